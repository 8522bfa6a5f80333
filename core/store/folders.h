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
    /// The number of an account; none for the empty id; NoSuchAccount.
    Result<std::optional<qint64>> accountNumber(const AccountId &id) const;

private:
    Result<std::optional<Place>> lookUp(std::optional<qint64> account, const QString &name) const;
    Result<Place> make(std::optional<qint64> account, Folder::Role role, const QString &name);

    Database &m_database;
};

/// "Inbox", "Archive", "Junk", "Trash"; empty for Normal.
QString folderRoleName(Folder::Role role);

} // namespace Restante
