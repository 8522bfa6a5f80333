// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/listquerysql.h"

#include "search/matcher.h"
#include "search/query.h"

#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

using Scope = ListQuery::Scope;
using Order = ListQuery::Order;

/// Sorting this many times fewer rows than the store has is cheaper than walking the whole order.
constexpr qint64 walkAdvantage = 16;

bool isNamed(const Folder &folder, const QString &name)
{
    return folder.name.compare(name, Qt::CaseInsensitive) == 0 || folder.name.startsWith(name + u'/', Qt::CaseInsensitive);
}

/// The folders a list may show; nothing: any.
std::optional<QList<Folder>> allowedFolders(const ListQuery &list, const Query &query, const QList<Folder> &folders)
{
    const bool any = list.account.value.isEmpty() && query.account.isEmpty() && query.folder.isEmpty()
        && (list.scope == Scope::AllMail || list.scope == Scope::AllInboxes || list.scope == Scope::Unread
            || list.scope == Scope::Starred);
    if (any)
        return {};
    QList<Folder> allowed;
    for (const auto &folder : folders) {
        const bool inScope = (list.scope != Scope::Folder || folder.key == list.folder)
            && (list.scope != Scope::FolderName || folder.name == list.folderName)
            && (list.scope != Scope::AllInboxes || folder.role == Folder::Role::Inbox);
        if (inScope && (list.account.value.isEmpty() || folder.account == list.account)
            && (query.account.isEmpty() || folder.account.value.compare(query.account, Qt::CaseInsensitive) == 0)
            && (query.folder.isEmpty() || isNamed(folder, query.folder)))
            allowed.append(folder);
    }
    return allowed;
}

QString orderColumns(Order order, bool descending)
{
    const auto columns = [&]() -> QStringList {
        switch (order) {
        case Order::Date:
            return { u"m.date"_s };
        case Order::Received:
            return { u"m.received"_s };
        case Order::Sender:
            return { u"m.sender_order"_s, u"m.date"_s };
        case Order::Subject:
            return { u"m.subject_order"_s, u"m.date"_s };
        case Order::Size:
            return { u"m.octets"_s, u"m.date"_s };
        }
        Q_UNREACHABLE_RETURN({});
    }();
    const QString direction = descending ? u" DESC"_s : u" ASC"_s;
    return columns.join(direction + u", "_s) + direction + u", m.key"_s + direction;
}

QString orderIndex(Order order)
{
    switch (order) {
    case Order::Date:
        return u"message_by_date"_s;
    case Order::Received:
        return u"message_by_received"_s;
    case Order::Sender:
        return u"message_by_sender"_s;
    case Order::Subject:
        return u"message_by_subject"_s;
    case Order::Size:
        return u"message_by_octets"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString indexFor(const ListQuery &list, const std::optional<QList<Folder>> &allowed, const QList<Folder> &folders)
{
    if (list.scope == Scope::Unread)
        return u"message_unread"_s;
    if (list.scope == Scope::Starred)
        return u"message_starred"_s;
    if (list.order == Order::Date) {
        if (allowed && allowed->size() == 1)
            return u"message_of_folder"_s;
        if (!allowed && list.scope == Scope::AllInboxes)
            return u"message_of_role"_s;
    }
    const auto total = [](const QList<Folder> &some) {
        qint64 sum = 0;
        for (const auto &folder : some)
            sum += folder.total;
        return sum;
    };
    if (allowed && total(*allowed) * walkAdvantage < total(folders))
        return u"message_of_folder"_s;
    return orderIndex(list.order);
}

QString folderCondition(const QList<Folder> &allowed)
{
    QStringList keys;
    for (const auto &folder : allowed)
        keys.append(QString::number(qint64(folder.key)));
    return keys.size() == 1 ? u"m.folder = "_s + keys.front() : u"m.folder IN ("_s + keys.join(u", "_s) + u')';
}

qint64 startOf(const QDate &day)
{
    return day.startOfDay().toMSecsSinceEpoch(); // the reader's days, not those of Greenwich
}

QStringList chipConditions(const Query &query)
{
    QStringList conditions;
    const auto flag = [&](QLatin1StringView column, std::optional<bool> wanted) {
        if (wanted)
            conditions.append(u"m.%1 = %2"_s.arg(column).arg(int(*wanted)));
    };
    flag("unread"_L1, query.unread);
    flag("starred"_L1, query.starred);
    flag("attachment"_L1, query.hasAttachment);
    if (query.before)
        conditions.append(u"m.date < %1"_s.arg(startOf(*query.before)));
    if (query.after)
        conditions.append(u"m.date >= %1"_s.arg(startOf(query.after->addDays(1))));
    if (query.larger)
        conditions.append(u"m.octets > %1"_s.arg(*query.larger));
    if (query.smaller)
        conditions.append(u"m.octets < %1"_s.arg(*query.smaller));
    return conditions;
}

QStringList scopeConditions(Scope scope)
{
    const QString noLitter = u"m.role NOT IN (%1, %2)"_s.arg(int(Folder::Role::Junk)).arg(int(Folder::Role::Trash));
    switch (scope) {
    case Scope::AllInboxes:
        return { u"m.role = %1"_s.arg(int(Folder::Role::Inbox)) };
    case Scope::Unread:
        return { u"m.unread = 1"_s, noLitter };
    case Scope::Starred:
        return { u"m.starred = 1"_s, noLitter };
    case Scope::AllMail:
    case Scope::Folder:
    case Scope::FolderName:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

ListSql listSql(const ListQuery &list, const QList<Folder> &folders, WordHits hits, int limit)
{
    const Query query = parseQuery(list.words);
    const Match match = matchOf(query);
    const auto allowed = allowedFolders(list, query, folders);
    ListSql result;
    if (match.nothing || (allowed && allowed->isEmpty()) || (!match.wanted.isEmpty() && hits == WordHits::None)) {
        result.empty = true;
        return result;
    }
    QStringList conditions { u"m.described = 1"_s };
    conditions += scopeConditions(list.scope);
    conditions += chipConditions(query);
    if (allowed)
        conditions.append(folderCondition(*allowed));

    QString from;
    if (!match.wanted.isEmpty() && hits == WordHits::Few) {
        from = u"search CROSS JOIN message m ON m.key = search.rowid"_s;
        conditions.prepend(u"search MATCH ?"_s);
    } else {
        from = u"message m INDEXED BY "_s + indexFor(list, allowed, folders);
        if (!match.wanted.isEmpty())
            conditions.append(u"m.key IN (SELECT rowid FROM search WHERE search MATCH ?)"_s);
    }
    if (!match.wanted.isEmpty())
        result.bound.append(match.wanted);
    if (!match.unwanted.isEmpty()) {
        conditions.append(u"m.key NOT IN (SELECT rowid FROM search WHERE search MATCH ?)"_s);
        result.bound.append(match.unwanted);
    }
    result.sql = u"SELECT m.key FROM %1 WHERE %2 ORDER BY %3"_s.arg(from, conditions.join(u" AND "_s),
                                                                    orderColumns(list.order, list.descending));
    if (limit > 0)
        result.sql += u" LIMIT %1"_s.arg(limit);
    return result;
}

} // namespace Restante
