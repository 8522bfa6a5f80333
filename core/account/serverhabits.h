// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace Restante {

/// What a server was found to do with one account, kept so that a trouble once overcome is not met again at every check.
struct ServerHabits {
    bool dropsAtCapa = false;    ///< hangs up on CAPA
    bool latin1Password = false; ///< takes the password in ISO 8859-1
    bool refusesBinding = false; ///< offers bound SCRAM, but not for our type of binding
    std::optional<qint64>
        expireDays {}; ///< deletes messages by itself after so many days (RFC 2449 section 6.7); none: never, or unsaid
    std::chrono::seconds loginDelay { 0 }; ///< wants so long a pause between two sessions (RFC 2449 section 6.5)

    bool operator==(const ServerHabits &) const = default;
};

} // namespace Restante
