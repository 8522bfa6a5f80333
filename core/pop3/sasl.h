// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pop3/authentication.h"

#include <memory>

namespace Restante {

struct Credentials {
    QByteArray user;     ///< UTF-8
    QByteArray password; ///< UTF-8; an access token for the mechanisms that show one
};

/// What an exchange may say of the line it runs over.
struct SaslLine {
    QByteArray host {}; ///< as asked for; OAUTHBEARER tells it
    quint16 port = 0;
    ChannelBinding binding {};
};

/// The client's side of one SASL exchange (RFC 4422), raw octets in and out; base64 belongs to POP3. Use once.
class SaslExchange
{
public:
    virtual ~SaslExchange() = default;
    /// What is said before the server said anything; none when the server speaks first.
    virtual std::optional<QByteArray> initialResponse() = 0;
    /// The answer to a challenge. Failing: ProtocolViolation for a challenge that has no place here or a server that could
    /// not prove itself.
    virtual Result<QByteArray> respond(const QByteArray &challenge) = 0;
    /// False while a success of the server must not be believed: it did not prove yet that it knows the secret.
    virtual bool mayEnd() const { return true; }
    /// Why the server will refuse, when a challenge told it beforehand: its own words. mayEnd() is false then.
    virtual QByteArray refusal() const { return {}; }

protected:
    /// What respond() fails with for a challenge that has no place here.
    static std::unexpected<Error> outOfPlace(const QByteArray &challenge);
};

/// Precondition: the mechanism is a SASL one, not APOP or USER/PASS. `nonce`: printable ASCII without comma, fresh
/// (clientNonce()). InvalidArgument: a credential that has no form in this mechanism.
Result<std::unique_ptr<SaslExchange>> startSasl(Mechanism mechanism, const Credentials &credentials, const QByteArray &nonce,
                                                const SaslLine &line = {});

/// "=" and "," divide what RFC 5801 and 5802 write beside a name.
QByteArray saslName(QByteArray name);

/// 24 octets of the system's randomness, as base64.
QByteArray clientNonce();

} // namespace Restante
