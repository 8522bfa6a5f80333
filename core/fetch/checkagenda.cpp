// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/checkagenda.h"

#include "base/octets.h"
#include "store/database.h"
#include "store/messagestore.h"
#include "store/quietdrops.h"
#include "store/retrievallog.h"

#include <QHash>

namespace Restante {

namespace {

using State = RetrievalRecord::State;

constexpr qint64 usualDiskReserve = 64 * MiB;
/// What the header of a message takes at most, as a guess for the free disk.
constexpr qint64 headerOctets = 64 * KiB;

} // namespace

AgendaMaker::AgendaMaker(const FetchStore &store, const Account &account, std::optional<qint64> diskReserve)
    : m_store(store)
    , m_account(account)
    , m_diskReserve(diskReserve)
{}

Result<CheckAgenda> AgendaMaker::look(const DropListing &listing, const QDateTime &now)
{
    return note(listing, now).transform([](const Noted &noted) {
        CheckAgenda agenda;
        agenda.time = noted.time;
        return agenda;
    });
}

Result<CheckAgenda> AgendaMaker::make(const DropListing &listing, const MaildropSize &size, quint32 smallestQuiet,
                                      const QDateTime &now)
{
    const auto noted = note(listing, now);
    if (!noted)
        return std::unexpected(noted.error());
    CheckAgenda agenda;
    agenda.time = noted->time;
    for (const RetrievalRecord &record : noted->ledger) {
        if (record.failures > 0 && record.state != State::DeleteRequested)
            agenda.failedBefore.insert(record.row);
    }
    const auto inbox = m_store.messages.folder(m_account.id, Folder::Role::Inbox);
    if (!inbox)
        return std::unexpected(inbox.error());
    agenda.inbox = *inbox;
    const FetchPolicy policy = policyOf(m_account);
    const FetchPlan plan = planFetch(listing, noted->ledger, policy, noted->time);
    if (const auto adopted = adopt(plan, listing, *noted, agenda); !adopted)
        return std::unexpected(adopted.error());
    const auto kind = policy.retention.kind;
    const bool byIdentity = kind == Retention::Kind::Days || kind == Retention::Kind::UntilDeletedHere;
    if (!listing.uniqueIds && !listing.entries.isEmpty() && byIdentity)
        agenda.warning = Error { ErrorCode::UniqueIdsMissing, m_account.server.host, {} };
    fitToDisk(agenda);
    if (size.messages >= smallestQuiet) {
        const auto quiet = quietDrop(listing, size, noted->ledger, plan, policy, noted->time);
        if (const auto kept = quiet ? QuietDrops(m_store.database).keep(m_account.id, *quiet) : Result<void>(); !kept)
            return std::unexpected(kept.error());
    }
    return agenda;
}

Result<std::optional<QByteArray>> AgendaMaker::quietUniqueIds(const MaildropSize &size, const QDateTime &now) const
{
    return QuietDrops(m_store.database).of(m_account.id).and_then([&](const std::optional<QuietDrop> &known) {
        return timeAt(now).transform([&](const LedgerTime &time) {
            return known && looksQuiet(*known, size, policyOf(m_account), time) ? std::optional(known->uniqueIds) : std::nullopt;
        });
    });
}

Result<CheckAgenda> AgendaMaker::makeQuiet(const QDateTime &now)
{
    return timeAt(now).and_then([&](const LedgerTime &time) {
        CheckAgenda agenda;
        agenda.time = time;
        return QuietDrops(m_store.database).seenAgain(m_account.id, time).transform([&] { return agenda; });
    });
}

Result<LedgerTime> AgendaMaker::timeAt(const QDateTime &now) const
{
    return m_store.log.lastCheck(m_account.id).transform([&](const LedgerTime &last) { return advanced(last, now); });
}

Result<AgendaMaker::Noted> AgendaMaker::note(const DropListing &listing, const QDateTime &now)
{
    const auto time = timeAt(now);
    if (!time)
        return std::unexpected(time.error());
    const auto ledger = m_store.log.records(m_account.id);
    if (!ledger)
        return std::unexpected(ledger.error());
    const auto rows = m_store.log.seen(m_account.id, listing, *time);
    if (!rows)
        return std::unexpected(rows.error());
    return m_store.log.checked(m_account.id, *time).transform([&] { return Noted { *time, *ledger, *rows }; });
}

Result<void> AgendaMaker::adopt(const FetchPlan &plan, const DropListing &listing, const Noted &noted, CheckAgenda &agenda)
{
    QHash<MessageNumber, qint64> rowOf;
    rowOf.reserve(noted.rows.size());
    for (qsizetype i = 0; i < listing.entries.size(); ++i)
        rowOf.insert(listing.entries[i].number, noted.rows.value(i));
    QHash<qint64, const RetrievalRecord *> records;
    records.reserve(noted.ledger.size());
    for (const RetrievalRecord &record : noted.ledger)
        records.insert(record.row, &record);

    for (const qint64 row : plan.stillStored) {
        if (const auto written = m_store.log.setState(row, State::Stored); !written)
            return written;
    }
    for (const qint64 row : plan.unsure) {
        if (const auto written = m_store.log.doubted(row); !written)
            return written;
    }
    for (const FetchPlan::Retrieval &retrieval : plan.retrievals) {
        const FetchTask task { .retrieval = retrieval, .row = rowOf.value(retrieval.number) };
        if (const auto written = doubt(task.row, records.value(task.row)); !written)
            return written;
        agenda.waiting.push_back(task);
    }
    for (const FetchPlan::Retrieval &confirmation : plan.confirmations)
        agenda.waiting.push_back({ .retrieval = confirmation, .row = rowOf.value(confirmation.number) });
    agenda.deletions = plan.deletions;
    agenda.gone = plan.confirmedGone;
    agenda.claimed = plan.claimed;
    agenda.skipped = plan.skipped;
    agenda.leftOver = int(plan.leftOver);
    agenda.isWhole = plan.leftOver == 0;
    return {};
}

/// The row says again what it stands for when the octets have shown it, and not before. But that the user removed its message is
/// not forgotten.
Result<void> AgendaMaker::doubt(qint64 row, const RetrievalRecord *record)
{
    if (!record || record->state == State::New || record->state == State::Headers)
        return {};
    const bool wasRemoved = holdsSomething(*record) && !record->message;
    return wasRemoved ? m_store.log.doubted(row) : m_store.log.setState(row, State::New);
}

/// What would not fit is left for another day before anything breaks; the newest come first.
void AgendaMaker::fitToDisk(CheckAgenda &agenda) const
{
    const qint64 freeOctets = m_store.database.freeOctets();
    if (freeOctets < 0)
        return;
    qint64 left = freeOctets - m_diskReserve.value_or(qMin(usualDiskReserve, m_store.database.diskOctets() / 16));
    for (auto task = agenda.waiting.begin(); task != agenda.waiting.end(); ++task) {
        const FetchPlan::Retrieval &retrieval = task->retrieval;
        left -= retrieval.asksHeader() ? qMin(headerOctets, retrieval.octets) : retrieval.octets;
        if (left >= 0)
            continue;
        agenda.waiting.erase(task, agenda.waiting.end());
        agenda.isWhole = false;
        if (!agenda.warning)
            agenda.warning = Error { ErrorCode::DiskFull, m_store.database.file(), {} };
        return;
    }
}

} // namespace Restante
