// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pop3/transport.h"

namespace Restante {

/// A line without a socket: the test plays the far end, everything happens inside the call, no event loop is needed.
class FakeTransport final : public Transport
{
    Q_OBJECT

public:
    using Transport::Transport;

    // the far end
    void accept(const QByteArray &endPoint = {}); ///< the line stands; `endPoint`: of the server's certificate
    void deliver(const QByteArray &octets);       ///< one segment arrives
    void finishHandshake(const TlsInfo &info);    ///< after startTls()
    void hangUp();                                ///< FIN
    void breakDown(const Error &error);           ///< RST and the like
    /// What was sent since the last call.
    QByteArray takeSent() { return std::exchange(m_sent, {}); }
    bool isOpen() const { return m_open; }
    bool connectionWasAsked() const { return m_asked; }
    int connections() const { return m_connections; }
    bool tlsWasAsked() const { return m_tlsAsked; }
    bool wasAborted() const { return m_aborted; }

    // Transport
    void connectToServer(const ServerSettings &server) override;
    void startTls() override;
    qint64 octetsWaiting() const override { return m_waiting.size(); }
    QByteArray take(qint64 maximum) override;
    void send(const QByteArray &octets) override;
    void close() override;
    void abort() override;
    TlsInfo tlsInfo() const override { return m_tlsInfo; }

Q_SIGNALS:
    /// For far ends that answer by themselves.
    void sent(const QByteArray &octets);
    void tlsAsked();

private:
    void end();

    TlsInfo m_tlsInfo;
    QByteArray m_waiting;
    QByteArray m_sent;
    int m_connections = 0;
    bool m_asked = false;
    bool m_open = false;
    bool m_tlsAsked = false;
    bool m_aborted = false;
    bool m_ended = false;
};

} // namespace Restante
