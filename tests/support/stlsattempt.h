// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "pop3server.h"

#include <optional>

namespace Restante {

/// What came of one session of the real client over a real line with the scripted server.
struct Attempt {
    bool opened = false;            ///< signed in
    std::optional<Error> error;     ///< how it failed; none: it left by QUIT and +OK
    QByteArray inClear;             ///< every octet that the server got before TLS
    QByteArrayList heard;           ///< command lines
    QByteArrayList credentialsSeen; ///< what of name and password can be found in them, in any of the forms they are sent in
};

/// Where the client goes, and whom it trusts.
struct Destination {
    QString host = QStringLiteral("localhost");
    QByteArray authority = testAuthority(); ///< PEM
    Proxy proxy { .kind = Proxy::Kind::None, .host = {} };
};

/// Signs in, asks for one deletion when there is mail, leaves. The account wants `security`.
Attempt attempt(const Pop3ServerSettings &settings, Security security, Authentication wish = Authentication::Auto,
                const Destination &destination = {});

} // namespace Restante
