// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mail/folder.h"
#include "thread/threadorder.h"

#include <QSet>

#include <array>

namespace Restante {

class Database;

/// What lists of conversations show of them. As a list sees it, a conversation's messages are those of every folder but Junk and
/// Trash, and of these too where the list itself is of such a folder, or of all mail. Any connection.
class ConversationReader final
{
public:
    ConversationReader(Database &database, const ListQuery &list, const QList<Folder> &folders);

    /// An entry for threadOrder(). `known` is false of what an earlier version described: its header tells its identifiers.
    struct Member {
        ThreadEntry entry;
        bool known = true;
    };
    /// The newest of many.
    Result<QList<Member>> members(ConversationKey key) const;
    Result<ConversationDigest> digest(ConversationKey key) const;
    /// All messages of the conversations of these that lie where the list's messages lie; each conversation newest first.
    Result<QList<MessageKey>> keysInPlace(const QList<MessageKey> &keys) const;

private:
    Result<void> collectTags(ConversationKey key, ConversationDigest &digest) const;

    Database &m_database;
    std::array<int, 2> m_hidden { -1, -1 }; ///< roles
    QSet<FolderKey> m_place;
};

} // namespace Restante
