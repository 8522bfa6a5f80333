// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/fetchpolicy.h"

#include <QString>

#include <optional>

namespace Restante {

/// What waits in a maildrop, as STAT tells it.
struct WaitingMail {
    qint64 messages = 0;
    qint64 octets = 0;

    bool operator==(const WaitingMail &) const = default;
};

/// Pure. What the first check will copy and what it will delete on `host`, in sentences; rich text whose foreign parts are
/// escaped. Without `waiting` (nobody signed in yet) it is told without numbers.
QString firstCheckText(const FetchPolicy &policy, const std::optional<WaitingMail> &waiting, const QString &host);

/// "Leave everything on the server", "Delete there after 30 days": the policy as a line of its own, plain text.
QString retentionText(const Retention &retention);

} // namespace Restante
