// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composing/desktopcomposer.h"
#include "composing/systemdesktop.h"

#ifdef RESTANTE_HAS_DBUS
#include "composing/emailportal.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QProcess>
#endif

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_composer {

namespace {

/// Does nothing and writes down what it was asked to.
class RecordedDesktop final : public MailDesktop
{
public:
    QFuture<std::optional<QString>> mailtoHandler() override { return QtFuture::makeReadyValueFuture(handler); }
    bool openUrl(const QUrl &url) override
    {
        log += u"open "_s + QString::fromLatin1(url.toEncoded());
        return opens;
    }
    QFuture<Result<QString>> keepFile(const QString &name, const QByteArray &octets) override
    {
        log += u"keep %1 %2"_s.arg(name, QString::fromLatin1(octets));
        return QtFuture::makeReadyValueFuture(keeps ? Result<QString>(u"/private/1/"_s + name)
                                                    : Result<QString>(failure(ErrorCode::DiskFull, name)));
    }
    QFuture<PortalAnswer> composeByPortal(const PortalMail &mail) override
    {
        log += u"portal %1|%2|%3"_s.arg(mail.subject, mail.body, mail.file);
        return QtFuture::makeReadyValueFuture(portal);
    }
    QString findProgram(const QString &name) override { return programs.contains(name) ? u"/usr/bin/"_s + name : QString(); }
    QFuture<std::optional<int>> run(const QString &program, const QStringList &arguments) override
    {
        log += u"run "_s + (QStringList(program) + arguments).join(u'|');
        return QtFuture::makeReadyValueFuture(exitCode);
    }

    std::optional<QString> handler = u"org.gnome.Geary.desktop"_s;
    bool opens = true;
    bool keeps = true;
    PortalAnswer portal = PortalAnswer::Done;
    QStringList programs { u"xdg-email"_s };
    std::optional<int> exitCode = 0;
    QStringList log;
};

Draft draft()
{
    Draft draft;
    draft.to = { u"jonas@hamn.example"_s };
    draft.subject = u"Re: Plan"_s;
    draft.body = u"> Shall we?\n"_s;
    return draft;
}

template<typename T>
T settled(QFuture<T> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
        qFatal("no answer came");
    return future.takeResult();
}

} // namespace

#ifdef RESTANTE_HAS_DBUS
/// What answers on the bus of the test in place of the desktop.
class FakePortal final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Email")

public:
    explicit FakePortal(const QDBusConnection &bus)
        : m_bus(bus)
    {}
    QVariantMap options;
    QByteArray attached;
    QString attachedPath;
    uint response = 0;

public Q_SLOTS:
    QDBusObjectPath ComposeEmail(const QString &, const QVariantMap &given)
    {
        options = given;
        const auto files = qdbus_cast<QList<QDBusUnixFileDescriptor>>(given.value(u"attachment_fds"_s));
        if (files.size() == 1) {
            QFile file;
            if (file.open(files.constFirst().fileDescriptor(), QIODevice::ReadOnly))
                attached = file.readAll();
            attachedPath = QFile::symLinkTarget(u"/proc/self/fd/%1"_s.arg(files.constFirst().fileDescriptor()));
        }
        const QString sender = message().service().sliced(1).replace(u'.', u'_');
        const QString handle =
            u"/org/freedesktop/portal/desktop/request/%1/%2"_s.arg(sender, given.value(u"handle_token"_s).toString());
        QDBusMessage signal = QDBusMessage::createSignal(handle, u"org.freedesktop.portal.Request"_s, u"Response"_s);
        signal << response << QVariantMap();
        m_bus.send(signal);
        return QDBusObjectPath(handle);
    }

private:
    QDBusConnection m_bus;
};
#endif

class TestComposer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerIsOneAddress();
    void withoutAComposerNothingIsStarted();
    void anUnknownDesktopIsTriedAllTheSame();
    void aForwardedMessageGoesByThePortal();
    void withoutAPortalAProgramTakesTheFile();
    void withoutBothTheTextGoesAlone_data();
    void withoutBothTheTextGoesAlone();
    void hostileWordsStayInTheirArguments();
    void programsAreRunWithoutAShell();
    void aCrashedProgramIsNoSuccess();
    void keptFilesArePrivate();
#ifdef RESTANTE_HAS_DBUS
    void thePortalIsHandedTheOpenFile();
    void aBusWithoutAPortalIsToldAtOnce();
#endif
};

void TestComposer::anAnswerIsOneAddress()
{
    const auto desktop = std::make_shared<RecordedDesktop>();
    DesktopComposer composer(desktop);
    QCOMPARE(settled(composer.answer(draft())), Composer::Outcome::Begun);
    QCOMPARE(desktop->log,
             QStringList { u"open mailto:jonas@hamn.example?subject=Re%3A%20Plan&body=%3E%20Shall%20we%3F%0D%0A"_s });
}

void TestComposer::withoutAComposerNothingIsStarted()
{
    const auto desktop = std::make_shared<RecordedDesktop>();
    desktop->handler = QString();
    DesktopComposer composer(desktop);
    QCOMPARE(settled(composer.answer(draft())), Composer::Outcome::NoComposer);
    QVERIFY(desktop->log.isEmpty());
    desktop->handler = u"org.gnome.Geary.desktop"_s;
    desktop->opens = false;
    QCOMPARE(settled(composer.answer(draft())), Composer::Outcome::NoComposer);
}

void TestComposer::anUnknownDesktopIsTriedAllTheSame()
{
    const auto desktop = std::make_shared<RecordedDesktop>();
    desktop->handler = std::nullopt;
    DesktopComposer composer(desktop);
    QCOMPARE(settled(composer.answer(draft())), Composer::Outcome::Begun);
    QCOMPARE(desktop->log.size(), 1);
}

void TestComposer::aForwardedMessageGoesByThePortal()
{
    const auto desktop = std::make_shared<RecordedDesktop>();
    DesktopComposer composer(desktop);
    Draft forwarded;
    forwarded.subject = u"Fwd: Plan"_s;
    for (const MailDesktop::PortalAnswer answer : { MailDesktop::PortalAnswer::Done, MailDesktop::PortalAnswer::Cancelled }) {
        desktop->log.clear();
        desktop->portal = answer;
        QCOMPARE(settled(composer.forward(forwarded, { u"Plan.eml"_s, "octets" }, draft())), Composer::Outcome::Begun);
        QCOMPARE(desktop->log, QStringList({ u"keep Plan.eml octets"_s, u"portal Fwd: Plan||/private/1/Plan.eml"_s }));
    }
}

void TestComposer::withoutAPortalAProgramTakesTheFile()
{
    const auto desktop = std::make_shared<RecordedDesktop>();
    desktop->portal = MailDesktop::PortalAnswer::Unavailable;
    DesktopComposer composer(desktop);
    Draft forwarded;
    forwarded.subject = u"Fwd: Plan"_s;
    QCOMPARE(settled(composer.forward(forwarded, { u"Plan.eml"_s, "octets" }, draft())), Composer::Outcome::Begun);
    QCOMPARE(desktop->log.constLast(), u"run /usr/bin/xdg-email|--utf8|--subject|Fwd: Plan|--attach|/private/1/Plan.eml"_s);
}

void TestComposer::withoutBothTheTextGoesAlone_data()
{
    QTest::addColumn<bool>("hasProgram");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<bool>("keeps");
    QTest::newRow("no program") << false << 0 << true;
    QTest::newRow("it fails") << true << 3 << true;
    QTest::newRow("it crashes") << true << -1 << true;
    QTest::newRow("the disk is full") << true << 0 << false;
}

void TestComposer::withoutBothTheTextGoesAlone()
{
    QFETCH(bool, hasProgram);
    QFETCH(int, exitCode);
    QFETCH(bool, keeps);
    const auto desktop = std::make_shared<RecordedDesktop>();
    desktop->portal = MailDesktop::PortalAnswer::Unavailable;
    if (!hasProgram)
        desktop->programs.clear();
    desktop->exitCode = exitCode < 0 ? std::nullopt : std::optional(exitCode);
    desktop->keeps = keeps;
    DesktopComposer composer(desktop);
    QCOMPARE(settled(composer.forward({}, { u"Plan.eml"_s, "octets" }, draft())), Composer::Outcome::BegunWithoutFile);
    QVERIFY2(desktop->log.constLast().startsWith(u"open mailto:jonas@hamn.example?"), qPrintable(desktop->log.constLast()));
    desktop->handler = QString();
    QCOMPARE(settled(composer.forward({}, { u"Plan.eml"_s, "octets" }, draft())), Composer::Outcome::NoComposer);
}

void TestComposer::hostileWordsStayInTheirArguments()
{
    const auto desktop = std::make_shared<RecordedDesktop>();
    desktop->portal = MailDesktop::PortalAnswer::Unavailable;
    DesktopComposer composer(desktop);
    Draft forwarded;
    forwarded.subject = subjectWith(u"Fwd:", u"--attach /etc/passwd\r\nBcc: x@y.example; $(touch x)"_s);
    settled(composer.forward(forwarded, { u"Plan.eml"_s, "octets" }, draft()));
    const QStringList arguments = desktop->log.constLast().split(u'|');
    QCOMPARE(arguments.size(), 6);
    QCOMPARE(arguments[3], u"Fwd: --attach /etc/passwd Bcc: x@y.example; $(touch x)"_s);
    QCOMPARE(arguments[5], u"/private/1/Plan.eml"_s);
}

void TestComposer::programsAreRunWithoutAShell()
{
    const QTemporaryDir folder;
    const QString program = folder.filePath(u"xdg-email"_s);
    QFile script(program);
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\nprintf '%s\\n' \"$@\" > \"$0.log\"\nexit 0\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    SystemDesktop desktop;
    QCOMPARE(settled(desktop.run(program, { u"--subject"_s, u"a b; touch x $(id) \"'"_s })), std::optional(0));
    QFile log(program + u".log"_s);
    QVERIFY(log.open(QIODevice::ReadOnly));
    QCOMPARE(log.readAll(), QByteArray("--subject\na b; touch x $(id) \"'\n"));
}

void TestComposer::aCrashedProgramIsNoSuccess()
{
    SystemDesktop desktop;
    QCOMPARE(settled(desktop.run(u"/does/not/exist"_s, {})), std::optional<int>());
    QCOMPARE(settled(desktop.run(u"/bin/sh"_s, { u"-c"_s, u"kill -9 $$"_s })), std::optional<int>());
    QCOMPARE(settled(desktop.run(u"/bin/sh"_s, { u"-c"_s, u"exit 4"_s })), std::optional(4));
}

void TestComposer::keptFilesArePrivate()
{
    SystemDesktop desktop;
    const QString one = settled(desktop.keepFile(u"Plan.eml"_s, "one")).value();
    const QString two = settled(desktop.keepFile(u"Plan.eml"_s, "two")).value();
    QVERIFY(one != two);
    QVERIFY(one.endsWith(u"/Plan.eml") && two.endsWith(u"/Plan.eml"));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(one) & others));
    QFile file(one);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("one"));
}

#ifdef RESTANTE_HAS_DBUS
namespace {

/// A message bus of the test's own.
class Bus
{
public:
    Bus()
    {
        m_daemon.start(u"dbus-daemon"_s, { u"--session"_s, u"--nofork"_s, u"--print-address"_s });
        if (!QTest::qWaitFor([&] { return m_daemon.canReadLine() || m_daemon.state() == QProcess::NotRunning; }, 60'000))
            qFatal("dbus-daemon says nothing");
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        if (m_address.isEmpty())
            qFatal("dbus-daemon did not start: %s", m_daemon.readAllStandardError().constData());
    }
    ~Bus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    QDBusConnection connect(const QString &name) const { return QDBusConnection::connectToBus(m_address, name); }

private:
    QProcess m_daemon;
    QString m_address;
};

} // namespace

void TestComposer::thePortalIsHandedTheOpenFile()
{
    qDBusRegisterMetaType<QList<QDBusUnixFileDescriptor>>();
    const Bus bus;
    QDBusConnection there = bus.connect(u"there"_s);
    FakePortal portal(there);
    QVERIFY(there.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal, QDBusConnection::ExportAllSlots));
    QVERIFY(there.registerService(u"org.freedesktop.portal.Desktop"_s));
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"Plan.eml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("From: a@b.example\r\n\r\nx\r\n");
    file.close();
    const std::pair<uint, MailDesktop::PortalAnswer> answers[] = { { 0, MailDesktop::PortalAnswer::Done },
                                                                   { 1, MailDesktop::PortalAnswer::Cancelled },
                                                                   { 2, MailDesktop::PortalAnswer::Unavailable } };
    for (const auto &[response, expected] : answers) {
        portal.response = response;
        auto *request = new EmailPortal(this, bus.connect(u"here"_s));
        QCOMPARE(settled(request->compose({ u"Fwd: Plan"_s, {}, file.fileName() })), expected);
        QCOMPARE(portal.options.value(u"subject"_s).toString(), u"Fwd: Plan"_s);
        QVERIFY(!portal.options.contains(u"body"_s));
        QCOMPARE(portal.attached, QByteArray("From: a@b.example\r\n\r\nx\r\n"));
        QCOMPARE(portal.attachedPath, file.fileName());
    }
    QDBusConnection::disconnectFromBus(u"here"_s);
    QDBusConnection::disconnectFromBus(u"there"_s);
}

void TestComposer::aBusWithoutAPortalIsToldAtOnce()
{
    const Bus bus;
    QTemporaryDir folder;
    QFile file(folder.filePath(u"Plan.eml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    auto *request = new EmailPortal(this, bus.connect(u"alone"_s));
    QCOMPARE(settled(request->compose({ u"Fwd: Plan"_s, {}, file.fileName() })), MailDesktop::PortalAnswer::Unavailable);
    QDBusConnection::disconnectFromBus(u"alone"_s);
}
#endif

QTEST_MAIN(TestComposer)

} // namespace tst_composer

#include "tst_composer.moc"
