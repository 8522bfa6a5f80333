// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "base/error.h"

#include <QDateTime>
#include <QList>

#include <chrono>
#include <optional>

namespace Restante {

/// What the schedule needs to know of one account. All times UTC.
struct CheckHistory {
    QDateTime lastEnded {};    ///< invalid: never in this run of the program, or forgotten: a check is due
    QDateTime lastSignedIn {}; ///< the end of the last session that got so far, also in an earlier run; invalid: none
    std::optional<ErrorCode> lastError {};
    int failuresInARow = 0;                     ///< of the kind that passes by itself
    std::chrono::seconds loginDelay { 0 };      ///< as CAPA said (RFC 2449 6.5)
    std::chrono::seconds providerMinimum { 0 }; ///< as the provider's page says
    std::chrono::seconds learnedMinimum { 0 };  ///< as refusals taught in this run

    bool operator==(const CheckHistory &) const = default;
};

/// What a failed check means for the next one.
enum class Recovery {
    None,     ///< no failure, or one that says nothing about the next check
    Waits,    ///< passes by itself: maildrop in use, busy server
    Network,  ///< passes by itself, at the latest when the network returns
    NeedsUser ///< trying again soon would do harm or nothing: password, certificate, settings
};
Recovery recoveryFrom(const std::optional<ErrorCode> &error);

/// How a check ended.
struct CheckEnd {
    QDateTime at;
    std::optional<ErrorCode> error {};
    bool signedIn = false; ///< the server said yes to the password
};
CheckHistory afterCheck(CheckHistory history, const CheckEnd &end);
/// What the network's return changes, or the computer's awakening: network failures are forgotten, so that the next check is due
/// as soon as the server lets us in again.
CheckHistory afterNetworkReturn(CheckHistory history);

/// True when the wall clock went so far ahead of the other that the computer slept in between (or the clock was set, which does
/// no harm here).
bool hasSlept(std::chrono::milliseconds byTheWallClock, std::chrono::milliseconds awake);

/// The pause the server is known to want between two sessions.
std::chrono::seconds pauseWanted(const CheckHistory &history);

/// The line to the world. On a metered one, nothing is collected by itself that the account does not allow.
enum class NetworkLine { Free, Metered };
bool isHeldBack(const Account &account, NetworkLine line);

/// When the account may be checked by itself; invalid: only on request. A time that is past means now. A clock that was set back
/// does not postpone a check by more than the interval.
QDateTime nextCheck(const Account &account, const CheckHistory &history, const QDateTime &now,
                    NetworkLine line = NetworkLine::Free);

/// Who of `waiting` (first come, first served) may begin while `running` are on: one session per host and login.
QList<AccountId> mayBegin(const QList<Account> &waiting, const QList<Account> &running);

} // namespace Restante
