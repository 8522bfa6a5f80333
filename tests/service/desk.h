// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/keyring.h"
#include "base/clock.h"
#include "pop3/tlstransport.h"
#include "pop3server.h"
#include "service/mailservice.h"
#include "service/networkwatch.h"
#include "service/storefilename.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>

namespace Restante {

/// A keyring that keeps what it is given as long as the test runs. Used in the mail thread alone.
class ForgetfulKeyring final : public Keyring
{
public:
    QFuture<Result<QString>> read(const QString &key) override
    {
        return QtFuture::makeReadyValueFuture<Result<QString>>(m_entries.contains(key) ? Result<QString>(m_entries.value(key))
                                                                                       : failure(ErrorCode::PasswordMissing));
    }
    QFuture<Result<void>> write(const QString &key, const QString &secret) override
    {
        m_entries.insert(key, secret);
        return QtFuture::makeReadyValueFuture<Result<void>>({});
    }
    QFuture<Result<void>> remove(const QString &key) override
    {
        m_entries.remove(key);
        return QtFuture::makeReadyValueFuture<Result<void>>({});
    }

private:
    QHash<QString, QString> m_entries;
};

/// A network that is as the test says.
class HandNetwork final : public NetworkWatch
{
public:
    using NetworkWatch::setMetered;
    using NetworkWatch::setOnline;
};

/// A profile in a temporary folder with its MailService, threads and all, and what a test asks of it.
class Desk
{
public:
    Desk() { open(); }

    /// The program ends and starts again.
    void restart()
    {
        service.reset();
        open();
    }

    QString storeFile() const { return storeFileName(folder.path()); }

    Account accountAt(const Pop3Server &server, const QString &id = QStringLiteral("anna")) const
    {
        Account account;
        account.id = { id };
        account.address = id + QStringLiteral("@example.org");
        account.server.host = QStringLiteral("localhost");
        account.server.port = server.port();
        account.server.user = id;
        account.server.caFile = folder.filePath(QStringLiteral("authority.pem"));
        // No test here waits for it: what ends sooner does so for another reason.
        account.server.timeout = std::chrono::seconds { 60 };
        return account;
    }

    template<typename T>
    static T settled(QFuture<T> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 120'000))
            qFatal("the future never finished");
        QCoreApplication::processEvents(); // what was told before the answer is here too
        if (future.isCanceled())
            qFatal("the future was cancelled");
        return future.result();
    }

    CheckReport check(const QString &id = QStringLiteral("anna")) { return settled(service->check({ { id } })).constFirst(); }

    QTemporaryDir folder { folderTemplate() };
    struct {
        bool metered = false;
        QPointer<HandNetwork> watch; ///< once the schedule began
    } network;
    std::unique_ptr<MailService> service;

private:
    /// None of these tests is about the disk: memory will do.
    static QString folderTemplate()
    {
        const QFileInfo memory(QStringLiteral("/dev/shm"));
        return (memory.isWritable() ? memory.filePath() : QDir::tempPath()) + QStringLiteral("/restante-test-XXXXXX");
    }

    std::unique_ptr<NetworkWatch> watch()
    {
        auto watch = std::make_unique<HandNetwork>();
        watch->setMetered(network.metered);
        network.watch = watch.get();
        return watch;
    }

    void open()
    {
        QFile authority(folder.filePath(QStringLiteral("authority.pem")));
        if (!authority.open(QIODevice::WriteOnly) || authority.write(testAuthority()) < 0)
            qFatal("no authority");
        authority.close();
        service = std::make_unique<MailService>(folder.path(),
                                                ServiceParts { .makeTransport = [] { return std::make_unique<TlsTransport>(); },
                                                               .makeKeyring = [] { return std::make_unique<ForgetfulKeyring>(); },
                                                               .clock = std::make_shared<SystemClock>(),
                                                               .watchNetwork = [this] { return watch(); } });
        QSignalSpy opened(service.get(), &MailService::opened);
        if (!opened.wait(30'000))
            qFatal("the store does not open");
    }
};

inline Pop3ServerSettings serverFor(const QByteArray &user, const ServerScript &script = {})
{
    Pop3ServerSettings settings;
    settings.login = { user, "sesam" };
    settings.script = script;
    return settings;
}

inline QByteArray letter(int number, qsizetype octets = 0)
{
    const QByteArray id = QByteArray::number(number);
    QByteArray text = "From: Anna <a@example.org>\r\nTo: b@example.org\r\nSubject: letter " + id
        + "\r\nDate: Fri, 1 May 2026 12:00:00 +0000\r\n"
          "Message-ID: <"
        + id + "@example.org>\r\n\r\nHello " + id + "\r\n";
    while (text.size() < octets)
        text += QByteArray(70, char('a' + number % 26)) + "\r\n";
    return text;
}

} // namespace Restante
