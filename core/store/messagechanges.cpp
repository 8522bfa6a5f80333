// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/folders.h"
#include "store/messagesource.h"
#include "store/messagestore.h"
#include "store/searchindex.h"
#include "store/statement.h"

#include <QHash>

namespace Restante {

namespace {

using Kind = MessageChange::Kind;
using Former = MessageChange::Former;

/// One use of apply() or revert(): remembers the folders it met.
class Changing
{
public:
    explicit Changing(Database &database)
        : m_database(database)
        , m_folders(database)
    {}

    /// What the message is now; nothing when it is gone.
    Result<std::optional<Former>> now(MessageKey key, TagKey tag)
    {
        auto statement = m_database.statement("SELECT folder, unread, starred FROM message WHERE key = ?");
        const auto row = statement.bind(key).next();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return std::nullopt;
        Former former { key, statement.key<FolderKey>(0), statement.flag(1), statement.flag(2) };
        if (tag == TagKey {})
            return former;
        auto tagged = m_database.statement("SELECT 1 FROM message_tag WHERE message = ? AND tag = ?");
        return tagged.bind(key, tag).next().transform([&](bool has) {
            former.tagged = has;
            return std::optional(former);
        });
    }

    Result<void> change(const Former &now, const MessageChange &change)
    {
        switch (change.kind) {
        case Kind::MarkRead:
        case Kind::MarkUnread:
            return setUnread(now.key, change.kind == Kind::MarkUnread);
        case Kind::Star:
        case Kind::Unstar:
            return setStarred(now.key, change.kind == Kind::Star);
        case Kind::Move:
            return target(now, change).and_then([&](const Folders::Place &place) { return move(now.key, place); });
        case Kind::DeleteForEver:
            return remove(now.key);
        case Kind::AddTag:
        case Kind::RemoveTag:
            return setTagged(now.key, change.tag, change.kind == Kind::AddTag);
        }
        Q_UNREACHABLE_RETURN({});
    }

    Result<void> restore(const Former &former, const MessageChange &applied)
    {
        switch (applied.kind) {
        case Kind::MarkRead:
        case Kind::MarkUnread:
            return setUnread(former.key, former.unread);
        case Kind::Star:
        case Kind::Unstar:
            return setStarred(former.key, former.starred);
        case Kind::Move:
            return place(former.folder).and_then([&](const Folders::Place &place) { return move(former.key, place); });
        case Kind::DeleteForEver:
            return failure(ErrorCode::InvalidArgument);
        case Kind::AddTag:
        case Kind::RemoveTag:
            return setTagged(former.key, applied.tag, former.tagged);
        }
        Q_UNREACHABLE_RETURN({});
    }

    Result<void> checkTag(const MessageChange &change)
    {
        if (change.kind != Kind::AddTag && change.kind != Kind::RemoveTag)
            return {};
        const auto known = m_database.statement("SELECT 1 FROM tag WHERE key = ?").bind(change.tag).next();
        if (!known)
            return std::unexpected(known.error());
        return *known ? Result<void>() : failure(ErrorCode::NoSuchTag, QString::number(qint64(change.tag)));
    }

private:
    Result<Folders::Place> place(FolderKey key)
    {
        if (const auto found = m_places.constFind(key); found != m_places.cend())
            return *found;
        auto place = m_folders.find(key);
        if (place)
            m_places.insert(key, *place);
        return place;
    }

    Result<Folders::Place> target(const Former &now, const MessageChange &change)
    {
        if (change.target != FolderKey {})
            return place(change.target);
        if (change.targetRole == Folder::Role::Normal)
            return failure(ErrorCode::NoSuchFolder);
        return place(now.folder).and_then([&](const Folders::Place &from) -> Result<Folders::Place> {
            const auto account = from.account.value_or(0);
            if (const auto found = m_roles.constFind(account); found != m_roles.cend())
                return *found;
            auto place = m_folders.ofRole(from.account, change.targetRole);
            if (place)
                m_roles.insert(account, *place);
            return place;
        });
    }

    Result<void> setUnread(MessageKey key, bool unread)
    {
        return m_database.statement("UPDATE message SET unread = ? WHERE key = ? AND unread = ?")
            .bind(unread, key, !unread)
            .run();
    }

    Result<void> setStarred(MessageKey key, bool starred)
    {
        return m_database.statement("UPDATE message SET starred = ? WHERE key = ? AND starred = ?")
            .bind(starred, key, !starred)
            .run();
    }

    Result<void> setTagged(MessageKey key, TagKey tag, bool tagged)
    {
        if (tagged) {
            return m_database
                .statement("INSERT OR IGNORE INTO message_tag(message, tag, date) SELECT key, ?, date FROM message WHERE key = ?")
                .bind(tag, key)
                .run();
        }
        return m_database.statement("DELETE FROM message_tag WHERE message = ? AND tag = ?").bind(key, tag).run();
    }

    Result<void> move(MessageKey key, const Folders::Place &place)
    {
        return m_database.statement("UPDATE message SET folder = ?, role = ? WHERE key = ?")
            .bind(place.key, place.role, key)
            .run();
    }

    Result<void> remove(MessageKey key)
    {
        auto find = m_database.statement("SELECT source, described FROM message WHERE key = ?");
        if (const auto row = find.bind(key).next(); !row)
            return std::unexpected(row.error());
        const auto source = find.integer(0);
        return (find.flag(1) ? SearchIndex(m_database).remove(key) : Result<void>())
            .and_then([&] { return m_database.statement("DELETE FROM message WHERE key = ?").bind(key).run(); })
            .and_then([&] { return deleteSource(m_database, source); });
    }

    Database &m_database;
    Folders m_folders;
    QHash<FolderKey, Folders::Place> m_places;
    QHash<qint64, Folders::Place> m_roles; ///< by account.number
};

} // namespace

Result<MessageChange> MessageStore::apply(const MessageChange &change)
{
    MessageChange applied = change;
    applied.former.clear();
    if (auto begun = m_database.begin(); !begun)
        return std::unexpected(begun.error());
    Changing changing(m_database);
    if (auto known = changing.checkTag(change); !known)
        return std::unexpected(known.error());
    for (const auto key : change.keys) {
        const auto now = changing.now(key, change.tag);
        if (!now)
            return std::unexpected(now.error());
        if (!*now) // gone by itself: what is left is changed
            continue;
        if (auto done = changing.change(**now, change); !done)
            return std::unexpected(done.error());
        applied.former.append(**now);
    }
    return applied;
}

Result<void> MessageStore::revert(const MessageChange &applied)
{
    if (auto begun = m_database.begin(); !begun)
        return begun;
    Changing changing(m_database);
    if (auto known = changing.checkTag(applied); !known)
        return known;
    for (const auto &former : applied.former) {
        if (auto done = changing.restore(former, applied); !done)
            return done;
    }
    return {};
}

} // namespace Restante
