// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/fetchplan.h"

#include "fetch/dropmatch.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Restante {

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

QLatin1StringView deletionReasonName(DeletionReason reason)
{
    switch (reason) {
    case DeletionReason::Chosen:
        return "chosen"_L1;
    case DeletionReason::Stored:
        return "stored"_L1;
    case DeletionReason::Age:
        return "age"_L1;
    case DeletionReason::Count:
        return "count"_L1;
    case DeletionReason::Size:
        return "size"_L1;
    case DeletionReason::DeletedHere:
        return "deleted-here"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

namespace {

using State = RetrievalRecord::State;
using Entry = ListedMessage;
using Portion = FetchPlan::Retrieval::Portion;

/// So many messages that are missed were renamed rather than deleted: then headers tell which is which, without collecting them
/// anew.
constexpr qsizetype manyMissed = 10;
/// Where more messages have one size, only all octets tell them apart.
constexpr qsizetype mostCandidates = 100;

/// Days, a choice and a deletion here are counted, made and done for one very message; the other reasons hold for any that is
/// stored, or that stands where it stands.
bool isMeantForOne(DeletionReason reason)
{
    return reason == DeletionReason::Chosen || reason == DeletionReason::Age || reason == DeletionReason::DeletedHere;
}

/// Those of that size; none when they are too many.
QList<MessageKey> missedOf(const QMultiHash<qint64, MessageKey> &missed, qint64 octets)
{
    QList<MessageKey> keys;
    for (auto [key, end] = missed.equal_range(octets); key != end; ++key) {
        if (keys.size() == mostCandidates)
            return {};
        keys.append(*key);
    }
    return keys;
}

/// One decision over one listing. Entries are in descending order of the message-number: newest first.
class Planner
{
public:
    Planner(const DropListing &listing, const QList<RetrievalRecord> &ledger, const FetchPolicy &policy, const LedgerTime &time)
        : m_listing(listing)
        , m_policy(policy)
        , m_time(time)
        , m_match(matchDrop(listing, ledger))
    {
        m_plan.confirmedGone = m_match.unlisted;
        m_plan.migrated = m_match.migrated;
    }

    FetchPlan plan()
    {
        rank();
        for (const Entry &entry : m_match.messages)
            decide(entry);
        // What failed or broke the line before comes last, so that it holds up nothing else.
        const auto failed = std::stable_partition(m_plan.retrievals.begin(), m_plan.retrievals.end(),
                                                  [this](const auto &r) { return !m_failedBefore.contains(r.number); });
        std::stable_partition(m_plan.retrievals.begin(), failed, [this](const auto &r) { return m_wished.contains(r.number); });
        claim();
        fitToBudget();
        return std::move(m_plan);
    }

private:
    void rank();
    /// When messages we hold are no longer listed, a new unique-id may be a new name of one of them: comparing costs nothing.
    bool isAmbiguous(const Entry &entry) const
    {
        return m_match.vanished || entry.repeated || entry.identity == Identity::Doubtful;
    }
    ServerWish wishOf(const Entry &entry) const;
    bool isAsAnnounced(const Entry &entry) const;
    bool fulfil(const Entry &entry);
    void decide(const Entry &entry);
    void decideWanting(const Entry &entry);
    void decideHeld(const Entry &entry);
    void retrieve(const Entry &entry, bool ambiguous);
    QList<MessageKey> headersOf(qint64 octets) const;
    void confirm(const Entry &entry, DeletionReason reason);
    static bool mustBeUnchanged(const Entry &entry, std::optional<DeletionReason> deletion);
    Portion portionOf(const FetchPlan::Retrieval &retrieval, const Entry &entry) const;
    void skip(const Entry &entry, SkippedMessage::Reason reason);
    std::optional<DeletionReason> deletionOf(const Entry &entry);
    std::optional<DeletionReason> deletionByPolicy(const Entry &entry);
    bool knowsAgain(const Entry &entry);
    bool isOver(const Entry &entry, qint64 days) const;
    bool tooLarge(const Entry &entry) const;
    void fitToBudget();
    void claim();

    const DropListing &m_listing;
    const FetchPolicy &m_policy;
    const LedgerTime &m_time;
    const DropMatch m_match;

    QSet<MessageNumber> m_beyond; ///< outside of what Count or Size keeps
    QSet<MessageNumber> m_failedBefore;
    QSet<MessageNumber> m_wished; ///< the user asked for what they are retrieved for
    FetchPlan m_plan;
};

void Planner::rank()
{
    const Retention &retention = m_policy.retention;
    qint64 messages = 0;
    qint64 octets = 0;
    for (const Entry &entry : m_match.messages) {
        ++messages;
        octets = entry.octets > std::numeric_limits<qint64>::max() - octets ? std::numeric_limits<qint64>::max()
                                                                            : octets + entry.octets;
        const bool beyond = (retention.kind == Retention::Kind::Count && messages > retention.value)
            || (retention.kind == Retention::Kind::Size && octets > retention.value);
        if (beyond)
            m_beyond.insert(entry.number);
    }
}

/// The row of a missing unique-id is that of another message tomorrow: it says nothing.
ServerWish Planner::wishOf(const Entry &entry) const
{
    return entry.record && !entry.missing ? entry.record->wish : ServerWish::None;
}

/// As sure as it can be, of a message of which nothing is here, that it is the one the user saw in the listing. Once that was
/// deleted and QUIT confirmed it, what bears its unique-id is another one.
bool Planner::isAsAnnounced(const Entry &entry) const
{
    const RetrievalRecord &record = *entry.record;
    const bool wasAway = record.state == State::Gone || isExpectedAway(record);
    return !entry.repeated && !m_match.numbersAsIds && record.octets == entry.octets && !wasAway
        && entry.identity != Identity::Doubtful;
}

/// What the user wants of a message that is not here as a whole. False: nothing, or nothing that changes the usual course.
bool Planner::fulfil(const Entry &entry)
{
    const RetrievalRecord &record = *entry.record;
    switch (wishOf(entry)) {
    case ServerWish::None:
    case ServerWish::Keep:
    case ServerWish::Delete:
        return false;
    case ServerWish::Get:
        if (record.state == State::Stored && record.message)
            return false;
        m_wished.insert(entry.number);
        retrieve(entry, isAmbiguous(entry) || record.state == State::Gone);
        return true;
    case ServerWish::GetHeaders:
        if (record.message)
            return false;
        m_wished.insert(entry.number);
        retrieve(entry, isAmbiguous(entry));
        return true;
    case ServerWish::Skip:
        if (!isAsAnnounced(entry))
            return false;
        skip(entry, SkippedMessage::Reason::SkippedByUser);
        return true;
    case ServerWish::DeleteUnstored:
        if (record.verified)
            return false;
        if (m_policy.deletes && !m_match.doubtful && isAsAnnounced(entry))
            m_plan.deletions.append({ entry.number, record.row, DeletionReason::Chosen });
        else // the user confirmed it of another message, perhaps: that is looked at, and stays
            retrieve(entry, true);
        return true;
    }
    Q_UNREACHABLE_RETURN(false);
}

void Planner::decide(const Entry &entry)
{
    const RetrievalRecord *record = entry.record;
    if (record && !entry.missing && record->failures > 0 && record->state != State::DeleteRequested)
        m_failedBefore.insert(entry.number);
    if (entry.missing || !record || (record->state == State::Gone && !holdsSomething(*record)))
        return retrieve(entry, isAmbiguous(entry));
    if (fulfil(entry))
        return;
    switch (record->state) {
    case State::New:
    case State::Headers:
    case State::Skipped:
        return decideWanting(entry);
    case State::DeleteRequested:
        if (!holdsSomething(*record)) // wanted deleted without a copy, but no longer
            return retrieve(entry, isAmbiguous(entry));
        return decideHeld(entry);
    case State::Stored:
    case State::Gone:
        return decideHeld(entry);
    }
    Q_UNREACHABLE();
}

/// What is not here as a whole.
void Planner::decideWanting(const Entry &entry)
{
    const RetrievalRecord &record = *entry.record;
    const bool isAnother = entry.identity == Identity::Doubtful;
    if (record.failures >= toleratedFailures && !isAnother)
        return skip(entry, SkippedMessage::Reason::FailedThreeTimes);
    if (record.state == State::Skipped && !isAnother)
        return skip(entry, SkippedMessage::Reason::SkippedByUser);
    if (isRemovedHeader(record) && !isAnother)
        return;
    if (record.state != State::Headers || isAnother || !tooLarge(entry))
        retrieve(entry, isAmbiguous(entry));
}

void Planner::decideHeld(const Entry &entry)
{
    const RetrievalRecord &record = *entry.record;
    const bool onlyHeader = record.state == State::Gone && !record.verified;
    if (entry.identity == Identity::Doubtful || onlyHeader)
        return retrieve(entry, true);
    const std::optional<DeletionReason> reason = deletionOf(entry);
    if (!reason && record.state != State::Stored)
        (entry.identity == Identity::Certain ? m_plan.stillStored : m_plan.unsure).append(record.row);
    if (!reason || m_match.doubtful)
        return;
    const bool looksAlike = record.message && record.octets > 0 && record.octets == entry.octets;
    if (record.verified && entry.identity == Identity::Certain)
        m_plan.deletions.append({ entry.number, record.row, *reason });
    else if (record.verified && looksAlike)
        confirm(entry, *reason);
    else if (!tooLarge(entry)) // only all its octets tell
        retrieve(entry, true);
}

bool Planner::tooLarge(const Entry &entry) const
{
    switch (wishOf(entry)) {
    case ServerWish::Get:
    case ServerWish::Delete: // it must be here as a whole first
        return false;
    case ServerWish::GetHeaders:
        return true;
    case ServerWish::None:
    case ServerWish::Skip:
    case ServerWish::Keep:
    case ServerWish::DeleteUnstored:
        return m_policy.headersAbove > 0 && entry.octets > m_policy.headersAbove;
    }
    Q_UNREACHABLE_RETURN(false);
}

void Planner::retrieve(const Entry &entry, bool ambiguous)
{
    const std::optional<DeletionReason> deletion = deletionOf(entry);
    if (deletion == DeletionReason::Chosen)
        m_wished.insert(entry.number);
    FetchPlan::Retrieval retrieval { .number = entry.number,
                                     .uniqueId = entry.uniqueId,
                                     .ordinal = entry.ordinal,
                                     .octets = entry.octets,
                                     .portion = Portion::Whole,
                                     .wanted = wantsToHave(wishOf(entry)),
                                     .ambiguous = ambiguous,
                                     .thenDelete = tooLarge(entry) ? std::nullopt : deletion,
                                     .ifUnchanged = ambiguous && mustBeUnchanged(entry, deletion),
                                     .completes = std::nullopt,
                                     .candidates = {} };
    retrieval.portion = portionOf(retrieval, entry);
    if (ambiguous && retrieval.asksHeader())
        retrieval.candidates = missedOf(m_match.missed, entry.octets);
    const bool known = !entry.missing && entry.record && entry.record->message;
    if (known && ambiguous && retrieval.portion == Portion::Header) {
        retrieval.candidates.append(*entry.record->message);
    } else if (known && !(ambiguous && retrieval.asksHeader()) && entry.identity != Identity::Doubtful
               && entry.record->state == State::Headers) {
        retrieval.completes = entry.record->message;
    } else if (ambiguous && !retrieval.asksHeader()) {
        retrieval.candidates = headersOf(entry.octets);
    }
    m_plan.retrievals.append(retrieval);
}

/// Of what was never here nothing can be said.
bool Planner::mustBeUnchanged(const Entry &entry, std::optional<DeletionReason> deletion)
{
    return deletion && isMeantForOne(*deletion) && entry.record && holdsSomething(*entry.record);
}

/// Where many messages are missed, what is new under its unique-id is one of them, probably. What is to leave the server is
/// compared by all its octets nevertheless.
Portion Planner::portionOf(const FetchPlan::Retrieval &retrieval, const Entry &entry) const
{
    if (tooLarge(entry))
        return Portion::Header;
    const bool isNew = !entry.missing && !entry.repeated && !(entry.record && entry.record->message);
    const bool mayCompare = isNew && retrieval.ambiguous && !retrieval.thenDelete && !retrieval.wanted
        && m_match.missed.size() >= manyMissed && !missedOf(m_match.missed, entry.octets).isEmpty();
    return mayCompare ? Portion::Comparison : Portion::Whole;
}

/// The headers that may be those of a message of this size. A size of 0 was not announced.
QList<MessageKey> Planner::headersOf(qint64 octets) const
{
    const auto &headers = m_match.missedHeaders;
    if (octets > 0)
        return missedOf(headers, octets) + missedOf(headers, 0);
    return headers.size() <= mostCandidates ? headers.values() : QList<MessageKey>();
}

void Planner::confirm(const Entry &entry, DeletionReason reason)
{
    m_plan.confirmations.append({ .number = entry.number,
                                  .uniqueId = entry.uniqueId,
                                  .ordinal = entry.ordinal,
                                  .octets = entry.octets,
                                  .portion = Portion::Confirmation,
                                  .wanted = false,
                                  .ambiguous = true,
                                  .thenDelete = reason,
                                  .ifUnchanged = mustBeUnchanged(entry, reason),
                                  .completes = std::nullopt,
                                  .candidates = { *entry.record->message } });
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

std::optional<DeletionReason> Planner::deletionOf(const Entry &entry)
{
    if (!m_policy.deletes)
        return std::nullopt;
    const ServerWish wish = wishOf(entry);
    if (wish == ServerWish::Keep || wish == ServerWish::Skip)
        return std::nullopt;
    const bool known = entry.record && !entry.missing && !entry.repeated && entry.identity != Identity::Doubtful;
    // What was to go without a copy, and could not, was another message.
    if (known && (wish == ServerWish::Delete || (wish == ServerWish::DeleteUnstored && entry.record->verified)))
        return DeletionReason::Chosen;
    return deletionByPolicy(entry);
}

std::optional<DeletionReason> Planner::deletionByPolicy(const Entry &entry)
{
    const auto when = [](bool wanted, DeletionReason reason) { return wanted ? std::optional(reason) : std::nullopt; };
    const Retention &retention = m_policy.retention;
    switch (retention.kind) {
    case Retention::Kind::Forever:
        return std::nullopt;
    case Retention::Kind::None:
        return DeletionReason::Stored;
    case Retention::Kind::Days:
        return when((entry.missing || isOver(entry, retention.value)) && knowsAgain(entry), DeletionReason::Age);
    case Retention::Kind::Count:
        return when(m_listing.complete && m_beyond.contains(entry.number), DeletionReason::Count);
    case Retention::Kind::Size:
        return when(m_listing.complete && m_beyond.contains(entry.number), DeletionReason::Size);
    case Retention::Kind::UntilDeletedHere: {
        const bool deletedHere =
            entry.record && holdsSomething(*entry.record) && entry.record->deletedHere && !wantsToHave(wishOf(entry));
        return when((entry.missing || deletedHere) && knowsAgain(entry), DeletionReason::DeletedHere);
    }
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

/// What the user asked for is not counted. Of a budget that is not spent there is always one message, or a large one would never
/// be had.
void Planner::fitToBudget()
{
    const CheckBudget &budget = m_policy.budget;
    if (budget.kind == CheckBudget::Kind::All)
        return;
    qint64 left = budget.value;
    bool first = left > 0;
    const auto fits = [&](const FetchPlan::Retrieval &retrieval) {
        if (m_wished.contains(retrieval.number))
            return true;
        const qint64 cost = budget.kind == CheckBudget::Kind::Count ? 1 : retrieval.asksHeader() ? 0 : retrieval.octets;
        const bool fit = first || cost <= left;
        // Newest first: behind the first that does not fit no other is taken.
        left = fit ? qMax<qint64>(0, left - qMin(cost, left)) : -1;
        first = false;
        return fit;
    };
    const auto end = std::ranges::find_if_not(m_plan.retrievals, fits);
    m_plan.leftOver = m_plan.retrievals.end() - end;
    m_plan.retrievals.erase(end, m_plan.retrievals.end());
}

void Planner::claim()
{
    QSet<MessageNumber> ambiguous;
    for (const auto *retrievals : { &std::as_const(m_plan.retrievals), &std::as_const(m_plan.confirmations) }) {
        for (const FetchPlan::Retrieval &retrieval : *retrievals) {
            if (retrieval.ambiguous)
                ambiguous.insert(retrieval.number);
        }
    }
    if (ambiguous.isEmpty())
        return;
    // Behind a name without a size anything may be by now.
    const auto isSure = [](const Entry &entry) { return entry.octets > 0 && entry.record->octets > 0; };
    for (const Entry &entry : m_match.messages) {
        if (!entry.missing && entry.record && entry.record->message && !ambiguous.contains(entry.number) && isSure(entry))
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
