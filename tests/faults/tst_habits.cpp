// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector.h"
#include "conversation.h"

#include <QTest>

using namespace Restante;
using namespace Qt::StringLiterals;

namespace tst_habits {

using After = ServerScript::After;

/// What eleven kinds of servers are known to do, each emulated. Dovecot, Cyrus and Courier themselves are in tests/journey.
class TestHabits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gmailShowsAPartAndTakesAwayWhatWasRead();
    void outlookWantsItsTokenInASecondLine();
    void exchangeEstimatesSizesAndHasEmptyItems();
    void exchangeForgetsTheLastLineEnd();
    void yahooRefusesAMessageThatItLists();
    void aolHangsUpOnAWrongPassword();
    void gmxGivesBackWhatWasDeleted();
    void providersRefuseUntilPop3IsSwitchedOn_data();
    void providersRefuseUntilPop3IsSwitchedOn();
    void qmailKnowsNoCapaAndAddsALine();
    void dovecotGivesOneNameTwiceAndExpungesMeanwhile();
    void cyrusForgetsTheLastLineFeed();
    void courierLosesWhatIsSaidBehindThePassword();
    void uwImapKeepsAMessageOfItsOwn();
    void hMailServerSaysPlusErr();

private:
    static void deliver(Collector &collector, int count);
    static ServerScript answers(const QByteArray &command, const QByteArray &answer, After after = After::GoOn);
};

/// Letters with the unique-ids u1, u2 …, to be deleted once they are stored.
void TestHabits::deliver(Collector &collector, int count)
{
    collector.account.policy.retention = retentionFromName(u"none"_s).value();
    for (int i = 1; i <= count; ++i)
        collector.deliver(letter(i), "u" + QByteArray::number(i));
}

ServerScript TestHabits::answers(const QByteArray &command, const QByteArray &answer, After after)
{
    ServerScript script;
    script.rules = { { .command = command, .answer = answer, .after = after } };
    return script;
}

void TestHabits::gmailShowsAPartAndTakesAwayWhatWasRead()
{
    Collector collector;
    deliver(collector, 5);
    collector.account.policy.retention = retentionFromName(u"forever"_s).value();
    ServerScript script;
    script.listsAtMost = 2;
    script.retrievedLeaves = true;
    int retrieved = 0;
    for (int check = 1; check <= 4; ++check) {
        const CheckReport report = collector.check(script);
        QVERIFY(!report.error);
        retrieved += report.retrieved;
        QVERIFY(collector.commands("DELE").isEmpty());
    }
    QCOMPARE(retrieved, 5);
    QCOMPARE(collector.stored().size(), 5);
    QCOMPARE(collector.balance(), QString());
}

void TestHabits::outlookWantsItsTokenInASecondLine()
{
    Pop3Settings settings = accountOver(Security::Tls);
    settings.server.tokenCommand = u"true"_s;
    settings.password = u"token"_s;
    Conversation talk(settings);
    talk.connects();
    talk.says("+OK The Microsoft Exchange POP3 service is ready.");
    talk.says({ "+OK", "TOP", "UIDL", "SASL PLAIN XOAUTH2", "USER", "." });
    talk.hears(QList<QByteArray> { "CAPA", "AUTH XOAUTH2" }); // with more in that line it would hang up
    talk.says("+ ");
    talk.hears("dXNlcj1hbm5hAWF1dGg9QmVhcmVyIHRva2VuAQE=");
    talk.says("+OK User successfully authenticated.");
}

void TestHabits::exchangeEstimatesSizesAndHasEmptyItems()
{
    Collector collector;
    deliver(collector, 3);
    ServerScript script = answers("RETR 2", "+OK\r\n.\r\n");
    script.announcedPercent = 137;
    const CheckReport report = collector.check(script);
    QCOMPARE(report.retrieved, 2);
    QCOMPARE(report.deleted, 2);
    QCOMPARE(collector.maildrop.uniqueIds(), QByteArrayList { "u2" });
}

void TestHabits::exchangeForgetsTheLastLineEnd()
{
    Collector collector;
    deliver(collector, 3);
    const ServerScript script = answers("RETR 2", "+OK\r\nSubject: 2\r\n\r\nthe end.\r\n", After::Silence);
    const CheckReport report = collector.check(script);
    QVERIFY(report.error);
    QCOMPARE(report.error->code, ErrorCode::ServerSilent);
    for (int check = 1; check <= 3; ++check) // what never ends comes last, and holds up nothing
        collector.check(script);
    QCOMPARE(collector.stored().size(), 2);
    QVERIFY(collector.maildrop.uniqueIds().contains("u2"));
    QCOMPARE(collector.balance(), QString());
}

void TestHabits::yahooRefusesAMessageThatItLists()
{
    Collector collector;
    deliver(collector, 3);
    const ServerScript script = answers("RETR 2", "-ERR [SYS/TEMP] Server error - Please try again later.\r\n");
    const CheckReport report = collector.check(script);
    QCOMPARE(report.retrieved, 2);
    QCOMPARE(report.deleted, 2);
    QCOMPARE(collector.maildrop.uniqueIds(), QByteArrayList { "u2" });
    QCOMPARE(collector.check().retrieved, 1);
    QCOMPARE(collector.balance(), QString());
}

void TestHabits::aolHangsUpOnAWrongPassword()
{
    Conversation talk(accountOver(Security::Tls));
    talk.connects();
    talk.says("+OK POP3 server ready");
    talk.says({ "+OK", "USER", "UIDL", "." });
    talk.line().takeSent();
    talk.says("+OK password required");
    talk.hears("PASS sesam öffne dich");
    talk.line().hangUp();
    QVERIFY2(talk.ending().contains(u"sign_in_refused"_s), qPrintable(talk.ending()));
}

void TestHabits::gmxGivesBackWhatWasDeleted()
{
    Collector collector;
    deliver(collector, 3);
    const Maildrop::Message second = collector.maildrop.messages().at(1);
    QCOMPARE(collector.check().deleted, 3);
    collector.maildrop.putBack(second);
    collector.check();
    QCOMPARE(collector.stored().size(), 3);
    QVERIFY(collector.maildrop.messages().isEmpty());
}

void TestHabits::providersRefuseUntilPop3IsSwitchedOn_data()
{
    QTest::addColumn<QByteArray>("refusal");
    QTest::newRow("Zoho") << "-ERR You are yet to enable POP for your account. Please contact your administrator\r\n"_ba;
    QTest::newRow("Gmail") << "-ERR [SYS/PERM] Your account is not enabled for POP access.\r\n"_ba;
    QTest::newRow("web.de") << "-ERR POP3 access is disabled\r\n"_ba;
}

void TestHabits::providersRefuseUntilPop3IsSwitchedOn()
{
    QFETCH(QByteArray, refusal);
    Collector collector;
    const CheckReport report = collector.check(answers("AUTH", refusal));
    QVERIFY(report.error);
    QCOMPARE(report.error->code, ErrorCode::PermanentRefusal);
}

void TestHabits::qmailKnowsNoCapaAndAddsALine()
{
    Collector collector;
    for (int i = 1; i <= 3; ++i)
        collector.deliver(letter(i) + "\r\n", "1740000000." + QByteArray::number(i) + ".host");
    ServerScript script = answers("CAPA", "-ERR unimplemented\r\n");
    script.mechanisms = {};
    script.announcedPercent = 96; // LF alone counted
    QCOMPARE(collector.check(script).retrieved, 3);
    QCOMPARE(collector.commands("USER").size(), 1);
    QCOMPARE(collector.check(script).retrieved, 0);
    QCOMPARE(collector.balance(), QString());
}

void TestHabits::dovecotGivesOneNameTwiceAndExpungesMeanwhile()
{
    Collector collector;
    deliver(collector, 4);
    collector.maildrop.rename(2, "u2");
    collector.check(answers("RETR 4", "-ERR Message 4 expunged.\r\n"));
    QCOMPARE(collector.stored().size(), 3);
    QCOMPARE(collector.maildrop.uniqueIds(), QByteArrayList { "u4" });
    collector.takeAway(0);
    QCOMPARE(collector.check().retrieved, 0);
    QCOMPARE(collector.stored().size(), 3);
}

void TestHabits::cyrusForgetsTheLastLineFeed()
{
    Collector collector;
    deliver(collector, 3);
    const ServerScript script = answers("RETR 2", "+OK\r\nSubject: 2\r\n\r\nthe end\r\n.\r", After::Silence);
    for (int check = 1; check <= 4; ++check)
        collector.check(script);
    QCOMPARE(collector.stored().size(), 2);
    QVERIFY(collector.maildrop.uniqueIds().contains("u2"));
    collector.check();
    QCOMPARE(collector.balance(), QString());
}

void TestHabits::courierLosesWhatIsSaidBehindThePassword()
{
    Collector collector;
    deliver(collector, 3);
    ServerScript script;
    script.losesWhatFollowsSignIn = true;
    const CheckReport report = collector.check(script);
    QVERIFY(!report.error);
    QCOMPARE(report.deleted, 3);
    QCOMPARE(collector.balance(), QString());
}

void TestHabits::uwImapKeepsAMessageOfItsOwn()
{
    Collector collector;
    collector.deliver(
        "From: Mail System Internal Data <MAILER-DAEMON@host>\r\n"
        "Subject: DON'T DELETE THIS MESSAGE -- FOLDER INTERNAL DATA\r\n\r\nThis text is part of the internal format.\r\n",
        "");
    collector.deliver(letter(1), "<1@sender>"); // and blank unique-ids, or those of the sender
    collector.maildrop.rename(0, "");
    QCOMPARE(collector.check().retrieved, 2);
    collector.check();
    QCOMPARE(collector.stored().size(), 2);
    QCOMPARE(collector.balance(), QString());
}

void TestHabits::hMailServerSaysPlusErr()
{
    Collector collector;
    deliver(collector, 3);
    const CheckReport report = collector.check(answers("RETR 2", "+ERR no such message\r\n"));
    QCOMPARE(report.retrieved, 2);
    QCOMPARE(collector.maildrop.uniqueIds(), QByteArrayList { "u2" });
    QCOMPARE(collector.stored().size(), 2);
}

QTEST_GUILESS_MAIN(TestHabits)

} // namespace tst_habits

#include "tst_habits.moc"
