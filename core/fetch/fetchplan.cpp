// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/fetchplan.h"

#include <QHash>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Restante {

QLatin1StringView retrievalStateName(RetrievalRecord::State state)
{
    switch (state) {
    case RetrievalRecord::State::New:
        return "new"_L1;
    case RetrievalRecord::State::Headers:
        return "headers"_L1;
    case RetrievalRecord::State::Stored:
        return "stored"_L1;
    case RetrievalRecord::State::Skipped:
        return "skipped"_L1;
    case RetrievalRecord::State::DeleteRequested:
        return "delete-requested"_L1;
    case RetrievalRecord::State::Gone:
        return "gone"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView skipReasonName(SkippedMessage::Reason reason)
{
    switch (reason) {
    case SkippedMessage::Reason::SkippedByUser:
        return "skipped_by_user"_L1;
    case SkippedMessage::Reason::FailedThreeTimes:
        return "failed_three_times"_L1;
    case SkippedMessage::Reason::UniqueIdMissing:
        return "unique_id_missing"_L1;
    case SkippedMessage::Reason::UniqueIdRepeated:
        return "unique_id_repeated"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

LedgerTime advanced(const LedgerTime &lastCheck, const QDateTime &now)
{
    if (!lastCheck.now.isValid())
        return { now, lastCheck.age };
    const qint64 passed = lastCheck.now.secsTo(now);
    const bool clockWasSet = passed < 0 || std::chrono::seconds(passed) > maximumStep;
    return { now, clockWasSet ? lastCheck.age : lastCheck.age + passed };
}

namespace {

using State = RetrievalRecord::State;

constexpr int toleratedFailures = 3;
/// A maildrop smaller than this changes as a whole for other reasons than a migration.
constexpr qsizetype smallestMigration = 10;

struct LedgerKey {
    UniqueId uniqueId;
    int ordinal = 0;

    bool operator==(const LedgerKey &) const = default;
    friend size_t qHash(const LedgerKey &key, size_t seed = 0) { return qHashMulti(seed, key.uniqueId.octets, key.ordinal); }
};

/// How sure it is that a listed entry is the message its ledger row speaks of.
enum class Identity {
    Unknown,  ///< no row, or one that holds nothing
    Doubtful, ///< there is a row, but its message may be another one: only the octets tell
    Likely,   ///< good enough to leave it alone, not to delete it unseen
    Certain,
};

struct Entry {
    MessageNumber number {};
    UniqueId uniqueId;
    int ordinal = 0;
    qint64 octets = 0;
    const RetrievalRecord *record = nullptr;
    Identity identity = Identity::Unknown;
    bool missing = false;   ///< no unique-id
    bool repeated = false;  ///< the unique-id stands for several messages, here or in the ledger
    bool keepByRank = true; ///< inside what Count or Size keeps
};

/// Announced sizes are estimates with some servers, and a server may change from counting LF to counting CRLF (2–10 %).
bool differsStrongly(qint64 known, qint64 listed)
{
    if (known == 0 || listed == 0)
        return false; // not announced
    const qint64 larger = qMax(known, listed);
    return larger - qMin(known, listed) > larger / 8 + 64;
}

bool holdsSomething(const RetrievalRecord &record)
{
    return record.verified || record.message.has_value();
}

/// What was asked to be deleted need not be missed when it is not listed; but where the outcome of the deletion is not known, or
/// without a unique-id, it may be there all the same, under a unique-id it has now.
bool isExpectedAway(const RetrievalRecord &record)
{
    return record.state == State::DeleteRequested && record.failures == 0 && !record.uniqueId.octets.isEmpty();
}

/// One decision over one listing. Entries are in descending order of the message-number: newest first.
class Planner
{
public:
    Planner(const DropListing &listing, const QList<RetrievalRecord> &ledger, const FetchPolicy &policy, const LedgerTime &time)
        : m_listing(listing)
        , m_ledger(ledger)
        , m_policy(policy)
        , m_time(time)
    {}

    FetchPlan plan()
    {
        readEntries();
        matchLedger();
        identify();
        findVanished();
        rank();
        for (const Entry &entry : std::as_const(m_entries))
            decide(entry);
        // What failed or broke the line before comes last, so that it holds up nothing else.
        std::stable_partition(m_plan.retrievals.begin(), m_plan.retrievals.end(),
                              [this](const FetchPlan::Retrieval &r) { return !m_failedBefore.contains(r.number); });
        claim();
        return std::move(m_plan);
    }

private:
    void readEntries();
    void matchLedger();
    void findShift();
    void identify();
    Identity identityOf(const Entry &entry) const;
    void findVanished();
    void rank();
    /// When messages we hold are no longer listed, a new unique-id may be a new name of one of them: comparing costs nothing.
    bool isAmbiguous(const Entry &entry) const { return m_vanished || entry.repeated || entry.identity == Identity::Doubtful; }
    void decide(const Entry &entry);
    void decideHeld(const Entry &entry);
    void retrieve(const Entry &entry, bool ambiguous);
    void skip(const Entry &entry, SkippedMessage::Reason reason);
    bool wantsDeletion(const Entry &entry);
    bool knowsAgain(const Entry &entry);
    bool isOver(const Entry &entry, qint64 days) const;
    bool tooLarge(const Entry &entry) const;
    void claim();

    const DropListing &m_listing;
    const QList<RetrievalRecord> &m_ledger;
    const FetchPolicy &m_policy;
    const LedgerTime &m_time;

    QList<Entry> m_entries;
    QHash<UniqueId, int> m_listedTimes; ///< how often a unique-id is listed
    QHash<UniqueId, int> m_heldTimes;   ///< how many rows that are not gone have it
    QSet<UniqueId> m_reordered;         ///< repeated unique-ids that are not listed as the ledger knows them
    QSet<MessageNumber> m_failedBefore;
    bool m_numbersAsIds = false;
    std::optional<MessageNumber> m_shiftedFrom; ///< where numbers are unique-ids: from here on they are of other messages
    QMultiHash<qint64, MessageKey> m_unlisted;  ///< by the octets they were announced with
    bool m_vanished = false;                    ///< messages we hold are not listed
    bool m_doubtful = false;                    ///< this listing is no ground to delete anything unseen
    FetchPlan m_plan;
};

void Planner::readEntries()
{
    QSet<MessageNumber> numbers;
    numbers.reserve(m_listing.entries.size());
    m_entries.reserve(m_listing.entries.size());
    m_numbersAsIds = !m_listing.entries.isEmpty();
    for (const DropListingEntry &listed : m_listing.entries) {
        if (numbers.contains(listed.number))
            continue;
        numbers.insert(listed.number);
        Entry entry { .number = listed.number, .uniqueId = listed.uniqueId, .octets = qMax<qint64>(0, listed.octets) };
        entry.missing =
            !m_listing.uniqueIds || listed.uniqueId.octets.isEmpty() || listed.uniqueId.octets.size() > maximumUniqueId;
        if (entry.missing)
            entry.uniqueId = {};
        entry.ordinal = m_listedTimes[entry.uniqueId]++;
        // A unique-id that is the message-number stands for the next message once this one is deleted.
        m_numbersAsIds = m_numbersAsIds && entry.uniqueId.octets == QByteArray::number(quint32(entry.number));
        m_entries.append(entry);
    }
    std::ranges::sort(m_entries, std::greater {}, &Entry::number);
}

void Planner::matchLedger()
{
    QHash<LedgerKey, const RetrievalRecord *> rows;
    rows.reserve(m_ledger.size());
    for (const RetrievalRecord &record : m_ledger) {
        rows.insert({ record.uniqueId, record.ordinal }, &record);
        if (record.state != State::Gone)
            ++m_heldTimes[record.uniqueId];
    }
    for (Entry &entry : m_entries) {
        entry.record = rows.value({ entry.uniqueId, entry.ordinal });
        const int held = m_heldTimes.value(entry.uniqueId);
        const int listed = m_listedTimes.value(entry.uniqueId);
        entry.repeated = !entry.missing && (listed > 1 || held > 1);
        if (entry.repeated && (listed != held || !entry.record || entry.record->octets != entry.octets))
            m_reordered.insert(entry.uniqueId);
    }
}

Identity Planner::identityOf(const Entry &entry) const
{
    if (entry.missing || (m_shiftedFrom && entry.number >= *m_shiftedFrom && entry.record && holdsSomething(*entry.record)))
        return Identity::Doubtful;
    if (entry.repeated)
        return m_reordered.contains(entry.uniqueId) ? Identity::Doubtful : Identity::Likely;
    const RetrievalRecord *record = entry.record;
    if (!record || !holdsSomething(*record))
        return Identity::Unknown;
    // A retrieval that was to settle a doubt did not come to an end.
    if (record->state == State::New || differsStrongly(record->octets, entry.octets))
        return Identity::Doubtful;
    // It was away: its unique-id may have been given to another one since.
    if (record->state == State::Gone && record->octets != entry.octets)
        return Identity::Doubtful;
    const bool unchanged = record->octets == entry.octets && record->state != State::Gone && !m_numbersAsIds;
    return unchanged ? Identity::Certain : Identity::Likely;
}

/// Where the unique-ids are the message-numbers, a message that went moves all behind it: from the first one that was deleted or
/// has another size on nothing is what it was.
void Planner::findShift()
{
    if (!m_numbersAsIds)
        return;
    for (const Entry &entry : std::as_const(m_entries)) { // descending
        if (!entry.record || !holdsSomething(*entry.record))
            continue;
        const bool wasDeleted = entry.record->state == State::DeleteRequested || entry.record->state == State::Gone;
        if (wasDeleted || entry.record->octets != entry.octets)
            m_shiftedFrom = entry.number;
    }
}

void Planner::identify()
{
    findShift();
    qsizetype known = 0;
    qsizetype reused = 0;
    for (Entry &entry : m_entries) {
        entry.identity = identityOf(entry);
        if (!entry.record || entry.missing || entry.repeated || !holdsSomething(*entry.record))
            continue;
        ++known;
        if (entry.identity == Identity::Doubtful)
            ++reused;
    }
    // When many unique-ids stand for something else, the others cannot be trusted either.
    m_doubtful = !m_listing.complete || reused * 10 > known;
}

void Planner::findVanished()
{
    QSet<qint64> listed;
    listed.reserve(m_entries.size());
    qsizetype held = 0;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (!entry.record)
            continue;
        listed.insert(entry.record->row);
        if (!entry.missing && holdsSomething(*entry.record))
            ++held;
        // The message of that row may be here under another name now, or no longer.
        if ((entry.missing || entry.identity == Identity::Doubtful) && entry.record->message) {
            m_unlisted.insert(entry.record->octets, *entry.record->message);
            m_vanished = true;
        }
    }
    qsizetype vanished = 0;
    for (const RetrievalRecord &record : m_ledger) {
        if (record.state == State::Gone || listed.contains(record.row))
            continue;
        // A server that knows no UIDL today shows nothing of the unique-ids it had yesterday.
        const bool wouldShow = m_listing.uniqueIds || record.uniqueId.octets.isEmpty();
        if (m_listing.complete && !m_entries.isEmpty() && wouldShow)
            m_plan.confirmedGone.append(record.row);
        if (!holdsSomething(record))
            continue;
        if (record.message)
            m_unlisted.insert(record.octets, *record.message);
        const bool nameless = record.uniqueId.octets.isEmpty();
        if (!isExpectedAway(record))
            m_vanished = true;
        if (!isExpectedAway(record) && !nameless)
            ++vanished;
    }
    const qsizetype count = m_entries.size();
    m_plan.migrated = m_listing.complete && m_listing.uniqueIds && vanished >= smallestMigration && held * 10 <= vanished
        && count * 2 >= vanished && count <= vanished * 2;
    m_doubtful = m_doubtful || m_plan.migrated;
}

void Planner::rank()
{
    const Retention &retention = m_policy.retention;
    qint64 messages = 0;
    qint64 octets = 0;
    for (Entry &entry : m_entries) {
        ++messages;
        octets = entry.octets > std::numeric_limits<qint64>::max() - octets ? std::numeric_limits<qint64>::max()
                                                                            : octets + entry.octets;
        if (retention.kind == Retention::Kind::Count)
            entry.keepByRank = messages <= retention.value;
        else if (retention.kind == Retention::Kind::Size)
            entry.keepByRank = octets <= retention.value;
    }
}

void Planner::decide(const Entry &entry)
{
    const RetrievalRecord *record = entry.record;
    // The row of a missing unique-id is that of another message tomorrow: it says nothing.
    if (entry.missing || !record || (record->state == State::Gone && !holdsSomething(*record)))
        return retrieve(entry, isAmbiguous(entry));
    if (record->failures > 0)
        m_failedBefore.insert(entry.number);
    switch (record->state) {
    case State::New:
        if (record->failures >= toleratedFailures)
            return skip(entry, SkippedMessage::Reason::FailedThreeTimes);
        return retrieve(entry, isAmbiguous(entry));
    case State::Headers:
        if (record->failures >= toleratedFailures)
            return skip(entry, SkippedMessage::Reason::FailedThreeTimes);
        if (!record->message && !record->deleteChosen)
            return; // the user removed it for good
        if (entry.identity == Identity::Doubtful || !tooLarge(entry))
            retrieve(entry, isAmbiguous(entry));
        return;
    case State::Skipped:
        return skip(entry,
                    record->failures >= toleratedFailures ? SkippedMessage::Reason::FailedThreeTimes
                                                          : SkippedMessage::Reason::SkippedByUser);
    case State::Stored:
    case State::DeleteRequested:
    case State::Gone:
        return decideHeld(entry);
    }
    Q_UNREACHABLE();
}

void Planner::decideHeld(const Entry &entry)
{
    const RetrievalRecord &record = *entry.record;
    const bool onlyHeader = record.state == State::Gone && !record.verified;
    if (entry.identity == Identity::Doubtful || onlyHeader)
        return retrieve(entry, true);
    const bool wanted = wantsDeletion(entry);
    if (!wanted && record.state != State::Stored)
        m_plan.stillStored.append(record.row);
    if (!wanted || m_doubtful)
        return;
    if (record.verified && entry.identity == Identity::Certain)
        m_plan.deletions.append({ entry.number, record.row });
    else if (!tooLarge(entry)) // only all its octets tell
        retrieve(entry, true);
}

bool Planner::tooLarge(const Entry &entry) const
{
    // What the user wants deleted on the server must be here as a whole first.
    const bool chosen = entry.record && !entry.missing && entry.record->deleteChosen;
    return m_policy.headersAbove > 0 && entry.octets > m_policy.headersAbove && !chosen;
}

void Planner::retrieve(const Entry &entry, bool ambiguous)
{
    const bool headersOnly = tooLarge(entry);
    FetchPlan::Retrieval retrieval { .number = entry.number,
                                     .uniqueId = entry.uniqueId,
                                     .ordinal = entry.ordinal,
                                     .octets = entry.octets,
                                     .headersOnly = headersOnly,
                                     .ambiguous = ambiguous,
                                     .thenDelete = wantsDeletion(entry) && !headersOnly,
                                     .completes = std::nullopt,
                                     .candidates = {} };
    if (headersOnly && ambiguous) {
        retrieval.candidates = m_unlisted.values(entry.octets);
        if (!entry.missing && entry.record && entry.record->message)
            retrieval.candidates.append(*entry.record->message);
    } else if (!entry.missing && entry.identity != Identity::Doubtful && entry.record && entry.record->state == State::Headers) {
        retrieval.completes = entry.record->message;
    }
    m_plan.retrievals.append(retrieval);
}

void Planner::skip(const Entry &entry, SkippedMessage::Reason reason)
{
    m_plan.skipped.append({ entry.number, entry.uniqueId, reason });
}

/// Whether a rule that speaks of one very message can be applied to this one; if not, that is reported.
bool Planner::knowsAgain(const Entry &entry)
{
    if (entry.missing && m_listing.uniqueIds) // without UIDL it is told once, as an error of the check
        skip(entry, SkippedMessage::Reason::UniqueIdMissing);
    else if (entry.repeated)
        skip(entry, SkippedMessage::Reason::UniqueIdRepeated);
    return !entry.missing && !entry.repeated && entry.identity != Identity::Doubtful;
}

bool Planner::isOver(const Entry &entry, qint64 days) const
{
    constexpr qint64 day = std::chrono::seconds(std::chrono::days(1)).count();
    return entry.record && holdsSomething(*entry.record) && (m_time.age - entry.record->firstSeenAge) / day >= days;
}

bool Planner::wantsDeletion(const Entry &entry)
{
    const bool known = entry.record && !entry.missing && !entry.repeated && entry.identity != Identity::Doubtful;
    if (known && entry.record->deleteChosen)
        return true;
    switch (m_policy.retention.kind) {
    case Retention::Kind::Forever:
        return false;
    case Retention::Kind::None:
        return true;
    case Retention::Kind::Days:
        return (entry.missing || isOver(entry, m_policy.retention.value)) && knowsAgain(entry);
    case Retention::Kind::Count:
    case Retention::Kind::Size:
        return m_listing.complete && !entry.keepByRank;
    case Retention::Kind::UntilDeletedHere:
        return (entry.missing || (entry.record && entry.record->deletedHere)) && knowsAgain(entry);
    }
    Q_UNREACHABLE_RETURN(false);
}

void Planner::claim()
{
    QSet<MessageNumber> ambiguous;
    for (const FetchPlan::Retrieval &retrieval : std::as_const(m_plan.retrievals)) {
        if (retrieval.ambiguous)
            ambiguous.insert(retrieval.number);
    }
    if (ambiguous.isEmpty())
        return;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (!entry.missing && entry.record && entry.record->message && !ambiguous.contains(entry.number))
            m_plan.claimed.insert(*entry.record->message);
    }
}

} // namespace

FetchPlan planFetch(const DropListing &listing, const QList<RetrievalRecord> &ledger, const FetchPolicy &policy,
                    const LedgerTime &time)
{
    return Planner(listing, ledger, policy, time).plan();
}

} // namespace Restante
