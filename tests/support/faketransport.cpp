// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faketransport.h"

namespace Restante {

void FakeTransport::accept(const QByteArray &endPoint)
{
    Q_ASSERT(m_asked);
    m_open = true;
    m_tlsInfo.endPoint = endPoint;
    Q_EMIT connected();
}

void FakeTransport::deliver(const QByteArray &octets)
{
    if (!m_open)
        return;
    m_waiting += octets;
    Q_EMIT octetsArrived();
}

void FakeTransport::finishHandshake(const TlsInfo &info)
{
    if (!m_open)
        return;
    m_tlsInfo = info;
    Q_EMIT encrypted();
}

void FakeTransport::hangUp()
{
    end();
}

void FakeTransport::breakDown(const Error &error)
{
    if (m_ended)
        return;
    Q_EMIT failed(error);
    end();
}

void FakeTransport::connectToServer(const ServerSettings &server)
{
    m_asked = true;
    ++m_connections;
    m_ended = m_tlsAsked = false;
    m_waiting.clear();
    m_tlsInfo = {};
    if (server.security == Security::Tls)
        m_tlsInfo.protocol = QStringLiteral("TLS 1.3");
}

void FakeTransport::startTls()
{
    m_tlsAsked = true;
    Q_EMIT tlsAsked();
}

QByteArray FakeTransport::take(qint64 maximum)
{
    if (maximum >= m_waiting.size())
        return std::exchange(m_waiting, {});
    const QByteArray front = m_waiting.first(maximum);
    m_waiting.remove(0, maximum);
    return front;
}

void FakeTransport::send(const QByteArray &octets)
{
    if (!m_open)
        return;
    m_sent += octets;
    Q_EMIT sent(octets);
}

void FakeTransport::close()
{
    end();
}

void FakeTransport::abort()
{
    m_aborted = true;
    end();
}

void FakeTransport::end()
{
    if (std::exchange(m_ended, true))
        return;
    m_open = false;
    Q_EMIT closed();
}

} // namespace Restante

#include "moc_faketransport.cpp"
