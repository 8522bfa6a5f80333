// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mail/messagesummary.h"

namespace Restante {

class Database;

/// Conversations that only a subject tells (step 5 of RFC 5256's REFERENCES): for an answer that names nothing it answers, and
/// for the message that such an answer came before. Same base subject within a month, between the same people. Writer's
/// connection.
class SubjectTies final
{
public:
    explicit SubjectTies(Database &database);

    /// What a message that is described now belongs to by its subject, as far as it is here. `date`: milliseconds since 1970.
    Result<QList<ConversationKey>> find(MessageKey message, const MessageHeader &header, qint64 date) const;

private:
    Database &m_database;
};

} // namespace Restante
