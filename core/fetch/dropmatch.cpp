// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/dropmatch.h"

#include <QSet>

#include <algorithm>

namespace Restante {

namespace {

using State = RetrievalRecord::State;

/// What fewer messages show says nothing about the server.
constexpr qsizetype enough = 10;

struct LedgerKey {
    UniqueId uniqueId;
    int ordinal = 0;

    bool operator==(const LedgerKey &) const = default;
    friend size_t qHash(const LedgerKey &key, size_t seed = 0) { return qHashMulti(seed, key.uniqueId.octets, key.ordinal); }
};

/// How far the size that is listed is from the known one.
enum class Difference {
    None, ///< or not announced
    Small,
    Large,
};
Difference differenceOf(qint64 known, qint64 listed)
{
    if (known == 0 || listed == 0 || known == listed)
        return Difference::None;
    const qint64 larger = qMax(known, listed);
    return larger - qMin(known, listed) > larger / 8 + 64 ? Difference::Large : Difference::Small;
}

Difference differenceOf(const ListedMessage &entry)
{
    return differenceOf(entry.record->octets, entry.octets);
}

bool sameSize(const ListedMessage &entry)
{
    return entry.record->octets == entry.octets;
}

class Matcher
{
public:
    Matcher(const DropListing &listing, const QList<RetrievalRecord> &ledger)
        : m_listing(listing)
        , m_ledger(ledger)
    {}

    DropMatch match()
    {
        readEntries();
        matchLedger();
        identify();
        findVanished();
        return std::move(m_match);
    }

private:
    void readEntries();
    void matchLedger();
    void findShift();
    void findIgnoredDeletions();
    void findNewCounting();
    Identity identityOf(const ListedMessage &entry) const;
    void identify();
    void miss(const RetrievalRecord &record);
    void findVanished();

    const DropListing &m_listing;
    const QList<RetrievalRecord> &m_ledger;
    QHash<UniqueId, int> m_listedTimes;         ///< how often a unique-id is listed
    QHash<UniqueId, int> m_heldTimes;           ///< how many rows that are not gone have it
    QHash<UniqueId, int> m_rowTimes;            ///< how many rows have it, gone ones too
    QSet<UniqueId> m_reordered;                 ///< repeated unique-ids that are not listed as the ledger knows them
    std::optional<MessageNumber> m_shiftedFrom; ///< where numbers are unique-ids: from here on they are of other messages
    bool m_countsAnew = false;                  ///< the server announces other sizes for the same messages
    bool m_deletesNothing = false;              ///< what was to be deleted is still there
    DropMatch m_match;
};

void Matcher::readEntries()
{
    QSet<MessageNumber> numbers;
    numbers.reserve(m_listing.entries.size());
    m_match.messages.reserve(m_listing.entries.size());
    m_match.numbersAsIds = !m_listing.entries.isEmpty();
    for (const DropListingEntry &listed : m_listing.entries) {
        if (numbers.contains(listed.number))
            continue;
        numbers.insert(listed.number);
        ListedMessage entry { .number = listed.number, .uniqueId = listed.uniqueId, .octets = qMax<qint64>(0, listed.octets) };
        entry.missing =
            !m_listing.uniqueIds || listed.uniqueId.octets.isEmpty() || listed.uniqueId.octets.size() > maximumUniqueId;
        if (entry.missing)
            entry.uniqueId = {};
        entry.ordinal = m_listedTimes[entry.uniqueId]++;
        // A unique-id that is the message-number stands for the next message once this one is deleted.
        m_match.numbersAsIds = m_match.numbersAsIds && entry.uniqueId.octets == QByteArray::number(quint32(entry.number));
        m_match.messages.append(entry);
    }
    std::ranges::sort(m_match.messages, std::greater {}, &ListedMessage::number);
}

void Matcher::matchLedger()
{
    QHash<LedgerKey, const RetrievalRecord *> rows;
    rows.reserve(m_ledger.size());
    for (const RetrievalRecord &record : m_ledger) {
        rows.insert({ record.uniqueId, record.ordinal }, &record);
        ++m_rowTimes[record.uniqueId];
        if (record.state != State::Gone)
            ++m_heldTimes[record.uniqueId];
    }
    for (ListedMessage &entry : m_match.messages) {
        entry.record = rows.value({ entry.uniqueId, entry.ordinal });
        const int held = m_heldTimes.value(entry.uniqueId);
        const int listed = m_listedTimes.value(entry.uniqueId);
        entry.repeated = !entry.missing && (listed > 1 || held > 1);
        if (entry.repeated && (listed != held || !entry.record || entry.record->octets != entry.octets))
            m_reordered.insert(entry.uniqueId);
    }
}

Identity Matcher::identityOf(const ListedMessage &entry) const
{
    if (entry.missing || (m_shiftedFrom && entry.number >= *m_shiftedFrom && entry.record && holdsSomething(*entry.record)))
        return Identity::Doubtful;
    if (entry.repeated)
        return m_reordered.contains(entry.uniqueId) ? Identity::Doubtful : Identity::Likely;
    const RetrievalRecord *record = entry.record;
    if (!record)
        return Identity::Unknown;
    if (!holdsSomething(*record)) // what it failed with, or was removed of it, was of another message
        return differenceOf(entry) == Difference::None ? Identity::Unknown : Identity::Doubtful;
    // A retrieval that was to settle a doubt did not come to an end.
    const Difference difference = differenceOf(entry);
    if (record->state == State::New || difference == Difference::Large || (difference == Difference::Small && !m_countsAnew))
        return Identity::Doubtful;
    // It was away, perhaps: its unique-id may have been given to another one since.
    const bool wasAway =
        record->state == State::Gone || (record->state == State::DeleteRequested && !(m_deletesNothing && sameSize(entry)));
    if (wasAway && !sameSize(entry))
        return Identity::Doubtful;
    // A unique-id that stood for several messages once is given out again at will, also for one of the same size.
    const bool trusted = !m_match.numbersAsIds && m_rowTimes.value(entry.uniqueId) <= 1;
    return sameSize(entry) && !wasAway && trusted ? Identity::Certain : Identity::Likely;
}

/// A server may change from counting LF to counting CRLF (2–10 %), but for all messages at once. Where others are as they were,
/// another size is another message.
void Matcher::findNewCounting()
{
    qsizetype known = 0;
    qsizetype changed = 0;
    for (const ListedMessage &entry : std::as_const(m_match.messages)) {
        if (!entry.record || entry.missing || !holdsSomething(*entry.record))
            continue;
        ++known;
        changed += differenceOf(entry) == Difference::Small ? 1 : 0;
    }
    m_countsAnew = changed >= enough && changed * 2 > known;
}

/// A line that broke before QUIT's answer, or a server that deletes nothing whatever it says (a setting of Outlook.com): most of
/// what should be away is listed as it was, and so many unique-ids are not given out anew for as many messages of the same size.
void Matcher::findIgnoredDeletions()
{
    const auto isAway = [](const RetrievalRecord &record) { return record.state == State::DeleteRequested; };
    const auto away = std::ranges::count_if(m_ledger, isAway);
    const auto listed = std::ranges::count_if(std::as_const(m_match.messages), [&](const ListedMessage &entry) {
        return entry.record && isAway(*entry.record) && sameSize(entry);
    });
    m_deletesNothing = listed >= enough && listed * 2 > away;
}

/// Where the unique-ids are the message-numbers, a message that went moves all behind it: from the first one that was deleted or
/// has another size on nothing is what it was.
void Matcher::findShift()
{
    if (!m_match.numbersAsIds)
        return;
    for (const ListedMessage &entry : std::as_const(m_match.messages)) { // descending
        if (!entry.record || !holdsSomething(*entry.record))
            continue;
        const bool wasDeleted = entry.record->state == State::DeleteRequested || entry.record->state == State::Gone;
        if (wasDeleted || entry.record->octets != entry.octets)
            m_shiftedFrom = entry.number;
    }
}

void Matcher::identify()
{
    findShift();
    findIgnoredDeletions();
    findNewCounting();
    qsizetype known = 0;
    qsizetype reused = 0;
    for (ListedMessage &entry : m_match.messages) {
        entry.identity = identityOf(entry);
        if (!entry.record || entry.missing || entry.repeated || !holdsSomething(*entry.record))
            continue;
        ++known;
        if (entry.identity == Identity::Doubtful)
            ++reused;
    }
    // When many unique-ids stand for something else, the others cannot be trusted either.
    m_match.doubtful = !m_listing.complete || reused * 10 > known;
}

void Matcher::miss(const RetrievalRecord &record)
{
    if (!record.message)
        return;
    m_match.missed.insert(record.octetsHere, *record.message);
    if (record.state == State::Headers)
        m_match.missedHeaders.insert(record.octetsHere, *record.message);
}

void Matcher::findVanished()
{
    QSet<qint64> listed;
    listed.reserve(m_match.messages.size());
    qsizetype held = 0;
    for (const ListedMessage &entry : std::as_const(m_match.messages)) {
        if (!entry.record)
            continue;
        listed.insert(entry.record->row);
        if (!entry.missing && holdsSomething(*entry.record))
            ++held;
        // The message of that row may be here under another name now, or no longer.
        if ((entry.missing || entry.identity == Identity::Doubtful) && entry.record->message) {
            miss(*entry.record);
            m_match.vanished = true;
        }
    }
    qsizetype vanished = 0;
    for (const RetrievalRecord &record : m_ledger) {
        if (record.state == State::Gone || listed.contains(record.row))
            continue;
        // A server that knows no UIDL today shows nothing of the unique-ids it had yesterday.
        const bool wouldShow = m_listing.uniqueIds || record.uniqueId.octets.isEmpty();
        if (m_listing.complete && !m_match.messages.isEmpty() && wouldShow)
            m_match.unlisted.append(record.row);
        // A header that the user removed is not missed, but its message is to be known again.
        m_match.vanished = m_match.vanished || isRemovedHeader(record);
        if (!holdsSomething(record))
            continue;
        miss(record);
        const bool nameless = record.uniqueId.octets.isEmpty();
        if (!isExpectedAway(record))
            m_match.vanished = true;
        if (!isExpectedAway(record) && !nameless)
            ++vanished;
    }
    const qsizetype count = m_match.messages.size();
    m_match.migrated = m_listing.complete && m_listing.uniqueIds && vanished >= enough && held * 10 <= vanished
        && count * 2 >= vanished && count <= vanished * 2;
    m_match.doubtful = m_match.doubtful || m_match.migrated;
}

} // namespace

DropMatch matchDrop(const DropListing &listing, const QList<RetrievalRecord> &ledger)
{
    return Matcher(listing, ledger).match();
}

} // namespace Restante
