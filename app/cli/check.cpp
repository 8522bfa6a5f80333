// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/json.h"
#include "words.h"
#include "words/errortext.h"
#include "words/quantities.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

QString progressLine(const AccountId &id, const CheckProgress &progress)
{
    if (progress.stage != CheckProgress::Stage::Retrieving)
        return id.value;
    return Cli::tr("%1: %2 of %3 messages, %4 of %5")
        .arg(id.value, numberText(progress.retrieved), numberText(progress.toRetrieve), octetsText(progress.octets),
             octetsText(progress.toOctets));
}

QString reportLine(const CheckReport &report)
{
    QString line = Cli::tr("%1: %2 new (%3), %4 on the server")
                       .arg(report.account.value, numberText(report.retrieved - report.duplicates), octetsText(report.octets),
                            numberText(report.listed));
    if (report.duplicates > 0)
        line += Cli::tr(", %1 were here already").arg(numberText(report.duplicates));
    if (report.deleted > 0)
        line += Cli::tr(", %1 deleted there").arg(numberText(report.deleted));
    if (report.pendingDelete > 0)
        line += Cli::tr(", %1 to be deleted there at the next check").arg(numberText(report.pendingDelete));
    if (report.leftOver > 0)
        line += Cli::tr(", %1 wait for the next check").arg(numberText(report.leftOver));
    if (!report.skipped.isEmpty())
        line += Cli::tr(", %1 left alone").arg(numberText(report.skipped.size()));
    return line + u'\n';
}

Outcome outcomeOf(const QList<CheckReport> &reports, bool json)
{
    CommandOutput output;
    QJsonArray accounts;
    QString text;
    QStringList complaints;
    for (const CheckReport &report : reports) {
        accounts += toJson(report);
        if (!report.error) {
            text += reportLine(report);
            continue;
        }
        output.exitCode = 1;
        if (report.retrieved > 0)
            text += reportLine(report);
        complaints += report.account.value + u": "_s + errorMessage(*report.error, Reader::CommandLine);
    }
    output.octets = json ? jsonDocument({ { u"accounts"_s, accounts } }) : text.toUtf8();
    output.complaint = complaints.join(u'\n');
    return output;
}

} // namespace

QString expiryWarning(const Account &account, const AccountStatus &status)
{
    if (!outlivesServer(policyOf(account).retention, status.expireDays))
        return {};
    return account.id.value + u": "_s + expiryText(*status.expireDays);
}

QFuture<Outcome> carryOut(const CheckMail &command, CommandContext &context)
{
    for (const AccountId &id : command.ids) {
        if (!context.account(id))
            return settled(failure(ErrorCode::NoSuchAccount, id.value));
    }
    QList<AccountId> ids = command.ids;
    if (ids.isEmpty()) {
        const auto accounts = context.mail.accounts();
        for (const Account &account : accounts)
            ids += account.id;
    }
    if (ids.isEmpty()) {
        Outcome none = outcomeOf({}, context.json);
        none->complaint = Cli::tr("There are no accounts. Add one with: restante account add");
        return settled(none);
    }
    QObject::connect(&context.mail, &MailService::statusChanged, context.guard,
                     [&context, ids](const AccountId &id, const AccountStatus &status) {
                         if (status.phase == AccountStatus::Phase::Checking && ids.contains(id))
                             context.progress(progressLine(id, status.progress));
                     });
    context.cancel = [&mail = context.mail, ids] {
        for (const AccountId &id : ids)
            mail.stopCheck(id);
    };
    return context.mail.check(ids).then(context.guard, [&context, ids](const QList<CheckReport> &reports) {
        Outcome outcome = outcomeOf(reports, context.json);
        QStringList complaints { outcome->complaint };
        for (const AccountId &id : ids) {
            if (const auto account = context.account(id))
                complaints += expiryWarning(*account, context.mail.status(id));
        }
        complaints.removeAll(QString());
        outcome->complaint = complaints.join(u'\n');
        return outcome;
    });
}

} // namespace Restante
