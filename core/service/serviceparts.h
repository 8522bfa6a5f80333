// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

namespace Restante {

class Clock;
class Keyring;
class Transport;

/// What the mail thread is built on and a test replaces. The functions are called in the mail thread.
struct ServiceParts {
    std::function<std::unique_ptr<Transport>()> makeTransport;
    std::function<std::unique_ptr<Keyring>()> makeKeyring;
    std::shared_ptr<const Clock> clock;

    /// Sockets with TLS, the desktop's keyring, the system's clock.
    static ServiceParts real();
};

} // namespace Restante
