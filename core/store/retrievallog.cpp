// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/retrievallog.h"

#include "store/folders.h"
#include "store/listingpiece.h"
#include "store/statement.h"

#include <QHash>
#include <QTimeZone>

#include <chrono>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

using State = RetrievalRecord::State;

/// A maildrop that looked empty for a while, or another server of the same name, must not make everything new again (faults.md
/// F-14).
constexpr qint64 tombstoneSeconds = std::chrono::seconds(std::chrono::days(60)).count();

QDateTime timeFrom(const Statement &statement, int column)
{
    return statement.isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(statement.integer(column), QTimeZone::UTC);
}

Result<qint64> numberOf(Database &database, const AccountId &id)
{
    return Folders(database).accountNumber(id).and_then([&](std::optional<qint64> number) -> Result<qint64> {
        if (number)
            return *number;
        return failure(ErrorCode::NoSuchAccount);
    });
}

/// A ledger row as far as a listing can change it.
struct Known {
    qint64 row = 0;
    qint64 octets = 0;
    bool gone = false;
    bool empty = false; ///< nothing of it was ever here
};
using LedgerId = std::pair<QByteArray, int>; ///< unique-id, ordinal

Result<QHash<LedgerId, Known>> knownIds(Database &database, qint64 account)
{
    QHash<LedgerId, Known> known;
    auto statement = database.statement("SELECT unique_id, ordinal, row, octets, state, message IS NULL AND NOT verified AND "
                                        "removed_content IS NULL FROM retrieval WHERE account = ?");
    statement.bind(account);
    Result<bool> row;
    while ((row = statement.next()) && *row)
        known.insert({ statement.blob(0), int(statement.integer(1)) },
                     { statement.integer(2), statement.integer(3), statement.key<State>(4) == State::Gone, statement.flag(5) });
    return row.transform([&](bool) { return std::move(known); });
}

} // namespace

RetrievalLog::RetrievalLog(Database &database)
    : m_database(database)
{}

Result<QList<RetrievalRecord>> RetrievalLog::records(const AccountId &account) const
{
    const Snapshot snapshot(m_database);
    if (!snapshot.opened())
        return std::unexpected(snapshot.opened().error());
    const auto number = numberOf(m_database, account);
    if (!number)
        return std::unexpected(number.error());
    // What is not gone was seen in the last complete listing, unless it came in an incomplete one after it.
    auto statement = m_database.statement(
        "SELECT r.row, r.unique_id, r.ordinal, r.state, r.first_seen, r.first_seen_age, "
        "CASE WHEN r.gone_age IS NOT NULL THEN r.last_seen WHEN r.first_seen <= a.listed THEN a.listed END, "
        "r.octets, r.message, r.verified, r.deleted_here, r.wish, r.failures, "
        "CASE WHEN r.octets = 0 THEN (SELECT m.octets FROM message m WHERE m.key = r.message AND m.complete) END "
        "FROM retrieval r JOIN account a ON a.number = r.account WHERE r.account = ? ORDER BY r.row");
    statement.bind(*number);
    QList<RetrievalRecord> records;
    Result<bool> row;
    while ((row = statement.next()) && *row) {
        RetrievalRecord record;
        record.row = statement.integer(0);
        record.uniqueId = { statement.blob(1) };
        record.ordinal = int(statement.integer(2));
        record.state = statement.key<State>(3);
        record.firstSeen = timeFrom(statement, 4);
        record.firstSeenAge = statement.integer(5);
        record.lastSeen = timeFrom(statement, 6);
        record.octets = statement.integer(7);
        if (!statement.isNull(8))
            record.message = statement.key<MessageKey>(8);
        record.verified = statement.flag(9);
        record.deletedHere = statement.flag(10);
        record.wish = statement.key<ServerWish>(11);
        record.failures = int(statement.integer(12));
        record.octetsHere = record.octets > 0 ? record.octets : statement.integer(13);
        records.append(std::move(record));
    }
    return row.transform([&](bool) { return std::move(records); });
}

Result<LedgerTime> RetrievalLog::lastCheck(const AccountId &account) const
{
    auto statement = m_database.statement("SELECT last_check, age FROM account WHERE id = ?");
    const auto row = statement.bind(account.value).next();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return failure(ErrorCode::NoSuchAccount, account.value);
    return LedgerTime { timeFrom(statement, 0), statement.integer(1) };
}

Result<void> RetrievalLog::checked(const AccountId &account, const LedgerTime &time)
{
    return m_database.begin().and_then([&] {
        return m_database.statement("UPDATE account SET last_check = ?, age = ? WHERE id = ?")
            .bind(time.now.toMSecsSinceEpoch(), time.age, account.value)
            .run();
    });
}

Result<QList<qint64>> RetrievalLog::seen(const AccountId &account, const DropListing &listing, const LedgerTime &time)
{
    if (auto begun = m_database.begin(); !begun)
        return std::unexpected(begun.error());
    const auto number = numberOf(m_database, account);
    if (!number)
        return std::unexpected(number.error());
    const auto known = knownIds(m_database, *number);
    if (!known)
        return std::unexpected(known.error());

    const auto now = time.now.toMSecsSinceEpoch();
    QHash<QByteArray, int> ordinals;
    QList<qint64> rows;
    rows.reserve(listing.entries.size());
    for (const auto &entry : listing.entries) {
        const auto &id = entry.uniqueId.octets;
        const int ordinal = ordinals[id]++;
        const auto found = known->constFind({ id, ordinal });
        if (found == known->cend()) {
            const auto row =
                m_database
                    .statement("INSERT INTO retrieval(account, unique_id, ordinal, state, first_seen, first_seen_age, octets) "
                               "VALUES(?, ?, ?, ?, ?, ?, ?)")
                    .bind(*number, id, ordinal, State::New, now, time.age, entry.octets)
                    .insert();
            if (!row)
                return std::unexpected(row.error());
            rows.append(*row);
            continue;
        }
        rows.append(found->row);
        // What was never here and was away, or has another size now, is another message, perhaps: its days begin today.
        if (found->empty && (found->gone || found->octets != entry.octets)) {
            auto begun = m_database.statement("UPDATE retrieval SET first_seen = ?, first_seen_age = ? WHERE row = ?")
                             .bind(now, time.age, found->row)
                             .run();
            if (!begun)
                return std::unexpected(begun.error());
        }
        if (!found->gone)
            continue;
        // What was away is another message now, perhaps: until the octets show it, it is not verified.
        auto back = m_database
                        .statement("UPDATE retrieval SET state = ifnull(former, ?), verified = iif(former = ?, 0, verified), "
                                   "former = NULL, last_seen = NULL, gone_age = NULL WHERE row = ?")
                        .bind(State::New, State::Stored, found->row)
                        .run();
        if (!back)
            return std::unexpected(back.error());
    }
    auto done = keepListing(*number, listing, rows);
    if (done && listing.complete)
        done = m_database.statement("UPDATE account SET listed_before = listed, listed = ? WHERE number = ?")
                   .bind(now, *number)
                   .run();
    return done.transform([&] { return rows; });
}

Result<void> RetrievalLog::keepListing(qint64 account, const DropListing &listing, const QList<qint64> &rows)
{
    qint64 piece = 0;
    for (qsizetype begin = 0; begin < rows.size(); begin += ListingPiece::entriesPerPiece, ++piece) {
        QList<ListingPiece::Entry> entries;
        for (qsizetype i = begin; i < qMin(begin + ListingPiece::entriesPerPiece, rows.size()); ++i)
            entries.append({ listing.entries[i].number, listing.entries[i].octets, rows[i] });
        auto done = m_database
                        .statement("INSERT INTO listing(account, piece, data) VALUES(?, ?, ?) "
                                   "ON CONFLICT(account, piece) DO UPDATE SET data = excluded.data WHERE data <> excluded.data")
                        .bind(account, piece, ListingPiece::pack(entries))
                        .run();
        if (!done)
            return done;
    }
    return m_database.statement("DELETE FROM listing WHERE account = ? AND piece >= ?").bind(account, piece).run();
}

Result<RetrievalLog::LastListing> RetrievalLog::lastListing(const AccountId &account) const
{
    const Snapshot snapshot(m_database);
    if (!snapshot.opened())
        return std::unexpected(snapshot.opened().error());
    const auto number = numberOf(m_database, account);
    if (!number)
        return std::unexpected(number.error());
    QHash<qint64, QByteArray> ids;
    auto ledger = m_database.statement("SELECT row, unique_id FROM retrieval WHERE account = ?");
    ledger.bind(*number);
    Result<bool> row;
    while ((row = ledger.next()) && *row)
        ids.insert(ledger.integer(0), ledger.blob(1));
    if (!row)
        return std::unexpected(row.error());

    LastListing last;
    auto dates = m_database.statement("SELECT last_check, listed FROM account WHERE number = ?");
    dates.bind(*number);
    if (row = dates.next(); !row)
        return std::unexpected(row.error());
    last.asOf = timeFrom(dates, 0);
    last.complete = *row && dates.integer(0) == dates.integer(1); // an incomplete one is checked(), but not listed
    auto pieces = m_database.statement("SELECT data FROM listing WHERE account = ? ORDER BY piece");
    pieces.bind(*number);
    while ((row = pieces.next()) && *row) {
        const auto entries = ListingPiece::unpack(pieces.blob(0));
        if (!entries)
            return std::unexpected(entries.error());
        for (const auto &entry : *entries)
            last.entries.append({ { entry.number, entry.octets, { ids.value(entry.row) } }, entry.row });
    }
    return row.transform([&](bool) { return std::move(last); });
}

Result<void> RetrievalLog::stored(qint64 row, MessageKey message, bool verified)
{
    return m_database.begin().and_then([&] {
        return m_database
            .statement("UPDATE retrieval SET message = m.key, state = iif(m.complete, ?, ?), verified = (? AND m.complete), "
                       "deleted_here = (m.role = ?), failures = 0, wish = iif(wish IN (?, ?, ?), ?, wish) "
                       "FROM message m WHERE m.key = ? AND retrieval.row = ?")
            .bind(State::Stored, State::Headers, verified, Folder::Role::Trash, ServerWish::Get, ServerWish::GetHeaders,
                  ServerWish::DeleteUnstored, ServerWish::None, message, row)
            .run();
    });
}

Result<void> RetrievalLog::displaced(qint64 row, MessageKey now)
{
    return keepAside(row, now, {});
}

Result<void> RetrievalLog::displaced(qint64 row, const QByteArray &now)
{
    return keepAside(row, std::nullopt, now);
}

/// Ordinals below 0 are of no listing.
Result<void> RetrievalLog::keepAside(qint64 row, std::optional<MessageKey> message, const QByteArray &removedContent)
{
    return m_database.begin()
        .and_then([&] {
            return m_database
                .statement("INSERT INTO retrieval(account, unique_id, ordinal, state, first_seen, first_seen_age, "
                           "octets, message, verified, deleted_here, removed_content) "
                           "SELECT account, x'', (SELECT min(0, ifnull(min(o.ordinal), 0)) - 1 FROM retrieval o "
                           "WHERE o.account = r.account AND o.unique_id = x''), iif(verified, ?, ?), first_seen, "
                           "first_seen_age, octets, message, verified, deleted_here, removed_content "
                           "FROM retrieval r WHERE r.row = ? AND iif(message IS NULL, removed_content IS NOT NULL "
                           "AND removed_content IS NOT ?, message IS NOT ?) AND NOT EXISTS "
                           "(SELECT 1 FROM retrieval o WHERE o.row <> r.row AND o.message = r.message)")
                .bind(State::Stored, State::Headers, row, removedContent, message)
                .run();
        })
        .and_then([&] {
            return m_database.statement("DELETE FROM retrieval WHERE message = ? AND ordinal < 0 AND row <> ?")
                .bind(message, row)
                .run();
        })
        .and_then([&] {
            return m_database
                .statement("DELETE FROM retrieval WHERE removed_content = ? AND message IS NULL AND ordinal < 0 "
                           "AND account = (SELECT account FROM retrieval WHERE row = ?)")
                .bind(removedContent, row)
                .run();
        });
}

Result<void> RetrievalLog::renew(qint64 row, MessageKey now)
{
    return startAnew(row, now, {});
}

Result<void> RetrievalLog::renew(qint64 row, const QByteArray &now)
{
    return startAnew(row, std::nullopt, now);
}

/// A row that held nothing yet was seen first when it was seen first.
Result<void> RetrievalLog::startAnew(qint64 row, std::optional<MessageKey> message, const QByteArray &removedContent)
{
    return m_database.begin().and_then([&] {
        return m_database
            .statement("UPDATE retrieval SET wish = 0, removed_content = NULL, first_seen = a.last_check, "
                       "first_seen_age = a.age FROM account a WHERE a.number = retrieval.account AND retrieval.row = ? "
                       "AND iif(message IS NULL, ifnull(removed_content <> ?, verified OR removed_content IS NOT NULL), "
                       "message IS NOT ?)")
            .bind(row, removedContent, message)
            .run();
    });
}

Result<bool> RetrievalLog::standsFor(qint64 row, MessageKey message) const
{
    return m_database.statement("SELECT 1 FROM retrieval WHERE row = ? AND message = ?").bind(row, message).next();
}

Result<bool> RetrievalLog::standsFor(qint64 row, const QByteArray &removedContent) const
{
    return m_database.statement("SELECT 1 FROM retrieval WHERE row = ? AND message IS NULL AND removed_content = ?")
        .bind(row, removedContent)
        .next();
}

Result<void> RetrievalLog::replaced(MessageKey former, MessageKey now)
{
    return m_database.begin().and_then(
        [&] { return m_database.statement("UPDATE retrieval SET message = ? WHERE message = ?").bind(now, former).run(); });
}

Result<bool> RetrievalLog::wasRemoved(const AccountId &account, const QByteArray &sha256) const
{
    auto statement = m_database.statement("SELECT 1 FROM retrieval r JOIN account a ON a.number = r.account WHERE a.id = ? AND "
                                          "r.removed_content = ? AND r.message IS NULL LIMIT 1");
    return statement.bind(account.value, sha256).next();
}

Result<void> RetrievalLog::storedRemoved(qint64 row, const QByteArray &sha256, bool verified)
{
    return m_database.begin().and_then([&] {
        return m_database
            .statement("UPDATE retrieval SET message = NULL, state = ?, verified = ?, deleted_here = 1, removed_content = ?, "
                       "failures = 0, wish = 0 WHERE row = ?")
            .bind(verified ? State::Stored : State::Headers, verified, sha256, row)
            .run();
    });
}

Result<void> RetrievalLog::announced(qint64 row, qint64 octets)
{
    return m_database.begin().and_then(
        [&] { return m_database.statement("UPDATE retrieval SET octets = ? WHERE row = ?").bind(octets, row).run(); });
}

Result<void> RetrievalLog::setState(qint64 row, RetrievalRecord::State state)
{
    Q_ASSERT(state != State::Gone); // prune() does that
    return m_database.begin().and_then([&] {
        return m_database
            .statement("UPDATE retrieval SET state = ?, failures = iif(state = ?, 0, failures), former = NULL, last_seen = NULL, "
                       "gone_age = NULL WHERE row = ?")
            .bind(state, State::DeleteRequested, row)
            .run();
    });
}

Result<void> RetrievalLog::deletionAccepted(qint64 row)
{
    return setState(row, State::DeleteRequested).and_then([&] {
        return m_database.statement("UPDATE retrieval SET failures = 1 WHERE row = ?").bind(row).run();
    });
}

Result<void> RetrievalLog::deletionsConfirmed(const QList<qint64> &rows)
{
    auto done = m_database.begin();
    for (auto row = rows.begin(); done && row != rows.end(); ++row) {
        done = m_database.statement("UPDATE retrieval SET failures = 0 WHERE row = ? AND state = ?")
                   .bind(*row, State::DeleteRequested)
                   .run();
    }
    return done;
}

Result<void> RetrievalLog::doubted(qint64 row)
{
    return setState(row, State::Stored).and_then([&] {
        return m_database.statement("UPDATE retrieval SET verified = 0 WHERE row = ?").bind(row).run();
    });
}

Result<int> RetrievalLog::failed(qint64 row)
{
    if (auto begun = m_database.begin(); !begun)
        return std::unexpected(begun.error());
    auto statement = m_database.statement("UPDATE retrieval SET failures = failures + 1 WHERE row = ? RETURNING failures");
    return statement.bind(row).next().transform([&](bool found) { return found ? int(statement.integer(0)) : 0; });
}

Result<void> RetrievalLog::setWish(const AccountId &account, qint64 row, ServerWish wish)
{
    return m_database.begin().and_then([&] {
        return m_database
            .statement("UPDATE retrieval SET wish = ? WHERE row = ? AND account = (SELECT number FROM account WHERE id = ?)")
            .bind(wish, row, account.value)
            .run();
    });
}

Result<void> RetrievalLog::tryAgain(const AccountId &account, qint64 row)
{
    return m_database.begin().and_then([&] {
        return m_database
            .statement("UPDATE retrieval SET failures = 0, state = iif(state = ?, iif(message IS NULL, ?, ?), state) "
                       "WHERE row = ? AND account = (SELECT number FROM account WHERE id = ?)")
            .bind(State::Skipped, State::New, State::Headers, row, account.value)
            .run();
    });
}

Result<void> RetrievalLog::prune(const AccountId &account, const QList<qint64> &gone, const LedgerTime &time)
{
    if (auto begun = m_database.begin(); !begun)
        return begun;
    const auto number = numberOf(m_database, account);
    if (!number)
        return std::unexpected(number.error());
    for (const auto row : gone) {
        // The listing that no longer shows it may be noted already (seen() before prune()).
        auto done =
            m_database
                .statement(
                    "UPDATE retrieval SET former = state, state = ?, gone_age = ?, "
                    "last_seen = (SELECT iif(listed = ?, listed_before, listed) FROM account WHERE number = retrieval.account) "
                    "WHERE row = ? AND account = ? AND gone_age IS NULL")
                .bind(State::Gone, time.age, time.now.toMSecsSinceEpoch(), row, *number)
                .run();
        if (!done)
            return done;
    }
    // Counted in the ledger's own time, which a clock that was set does not move (faults.md F-35).
    return m_database.statement("DELETE FROM retrieval WHERE account = ? AND gone_age IS NOT NULL AND gone_age < ?")
        .bind(*number, time.age - tombstoneSeconds)
        .run();
}

} // namespace Restante
