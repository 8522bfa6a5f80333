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
    QDateTime lastBegan; ///< invalid: never in this run of the program
    QDateTime lastEnded; ///< as above
    std::optional<ErrorCode> lastError;
    int failuresInARow = 0;                     ///< of the kind that passes by itself
    std::chrono::seconds loginDelay { 0 };      ///< as CAPA said (RFC 2449 6.5)
    std::chrono::seconds providerMinimum { 0 }; ///< as the provider's page says

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

/// The history after a check that began then and ended now.
CheckHistory afterCheck(CheckHistory history, const QDateTime &began, const QDateTime &ended,
                        const std::optional<ErrorCode> &error);
/// What the network's return changes: network failures are forgotten, so that the next check is due at once.
CheckHistory afterNetworkReturn(CheckHistory history);

/// When the account may be checked by itself; invalid: only on request. A time that is past means now. A clock that was set back
/// does not postpone a check by more than the interval.
QDateTime nextCheck(const Account &account, const CheckHistory &history, const QDateTime &now);

/// Who of `waiting` (first come, first served) may begin while `running` are on: one session per host and login.
QList<AccountId> mayBegin(const QList<Account> &waiting, const QList<Account> &running);

} // namespace Restante
