// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/serviceparts.h"

#include "account/keyring.h"
#include "base/clock.h"
#include "pop3/tlstransport.h"
#include "service/networkwatch.h"

namespace Restante {

ServiceParts ServiceParts::real()
{
    return { .makeTransport = [] { return std::make_unique<TlsTransport>(); },
             .makeKeyring = [] { return systemKeyring(); },
             .clock = std::make_shared<SystemClock>(),
             .watchNetwork = [] { return systemNetworkWatch(); },
             .http = {} };
}

} // namespace Restante
