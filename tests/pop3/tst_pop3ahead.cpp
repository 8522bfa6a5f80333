// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogues.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_pop3ahead {

namespace {

const QByteArray remembered = "USER\nUIDL\nTOP\nSASL PLAIN\nPIPELINING\n"_ba;
const QByteArray capabilities = "+OK\r\nUSER\r\nUIDL\r\nTOP\r\nSASL PLAIN\r\nPIPELINING\r\n.\r\n"_ba;
const QByteArray plain = "AUTH PLAIN "_ba + u"\0anna\0sesam öffne dich"_s.toUtf8().toBase64();

/// An account whose server is known.
Pop3Settings knownServer(const QByteArray &knownToSay = remembered)
{
    Pop3Settings settings = accountOver(Security::Tls);
    settings.mayReconnect = true;
    settings.listsAtOnce = true;
    settings.habits.capabilities = knownToSay;
    return settings;
}

/// A conversation whose owner asks for the listing at once, as it promised.
void listsAtOnce(Conversation &talk, ServerHabits *told = nullptr)
{
    talk.onEvent = [&talk, told](const Pop3EventValue &event) {
        if (const auto *opened = std::get_if<Pop3Event::Opened>(&event)) {
            if (told)
                *told = opened->habits;
            talk.session().requestListing();
        }
    };
}

} // namespace

/// What goes to a server before it answered what went before, because it said the same last time.
class TestPop3Ahead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKnownServerIsAskedEverythingAtOnce_data();
    void aKnownServerIsAskedEverythingAtOnce();
    void allMechanismsOfOneStepGoAhead_data();
    void allMechanismsOfOneStepGoAhead();
    void whoIsNotKnownOrCannotIsAskedOneByOne_data();
    void whoIsNotKnownOrCannotIsAskedOneByOne();
    void nothingIsAskedAheadBeforeTls();
    void theListingGoesWithStatWhereItIsOffered();
    void capabilitiesThatChangedCount();
    void aRefusedPasswordIsNotSentAgain();
    void anotherMechanismWaitsForTheAnswersToTheRest();
    void troubleIsNoFailureBeforeItWasTriedOneByOne_data();
    void troubleIsNoFailureBeforeItWasTriedOneByOne();
    void silenceIsNoFailureBeforeItWasTriedOneByOne();
    void nothingForetoldGoesOutOnAnotherLine();
    void whatIsRememberedIsBounded_data();
    void whatIsRememberedIsBounded();
};

void TestPop3Ahead::aKnownServerIsAskedEverythingAtOnce_data()
{
    addSegmentations(capabilities.size() + 120);
}

void TestPop3Ahead::aKnownServerIsAskedEverythingAtOnce()
{
    QFETCH(Segmentation, segmentation);
    Conversation talk(knownServer(), segmentation);
    listsAtOnce(talk);
    talk.connects();
    talk.says("+OK POP3 ready");
    talk.hears({ "CAPA", plain, "STAT", "LIST", "UIDL" });
    talk.saysOctets(capabilities);
    talk.says({ "+OK", "+OK 2 320", "+OK", "1 120", "2 200", ".", "+OK", "1 a", "2 b", "." });
    talk.hearsNothing();
    talk.told({ u"opened: 2 messages, 320 octets"_s, u"listed: 1=120=a 2=200=b"_s });
    talk.session().retrieve(MessageNumber(2));
    talk.session().retrieve(MessageNumber(1));
    talk.hears({ "RETR 2", "RETR 1" });
}

void TestPop3Ahead::allMechanismsOfOneStepGoAhead_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<Authentication>("wish");
    QTest::addColumn<QByteArrayList>("heard");
    const QByteArrayList user { "USER anna", "PASS sesam öffne dich" };
    QTest::newRow("PLAIN") << "SASL PLAIN\nPIPELINING\n"_ba << Authentication::Auto << QByteArrayList { plain };
    QTest::newRow("USER") << "USER\nPIPELINING\n"_ba << Authentication::Auto << user;
    QTest::newRow("USER, wished for") << "USER\nSASL PLAIN\nPIPELINING\n"_ba << Authentication::UserPass << user;
    QTest::newRow("behind UTF8") << "UTF8\nSASL PLAIN\nPIPELINING\n"_ba << Authentication::Auto
                                 << QByteArrayList { "UTF8", plain };
}

void TestPop3Ahead::allMechanismsOfOneStepGoAhead()
{
    QFETCH(QByteArray, said);
    QFETCH(Authentication, wish);
    QFETCH(QByteArrayList, heard);
    Pop3Settings settings = knownServer(said);
    settings.server.authentication = wish;
    Conversation talk(settings);
    listsAtOnce(talk);
    talk.connects();
    talk.says("+OK POP3 ready");
    talk.hears(QByteArrayList { "CAPA" } + heard + QByteArrayList { "STAT", "LIST", "UIDL" });
    talk.saysOctets("+OK\r\n" + QByteArray(said).replace("\n", "\r\n") + ".\r\n");
    for (qsizetype i = 0; i < heard.size(); ++i)
        talk.says("+OK");
    talk.says({ "+OK 1 120", "+OK", "1 120", ".", "+OK", "1 a", "." });
    talk.hearsNothing();
    talk.told({ u"opened: 1 messages, 120 octets"_s, u"listed: 1=120=a"_s });
}

void TestPop3Ahead::whoIsNotKnownOrCannotIsAskedOneByOne_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<ServerHabits::Pipelining>("habit");
    QTest::addColumn<bool>("mayReconnect");
    using Pipelining = ServerHabits::Pipelining;
    QTest::newRow("never met") << ""_ba << Pipelining::FromSignIn << true;
    QTest::newRow("no PIPELINING") << "USER\nSASL PLAIN\n"_ba << Pipelining::FromSignIn << true;
    QTest::newRow("did not bear it") << remembered << Pipelining::InTransaction << true;
    QTest::newRow("does not bear any") << remembered << Pipelining::Never << true;
    QTest::newRow("no second try") << remembered << Pipelining::FromSignIn << false;
    QTest::newRow("several steps") << "SASL SCRAM-SHA-256\nPIPELINING\n"_ba << Pipelining::FromSignIn << true;
    QTest::newRow("CAPA of the user") << remembered + "EXPIRE 30 USER\n" << Pipelining::FromSignIn << true;
}

void TestPop3Ahead::whoIsNotKnownOrCannotIsAskedOneByOne()
{
    QFETCH(QByteArray, said);
    QFETCH(ServerHabits::Pipelining, habit);
    QFETCH(bool, mayReconnect);
    Pop3Settings settings = knownServer(said);
    settings.habits.pipelining = habit;
    settings.mayReconnect = mayReconnect;
    Conversation talk(settings);
    talk.connects();
    talk.says("+OK POP3 ready");
    talk.hears("CAPA");
}

void TestPop3Ahead::nothingIsAskedAheadBeforeTls()
{
    Pop3Settings settings = knownServer();
    settings.server.security = Security::StartTls;
    Conversation talk(settings);
    listsAtOnce(talk);
    talk.connects();
    talk.says("+OK POP3 ready");
    talk.hears("CAPA");
    talk.says({ "+OK", "STLS", "PIPELINING", "." });
    talk.hears("STLS");
    talk.says("+OK");
    talk.startsTls();
    talk.hears({ "CAPA", plain, "STAT", "LIST", "UIDL" });

    settings.server.security = Security::None;
    Conversation clear(settings);
    clear.connects();
    clear.says("+OK POP3 ready");
    clear.hears("CAPA");
}

void TestPop3Ahead::theListingGoesWithStatWhereItIsOffered()
{
    Conversation talk(knownServer({}));
    ServerHabits habits;
    listsAtOnce(talk, &habits);
    talk.connects();
    talk.says("+OK POP3 ready");
    talk.hears("CAPA");
    talk.saysOctets("+OK\r\nIMPLEMENTATION hour 7\r\nUSER\r\nPIPELINING\r\n.\r\n");
    talk.hears("USER anna");
    talk.says("+OK");
    talk.hears("PASS sesam öffne dich");
    talk.says("+OK");
    talk.hears({ "STAT", "LIST", "UIDL" });
    talk.says("+OK 0 0");
    talk.says({ "+OK", ".", "+OK", "." });
    talk.told({ u"opened: 0 messages, 0 octets"_s, u"listed: "_s });
    QCOMPARE(habits.capabilities, "USER\nPIPELINING\n");
}

void TestPop3Ahead::capabilitiesThatChangedCount()
{
    Conversation talk(knownServer());
    ServerHabits habits;
    listsAtOnce(talk, &habits);
    talk.connects();
    talk.says("+OK POP3 ready");
    (void)talk.line().takeSent();
    talk.saysOctets("+OK\r\nSASL PLAIN\r\nUIDL\r\nEXPIRE 9\r\n.\r\n");
    talk.says({ "+OK", "+OK 0 0", "+OK", ".", "+OK", "." });
    talk.told({ u"opened: 0 messages, 0 octets"_s, u"listed: "_s });
    QCOMPARE(habits.capabilities, "SASL PLAIN\nUIDL\nEXPIRE 9\n");
    QCOMPARE(habits.expireDays, 9);
}

void TestPop3Ahead::aRefusedPasswordIsNotSentAgain()
{
    Pop3Settings settings = knownServer("SASL PLAIN\nPIPELINING\n");
    settings.password = u"sesam"_s;
    Conversation talk(settings);
    talk.connects();
    talk.says("+OK POP3 ready");
    talk.hears({ "CAPA", "AUTH PLAIN AGFubmEAc2VzYW0=", "STAT", "LIST", "UIDL" });
    talk.saysOctets("+OK\r\nSASL PLAIN\r\nPIPELINING\r\n.\r\n");
    talk.says({ "-ERR [AUTH] wrong", "+OK 1 2" });
    talk.hearsNothing();
    QCOMPARE(talk.line().connections(), 1);
    QVERIFY2(talk.ending().contains(u"sign_in_refused"), qPrintable(talk.ending()));
}

void TestPop3Ahead::anotherMechanismWaitsForTheAnswersToTheRest()
{
    Conversation talk(knownServer());
    listsAtOnce(talk);
    talk.connects();
    talk.says("+OK POP3 ready");
    talk.hears({ "CAPA", plain, "STAT", "LIST", "UIDL" });
    talk.saysOctets(capabilities);
    talk.says("-ERR unsupported authentication mechanism");
    talk.hearsNothing();
    talk.says({ "-ERR who are you?", "-ERR who are you?" });
    talk.hearsNothing();
    talk.says("-ERR who are you?");
    talk.hears("USER anna");
    talk.says("+OK");
    talk.hears("PASS sesam öffne dich");
    talk.says("+OK");
    talk.hears({ "STAT", "LIST", "UIDL" });
    QCOMPARE(talk.line().connections(), 1);
}

void TestPop3Ahead::troubleIsNoFailureBeforeItWasTriedOneByOne_data()
{
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<bool>("hangsUp");
    QTest::newRow("hangs up at once") << ""_ba << true;
    QTest::newRow("hangs up behind CAPA") << capabilities << true;
    QTest::newRow("hangs up behind AUTH") << capabilities + "+OK\r\n" << true;
    QTest::newRow("nonsense") << capabilities + "what?\r\n" << false;
    QTest::newRow("refuses STAT") << capabilities + "+OK\r\n-ERR one at a time\r\n" << false;
    QTest::newRow("a challenge") << capabilities + "+ \r\n-ERR bad response\r\n" << true;
}

void TestPop3Ahead::troubleIsNoFailureBeforeItWasTriedOneByOne()
{
    QFETCH(QByteArray, answers);
    QFETCH(bool, hangsUp);
    Conversation talk(knownServer());
    ServerHabits habits;
    listsAtOnce(talk, &habits);
    talk.connects();
    talk.says("+OK POP3 ready");
    talk.hears({ "CAPA", plain, "STAT", "LIST", "UIDL" });
    talk.saysOctets(answers);
    if (hangsUp)
        talk.line().hangUp();
    QCOMPARE(talk.told(), QStringList());
    QCOMPARE(talk.line().connections(), 2);
    talk.line().accept();
    talk.says("+OK POP3 ready");
    talk.hears("CAPA");
    talk.saysOctets(capabilities);
    talk.hears(plain);
    talk.says("+OK");
    talk.hears({ "STAT", "LIST", "UIDL" });
    talk.says({ "+OK 1 120", "+OK", "1 120", ".", "+OK", "1 a", "." });
    talk.told({ u"opened: 1 messages, 120 octets"_s, u"listed: 1=120=a"_s });
    QCOMPARE(habits.pipelining, ServerHabits::Pipelining::InTransaction);
}

void TestPop3Ahead::silenceIsNoFailureBeforeItWasTriedOneByOne()
{
    Pop3Settings settings = knownServer();
    using namespace std::chrono_literals;
    settings.deadlines = Pop3Deadlines { .connecting = 1min, .idle = 20ms, .leaving = 1min };
    Conversation talk(settings);
    talk.connects();
    talk.says("+OK POP3 ready");
    talk.saysOctets(capabilities);
    QTRY_COMPARE(talk.line().connections(), 2);
    QCOMPARE(talk.told(), QStringList());
}

void TestPop3Ahead::nothingForetoldGoesOutOnAnotherLine()
{
    Conversation talk(knownServer());
    talk.connects();
    // Nonsense arrives right behind the greeting, after everything was made ready and before it went out.
    connect(&talk.session(), &Pop3Session::traced, &talk.line(),
            [&talk, once = false](bool toServer, const QByteArray &) mutable {
                if (!toServer && !std::exchange(once, true))
                    talk.line().deliver("what?\r\n");
            });
    talk.says("+OK POP3 ready");
    talk.hearsNothing();
    const bool saidPassword =
        std::ranges::any_of(talk.trace(), [](const QByteArray &line) { return line.contains("AUTH") || line.contains("PASS"); });
    QVERIFY2(!saidPassword, talk.trace().join('\n'));
}

void TestPop3Ahead::whatIsRememberedIsBounded_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("kept");
    QTest::newRow("nothing") << ""_ba << ""_ba;
    QTest::newRow("lines") << "USER\r\nsasl PLAIN LOGIN\r\n"_ba << "USER\nsasl PLAIN LOGIN\n"_ba;
    QTest::newRow("who it is") << "USER\r\nImplementation Foo 12:01\r\nTOP\r\n"_ba << "USER\nTOP\n"_ba;
    QTest::newRow("no line end") << "USER"_ba << "USER\n"_ba;
    QTest::newRow("too much") << QByteArray("X-Y\r\n").repeated(2000) << ""_ba;
    QTest::newRow("one line too long") << QByteArray(5000, 'x') << ""_ba;
}

void TestPop3Ahead::whatIsRememberedIsBounded()
{
    QFETCH(QByteArray, said);
    QFETCH(QByteArray, kept);
    QCOMPARE(worthKeeping(said), kept);
    if (!kept.isEmpty())
        QCOMPARE(worthKeeping(kept), kept);
}

QTEST_GUILESS_MAIN(TestPop3Ahead)

} // namespace tst_pop3ahead

#include "tst_pop3ahead.moc"
