// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetch/checkreport.h"

#include <QDateTime>

#include <optional>

namespace Restante {

/// What stands before the user for one account, kept by the service for sidebar, strip and banner.
struct AccountStatus {
    enum class Phase { Idle, Checking };
    Phase phase = Phase::Idle;
    CheckProgress progress;
    QDateTime lastCheck;          ///< invalid: never
    QDateTime nextCheck;          ///< invalid: none planned
    std::optional<Error> problem; ///< of the last check; cleared by a good one
    bool passwordNeeded = false;
    bool heldBack = false;               ///< no check by itself as long as the line is metered
    std::optional<qint64> expireDays {}; ///< the server deletes messages by itself after so many days

    bool operator==(const AccountStatus &) const = default;
};

} // namespace Restante
