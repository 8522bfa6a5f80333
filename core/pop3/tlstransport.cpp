// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/tlstransport.h"

#include "account/certificate.h"
#include "base/octets.h"
#include "pop3/connector.h"
#include "pop3/servercertificate.h"

#include <QFile>
#include <QHostAddress>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// What may wait in the socket: beyond it TCP holds the server back.
constexpr qint64 readBuffer = 512 * KiB;
constexpr qint64 largestCaFile = 4 * MiB; // a whole system's bundle is 250 KiB
constexpr qint64 largestClientFile = 256 * KiB;
constexpr qsizetype maximumReasons = 8;

QString firstOf(const QSslCertificate &certificate, QSslCertificate::SubjectInfo info)
{
    return certificate.subjectInfo(info).value(0);
}

QString ownerOf(const QSslCertificate &certificate)
{
    const QString organization = firstOf(certificate, QSslCertificate::Organization);
    return organization.isEmpty() ? firstOf(certificate, QSslCertificate::CommonName) : organization;
}

QString issuerOf(const QSslCertificate &certificate)
{
    const QString organization = certificate.issuerInfo(QSslCertificate::Organization).value(0);
    return organization.isEmpty() ? certificate.issuerInfo(QSslCertificate::CommonName).value(0) : organization;
}

QString protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return u"TLS 1.2"_s;
    case QSsl::TlsV1_3:
        return u"TLS 1.3"_s;
    default:
        return u"TLS"_s;
    }
}

Result<QList<QSslCertificate>> certificatesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestCaFile)
        return failure(ErrorCode::CaFileUnreadable, path);
    QList<QSslCertificate> certificates = QSslCertificate::fromData(file.read(largestCaFile), QSsl::Pem);
    if (certificates.isEmpty())
        return failure(ErrorCode::CaFileUnreadable, path);
    return certificates;
}

struct ClientIdentity {
    QList<QSslCertificate> chain;
    QSslKey key;
};

Result<ClientIdentity> clientIdentityIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestClientFile)
        return failure(ErrorCode::ClientCertificateUnreadable, path);
    const QByteArray pem = file.read(largestClientFile);
    ClientIdentity identity { .chain = QSslCertificate::fromData(pem, QSsl::Pem), .key = {} };
    // "BEGIN ENCRYPTED PRIVATE KEY" (PKCS #8) or "Proc-Type: 4,ENCRYPTED" (RFC 1421).
    if (pem.contains("ENCRYPTED"))
        return failure(ErrorCode::ClientKeyProtected, path);
    for (const QSsl::KeyAlgorithm algorithm : { QSsl::Ec, QSsl::Rsa, QSsl::Dsa }) {
        if (identity.key.isNull())
            identity.key = QSslKey(pem, algorithm, QSsl::Pem, QSsl::PrivateKey);
    }
    if (identity.chain.isEmpty() || identity.key.isNull())
        return failure(ErrorCode::ClientCertificateUnreadable, path);
    return identity;
}

/// What the TLS library says when the far end sent something that is no TLS, such as a greeting in the clear.
bool saysNotTls(const QString &reason)
{
    return reason.contains("wrong version number"_L1) || reason.contains("packet length too long"_L1)
        || reason.contains("http request"_L1) || reason.contains("unknown protocol"_L1);
}

/// "error:0A000102:SSL routines::unsupported protocol" → "unsupported protocol".
QByteArray lastPart(const QString &reason)
{
    return reason.sliced(reason.lastIndexOf(u':') + 1).trimmed().toUtf8();
}

} // namespace

QString hostOnTheWire(const QString &host)
{
    if (!QHostAddress(host).isNull())
        return host;
    return QString::fromLatin1(QUrl::toAce(host));
}

class TlsTransport::Private
{
public:
    explicit Private(TlsTransport *transport);

    Result<QSslConfiguration> makeConfiguration() const;
    void discardLine();
    void onConnectFailed(Error error);
    void beginHandshake();
    void onConnected();
    void onEncrypted();
    void onCertificateErrors(const QList<QSslError> &errors);
    void onError(QAbstractSocket::SocketError error);
    void readCertificate();
    bool isOfThisHost() const;
    std::optional<Error> meaningOf(QAbstractSocket::SocketError error) const;
    Error handshakeError() const;
    void endSoon(std::optional<Error> error = {});
    void end();
    QString where() const { return server.host + u':' + QString::number(server.port); }

    TlsTransport *const q;
    ServerSettings server;
    QString protocol { u"pop3"_s };
    std::function<bool(const QHostAddress &)> mayConnect;
    QSslConfiguration tls; ///< what is asked of the handshake
    std::unique_ptr<Connector> connector;
    std::unique_ptr<QSslSocket> socket; ///< none: there is no line yet, or any more
    quint64 line = 0;                   ///< which one it is: of an earlier one nothing is told
    TlsInfo info;
    std::optional<Error> refusal; ///< of the certificate
    std::optional<Error> reason;  ///< why the line breaks
    bool established = false;     ///< connected() was emitted
    bool handshaking = false;     ///< after STLS
    bool ending = false;          ///< end() is on its way
    bool ended = false;           ///< closed() was emitted
};

TlsTransport::TlsTransport(QObject *parent)
    : Transport(parent)
    , d(std::make_unique<Private>(this))
{}

TlsTransport::~TlsTransport()
{
    if (d->socket)
        d->socket->disconnect(this);
}

TlsTransport::Private::Private(TlsTransport *transport)
    : q(transport)
{}

void TlsTransport::setRules(const QString &protocol, std::function<bool(const QHostAddress &)> mayConnect)
{
    d->protocol = protocol;
    d->mayConnect = std::move(mayConnect);
}

/// By way of the event loop: we may stand in one of the socket's own signals, and it does not bear to be closed from there.
void TlsTransport::Private::discardLine()
{
    ++line;
    connector.reset();
    if (!socket)
        return;
    socket->disconnect(q);
    socket->setParent(q); // where no event loop runs any more
    socket.release()->deleteLater();
}

void TlsTransport::connectToServer(const ServerSettings &server)
{
    d->discardLine();
    d->server = server;
    d->info = {};
    d->tls = {};
    d->refusal.reset();
    d->reason.reset();
    d->established = d->handshaking = d->ending = d->ended = false;
    const QString host = hostOnTheWire(server.host);
    if (host.isEmpty()) {
        d->endSoon(Error { ErrorCode::HostNotFound, server.host, {} });
        return;
    }
    if (server.security != Security::None) {
        auto configuration = d->makeConfiguration();
        if (!configuration) {
            d->endSoon(configuration.error());
            return;
        }
        d->tls = std::move(*configuration);
    }
    d->connector = std::make_unique<Connector>(readBuffer);
    d->connector->setProtocol(d->protocol);
    d->connector->setFilter(d->mayConnect);
    connect(d->connector.get(), &Connector::connected, this, [this] { d->onConnected(); });
    connect(d->connector.get(), &Connector::failed, this, [this](const Error &error) { d->onConnectFailed(error); });
    d->connector->start(host, server.port, server.proxy);
}

/// The user knows the name as it was typed.
void TlsTransport::Private::onConnectFailed(Error error)
{
    if (error.code == ErrorCode::HostNotFound)
        error.subject = server.host;
    else if (error.code != ErrorCode::ProxyFailed)
        error.subject = where();
    endSoon(std::move(error));
}

Result<QSslConfiguration> TlsTransport::Private::makeConfiguration() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    // 112 bits of strength, also in certificates, whatever this system's default is: no RSA below 2,048 bits, no SHA-1.
    configuration.setBackendConfigurationOption("CipherString"_ba, "DEFAULT:@SECLEVEL=2"_ba);
    if (!server.caFile.isEmpty()) {
        auto certificates = certificatesIn(server.caFile);
        if (!certificates)
            return std::unexpected(certificates.error());
        // Added, not set: so those of the system are still searched in its folders when they are needed. To read them all takes
        // 50 ms.
        configuration.addCaCertificates(*certificates);
    }
    if (!server.clientCertificate.isEmpty()) {
        auto identity = clientIdentityIn(server.clientCertificate);
        if (!identity)
            return std::unexpected(identity.error());
        configuration.setLocalCertificateChain(identity->chain);
        configuration.setPrivateKey(identity->key);
    }
    return configuration;
}

void TlsTransport::Private::onConnected()
{
    socket = connector->takeSocket();
    QObject::connect(socket.get(), &QSslSocket::encrypted, q, [this] { onEncrypted(); });
    QObject::connect(socket.get(), &QSslSocket::sslErrors, q,
                     [this](const QList<QSslError> &errors) { onCertificateErrors(errors); });
    QObject::connect(socket.get(), &QSslSocket::readyRead, q, [this] {
        if (established)
            Q_EMIT q->octetsArrived();
    });
    QObject::connect(socket.get(), &QSslSocket::errorOccurred, q, [this](QAbstractSocket::SocketError error) { onError(error); });
    QObject::connect(socket.get(), &QSslSocket::disconnected, q, [this] { endSoon(); });
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1); // a command is far smaller than a segment
    socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    if (server.security != Security::None)
        socket->setSslConfiguration(tls);
    socket->setPeerVerifyMode(QSslSocket::VerifyPeer);
    socket->setPeerVerifyName(hostOnTheWire(server.host)); // it was connected to an address, or to a proxy
    if (server.security == Security::Tls) {
        socket->startClientEncryption();
        return;
    }
    established = true;
    Q_EMIT q->connected();
}

void TlsTransport::Private::readCertificate()
{
    const QSslCertificate leaf = socket->peerCertificate();
    info.certificateOwner = ownerOf(leaf);
    info.certificateIssuer = issuerOf(leaf);
    info.certificateSha256 = leaf.isNull() ? QByteArray() : leaf.digest(QCryptographicHash::Sha256);
    info.endPoint = tlsServerEndPoint(leaf.toDer());
}

/// Qt takes a common name for a host's name as well, and asks the alternative names only after it.
bool TlsTransport::Private::isOfThisHost() const
{
    return certificateNames(socket->peerCertificate().toDer(), hostOnTheWire(server.host))
        || isPinned(server, info.certificateSha256);
}

void TlsTransport::Private::onEncrypted()
{
    info.protocol = protocolName(socket->sessionProtocol());
    info.cipher = socket->sessionCipher().name();
    readCertificate();
    if (!isOfThisHost()) {
        endSoon(certificateRefused({ QSslError(QSslError::HostNameMismatch).errorString() }, info.certificateSha256));
        return;
    }
    if (std::exchange(handshaking, false)) {
        Q_EMIT q->encrypted();
        return;
    }
    established = true;
    Q_EMIT q->connected();
}

void TlsTransport::Private::onCertificateErrors(const QList<QSslError> &errors)
{
    readCertificate();
    if (isPinned(server, info.certificateSha256)) {
        socket->ignoreSslErrors(errors); // these errors of this certificate: the user saw both
        return;
    }
    QStringList reasons;
    const auto first = errors.first(qMin(errors.size(), maximumReasons));
    for (const QSslError &error : first)
        reasons << error.errorString();
    reasons.removeDuplicates();
    refusal = certificateRefused(reasons, info.certificateSha256);
}

void TlsTransport::Private::onError(QAbstractSocket::SocketError error)
{
    endSoon(meaningOf(error));
}

Error TlsTransport::Private::handshakeError() const
{
    if (refusal)
        return *refusal;
    const QString said = socket->errorString();
    if (server.security == Security::Tls && saysNotTls(said))
        return { ErrorCode::TlsNotSpoken, where(), {} };
    return { ErrorCode::TlsHandshakeFailed, where(), capped(lastPart(said)) };
}

/// None: an orderly end.
std::optional<Error> TlsTransport::Private::meaningOf(QAbstractSocket::SocketError error) const
{
    const bool inHandshake = handshaking || (server.security == Security::Tls && !established);
    switch (error) {
    case QAbstractSocket::SocketTimeoutError:
        return Error { established ? ErrorCode::ConnectionLost : ErrorCode::ConnectTimedOut, where(), {} };
    case QAbstractSocket::RemoteHostClosedError:
        if (inHandshake)
            return Error { ErrorCode::TlsHandshakeFailed, where(), {} };
        return {};
    case QAbstractSocket::SslInvalidUserDataError: // a key that does not belong to the certificate
        if (!server.clientCertificate.isEmpty())
            return Error { ErrorCode::ClientCertificateUnreadable, server.clientCertificate, {} };
        return handshakeError();
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
        return inHandshake ? handshakeError() : Error { ErrorCode::ConnectionLost, server.host, {} };
    default:
        if (inHandshake && socket->state() == QAbstractSocket::ConnectedState)
            return handshakeError();
        return Error { established ? ErrorCode::ConnectionLost : ErrorCode::NetworkUnreachable, where(), {} };
    }
}

/// By way of the event loop: the socket may be in the middle of its own work, and not every end comes with the same signals.
void TlsTransport::Private::endSoon(std::optional<Error> error)
{
    if (error && !reason)
        reason = std::move(error);
    if (std::exchange(ending, true))
        return;
    QMetaObject::invokeMethod(
        q,
        [this, of = line] {
            if (of == line)
                end();
        },
        Qt::QueuedConnection);
}

void TlsTransport::Private::end()
{
    if (std::exchange(ended, true))
        return;
    if (reason)
        Q_EMIT q->failed(*reason);
    Q_EMIT q->closed();
}

void TlsTransport::startTls()
{
    d->handshaking = true;
    d->socket->startClientEncryption();
}

qint64 TlsTransport::octetsWaiting() const
{
    return d->established && !d->handshaking && !d->ended ? d->socket->bytesAvailable() : 0;
}

QByteArray TlsTransport::take(qint64 maximum)
{
    return d->socket->read(maximum);
}

void TlsTransport::send(const QByteArray &octets)
{
    if (!d->ended && d->socket && d->socket->state() == QAbstractSocket::ConnectedState)
        d->socket->write(octets);
}

void TlsTransport::close()
{
    // By way of the event loop: QSslSocket does not bear to be closed from inside its own signals.
    QMetaObject::invokeMethod(
        this,
        [this, of = d->line] {
            if (of != d->line || !d->socket)
                return;
            d->socket->disconnectFromHost();
            if (d->socket->state() == QAbstractSocket::UnconnectedState)
                d->endSoon();
        },
        Qt::QueuedConnection);
}

void TlsTransport::abort()
{
    d->reason.reset();
    d->established = false;
    d->discardLine();
    d->end();
}

TlsInfo TlsTransport::tlsInfo() const
{
    return d->info;
}

} // namespace Restante

#include "moc_tlstransport.cpp"
#include "moc_transport.cpp" // it has no source of its own
