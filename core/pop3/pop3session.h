// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "account/serverhabits.h"
#include "base/octets.h"
#include "pop3/listings.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>
#include <variant>

namespace Restante {

class Transport;

/// RFC 1939 section 3 with what RFC 2449 and 2595 add.
enum class Pop3State {
    Disconnected,
    Connecting,
    Greeting,
    Capabilities,
    StartingTls,
    Authorization,
    Transaction,
    Update,
    Closed
};

/// What protects the line, in the words of the certificate.
struct TlsInfo {
    QString protocol; ///< "TLS 1.3"; empty: the line is in the clear
    QString cipher;
    QString certificateOwner; ///< organisation or common name
    QString certificateIssuer;
    QByteArray certificateSha256; ///< of the DER form
    QByteArray endPoint;          ///< tls-server-end-point (RFC 5929 section 4); empty: the certificate has none

    bool operator==(const TlsInfo &) const = default;
};

namespace Pop3Event {
/// The Transaction state is reached and STAT was answered.
struct Opened {
    TlsInfo tls;
    Capabilities capabilities;
    quint32 messages = 0;
    qint64 octets = 0;
    ServerHabits habits {}; ///< to be remembered
};
struct Listed {
    DropListing listing;
};
/// The answer to requestUniqueIds(): SHA-256 of the octets that UIDL gave, as DropListing::uidlSha256; empty when it was refused.
struct UniqueIdsHashed {
    QByteArray sha256;
};
/// A piece of a message, unstuffed, exactly as sent (bare CR, LF and NUL kept). Between two pieces of one message no other event
/// comes.
struct MessageOctets {
    MessageNumber number;
    QByteArray octets;
};
/// The terminating line was seen: everything of this message was handed out.
struct MessageEnded {
    MessageNumber number;
};
/// -ERR to RETR or TOP; the session goes on.
struct MessageRefused {
    MessageNumber number;
    Error error;
};
struct DeletionAccepted {
    MessageNumber number;
};
struct DeletionRefused {
    MessageNumber number;
    Error error;
};
/// +OK to QUIT, or a QUIT that decided nothing: the deletions took effect (Update state). Last event.
struct Committed {
};
/// The session ended in any other way. Last event. After quit() was called, error.code is DeletionUnconfirmed when
/// deletions were pending, whatever broke.
struct Failed {
    Error error;
    Pop3State state;         ///< where it happened
    bool octetsLost = false; ///< a message was cut: what MessageOctets gave of it is to be thrown away
    TlsInfo tls {}; ///< what the line was protected by, or with CertificateRefused: what was shown and refused (for a pin)
};
} // namespace Pop3Event

using Pop3EventValue = std::variant<Pop3Event::Opened, Pop3Event::Listed, Pop3Event::UniqueIdsHashed, Pop3Event::MessageOctets,
                                    Pop3Event::MessageEnded, Pop3Event::MessageRefused, Pop3Event::DeletionAccepted,
                                    Pop3Event::DeletionRefused, Pop3Event::Committed, Pop3Event::Failed>;

/// How long the session waits, each time anew, before it gives up.
struct Pop3Deadlines {
    std::chrono::milliseconds connecting; ///< until the line stands, TLS included
    std::chrono::milliseconds
        idle; ///< without octets, in every other state; also for one status line from its first octet to its last
    std::chrono::milliseconds leaving; ///< for the answer to QUIT when no deletion depends on it

    /// As the account's timeout asks for.
    static Pop3Deadlines of(const ServerSettings &server);
};

/// What the session may know and do. The password lives only as long as the session.
struct Pop3Settings {
    ServerSettings server;
    QString password;
    qint64 maximumMessage = 16 * GiB; ///< octets; a longer one ends the session with MessageTooLarge
    ServerHabits habits {};           ///< as an earlier session told them
    bool mayReconnect = false; ///< the line is made anew, once each, where a server hangs up on CAPA or on a password in UTF-8
    bool listsAtOnce = false;  ///< the owner will call requestListing() as soon as it is told Opened
    QByteArray language {};    ///< RFC 5646: of the server's words, where it may choose; empty: its own
    std::optional<Pop3Deadlines> deadlines {}; ///< none: Pop3Deadlines::of(server)
};

/// "starting tls": the English name of a state, for logs.
QLatin1StringView pop3StateName(Pop3State state);

/// One POP3 session (RFC 1939, 2449, 2595): speaks, decodes, decides nothing about mail. Lives in the mail thread; every
/// method returns at once, everything is told by happened(). Commands are queued and pipelined where CAPA offers it.
/// Commands after Committed or Failed are ignored. Use once. A slot on happened() may call every method, but must not destroy the
/// session (deleteLater() is fine).
class Pop3Session final : public QObject
{
    Q_OBJECT

public:
    /// `transport` is owned. The test's transport or a TlsTransport.
    Pop3Session(Pop3Settings settings, std::unique_ptr<Transport> transport, QObject *parent = nullptr);
    ~Pop3Session() override;

    Pop3State state() const;

    void open();
    void requestListing();                                 ///< LIST and UIDL → Listed
    void requestUniqueIds();                               ///< UIDL → UniqueIdsHashed: nothing of it is kept
    void retrieve(MessageNumber number);                   ///< RETR
    void retrieveTop(MessageNumber number, int bodyLines); ///< TOP
    void deleteMessage(MessageNumber number);              ///< DELE
    void keepAlive();                                      ///< NOOP
    void reset();                                          ///< RSET: the maildrop's deletions of this session are taken back
    /// After everything queued. Where nothing was retrieved or deleted it decides nothing, and the answer is not waited for.
    void quit();
    /// Drops the line at once, without QUIT: nothing is deleted. Failed{Cancelled} follows by way of the event loop. (If QUIT is
    /// on the wire already, what the server does is unknown, as always when its answer is missing.)
    void cancel();

    /// Retrievals queued or on the wire. FetchSession keeps it between 1 and a window, so that a stop is quick.
    int pendingRetrievals() const;

Q_SIGNALS:
    void happened(const Restante::Pop3EventValue &event);
    /// One line of the dialogue for the log, secrets struck out by construction; `toServer` tells the direction.
    void traced(bool toServer, const QByteArray &line);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Restante
