// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/folders.h"
#include "store/messagestore.h"
#include "store/statement.h"

namespace Restante {

Result<QString> MessageStore::renameFolder(FolderKey key, const QString &name)
{
    return Folders(m_database).rename(key, name);
}

Result<QString> MessageStore::moveFolder(FolderKey key, FolderKey above)
{
    return Folders(m_database).moveBelow(key, above);
}

Result<QList<MessageKey>> MessageStore::messagesBelow(FolderKey key) const
{
    const auto folders = Folders(m_database).withLevelsBelow(key);
    if (!folders)
        return std::unexpected(folders.error());
    QList<MessageKey> keys;
    for (const Folder &folder : *folders) {
        // Those that are not described yet as well: no index has them, and there are few.
        auto find = m_database.statement("SELECT key FROM message WHERE described = 1 AND folder = ? "
                                         "UNION ALL SELECT key FROM message WHERE described = 0 AND folder = ?");
        find.bind(folder.key, folder.key);
        Result<bool> row;
        while ((row = find.next()) && *row)
            keys.append(find.key<MessageKey>(0));
        if (!row)
            return std::unexpected(row.error());
    }
    return keys;
}

Result<RemovedFolder> MessageStore::removeFolder(FolderKey key)
{
    Folders folders(m_database);
    const auto leaving = folders.withLevelsBelow(key);
    if (!leaving)
        return std::unexpected(leaving.error());
    MessageChange change;
    change.kind = MessageChange::Kind::Move;
    change.targetRole = Folder::Role::Trash;
    return messagesBelow(key)
        .and_then([&](const QList<MessageKey> &keys) {
            change.keys = keys;
            return apply(change);
        })
        .and_then([&](const MessageChange &moved) {
            return folders.remove(*leaving).transform([&] { return RemovedFolder { .folders = *leaving, .moved = moved }; });
        });
}

Result<void> MessageStore::restoreFolder(const RemovedFolder &removed)
{
    return Folders(m_database).restore(removed.folders).and_then([&] { return revert(removed.moved); });
}

} // namespace Restante
