// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guest.h"
#include "instance.h"

#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Qt::StringLiterals;
using namespace Restante;

namespace {

/// What a process of its own does: holds the profile until it is killed.
int holdProfile(const QString &profile)
{
    const auto instance = Instance::claim(profile);
    std::puts(instance ? "held" : "refused");
    std::fflush(stdout);
    return instance ? QCoreApplication::exec() : 1;
}

/// Answers like a program that repeats what it is asked.
class Echo : public QObject
{
public:
    explicit Echo(Instance &instance)
    {
        connect(&instance, &Instance::asked, this, [this](ForwardedCommand *command) {
            ++asked;
            connect(command, &ForwardedCommand::cancelled, this, [this, command] {
                ++cancelled;
                command->finish(1);
            });
            const QString verb = command->request().arguments.value(0);
            if (verb == "refuse"_L1)
                return command->refuse();
            if (verb == "wait"_L1)
                return;
            command->writeOutput(verb == "large"_L1
                                     ? QByteArray(10'000'000, 'x')
                                     : command->request().arguments.join(u' ').toUtf8() + command->request().input);
            command->writeComplaint(command->request().folder.toUtf8());
            command->finish(7);
        });
    }
    int asked = 0;
    int cancelled = 0;
};

/// One guest and what it heard.
struct Asker {
    explicit Asker(const QString &profile)
        : guest(profile)
    {
        QObject::connect(&guest, &Guest::output, &guest, [this](const QByteArray &octets) { output += octets; });
        QObject::connect(&guest, &Guest::complaint, &guest, [this](const QByteArray &octets) { complaint += octets; });
        QObject::connect(&guest, &Guest::finished, &guest, [this](int code) { end = u"finished %1"_s.arg(code); });
        QObject::connect(&guest, &Guest::refused, &guest, [this] { end = u"refused"_s; });
        QObject::connect(&guest, &Guest::unreachable, &guest, [this] { end = u"unreachable"_s; });
        QObject::connect(&guest, &Guest::lost, &guest, [this] { end = u"lost"_s; });
    }
    Guest guest;
    QByteArray output;
    QByteArray complaint;
    QString end;
};

} // namespace

class tst_Instance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aProfileIsMadeForItsUserAlone()
    {
        const QString profile = m_folder->filePath(u"deep/er/profile"_s);
        const auto instance = Instance::claim(profile);
        QVERIFY(instance);
        const auto others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFileInfo(profile).permissions() & others));
        QVERIFY(!(QFileInfo(ProfileLock::announced(profile)).permissions() & others));
    }

    void onlyOneHoldsAProfile()
    {
        auto first = Instance::claim(m_folder->path());
        QVERIFY(first);
        const auto second = Instance::claim(m_folder->path());
        QVERIFY(!second);
        QCOMPARE(second.error(), (Error { ErrorCode::ProfileInUse, m_folder->path(), {} }));
        first->reset();
        QVERIFY(Instance::claim(m_folder->path()));
    }

    void aProfileThatCannotBeMadeIsNamed()
    {
        QFile file(m_folder->filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QString profile = m_folder->filePath(u"file/profile"_s);
        QCOMPARE(Instance::claim(profile).error(), (Error { ErrorCode::ProfileUnwritable, profile, {} }));
        QCOMPARE(Instance::claim(file.fileName()).error().code, ErrorCode::ProfileUnwritable);
    }

    void aKilledHolderLeavesTheProfileFree()
    {
        QProcess holder;
        holder.start(QCoreApplication::applicationFilePath(), { u"--hold"_s, m_folder->path() });
        QVERIFY(holder.waitForReadyRead());
        QCOMPARE(holder.readAll().trimmed(), "held");
        QCOMPARE(Instance::claim(m_folder->path()).error().code, ErrorCode::ProfileInUse);
        const QString socket = ProfileLock::announced(m_folder->path());
        QVERIFY(QFileInfo::exists(socket));
        holder.kill();
        QVERIFY(holder.waitForFinished());
        QVERIFY(QFileInfo::exists(socket)); // it could not tidy up
        const auto instance = Instance::claim(m_folder->path());
        QVERIFY(instance);
        const Echo echo(**instance);
        Asker asker(m_folder->path());
        asker.guest.ask({ .arguments = { u"hello"_s }, .folder = {}, .input = {}, .activation = {}, .terminal = {} });
        QTRY_COMPARE(asker.end, u"finished 7"_s);
    }

    void aCommandIsCarriedOutByTheHolder()
    {
        const auto instance = Instance::claim(m_folder->path());
        const Echo echo(**instance);
        Asker asker(m_folder->path());
        asker.guest.ask({ .arguments = { u"a"_s, u"ü"_s },
                          .folder = u"/somewhere"_s,
                          .input = QByteArray("\0x", 2),
                          .activation = {},
                          .terminal = {} });
        QTRY_COMPARE(asker.end, u"finished 7"_s);
        QCOMPARE(asker.output, QByteArray("a \xC3\xBC\0x", 6));
        QCOMPARE(asker.complaint, "/somewhere");
        QTRY_COMPARE((*instance)->running(), 0);
    }

    void largeOutputComesThroughWhole()
    {
        const auto instance = Instance::claim(m_folder->path());
        const Echo echo(**instance);
        Asker asker(m_folder->path());
        asker.guest.ask({ .arguments = { u"large"_s }, .folder = {}, .input = {}, .activation = {}, .terminal = {} });
        QTRY_COMPARE_WITH_TIMEOUT(asker.end, u"finished 7"_s, 30'000);
        QCOMPARE(asker.output, QByteArray(10'000'000, 'x'));
    }

    void aProfileWithALongPathIsReachable()
    {
        const QString profile = m_folder->filePath(QString(200, u'l') + u'/' + QString(200, u'p'));
        const auto instance = Instance::claim(profile);
        QVERIFY(instance);
        const Echo echo(**instance);
        Asker asker(profile);
        asker.guest.ask({ .arguments = { u"a"_s }, .folder = {}, .input = {}, .activation = {}, .terminal = {} });
        QTRY_COMPARE(asker.end, u"finished 7"_s);
    }

    void twoProfilesWithLongPathsDoNotMeet()
    {
        const auto profile = [this](QChar c) { return m_folder->filePath(QString(200, u'l') + u'/' + c); };
        const auto first = Instance::claim(profile(u'1'));
        const auto second = Instance::claim(profile(u'2'));
        QVERIFY(first && second);
        QVERIFY(ProfileLock::announced(profile(u'1')) != ProfileLock::announced(profile(u'2')));
    }

    void aRefusedAskerIsTold()
    {
        const auto instance = Instance::claim(m_folder->path());
        const Echo echo(**instance);
        Asker asker(m_folder->path());
        asker.guest.ask({ .arguments = { u"refuse"_s }, .folder = {}, .input = {}, .activation = {}, .terminal = {} });
        QTRY_COMPARE(asker.end, u"refused"_s);
    }

    void anAskerCanCancel()
    {
        const auto instance = Instance::claim(m_folder->path());
        const Echo echo(**instance);
        Asker asker(m_folder->path());
        asker.guest.ask({ .arguments = { u"wait"_s }, .folder = {}, .input = {}, .activation = {}, .terminal = {} });
        QTRY_COMPARE(echo.asked, 1);
        QTRY_VERIFY(asker.guest.isAccepted());
        asker.guest.cancel();
        QTRY_COMPARE(asker.end, u"finished 1"_s);
        QCOMPARE(echo.cancelled, 1);
    }

    void anAskerThatDisappearsCancels()
    {
        const auto instance = Instance::claim(m_folder->path());
        const Echo echo(**instance);
        auto asker = std::make_unique<Asker>(m_folder->path());
        asker->guest.ask({ .arguments = { u"wait"_s }, .folder = {}, .input = {}, .activation = {}, .terminal = {} });
        QTRY_COMPARE(echo.asked, 1);
        asker.reset();
        QTRY_COMPARE(echo.cancelled, 1);
        QTRY_COMPARE((*instance)->running(), 0);
    }

    void anAskerIsToldThatTheHolderIsGone()
    {
        auto instance = Instance::claim(m_folder->path());
        auto echo = std::make_unique<Echo>(**instance);
        Asker asker(m_folder->path());
        asker.guest.ask({ .arguments = { u"wait"_s }, .folder = {}, .input = {}, .activation = {}, .terminal = {} });
        QTRY_VERIFY(asker.guest.isAccepted());
        echo.reset();
        instance->reset();
        QTRY_COMPARE(asker.end, u"lost"_s);
    }

    void aProfileNobodyHoldsIsUnreachable()
    {
        Asker asker(m_folder->path());
        asker.guest.ask({});
        QTRY_COMPARE(asker.end, u"unreachable"_s);
    }

    void rubbishOnTheSocketHarmsNobody_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::newRow("text") << QByteArray("GET / HTTP/1.1\r\n\r\n");
        QTest::newRow("a huge length") << QByteArray("\xFF\xFF\xFF\xFF");
        QTest::newRow("a frame that is no request") << encoded(Frame { Frame::Kind::Output, "x" });
        QTest::newRow("a request that is none") << encoded(Frame { Frame::Kind::Request, "x" });
        QTest::newRow("a cancel first") << encoded(Frame { Frame::Kind::Cancel, {} });
    }
    void rubbishOnTheSocketHarmsNobody()
    {
        QFETCH(const QByteArray, octets);
        const auto instance = Instance::claim(m_folder->path());
        const Echo echo(**instance);
        QLocalSocket socket;
        socket.connectToServer(ProfileLock::announced(m_folder->path()));
        QVERIFY(socket.waitForConnected());
        socket.write(octets);
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(echo.asked, 0);
        QTRY_COMPARE((*instance)->running(), 0);

        Asker asker(m_folder->path());
        asker.guest.ask({ .arguments = { u"a"_s }, .folder = {}, .input = {}, .activation = {}, .terminal = {} });
        QTRY_COMPARE(asker.end, u"finished 7"_s);
    }

    void aSecondRequestOnOneConnectionEndsIt()
    {
        const auto instance = Instance::claim(m_folder->path());
        const Echo echo(**instance);
        QLocalSocket socket;
        socket.connectToServer(ProfileLock::announced(m_folder->path()));
        QVERIFY(socket.waitForConnected());
        const QByteArray request = encoded(Frame {
            Frame::Kind::Request,
            encoded(Request { .arguments = { u"wait"_s }, .folder = {}, .input = {}, .activation = {}, .terminal = {} }) });
        socket.write(request + request);
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(echo.asked, 1);
        QCOMPARE(echo.cancelled, 1);
    }

    void whoSaysNothingIsNotWaitedForForEver()
    {
        const auto instance = Instance::claim(m_folder->path());
        QLocalSocket socket;
        socket.connectToServer(ProfileLock::announced(m_folder->path()));
        QVERIFY(socket.waitForConnected());
        QTRY_COMPARE((*instance)->running(), 1);
        QTRY_COMPARE_WITH_TIMEOUT((*instance)->running(), 0, 20'000);
    }

    void aCrowdOfAskersIsBounded()
    {
        const auto instance = Instance::claim(m_folder->path());
        std::vector<std::unique_ptr<QLocalSocket>> crowd;
        for (int i = 0; i < 40; ++i) {
            crowd.push_back(std::make_unique<QLocalSocket>());
            crowd.back()->connectToServer(ProfileLock::announced(m_folder->path()));
            QCoreApplication::processEvents();
            QVERIFY((*instance)->running() <= 16);
        }
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArrayView(argv[1]) == "--hold")
        return holdProfile(QString::fromLocal8Bit(argv[2]));
    tst_Instance test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_instance.moc"
