// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/octets.h"
#include "cli/commands.h"
#include "cli/json.h"
#include "words/quantities.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Restante {

QFuture<Outcome> carryOut(const ListServer &command, CommandContext &context)
{
    if (!context.account(command.id))
        return settled(failure(ErrorCode::NoSuchAccount, command.id.value));
    constexpr bool online = true;
    return context.mail.serverMailbox(command.id, online)
        .then(context.guard, [json = context.json](const Result<QList<ServerMessage>> &messages) -> Outcome {
            if (!messages)
                return std::unexpected(messages.error());
            QJsonArray array;
            QString text;
            for (const ServerMessage &message : *messages) {
                if (json)
                    array += toJson(message);
                else
                    text +=
                        u"%1\t%2\t%3\t%4\n"_s.arg(QString::number(quint32(message.number)), octetsText(message.octets),
                                                  QString(retrievalStateName(message.state)), printable(message.uniqueId.octets));
            }
            return CommandOutput { .octets = json ? jsonDocument({ { u"messages"_s, array } }) : text.toUtf8(), .complaint = {} };
        });
}

} // namespace Restante
