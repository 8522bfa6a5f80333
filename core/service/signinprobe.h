// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "pop3/pop3session.h"

namespace Restante {

/// The result of trying out an account in the wizard, without storing anything.
struct SignInProbe {
    TlsInfo tls;
    Capabilities capabilities;
    quint32 messages = 0;
    qint64 octets = 0;
};

} // namespace Restante
