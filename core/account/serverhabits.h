// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <optional>

namespace Restante {

/// What a server was found to do with one account, kept so that a trouble once overcome is not met again at every check.
struct ServerHabits {
    /// How many commands it bears at once, where it offers PIPELINING (RFC 2449 section 6.6).
    enum class Pipelining : quint8 {
        FromSignIn,    ///< signing in and the listing in one write
        InTransaction, ///< nothing before it said yes to the password
        Never,
    };
    Pipelining pipelining = Pipelining::FromSignIn;
    QByteArray capabilities {};  ///< what it last said to CAPA behind TLS, octets; empty: unknown, or more than is worth keeping
    bool dropsAtCapa = false;    ///< hangs up on CAPA
    bool latin1Password = false; ///< takes the password in ISO 8859-1
    bool refusesBinding = false; ///< offers bound SCRAM, but not for our type of binding
    std::optional<qint64>
        expireDays {}; ///< deletes messages by itself after so many days (RFC 2449 section 6.7); none: never, or unsaid
    std::chrono::seconds loginDelay { 0 }; ///< wants so long a pause between two sessions (RFC 2449 section 6.5)

    bool operator==(const ServerHabits &) const = default;
};

} // namespace Restante
