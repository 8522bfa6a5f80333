// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mail/folder.h"

#include <optional>

namespace Restante {

class Database;

/// The rows of `folder` and what a message row must know of its folder. Writer's connection, inside its transaction.
class Folders final
{
public:
    struct Place {
        FolderKey key {};
        Folder::Role role = Folder::Role::Normal;
        std::optional<qint64> account; ///< account.number; none: local
    };

    explicit Folders(Database &database);

    Result<Place> find(FolderKey key) const;
    /// An account's folder of a role, made when it is not there (as the local Trash is).
    Result<Place> ofRole(std::optional<qint64> account, Folder::Role role);
    /// The folder of this name and the levels above it, made when they are not there. InvalidArgument for an impossible name.
    Result<Place> named(std::optional<qint64> account, const QString &name);
    /// Gives a folder of the user's another full name, "/" separates levels; what lies below goes with it, levels above are made.
    /// The former name. NameTaken; InvalidArgument for an impossible name, or below itself, or a folder that has a role.
    Result<QString> rename(FolderKey key, const QString &name);
    /// Under its last level's name below another one of the same account, or at the top (the zero key).
    Result<QString> moveBelow(FolderKey key, FolderKey above);
    /// The folder and what lies below it, uppermost first; InvalidArgument for a folder that has a role.
    Result<QList<Folder>> withLevelsBelow(FolderKey key) const;
    /// The rows of empty folders.
    Result<void> remove(const QList<Folder> &folders);
    /// What remove() took, with their keys. NameTaken.
    Result<void> restore(const QList<Folder> &folders);
    /// The number of an account; none for the empty id; NoSuchAccount.
    Result<std::optional<qint64>> accountNumber(const AccountId &id) const;

private:
    Result<std::optional<Place>> lookUp(std::optional<qint64> account, const QString &name) const;
    Result<void> checkFree(std::optional<qint64> account, const QString &name, const QList<Folder> &leaving) const;
    Result<Place> make(std::optional<qint64> account, Folder::Role role, const QString &name);

    Database &m_database;
};

/// "Inbox", "Archive", "Junk", "Trash"; empty for Normal.
QString folderRoleName(Folder::Role role);

} // namespace Restante
