// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/droplistingbuilder.h"

#include <algorithm>

namespace Restante {

namespace {

bool byNumber(const DropListingEntry &left, const DropListingEntry &right)
{
    return left.number < right.number;
}

bool sameNumber(const DropListingEntry &left, const DropListingEntry &right)
{
    return left.number == right.number;
}

} // namespace

Result<void> ListingHash::add(QByteArrayView octets)
{
    m_octets += octets.size();
    if (m_octets > maximumListingOctets)
        return failure(ErrorCode::ProtocolViolation);
    m_hash.add(octets);
    return {};
}

Result<void> DropListingBuilder::count(QByteArrayView octets)
{
    m_octets += octets.size();
    if (m_octets > maximumListingOctets)
        return failure(ErrorCode::ProtocolViolation);
    return {};
}

Result<void> DropListingBuilder::countLine()
{
    if (++m_lineCount > maximumListingEntries)
        return failure(ErrorCode::ProtocolViolation);
    return {};
}

Result<void> DropListingBuilder::addList(QByteArrayView octets)
{
    if (auto counted = count(octets); !counted)
        return counted;
    while (const auto line = m_lines.next(octets)) {
        if (auto counted = countLine(); !counted)
            return counted;
        if (const auto listed = parseListLine(*line))
            add(*listed);
        else
            m_damaged = true;
    }
    return {};
}

Result<void> DropListingBuilder::addUidl(QByteArrayView octets)
{
    if (!m_sorted) {
        sortList();
        m_lines = {};
        m_octets = m_lineCount = 0;
    }
    if (auto counted = count(octets); !counted)
        return counted;
    m_uidlHash.add(octets);
    while (const auto line = m_lines.next(octets)) {
        if (auto counted = countLine(); !counted)
            return counted;
        if (auto listed = parseUidlLine(*line))
            add(std::move(*listed));
        else
            m_damaged = true;
    }
    return {};
}

void DropListingBuilder::add(const ListedOctets &listed)
{
    m_damaged |= !listed.octets;
    m_listing.entries.append({ .number = listed.number, .octets = listed.octets.value_or(0), .uniqueId = {} });
}

/// Into the order of the message-number; of a number that came twice the first is kept.
void DropListingBuilder::sortList()
{
    QList<DropListingEntry> &entries = m_listing.entries;
    if (!std::ranges::is_sorted(entries, byNumber))
        std::ranges::stable_sort(entries, byNumber);
    const auto repeated = std::ranges::unique(entries, sameNumber);
    m_damaged |= !repeated.empty();
    entries.erase(repeated.begin(), repeated.end());
    m_identified.fill(false, entries.size());
    m_sorted = true;
}

/// -1 when LIST did not name it. Unique-ids come in the order of LIST, so that the search is almost never needed.
qsizetype DropListingBuilder::indexOf(MessageNumber number)
{
    const QList<DropListingEntry> &entries = m_listing.entries;
    if (m_cursor >= entries.size() || entries[m_cursor].number != number) {
        const auto found = std::ranges::lower_bound(entries, number, {}, &DropListingEntry::number);
        if (found == entries.end() || found->number != number)
            return -1;
        m_cursor = found - entries.begin();
    }
    return m_cursor++;
}

void DropListingBuilder::add(ListedUniqueId listed)
{
    const qsizetype index = indexOf(listed.number);
    if (index < 0) {
        m_damaged = true;
        m_unlisted.append({ .number = listed.number, .octets = 0, .uniqueId = std::move(listed.uniqueId) });
        return;
    }
    DropListingEntry &entry = m_listing.entries[index];
    if (m_identified[index]) {
        m_damaged = true;
        if (entry.uniqueId != listed.uniqueId)
            entry.uniqueId = {}; // which one is right nobody knows: none is
        return;
    }
    m_identified[index] = true;
    entry.uniqueId = std::move(listed.uniqueId);
}

DropListing DropListingBuilder::finish(qint64 announced)
{
    if (!m_sorted)
        sortList();
    if (!m_unlisted.isEmpty()) {
        std::ranges::stable_sort(m_unlisted, byNumber);
        for (auto entry = m_unlisted.end() - 1; entry != m_unlisted.begin(); --entry) {
            if (sameNumber(entry[-1], entry[0]) && entry[-1].uniqueId != entry[0].uniqueId)
                entry[-1].uniqueId = {};
        }
        const auto repeated = std::ranges::unique(m_unlisted, sameNumber);
        m_unlisted.erase(repeated.begin(), repeated.end());
        m_listing.entries.append(m_unlisted);
        std::ranges::inplace_merge(m_listing.entries, m_listing.entries.end() - m_unlisted.size(), byNumber);
    }
    const bool allIdentified = !m_uniqueIds || !m_identified.contains(false);
    m_listing.uniqueIds = m_uniqueIds;
    m_listing.uidlSha256 = m_uidlHash.finish();
    m_listing.complete = !m_damaged && allIdentified && m_listing.entries.size() == announced;
    return std::move(m_listing);
}

} // namespace Restante
