// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpsserver.h"

#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

namespace Restante {

HttpsServer::HttpsServer(TestCertificate certificate)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(testCertificate(certificate), QSsl::Pem));
    configuration.setPrivateKey(QSslKey(testKey(), QSsl::Ec, QSsl::Pem));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    setSslConfiguration(configuration);
    connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
        auto *line = qobject_cast<QSslSocket *>(nextPendingConnection());
        m_mostLines = qMax(m_mostLines, ++m_lines);
        connect(line, &QSslSocket::disconnected, line, &QObject::deleteLater);
        connect(line, &QSslSocket::readyRead, this, [this, line] { answer(*line); });
        answer(*line);
    });
    if (!listen(QHostAddress::LocalHost))
        qFatal("no web server: %s", qPrintable(errorString()));
}

void HttpsServer::serve(const QByteArray &path, const QByteArray &body, const QByteArray &type)
{
    say(path,
        "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
            + body);
}

void HttpsServer::redirect(const QByteArray &path, const QByteArray &target)
{
    say(path, "HTTP/1.1 302 Found\r\nLocation: " + target + "\r\nContent-Length: 0\r\n\r\n");
}

QString HttpsServer::address(const QString &path) const
{
    return QStringLiteral("https://localhost:%1%2").arg(serverPort()).arg(path);
}

void HttpsServer::answer(QSslSocket &line)
{
    const QByteArray request = line.peek(line.bytesAvailable());
    const qsizetype end = request.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const qsizetype length = request.indexOf("Content-Length: ");
    const qsizetype body =
        length < 0 || length > end ? 0 : request.sliced(length + 16, request.indexOf("\r\n", length) - length - 16).toLongLong();
    if (request.size() < end + 4 + body)
        return;
    m_requests += line.read(end + 4 + body);
    --m_lines; // from here on the other end may begin another
    const QByteArray path = request.split(' ').value(1);
    if (const auto known = m_answers.constFind(path); known == m_answers.cend()) {
        line.write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
    } else if (known->isEmpty()) {
        return;
    } else {
        line.write(*known);
    }
    line.disconnectFromHost();
}

} // namespace Restante
