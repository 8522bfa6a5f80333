// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/folders.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr qsizetype maximumName = 255;
constexpr qsizetype maximumLevels = 16;

bool isPossibleName(const QString &name)
{
    const auto levels = name.split(u'/');
    return name.size() <= maximumName && levels.size() <= maximumLevels && std::ranges::all_of(levels, [](const QString &level) {
               return !level.isEmpty() && level == level.trimmed()
                   && std::ranges::all_of(level, [](QChar c) { return c.isPrint() || c.isSurrogate(); });
           });
}

std::optional<qint64> accountColumn(const Statement &statement, int column)
{
    return statement.isNull(column) ? std::nullopt : std::optional(statement.integer(column));
}

} // namespace

QString folderRoleName(Folder::Role role)
{
    switch (role) {
    case Folder::Role::Inbox:
        return u"Inbox"_s;
    case Folder::Role::Archive:
        return u"Archive"_s;
    case Folder::Role::Junk:
        return u"Junk"_s;
    case Folder::Role::Trash:
        return u"Trash"_s;
    case Folder::Role::Normal:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

Folders::Folders(Database &database)
    : m_database(database)
{}

Result<Folders::Place> Folders::find(FolderKey key) const
{
    auto statement = m_database.statement("SELECT role, account FROM folder WHERE key = ?");
    const auto row = statement.bind(key).next();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return failure(ErrorCode::NoSuchFolder, QString::number(qint64(key)));
    return Place { key, statement.key<Folder::Role>(0), accountColumn(statement, 1) };
}

Result<std::optional<Folders::Place>> Folders::lookUp(std::optional<qint64> account, const QString &name) const
{
    auto statement = m_database.statement("SELECT key, role FROM folder WHERE ifnull(account, 0) = ? AND name = ?");
    return statement.bind(account.value_or(0), name).next().transform([&](bool row) {
        return row ? std::optional(Place { statement.key<FolderKey>(0), statement.key<Folder::Role>(1), account }) : std::nullopt;
    });
}

Result<Folders::Place> Folders::make(std::optional<qint64> account, Folder::Role role, const QString &name)
{
    return m_database.begin()
        .and_then([&] {
            return m_database.statement("INSERT INTO folder(account, role, name) VALUES(?, ?, ?)")
                .bind(account, role, name)
                .insert();
        })
        .transform([&](qint64 key) { return Place { FolderKey(key), role, account }; });
}

Result<Folders::Place> Folders::ofRole(std::optional<qint64> account, Folder::Role role)
{
    Q_ASSERT(role != Folder::Role::Normal);
    auto statement = m_database.statement("SELECT key FROM folder WHERE ifnull(account, 0) = ? AND role = ?");
    const auto row = statement.bind(account.value_or(0), role).next();
    if (!row)
        return std::unexpected(row.error());
    if (*row)
        return Place { statement.key<FolderKey>(0), role, account };
    return make(account, role, folderRoleName(role));
}

Result<Folders::Place> Folders::named(std::optional<qint64> account, const QString &name)
{
    if (!isPossibleName(name))
        return failure(ErrorCode::InvalidArgument, name);
    Result<Place> place;
    for (qsizetype end = name.indexOf(u'/');; end = name.indexOf(u'/', end + 1)) {
        const QString level = end < 0 ? name : name.first(end);
        const auto found = lookUp(account, level);
        if (!found)
            return std::unexpected(found.error());
        place = *found ? Result<Place>(**found) : make(account, Folder::Role::Normal, level);
        if (!place || end < 0)
            return place;
    }
}

Result<std::optional<qint64>> Folders::accountNumber(const AccountId &id) const
{
    if (id.value.isEmpty())
        return std::nullopt;
    auto statement = m_database.statement("SELECT number FROM account WHERE id = ?");
    const auto row = statement.bind(id.value).next();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return failure(ErrorCode::NoSuchAccount, id.value);
    return statement.integer(0);
}

} // namespace Restante
