// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/fetchpolicy.h"
#include "fetch/retrievalrecord.h"

#include <QList>
#include <QSet>

#include <optional>

namespace Restante {

/// A message that failed so often is left alone until its user asks for it.
constexpr int toleratedFailures = 3;

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

/// Why a message leaves the server.
enum class DeletionReason {
    Chosen,      ///< the user asked for this very message
    Stored,      ///< the policy: as soon as it is here
    Age,         ///< the policy: the days are over
    Count,       ///< the policy: not among the newest N
    Size,        ///< the policy: not among the newest that fit
    DeletedHere, ///< the policy: the user deleted it here
};
QLatin1StringView deletionReasonName(DeletionReason reason); ///< "chosen", "stored", "age", "count", "size", "deleted-here"

/// What one mail check will do, in order.
struct FetchPlan {
    struct Retrieval {
        enum class Portion {
            Whole,      ///< RETR
            Header,     ///< TOP, and no more for now
            Comparison, ///< TOP; if it begins one of the candidates, that is the message, else the whole is retrieved
            /// The same, of a message that was deleted and is listed again: its one candidate is what the ledger says it is. That
            /// is here as a whole, so nothing is stored, and it may be deleted again.
            Confirmation,
        };
        MessageNumber number {};
        UniqueId uniqueId;
        int ordinal = 0;
        qint64 octets = 0;
        Portion portion = Portion::Whole;
        bool wanted = false; ///< the user asked for it, though it may be one that was removed here
        /// The octets must be compared by content with what is stored before a new row is made: the unique-id is missing or
        /// repeated, stands for something else than it did, or messages we hold are no longer listed under theirs.
        bool ambiguous = false;
        std::optional<DeletionReason> thenDelete; ///< wanted off the server once it is verified as stored
        /// … and only if it turns out to be what its ledger row speaks of: the reason is meant for that very message.
        bool ifUnchanged = false;
        std::optional<MessageKey> completes; ///< the message of which the header is here and this is the whole
        /// Messages of this size that are here; if one begins with this very header, it is that one. Of Whole: those of which
        /// only the header is here, of which this is the rest, perhaps.
        QList<MessageKey> candidates;

        /// TOP brings it, not RETR.
        bool asksHeader() const { return portion != Portion::Whole; }
        /// Its header decides whether it is retrieved as a whole.
        bool compares() const { return portion == Portion::Comparison || portion == Portion::Confirmation; }
        bool operator==(const Retrieval &) const = default;
    };
    struct Deletion {
        MessageNumber number {};
        qint64 row = 0; ///< of the ledger
        DeletionReason reason = DeletionReason::Stored;

        bool operator==(const Deletion &) const = default;
    };
    /// What the user wants first, then newest first, those that failed before at the end.
    QList<Retrieval> retrievals;
    QList<Retrieval> confirmations; ///< they come after the retrievals, and no budget holds them up
    /// Of messages stored in earlier checks, or that the user wants deleted without a copy: DELE without another look.
    QList<Deletion> deletions;
    QList<SkippedMessage> skipped;
    qint64 leftOver = 0;         ///< messages that the budget leaves to the next check
    QList<qint64> confirmedGone; ///< ledger rows a complete listing no longer shows; to be written when the check succeeded
    QList<qint64> stillStored;   ///< ledger rows that were delete-requested or gone, are listed again and stay there
    QList<qint64> unsure;        ///< of those the ones that may be other messages by now: no longer verified
    /// Messages that another entry of this listing stands for: content equal to theirs is a further message. Filled when anything
    /// is ambiguous.
    QSet<MessageKey> claimed;
    bool migrated = false; ///< most known unique-ids vanished while the count is alike

    bool operator==(const FetchPlan &) const = default;
};

/// Decides a mail check. Pure.
FetchPlan planFetch(const DropListing &listing, const QList<RetrievalRecord> &ledger, const FetchPolicy &policy,
                    const LedgerTime &time);

} // namespace Restante
