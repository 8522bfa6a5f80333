// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogues.h"
#include "directline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_pop3signin {

class TestPop3SignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // signing in
    void everyMechanismSignsIn_data();
    void everyMechanismSignsIn();
    void aWrongPasswordIsRefused_data();
    void aWrongPasswordIsRefused();
    void aRefusedChallengeIsFollowedByThePasswordBehindTls();
    void aRefusedChallengeIsFollowedByNothingInTheClear();
    void aWishedForMechanismThatIsRefusedIsNamed();
    void scramIsBoundToTheLineWhereTheServerOffersIt_data();
    void scramIsBoundToTheLineWhereTheServerOffersIt();
    void aTypeOfBindingThatIsRefusedIsGivenUpOnce_data();
    void aTypeOfBindingThatIsRefusedIsGivenUpOnce();
    void aBindingWishedForIsNeverGivenUp();
    void anotherLineThanOursIsNamed_data();
    void anotherLineThanOursIsNamed();
    void aTokenSignsIn_data();
    void aTokenSignsIn();
    void aRefusedTokenIsNamedWithTheServersReason_data();
    void aRefusedTokenIsNamedWithTheServersReason();
    void aTokenNeverGoesOverAClearLine();

    // what servers do
    void aServerThatHangsUpOnCapaIsAskedNoMore_data();
    void aServerThatHangsUpOnCapaIsAskedNoMore();
    void aLineCutInTheCapabilitiesIsNoHabit();
    void aPasswordInUtf8IsTriedOnceInLatin1_data();
    void aPasswordInUtf8IsTriedOnceInLatin1();
    void onlyPasswordsWithTwoFormsAreTriedTwice_data();
    void onlyPasswordsWithTwoFormsAreTriedTwice();
    void whatIsNoRefusalOfThePasswordIsNotTriedTwice();
    void whoHangsUpOnThePasswordIsAskedOnceMoreOnANewLine_data();
    void whoHangsUpOnThePasswordIsAskedOnceMoreOnANewLine();
    void whoHangsUpOnABindingIsAskedWithoutOnANewLine();
    void aBindingOnceRefusedIsNotTriedAgain();
    void aBindingRefusedWithTheProofIsRememberedOnceThePasswordIsTakenWithout();
    void utf8AndTheLanguageAreAskedForBehindTls();
    void theCapabilitiesOfTheUserCount_data();
    void theCapabilitiesOfTheUserCount();
    void temporaryRefusalsAreNotRetried_data();
    void temporaryRefusalsAreNotRetried();
    void aRefusalRightBehindTheSignInTellsWhy();
    void aHangUpOnThePasswordIsARefusal();
    void aBrokenLineAfterThePasswordIsNoRefusal();
    void aNewLineInTheNameGoesNowhere();

    // secrets
    void noSecretIsTraced();
    void aPasswordThatTheServerRepeatsIsStruckOut();
};

void TestPop3SignIn::everyMechanismSignsIn_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<Authentication>("wish");
    QTest::addColumn<QByteArray>("heard");
    QTest::newRow("automatic behind TLS") << Security::Tls << Authentication::Auto << "AUTH SCRAM-SHA-256"_ba;
    QTest::newRow("automatic behind STLS") << Security::StartTls << Authentication::Auto << "AUTH SCRAM-SHA-256"_ba;
    QTest::newRow("automatic in the clear") << Security::None << Authentication::Auto << "AUTH SCRAM-SHA-256"_ba;
    QTest::newRow("PLAIN") << Security::Tls << Authentication::Plain << "AUTH PLAIN"_ba;
    QTest::newRow("LOGIN") << Security::Tls << Authentication::Login << "AUTH LOGIN"_ba;
    QTest::newRow("CRAM-MD5") << Security::Tls << Authentication::CramMd5 << "AUTH CRAM-MD5"_ba;
    QTest::newRow("SCRAM-SHA-256") << Security::Tls << Authentication::ScramSha256 << "AUTH SCRAM-SHA-256"_ba;
    QTest::newRow("SCRAM-SHA-1") << Security::Tls << Authentication::ScramSha1 << "AUTH SCRAM-SHA-1"_ba;
    QTest::newRow("APOP") << Security::Tls << Authentication::Apop << "APOP anna"_ba;
    QTest::newRow("APOP behind STLS") << Security::StartTls << Authentication::Apop << "APOP anna"_ba;
    QTest::newRow("USER and PASS") << Security::Tls << Authentication::UserPass << "USER anna"_ba;
    QTest::newRow("USER and PASS in the clear, as chosen") << Security::None << Authentication::UserPass << "USER anna"_ba;
}

void TestPop3SignIn::everyMechanismSignsIn()
{
    QFETCH(Security, security);
    QFETCH(Authentication, wish);
    QFETCH(QByteArray, heard);
    Maildrop maildrop;
    maildrop.add("Subject: x\r\n\r\n");
    Conversation talk(accountOver(security, wish));
    DirectLine line(talk.line(), maildrop, { .user = "anna", .password = "sesam öffne dich" }, {}, security);
    talk.session().open();
    line.connect();
    talk.told({ u"opened: 1 messages, 14 octets"_s });
    QVERIFY(line.service().heardInClear().isEmpty());
    QVERIFY(std::ranges::any_of(line.service().heard(), [&](const QByteArray &command) { return command.startsWith(heard); }));
}

void TestPop3SignIn::aWrongPasswordIsRefused_data()
{
    everyMechanismSignsIn_data();
}

void TestPop3SignIn::aWrongPasswordIsRefused()
{
    QFETCH(Security, security);
    QFETCH(Authentication, wish);
    Maildrop maildrop;
    Conversation talk(accountOver(security, wish));
    DirectLine line(talk.line(), maildrop, { .user = "anna", .password = "another" }, {}, security);
    talk.session().open();
    line.connect();
    const QStringList told = talk.told();
    QCOMPARE(told.size(), 1);
    QVERIFY2(told.constFirst().startsWith(u"failed in authorization: sign_in_refused (%1)"_s.arg(host)),
             qPrintable(told.constFirst()));
    QVERIFY(line.service().heard().size() < 14);
}

void TestPop3SignIn::aRefusedChallengeIsFollowedByThePasswordBehindTls()
{
    Conversation talk(accountOver(Security::Tls));
    greet(talk, { "SASL CRAM-MD5 PLAIN" });
    talk.hears("AUTH CRAM-MD5");
    talk.says("+ PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2UucmVzdG9uLm1jaS5uZXQ+");
    talk.line().takeSent();
    talk.says("-ERR [AUTH] no such secret");
    QVERIFY(talk.line().takeSent().startsWith("AUTH PLAIN "));
    talk.says("+OK");
    talk.hears("STAT");
}

void TestPop3SignIn::aRefusedChallengeIsFollowedByNothingInTheClear()
{
    Pop3Settings settings = accountOver(Security::None);
    settings.password = u"sesam"_s; // of one form
    Conversation talk(settings);
    greet(talk, { "SASL CRAM-MD5 PLAIN", "USER" });
    talk.hears("AUTH CRAM-MD5");
    talk.says("+ PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2UucmVzdG9uLm1jaS5uZXQ+");
    talk.line().takeSent();
    talk.says("-ERR no");
    talk.hearsNothing();
    talk.told({ u"failed in authorization: sign_in_refused (%1) “no”"_s.arg(host) });
}

void TestPop3SignIn::aWishedForMechanismThatIsRefusedIsNamed()
{
    Conversation talk(accountOver(Security::Tls, Authentication::CramMd5));
    greet(talk, { "SASL CRAM-MD5 PLAIN" });
    talk.hears("AUTH CRAM-MD5");
    talk.says("-ERR not today");
    talk.hearsNothing();
    talk.told({ u"failed in authorization: no_usable_authentication (CRAM-MD5) “not today”"_s });
}

void TestPop3SignIn::scramIsBoundToTheLineWhereTheServerOffersIt_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<Authentication>("wish");
    QTest::newRow("automatic") << Security::Tls << Authentication::Auto;
    QTest::newRow("automatic behind STLS") << Security::StartTls << Authentication::Auto;
    QTest::newRow("SCRAM-SHA-256-PLUS") << Security::Tls << Authentication::ScramSha256Plus;
    QTest::newRow("SCRAM-SHA-1-PLUS") << Security::Tls << Authentication::ScramSha1Plus;
}

void TestPop3SignIn::scramIsBoundToTheLineWhereTheServerOffersIt()
{
    QFETCH(Security, security);
    QFETCH(Authentication, wish);
    Maildrop maildrop;
    Conversation talk(accountOver(security, wish));
    ServerScript script;
    script.mechanisms = { "PLAIN", "SCRAM-SHA-1", "SCRAM-SHA-1-PLUS", "SCRAM-SHA-256", "SCRAM-SHA-256-PLUS" };
    script.endPoint = "\1\2\3";
    DirectLine line(talk.line(), maildrop, { .user = "anna", .password = "sesam öffne dich" }, script, security);
    talk.session().open();
    line.connect();
    talk.told({ u"opened: 0 messages, 0 octets"_s });
    const QByteArray command = wish == Authentication::ScramSha1Plus ? "AUTH SCRAM-SHA-1-PLUS " : "AUTH SCRAM-SHA-256-PLUS ";
    QVERIFY(std::ranges::any_of(line.service().heard(), [&](const QByteArray &heard) { return heard.startsWith(command); }));
}

void TestPop3SignIn::aTypeOfBindingThatIsRefusedIsGivenUpOnce_data()
{
    QTest::addColumn<QByteArrayList>("answers");
    QTest::newRow("with a bare -ERR") << QByteArrayList { "-ERR [AUTH] Authentication failed." };
    QTest::newRow("in words") << QByteArrayList { "-ERR Unsupported channel binding type" };
    QTest::newRow("as RFC 5802 says") << QByteArrayList { "+ " + "e=unsupported-channel-binding-type"_ba.toBase64(), "-ERR" };
}

void TestPop3SignIn::aTypeOfBindingThatIsRefusedIsGivenUpOnce()
{
    QFETCH(QByteArrayList, answers);
    Pop3Settings settings = accountOver(Security::Tls);
    settings.password = u"sesam"_s; // of one form
    Conversation talk(settings);
    talk.session().open();
    talk.line().accept("\1\2\3");
    talk.says("+OK");
    talk.says({ "+OK", "SASL SCRAM-SHA-1-PLUS SCRAM-SHA-256-PLUS SCRAM-SHA-256 PLAIN", "." });
    QVERIFY(talk.line().takeSent().startsWith("CAPA\r\nAUTH SCRAM-SHA-256-PLUS cD10bHMtc2VydmVyLWVuZC1wb2ludCws"));
    for (const QByteArray &answer : answers)
        talk.says(answer);
    const QByteArray second = talk.line().takeSent();
    QVERIFY2(second.contains("AUTH SCRAM-SHA-256 biws"), second.constData()); // "n,,": the server did offer it
    talk.says("-ERR [AUTH] no");
    QVERIFY(talk.line().takeSent().startsWith("AUTH PLAIN "));
    talk.says("-ERR [AUTH] no");
    talk.hearsNothing();
    talk.told({ u"failed in authorization: sign_in_refused (%1) “no”"_s.arg(host) });
}

void TestPop3SignIn::aBindingWishedForIsNeverGivenUp()
{
    Conversation talk(accountOver(Security::Tls, Authentication::ScramSha256Plus));
    talk.session().open();
    talk.line().accept("\1\2\3");
    talk.says("+OK");
    talk.says({ "+OK", "SASL SCRAM-SHA-256-PLUS SCRAM-SHA-256 PLAIN", "." });
    talk.line().takeSent();
    talk.says("-ERR [AUTH] Authentication failed.");
    talk.hearsNothing();
    talk.told({ u"failed in authorization: no_usable_authentication (SCRAM-SHA-256-PLUS) “Authentication failed.”"_s });
}

void TestPop3SignIn::anotherLineThanOursIsNamed_data()
{
    QTest::addColumn<QByteArrayList>("mechanisms");
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<QString>("said");
    QTest::newRow("another certificate") << QByteArrayList { "SCRAM-SHA-256", "SCRAM-SHA-256-PLUS", "PLAIN" } << "\3\2\1"_ba
                                         << u"channel-bindings-dont-match"_s;
    QTest::newRow("the bound form was struck out on the way")
        << QByteArrayList { "SCRAM-SHA-256", "PLAIN" } << "\1\2\3"_ba << u"server-does-support-channel-binding"_s;
}

void TestPop3SignIn::anotherLineThanOursIsNamed()
{
    QFETCH(QByteArrayList, mechanisms);
    QFETCH(QByteArray, theirs);
    QFETCH(QString, said);
    Maildrop maildrop;
    ServerScript script;
    script.mechanisms = mechanisms;
    script.endPoint = theirs;
    Conversation talk(accountOver(Security::Tls));
    DirectLine line(talk.line(), maildrop, { .user = "anna", .password = "sesam öffne dich" }, script, Security::Tls);
    talk.session().open();
    line.connect("\1\2\3");
    talk.told({ u"failed in authorization: channel_binding_refused (%1) “%2 user name or password wrong”"_s.arg(host, said) });
    QVERIFY(std::ranges::none_of(line.service().heard(), [](const QByteArray &heard) { return heard.startsWith("AUTH PLAIN"); }));
}

void TestPop3SignIn::aTokenSignsIn_data()
{
    QTest::addColumn<Authentication>("wish");
    QTest::addColumn<QByteArrayList>("mechanisms");
    QTest::addColumn<QByteArray>("heard");
    QTest::addColumn<qsizetype>("length");
    const auto row = [](const char *name, Authentication wish, const QByteArrayList &mechanisms, const char *heard) {
        for (const qsizetype length : { 20, 3000 })
            QTest::addRow("%s, %lld octets", name, static_cast<long long>(length))
                << wish << mechanisms << QByteArray(heard) << length;
    };
    row("automatic", Authentication::Auto, { "PLAIN", "XOAUTH2", "OAUTHBEARER" }, "AUTH OAUTHBEARER");
    row("automatic at Microsoft's", Authentication::Auto, { "PLAIN", "XOAUTH2" }, "AUTH XOAUTH2");
    row("XOAUTH2", Authentication::XOAuth2, { "PLAIN", "XOAUTH2", "OAUTHBEARER" }, "AUTH XOAUTH2");
    row("OAUTHBEARER", Authentication::OAuthBearer, { "XOAUTH2", "OAUTHBEARER" }, "AUTH OAUTHBEARER");
}

void TestPop3SignIn::aTokenSignsIn()
{
    QFETCH(Authentication, wish);
    QFETCH(QByteArrayList, mechanisms);
    QFETCH(QByteArray, heard);
    QFETCH(qsizetype, length);
    const QByteArray token(length, 't');
    Pop3Settings settings = accountOver(Security::Tls, wish);
    settings.server.tokenCommand = u"true"_s;
    settings.password = QString::fromLatin1(token);
    Maildrop maildrop;
    ServerScript script;
    script.mechanisms = mechanisms;
    Conversation talk(settings);
    DirectLine line(talk.line(), maildrop, { .user = "anna", .password = token }, script, Security::Tls);
    talk.session().open();
    line.connect();
    talk.told({ u"opened: 0 messages, 0 octets"_s });
    const QByteArray command = line.service().heard().value(1);
    QVERIFY(command.startsWith(heard));
    QVERIFY(command.size() <= 253);
    QVERIFY(!heard.endsWith("XOAUTH2") || command == heard); // always in two steps
    QVERIFY(std::ranges::none_of(talk.trace(), [&](const QByteArray &traced) {
        return traced.contains("tttt") || traced.contains(token.toBase64().first(16));
    }));
}

void TestPop3SignIn::aRefusedTokenIsNamedWithTheServersReason_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::newRow("XOAUTH2") << "XOAUTH2"_ba;
    QTest::newRow("OAUTHBEARER") << "OAUTHBEARER"_ba;
}

void TestPop3SignIn::aRefusedTokenIsNamedWithTheServersReason()
{
    QFETCH(QByteArray, mechanism);
    Pop3Settings settings = accountOver(Security::Tls);
    settings.server.tokenCommand = u"true"_s;
    settings.password = u"stale"_s;
    Maildrop maildrop;
    ServerScript script;
    script.mechanisms = { "PLAIN", mechanism };
    Conversation talk(settings);
    DirectLine line(talk.line(), maildrop, { .user = "anna", .password = "fresh" }, script, Security::Tls);
    talk.session().open();
    line.connect();
    talk.told({ u"failed in authorization: token_refused (%1) “{\"status\":\"invalid_token\"} user name or password wrong”"_s.arg(
        host) });
}

void TestPop3SignIn::aTokenNeverGoesOverAClearLine()
{
    Pop3Settings settings = accountOver(Security::StartTls, Authentication::XOAuth2);
    settings.server.tokenCommand = u"true"_s;
    settings.password = u"token"_s;
    Conversation talk(settings);
    talk.connects();
    talk.says("+OK");
    talk.says({ "+OK", "SASL XOAUTH2", "." });
    talk.hears("CAPA");
    talk.told({ u"failed in capabilities: encryption_not_offered (%1:110)"_s.arg(host) });
}

void TestPop3SignIn::aServerThatHangsUpOnCapaIsAskedNoMore_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<bool>("known");
    for (const bool known : { false, true }) {
        QTest::addRow("TLS, %s", known ? "known" : "found out") << Security::Tls << known;
        QTest::addRow("STLS, %s", known ? "known" : "found out") << Security::StartTls << known;
    }
}

void TestPop3SignIn::aServerThatHangsUpOnCapaIsAskedNoMore()
{
    QFETCH(Security, security);
    QFETCH(bool, known);
    Pop3Settings settings = accountOver(security);
    settings.mayReconnect = true;
    settings.habits.dropsAtCapa = known;
    Conversation talk(settings);
    std::optional<ServerHabits> habits;
    talk.onEvent = [&habits](const Pop3EventValue &event) {
        if (const auto *opened = std::get_if<Pop3Event::Opened>(&event))
            habits = opened->habits;
    };
    talk.connects();
    talk.says("+OK");
    if (!known) {
        talk.hears("CAPA");
        talk.line().hangUp();
        QCOMPARE(talk.line().connections(), 2);
        talk.line().accept();
        talk.says("+OK");
    }
    if (security == Security::StartTls) {
        talk.hears("STLS");
        talk.says("+OK");
        talk.startsTls();
    }
    talk.hears("USER anna");
    talk.says("+OK");
    talk.hears("PASS sesam öffne dich");
    talk.says("+OK");
    talk.says("+OK 0 0");
    talk.told({ u"opened: 0 messages, 0 octets"_s });
    QVERIFY(habits->dropsAtCapa);
}

void TestPop3SignIn::aLineCutInTheCapabilitiesIsNoHabit()
{
    Pop3Settings settings = accountOver(Security::Tls);
    settings.mayReconnect = true;
    Conversation cut(settings);
    cut.connects();
    cut.says("+OK");
    cut.says({ "+OK", "USER" });
    cut.line().hangUp();
    cut.told({ u"failed in capabilities: connection_lost (%1)"_s.arg(host) });

    Conversation twice(settings);
    twice.connects();
    twice.says("+OK");
    twice.line().hangUp();
    twice.line().accept();
    twice.says("+OK");
    twice.line().hangUp(); // so it was not CAPA
    twice.told({ u"failed in authorization: connection_lost (%1)"_s.arg(host) });
    QCOMPARE(twice.line().connections(), 2);
}

void TestPop3SignIn::aPasswordInUtf8IsTriedOnceInLatin1_data()
{
    QTest::addColumn<QByteArrayList>("mechanisms");
    QTest::addColumn<bool>("remembered");
    QTest::addColumn<int>("attempts");
    QTest::newRow("PLAIN") << QByteArrayList { "PLAIN" } << false << 2;
    QTest::newRow("CRAM-MD5, PLAIN") << QByteArrayList { "CRAM-MD5", "PLAIN" } << false << 3;
    QTest::newRow("SCRAM is UTF-8 by definition") << QByteArrayList { "SCRAM-SHA-256", "LOGIN" } << false << 3;
    QTest::newRow("PLAIN, remembered") << QByteArrayList { "PLAIN" } << true << 1;
    QTest::newRow("SCRAM, remembered") << QByteArrayList { "SCRAM-SHA-256", "LOGIN" } << true << 1;
}

void TestPop3SignIn::aPasswordInUtf8IsTriedOnceInLatin1()
{
    QFETCH(QByteArrayList, mechanisms);
    QFETCH(bool, remembered);
    QFETCH(int, attempts);
    Pop3Settings settings = accountOver(Security::Tls);
    settings.habits.latin1Password = remembered;
    ServerScript script;
    script.mechanisms = mechanisms;
    Maildrop maildrop;
    Conversation talk(settings);
    std::optional<ServerHabits> habits;
    talk.onEvent = [&habits](const Pop3EventValue &event) {
        if (const auto *opened = std::get_if<Pop3Event::Opened>(&event))
            habits = opened->habits;
    };
    DirectLine line(talk.line(), maildrop, { .user = "anna", .password = settings.password.toLatin1() }, script, Security::Tls);
    talk.session().open();
    line.connect();
    talk.told({ u"opened: 0 messages, 0 octets"_s });
    QVERIFY(habits->latin1Password);
    const auto isAttempt = [](const QByteArray &heard) { return heard.startsWith("AUTH ") || heard.startsWith("PASS "); };
    QCOMPARE(std::ranges::count_if(line.service().heard(), isAttempt), attempts);
}

void TestPop3SignIn::onlyPasswordsWithTwoFormsAreTriedTwice_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("attempts");
    QTest::newRow("ASCII") << u"sesam"_s << 1;
    QTest::newRow("Greek") << u"σουσάμι"_s << 1;
    QTest::newRow("a euro") << u"5 €"_s << 1;
    QTest::newRow("Latin") << u"öffne"_s << 2;
}

void TestPop3SignIn::onlyPasswordsWithTwoFormsAreTriedTwice()
{
    QFETCH(QString, password);
    QFETCH(int, attempts);
    for (const bool wished : { false, true }) {
        Pop3Settings settings = accountOver(Security::Tls, wished ? Authentication::Plain : Authentication::Auto);
        settings.password = password;
        ServerScript script;
        script.mechanisms = { "PLAIN" };
        Maildrop maildrop;
        Conversation talk(settings);
        DirectLine line(talk.line(), maildrop, { .user = "anna", .password = "another" }, script, Security::Tls);
        talk.session().open();
        line.connect();
        QVERIFY(talk.told().constFirst().contains(u"sign_in_refused"));
        const auto isAttempt = [](const QByteArray &heard) { return heard.startsWith("AUTH "); };
        QCOMPARE(std::ranges::count_if(line.service().heard(), isAttempt), attempts);
    }
}

void TestPop3SignIn::whatIsNoRefusalOfThePasswordIsNotTriedTwice()
{
    for (const char *answer :
         { "-ERR [IN-USE] locked", "-ERR [SYS/TEMP] later", "-ERR [LOGIN-DELAY] wait", "-ERR [SYS/PERM] no" }) {
        Conversation talk(accountOver(Security::Tls));
        greet(talk);
        talk.says("+OK");
        talk.line().takeSent();
        talk.says(answer);
        talk.hearsNothing();
        QCOMPARE(talk.session().state(), Pop3State::Closed);
    }
}

void TestPop3SignIn::whoHangsUpOnThePasswordIsAskedOnceMoreOnANewLine_data()
{
    QTest::addColumn<QByteArray>("refusal");
    QTest::newRow("without a word") << ""_ba;
    QTest::newRow("with one") << "-ERR [AUTH] no\r\n"_ba;
}

void TestPop3SignIn::whoHangsUpOnThePasswordIsAskedOnceMoreOnANewLine()
{
    QFETCH(QByteArray, refusal);
    for (const bool accepts : { true, false }) {
        Pop3Settings settings = accountOver(Security::Tls);
        settings.mayReconnect = true;
        Conversation talk(settings);
        greet(talk);
        talk.hears("USER anna");
        talk.says("+OK");
        talk.hears("PASS sesam öffne dich");
        talk.saysOctets(refusal);
        talk.line().hangUp();
        QCOMPARE(talk.line().connections(), 2);
        talk.line().takeSent();
        talk.line().accept();
        talk.says("+OK");
        talk.says({ "+OK", "USER", "." });
        talk.says("+OK");
        talk.hears(QList<QByteArray> { "CAPA", "USER anna",
                                       "PASS sesam \xf6"
                                       "ffne dich" });
        if (accepts) {
            talk.says("+OK");
            talk.hears("STAT");
            continue;
        }
        talk.line().hangUp(); // once is enough
        talk.told({ u"failed in authorization: sign_in_refused (%1)"_s.arg(host) });
        QCOMPARE(talk.line().connections(), 2);
    }
}

void TestPop3SignIn::whoHangsUpOnABindingIsAskedWithoutOnANewLine()
{
    for (const bool wished : { false, true }) {
        Pop3Settings settings = accountOver(Security::Tls, wished ? Authentication::ScramSha256Plus : Authentication::Auto);
        settings.mayReconnect = true;
        Conversation talk(settings);
        const auto begin = [&talk] {
            talk.line().accept("\1\2\3");
            talk.says("+OK");
            talk.says({ "+OK", "SASL SCRAM-SHA-256-PLUS SCRAM-SHA-256", "." });
        };
        talk.session().open();
        begin();
        QVERIFY(talk.line().takeSent().contains("AUTH SCRAM-SHA-256-PLUS "));
        talk.line().hangUp();
        if (wished) {
            talk.told({ u"failed in authorization: connection_lost (%1)"_s.arg(host) });
            QCOMPARE(talk.line().connections(), 1);
            continue;
        }
        QCOMPARE(talk.line().connections(), 2);
        begin();
        QVERIFY(talk.line().takeSent().startsWith("CAPA\r\nAUTH SCRAM-SHA-256 biws"));
    }
}

void TestPop3SignIn::aBindingOnceRefusedIsNotTriedAgain()
{
    Pop3Settings settings = accountOver(Security::Tls);
    settings.habits.refusesBinding = true;
    Conversation talk(settings);
    talk.session().open();
    talk.line().accept("\1\2\3");
    talk.says("+OK");
    talk.says({ "+OK", "SASL SCRAM-SHA-256-PLUS SCRAM-SHA-256", "." });
    QVERIFY(talk.line().takeSent().startsWith("CAPA\r\nAUTH SCRAM-SHA-256 biws"));
}

void TestPop3SignIn::aBindingRefusedWithTheProofIsRememberedOnceThePasswordIsTakenWithout()
{
    Conversation talk(accountOver(Security::Tls));
    std::optional<ServerHabits> habits;
    talk.onEvent = [&habits](const Pop3EventValue &event) {
        if (const auto *opened = std::get_if<Pop3Event::Opened>(&event))
            habits = opened->habits;
    };
    talk.session().open();
    talk.line().accept("\1\2\3");
    talk.says("+OK");
    talk.says({ "+OK", "SASL SCRAM-SHA-256-PLUS SCRAM-SHA-256 PLAIN", "." });
    const QByteArray first = QByteArray::fromBase64(talk.line().takeSent().trimmed().split(' ').last());
    QVERIFY(first.startsWith("p=tls-server-end-point,,n=anna,r="));
    const QByteArray nonce = first.sliced(first.indexOf("r="));
    talk.says("+ " + (nonce + "more,s=" + "salt"_ba.toBase64() + ",i=4096").toBase64());
    QVERIFY(QByteArray::fromBase64(talk.line().takeSent()).contains(",p="));
    talk.says("-ERR [AUTH] authenticating: authentication failure");
    QVERIFY(talk.line().takeSent().startsWith("AUTH PLAIN "));
    talk.says("+OK");
    talk.says("+OK 0 0");
    QVERIFY(habits.has_value());
    QVERIFY(habits->refusesBinding);
}

void TestPop3SignIn::utf8AndTheLanguageAreAskedForBehindTls()
{
    Pop3Settings settings = accountOver(Security::StartTls);
    settings.language = "de";
    for (const QByteArray &answer : { "+OK"_ba, "-ERR no"_ba }) {
        Conversation talk(settings);
        talk.connects();
        talk.says("+OK");
        talk.says({ "+OK", "STLS", "UTF8 USER", "LANG", "RESP-CODES", "." });
        talk.says("+OK");
        talk.hears(QList<QByteArray> { "CAPA", "STLS" });
        talk.startsTls();
        talk.hears("CAPA");
        talk.says({ "+OK", "USER", "UTF8", "LANG", "RESP-CODES", "." });
        talk.hears("UTF8");
        talk.says(answer);
        talk.hears("LANG de");
        talk.says(answer);
        talk.hears("USER anna");
    }
    Conversation words(settings); // no codes: a refusal in German would not be understood
    words.connects();
    words.says("+OK");
    words.says({ "+OK", "STLS", "." });
    words.says("+OK");
    words.startsTls();
    words.line().takeSent();
    words.says({ "+OK", "USER", "LANG", "." });
    words.hears("USER anna");
    settings.language = "de\r\nDELE 1";
    Conversation hostile(settings);
    hostile.connects();
    hostile.says("+OK");
    hostile.says({ "+OK", "STLS", "." });
    hostile.says("+OK");
    hostile.startsTls();
    hostile.line().takeSent();
    hostile.says({ "+OK", "USER", "LANG", "RESP-CODES", "." });
    hostile.hears("USER anna");
}

void TestPop3SignIn::theCapabilitiesOfTheUserCount_data()
{
    QTest::addColumn<QByteArrayList>("before");
    QTest::addColumn<QByteArrayList>("after"); // empty: not asked again
    QTest::addColumn<std::optional<qint64>>("days");
    QTest::addColumn<int>("seconds");
    QTest::newRow("nothing") << QByteArrayList { "USER" } << QByteArrayList {} << std::optional<qint64>() << 0;
    QTest::newRow("the same for all") << QByteArrayList { "USER", "EXPIRE 0", "LOGIN-DELAY 900" } << QByteArrayList {}
                                      << std::optional<qint64>(0) << 900;
    QTest::newRow("never") << QByteArrayList { "USER", "EXPIRE NEVER" } << QByteArrayList {} << std::optional<qint64>() << 0;
    QTest::newRow("by user") << QByteArrayList { "USER", "EXPIRE 30 USER", "LOGIN-DELAY 60 USER" }
                             << QByteArrayList { "+OK", "EXPIRE 90", "LOGIN-DELAY 600", "." } << std::optional<qint64>(90) << 600;
    QTest::newRow("never for this one") << QByteArrayList { "USER", "EXPIRE 30 USER" }
                                        << QByteArrayList { "+OK", "EXPIRE NEVER", "." } << std::optional<qint64>() << 0;
    QTest::newRow("refused later") << QByteArrayList { "USER", "EXPIRE 30 USER" } << QByteArrayList { "-ERR" }
                                   << std::optional<qint64>(30) << 0;
}

void TestPop3SignIn::theCapabilitiesOfTheUserCount()
{
    QFETCH(QByteArrayList, before);
    QFETCH(QByteArrayList, after);
    QFETCH(std::optional<qint64>, days);
    QFETCH(int, seconds);
    Conversation talk(accountOver(Security::Tls));
    std::optional<ServerHabits> habits;
    talk.onEvent = [&habits](const Pop3EventValue &event) {
        if (const auto *opened = std::get_if<Pop3Event::Opened>(&event))
            habits = opened->habits;
    };
    greet(talk, before);
    talk.says("+OK");
    talk.says("+OK");
    talk.line().takeSent();
    if (!after.isEmpty())
        talk.says(after);
    talk.says("+OK 0 0");
    talk.told({ u"opened: 0 messages, 0 octets"_s });
    QCOMPARE(habits->expireDays, days);
    QCOMPARE(habits->loginDelay, std::chrono::seconds(seconds));
}

void TestPop3SignIn::temporaryRefusalsAreNotRetried_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("code");
    QTest::newRow("in use") << "-ERR [IN-USE] locked"_ba << u"maildrop_in_use"_s;
    QTest::newRow("too soon") << "-ERR [LOGIN-DELAY] wait"_ba << u"login_too_soon"_s;
    QTest::newRow("temporary") << "-ERR [SYS/TEMP] x"_ba << u"temporary_refusal"_s;
    QTest::newRow("permanent") << "-ERR [SYS/PERM] x"_ba << u"permanent_refusal"_s;
    QTest::newRow("busy in words") << "-ERR POP server busy, try later"_ba << u"temporary_refusal"_s;
}

void TestPop3SignIn::temporaryRefusalsAreNotRetried()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, code);
    Conversation talk(accountOver(Security::Tls));
    greet(talk, { "SASL CRAM-MD5 PLAIN", "USER" });
    talk.hears("AUTH CRAM-MD5");
    talk.says("+ PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2UucmVzdG9uLm1jaS5uZXQ+");
    talk.line().takeSent();
    talk.says(answer);
    talk.hearsNothing();
    QVERIFY(talk.told().constFirst().startsWith(u"failed in authorization: "_s + code));
}

void TestPop3SignIn::aRefusalRightBehindTheSignInTellsWhy()
{
    Conversation talk(accountOver(Security::Tls));
    greet(talk);
    talk.says("+OK");
    talk.says({ "+OK Logged in.", "-ERR [SYS/TEMP] Internal error occurred." });
    talk.told({ u"failed in transaction: temporary_refusal (%1) “Internal error occurred.”"_s.arg(host) });

    Conversation confused(accountOver(Security::Tls));
    greet(confused);
    confused.says("+OK");
    confused.says({ "+OK Logged in.", "-ERR what?" });
    QVERIFY(confused.told().constFirst().contains(u"protocol_violation"));
}

void TestPop3SignIn::aHangUpOnThePasswordIsARefusal()
{
    Conversation talk(accountOver(Security::Tls));
    greet(talk);
    talk.says("+OK");
    talk.line().hangUp();
    talk.told({ u"failed in authorization: sign_in_refused (%1)"_s.arg(host) });

    Conversation earlier(accountOver(Security::Tls));
    greet(earlier); // USER is out, PASS is not
    earlier.line().hangUp();
    earlier.told({ u"failed in authorization: connection_lost (%1)"_s.arg(host) });

    Conversation midway(accountOver(Security::Tls));
    greet(midway);
    midway.says("+OK");
    midway.saysOctets("+O");
    midway.line().hangUp();
    midway.told({ u"failed in authorization: connection_lost (%1)"_s.arg(host) });
}

void TestPop3SignIn::aBrokenLineAfterThePasswordIsNoRefusal()
{
    Conversation talk(accountOver(Security::Tls));
    greet(talk);
    talk.says("+OK");
    talk.line().breakDown({ ErrorCode::NetworkUnreachable, u"x"_s, {} });
    talk.told({ u"failed in authorization: network_unreachable (x)"_s });
}

void TestPop3SignIn::aNewLineInTheNameGoesNowhere()
{
    Pop3Settings settings = accountOver(Security::Tls);
    settings.server.user = u"anna\r\nDELE 1"_s;
    Conversation talk(settings);
    greet(talk);
    talk.hearsNothing();
    talk.told({ u"failed in authorization: invalid_argument (user)"_s });
}

void TestPop3SignIn::noSecretIsTraced()
{
    for (int wish = 0; wish <= int(Authentication::UserPass); ++wish) {
        Maildrop maildrop;
        Conversation talk(accountOver(Security::Tls, Authentication(wish)));
        ServerScript script;
        script.mechanisms << "SCRAM-SHA-1-PLUS" << "SCRAM-SHA-256-PLUS";
        script.endPoint = "\1\2\3";
        DirectLine line(talk.line(), maildrop, { .user = "anna", .password = "sesam öffne dich" }, script, Security::Tls);
        talk.session().open();
        line.connect();
        QVERIFY(talk.trace().contains("C: STAT"));
        for (const QByteArray &traced : talk.trace()) {
            QVERIFY2(!traced.contains("sesam"), traced.constData());
            QVERIFY2(!traced.startsWith("C: ") || traced.size() < 40, traced.constData());
            QVERIFY2(!traced.startsWith("S: + ") || traced == "S: + ***", traced.constData());
        }
    }
}

void TestPop3SignIn::aPasswordThatTheServerRepeatsIsStruckOut()
{
    Pop3Settings settings = accountOver(Security::Tls);
    settings.password = u"sesam"_s; // of one form
    Conversation talk(settings);
    greet(talk);
    talk.says("+OK");
    talk.says("-ERR bad command: PASS sesam");
    talk.told({ u"failed in authorization: sign_in_refused (%1) “bad command: PASS ***”"_s.arg(host) });
    QCOMPARE(talk.trace().constLast(), "S: -ERR bad command: PASS ***");
}

QTEST_GUILESS_MAIN(TestPop3SignIn)

} // namespace tst_pop3signin

#include "tst_pop3signin.moc"
