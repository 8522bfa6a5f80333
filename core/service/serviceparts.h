// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/httppolicy.h"

#include <functional>
#include <memory>

namespace Restante {

class Clock;
class Keyring;
class NetworkWatch;
class Transport;

/// What the service is built on and a test replaces. The functions are called in the mail thread, but for the last.
struct ServiceParts {
    std::function<std::unique_ptr<Transport>()> makeTransport;
    std::function<std::unique_ptr<Keyring>()> makeKeyring;
    std::shared_ptr<const Clock> clock;
    std::function<std::unique_ptr<NetworkWatch>()> watchNetwork; ///< none: nothing is known of it
    HttpPolicy http {};                                          ///< of what mail lets be fetched

    /// Sockets with TLS, the desktop's keyring, the system's clock and network.
    static ServiceParts real();
};

} // namespace Restante
