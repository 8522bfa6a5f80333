// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/fetchpolicy.h"

#include <QByteArray>
#include <QHashFunctions>
#include <QList>
#include <QString>

#include <chrono>

namespace Restante {

/// The short name of an account, as in `restante check ID`: [a-z0-9._-]{1,64}.
struct AccountId {
    QString value;

    bool operator==(const AccountId &) const = default;
    auto operator<=>(const AccountId &) const = default;
    friend size_t qHash(const AccountId &id, size_t seed = 0) { return qHash(id.value, seed); }
};

enum class Security {
    Tls,      ///< implicit TLS (RFC 8314), the default
    StartTls, ///< STLS (RFC 2595), never optional
    None,     ///< clear text, only by an explicit choice
};

enum class Authentication {
    Auto,
    Plain,
    Login,
    CramMd5,
    ScramSha1,
    ScramSha256,
    ScramSha1Plus,
    ScramSha256Plus,
    Apop,
    UserPass,
    External,
    XOAuth2,
    OAuthBearer,
};

enum class PasswordStore {
    Keyring, ///< the desktop's
    File,    ///< a file in the profile that only the user can read (0600)
    None,    ///< asked for at each start
    Command, ///< the first line of what passwordCommand prints
};

/// A certificate the user accepted in spite of its errors: for this host and this very certificate only.
struct CertificatePin {
    QString host;
    QByteArray sha256; ///< of the DER form

    bool operator==(const CertificatePin &) const = default;
};

/// How a line gets out of this network.
struct Proxy {
    enum class Kind {
        System, ///< as the desktop says
        None,
        Socks5, ///< RFC 1928
        Http,   ///< CONNECT (RFC 9110 section 9.3.6)
    };
    Kind kind = Kind::System;
    QString host; ///< of Socks5 and Http
    quint16 port = 0;

    bool operator==(const Proxy &) const = default;
};

/// Where the maildrop is and how to reach it.
struct ServerSettings {
    QString host;
    quint16 port = 995;
    Security security = Security::Tls;
    Authentication authentication = Authentication::Auto;
    QString user;
    QString tokenCommand;      ///< its first line is an OAuth access token, used instead of a password; empty: none
    QString clientCertificate; ///< PEM, with its chain and key; empty: none
    Proxy proxy {};
    QString caFile;                      ///< PEM, trusted beside the system's; empty: the system's alone
    std::chrono::seconds timeout { 60 }; ///< without octets
    QList<CertificatePin> pins;

    bool operator==(const ServerSettings &) const = default;
};

/// One account as the user set it up. A value; lives in the store, holds no password.
struct Account {
    AccountId id;
    QString address;
    QString name; ///< of the person
    ServerSettings server;
    FetchPolicy policy;
    PasswordStore passwordStore = PasswordStore::Keyring;
    QString passwordCommand;
    std::chrono::minutes checkInterval { 10 }; ///< 0: only on request
    bool checkAtStart = true;
    bool checkWhenMetered = false; ///< by itself, where each octet is paid for
    /// The name under which its server says what it found out about senders (RFC 8601 2.5), where that cannot be told from the
    /// server's own; empty: it can.
    QString authservId;

    bool operator==(const Account &) const = default;
};

/// The policy as a check obeys it: in Gmail's "recent:" mode every device is shown the same mail, and nothing is deleted there.
FetchPolicy policyOf(const Account &account);

/// Whether the text can be the name or address of a host, and so of an authserv-id.
bool isHost(QStringView host);

QString securityName(Security security); ///< "tls", "starttls", "none"
Result<Security> securityFromName(QStringView name);
QString authenticationName(Authentication method); ///< "auto", "plain", … as product.md lists them
Result<Authentication> authenticationFromName(QStringView name);
QString proxyName(const Proxy &proxy); ///< "system", "none", "socks5://host:port", "http://host:port"
Result<Proxy> proxyFromName(QStringView name);
QString passwordStoreName(PasswordStore store); ///< "keyring", "file", "none", "command"
Result<PasswordStore> passwordStoreFromName(QStringView name);

/// An id made of the address ("anna@posteo.example" → "anna-posteo.example"), different from all in `taken`.
AccountId accountIdFor(QStringView address, const QList<AccountId> &taken);

/// True for the methods that show an access token instead of a password (RFC 7628).
bool usesToken(Authentication method);
/// False when signing in takes no password that is kept here: a token or a certificate stands for it.
bool needsPassword(const ServerSettings &server);

inline constexpr std::chrono::seconds minimumTimeout { 1 };
inline constexpr std::chrono::seconds maximumTimeout { 86400 };

/// The port that a kind of encryption has by convention: 995 for implicit TLS, else 110.
quint16 defaultPort(Security security);

/// "Local@domain" with both halves present and nothing in it that could break a line: what may stand in a form.
bool isAddress(QStringView address);
/// The part behind the last "@", lower-case, in Unicode form; empty when there is none.
QString domainOfAddress(QStringView address);

/// What is wrong with the values, if anything: InvalidArgument whose subject is the field's name and, where there is one, the
/// value ("port 0"). Security::None in an account is itself the recorded explicit choice.
Result<void> validate(const Account &account);

} // namespace Restante
