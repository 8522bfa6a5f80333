// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/identifierlookup.h"

#include "mail/messagebounds.h"
#include "mail/messageparser.h"
#include "store/conversationlinks.h"
#include "store/database.h"
#include "store/messagesource.h"
#include "store/statement.h"
#include "thread/threadorder.h"

namespace Restante {

namespace {

/// Headers that are read for one question. A conversation of more is a busy list's; its latest are looked at.
constexpr int mostHeaders = 500;

Result<QList<MessageKey>> messagesOf(Database &database, ConversationKey conversation)
{
    auto statement = database.statement(
        "SELECT key FROM message WHERE described = 1 AND conversation = ? ORDER BY date DESC, key DESC LIMIT ?");
    statement.bind(conversation, mostHeaders);
    QList<MessageKey> keys;
    for (;;) {
        const auto row = statement.next();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return keys;
        keys.append(statement.key<MessageKey>(0));
    }
}

} // namespace

Result<QList<MessageKey>> messagesWithIdentifier(Database &database, const QString &identifier)
{
    auto look = database.statement("SELECT conversation FROM identifier WHERE hash = ?");
    const auto row = look.bind(qint64(identifierHash(identifier))).next();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return QList<MessageKey>();
    const auto conversation = ConversationLinks(database).current(look.key<ConversationKey>(0));
    if (!conversation)
        return std::unexpected(conversation.error());
    const auto candidates = messagesOf(database, *conversation);
    if (!candidates)
        return candidates;
    SourceReader sources(database);
    QList<MessageKey> found;
    for (const MessageKey key : *candidates) {
        const auto header = sources.octets(key, maximumHeaderOctets);
        if (!header)
            return std::unexpected(header.error());
        if (parseHeader(*header).messageId == identifier)
            found.append(key);
    }
    return found;
}

} // namespace Restante
