// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogues.h"

#include "base/sha256.h"

#include "pop3/commandqueue.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_pop3session {

namespace {

// What the server says in the dialogues that are cut at every octet.
constexpr qsizetype checkOctets = 164;
constexpr qsizetype stlsOctets = 126;
constexpr qsizetype pipelinedOctets = 136;

} // namespace

class TestPop3Session : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // the way through
    void aMailCheckFromGreetingToCommit_data() { addSegmentations(checkOctets); }
    void aMailCheckFromGreetingToCommit();
    void stlsGoesInTheOrderOfRfc2595_data() { addSegmentations(stlsOctets); }
    void stlsGoesInTheOrderOfRfc2595();
    void aServerWithoutCapaIsServedAllTheSame();
    void aServerWithoutCapaMayKnowStls();
    void statMayHoldAnyNumbers_data();
    void statMayHoldAnyNumbers();
    void topNoopAndRset();

    // pipelining
    void listAndUidlGoTogether();
    void uniqueIdsAloneAreHashedAsInAListing();
    void retrievalsGoInAWindow();
    void pipelinedAnswersBelongToTheirCommands_data() { addSegmentations(pipelinedOctets); }
    void pipelinedAnswersBelongToTheirCommands();
    void quitAndRsetGoAlone();
    void withoutPipeliningOneAnswerComesFirst_data();
    void withoutPipeliningOneAnswerComesFirst();
    void whatTheOwnerAsksInASlotGoesOutTogether();
    void nothingOfTheOwnerGoesOutBeforeTheTransaction();

    // refusals
    void aRefusedMessageStopsNothing();
    void aRefusedDeletionStopsNothing();
    void listings_data();
    void listings();
    void aListingAfterDeletionsIsComplete();
    void aRefusedRsetEndsTheSessionWithoutQuit();
    void theOutcomeOfQuit_data();
    void theOutcomeOfQuit();
    void aQuitThatDecidesNothingIsNotWaitedFor();
    void deletionsAreUnconfirmedWhateverBreaks_data();
    void deletionsAreUnconfirmedWhateverBreaks();
};

void TestPop3Session::aMailCheckFromGreetingToCommit()
{
    QFETCH(Segmentation, segmentation);
    Conversation talk(accountOver(Security::Tls), segmentation);
    talk.connects();
    talk.says("+OK POP3 ready");
    talk.hears("CAPA");
    talk.says({ "+OK", "USER", "UIDL", "TOP", "." });
    talk.hears("USER anna");
    talk.says("+OK");
    talk.hears("PASS sesam öffne dich");
    talk.says("+OK");
    talk.hears("STAT");
    talk.says("+OK 2 320");
    talk.told({ u"opened: 2 messages, 320 octets"_s });
    talk.session().requestListing();
    talk.hears("LIST");
    talk.says({ "+OK", "1 120", "2 200", "." });
    talk.hears("UIDL");
    talk.says({ "+OK", "1 a", "2 b", "." });
    talk.told({ u"listed: 1=120=a 2=200=b"_s });
    talk.session().retrieve(MessageNumber(1));
    QCOMPARE(talk.session().pendingRetrievals(), 1);
    talk.hears("RETR 1");
    talk.says({ "+OK 120 octets", "Subject: x", "", "..y", "..", "z\n.\n", "." });
    talk.told({ u"message 1: Subject: x\\x0d\\x0a\\x0d\\x0a.y\\x0d\\x0a.\\x0d\\x0az\\x0a.\\x0a\\x0d\\x0a"_s });
    QCOMPARE(talk.session().pendingRetrievals(), 0);
    talk.session().deleteMessage(MessageNumber(1));
    talk.hears("DELE 1");
    talk.says("+OK");
    talk.told({ u"deletion of 1 accepted"_s });
    talk.session().quit();
    talk.hears("QUIT");
    QCOMPARE(talk.session().state(), Pop3State::Update);
    talk.says("+OK bye");
    talk.told({ u"committed"_s });
    QCOMPARE(talk.session().state(), Pop3State::Closed);
    QVERIFY(!talk.line().isOpen());
    talk.session().retrieve(MessageNumber(2)); // too late: ignored
    talk.hearsNothing();
    QCOMPARE(talk.octetsSaid(), checkOctets);
}

void TestPop3Session::stlsGoesInTheOrderOfRfc2595()
{
    QFETCH(Segmentation, segmentation);
    Conversation talk(accountOver(Security::StartTls), segmentation);
    talk.connects();
    talk.says("+OK ready <1896.697170952@dbc.mtview.ca.us>");
    talk.hears("CAPA");
    talk.says({ "+OK", "STLS", "USER", "SASL PLAIN", "." });
    talk.hears("STLS");
    QVERIFY(!talk.line().tlsWasAsked());
    talk.says("+OK begin TLS");
    talk.hearsNothing();
    talk.startsTls();
    talk.hears("CAPA");
    talk.says({ "+OK", "SASL PLAIN", "." });
    talk.hears("AUTH PLAIN AGFubmEAc2VzYW0gw7ZmZm5lIGRpY2g=");
    talk.says("+OK");
    talk.hears("STAT");
    talk.says("+OK 0 0");
    talk.told({ u"opened: 0 messages, 0 octets"_s });
    QCOMPARE(talk.octetsSaid(), stlsOctets);
}

void TestPop3Session::aServerWithoutCapaIsServedAllTheSame()
{
    Conversation talk(accountOver(Security::Tls));
    talk.connects();
    talk.says("+OK qmail-pop3d");
    talk.hears("CAPA");
    talk.says("-ERR unimplemented");
    talk.hears("USER anna");
    talk.says("+OK");
    talk.hears("PASS sesam öffne dich");
    talk.says("+OK");
    talk.hears("STAT");
    talk.says("+OK 1 10");
    talk.told({ u"opened: 1 messages, 10 octets"_s });
}

void TestPop3Session::aServerWithoutCapaMayKnowStls()
{
    Conversation talk(accountOver(Security::StartTls));
    talk.connects();
    talk.says("+OK");
    talk.hears("CAPA");
    talk.says("-ERR what?");
    talk.hears("STLS");
    talk.says("+OK");
    talk.startsTls();
    talk.hears("CAPA");
    talk.says("-ERR what?");
    talk.hears("USER anna");
}

void TestPop3Session::statMayHoldAnyNumbers_data()
{
    QTest::addColumn<QByteArray>("stat");
    QTest::addColumn<QString>("told");
    const QString violation = u"failed in transaction: protocol_violation (%1) “+OK %2”"_s.arg(host);
    QTest::newRow("none") << "0 0"_ba << u"opened: 0 messages, 0 octets"_s;
    QTest::newRow("a million") << "1000000 50000000000"_ba << u"opened: 1000000 messages, 50000000000 octets"_s;
    QTest::newRow("size missing") << "3"_ba << u"opened: 3 messages, 0 octets"_s;
    QTest::newRow("size of no use") << "3 -7"_ba << u"opened: 3 messages, 0 octets"_s;
    QTest::newRow("negative") << "-1 0"_ba << violation.arg(u"-1 0"_s);
    QTest::newRow("2^63") << "9223372036854775808 0"_ba << violation.arg(u"9223372036854775808 0"_s);
    QTest::newRow("1e9") << "1e9 0"_ba << violation.arg(u"1e9 0"_s);
    QTest::newRow("words") << "some mail"_ba << violation.arg(u"some mail"_s);
}

void TestPop3Session::statMayHoldAnyNumbers()
{
    QFETCH(QByteArray, stat);
    QFETCH(QString, told);
    Conversation talk(accountOver(Security::Tls));
    greet(talk);
    talk.says("+OK");
    talk.says("+OK");
    talk.says("+OK " + stat);
    talk.told({ told });
}

void TestPop3Session::topNoopAndRset()
{
    Conversation talk(accountOver(Security::Tls));
    open(talk);
    talk.session().retrieveTop(MessageNumber(2), 0);
    talk.hears("TOP 2 0");
    talk.says({ "+OK", "Subject: y", "", "." });
    talk.told({ u"message 2: Subject: y\\x0d\\x0a\\x0d\\x0a"_s });
    talk.session().keepAlive();
    talk.hears("NOOP");
    talk.says("-ERR never heard of it");
    talk.session().deleteMessage(MessageNumber(2));
    talk.hears("DELE 2");
    talk.says("+OK");
    talk.session().reset();
    talk.hears("RSET");
    talk.says("+OK");
    talk.session().quit();
    talk.hears("QUIT");
    talk.says("-ERR I refuse"); // nothing is at stake: the deletion was taken back
    talk.told({ u"deletion of 2 accepted"_s, u"failed in update: server_refused (%1) “I refuse”"_s.arg(host) });
}

void TestPop3Session::listAndUidlGoTogether()
{
    Conversation talk(accountOver(Security::Tls));
    open(talk, withPipelining);
    talk.session().keepAlive();
    talk.hears("NOOP");
    talk.says("+OK");
    talk.session().requestListing();
    talk.hears({ "LIST", "UIDL" });
    talk.says({ "+OK", "1 120", "2 200", ".", "+OK", "1 a", "2 b", "." });
    talk.told({ u"listed: 1=120=a 2=200=b"_s });
}

void TestPop3Session::uniqueIdsAloneAreHashedAsInAListing()
{
    Conversation talk(accountOver(Security::Tls));
    open(talk, withPipelining);
    const QString sha256 = QString::fromLatin1(Sha256::of("1 a\r\n2 .b\r\n").toHex());
    talk.session().requestUniqueIds();
    talk.hears("UIDL");
    talk.says({ "+OK", "1 a", "2 .b", "." });
    talk.told({ u"unique-ids: "_s + sha256 });
    QByteArray listed;
    QObject::connect(&talk.session(), &Pop3Session::happened, &talk.session(), [&](const Pop3EventValue &event) {
        if (const auto *whole = std::get_if<Pop3Event::Listed>(&event))
            listed = whole->listing.uidlSha256;
    });
    talk.session().requestListing();
    talk.hears({ "LIST", "UIDL" });
    talk.says({ "+OK", "1 120", "2 200", ".", "+OK", "1 a", "2 .b", "." });
    talk.told({ u"listed: 1=120=a 2=200=.b"_s });
    QCOMPARE(QString::fromLatin1(listed.toHex()), sha256);
    talk.session().requestUniqueIds();
    talk.hears("UIDL");
    talk.says("-ERR not today");
    talk.told({ u"unique-ids: "_s });
}

void TestPop3Session::retrievalsGoInAWindow()
{
    Conversation talk(accountOver(Security::Tls));
    open(talk, withPipelining, "1000 1000");
    for (quint32 number = 1; number <= 500; ++number)
        talk.session().retrieve(MessageNumber(number));
    QCOMPARE(talk.session().pendingRetrievals(), 500);
    const QByteArray first = talk.line().takeSent();
    QCOMPARE(first.count("RETR"), CommandQueue::maximumOnWire);
    QVERIFY(first.startsWith("RETR 1\r\nRETR 2\r\n"));
    talk.says({ "+OK", "a", ".", "-ERR no", "+OK", "c", "." });
    QCOMPARE(talk.line().takeSent(), "RETR 129\r\nRETR 130\r\nRETR 131\r\n");
    QCOMPARE(talk.session().pendingRetrievals(), 497);
}

void TestPop3Session::pipelinedAnswersBelongToTheirCommands()
{
    QFETCH(Segmentation, segmentation);
    Conversation talk(accountOver(Security::Tls), segmentation);
    open(talk, withPipelining);
    talk.session().retrieve(MessageNumber(1));
    talk.session().retrieve(MessageNumber(2));
    talk.session().retrieveTop(MessageNumber(3), 5);
    talk.session().deleteMessage(MessageNumber(4));
    talk.session().deleteMessage(MessageNumber(5));
    talk.line().takeSent();
    talk.says({ "+OK", "one", "+OK", "..", ".", "-ERR gone", "+OK", ".", "+OK", "-ERR read-only" });
    talk.told({ u"message 1: one\\x0d\\x0a+OK\\x0d\\x0a.\\x0d\\x0a"_s,
                u"message 2 refused: message_refused (%1) “gone”"_s.arg(host), u"message 3: "_s, u"deletion of 4 accepted"_s,
                u"deletion of 5 refused: message_refused (%1) “read-only”"_s.arg(host) });
    QCOMPARE(talk.octetsSaid(), pipelinedOctets);
}

void TestPop3Session::quitAndRsetGoAlone()
{
    Conversation talk(accountOver(Security::Tls));
    open(talk, withPipelining);
    talk.session().deleteMessage(MessageNumber(1));
    talk.session().reset();
    talk.session().deleteMessage(MessageNumber(2));
    talk.session().quit();
    talk.hears("DELE 1");
    talk.says("+OK");
    talk.hears("RSET");
    talk.says("+OK");
    talk.hears("DELE 2");
    talk.says("+OK");
    talk.hears("QUIT");
}

void TestPop3Session::withoutPipeliningOneAnswerComesFirst_data()
{
    QTest::addColumn<bool>("offered");
    QTest::addColumn<ServerHabits::Pipelining>("habit");
    QTest::newRow("not offered") << false << ServerHabits::Pipelining::FromSignIn;
    QTest::newRow("known to fail") << true << ServerHabits::Pipelining::Never;
}

void TestPop3Session::withoutPipeliningOneAnswerComesFirst()
{
    QFETCH(bool, offered);
    QFETCH(ServerHabits::Pipelining, habit);
    Pop3Settings settings = accountOver(Security::Tls);
    settings.habits.pipelining = habit;
    Conversation talk(settings);
    open(talk, offered ? withPipelining : QByteArrayList { "USER" });
    talk.session().retrieve(MessageNumber(1));
    talk.session().retrieve(MessageNumber(2));
    talk.hears("RETR 1");
    talk.says({ "+OK", "a" });
    talk.hearsNothing();
    talk.says(".");
    talk.hears("RETR 2");
}

void TestPop3Session::whatTheOwnerAsksInASlotGoesOutTogether()
{
    Conversation talk(accountOver(Security::Tls));
    talk.onEvent = [&talk](const Pop3EventValue &event) {
        if (std::holds_alternative<Pop3Event::Opened>(event)) {
            talk.session().retrieve(MessageNumber(1));
            talk.session().retrieve(MessageNumber(2));
        } else if (const auto *ended = std::get_if<Pop3Event::MessageEnded>(&event)) {
            talk.session().deleteMessage(ended->number);
            if (ended->number == MessageNumber(2))
                talk.session().quit();
        }
    };
    open(talk, withPipelining);
    talk.hears({ "RETR 1", "RETR 2" });
    talk.says({ "+OK", ".", "+OK", "." });
    talk.hears({ "DELE 1", "DELE 2" });
    talk.says({ "+OK", "+OK" });
    talk.hears("QUIT");
}

void TestPop3Session::nothingOfTheOwnerGoesOutBeforeTheTransaction()
{
    Conversation talk(accountOver(Security::Tls));
    talk.session().requestListing();
    talk.session().retrieve(MessageNumber(1));
    talk.session().quit();
    talk.connects();
    talk.hearsNothing();
    talk.says("+OK");
    talk.hears("CAPA");
    talk.says("-ERR");
    talk.hears("USER anna");
    talk.says("+OK");
    talk.hears("PASS sesam öffne dich");
    talk.says("+OK");
    talk.hears("STAT");
    talk.says("+OK 1 1");
    talk.hears("LIST");
}

void TestPop3Session::aRefusedMessageStopsNothing()
{
    Conversation talk(accountOver(Security::Tls));
    open(talk);
    talk.session().retrieve(MessageNumber(1));
    talk.session().retrieve(MessageNumber(2));
    talk.hears("RETR 1");
    talk.says("-ERR Message 1 expunged.");
    talk.hears("RETR 2");
    talk.says({ "+OK", "b", "." });
    talk.told({ u"message 1 refused: message_refused (%1) “Message 1 expunged.”"_s.arg(host), u"message 2: b\\x0d\\x0a"_s });
}

void TestPop3Session::aRefusedDeletionStopsNothing()
{
    Conversation talk(accountOver(Security::Tls));
    open(talk);
    talk.session().deleteMessage(MessageNumber(1));
    talk.hears("DELE 1");
    talk.says("-ERR [SYS/TEMP] read-only for now");
    talk.session().quit();
    talk.hears("QUIT");
    talk.says("+OK");
    talk.told({ u"deletion of 1 refused: temporary_refusal (%1) “read-only for now”"_s.arg(host), u"committed"_s });
}

void TestPop3Session::listings_data()
{
    QTest::addColumn<QByteArray>("stat");
    QTest::addColumn<QByteArrayList>("list");
    QTest::addColumn<QByteArrayList>("uidl");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const char *stat, const QByteArrayList &list, const QByteArrayList &uidl,
                        const QString &told) { QTest::newRow(name) << QByteArray(stat) << list << uidl << told; };
    row("empty", "0 0", { "+OK", "." }, { "+OK", "." }, u"listed: "_s);
    row("no UIDL", "1 10", { "+OK", "1 10", "." }, { "-ERR unknown command" }, u"listed: 1=10=, no unique-ids"_s);
    row("LIST short of STAT", "2 20", { "+OK", "1 10", "." }, { "+OK", "1 a", "." }, u"listed: 1=10=a, incomplete"_s);
    row("no LIST", "1 10", { "-ERR" }, { "+OK", "1 a", "." }, u"listed: 1=0=a, incomplete"_s);
    row("neither", "1 10", { "-ERR [SYS/TEMP] index" }, { "-ERR" },
        u"failed in transaction: temporary_refusal (%1) “index”"_s.arg(host));
    row("neither, for want of mail", "0 0", { "-ERR no messages" }, { "-ERR no messages" },
        u"listed: , no unique-ids, incomplete"_s);
    row("STAT counts, LIST is empty", "2 20", { "+OK", "." }, { "+OK", "." }, u"listed: , incomplete"_s);
    row("one id twice", "2 20", { "+OK", "1 10", "2 10", "." }, { "+OK", "1 a", "2 a", "." }, u"listed: 1=10=a 2=10=a"_s);
}

void TestPop3Session::listings()
{
    QFETCH(QByteArray, stat);
    QFETCH(QByteArrayList, list);
    QFETCH(QByteArrayList, uidl);
    QFETCH(QString, told);
    for (const bool pipelined : { false, true }) {
        Conversation talk(accountOver(Security::Tls));
        open(talk, pipelined ? withPipelining : QByteArrayList { "USER" }, stat);
        talk.session().requestListing();
        talk.says(list);
        talk.says(uidl);
        talk.told({ told });
    }
}

void TestPop3Session::aListingAfterDeletionsIsComplete()
{
    Conversation talk(accountOver(Security::Tls));
    open(talk);
    talk.session().deleteMessage(MessageNumber(1));
    talk.says("+OK");
    talk.session().requestListing();
    talk.says({ "+OK", "2 200", "." });
    talk.says({ "+OK", "2 b", "." });
    talk.told({ u"deletion of 1 accepted"_s, u"listed: 2=200=b"_s });
}

void TestPop3Session::aRefusedRsetEndsTheSessionWithoutQuit()
{
    Conversation talk(accountOver(Security::Tls));
    open(talk);
    talk.session().deleteMessage(MessageNumber(1));
    talk.says("+OK");
    talk.session().reset();
    talk.line().takeSent();
    talk.says("-ERR");
    talk.told({ u"deletion of 1 accepted"_s, u"failed in transaction: server_refused (%1)"_s.arg(host) });
    talk.hearsNothing();
    QVERIFY(talk.line().wasAborted());
}

void TestPop3Session::theOutcomeOfQuit_data()
{
    QTest::addColumn<bool>("deletes");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("told");
    const auto failed = [](const char *code, const QString &text) {
        return u"failed in update: %1 (%2)%3"_s.arg(QLatin1StringView(code), host,
                                                    text.isEmpty() ? QString() : u" “%1”"_s.arg(text));
    };
    QTest::newRow("yes") << true << "+OK bye\r\n"_ba << u"committed"_s;
    QTest::newRow("yes, nothing deleted") << false << "+OK bye\r\n"_ba << u"committed"_s;
    QTest::newRow("no") << true << "-ERR some deleted messages not removed\r\n"_ba
                        << failed("deletion_unconfirmed", u"some deleted messages not removed"_s);
    QTest::newRow("no, nothing deleted") << false << "-ERR hm\r\n"_ba << failed("server_refused", u"hm"_s);
    QTest::newRow("not now") << true << "-ERR [SYS/TEMP] later\r\n"_ba << failed("deletion_unconfirmed", u"later"_s);
    QTest::newRow("no answer") << true << ""_ba << failed("deletion_unconfirmed", {});
    QTest::newRow("no answer, nothing deleted") << false << ""_ba << failed("connection_lost", {});
    QTest::newRow("half an answer") << true << "+OK"_ba << failed("deletion_unconfirmed", {});
    QTest::newRow("half a line end") << true << "+OK bye\r"_ba << failed("deletion_unconfirmed", {});
    QTest::newRow("nonsense") << true << "bye\r\n"_ba << failed("deletion_unconfirmed", u"bye"_s);
}

void TestPop3Session::theOutcomeOfQuit()
{
    QFETCH(bool, deletes);
    QFETCH(QByteArray, answer);
    QFETCH(QString, told);
    Conversation talk(accountOver(Security::Tls));
    open(talk);
    talk.session().retrieve(MessageNumber(1));
    talk.says({ "+OK", "a", "." });
    if (deletes) {
        talk.session().deleteMessage(MessageNumber(1));
        talk.says("+OK");
    }
    (void)talk.told();
    talk.session().quit();
    talk.saysOctets(answer);
    talk.line().hangUp();
    talk.told({ told });
}

void TestPop3Session::aQuitThatDecidesNothingIsNotWaitedFor()
{
    Conversation talk(accountOver(Security::Tls));
    open(talk, withPipelining);
    talk.session().requestListing();
    talk.says({ "+OK", "1 120", "2 200", ".", "+OK", "1 a", "2 b", "." });
    (void)talk.told();
    (void)talk.line().takeSent();
    talk.session().quit();
    talk.hears("QUIT");
    talk.told({ u"committed"_s });
    QVERIFY(!talk.line().isOpen());
    QVERIFY(!talk.line().wasAborted()); // what is on its way arrives
}

void TestPop3Session::deletionsAreUnconfirmedWhateverBreaks_data()
{
    QTest::addColumn<QByteArray>("answers");
    QTest::newRow("DELE has no answer") << ""_ba;
    QTest::newRow("DELE has half an answer") << "+O"_ba;
    QTest::newRow("DELE is accepted, QUIT has no answer") << "+OK\r\n"_ba;
    QTest::newRow("nonsense instead of an answer") << "what?\r\n"_ba;
}

void TestPop3Session::deletionsAreUnconfirmedWhateverBreaks()
{
    QFETCH(QByteArray, answers);
    Conversation talk(accountOver(Security::Tls));
    open(talk);
    talk.session().deleteMessage(MessageNumber(1));
    talk.session().quit();
    talk.saysOctets(answers);
    talk.line().breakDown({ ErrorCode::ConnectionLost, {}, {} });
    QVERIFY(talk.told().constLast().contains(u"deletion_unconfirmed"));
}

QTEST_GUILESS_MAIN(TestPop3Session)

} // namespace tst_pop3session

#include "tst_pop3session.moc"
