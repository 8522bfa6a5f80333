// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

namespace Restante {

/// Every way the world can refuse something. The name in errorCodeName() is what `--json` prints as
/// `error.code`; the sentence for people is made in ui/errortext alone.
enum class ErrorCode {
    // the way to the server
    HostNotFound,
    ConnectionRefused,
    ConnectionLost, ///< the line broke in the middle of a session
    NetworkUnreachable,
    ProxyFailed,     ///< subject: the proxy, "host:port"; serverText: what went wrong there
    ConnectTimedOut, ///< no connection within the deadline
    ServerSilent,    ///< connected, but no octets within the state's deadline
    // encryption (RFC 2595, RFC 8314)
    TlsHandshakeFailed,
    TlsNotSpoken,       ///< the port answered in the clear where TLS was expected
    TlsExpected,        ///< a port for implicit TLS was spoken to in the clear
    CertificateRefused, ///< made by certificateRefused(): the reasons, and the certificate's SHA-256
    EncryptionNotOffered,
    EncryptionInjected, ///< octets were buffered behind the +OK to STLS
    CaFileUnreadable,
    ClientCertificateUnreadable, ///< subject: the file
    ClientKeyProtected,          ///< subject: the file, whose key wants a passphrase
    PlaintextRefused,            ///< clear-text credentials without an explicit choice
    // the protocol (RFC 1939, 2449)
    NotPop3,                ///< the greeting is not one of POP3
    ProtocolViolation,      ///< a reply that the state does not allow, or over its bound
    ServerRefused,          ///< -ERR without a better class
    TemporaryRefusal,       ///< [SYS/TEMP], busy texts
    PermanentRefusal,       ///< [SYS/PERM]
    MaildropInUse,          ///< [IN-USE], "locked" texts
    LoginTooSoon,           ///< [LOGIN-DELAY]
    SignInRefused,          ///< [AUTH] or a plain -ERR to the credentials
    TokenRefused,           ///< the same, said to an access token
    ChannelBindingRefused,  ///< the server sees another TLS line than we do (RFC 5802 section 6)
    NoUsableAuthentication, ///< subject: what was asked for, and what is offered
    PasswordMissing,        ///< nothing is stored and nobody was asked
    UniqueIdsMissing,       ///< no UIDL, but the policy needs it
    MessageRefused,         ///< -ERR to one RETR, TOP or DELE
    MessageTooLarge,
    DeletionRuledOut,    ///< asked for where nothing is ever deleted: Gmail's recent: mode; subject: the user
    DeletionUnconfirmed, ///< QUIT answered with -ERR, or not at all, while deletions were pending
    Cancelled,
    // this computer
    ProfileUnwritable,
    ProfileInUse,
    DiskFull,
    StoreBusy,
    StoreDamaged,
    StoreForeign, ///< a file of another program
    StoreNewer,   ///< made by a newer Restante
    StoreFailed,  ///< any other failure of the database
    KeyringUnavailable,
    PasswordCommandFailed, ///< subject: the command; serverText: what it said
    FileUnreadable,
    FileUnwritable,
    NotAMessage, ///< the file holds no mail
    // what was asked for
    NoSuchAccount,
    NoSuchMessage,
    NotOnServer, ///< subject: the unique-id, as text
    NoSuchPart,
    NoSuchFolder,
    InvalidArgument, ///< subject: which, in the user's own words
    AccountExists,
    NoSuchTag,
    NameTaken, ///< subject: the name
};

/// The stable lower-case name of a code ("sign_in_refused"), for JSON and logs. Never translated.
QLatin1StringView errorCodeName(ErrorCode code);

/// What went wrong. `subject` names the thing (host, path, argument) and comes from us;
/// `serverText` is untrusted text of the server, capped at maximumServerText octets, raw: show it only through
/// printable() as a quotation.
struct Error {
    ErrorCode code;
    QString subject;
    QByteArray serverText;

    bool operator==(const Error &) const = default;
};

} // namespace Restante
