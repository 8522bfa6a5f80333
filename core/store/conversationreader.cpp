// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/conversationreader.h"

#include "search/words.h"
#include "store/listquerysql.h"
#include "store/statement.h"
#include "store/summaryrow.h"
#include "store/tags.h"
#include "thread/basesubject.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// A row of a list counts no further, and no more are shown at once: the conversation may be a mailing robot's of a hundred
/// thousand messages.
constexpr int maximumCounted = 1000;
/// As many names as a row has room for, with some to spare, looked for among so many of the newest messages.
constexpr qsizetype maximumParticipants = 8;
constexpr int maximumDigested = 64;

void addParticipant(MailboxList &participants, const QString &senders)
{
    const auto mailboxes = mailboxesFromColumn(senders);
    if (mailboxes.isEmpty())
        return;
    const Mailbox &first = mailboxes.constFirst();
    const bool known = std::ranges::any_of(std::as_const(participants), [&](const Mailbox &other) {
        return other.addrSpec.compare(first.addrSpec, Qt::CaseInsensitive) == 0
            && (!first.addrSpec.isEmpty() || other.displayName == first.displayName);
    });
    if (!known && participants.size() < maximumParticipants)
        participants.append(first);
}

} // namespace

ConversationReader::ConversationReader(Database &database, const ListQuery &list, const QList<Folder> &folders)
    : m_database(database)
    , m_place(foldersOf(list, folders))
{
    if (list.scope == ListQuery::Scope::AllMail)
        return;
    const auto isShown = [&](Folder::Role role) {
        return std::ranges::any_of(folders, [&](const Folder &folder) {
            return folder.role == role
                && ((list.scope == ListQuery::Scope::Folder && folder.key == list.folder)
                    || (list.scope == ListQuery::Scope::FolderName && folder.name == list.folderName));
        });
    };
    std::size_t hidden = 0;
    for (const auto role : { Folder::Role::Junk, Folder::Role::Trash }) {
        if (!isShown(role))
            m_hidden[hidden++] = int(role);
    }
}

Result<QList<ConversationReader::Member>> ConversationReader::members(ConversationKey key) const
{
    auto statement = m_database.statement(
        "SELECT m.key, m.date, y.subject, y.identifier, y.answers FROM message m INDEXED BY message_of_conversation "
        "JOIN summary y ON y.message = m.key "
        "WHERE m.described = 1 AND m.conversation = ? AND m.role NOT IN (?, ?) ORDER BY m.date DESC, m.key DESC LIMIT ?");
    statement.bind(key, m_hidden[0], m_hidden[1], maximumCounted);
    QList<Member> members;
    Result<bool> row;
    while ((row = statement.next()) && *row) {
        const auto subject = baseSubject(statement.text(2));
        members.append({ .entry = { .key = statement.key<MessageKey>(0),
                                    .date = statement.integer(1),
                                    .identifier = quint64(statement.integer(3)),
                                    .references = referencesFromColumn(statement.blob(4)),
                                    .baseSubject = foldedForOrder(subject.text, maximumComparedSubject),
                                    .answers = subject.answers },
                         .known = !statement.isNull(4) });
    }
    return row.transform([&](bool) { return std::move(members); });
}

Result<ConversationDigest> ConversationReader::digest(ConversationKey key) const
{
    auto statement = m_database.statement(
        "SELECT m.unread, m.starred, m.attachment, y.senders FROM message m INDEXED BY message_of_conversation "
        "JOIN summary y ON y.message = m.key "
        "WHERE m.described = 1 AND m.conversation = ? AND m.role NOT IN (?, ?) ORDER BY m.date DESC, m.key DESC LIMIT ?");
    statement.bind(key, m_hidden[0], m_hidden[1], maximumCounted);
    ConversationDigest digest;
    digest.messages = 0;
    Result<bool> row;
    while ((row = statement.next()) && *row) {
        ++digest.messages;
        digest.unread += int(statement.flag(0));
        digest.starred = digest.starred || statement.flag(1);
        digest.hasAttachment = digest.hasAttachment || statement.flag(2);
        if (digest.messages <= maximumDigested)
            addParticipant(digest.participants, statement.text(3));
    }
    if (!row)
        return std::unexpected(row.error());
    return collectTags(key, digest).transform([&] { return std::move(digest); });
}

Result<void> ConversationReader::collectTags(ConversationKey key, ConversationDigest &digest) const
{
    auto statement = m_database.statement(
        "SELECT DISTINCT x.tag FROM (SELECT key FROM message m INDEXED BY message_of_conversation "
        "WHERE m.described = 1 AND m.conversation = ? AND m.role NOT IN (?, ?) ORDER BY m.date DESC, m.key DESC LIMIT ?) m "
        "CROSS JOIN message_tag x ON x.message = m.key");
    statement.bind(key, m_hidden[0], m_hidden[1], maximumCounted);
    QSet<TagKey> found;
    Result<bool> row;
    while ((row = statement.next()) && *row)
        found.insert(statement.key<TagKey>(0));
    if (!row)
        return std::unexpected(row.error());
    if (found.isEmpty())
        return {};
    return Tags(m_database).all().transform([&](const QList<Tag> &tags) {
        for (const Tag &tag : tags) {
            if (found.contains(tag.key))
                digest.tags.append({ tag.key, tag.name, tag.colour });
        }
    });
}

Result<QList<MessageKey>> ConversationReader::keysInPlace(const QList<MessageKey> &keys) const
{
    QSet<ConversationKey> seen;
    QList<MessageKey> found;
    for (const auto key : keys) {
        auto known = m_database.statement("SELECT conversation FROM message WHERE key = ? AND described = 1");
        const auto here = known.bind(key).next();
        if (!here)
            return std::unexpected(here.error());
        const auto conversation = *here ? known.key<ConversationKey>(0) : ConversationKey {};
        if (!*here || seen.contains(conversation))
            continue;
        seen.insert(conversation);
        auto members = m_database.statement("SELECT key, folder FROM message INDEXED BY message_of_conversation "
                                            "WHERE described = 1 AND conversation = ? ORDER BY date DESC, key DESC");
        members.bind(conversation);
        Result<bool> row;
        while ((row = members.next()) && *row) {
            if (m_place.contains(members.key<FolderKey>(1)))
                found.append(members.key<MessageKey>(0));
        }
        if (!row)
            return std::unexpected(row.error());
    }
    return found;
}

} // namespace Restante
