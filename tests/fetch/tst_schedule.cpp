// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/schedule.h"

#include <QTest>

using namespace Restante;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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
    const CheckHistory history { .lastBegan = noon.addSecs(-5),
                                 .lastEnded = noon,
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
        history = afterCheck(history, noon, noon, ErrorCode::MaildropInUse);
        QCOMPARE(history.failuresInARow, expected);
    }
    history = afterCheck(history, noon, noon, ErrorCode::SignInRefused);
    QCOMPARE(history.failuresInARow, 0);
    history = afterCheck(history, noon, noon, ErrorCode::ServerSilent);
    QCOMPARE(history.failuresInARow, 1);
    history = afterCheck(history, noon.addSecs(3), noon.addSecs(9), std::nullopt);
    QCOMPARE(history.failuresInARow, 0);
    QCOMPARE(history.lastBegan, noon.addSecs(3));
    QCOMPARE(history.lastEnded, noon.addSecs(9));
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
    const CheckHistory history = afterCheck({}, noon, noon, std::nullopt);
    const QDateTime now = noon.addYears(-10);
    QCOMPARE(nextCheck(accountWith(u"a"_s), history, now), now.addSecs(600));
}

void TestSchedule::theReturnOfTheNetworkMakesItsFailuresDue()
{
    const CheckHistory unreachable = afterCheck({}, noon, noon, ErrorCode::HostNotFound);
    QCOMPARE(nextCheck(accountWith(u"a"_s), afterNetworkReturn(unreachable), noon), noon);
    const CheckHistory busy = afterCheck({}, noon, noon, ErrorCode::MaildropInUse);
    QCOMPARE(afterNetworkReturn(busy), busy);
    const CheckHistory refused = afterCheck({}, noon, noon, ErrorCode::SignInRefused);
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
#include "tst_schedule.moc"
