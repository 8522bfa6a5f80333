// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogues.h"

#include "pop3/replyreader.h"

#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_pop3ends {

namespace {

Pop3Settings withTinyDeadlines(Pop3Settings settings)
{
    constexpr std::chrono::milliseconds tiny { 1 };
    settings.deadlines = Pop3Deadlines { .connecting = tiny, .idle = tiny, .leaving = tiny };
    return settings;
}

} // namespace

class TestPop3Ends : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nonsenseEndsTheSession_data();
    void nonsenseEndsTheSession();
    void aLineThatEndsAnywhereIsToldOnce_data() { addStages(); }
    void aLineThatEndsAnywhereIsToldOnce();
    void silenceHasADeadlineInEveryState_data() { addStages({ Stage::Idle }); } // see waitingForOurOwnSideHasNoDeadline()
    void silenceHasADeadlineInEveryState();
    void waitingForOurOwnSideHasNoDeadline();
    void dribblingDoesNotProlongAStatusLine();
    void cancellingWorksInEveryState_data() { addStages(); }
    void cancellingWorksInEveryState();
    void aMessageOverTheBoundEndsTheSession();
    void capabilitiesOverTheBoundEndTheSession();
};

void TestPop3Ends::nonsenseEndsTheSession_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("quoted");
    const auto row = [](const char *name, Stage stage, const QByteArray &octets, const QString &quoted) {
        QTest::newRow(name) << stage << octets << quoted;
    };
    row("not a status for CAPA", Stage::Capabilities, "hello\r\n", u"hello"_s);
    row("a challenge for CAPA", Stage::Capabilities, "+ abc\r\n", u"+ abc"_s);
    row("not a status for USER", Stage::User, "OK\r\n", u"OK"_s);
    row("a challenge for USER", Stage::User, "+ abc\r\n", u"+ abc"_s);
    row("a second answer to PASS", Stage::Pass, "+OK\r\n+OK\r\n", u"+OK"_s);
    row("not a status for STAT", Stage::Stat, "2 320\r\n", u"2 320"_s);
    row("a challenge for STAT", Stage::Stat, "+ 2 320\r\n", u"+ 2 320"_s);
    row("a reply nobody asked for", Stage::Idle, "+OK\r\n", u"+OK"_s);
    row("a farewell nobody asked for", Stage::Idle, "-ERR Disconnected for inactivity.\r\n",
        u"-ERR Disconnected for inactivity."_s);
    row("a line behind the end of a message", Stage::Message, ".\r\nmore\r\n", u"more"_s);
    row("a second end of a message", Stage::Message, ".\r\n.\r\n", u"."_s);
    row("a line behind the listing", Stage::Listing, ".\r\nmore\r\n", u"more"_s);
    row("a LF alone", Stage::Deletion, "+OK\n", u"+OK"_s);
    row("a status without end", Stage::Deletion, "+OK" + QByteArray(10'000, 'x'), u"+OK"_s + QString(509, u'x'));
    row("two answers to DELE", Stage::Deletion, "+OK\r\n-ERR\r\n", u"-ERR"_s);
}

void TestPop3Ends::nonsenseEndsTheSession()
{
    QFETCH(Stage, stage);
    QFETCH(QByteArray, octets);
    QFETCH(QString, quoted);
    Conversation talk(accountOver(Security::StartTls));
    lead(talk, stage);
    talk.told();
    talk.saysOctets(octets);
    QCOMPARE(talk.session().state(), Pop3State::Closed);
    QVERIFY(talk.line().wasAborted());
    QVERIFY2(talk.ending().contains(u"protocol_violation (%1) “%2”"_s.arg(host, quoted)), qPrintable(talk.ending()));
}

void TestPop3Ends::aLineThatEndsAnywhereIsToldOnce()
{
    QFETCH(Stage, stage);
    QFETCH(QString, state);
    QFETCH(bool, octetsLost);
    for (const bool byReset : { false, true }) {
        Conversation talk(accountOver(Security::StartTls));
        lead(talk, stage);
        talk.told();
        if (byReset)
            talk.line().breakDown({ ErrorCode::ConnectionLost, {}, {} });
        else
            talk.line().hangUp();
        QString code = stage == Stage::Quit ? u"deletion_unconfirmed"_s : u"connection_lost"_s;
        if (stage == Stage::Pass && !byReset)
            code = u"sign_in_refused"_s;
        talk.told({ u"failed in %1: %2 (%3)%4"_s.arg(state, code, host, octetsLost ? u", octets lost"_s : u""_s) });
        QCOMPARE(talk.session().state(), Pop3State::Closed);
        talk.session().cancel();
        QCoreApplication::sendPostedEvents();
        talk.told({});
    }
}

void TestPop3Ends::silenceHasADeadlineInEveryState()
{
    QFETCH(Stage, stage);
    QFETCH(QString, state);
    QFETCH(bool, octetsLost);
    Conversation talk(withTinyDeadlines(accountOver(Security::StartTls)));
    lead(talk, stage);
    QTRY_COMPARE(talk.session().state(), Pop3State::Closed);
    QString what = u"server_silent (%1)"_s.arg(host);
    if (stage == Stage::Connecting)
        what = u"connect_timed_out (mail.example.org:110)"_s;
    if (stage == Stage::Quit)
        what = u"deletion_unconfirmed (%1)"_s.arg(host);
    QCOMPARE(talk.ending(), u"failed in %1: %2%3"_s.arg(state, what, octetsLost ? u", octets lost"_s : u""_s));
    QVERIFY(talk.line().wasAborted());
}

void TestPop3Ends::waitingForOurOwnSideHasNoDeadline()
{
    Conversation waiting(withTinyDeadlines(accountOver(Security::StartTls)));
    lead(waiting, Stage::Idle);
    Conversation measure(withTinyDeadlines(accountOver(Security::StartTls))); // armed later, ends first
    lead(measure, Stage::Deletion);
    QTRY_COMPARE(measure.session().state(), Pop3State::Closed);
    QCOMPARE(waiting.session().state(), Pop3State::Transaction);
    waiting.session().keepAlive(); // now an answer is due
    QTRY_COMPARE(waiting.session().state(), Pop3State::Closed);

    Conversation halfALine(withTinyDeadlines(accountOver(Security::StartTls)));
    lead(halfALine, Stage::Idle);
    halfALine.saysOctets("-ER"); // unasked for, and without end
    QTRY_COMPARE(halfALine.session().state(), Pop3State::Closed);
}

void TestPop3Ends::dribblingDoesNotProlongAStatusLine()
{
    Pop3Settings settings = accountOver(Security::Tls);
    settings.deadlines = Pop3Deadlines { .connecting = std::chrono::seconds { 30 },
                                         .idle = std::chrono::milliseconds { 20 },
                                         .leaving = std::chrono::milliseconds { 20 } };
    Conversation talk(settings);
    talk.connects();
    talk.saysOctets("+OK ");
    QTimer dribble;
    connect(&dribble, &QTimer::timeout, &dribble, [&talk] { talk.saysOctets("x"); });
    dribble.start(std::chrono::milliseconds { 1 });
    QTRY_COMPARE(talk.session().state(), Pop3State::Closed);
    QVERIFY(talk.ending().contains(u"server_silent"));
    QVERIFY(talk.octetsSaid() < maximumStatusLine);
}

void TestPop3Ends::cancellingWorksInEveryState()
{
    QFETCH(Stage, stage);
    QFETCH(QString, state);
    QFETCH(bool, octetsLost);
    Conversation talk(accountOver(Security::StartTls));
    lead(talk, stage);
    talk.told();
    talk.line().takeSent();
    talk.session().cancel();
    QCOMPARE(talk.session().state(), Pop3State::Closed);
    QVERIFY(talk.line().wasAborted());
    talk.told({}); // told by the event loop, never from inside the call
    QTRY_VERIFY(!talk.toldSoFar().isEmpty());
    talk.told({ u"failed in %1: cancelled%2"_s.arg(state, octetsLost ? u", octets lost"_s : u""_s) });
    talk.hearsNothing(); // no QUIT: nothing is deleted
    talk.session().cancel();
    talk.session().quit();
    QCoreApplication::sendPostedEvents();
    talk.told({});
}

void TestPop3Ends::aMessageOverTheBoundEndsTheSession()
{
    Pop3Settings settings = accountOver(Security::Tls);
    settings.maximumMessage = 100;
    Conversation talk(settings, { .octetsEach = 10 });
    open(talk);
    talk.session().retrieve(MessageNumber(1));
    talk.saysOctets("+OK\r\n" + QByteArray(1000, 'x'));
    QCOMPARE(talk.ending(), u"failed in transaction: message_too_large (1), octets lost"_s);
}

void TestPop3Ends::capabilitiesOverTheBoundEndTheSession()
{
    Conversation talk(accountOver(Security::Tls));
    talk.connects();
    talk.says("+OK");
    talk.says("+OK");
    for (int i = 0; i < 10'000; ++i)
        talk.says("X-CAPABILITY");
    QCOMPARE(talk.ending(), u"failed in capabilities: protocol_violation (%1)"_s.arg(host));
}

QTEST_GUILESS_MAIN(TestPop3Ends)

} // namespace tst_pop3ends

#include "tst_pop3ends.moc"
