// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/connector.h"

#include "base/octets.h"

#include <QFuture>
#include <QHostInfo>
#include <QNetworkProxy>
#include <QPromise>
#include <QSslSocket>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr std::chrono::milliseconds attemptDelay { 250 }; // RFC 8305 section 5
constexpr qsizetype maximumAddresses = 16;

/// Of several failures the one that says most: a refusal came from the host itself.
int weight(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ConnectionRefused:
        return 2;
    case ErrorCode::ConnectTimedOut:
        return 1;
    default:
        return 0;
    }
}

ErrorCode codeOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return ErrorCode::HostNotFound;
    case QAbstractSocket::ConnectionRefusedError:
        return ErrorCode::ConnectionRefused;
    case QAbstractSocket::SocketTimeoutError:
        return ErrorCode::ConnectTimedOut;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return ErrorCode::ProxyFailed;
    default:
        return ErrorCode::NetworkUnreachable;
    }
}

/// What the desktop says; it may ask files and networks of its own (PAC), so it is asked in a thread of the pool.
QFuture<QNetworkProxy> systemProxy(const QString &host, quint16 port, const QString &protocol)
{
    auto promise = std::make_shared<QPromise<QNetworkProxy>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, host, port, protocol] {
        const auto proxies =
            QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(host, port, protocol, QNetworkProxyQuery::TcpSocket));
        const auto usable = std::ranges::find_if(proxies, [](const QNetworkProxy &proxy) {
            return proxy.type() == QNetworkProxy::NoProxy || proxy.type() == QNetworkProxy::Socks5Proxy
                || proxy.type() == QNetworkProxy::HttpProxy;
        });
        promise->addResult(usable == proxies.end() ? QNetworkProxy(QNetworkProxy::NoProxy) : *usable);
        promise->finish();
    });
    return promise->future();
}

} // namespace

QList<QHostAddress> inTurn(const QList<QHostAddress> &addresses)
{
    QList<QHostAddress> first;
    QList<QHostAddress> second;
    for (const QHostAddress &address : addresses) {
        QList<QHostAddress> &family = address.protocol() == addresses.constFirst().protocol() ? first : second;
        if (!family.contains(address))
            family.append(address);
    }
    QList<QHostAddress> result;
    for (qsizetype i = 0; i < qMax(first.size(), second.size()) && result.size() < maximumAddresses; ++i) {
        if (i < first.size())
            result.append(first[i]);
        if (i < second.size())
            result.append(second[i]);
    }
    return result;
}

bool isThisComputer(const QString &host)
{
    const QHostAddress address(host);
    return address.isNull() ? host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 : address.isLoopback();
}

Connector::Connector(qint64 readBuffer, QObject *parent)
    : QObject(parent)
    , m_readBuffer(readBuffer)
    , m_protocol(u"pop3"_s)
{
    m_stagger.setSingleShot(true);
    m_stagger.setInterval(attemptDelay);
    connect(&m_stagger, &QTimer::timeout, this, &Connector::tryNext);
}

Connector::~Connector()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
}

void Connector::start(const QString &host, quint16 port, const Proxy &proxy)
{
    m_host = host;
    m_port = port;
    switch (proxy.kind) {
    case Proxy::Kind::None:
        return resolve();
    case Proxy::Kind::System:
        return isThisComputer(host) ? resolve() : askSystem();
    case Proxy::Kind::Socks5:
        return connectThrough(QNetworkProxy(QNetworkProxy::Socks5Proxy, proxy.host, proxy.port));
    case Proxy::Kind::Http:
        return connectThrough(QNetworkProxy(QNetworkProxy::HttpProxy, proxy.host, proxy.port));
    }
    Q_UNREACHABLE();
}

void Connector::askSystem()
{
    systemProxy(m_host, m_port, m_protocol).then(this, [this](const QNetworkProxy &proxy) {
        if (m_over)
            return;
        if (proxy.type() == QNetworkProxy::NoProxy)
            resolve();
        else
            connectThrough(proxy);
    });
}

/// The proxy looks the name up: it may know others than we do, and nobody here learns whom we talk to.
void Connector::connectThrough(const QNetworkProxy &proxy)
{
    m_proxy = proxy.hostName() + u':' + QString::number(proxy.port());
    QSslSocket *const socket = newSocket();
    socket->setProxy(proxy);
    socket->connectToHost(m_host, m_port);
}

void Connector::resolve()
{
    if (const QHostAddress address(m_host); !address.isNull())
        return race({ address }, m_port);
    m_lookup = QHostInfo::lookupHost(m_host, this, &Connector::onResolved);
}

void Connector::onResolved(const QHostInfo &info)
{
    m_lookup = -1;
    if (info.addresses().isEmpty())
        fail({ ErrorCode::HostNotFound, m_host, {} });
    else
        race(info.addresses(), m_port);
}

void Connector::race(const QList<QHostAddress> &addresses, quint16 port)
{
    m_port = port;
    m_addresses = inTurn(addresses);
    if (m_mayConnect)
        m_addresses.removeIf([this](const QHostAddress &address) { return !m_mayConnect(address); });
    if (m_addresses.isEmpty())
        fail({ ErrorCode::NetworkUnreachable, m_host + u':' + QString::number(port), {} });
    else
        tryNext();
}

void Connector::tryNext()
{
    if (m_addresses.isEmpty())
        return;
    QSslSocket *const socket = newSocket();
    socket->setProxy(QNetworkProxy::NoProxy);
    const QHostAddress address = m_addresses.takeFirst();
    if (!m_addresses.isEmpty())
        m_stagger.start();
    socket->connectToHost(address, m_port);
}

QSslSocket *Connector::newSocket()
{
    auto &socket = m_sockets.emplace_back(std::make_unique<QSslSocket>());
    socket->setReadBufferSize(m_readBuffer);
    // By way of the event loop: an address that cannot be reached says so from inside connectToHost().
    connect(socket.get(), &QSslSocket::connected, this, [this, raw = socket.get()] { onConnected(raw); });
    connect(socket.get(), &QSslSocket::errorOccurred, this, [this, raw = socket.get()] { onError(raw); }, Qt::QueuedConnection);
    return socket.get();
}

void Connector::onConnected(QSslSocket *socket)
{
    if (std::exchange(m_over, true))
        return;
    m_stagger.stop();
    const auto winner = std::ranges::find(m_sockets, socket, &std::unique_ptr<QSslSocket>::get);
    m_winner = std::move(*winner);
    m_winner->disconnect(this);
    m_sockets.clear();
    Q_EMIT connected();
}

void Connector::onError(QSslSocket *socket)
{
    const auto loser = std::ranges::find(m_sockets, socket, &std::unique_ptr<QSslSocket>::get);
    if (m_over || loser == m_sockets.end())
        return;
    const ErrorCode code = codeOf(socket->error());
    Error error { code, code == ErrorCode::HostNotFound ? m_host : m_host + u':' + QString::number(m_port), {} };
    if (code == ErrorCode::ProxyFailed)
        error = { code, m_proxy, capped(socket->errorString().toUtf8()) };
    if (!m_error || weight(error.code) > weight(m_error->code))
        m_error = error;
    m_sockets.erase(loser);
    if (!m_addresses.isEmpty())
        tryNext(); // no reason to wait for it any more
    else if (m_sockets.empty())
        fail(*m_error);
}

void Connector::fail(const Error &error)
{
    if (std::exchange(m_over, true))
        return;
    m_stagger.stop();
    Q_EMIT failed(error);
}

std::unique_ptr<QSslSocket> Connector::takeSocket()
{
    return std::move(m_winner);
}

} // namespace Restante

#include "moc_connector.cpp"
