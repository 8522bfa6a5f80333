// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/schedule.h"

#include <QTest>

using namespace Restante;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tst_schedule {

namespace {

const QDateTime noon(QDate(2026, 5, 1), QTime(12, 0), QTimeZone::UTC);

Account accountWith(const QString &id, const QString &host = u"pop.example"_s, const QString &user = u"anna"_s)
{
    Account account;
    account.id = { id };
    account.server.host = host;
    account.server.user = user;
    return account;
}

QStringList namesOf(const QList<AccountId> &ids)
{
    QStringList names;
    for (const AccountId &id : ids)
        names += id.value;
    return names;
}

} // namespace

class TestSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextCheckIsAfter_data();
    void theNextCheckIsAfter();
    void failuresThatPassAreCounted();
    void whatPassesNeverBlamesThePassword();
    void aLostLineIsTriedAgainWhenTheServerAllowsIt();
    void theLastRunsSessionCountsToo();
    void aServerTeachesThePauseItWants_data();
    void aServerTeachesThePauseItWants();
    void aMeteredLineIsForWhoAllowsIt();
    void sleepIsWhatTheWallClockHasAhead_data();
    void sleepIsWhatTheWallClockHasAhead();
    void anAccountThatWasNeverCheckedIsDue();
    void anAccountWithoutIntervalIsNeverDue();
    void aClockThatWasSetBackDoesNotPostponeForLong();
    void theReturnOfTheNetworkMakesItsFailuresDue();
    void oneSessionPerHostAndLogin();
};

void TestSchedule::theNextCheckIsAfter_data()
{
    QTest::addColumn<int>("interval"); // minutes
    QTest::addColumn<std::optional<ErrorCode>>("error");
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("loginDelay"); // seconds
    QTest::addColumn<int>("providerMinimum");
    QTest::addColumn<int>("expected");

    using E = std::optional<ErrorCode>;
    QTest::newRow("theInterval") << 10 << E() << 0 << 0 << 0 << 600;
    QTest::newRow("theProvidersMinimum") << 10 << E() << 0 << 0 << 900 << 900;
    QTest::newRow("aSmallerMinimumChangesNothing") << 10 << E() << 0 << 60 << 300 << 600;
    QTest::newRow("loginDelay") << 1 << E() << 0 << 120 << 0 << 120;
    QTest::newRow("inUseFirst") << 10 << E(ErrorCode::MaildropInUse) << 1 << 0 << 0 << 60;
    QTest::newRow("inUseSecond") << 10 << E(ErrorCode::MaildropInUse) << 2 << 0 << 0 << 120;
    QTest::newRow("inUseThird") << 10 << E(ErrorCode::MaildropInUse) << 3 << 0 << 0 << 300;
    QTest::newRow("inUseFourth") << 10 << E(ErrorCode::MaildropInUse) << 4 << 0 << 0 << 900;
    QTest::newRow("inUseManyTimes") << 10 << E(ErrorCode::MaildropInUse) << 400 << 0 << 0 << 900;
    QTest::newRow("busyHeedsLoginDelay") << 10 << E(ErrorCode::LoginTooSoon) << 1 << 900 << 0 << 900;
    QTest::newRow("temporary") << 60 << E(ErrorCode::TemporaryRefusal) << 1 << 0 << 0 << 60;
    QTest::newRow("network") << 60 << E(ErrorCode::ConnectionLost) << 3 << 0 << 0 << 300;
    QTest::newRow("refusedPassword") << 10 << E(ErrorCode::SignInRefused) << 0 << 0 << 0 << 3600;
    QTest::newRow("refusedPasswordAndALongInterval") << 120 << E(ErrorCode::SignInRefused) << 0 << 0 << 0 << 7200;
    QTest::newRow("networkWithoutALogin") << 60 << E(ErrorCode::HostNotFound) << 1 << 900 << 900 << 60;
    QTest::newRow("busyTextsAtTheirFourth") << 60 << E(ErrorCode::TemporaryRefusal) << 4 << 0 << 0 << 900;
    QTest::newRow("stoppedByTheUser") << 10 << E(ErrorCode::Cancelled) << 0 << 0 << 0 << 600;
}

void TestSchedule::theNextCheckIsAfter()
{
    QFETCH(int, interval);
    QFETCH(std::optional<ErrorCode>, error);
    QFETCH(int, failures);
    QFETCH(int, loginDelay);
    QFETCH(int, providerMinimum);
    QFETCH(int, expected);

    Account account = accountWith(u"a"_s);
    account.checkInterval = std::chrono::minutes(interval);
    const CheckHistory history { .lastEnded = noon,
                                 .lastSignedIn = {},
                                 .lastError = error,
                                 .failuresInARow = failures,
                                 .loginDelay = std::chrono::seconds(loginDelay),
                                 .providerMinimum = std::chrono::seconds(providerMinimum) };
    QCOMPARE(nextCheck(account, history, noon.addSecs(1)), noon.addSecs(expected));
}

void TestSchedule::failuresThatPassAreCounted()
{
    CheckHistory history;
    for (const int expected : { 1, 2, 3 }) {
        history = afterCheck(history, { .at = noon, .error = ErrorCode::MaildropInUse });
        QCOMPARE(history.failuresInARow, expected);
    }
    history = afterCheck(history, { .at = noon, .error = ErrorCode::SignInRefused });
    QCOMPARE(history.failuresInARow, 0);
    history = afterCheck(history, { .at = noon, .error = ErrorCode::ServerSilent });
    QCOMPARE(history.failuresInARow, 1);
    QVERIFY(!history.lastSignedIn.isValid());
    history = afterCheck(history, { .at = noon.addSecs(9), .signedIn = true });
    QCOMPARE(history.failuresInARow, 0);
    QCOMPARE(history.lastEnded, noon.addSecs(9));
    QCOMPARE(history.lastSignedIn, noon.addSecs(9));
}

void TestSchedule::whatPassesNeverBlamesThePassword()
{
    for (const ErrorCode code : { ErrorCode::TemporaryRefusal, ErrorCode::MaildropInUse, ErrorCode::LoginTooSoon,
                                  ErrorCode::ServerRefused, ErrorCode::ConnectionLost, ErrorCode::ServerSilent })
        QVERIFY2(recoveryFrom(code) == Recovery::Waits || recoveryFrom(code) == Recovery::Network, errorCodeName(code).latin1());
    for (const ErrorCode code : { ErrorCode::SignInRefused, ErrorCode::PasswordMissing, ErrorCode::CertificateRefused })
        QCOMPARE(recoveryFrom(code), Recovery::NeedsUser);
}

void TestSchedule::aLostLineIsTriedAgainWhenTheServerAllowsIt()
{
    CheckHistory history { .lastEnded = {}, .lastSignedIn = {}, .providerMinimum = 15min };
    history = afterCheck(history, { .at = noon, .error = ErrorCode::ConnectionLost, .signedIn = true });
    QCOMPARE(nextCheck(accountWith(u"a"_s), history, noon), noon.addSecs(900));
    QCOMPARE(nextCheck(accountWith(u"a"_s), afterNetworkReturn(history), noon), noon.addSecs(900));
    // Once more, and this time not even a server was found: the pause is not begun anew.
    history = afterCheck(history, { .at = noon.addSecs(900), .error = ErrorCode::HostNotFound });
    QCOMPARE(nextCheck(accountWith(u"a"_s), history, noon.addSecs(900)), noon.addSecs(900 + 120));
    QCOMPARE(nextCheck(accountWith(u"a"_s), afterNetworkReturn(history), noon.addSecs(901)), noon.addSecs(901));
}

void TestSchedule::theLastRunsSessionCountsToo()
{
    const CheckHistory history { .lastEnded = {}, .lastSignedIn = noon, .loginDelay = 10min };
    QCOMPARE(nextCheck(accountWith(u"a"_s), history, noon.addSecs(60)), noon.addSecs(600));
    QCOMPARE(nextCheck(accountWith(u"a"_s), history, noon.addSecs(6000)), noon.addSecs(6000));
    const QDateTime earlier = noon.addYears(-1);
    QCOMPARE(nextCheck(accountWith(u"a"_s), history, earlier), earlier.addSecs(600));
}

void TestSchedule::aServerTeachesThePauseItWants_data()
{
    QTest::addColumn<int>("tooSoonAfter"); // seconds
    QTest::addColumn<int>("learned");
    QTest::newRow("30 s") << 30 << 60;
    QTest::newRow("1 min") << 60 << 120;
    QTest::newRow("4 min") << 240 << 300;
    QTest::newRow("10 min") << 600 << 900;
    QTest::newRow("a day") << 86400 << 900;
    QTest::newRow("the clock was set back") << -600 << 60;
}

void TestSchedule::aServerTeachesThePauseItWants()
{
    QFETCH(int, tooSoonAfter);
    QFETCH(int, learned);
    CheckHistory history = afterCheck({}, { .at = noon, .signedIn = true });
    history = afterCheck(history, { .at = noon.addSecs(tooSoonAfter), .error = ErrorCode::LoginTooSoon });
    QCOMPARE(pauseWanted(history), std::chrono::seconds(learned));
    // It is not forgotten with the refusal.
    const QDateTime later = noon.addDays(2);
    history = afterCheck(history, { .at = later, .signedIn = true });
    Account account = accountWith(u"a"_s);
    account.checkInterval = 1min;
    QCOMPARE(nextCheck(account, history, later), later.addSecs(learned));
}

void TestSchedule::aMeteredLineIsForWhoAllowsIt()
{
    Account account = accountWith(u"a"_s);
    QVERIFY(!nextCheck(account, {}, noon, NetworkLine::Metered).isValid());
    QCOMPARE(nextCheck(account, {}, noon, NetworkLine::Free), noon);
    account.checkWhenMetered = true;
    QCOMPARE(nextCheck(account, {}, noon, NetworkLine::Metered), noon);
}

void TestSchedule::sleepIsWhatTheWallClockHasAhead_data()
{
    QTest::addColumn<qint64>("wall"); // seconds
    QTest::addColumn<qint64>("awake");
    QTest::addColumn<bool>("slept");
    QTest::newRow("a minute") << qint64(60) << qint64(60) << false;
    QTest::newRow("corrected a little") << qint64(85) << qint64(60) << false;
    QTest::newRow("an hour asleep") << qint64(3660) << qint64(60) << true;
    QTest::newRow("a slow computer") << qint64(7200) << qint64(7200) << false;
    QTest::newRow("set back") << qint64(-3600) << qint64(60) << false;
}

void TestSchedule::sleepIsWhatTheWallClockHasAhead()
{
    QFETCH(qint64, wall);
    QFETCH(qint64, awake);
    QFETCH(bool, slept);
    QCOMPARE(hasSlept(std::chrono::seconds(wall), std::chrono::seconds(awake)), slept);
}

void TestSchedule::anAccountThatWasNeverCheckedIsDue()
{
    QCOMPARE(nextCheck(accountWith(u"a"_s), {}, noon), noon);
}

void TestSchedule::anAccountWithoutIntervalIsNeverDue()
{
    Account account = accountWith(u"a"_s);
    account.checkInterval = 0min;
    QVERIFY(!nextCheck(account, {}, noon).isValid());
}

void TestSchedule::aClockThatWasSetBackDoesNotPostponeForLong()
{
    const CheckHistory history = afterCheck({}, { .at = noon });
    const QDateTime now = noon.addYears(-10);
    QCOMPARE(nextCheck(accountWith(u"a"_s), history, now), now.addSecs(600));
}

void TestSchedule::theReturnOfTheNetworkMakesItsFailuresDue()
{
    const CheckHistory unreachable = afterCheck({}, { .at = noon, .error = ErrorCode::HostNotFound });
    QCOMPARE(nextCheck(accountWith(u"a"_s), afterNetworkReturn(unreachable), noon), noon);
    const CheckHistory busy = afterCheck({}, { .at = noon, .error = ErrorCode::MaildropInUse });
    QCOMPARE(afterNetworkReturn(busy), busy);
    const CheckHistory refused = afterCheck({}, { .at = noon, .error = ErrorCode::SignInRefused });
    QCOMPARE(afterNetworkReturn(refused), refused);
}

void TestSchedule::oneSessionPerHostAndLogin()
{
    const QList<Account> waiting { accountWith(u"a"_s), accountWith(u"b"_s, u"POP.example"_s),
                                   accountWith(u"c"_s, u"pop.example"_s, u"berta"_s), accountWith(u"d"_s, u"mail.example"_s) };
    QCOMPARE(namesOf(mayBegin(waiting, {})), (QStringList { u"a"_s, u"c"_s, u"d"_s }));
    QCOMPARE(namesOf(mayBegin(waiting, { waiting[1] })), (QStringList { u"c"_s, u"d"_s }));
    QCOMPARE(namesOf(mayBegin({}, waiting)), QStringList());
}

QTEST_APPLESS_MAIN(TestSchedule)

} // namespace tst_schedule

#include "tst_schedule.moc"
