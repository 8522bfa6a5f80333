// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mailboxreader.h"

#include "fetch/retrievalrecord.h"
#include "search/matcher.h"
#include "store/listquerysql.h"
#include "store/messagesource.h"
#include "store/serverside.h"
#include "store/statement.h"
#include "store/summaryrow.h"
#include "store/tags.h"

#include <QHash>
#include <QTimeZone>

#include <tuple>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// Rows between two looks at the stop token.
constexpr int rowsPerLook = 4096;
/// What integrity_check may say at most: more lines help nobody.
constexpr int maximumComplaints = 100;

Error cancelled()
{
    return { ErrorCode::Cancelled, {}, {} };
}

Result<WordHits> countHits(Database &database, const QString &match)
{
    if (match.isEmpty())
        return WordHits::None;
    auto statement = database.statement("SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ? LIMIT ?)");
    return statement.bind(match, fewWordHits + 1).next().transform([&](bool) {
        const auto count = statement.integer(0);
        return count == 0 ? WordHits::None : count > fewWordHits ? WordHits::Many : WordHits::Few;
    });
}

/// Of rows in the order of a list keeps the newest of each conversation.
class NewestOfEach
{
public:
    explicit NewestOfEach(const ListQuery &list)
        : m_newestFirst(list.order == ListQuery::Order::Date && list.descending)
    {}

    void add(const Statement &row)
    {
        const Row found { row.key<MessageKey>(0), row.key<ConversationKey>(1), row.integer(2) };
        auto newest = m_newest.find(found.conversation);
        if (newest != m_newest.end() && (m_newestFirst || std::tie(newest->date, newest->key) > std::tie(found.date, found.key)))
            return;
        if (newest != m_newest.end())
            *newest = found;
        else
            m_newest.insert(found.conversation, found);
        m_rows.append(found);
    }

    /// Whether what was added is known to be in the list already.
    bool isSettled(int limit) const { return m_newestFirst && limit > 0 && m_rows.size() == limit; }

    QList<MessageKey> keys(int limit) const
    {
        QList<MessageKey> keys;
        for (const Row &row : m_rows) {
            if (m_newest.constFind(row.conversation)->key == row.key)
                keys.append(row.key);
            if (limit > 0 && keys.size() == limit)
                break;
        }
        return keys;
    }

private:
    struct Row {
        MessageKey key {};
        ConversationKey conversation {};
        qint64 date = 0;
    };
    const bool m_newestFirst;
    QList<Row> m_rows;
    QHash<ConversationKey, Row> m_newest;
};

QDateTime dateFrom(const Statement &row, int dateColumn, int offsetColumn)
{
    if (row.isNull(dateColumn))
        return {};
    const auto zone = QTimeZone::fromSecondsAheadOfUtc(int(row.integer(offsetColumn)));
    return QDateTime::fromMSecsSinceEpoch(row.integer(dateColumn), zone.isValid() ? zone : QTimeZone(QTimeZone::UTC));
}

Result<MessageSummary::ServerSide> serverSideOf(Database &database, MessageKey key)
{
    static const QByteArray sql = u"SELECT "_s.append(serverSideSql("?"_L1)).toLatin1();
    auto statement = database.statement(sql.constData());
    statement.bind(key);
    return statement.next().transform([&](bool row) { return serverSideFrom(row ? statement.integer(0) : -1); });
}

MessageSummary summaryFrom(const Statement &row)
{
    MessageSummary summary;
    summary.key = row.key<MessageKey>(0);
    summary.account = { row.text(1) };
    summary.folder = row.key<FolderKey>(2);
    summary.folderName = row.text(3);
    summary.from = mailboxesFromColumn(row.text(4));
    summary.to = mailboxesFromColumn(row.text(5));
    summary.subject = row.text(6);
    summary.date = dateFrom(row, 7, 8);
    summary.received = QDateTime::fromMSecsSinceEpoch(row.integer(9), QTimeZone::UTC);
    summary.octets = row.integer(10);
    summary.sha256 = row.blob(11);
    summary.unread = row.flag(12);
    summary.starred = row.flag(13);
    summary.hasAttachment = row.flag(14);
    summary.complete = row.flag(15);
    summary.conversation = row.key<ConversationKey>(16);
    summary.snippet = row.text(17);
    return summary;
}

} // namespace

MailboxReader::MailboxReader(Database &database)
    : m_database(database)
{}

Result<QList<Folder>> MailboxReader::folders() const
{
    auto statement = m_database.statement(
        "SELECT f.key, a.id, f.role, f.name, f.unread, f.total FROM folder f LEFT JOIN account a ON a.number = f.account "
        "ORDER BY a.number IS NULL, a.number, f.role, f.name");
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
    return row.transform([&](bool) { return std::move(folders); });
}

Result<QList<Tag>> MailboxReader::tags() const
{
    return Tags(m_database).all();
}

Result<QList<MessageKey>> MailboxReader::keys(const ListQuery &query, int limit, std::stop_token stop) const
{
    const Snapshot snapshot(m_database);
    if (!snapshot.opened())
        return std::unexpected(snapshot.opened().error());
    if (auto settled = m_database.settle(); !settled) // on the writer's connection words may still wait
        return std::unexpected(settled.error());
    const auto known = folders();
    if (!known)
        return std::unexpected(known.error());
    const auto tagged = tags();
    if (!tagged)
        return std::unexpected(tagged.error());
    const auto hits = countHits(m_database, matchOf(parseQuery(query.words)).wanted);
    if (!hits)
        return std::unexpected(hits.error());
    const auto list = listSql(query, { *known, *tagged }, *hits, limit);
    QList<MessageKey> keys;
    NewestOfEach newest(query);
    if (list.empty)
        return keys;
    auto statement = m_database.compile(list.sql);
    for (const auto &text : list.bound)
        statement.bind(text);
    Result<bool> row;
    for (qint64 rows = 0; (row = statement.next()) && *row; ++rows) {
        if (rows % rowsPerLook == 0 && stop.stop_requested())
            return std::unexpected(cancelled());
        if (!list.grouped)
            keys.append(statement.key<MessageKey>(0));
        else if (newest.add(statement); newest.isSettled(limit))
            break;
    }
    return row.transform([&](bool) { return list.grouped ? newest.keys(limit) : std::move(keys); });
}

Result<QList<ConversationReader::Member>> MailboxReader::conversation(ConversationKey key, const ListQuery &list) const
{
    const Snapshot snapshot(m_database);
    if (!snapshot.opened())
        return std::unexpected(snapshot.opened().error());
    return folders().and_then(
        [&](const QList<Folder> &known) { return ConversationReader(m_database, list, known).members(key); });
}

Result<QList<MessageKey>> MailboxReader::conversationKeys(const QList<MessageKey> &keys, const ListQuery &list) const
{
    const Snapshot snapshot(m_database);
    if (!snapshot.opened())
        return std::unexpected(snapshot.opened().error());
    return folders().and_then(
        [&](const QList<Folder> &known) { return ConversationReader(m_database, list, known).keysInPlace(keys); });
}

Result<QList<MessageSummary>> MailboxReader::summaries(const QList<MessageKey> &keys, const ListQuery &list) const
{
    const Snapshot snapshot(m_database);
    if (!snapshot.opened())
        return std::unexpected(snapshot.opened().error());
    const auto known = folders();
    if (!known)
        return std::unexpected(known.error());
    const ConversationReader conversations(m_database, list, *known);
    const Tags tagRows(m_database);
    QList<MessageSummary> summaries;
    for (const auto key : keys) {
        auto statement = m_database.statement(
            "SELECT m.key, a.id, m.folder, f.name, y.senders, y.recipients, y.subject, y.date, y.date_offset, m.received, "
            "m.octets, s.sha256, "
            "m.unread, m.starred, m.attachment, m.complete, m.conversation, y.snippet FROM message m JOIN summary y ON y.message "
            "= m.key "
            "JOIN source s ON s.key = m.source JOIN folder f ON f.key = m.folder LEFT JOIN account a ON a.number = f.account "
            "WHERE m.key = ? AND m.described = 1");
        const auto row = statement.bind(key).next();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            continue;
        auto summary = summaryFrom(statement);
        auto done = tagRows.of(key)
                        .transform([&](QList<MessageTag> tags) { summary.tags = std::move(tags); })
                        .and_then([&] { return serverSideOf(m_database, key); })
                        .transform([&](MessageSummary::ServerSide side) { summary.serverSide = side; });
        if (done && list.grouping == ListQuery::Grouping::Conversations)
            done = conversations.digest(summary.conversation).transform([&](ConversationDigest digest) {
                summary.digest = std::move(digest);
            });
        if (!done)
            return std::unexpected(done.error());
        summaries.append(std::move(summary));
    }
    return summaries;
}

Result<QByteArray> MailboxReader::octets(MessageKey key, qint64 maximum) const
{
    return SourceReader(m_database).octets(key, maximum);
}

Result<void> MailboxReader::octets(MessageKey key, const std::function<bool(QByteArrayView)> &sink) const
{
    return SourceReader(m_database).pass(key, sink);
}

Result<MailboxReader::Verification> MailboxReader::verify(const std::function<void(qint64 done, qint64 total)> &progress,
                                                          std::stop_token stop) const
{
    QList<MessageKey> keys;
    auto all = m_database.statement("SELECT key FROM message ORDER BY source");
    Result<bool> row;
    while ((row = all.next()) && *row)
        keys.append(all.key<MessageKey>(0));
    if (!row)
        return std::unexpected(row.error());

    Verification verification;
    SourceReader reader(m_database);
    for (const auto key : std::as_const(keys)) {
        if (stop.stop_requested())
            return std::unexpected(cancelled());
        const auto octets = reader.check(key);
        if (octets) {
            ++verification.messages;
            verification.octets += *octets;
        } else if (octets.error().code != ErrorCode::NoSuchMessage) { // removed meanwhile
            ++verification.messages;
            verification.damaged.append({ key, octets.error().code, octets.error().subject });
        }
        if (progress)
            progress(verification.messages, keys.size());
    }
    return checkIntegrity(std::move(verification));
}

Result<MailboxReader::Verification> MailboxReader::checkIntegrity(Verification verification) const
{
    auto statement = m_database.compile(u"PRAGMA integrity_check(%1)"_s.arg(maximumComplaints));
    Result<bool> row;
    while ((row = statement.next()) && *row) {
        if (const auto line = statement.text(0); line != "ok"_L1)
            verification.store.append(line);
    }
    if (!row && row.error().code != ErrorCode::StoreDamaged)
        return std::unexpected(row.error());
    if (!row)
        verification.store.append(QString::fromUtf8(row.error().serverText));
    return verification;
}

} // namespace Restante
