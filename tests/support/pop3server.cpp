// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3server.h"

#include "pop3service.h"

#include <QHostAddress>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslDiffieHellmanParameters>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

#include <functional>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

using After = ServerScript::After;

/// Hands out the descriptors of new connections, so that they can become QSslSockets.
class Door final : public QTcpServer
{
public:
    std::function<void(qintptr)> onConnection;

protected:
    void incomingConnection(qintptr descriptor) override { onConnection(descriptor); }
};

QSslKey keyIn(const QByteArray &pem)
{
    const QSslKey key(pem, QSsl::Ec, QSsl::Pem);
    return key.isNull() ? QSslKey(pem, QSsl::Rsa, QSsl::Pem) : key;
}

QSslConfiguration sslConfiguration(const Pop3ServerSettings &settings)
{
    const ServerIdentity identity =
        settings.identity.value_or(ServerIdentity { .chain = testCertificate(settings.certificate), .key = testKey() });
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromData(identity.chain, QSsl::Pem));
    configuration.setPrivateKey(keyIn(identity.key));
    configuration.setPeerVerifyMode(QSslSocket::QueryPeer); // a client may show a certificate; any is looked at
    configuration.setProtocol(identity.options.isEmpty() ? QSsl::TlsV1_2OrLater : QSsl::AnyProtocol);
    if (!identity.diffieHellman.isEmpty())
        configuration.setDiffieHellmanParameters(QSslDiffieHellmanParameters::fromEncoded(identity.diffieHellman, QSsl::Pem));
    for (const auto &[name, value] : identity.options)
        configuration.setBackendConfigurationOption(name, value);
    return configuration;
}

/// So that the close sends RST instead of FIN.
void closeWithReset(const QSslSocket &socket)
{
#ifdef Q_OS_UNIX
    const linger none { .l_onoff = 1, .l_linger = 0 };
    ::setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof(none));
#else
    Q_UNUSED(socket);
#endif
}

} // namespace

class Pop3Server::Connection final : public QObject
{
public:
    Connection(Pop3Server *server, qintptr descriptor, const ServerScript &script);

    bool isOpen() const { return m_socket.state() != QAbstractSocket::UnconnectedState; }

private:
    void greet() { carry(m_service.greet()); }
    void onOctets();
    void onEncrypted();
    void endWhenWritten();
    void onWritten();
    void carry(const Pop3Service::Output &output);
    void end();

    Pop3Server *const m_server;
    const ServerScript m_script;
    QSslSocket m_socket;
    Pop3Service m_service;
    qsizetype m_linesTold = 0;
    qsizetype m_clearLinesTold = 0;
    bool m_committedTold = false;
    After m_ending = After::GoOn; ///< what is done when everything is written
};

class Pop3Server::Private
{
public:
    Pop3ServerSettings settings;
    Maildrop maildrop;
    Door door;
    QByteArrayList heard;
    QByteArrayList heardInClear;
    QByteArray octetsInClear;
    int begun = 0;
    int commits = 0;
    QList<QPointer<Connection>> connections;
};

Pop3Server::Connection::Connection(Pop3Server *server, qintptr descriptor, const ServerScript &script)
    : QObject(server)
    , m_server(server)
    , m_script(script)
    , m_service(server->d->maildrop, server->d->settings.login, script, Pop3Service::lineAtFirst(server->d->settings.security))
{
    m_socket.setSocketDescriptor(descriptor);
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(&m_socket, &QSslSocket::readyRead, this, [this] { onOctets(); });
    connect(&m_socket, &QSslSocket::encrypted, this, [this] { onEncrypted(); });
    connect(&m_socket, &QSslSocket::bytesWritten, this, [this] { endWhenWritten(); });
    connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, [this] { endWhenWritten(); });
    connect(&m_socket, &QSslSocket::disconnected, this, [this] { end(); });
    connect(&m_socket, &QSslSocket::errorOccurred, this, [this] {
        if (m_socket.state() == QAbstractSocket::UnconnectedState)
            end();
    });
    connect(&m_socket, &QSslSocket::sslErrors, this, [this] { m_socket.ignoreSslErrors(); });
    m_socket.setSslConfiguration(sslConfiguration(server->d->settings));
    if (server->d->settings.security == Security::Tls)
        m_socket.startServerEncryption();
    else
        greet();
}

void Pop3Server::Connection::onEncrypted()
{
    m_service.encrypted(m_socket.peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0).toUtf8());
    if (m_server->d->settings.security == Security::Tls)
        greet();
    else
        onOctets();
}

void Pop3Server::Connection::onOctets()
{
    if (m_ending != After::GoOn)
        return;
    const QByteArray octets = m_socket.readAll();
    if (!m_socket.isEncrypted())
        m_server->d->octetsInClear += octets;
    carry(m_service.receive(octets));
}

void Pop3Server::Connection::carry(const Pop3Service::Output &output)
{
    for (; m_linesTold < m_service.heard().size(); ++m_linesTold) {
        m_server->d->heard << m_service.heard()[m_linesTold];
        Q_EMIT m_server->commandHeard(m_service.heard()[m_linesTold]);
    }
    for (; m_clearLinesTold < m_service.heardInClear().size(); ++m_clearLinesTold)
        m_server->d->heardInClear << m_service.heardInClear()[m_clearLinesTold];
    if (m_service.committed() && !std::exchange(m_committedTold, true))
        ++m_server->d->commits;

    const qsizetype each = m_script.segmentOctets > 0 ? m_script.segmentOctets : qMax<qsizetype>(output.octets.size(), 1);
    for (qsizetype at = 0; at < output.octets.size(); at += each) {
        m_socket.write(output.octets.mid(at, each));
        if (m_script.segmentOctets > 0)
            m_socket.flush();
    }
    if (output.after == After::StartTls) {
        m_socket.flush();
        m_socket.startServerEncryption();
        return;
    }
    m_ending = output.after;
    endWhenWritten();
}

/// By way of the event loop: QSslSocket does not bear to be closed from inside its own signals.
void Pop3Server::Connection::endWhenWritten()
{
    if (m_ending != After::GoOn && m_ending != After::Silence)
        QMetaObject::invokeMethod(this, [this] { onWritten(); }, Qt::QueuedConnection);
}

void Pop3Server::Connection::onWritten()
{
    if (m_socket.state() == QAbstractSocket::UnconnectedState)
        return;
    if (m_ending == After::HangUp) {
        m_socket.disconnectFromHost(); // writes what is left first
        return;
    }
    m_socket.flush();
    if (m_socket.bytesToWrite() > 0 || m_socket.encryptedBytesToWrite() > 0)
        return;
    if (m_ending == After::Reset)
        closeWithReset(m_socket);
    m_socket.abort();
    end();
}

void Pop3Server::Connection::end()
{
    m_socket.disconnect(this);
    Q_EMIT m_server->sessionEnded();
    deleteLater();
}

Pop3Server::Pop3Server(Pop3ServerSettings settings, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->settings = std::move(settings);
    d->door.onConnection = [this](qintptr descriptor) {
        const ServerScript script = d->settings.sessions.value(d->begun, d->settings.script);
        ++d->begun;
        d->connections.removeIf([](const QPointer<Connection> &connection) { return !connection; });
        d->connections << new Connection(this, descriptor, script);
    };
}

Pop3Server::~Pop3Server()
{
    for (const QPointer<Connection> &connection : std::as_const(d->connections))
        delete connection.get(); // while the maildrop is still there
}

bool Pop3Server::listen(quint16 port)
{
    return d->door.listen(QHostAddress::LocalHost, port);
}

quint16 Pop3Server::port() const
{
    return d->door.serverPort();
}

QString Pop3Server::errorString() const
{
    return d->door.errorString();
}

Maildrop &Pop3Server::maildrop()
{
    return d->maildrop;
}

Pop3ServerSettings &Pop3Server::settings()
{
    return d->settings;
}

const QByteArrayList &Pop3Server::heard() const
{
    return d->heard;
}

const QByteArrayList &Pop3Server::heardInClear() const
{
    return d->heardInClear;
}

const QByteArray &Pop3Server::octetsInClear() const
{
    return d->octetsInClear;
}

int Pop3Server::sessionsBegun() const
{
    return d->begun;
}

int Pop3Server::sessionsOpen() const
{
    int open = 0;
    for (const QPointer<Connection> &connection : d->connections)
        open += connection && connection->isOpen() ? 1 : 0;
    return open;
}

int Pop3Server::commits() const
{
    return d->commits;
}

} // namespace Restante

#include "moc_pop3server.cpp"
