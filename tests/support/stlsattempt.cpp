// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stlsattempt.h"

#include "pop3/pop3session.h"
#include "pop3/tlstransport.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// Everything a listener could sign in with, or learn the name from.
QByteArrayList credentialsIn(const QByteArray &octets, const ServerLogin &login)
{
    const QByteArray forms[] = { login.user,
                                 login.password,
                                 login.user.toBase64(),
                                 login.password.toBase64(),
                                 (QByteArray(1, '\0') + login.user + '\0' + login.password).toBase64(),
                                 "USER "_ba,
                                 "PASS "_ba,
                                 "APOP "_ba,
                                 "AUTH"_ba };
    QByteArrayList seen;
    for (const QByteArray &form : forms) {
        if (octets.contains(form))
            seen << form;
    }
    return seen;
}

} // namespace

Attempt attempt(const Pop3ServerSettings &serverSettings, Security security, Authentication wish, const Destination &destination)
{
    Attempt result;
    Pop3Server server(serverSettings);
    server.maildrop().add("Subject: one\r\n\r\n");
    const QTemporaryDir folder;
    QFile authority(folder.filePath(u"authority.pem"_s));
    if (!server.listen() || !authority.open(QIODevice::WriteOnly))
        qFatal("no server, or no disk");
    authority.write(destination.authority);
    authority.close();

    Pop3Settings settings;
    settings.server.host = destination.host;
    settings.server.port = server.port();
    settings.server.security = security;
    settings.server.authentication = wish;
    settings.server.user = QString::fromUtf8(serverSettings.login.user);
    settings.server.proxy = destination.proxy;
    settings.server.caFile = authority.fileName();
    settings.password = QString::fromUtf8(serverSettings.login.password);
    Pop3Session session(settings, std::make_unique<TlsTransport>());
    bool over = false;
    QObject::connect(&session, &Pop3Session::happened, &session, [&](const Pop3EventValue &event) {
        if (std::holds_alternative<Pop3Event::Opened>(event)) {
            result.opened = true;
            session.deleteMessage(MessageNumber(1));
            session.quit();
        } else if (const auto *failed = std::get_if<Pop3Event::Failed>(&event)) {
            result.error = failed->error;
            over = true;
        } else if (std::holds_alternative<Pop3Event::Committed>(event)) {
            over = true;
        }
    });
    session.open();
    if (!QTest::qWaitFor([&] { return over; }, 60'000))
        qFatal("the session does not end");
    result.heard = server.heard();
    result.inClear = server.octetsInClear();
    result.credentialsSeen = credentialsIn(result.inClear, serverSettings.login);
    return result;
}

} // namespace Restante
