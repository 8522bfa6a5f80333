// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "pop3/listings.h"

namespace Restante {

/// A way to sign in that this program can walk, the safest first.
enum class Mechanism {
    External,        ///< RFC 4422 appendix A: the client's certificate speaks
    ScramSha256Plus, ///< RFC 7677, bound to the TLS line
    ScramSha1Plus,   ///< RFC 5802, as above
    ScramSha256,     ///< RFC 7677
    ScramSha1,       ///< RFC 5802
    CramMd5,         ///< RFC 2195
    Apop,            ///< RFC 1939 section 7
    OAuthBearer,     ///< RFC 7628
    XOAuth2,         ///< its forerunner at Google and Microsoft
    Plain,           ///< RFC 4616
    Login,           ///< draft-murchison-sasl-login, still wide-spread
    UserPass,        ///< RFC 1939 section 7
};

/// "SCRAM-SHA-256", "USER/PASS": for people and logs; for the SASL ones also the name on the wire.
QByteArray mechanismName(Mechanism mechanism);
/// True when the password or the token itself goes over the line.
bool revealsPassword(Mechanism mechanism);
/// True for those that send or hash the password's octets as they are; SCRAM defines them as UTF-8.
bool takesAnyOctets(Mechanism mechanism);
/// True for those that show an access token.
bool showsToken(Mechanism mechanism);
/// True for the forms of SCRAM that are bound to the line.
bool isBound(Mechanism mechanism);

/// What the choice of a mechanism depends on.
struct AuthenticationOffer {
    Capabilities capabilities {};
    QByteArray timestamp {}; ///< of the greeting, for APOP; empty: none, or not of the form of a message identifier
    bool encrypted = false;
    bool plaintextAccepted = false; ///< the user chose Security::None
    bool token = false;             ///< the secret is an access token, not a password
    bool clientCertificate = false; ///< the account has one
    QByteArray endPoint {};         ///< tls-server-end-point of the line (RFC 5929 section 4); empty: it cannot be bound
};

/// What SCRAM says of the TLS line it runs over (RFC 5802 section 6).
struct ChannelBinding {
    QByteArray header = "n,,"; ///< "n,,": none; "y,,": one was possible, but the server offers none; "p=…,,": this one
    QByteArray data {};

    bool operator==(const ChannelBinding &) const = default;
};
ChannelBinding channelBinding(Mechanism mechanism, const AuthenticationOffer &offer);

/// The mechanisms to try, best first; never empty. On an encrypted line by strength of the protection, on a clear one with those
/// that do not show the password first. An explicit wish is tried alone. Failing: NoUsableAuthentication (subject: the one that
/// was wished for, and why not), PlaintextRefused. Pure.
Result<QList<Mechanism>> chooseAuthentication(Authentication wish, const AuthenticationOffer &offer);

/// What may still be tried after the server refused the first one itself, rather than the credentials. A binding that is refused
/// once is of no use for the others either: some servers offer the bound forms for other types of binding than ours.
QList<Mechanism> afterUnsupported(QList<Mechanism> mechanisms);
/// What may still be tried after the credentials were refused: the account may have no secret for challenge and response, so on
/// an encrypted line one that shows the password to the server follows; never on a clear line.
QList<Mechanism> afterRefusedCredentials(QList<Mechanism> mechanisms, const AuthenticationOffer &offer);

/// The timestamp for APOP in the text of a greeting; empty when there is none of the form of a message identifier. The form is
/// checked to the letter, since a server that may choose it freely can find out the password (CVE-2007-1558).
QByteArray apopTimestamp(QByteArrayView greeting);

} // namespace Restante
