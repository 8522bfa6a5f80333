// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/listleave.h"

#include "mail/listheaders.h"

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

HttpRequest oneClickRequest(const QUrl &page)
{
    HttpRequest request;
    request.url = page;
    request.method = HttpRequest::Method::Post;
    request.contentType = "application/x-www-form-urlencoded";
    request.body = oneClickBody;
    return request;
}

ErrorCode codeOf(HttpFailure httpFailure, const Error &error)
{
    switch (httpFailure) {
    case HttpFailure::PrivateAddress:
        return ErrorCode::HostNotFound;
    case HttpFailure::NotHttps:
        return ErrorCode::TlsHandshakeFailed;
    case HttpFailure::NotUnderstood:
    case HttpFailure::TooLarge:
    case HttpFailure::TooManyRedirects:
        return ErrorCode::ProtocolViolation;
    case HttpFailure::Unreachable:
    case HttpFailure::NotEncrypted:
        return error.code;
    }
    Q_UNREACHABLE_RETURN(error.code);
}

} // namespace

ListLeave::ListLeave(const QUrl &page, const HttpPolicy &policy, QObject *parent)
    : QObject(parent)
    , m_exchange(oneClickRequest(page), policy)
{
    const QString host = page.host();
    connect(&m_exchange, &HttpExchange::answered, this, [this, host](const HttpAnswer &answer) {
        if (answer.status >= 200 && answer.status < 300)
            Q_EMIT finished({});
        else
            Q_EMIT finished(failure(ErrorCode::ServerRefused, host, "HTTP " + QByteArray::number(answer.status)));
    });
    connect(&m_exchange, &HttpExchange::failed, this, [this, host](HttpFailure httpFailure, const Error &error) {
        const ErrorCode code = codeOf(httpFailure, error);
        // The reasons against a certificate are its subject.
        Q_EMIT finished(code == ErrorCode::CertificateRefused ? std::unexpected(error) : failure(code, host));
    });
}

} // namespace Restante

#include "moc_listleave.cpp"
