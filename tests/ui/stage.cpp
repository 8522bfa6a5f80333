// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include "account/keyring.h"
#include "base/clock.h"
#include "testcertificates.h"

#include <QApplication>
#include <QBuffer>
#include <QFile>
#include <QHostAddress>
#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

QByteArray encodedWord(const QString &text)
{
    const bool plain = std::ranges::all_of(text, [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; });
    if (plain)
        return text.toLatin1();
    QByteArray words;
    // Encoded words of at most 75 octets, cut between characters (RFC 2047 section 2).
    for (qsizetype at = 0; at < text.size();) {
        qsizetype length = qMin<qsizetype>(12, text.size() - at);
        if (at + length < text.size() && text[at + length].isLowSurrogate())
            --length;
        words += (words.isEmpty() ? "" : "\r\n ") + ("=?utf-8?B?" + text.sliced(at, length).toUtf8().toBase64() + "?=");
        at += length;
    }
    return words;
}

QByteArray encodedMailbox(const QString &mailbox)
{
    const qsizetype open = mailbox.lastIndexOf(u'<');
    if (open < 0)
        return mailbox.toUtf8();
    const QString name = mailbox.first(open).trimmed();
    const bool plain = std::ranges::all_of(name, [](QChar c) { return c.unicode() < 0x7F; });
    return (plain ? '"' + name.toLatin1() + '"' : encodedWord(name)) + ' ' + mailbox.sliced(open).toUtf8();
}

QByteArray base64Body(const QByteArray &octets)
{
    const QByteArray coded = octets.toBase64();
    QByteArray lines;
    for (qsizetype at = 0; at < coded.size(); at += 76)
        lines += coded.sliced(at, qMin<qsizetype>(76, coded.size() - at)) + "\r\n";
    return lines;
}

QByteArray textPart(const QByteArray &type, const QString &text)
{
    return "Content-Type: " + type + "; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64Body(text.toUtf8());
}

QByteArray multipart(const QByteArray &subtype, const QByteArray &boundary, const QByteArrayList &parts)
{
    QByteArray whole = "Content-Type: multipart/" + subtype + "; boundary=\"" + boundary + "\"\r\n\r\n";
    for (const QByteArray &part : parts)
        whole += "--" + boundary + "\r\n" + part + "\r\n";
    return whole + "--" + boundary + "--\r\n";
}

} // namespace

QByteArray Letter::render() const
{
    QByteArray body = textPart("text/plain", text);
    if (!html.isEmpty()) {
        QByteArray page = textPart("text/html", html);
        if (!pictures.isEmpty()) {
            QByteArrayList related { page };
            for (const auto &[contentId, octets] : pictures)
                related += "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-ID: <" + contentId.toUtf8()
                    + ">\r\nContent-Disposition: inline\r\n\r\n" + base64Body(octets);
            page = multipart("related", "=_rel", related);
        }
        body = text.isEmpty() ? page : multipart("alternative", "=_alt", { body, page });
    }
    if (!files.isEmpty()) {
        QByteArrayList parts { body };
        for (const auto &[name, octets] : files) {
            const QByteArray type = name.endsWith(u".pdf") ? "application/pdf"
                : name.endsWith(u".png")                   ? "image/png"
                : name.endsWith(u".eml")                   ? "message/rfc822"
                                                           : "application/octet-stream";
            if (type == "message/rfc822")
                parts += "Content-Type: message/rfc822\r\n\r\n" + octets;
            else
                parts += "Content-Type: " + type + "; name=\"" + name.toUtf8()
                    + "\"\r\nContent-Disposition: attachment; filename=\"" + name.toUtf8()
                    + "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64Body(octets);
        }
        body = multipart("mixed", "=_mix", parts);
    }
    static int number = 0;
    return "From: " + encodedMailbox(from) + "\r\nTo: " + to.toUtf8() + "\r\nSubject: " + encodedWord(subject)
        + "\r\nDate: " + date.toString(Qt::RFC2822Date).toLatin1() + "\r\nMessage-ID: <letter" + QByteArray::number(++number)
        + "@stage.example>\r\nMIME-Version: 1.0\r\n" + more + body;
}

QByteArray pngOctets(const QSize &size, const QColor &colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray octets;
    QBuffer buffer(&octets);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return octets;
}

/// The program's own, but that nothing which mail names is looked for beyond this computer.
ServiceParts Stage::parts() const
{
    ServiceParts parts = ServiceParts::real();
    parts.http.mayConnect = [](const QHostAddress &address) { return address.isLoopback(); };
    parts.http.caFile = folder.filePath(u"authority.pem"_s);
    return parts;
}

Stage::Stage()
    : settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat)
    , theme(std::make_unique<Theme>(*qApp, ThemeChoice::Light))
    , mail(std::make_unique<MailService>(folder.path(), parts()))
{
    settings.setValue(u"window/theme"_s, u"light"_s);
    settings.setValue(u"reading/form"_s, u"simple"_s); // Original needs a sandbox, and has tests of its own
    bool opened = false;
    QObject::connect(mail.get(), &MailService::opened, mail.get(), [&] { opened = true; });
    QObject::connect(mail.get(), &MailService::openFailed, mail.get(),
                     [](const Error &error) { qFatal("the store did not open: %s", qPrintable(error.subject)); });
    wait([&] { return opened; });
    queries = std::make_unique<QueryService>(mail->storeFile());
    QFile authority(folder.filePath(u"authority.pem"_s));
    if (!authority.open(QIODevice::WriteOnly) || authority.write(testAuthority()) < 0)
        qFatal("the authority cannot be written");
}

Stage::~Stage()
{
    window.reset();
    queries.reset();
    mail.reset();
}

void Stage::wait(const std::function<bool()> &condition)
{
    if (!QTest::qWaitFor(condition, 60'000))
        qFatal("what was waited for never came");
}

void Stage::addAccount(const QString &address, Pop3Server &server)
{
    Account account;
    account.id = accountIdFor(address, {});
    account.address = address;
    account.name = u"Anna Lindqvist"_s;
    account.server.host = u"localhost"_s;
    account.server.port = server.port();
    account.server.user = u"anna"_s;
    account.server.caFile = folder.filePath(u"authority.pem"_s);
    account.passwordStore = PasswordStore::File;
    account.checkAtStart = false;
    const Result<Account> added = settled(mail->addAccount(account, u"sesam"_s));
    if (!added)
        qFatal("the account was not added: %s", qPrintable(added.error().subject));
}

void Stage::collect(const QString &address, const QList<QByteArray> &letters)
{
    servers.push_back(std::make_unique<Pop3Server>());
    Pop3Server &server = *servers.back();
    for (const QByteArray &letter : letters)
        server.maildrop().add(letter);
    if (!server.listen())
        qFatal("no server: %s", qPrintable(server.errorString()));
    addAccount(address, server);
    const QList<CheckReport> reports = settled(mail->check({ accountIdFor(address, {}) }));
    if (reports.size() != 1 || reports.constFirst().error)
        qFatal("the check failed");
}

void Stage::import(const QList<QByteArray> &letters, const QString &target)
{
    for (const QByteArray &letter : letters)
        mail->importMessage({ letter, target, true, false });
    settled(mail->flush()).value();
}

void Stage::showWindow(const QSize &size)
{
    window = std::make_unique<MainWindow>(*mail, *queries, settings, *theme);
    window->begin();
    window->resize(size);
    window->show();
}

void Stage::reopenWindow()
{
    window->close();
    window.reset();
    showWindow();
}

} // namespace Restante
