// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogues.h"
#include "directline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

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
    void temporaryRefusalsAreNotRetried_data();
    void temporaryRefusalsAreNotRetried();
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
    Conversation talk(accountOver(Security::None));
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
        DirectLine line(talk.line(), maildrop, { .user = "anna", .password = "sesam öffne dich" }, {}, Security::Tls);
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
    Conversation talk(accountOver(Security::Tls));
    greet(talk);
    talk.says("+OK");
    talk.says("-ERR bad command: PASS sesam öffne dich");
    talk.told({ u"failed in authorization: sign_in_refused (%1) “bad command: PASS ***”"_s.arg(host) });
    QCOMPARE(talk.trace().constLast(), "S: -ERR bad command: PASS ***");
}

QTEST_GUILESS_MAIN(TestPop3SignIn)
#include "tst_pop3signin.moc"
