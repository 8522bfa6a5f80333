// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace Restante {

/// The clocks, injected so that tests can turn them.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The wall clock, UTC: it can be set, and it goes on while the computer sleeps.
    virtual QDateTime now() const = 0;
    /// Since some time in the past: cannot be set, and stands still while the computer sleeps.
    virtual std::chrono::milliseconds awake() const = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    std::chrono::milliseconds awake() const override
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
    }
};

} // namespace Restante
