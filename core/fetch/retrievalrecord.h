// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/messagesummary.h"
#include "pop3/listings.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace Restante {

/// What the user wants of one message in the maildrop. Stands in the ledger until a check has done it; taken back until then.
enum class ServerWish {
    None,
    Get,           ///< the whole, whatever its size and however often it failed
    GetHeaders,    ///< the header alone
    Skip,          ///< leave it alone: neither retrieved nor deleted
    Keep,          ///< stays there, whatever the policy says
    Delete,        ///< retrieved and stored as a whole first, if it is not yet
    DeleteUnstored ///< without a copy here: only after the user confirmed just that
};
bool wantsDeletion(ServerWish wish);
bool wantsToHave(ServerWish wish); ///< as a whole or its header
QLatin1StringView serverWishName(
    ServerWish wish); ///< "get", "headers", "skip", "keep", "delete", "delete-without-copy"; empty for None

/// What the ledger knows of one unique-id (architecture.md, "The ledger").
struct RetrievalRecord {
    enum class State {
        New,             ///< seen in a listing, not retrieved
        Headers,         ///< only the header is here
        Stored,          ///< committed and synced
        Skipped,         ///< three failures (what the user skips has ServerWish::Skip)
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
    qint64 octetsHere = 0;             ///< the same, or where nothing was announced what the whole message has
    std::optional<MessageKey> message; ///< what holds it; none when the user removed the message for good
    bool verified = false;             ///< all octets of the listed message are committed: only then it may be deleted
    bool deletedHere = false;          ///< the user moved it to the trash or removed it
    ServerWish wish = ServerWish::None;
    int failures = 0; ///< of its retrieval; of DeleteRequested: 1 until QUIT has confirmed it

    bool operator==(const RetrievalRecord &) const = default;
};

/// Whether anything of it is here, or was: all that may be compared with what a server shows.
bool holdsSomething(const RetrievalRecord &record);
/// Only the header was here, and the user removed it for good.
bool isRemovedHeader(const RetrievalRecord &record);
/// What was asked to be deleted need not be missed when it is not listed; but where the outcome of the deletion is not known, or
/// without a unique-id, it may be there all the same, under a unique-id it has now.
bool isExpectedAway(const RetrievalRecord &record);

QLatin1StringView retrievalStateName(
    RetrievalRecord::State state); ///< "new", "headers", "stored", "skipped", "delete-requested", "gone"

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

} // namespace Restante
