// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/fetchpolicy.h"
#include "mail/messagesummary.h"
#include "pop3/listings.h"

#include <QDateTime>
#include <QList>
#include <QSet>

#include <chrono>
#include <optional>

namespace Restante {

/// What the ledger knows of one unique-id (architecture.md, "The ledger").
struct RetrievalRecord {
    enum class State {
        New,             ///< seen in a listing, not retrieved
        Headers,         ///< only the header is here
        Stored,          ///< committed and synced
        Skipped,         ///< the user wants it left alone, or three failures
        DeleteRequested, ///< a DELE was accepted, or QUIT's outcome is not known
        Gone,            ///< no longer listed (kept 60 days)
    };
    qint64 row = 0;
    UniqueId uniqueId;
    int ordinal = 0; ///< 0, or counts further messages with the same unique-id in one listing
    State state = State::New;
    QDateTime firstSeen;               ///< UTC
    qint64 firstSeenAge = 0;           ///< LedgerTime::age at that moment
    QDateTime lastSeen;                ///< in a complete listing
    qint64 octets = 0;                 ///< as announced
    std::optional<MessageKey> message; ///< what holds it; none when the user removed the message for good
    bool verified = false;             ///< the full octets are committed: only then it may be deleted
    bool deletedHere = false;          ///< the user moved it to the trash or removed it
    bool deleteChosen = false;         ///< the user asked for this very message to be deleted on the server
    int failures = 0;                  ///< of its retrieval; of DeleteRequested: QUITs without +OK

    bool operator==(const RetrievalRecord &) const = default;
};

QLatin1StringView retrievalStateName(
    RetrievalRecord::State state); ///< "new", "headers", "stored", "skipped", "delete-requested", "gone"

/// A message left alone, with the reason for the report.
struct SkippedMessage {
    enum class Reason {
        SkippedByUser,
        FailedThreeTimes,
        UniqueIdMissing,  ///< retrieved, but the policy needs to know it again: stays on the server
        UniqueIdRepeated, ///< as above
    };
    MessageNumber number {};
    UniqueId uniqueId;
    Reason reason;

    bool operator==(const SkippedMessage &) const = default;
};

QLatin1StringView skipReasonName(
    SkippedMessage::Reason reason); ///< "skipped_by_user", "failed_three_times", "unique_id_missing", "unique_id_repeated"

/// What one mail check will do, in order.
struct FetchPlan {
    struct Retrieval {
        MessageNumber number {};
        UniqueId uniqueId;
        int ordinal = 0;
        qint64 octets = 0;
        bool headersOnly = false;
        /// The octets must be compared by content with what is stored before a new row is made: the unique-id is missing or
        /// repeated, stands for something else than it did, or messages we hold are no longer listed under theirs.
        bool ambiguous = false;
        bool thenDelete = false;             ///< the policy wants it off the server once it is verified as stored
        std::optional<MessageKey> completes; ///< the message of which the header is here and this is the whole
        /// Of headersOnly: messages of this size that are here and no longer listed. If one begins with this very header, it is
        /// that one.
        QList<MessageKey> candidates;

        bool operator==(const Retrieval &) const = default;
    };
    struct Deletion {
        MessageNumber number {};
        qint64 row = 0; ///< of the ledger

        bool operator==(const Deletion &) const = default;
    };
    QList<Retrieval> retrievals; ///< newest first, those that failed before at the end
    QList<Deletion> deletions;   ///< of messages stored in earlier checks: DELE without another look
    QList<SkippedMessage> skipped;
    QList<qint64> confirmedGone; ///< ledger rows a complete listing no longer shows; to be written when the check succeeded
    QList<qint64> stillStored;   ///< ledger rows that were delete-requested or gone, are listed again and stay there
    /// Messages that another entry of this listing stands for: content equal to theirs is a further message. Filled when anything
    /// is ambiguous.
    QSet<MessageKey> claimed;
    bool migrated = false; ///< most known unique-ids vanished while the count is alike

    bool operator==(const FetchPlan &) const = default;
};

/// Time as the ledger counts it: the wall clock, and the seconds this account has seen pass. A step of the wall clock
/// backwards, or forwards by more than maximumStep between two checks, is a clock that was set and passes no time: so a
/// jump of ten years never deletes a maildrop (faults.md F-35).
struct LedgerTime {
    QDateTime now;  ///< UTC
    qint64 age = 0; ///< seconds since the account's first check

    bool operator==(const LedgerTime &) const = default;
};
inline constexpr std::chrono::days maximumStep { 366 };
LedgerTime advanced(const LedgerTime &lastCheck, const QDateTime &now);

/// Decides a mail check. Pure.
FetchPlan planFetch(const DropListing &listing, const QList<RetrievalRecord> &ledger, const FetchPolicy &policy,
                    const LedgerTime &time);

} // namespace Restante
