// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "service/checkschedule.h"

#include <QSignalSpy>
#include <QTest>

using namespace Restante;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tst_checkschedule {

namespace {

class HandClock final : public Clock
{
public:
    QDateTime now() const override { return m_wall; }
    std::chrono::milliseconds awake() const override { return m_awake; }
    void pass(std::chrono::seconds time)
    {
        sleep(time);
        m_awake += time;
    }
    void sleep(std::chrono::seconds time) { m_wall = m_wall.addSecs(time.count()); }

private:
    QDateTime m_wall { QDate(2026, 5, 1), QTime(12, 0), QTimeZone::UTC };
    std::chrono::milliseconds m_awake { 0 };
};

Account accountNamed(const QString &id)
{
    Account account;
    account.id = { id };
    return account;
}

} // namespace

/// The clocks are turned by hand and looked at by hand: no timer of these tests ever runs out.
class TestCheckSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<HandClock>();
        m_schedule = std::make_unique<CheckSchedule>(*m_clock);
        m_due.clear();
        connect(m_schedule.get(), &CheckSchedule::due, this, [this](const AccountId &id) {
            m_due += id.value;
            m_schedule->setBusy(id, true);
        });
        connect(m_schedule.get(), &CheckSchedule::planned, this, [this](const AccountId &id, const QDateTime &next, bool held) {
            m_next[id] = next;
            m_heldBack = held;
        });
    }
    void cleanup() { m_schedule.reset(); }

    void nothingIsDueBeforeItBegins();
    void whatIsCheckedAtTheStartIsDueAtOnce();
    void theStartHeedsThePauseOfTheServer();
    void onlyAtTheStartIsOnce();
    void theIntervalPasses();
    void aBusyAccountIsNotDueTwice();
    void sleepMakesNetworkFailuresDue();
    void thePausesOfABusyServerAreNotCutByTheNetwork();
    void aMeteredLineHoldsBack();
    void aChangedAccountIsTriedAgain();

private:
    void end(const QString &id, std::optional<ErrorCode> error = {}, bool signedIn = true)
    {
        m_schedule->setBusy({ id }, false);
        m_schedule->checkEnded({ id }, { .at = m_clock->now(), .error = error, .signedIn = signedIn });
    }
    QStringList dueAfter(std::chrono::seconds time)
    {
        m_clock->pass(time);
        return dueNow();
    }
    QStringList dueNow()
    {
        m_schedule->look();
        return std::exchange(m_due, {});
    }

    std::unique_ptr<HandClock> m_clock;
    std::unique_ptr<CheckSchedule> m_schedule;
    QStringList m_due;
    QHash<AccountId, QDateTime> m_next;
    bool m_heldBack = false;
};

void TestCheckSchedule::nothingIsDueBeforeItBegins()
{
    m_schedule->add(accountNamed(u"a"_s), {});
    QCOMPARE(dueAfter(1h), QStringList());
}

void TestCheckSchedule::whatIsCheckedAtTheStartIsDueAtOnce()
{
    Account later = accountNamed(u"later"_s);
    later.checkAtStart = false;
    m_schedule->add(later, {});
    m_schedule->add(accountNamed(u"now"_s), {});
    m_schedule->begin();
    QCOMPARE(std::exchange(m_due, {}), QStringList { u"now"_s });
    QCOMPARE(dueAfter(10min), QStringList { u"later"_s });
}

void TestCheckSchedule::theStartHeedsThePauseOfTheServer()
{
    m_schedule->add(accountNamed(u"a"_s), { .lastEnded = {}, .lastSignedIn = m_clock->now().addSecs(-60), .loginDelay = 5min });
    m_schedule->begin();
    QCOMPARE(m_due, QStringList());
    QCOMPARE(m_next.value({ u"a"_s }), m_clock->now().addSecs(240));
    QCOMPARE(dueAfter(240s), QStringList { u"a"_s });
}

void TestCheckSchedule::onlyAtTheStartIsOnce()
{
    Account account = accountNamed(u"a"_s);
    account.checkInterval = 0min;
    m_schedule->add(account, {});
    m_schedule->begin();
    QCOMPARE(std::exchange(m_due, {}), QStringList { u"a"_s });
    end(u"a"_s);
    QCOMPARE(dueAfter(24h), QStringList());
    QVERIFY(!m_next.value(account.id).isValid());
}

void TestCheckSchedule::theIntervalPasses()
{
    m_schedule->add(accountNamed(u"a"_s), {});
    m_schedule->begin();
    m_due.clear();
    end(u"a"_s);
    QCOMPARE(m_next.value({ u"a"_s }), m_clock->now().addSecs(600));
    QCOMPARE(dueAfter(599s), QStringList());
    QCOMPARE(dueAfter(1s), QStringList { u"a"_s });
}

void TestCheckSchedule::aBusyAccountIsNotDueTwice()
{
    m_schedule->add(accountNamed(u"a"_s), {});
    m_schedule->begin();
    m_due.clear();
    QCOMPARE(dueAfter(1h), QStringList());
    m_schedule->remove({ u"a"_s });
    end(u"a"_s); // of an account that is gone
    QCOMPARE(dueAfter(1h), QStringList());
}

void TestCheckSchedule::sleepMakesNetworkFailuresDue()
{
    Account account = accountNamed(u"a"_s);
    account.checkInterval = 60min;
    m_schedule->add(account, {});
    m_schedule->begin();
    for (int i = 0; i < 4; ++i)
        end(u"a"_s, ErrorCode::HostNotFound, false);
    m_due.clear();
    QCOMPARE(dueAfter(1min), QStringList()); // it waits for fifteen
    m_clock->sleep(2min);
    QCOMPARE(dueNow(), QStringList { u"a"_s });
    // A check whose time passed in the sleep is due as well.
    end(u"a"_s);
    m_clock->sleep(61min);
    QCOMPARE(dueNow(), QStringList { u"a"_s });
}

void TestCheckSchedule::thePausesOfABusyServerAreNotCutByTheNetwork()
{
    m_schedule->add(accountNamed(u"a"_s), {});
    m_schedule->begin();
    for (int i = 0; i < 4; ++i)
        end(u"a"_s, ErrorCode::MaildropInUse, false);
    m_due.clear();
    m_schedule->networkReturned();
    QCOMPARE(dueAfter(14min), QStringList());
    QCOMPARE(dueAfter(1min), QStringList { u"a"_s });
}

void TestCheckSchedule::aMeteredLineHoldsBack()
{
    m_schedule->setLine(NetworkLine::Metered);
    m_schedule->add(accountNamed(u"a"_s), {});
    Account atStart = accountNamed(u"b"_s);
    atStart.checkInterval = 0min;
    m_schedule->add(atStart, {});
    m_schedule->begin();
    QCOMPARE(dueAfter(1h), QStringList());
    QVERIFY(!m_next.value({ u"a"_s }).isValid());
    m_schedule->remove(atStart.id);
    m_schedule->look();
    QVERIFY(m_heldBack);
    m_schedule->setLine(NetworkLine::Free);
    QVERIFY(!m_heldBack);
    QCOMPARE(dueNow(), QStringList { u"a"_s });
}

void TestCheckSchedule::aChangedAccountIsTriedAgain()
{
    Account account = accountNamed(u"a"_s);
    m_schedule->add(account, {});
    m_schedule->begin();
    end(u"a"_s, ErrorCode::CertificateRefused, false);
    m_due.clear();
    QCOMPARE(dueAfter(10min), QStringList()); // an hour
    m_schedule->change(account);
    QCOMPARE(dueNow(), QStringList { u"a"_s });
    end(u"a"_s, ErrorCode::SignInRefused, false);
    m_schedule->forgive(account.id);
    QCOMPARE(dueNow(), QStringList { u"a"_s });
}

QTEST_GUILESS_MAIN(TestCheckSchedule)

} // namespace tst_checkschedule

#include "tst_checkschedule.moc"
