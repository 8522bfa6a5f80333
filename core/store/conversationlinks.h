// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mail/messagesummary.h"

namespace Restante {

class Database;

/// Which messages belong together: those that bear or refer to a common message identifier (RFC 5322, 3.6.4), and what
/// SubjectTies finds. Kept up to date message by message, in any order of arrival; a message that ties several conversations
/// together merges them, within bounds, so that a hostile message cannot make one of everything. Writer's connection, inside its
/// transaction.
class ConversationLinks final
{
public:
    explicit ConversationLinks(Database &database);

    /// The conversation of a message; one of its own (with the message's number) when it knows none of its identifiers.
    /// `date`: milliseconds since 1970.
    Result<ConversationKey> assign(MessageKey message, const MessageHeader &header, qint64 date);
    /// What a key kept from earlier is called now.
    Result<ConversationKey> current(ConversationKey key);

private:
    Result<void> merge(ConversationKey from, ConversationKey into);
    Result<bool> mayMerge(ConversationKey key);

    Database &m_database;
};

} // namespace Restante
