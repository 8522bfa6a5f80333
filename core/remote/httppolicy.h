// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "base/octets.h"
#include "remote/publicaddress.h"

#include <chrono>
#include <functional>

namespace Restante {

/// Whom mail may make this computer ask, and how much of an answer is taken.
struct HttpPolicy {
    std::function<bool(const QHostAddress &)> mayConnect = isPublicAddress;
    Proxy proxy {};
    QString caFile; ///< PEM, trusted beside the system's; empty: the system's alone
    qint64 largestBody = 5 * MiB;
    int redirects = 3;                             ///< each to https: again; a Post follows none
    std::chrono::milliseconds patience { 20'000 }; ///< for everything, redirects too
};

} // namespace Restante
