// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/json.h"
#include "words/dialoguetext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Restante {

QFuture<Outcome> carryOut(const ShowTranscript &command, CommandContext &context)
{
    if (!context.account(command.id))
        return settled(failure(ErrorCode::NoSuchAccount, command.id.value));
    return context.mail.transcript(command.id)
        .then(context.guard, [json = context.json](const Result<QList<Dialogue>> &dialogues) -> Outcome {
            if (!dialogues)
                return std::unexpected(dialogues.error());
            if (!json)
                return CommandOutput { .octets = dialoguesText(*dialogues).toUtf8(), .complaint = {} };
            QJsonArray sessions;
            for (const Dialogue &dialogue : *dialogues)
                sessions += toJson(dialogue);
            return CommandOutput { .octets = jsonDocument({ { u"sessions"_s, sessions } }), .complaint = {} };
        });
}

} // namespace Restante
