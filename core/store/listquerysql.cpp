// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/listquerysql.h"

#include "search/matcher.h"
#include "search/query.h"
#include "store/serverside.h"
#include "store/tags.h"

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
            || list.scope == Scope::Starred || list.scope == Scope::Tag);
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

/// For each message the rank of its folder, by which others come before it: folders that are alike share one.
QString rankOfFolder(QList<Folder> folders, bool (*isBefore)(const Folder &, const Folder &))
{
    std::ranges::stable_sort(folders, isBefore);
    QString sql = u"CASE m.folder"_s;
    int rank = 0;
    for (qsizetype i = 0; i < folders.size(); ++i) {
        if (i > 0 && isBefore(folders[i - 1], folders[i]))
            ++rank;
        sql += u" WHEN %1 THEN %2"_s.arg(qint64(folders[i].key)).arg(rank);
    }
    return folders.isEmpty() ? u"0"_s : sql + u" END"_s;
}

bool isOfEarlierAccount(const Folder &a, const Folder &b)
{
    if (a.account.value.isEmpty() || b.account.value.isEmpty())
        return !a.account.value.isEmpty() && b.account.value.isEmpty();
    return a.account.value.localeAwareCompare(b.account.value) < 0;
}

bool isEarlierFolder(const Folder &a, const Folder &b)
{
    if (a.role != b.role)
        return a.role < b.role;
    return a.role == Folder::Role::Normal && a.name.localeAwareCompare(b.name) < 0;
}

QString orderColumns(Order order, bool descending, const QList<Folder> &folders)
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
        case Order::Starred:
            return { u"m.starred"_s, u"m.date"_s };
        case Order::Unread:
            return { u"m.unread"_s, u"m.date"_s };
        case Order::Attachment:
            return { u"m.attachment"_s, u"m.date"_s };
        case Order::Account:
            return { rankOfFolder(folders, isOfEarlierAccount), u"m.date"_s };
        case Order::Folder:
            return { rankOfFolder(folders, isEarlierFolder), u"m.date"_s };
        case Order::Tag:
            return { u"ifnull((SELECT min(l.position) FROM message_tag f JOIN tag l ON l.key = f.tag WHERE f.message = m.key), "
                     "9223372036854775807)"_s,
                     u"m.date"_s };
        case Order::Server:
            return { serverSideSql("m.key"_L1), u"m.date"_s };
        }
        Q_UNREACHABLE_RETURN({});
    }();
    const QString direction = descending ? u" DESC"_s : u" ASC"_s;
    return columns.join(direction + u", "_s) + direction + u", m.key"_s + direction;
}

/// Empty: there is none.
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
    case Order::Starred:
    case Order::Unread:
    case Order::Attachment:
    case Order::Account:
    case Order::Folder:
    case Order::Tag:
    case Order::Server:
        return {};
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

QString folderCondition(QLatin1StringView row, const QList<Folder> &allowed)
{
    QStringList keys;
    for (const auto &folder : allowed)
        keys.append(QString::number(qint64(folder.key)));
    return keys.size() == 1 ? u"%1.folder = %2"_s.arg(row, keys.front()) : u"%1.folder IN (%2)"_s.arg(row, keys.join(u", "_s));
}

QString tagCondition(QLatin1StringView row, const QList<TagKey> &anyOf)
{
    QStringList keys;
    for (const auto key : anyOf)
        keys.append(QString::number(qint64(key)));
    return u"EXISTS (SELECT 1 FROM message_tag x WHERE x.message = %1.key AND x.tag IN (%2))"_s.arg(row, keys.join(u", "_s));
}

/// The tag of this name; else those that begin so, as one that is still being typed.
QList<TagKey> tagsNamed(const QString &name, const QList<Tag> &tags)
{
    const QString wanted = foldedTagName(name);
    QList<TagKey> beginning;
    for (const auto &tag : tags) {
        const QString folded = foldedTagName(tag.name);
        if (folded == wanted)
            return { tag.key };
        if (folded.startsWith(wanted))
            beginning.append(tag.key);
    }
    return beginning;
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

QStringList scopeConditions(QLatin1StringView row, Scope scope)
{
    const QString noLitter = u"%1.role NOT IN (%2, %3)"_s.arg(row).arg(int(Folder::Role::Junk)).arg(int(Folder::Role::Trash));
    switch (scope) {
    case Scope::AllInboxes:
        return { u"%1.role = %2"_s.arg(row).arg(int(Folder::Role::Inbox)) };
    case Scope::Unread:
        return { row + ".unread = 1"_L1, noLitter };
    case Scope::Starred:
        return { row + ".starred = 1"_L1, noLitter };
    case Scope::Tag:
        return { noLitter };
    case Scope::AllMail:
    case Scope::Folder:
    case Scope::FolderName:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

/// Puts the pieces of one list together.
class ListWriter
{
public:
    ListWriter(const ListQuery &list, const ListPlaces &places, WordHits hits)
        : m_list(list)
        , m_places(places)
        , m_hits(hits)
        , m_query(parseQuery(list.words))
        , m_match(matchOf(m_query))
        , m_allowed(allowedFolders(list, m_query, places.folders))
    {
        for (const auto &name : std::as_const(m_query.tags))
            m_wantedTags.append(tagsNamed(name, places.tags));
        for (const auto &name : std::as_const(m_query.unwantedTags))
            m_unwantedTags += tagsNamed(name, places.tags);
    }

    bool isEmpty() const
    {
        return m_match.nothing || (m_allowed && m_allowed->isEmpty()) || m_wantedTags.contains(QList<TagKey> {})
            || (!m_match.wanted.isEmpty() && m_hits == WordHits::None)
            || (m_list.scope == Scope::Tag && !std::ranges::contains(m_places.tags, m_list.tag, &Tag::key));
    }

    ListSql write(int limit)
    {
        ListSql result;
        // Of each message is asked whether a newer one stands for its conversation; what a search found is gone through at the
        // end.
        const bool conversations = m_list.grouping == ListQuery::Grouping::Conversations;
        const bool askedOneByOne = conversations && m_list.words.isEmpty();
        result.grouped = conversations && !askedOneByOne;
        const QString from = source();
        if (askedOneByOne)
            m_conditions.append(limit > 0 || !m_walksFar ? noNewer("m"_L1) : isNewest());
        result.bound = m_bound;
        result.sql = u"SELECT m.key%1 FROM %2 WHERE %3 ORDER BY %4"_s.arg(result.grouped ? u", m.conversation, m.date"_s : u""_s,
                                                                          from, m_conditions.join(u" AND "_s), order());
        if (limit > 0 && !result.grouped)
            result.sql += u" LIMIT %1"_s.arg(limit);
        return result;
    }

private:
    /// What every row of the list is.
    QStringList conditionsOn(QLatin1StringView row) const
    {
        QStringList conditions { row + ".described = 1"_L1 };
        conditions += scopeConditions(row, m_list.scope);
        if (m_allowed)
            conditions.append(folderCondition(row, *m_allowed));
        return conditions;
    }

    std::optional<TagKey> leadingTag() const
    {
        if (m_list.scope == Scope::Tag)
            return m_list.tag;
        const auto single = std::ranges::find(m_wantedTags, 1, &QList<TagKey>::size);
        return single == m_wantedTags.end() ? std::nullopt : std::optional(single->front());
    }

    /// The tables; adds the conditions and what they bind, in the order of their parameters.
    QString source()
    {
        const bool wanted = !m_match.wanted.isEmpty();
        const auto tag = leadingTag();
        QString from;
        m_conditions = conditionsOn("m"_L1) + chipConditions(m_query);
        if (wanted && m_hits == WordHits::Few) {
            from = u"search CROSS JOIN message m ON m.key = search.rowid"_s;
            m_conditions.prepend(u"search MATCH ?"_s);
        } else if (tag) {
            from = u"message_tag t INDEXED BY message_of_tag CROSS JOIN message m ON m.key = t.message"_s;
            m_conditions.prepend(u"t.tag = %1"_s.arg(qint64(*tag)));
            m_byTag = true;
        } else {
            const QString index = indexFor(m_list, m_allowed, m_places.folders);
            m_walksFar = m_list.order != Order::Date && !index.isEmpty() && index == orderIndex(m_list.order);
            from = index.isEmpty() ? u"message m NOT INDEXED"_s : u"message m INDEXED BY "_s + index;
        }
        if (wanted) {
            if (m_hits == WordHits::Many)
                m_conditions.append(u"m.key IN (SELECT rowid FROM search WHERE search MATCH ?)"_s);
            m_bound.append(m_match.wanted);
        }
        if (!m_match.unwanted.isEmpty()) {
            m_conditions.append(u"m.key NOT IN (SELECT rowid FROM search WHERE search MATCH ?)"_s);
            m_bound.append(m_match.unwanted);
        }
        if (m_list.scope == Scope::Tag && !m_byTag)
            m_conditions.append(tagCondition("m"_L1, { m_list.tag }));
        for (const auto &anyOf : std::as_const(m_wantedTags))
            m_conditions.append(tagCondition("m"_L1, anyOf));
        if (!m_unwantedTags.isEmpty())
            m_conditions.append(u"NOT "_s + tagCondition("m"_L1, m_unwantedTags));
        return from;
    }

    /// In the order of message_of_conversation, so that a conversation is gone through once for all of its messages together.
    QString noNewer(QLatin1StringView row) const
    {
        QStringList conditions = conditionsOn("n"_L1);
        conditions += { u"n.conversation = %1.conversation"_s.arg(row), u"(n.date, n.key) > (%1.date, %1.key)"_s.arg(row) };
        if (m_list.scope == Scope::Tag)
            conditions.append(tagCondition("n"_L1, { m_list.tag }));
        return u"NOT EXISTS (SELECT 1 FROM message n INDEXED BY message_of_conversation WHERE %1)"_s.arg(
            conditions.join(u" AND "_s));
    }

    /// The same of all rows at once. The index of another order than the date does not say which conversation a row belongs to:
    /// to look that up for each of a million, all over the file, takes ten times as long as to gather the newest first.
    QString isNewest() const
    {
        QStringList conditions = conditionsOn("o"_L1) + QStringList { noNewer("o"_L1) };
        if (m_list.scope == Scope::Tag)
            conditions.append(tagCondition("o"_L1, { m_list.tag }));
        return u"m.key IN (SELECT o.key FROM message o INDEXED BY message_of_conversation WHERE %1)"_s.arg(
            conditions.join(u" AND "_s));
    }

    QString order() const
    {
        if (!m_byTag || m_list.order != Order::Date)
            return orderColumns(m_list.order, m_list.descending, m_places.folders);
        return m_list.descending ? u"t.date DESC, t.message DESC"_s : u"t.date, t.message"_s;
    }

    const ListQuery &m_list;
    const ListPlaces &m_places;
    const WordHits m_hits;
    const Query m_query;
    const Match m_match;
    const std::optional<QList<Folder>> m_allowed;
    QList<QList<TagKey>> m_wantedTags; ///< one of each
    QList<TagKey> m_unwantedTags;
    QStringList m_conditions, m_bound;
    bool m_byTag = false;
    bool m_walksFar = false; ///< by an index that does not know conversations
};

} // namespace

ListSql listSql(const ListQuery &list, const ListPlaces &places, WordHits hits, int limit)
{
    ListWriter writer(list, places, hits);
    if (writer.isEmpty())
        return { .sql = {}, .bound = {}, .empty = true };
    return writer.write(limit);
}

QSet<FolderKey> foldersOf(const ListQuery &list, const QList<Folder> &folders)
{
    const bool littered = list.scope == Scope::AllMail || list.scope == Scope::Folder || list.scope == Scope::FolderName;
    const auto allowed = allowedFolders(list, {}, folders).value_or(folders);
    QSet<FolderKey> keys;
    for (const auto &folder : allowed) {
        const bool litter = folder.role == Folder::Role::Junk || folder.role == Folder::Role::Trash;
        if ((littered || !litter) && (list.scope != Scope::AllInboxes || folder.role == Folder::Role::Inbox))
            keys.insert(folder.key);
    }
    return keys;
}

} // namespace Restante
