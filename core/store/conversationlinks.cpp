// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/conversationlinks.h"

#include "store/statement.h"
#include "store/subjectties.h"
#include "thread/threadorder.h"

#include <algorithm>

namespace Restante {

namespace {

/// A reply ties together the conversation of its parent and that of replies which came before it; more at once is no mail of this
/// world.
constexpr qsizetype maximumMerged = 8;
/// A conversation of more messages than this is not joined to another any more: merging rewrites the smaller one's rows.
constexpr qint64 maximumRewritten = 2000;
constexpr qsizetype maximumIdentifiers = 256;

QList<qint64> identifierHashes(const MessageHeader &header)
{
    QStringList identifiers;
    if (!header.messageId.isEmpty())
        identifiers.append(header.messageId);
    identifiers += header.inReplyTo;
    identifiers += header.references;
    QList<qint64> hashes;
    for (const auto &identifier : std::as_const(identifiers)) {
        if (hashes.size() == maximumIdentifiers)
            break;
        if (identifier.isEmpty())
            continue;
        const auto hash = qint64(identifierHash(identifier));
        if (!hashes.contains(hash))
            hashes.append(hash);
    }
    return hashes;
}

} // namespace

ConversationLinks::ConversationLinks(Database &database)
    : m_database(database)
{}

Result<ConversationKey> ConversationLinks::current(ConversationKey key)
{
    // merge() keeps every chain one step long.
    auto statement = m_database.statement("SELECT into_conversation FROM conversation_merged WHERE conversation = ?");
    return statement.bind(key).next().transform([&](bool row) { return row ? statement.key<ConversationKey>(0) : key; });
}

Result<ConversationKey> ConversationLinks::assign(MessageKey message, const MessageHeader &header, qint64 date)
{
    const auto hashes = identifierHashes(header);
    QList<ConversationKey> found;
    QList<qint64> unknown;
    for (const auto hash : hashes) {
        auto look = m_database.statement("SELECT conversation FROM identifier WHERE hash = ?");
        const auto row = look.bind(hash).next();
        if (!row)
            return std::unexpected(row.error());
        if (!*row) {
            unknown.append(hash);
            continue;
        }
        const auto key = current(look.key<ConversationKey>(0));
        if (!key)
            return key;
        if (!found.contains(*key))
            found.append(*key);
    }
    const auto tied = SubjectTies(m_database).find(message, header, date);
    if (!tied)
        return std::unexpected(tied.error());
    for (const auto key : *tied) {
        if (!found.contains(key))
            found.append(key);
    }
    // The oldest key stays, whichever message comes first.
    std::ranges::sort(found);
    const auto conversation = found.isEmpty() ? ConversationKey(message) : found.front();
    for (qsizetype i = 1; i < qMin(found.size(), maximumMerged); ++i) {
        if (auto merged = merge(found[i], conversation); !merged)
            return std::unexpected(merged.error());
    }
    for (const auto hash : unknown) {
        auto added =
            m_database.statement("INSERT INTO identifier(hash, conversation) VALUES(?, ?)").bind(hash, conversation).run();
        if (!added)
            return std::unexpected(added.error());
    }
    return conversation;
}

Result<bool> ConversationLinks::mayMerge(ConversationKey key)
{
    auto count =
        m_database.statement("SELECT count(*) FROM (SELECT 1 FROM message WHERE described = 1 AND conversation = ? LIMIT ?)");
    return count.bind(key, maximumRewritten + 1).next().transform([&](bool) { return count.integer(0) <= maximumRewritten; });
}

Result<void> ConversationLinks::merge(ConversationKey from, ConversationKey into)
{
    const auto may = mayMerge(from);
    if (!may || !*may)
        return may.transform([](bool) {});
    return m_database.statement("UPDATE message SET conversation = ? WHERE described = 1 AND conversation = ?")
        .bind(into, from)
        .run()
        .and_then([&] {
            return m_database.statement("UPDATE conversation_merged SET into_conversation = ? WHERE into_conversation = ?")
                .bind(into, from)
                .run();
        })
        .and_then([&] {
            return m_database.statement("INSERT INTO conversation_merged(conversation, into_conversation) VALUES(?, ?)")
                .bind(from, into)
                .run();
        });
}

} // namespace Restante
