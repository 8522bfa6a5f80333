// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/folders.h"

#include "store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr qsizetype maximumFolderName = 255;
constexpr qsizetype maximumLevels = 16;

bool isPossibleFolderName(const QString &name)
{
    const auto levels = name.split(u'/');
    return name.size() <= maximumFolderName && levels.size() <= maximumLevels
        && std::ranges::all_of(levels, [](const QString &level) {
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
    if (!isPossibleFolderName(name))
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

Result<QList<Folder>> Folders::withLevelsBelow(FolderKey key) const
{
    const auto place = find(key);
    if (!place)
        return std::unexpected(place.error());
    auto statement = m_database.statement(
        "SELECT f.key, a.id, f.role, f.name, f.unread, f.total FROM folder top JOIN folder f ON ifnull(f.account, 0) = "
        "ifnull(top.account, 0) AND (f.key = top.key OR substr(f.name, 1, length(top.name) + 1) = top.name || '/') "
        "LEFT JOIN account a ON a.number = f.account WHERE top.key = ? ORDER BY f.name");
    statement.bind(key);
    QList<Folder> folders;
    Result<bool> row;
    while ((row = statement.next()) && *row) {
        folders.append({ statement.key<FolderKey>(0),
                         { statement.text(1) },
                         statement.key<Folder::Role>(2),
                         statement.text(3),
                         int(statement.integer(4)),
                         int(statement.integer(5)) });
    }
    if (row && std::ranges::any_of(folders, [](const Folder &folder) { return folder.role != Folder::Role::Normal; }))
        return failure(ErrorCode::InvalidArgument, folders.constFirst().name);
    return row.transform([&](bool) { return std::move(folders); });
}

Result<void> Folders::checkFree(std::optional<qint64> account, const QString &name, const QList<Folder> &leaving) const
{
    // Two names that differ in case alone could not be told apart by a search in: one of them.
    auto statement = m_database.statement("SELECT key, name FROM folder WHERE ifnull(account, 0) = ?");
    statement.bind(account.value_or(0));
    Result<bool> row;
    while ((row = statement.next()) && *row) {
        if (statement.text(1).compare(name, Qt::CaseInsensitive) == 0
            && !std::ranges::contains(leaving, statement.key<FolderKey>(0), &Folder::key))
            return failure(ErrorCode::NameTaken, name);
    }
    return row.transform([](bool) {});
}

Result<QString> Folders::rename(FolderKey key, const QString &name)
{
    const auto moving = withLevelsBelow(key);
    if (!moving)
        return std::unexpected(moving.error());
    const QString former = moving->constFirst().name;
    if (!isPossibleFolderName(name) || name.startsWith(former + u'/'))
        return failure(ErrorCode::InvalidArgument, name);
    const auto place = find(key);
    if (!place)
        return std::unexpected(place.error());
    auto done = checkFree(place->account, name, *moving).and_then([&] { return m_database.begin(); });
    if (const auto above = name.lastIndexOf(u'/'); done && above > 0)
        done = named(place->account, name.first(above)).transform([](const Place &) {});
    for (const Folder &folder : *moving) {
        const QString renamed = name + folder.name.sliced(former.size());
        if (done && !isPossibleFolderName(renamed))
            done = failure(ErrorCode::InvalidArgument, renamed);
        done = done.and_then([&] { return checkFree(place->account, renamed, *moving); });
        done = done.and_then(
            [&] { return m_database.statement("UPDATE folder SET name = ? WHERE key = ?").bind(renamed, folder.key).run(); });
    }
    return done.transform([&] { return former; });
}

Result<QString> Folders::moveBelow(FolderKey key, FolderKey above)
{
    const auto moving = withLevelsBelow(key);
    if (!moving)
        return std::unexpected(moving.error());
    const QString leaf = moving->constFirst().name.section(u'/', -1);
    if (above == FolderKey {})
        return rename(key, leaf);
    auto target = m_database.statement("SELECT t.name FROM folder t JOIN folder f ON ifnull(f.account, 0) = ifnull(t.account, 0) "
                                       "WHERE t.key = ? AND f.key = ?");
    const auto row = target.bind(above, key).next();
    if (!row)
        return std::unexpected(row.error());
    if (!*row) // there is none, or it is another account's
        return find(above).and_then([&](const Place &) -> Result<QString> { return failure(ErrorCode::InvalidArgument, leaf); });
    return rename(key, target.text(0) + u'/' + leaf);
}

Result<void> Folders::remove(const QList<Folder> &folders)
{
    auto done = m_database.begin();
    for (const Folder &folder : folders)
        done = done.and_then([&] { return m_database.statement("DELETE FROM folder WHERE key = ?").bind(folder.key).run(); });
    return done;
}

Result<void> Folders::restore(const QList<Folder> &folders)
{
    auto done = m_database.begin();
    for (const Folder &folder : folders) {
        const auto account = done ? accountNumber(folder.account) : std::unexpected(done.error());
        if (!account)
            return std::unexpected(account.error());
        done = checkFree(*account, folder.name, {}).and_then([&] {
            return m_database.statement("INSERT INTO folder(key, account, role, name) VALUES(?, ?, ?, ?)")
                .bind(folder.key, *account, folder.role, folder.name)
                .run();
        });
    }
    return done;
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
