// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/httpexchange.h"

#include "pop3/tlstransport.h"

#include <QHostAddress>

#include <utility>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr int httpsPort = 443;
constexpr int firstUnreservedPort = 1024; ///< below, only other services live, which must not be talked to in the guise of HTTP
constexpr qint64 octetsAtOnce = 256 * KiB;

bool isAskable(const QUrl &url)
{
    const int port = url.port(httpsPort);
    return url.isValid() && url.scheme() == u"https" && !url.host().isEmpty() && url.userInfo().isEmpty()
        && (port == httpsPort || port >= firstUnreservedPort);
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

/// The same for everybody: no name or version of a program, no language, no picture of who asks.
QByteArray requestOctets(const HttpRequest &request)
{
    const bool post = request.method == HttpRequest::Method::Post;
    QByteArray path = request.url.path(QUrl::FullyEncoded).toLatin1();
    if (path.isEmpty())
        path = "/";
    if (request.url.hasQuery())
        path += '?' + request.url.query(QUrl::FullyEncoded).toLatin1();
    QByteArray host = request.url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (request.url.port() > 0)
        host += ':' + QByteArray::number(request.url.port());
    QByteArray octets = (post ? "POST " : "GET ") + path + " HTTP/1.1\r\nHost: " + host
        + "\r\nUser-Agent: Mozilla/5.0\r\nAccept: " + request.accept + "\r\nAccept-Encoding: identity\r\nConnection: close\r\n";
    if (post)
        octets +=
            "Content-Type: " + request.contentType + "\r\nContent-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    octets += "\r\n";
    return post ? octets + request.body : octets;
}

HttpExchange::HttpExchange(const HttpRequest &request, const HttpPolicy &policy, QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_policy(policy)
    , m_reader(policy.largestBody)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(policy.patience);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { fail(HttpFailure::Unreachable, { ErrorCode::ConnectTimedOut, m_request.url.host(), {} }); });
}

HttpExchange::~HttpExchange()
{
    if (m_line)
        m_line->disconnect(this);
}

void HttpExchange::start()
{
    m_patience.start();
    QMetaObject::invokeMethod(this, [this] { connectTo(m_request.url); }, Qt::QueuedConnection);
}

void HttpExchange::connectTo(const QUrl &url)
{
    m_request.url = url;
    if (!isAskable(url))
        return fail(HttpFailure::NotHttps);
    // An address in the place of a name is judged also where a proxy would connect to it.
    if (const QHostAddress address(url.host()); !address.isNull() && !mayConnect(address))
        return fail(HttpFailure::PrivateAddress);
    if (m_line) {
        m_line->disconnect(this);
        m_line.release()->deleteLater(); // we stand in one of its signals
    }
    m_reader = HttpAnswerReader(m_policy.largestBody);
    m_line = std::make_unique<TlsTransport>();
    m_line->setRules(u"https"_s, [this](const QHostAddress &address) { return mayConnect(address); });
    connect(m_line.get(), &TlsTransport::connected, this, &HttpExchange::send);
    connect(m_line.get(), &TlsTransport::octetsArrived, this, &HttpExchange::take);
    connect(m_line.get(), &TlsTransport::failed, this, [this](const Error &error) { fail(meaningOf(error), error); });
    connect(m_line.get(), &TlsTransport::closed, this, &HttpExchange::onClosed);
    ServerSettings server;
    server.host = url.host();
    server.port = quint16(url.port(httpsPort));
    server.security = Security::Tls;
    server.proxy = m_policy.proxy;
    server.caFile = m_policy.caFile;
    m_line->connectToServer(server);
}

bool HttpExchange::mayConnect(const QHostAddress &address)
{
    const bool may = m_policy.mayConnect && m_policy.mayConnect(address);
    m_metPrivate = m_metPrivate || !may;
    return may;
}

void HttpExchange::send()
{
    m_line->send(requestOctets(m_request));
}

void HttpExchange::take()
{
    while (!m_over && m_line->octetsWaiting() > 0) {
        switch (m_reader.read(m_line->take(octetsAtOnce))) {
        case HttpAnswerReader::State::Header:
        case HttpAnswerReader::State::Body:
            break;
        case HttpAnswerReader::State::Done:
            return onAnswer();
        case HttpAnswerReader::State::Broken:
            return fail(HttpFailure::NotUnderstood);
        case HttpAnswerReader::State::TooLarge:
            return fail(HttpFailure::TooLarge);
        }
    }
}

void HttpExchange::onClosed()
{
    take();
    if (m_over || m_reader.state() == HttpAnswerReader::State::Done)
        return;
    if (m_reader.end() == HttpAnswerReader::State::Done)
        onAnswer();
    else
        fail(HttpFailure::Unreachable, { ErrorCode::ConnectionLost, m_request.url.host(), {} });
}

void HttpExchange::onAnswer()
{
    const HttpAnswer &answer = m_reader.answer();
    const QByteArray location = answer.field("location");
    if (isRedirect(answer.status) && !location.isEmpty() && m_request.method == HttpRequest::Method::Get) {
        if (++m_redirects > m_policy.redirects)
            return fail(HttpFailure::TooManyRedirects);
        QUrl target = m_request.url.resolved(QUrl::fromEncoded(location, QUrl::TolerantMode));
        target.setFragment({});
        return connectTo(target);
    }
    if (std::exchange(m_over, true))
        return;
    m_patience.stop();
    m_line->disconnect(this);
    Q_EMIT answered(answer);
}

HttpFailure HttpExchange::meaningOf(const Error &error) const
{
    switch (error.code) {
    case ErrorCode::TlsHandshakeFailed:
    case ErrorCode::TlsNotSpoken:
    case ErrorCode::CertificateRefused:
    case ErrorCode::ConnectionRefused:
        return HttpFailure::NotEncrypted;
    default:
        return m_metPrivate ? HttpFailure::PrivateAddress : HttpFailure::Unreachable;
    }
}

void HttpExchange::fail(HttpFailure failure, const Error &error)
{
    if (std::exchange(m_over, true))
        return;
    m_patience.stop();
    if (m_line)
        m_line->disconnect(this);
    Q_EMIT failed(failure, error);
}

} // namespace Restante

#include "moc_httpexchange.cpp"
