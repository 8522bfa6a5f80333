// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "fetch/fetchplan.h"

namespace Restante {

class Database;

/// The ledger of unique-ids (architecture.md "The ledger"). Mail thread; writes inside the current transaction of the Database
/// beside the message they speak of, so both are there or neither.
class RetrievalLog final
{
public:
    explicit RetrievalLog(Database &database);

    Result<QList<RetrievalRecord>> records(const AccountId &account) const;
    Result<LedgerTime> lastCheck(const AccountId &account) const;
    Result<void> checked(const AccountId &account, const LedgerTime &time);

    /// What the last listing showed, number by number, for `restante server` without a network. Replaces the former one.
    struct Listed {
        DropListingEntry entry;
        qint64 row = 0; ///< of the ledger
    };
    /// Every entry gets a ledger row (new ones State::New, ordinal by repetition); lastSeen is set when the listing is complete.
    /// Returns the rows in the order of the listing.
    Result<QList<qint64>> seen(const AccountId &account, const DropListing &listing, const LedgerTime &time);
    struct LastListing {
        QList<Listed> entries; ///< in order of the message-number
        QDateTime asOf;        ///< invalid: there was none
        bool complete = true;
    };
    Result<LastListing> lastListing(const AccountId &account) const;

    /// `verified`: the full octets are stored by this very transaction.
    Result<void> stored(qint64 row, MessageKey message, bool verified);
    /// Before the row stands for another message than it did: that one is known still, without a unique-id, until stored() has
    /// found it under another one or a complete listing was collected as a whole. `now`: the message from now on, or the
    /// content that the user removed.
    Result<void> displaced(qint64 row, MessageKey now);
    Result<void> displaced(qint64 row, const QByteArray &now);
    /// Before stored() or storedRemoved(), of a row that may have stood for another message: what was counted from its first
    /// sight or chosen for it was of that one.
    Result<void> renew(qint64 row, MessageKey now);
    Result<void> renew(qint64 row, const QByteArray &now);
    /// Whether the row stands for that message, or for that content that the user removed.
    Result<bool> standsFor(qint64 row, MessageKey message) const;
    Result<bool> standsFor(qint64 row, const QByteArray &removedContent) const;
    /// What stood for `former` stands for `now`: the same message, of which only the header was there.
    Result<void> replaced(MessageKey former, MessageKey now);
    /// Whether the user removed a message of this content for good, whatever unique-id it had.
    Result<bool> wasRemoved(const AccountId &account, const QByteArray &sha256) const;
    /// As stored(), of such a message: the row stands for it, and it is not shown again.
    Result<void> storedRemoved(qint64 row, const QByteArray &sha256, bool verified);
    /// What the listing announced of it from now on: its message is another one than it was, or its server counts in another way.
    Result<void> announced(qint64 row, qint64 octets);
    Result<void> setState(qint64 row, RetrievalRecord::State state);
    /// Its DELE was accepted; what comes of it is not known before QUIT was, too.
    Result<void> deletionAccepted(qint64 row);
    Result<void> deletionsConfirmed(const QList<qint64> &rows);
    /// It is listed again, and may be another message by now.
    Result<void> doubted(qint64 row);
    /// Another failure of this message; returns the count.
    Result<int> failed(qint64 row);
    /// Nothing happens to a row that is not of this account. A wish to have it, or to have it gone unseen, ends with stored().
    Result<void> setWish(const AccountId &account, qint64 row, ServerWish wish);
    /// Its failures are forgotten, and with them that it was given up.
    Result<void> tryAgain(const AccountId &account, qint64 row);
    /// Rows that a complete listing no longer shows become Gone; Gone ones older than 60 days are forgotten.
    Result<void> prune(const AccountId &account, const QList<qint64> &gone, const LedgerTime &time);

private:
    Result<void> keepAside(qint64 row, std::optional<MessageKey> message, const QByteArray &removedContent);
    Result<void> startAnew(qint64 row, std::optional<MessageKey> message, const QByteArray &removedContent);
    Result<void> keepListing(qint64 account, const DropListing &listing, const QList<qint64> &rows);

    Database &m_database;
};

} // namespace Restante
