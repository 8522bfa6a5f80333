// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "base/error.h"

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QHostInfo;
class QNetworkProxy;
class QSslSocket;

namespace Restante {

/// Makes a TCP line to a host: through the account's proxy, or by trying its addresses one a quarter of a second, families in
/// turn, until the first stands (RFC 8305). Mail thread, never blocks; use once.
class Connector final : public QObject
{
    Q_OBJECT

public:
    /// `readBuffer`: of the sockets; beyond it TCP holds the server back.
    explicit Connector(qint64 readBuffer, QObject *parent = nullptr);
    ~Connector() override;

    /// What the desktop is asked for a proxy for: "pop3" unless said otherwise.
    void setProtocol(const QString &protocol) { m_protocol = protocol; }
    /// Addresses that may be connected to; those of a proxy are not asked for.
    void setFilter(std::function<bool(const QHostAddress &)> mayConnect) { m_mayConnect = std::move(mayConnect); }
    /// `host` as it goes over the wire.
    void start(const QString &host, quint16 port, const Proxy &proxy);
    /// As start(), when the addresses are known and no proxy is wanted.
    void race(const QList<QHostAddress> &addresses, quint16 port);
    /// The line that stands, not encrypted yet; once, after connected().
    std::unique_ptr<QSslSocket> takeSocket();

Q_SIGNALS:
    void connected();
    /// HostNotFound, ConnectionRefused, ConnectTimedOut, NetworkUnreachable, ProxyFailed. The subject is the host, with the port
    /// where it matters.
    void failed(const Restante::Error &error);

private:
    void resolve();
    void onResolved(const QHostInfo &info);
    void connectThrough(const QNetworkProxy &proxy);
    void askSystem();
    void tryNext();
    QSslSocket *newSocket();
    void onConnected(QSslSocket *socket);
    void onError(QSslSocket *socket);
    void fail(const Error &error);

    const qint64 m_readBuffer;
    QString m_protocol;
    std::function<bool(const QHostAddress &)> m_mayConnect;
    QString m_host;
    quint16 m_port = 0;
    QString m_proxy; ///< "host:port"; empty: none
    int m_lookup = -1;
    QList<QHostAddress> m_addresses; ///< not tried yet
    std::vector<std::unique_ptr<QSslSocket>> m_sockets;
    std::unique_ptr<QSslSocket> m_winner;
    std::optional<Error> m_error; ///< the most telling one so far
    QTimer m_stagger;
    bool m_over = false;
};

/// Families in turn, beginning with that of the first (RFC 8305 section 4); each once, and not too many. Pure.
QList<QHostAddress> inTurn(const QList<QHostAddress> &addresses);

/// Addresses and names of this very computer, which no system-wide proxy leads to. Pure.
bool isThisComputer(const QString &host);

} // namespace Restante
