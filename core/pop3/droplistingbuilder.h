// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/octets.h"
#include "base/sha256.h"
#include "pop3/listinglines.h"
#include "pop3/listings.h"

namespace Restante {

/// Bounds of a listing. A maildrop of a million messages is real (faults.md F-25) and lists in some 50 MB; more than
/// twice that is a server that never ends (F-27).
inline constexpr qsizetype maximumListingEntries = 2'000'000;
inline constexpr qint64 maximumListingOctets = 256 * MiB;

/// What UIDL gives, without keeping it.
class ListingHash
{
public:
    /// Failing: ProtocolViolation, the listing has no end.
    Result<void> add(QByteArrayView octets);
    QByteArray finish() { return m_hash.finish(); }

private:
    Sha256 m_hash;
    qint64 m_octets = 0;
};

/// Puts LIST and UIDL together while they arrive. LIST comes first. Whatever does not fit together (numbers twice, missing, in
/// one listing only, unreadable) makes the listing incomplete, which prunes nothing; it never invents an entry.
class DropListingBuilder
{
public:
    /// The decoded octets of the response, in pieces. Failing: ProtocolViolation, the listing has no end.
    Result<void> addList(QByteArrayView octets);
    Result<void> addUidl(QByteArrayView octets);
    void listRefused() { m_damaged = true; }
    void uidlRefused() { m_uniqueIds = false; }
    /// What came of it; `announced` is the count that STAT gave.
    DropListing finish(qint64 announced);

private:
    Result<void> count(QByteArrayView octets);
    Result<void> countLine();
    void add(const ListedOctets &listed);
    void add(ListedUniqueId listed);
    void sortList();
    qsizetype indexOf(MessageNumber number);

    DropListing m_listing;
    QList<DropListingEntry> m_unlisted; ///< numbers that UIDL alone knows
    QList<bool> m_identified;           ///< beside m_listing.entries: UIDL named it
    ListingLines m_lines;
    Sha256 m_uidlHash;
    qint64 m_octets = 0;
    qsizetype m_lineCount = 0;
    qsizetype m_cursor = 0; ///< where the next unique-id is expected
    bool m_sorted = false;
    bool m_uniqueIds = true;
    bool m_damaged = false;
};

} // namespace Restante
