// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetch/retrievalrecord.h"

#include <QHash>
#include <QList>

namespace Restante {

/// How sure it is that a listed entry is the message its ledger row speaks of.
enum class Identity {
    Unknown,  ///< no row, or one that holds nothing
    Doubtful, ///< there is a row, but its message may be another one: only the octets tell
    Likely,   ///< good enough to leave it alone, not to delete it unseen
    Certain,
};

/// One message of the listing with what the ledger knows of it.
struct ListedMessage {
    MessageNumber number {};
    UniqueId uniqueId;
    int ordinal = 0;
    qint64 octets = 0;
    const RetrievalRecord *record = nullptr;
    Identity identity = Identity::Unknown;
    bool missing = false;  ///< no unique-id
    bool repeated = false; ///< the unique-id stands for several messages, here or in the ledger
};

/// A drop listing held against the ledger: which message is which, and what is missed.
struct DropMatch {
    QList<ListedMessage> messages;                ///< newest first; each message-number once
    QList<qint64> unlisted;                       ///< ledger rows that a complete listing no longer shows
    QMultiHash<qint64, MessageKey> missedHeaders; ///< of those below the ones of which only the header is here
    QMultiHash<qint64, MessageKey> missed; ///< messages that are here and not listed, by the octets they were announced with
    bool numbersAsIds = false;             ///< the unique-ids are the message-numbers
    bool vanished = false;                 ///< messages we hold are not listed
    bool migrated = false;                 ///< most known unique-ids vanished while the count is alike
    bool doubtful = false;                 ///< no ground to delete anything unseen
};

/// Pure. The records are pointed to by the result.
DropMatch matchDrop(const DropListing &listing, const QList<RetrievalRecord> &ledger);

} // namespace Restante
