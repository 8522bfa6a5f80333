// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "pop3/pop3session.h"

#include <QByteArray>
#include <QObject>

namespace Restante {

/// The line under a session: octets both ways and TLS. Lives in the mail thread, never blocks. Implemented by TlsTransport
/// (the only user of QSslSocket) and by the tests' FakeTransport.
class Transport : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Connects; with Security::Tls the handshake follows and connected() is emitted only after it. Once the line was closed or
    /// aborted, again.
    virtual void connectToServer(const ServerSettings &server) = 0;
    /// Begins the handshake after +OK to STLS; encrypted() or failed() follows. Precondition: no octets are waiting.
    virtual void startTls() = 0;
    /// Octets that came and were not taken yet; after STLS any are an attack (RFC 2595 4, faults.md TLS-B1).
    virtual qint64 octetsWaiting() const = 0;
    /// At most `maximum` octets.
    virtual QByteArray take(qint64 maximum) = 0;
    virtual void send(const QByteArray &octets) = 0;
    /// Sends what is buffered, then closes.
    virtual void close() = 0;
    /// Closes at once.
    virtual void abort() = 0;
    virtual TlsInfo tlsInfo() const = 0;

Q_SIGNALS:
    void connected();
    void encrypted();
    void octetsArrived();
    /// The line ended, whoever ended it; octets not taken yet stay readable. Exactly once after connectToServer().
    void closed();
    /// Why the line broke or could not be made. closed() follows.
    void failed(const Restante::Error &error);
};

} // namespace Restante
