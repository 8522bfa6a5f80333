// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/json.h"
#include "words.h"
#include "words/quantities.h"

#include <QJsonArray>
#include <QPointer>

#include <memory>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

Outcome outcomeOf(const Result<MailboxReader::Verification> &verification, bool json)
{
    if (!verification)
        return std::unexpected(verification.error());
    CommandOutput output;
    const QJsonObject object = toJson(*verification);
    QStringList complaints = verification->store;
    const auto damages = object.value("damaged"_L1).toArray();
    for (const auto damage : damages)
        complaints += Cli::tr("Message %1: %2").arg(damage["key"_L1].toInteger()).arg(damage["message"_L1].toString());
    output.octets = json ? jsonDocument(object)
                         : Cli::tr("%1, %2: %3")
                               .arg(messagesText(verification->messages), octetsText(verification->octets),
                                    complaints.isEmpty() ? Cli::tr("all as they were received") : Cli::tr("damaged"))
                               .toUtf8()
            + '\n';
    output.complaint = complaints.join(u'\n');
    output.exitCode = complaints.isEmpty() ? 0 : 1;
    return output;
}

} // namespace

QFuture<Outcome> carryOut(const VerifyStore &, CommandContext &context)
{
    // The progress is told in the query thread and shown in ours. The relay lives as long as anyone may tell; the guard says
    // whether there is still someone to show.
    const std::shared_ptr<QObject> relay(new QObject, [](QObject *object) { object->deleteLater(); });
    const auto progress = [&context, relay, guard = QPointer(context.guard)](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(relay.get(), [&context, guard, done, total] {
            if (guard)
                context.progress(Cli::tr("%1 of %2 verified").arg(numberText(done), messagesText(total)));
        });
    };
    return context.query.verify(progress).then(
        context.guard,
        [json = context.json](const Result<MailboxReader::Verification> &result) { return outcomeOf(result, json); });
}

} // namespace Restante
