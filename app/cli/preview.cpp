// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/json.h"
#include "words/deletiontext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

using Previews = QList<Result<DeletionPreview>>;

Outcome outcomeOf(const QList<Account> &previewed, const Previews &previews, bool json)
{
    QJsonArray accounts;
    QString text;
    for (qsizetype i = 0; i < previewed.size(); ++i) {
        const QString &id = previewed[i].id.value;
        if (!previews[i])
            return std::unexpected(previews[i].error());
        QJsonObject object = toJson(*previews[i]);
        object.insert(u"id"_s, id);
        accounts += object;
        text += id + u": "_s + nextDeletionsText(*previews[i], policyOf(previewed[i]).retention).join(u' ') + u'\n';
    }
    return CommandOutput { .octets = json ? jsonDocument({ { u"accounts"_s, accounts } }) : text.toUtf8(), .complaint = {} };
}

} // namespace

QFuture<Outcome> carryOut(const PreviewDeletions &command, CommandContext &context)
{
    QList<Account> accounts;
    for (const AccountId &id : command.ids) {
        const auto account = context.account(id);
        if (!account)
            return settled(failure(ErrorCode::NoSuchAccount, id.value));
        accounts += *account;
    }
    if (command.ids.isEmpty())
        accounts = context.mail.accounts();
    if (accounts.isEmpty())
        return settled(outcomeOf({}, {}, context.json));
    QList<QFuture<Result<DeletionPreview>>> asked;
    for (const Account &account : std::as_const(accounts))
        asked += context.mail.deletionPreview(account.id);
    return QtFuture::whenAll(asked.begin(), asked.end())
        .then(context.guard, [accounts, json = context.json](const QList<QFuture<Result<DeletionPreview>>> &answered) -> Outcome {
            Previews previews;
            for (const auto &future : answered) {
                if (future.resultCount() == 0)
                    return failure(ErrorCode::Cancelled);
                previews += future.result();
            }
            return outcomeOf(accounts, previews, json);
        });
}

} // namespace Restante
