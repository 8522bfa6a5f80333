// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "pop3/listings.h"

#include <QObject>

#include <memory>
#include <variant>

namespace Restante {

class Transport;

/// RFC 1939 section 3 with what RFC 2449 and 2595 add.
enum class Pop3State { Disconnected, Connecting, Greeting, Capabilities, StartingTls, Authorization, Transaction, Update, Closed };

/// What protects the line, in the words of the certificate.
struct TlsInfo {
    QString protocol;          ///< "TLS 1.3"; empty: the line is in the clear
    QString cipher;
    QString certificateOwner;  ///< organisation or common name
    QString certificateIssuer;
    QByteArray certificateSha256; ///< of the DER form

    bool operator==(const TlsInfo &) const = default;
};

namespace Pop3Event {
/// The Transaction state is reached and STAT was answered.
struct Opened {
    TlsInfo tls;
    Capabilities capabilities;
    quint32 messages = 0;
    qint64 octets = 0;
};
struct Listed {
    DropListing listing;
};
/// A piece of a message, unstuffed, exactly as sent (bare CR, LF and NUL kept). Between two pieces of one message no other event comes.
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
/// +OK to QUIT: the deletions took effect (Update state). Last event.
struct Committed {
};
/// The session ended in any other way. Last event. After quit() was called, error.code is DeletionUnconfirmed when
/// deletions were pending, whatever broke.
struct Failed {
    Error error;
    Pop3State state; ///< where it happened
    bool octetsLost = false; ///< a message was cut: what MessageOctets gave of it is to be thrown away
};
} // namespace Pop3Event

using Pop3EventValue = std::variant<Pop3Event::Opened, Pop3Event::Listed, Pop3Event::MessageOctets, Pop3Event::MessageEnded,
                                    Pop3Event::MessageRefused, Pop3Event::DeletionAccepted, Pop3Event::DeletionRefused,
                                    Pop3Event::Committed, Pop3Event::Failed>;

/// What the session may know and do. The password lives only as long as the session.
struct Pop3Settings {
    ServerSettings server;
    QString password;
    bool mayPipeline = true; ///< false: the host is remembered to fail at it
};

/// One POP3 session (RFC 1939, 2449, 2595): speaks, decodes, decides nothing about mail. Lives in the mail thread; every
/// method returns at once, everything is told by event(). Commands are queued and pipelined where CAPA offers it.
/// Commands after Committed or Failed are ignored. Use once.
class Pop3Session final : public QObject
{
    Q_OBJECT

public:
    /// `transport` is owned. The test's transport or a TlsTransport.
    Pop3Session(Pop3Settings settings, std::unique_ptr<Transport> transport, QObject *parent = nullptr);
    ~Pop3Session() override;

    Pop3State state() const;

    void open();
    void requestListing();                       ///< LIST and UIDL → Listed
    void retrieve(MessageNumber number);         ///< RETR
    void retrieveTop(MessageNumber number, int bodyLines); ///< TOP
    void deleteMessage(MessageNumber number);    ///< DELE
    void keepAlive();                            ///< NOOP
    void reset();                                ///< RSET: the maildrop's deletions of this session are taken back
    void quit();                                 ///< after everything queued
    /// Drops the line at once, without QUIT: nothing is deleted. Failed{Cancelled} follows by a queued event.
    void cancel();

    /// Retrievals queued or on the wire. FetchSession keeps it between 1 and a window, so that a stop is quick.
    int pendingRetrievals() const;

Q_SIGNALS:
    void event(const Restante::Pop3EventValue &event);
    /// One line of the dialogue for the log, secrets struck out by construction; `toServer` tells the direction.
    void traced(bool toServer, const QByteArray &line);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Restante
