// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "remote/httpanswer.h"
#include "remote/httppolicy.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <memory>

namespace Restante {

class TlsTransport;

struct HttpRequest {
    enum class Method { Get, Post };
    QUrl url; ///< https:
    Method method = Method::Get;
    QByteArray accept { "*/*" };
    QByteArray contentType; ///< of a Post
    QByteArray body;        ///< of a Post
};

enum class HttpFailure {
    NotHttps,       ///< the address, or where it is redirected to
    PrivateAddress, ///< the name leads to none that HttpPolicy lets be asked
    Unreachable,    ///< nobody there, or no whole answer in time
    NotEncrypted,   ///< TLS is not spoken there, or with a certificate that is not to be trusted
    NotUnderstood,  ///< what came is no HTTP
    TooLarge,
    TooManyRedirects
};

/// One request over https (RFC 9110, 9112) and its answer: a line of its own, TLS verified as that of mail servers, no cookie, no
/// referrer, no sign-in, nothing kept. Mail thread, never blocks; use once. Destroying it ends it.
class HttpExchange final : public QObject
{
    Q_OBJECT

public:
    HttpExchange(const HttpRequest &request, const HttpPolicy &policy, QObject *parent = nullptr);
    ~HttpExchange() override;

    /// One of the signals follows, from the event loop.
    void start();

Q_SIGNALS:
    /// Whatever its status, but for redirects that were followed.
    void answered(const Restante::HttpAnswer &answer);
    void failed(Restante::HttpFailure failure, const Restante::Error &error);

private:
    void connectTo(const QUrl &url);
    void send();
    void take();
    void onClosed();
    void onAnswer();
    void fail(HttpFailure failure, const Error &error = { ErrorCode::NetworkUnreachable, {}, {} });
    HttpFailure meaningOf(const Error &error) const;
    bool mayConnect(const QHostAddress &address);

    HttpRequest m_request;
    const HttpPolicy m_policy;
    std::unique_ptr<TlsTransport> m_line;
    HttpAnswerReader m_reader;
    QTimer m_patience;
    int m_redirects = 0;
    bool m_metPrivate = false; ///< an address was passed over
    bool m_over = false;
};

/// The request as it goes over the wire. Pure.
QByteArray requestOctets(const HttpRequest &request);

} // namespace Restante
