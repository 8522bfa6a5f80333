// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/authentication.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_authentication {

namespace {

/// "PLAIN LOGIN", then "user", "apop", "unknown" (no CAPA), "encrypted", "accepted", "token",
/// "certificate", "bound" in any order.
AuthenticationOffer offer(const QByteArray &words)
{
    AuthenticationOffer result;
    result.capabilities.known = true;
    for (const QByteArray &word : words.split(' ')) {
        if (word == "user")
            result.capabilities.user = true;
        else if (word == "apop")
            result.timestamp = "<1@a>";
        else if (word == "unknown")
            result.capabilities.known = false;
        else if (word == "encrypted")
            result.encrypted = true;
        else if (word == "accepted")
            result.plaintextAccepted = true;
        else if (word == "token")
            result.token = true;
        else if (word == "certificate")
            result.clientCertificate = true;
        else if (word == "bound")
            result.endPoint = "\1\2\3";
        else if (!word.isEmpty())
            result.capabilities.saslMechanisms.insert(word);
    }
    return result;
}

QByteArray names(const QList<Mechanism> &mechanisms)
{
    QByteArrayList result;
    for (const Mechanism mechanism : mechanisms)
        result << mechanismName(mechanism);
    return result.join(' ');
}

QByteArray text(const Result<QList<Mechanism>> &chosen)
{
    if (chosen)
        return names(*chosen);
    const QByteArray subject = chosen.error().subject.isEmpty() ? QByteArray() : ": " + chosen.error().subject.toUtf8();
    return QByteArray(errorCodeName(chosen.error().code).data()) + subject;
}

} // namespace

class TestAuthentication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChoice_data();
    void theChoice();
    void noSituationShowsThePasswordOnAClearLineUnasked();
    void noSituationShowsATokenAsAPassword();
    void whatIsSaidOfTheLine_data();
    void whatIsSaidOfTheLine();
    void whatIsTriedAfterARefusal_data();
    void whatIsTriedAfterARefusal();
    void timestamps_data();
    void timestamps();
};

void TestAuthentication::theChoice_data()
{
    QTest::addColumn<Authentication>("wish");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("expected");
    using enum Authentication;
    const auto row = [](Authentication wish, const QByteArray &words, const QByteArray &expected) {
        QTest::newRow(QByteArray(QByteArray::number(int(wish)) + ' ' + words).constData()) << wish << words << expected;
    };
    // on an encrypted line
    row(Auto, "encrypted user", "USER/PASS");
    row(Auto, "encrypted PLAIN", "PLAIN");
    row(Auto, "encrypted LOGIN PLAIN user", "PLAIN LOGIN USER/PASS");
    row(Auto, "encrypted PLAIN CRAM-MD5 user", "CRAM-MD5 PLAIN USER/PASS");
    row(Auto, "encrypted PLAIN SCRAM-SHA-1 SCRAM-SHA-256 CRAM-MD5", "SCRAM-SHA-256 SCRAM-SHA-1 CRAM-MD5 PLAIN");
    row(Auto, "encrypted user apop", "USER/PASS APOP");
    row(Auto, "encrypted apop", "APOP");
    row(Auto, "encrypted unknown", "USER/PASS");
    row(Auto, "encrypted unknown apop", "USER/PASS APOP");
    row(Auto, "encrypted", "USER/PASS"); // a list that names no way at all: what every server knew before lists
    row(Auto, "encrypted GSSAPI XOAUTH2", "no_usable_authentication: automatic (offered: GSSAPI, XOAUTH2)");
    row(Auto, "encrypted XOAUTH2 user", "USER/PASS");
    // on a clear line that the user chose
    row(Auto, "accepted user", "USER/PASS");
    row(Auto, "accepted user apop", "APOP USER/PASS");
    row(Auto, "accepted PLAIN CRAM-MD5 apop user", "CRAM-MD5 APOP PLAIN USER/PASS");
    row(Auto, "accepted unknown", "USER/PASS");
    row(Auto, "accepted", "USER/PASS");
    // on a clear line that nobody chose
    row(Auto, "user", "plaintext_refused");
    row(Auto, "PLAIN LOGIN user", "plaintext_refused");
    row(Auto, "PLAIN CRAM-MD5", "CRAM-MD5");
    row(Auto, "user apop", "APOP");
    row(Auto, "unknown", "plaintext_refused");
    row(Auto, "", "no_usable_authentication: automatic");
    row(Plain, "PLAIN", "plaintext_refused");
    row(Login, "LOGIN", "plaintext_refused");
    row(UserPass, "user", "plaintext_refused");
    // explicit wishes
    row(Plain, "encrypted PLAIN LOGIN", "PLAIN");
    row(Plain, "encrypted LOGIN user", "no_usable_authentication: PLAIN (offered: LOGIN, USER/PASS)");
    row(Plain, "encrypted unknown", "PLAIN");
    row(Login, "encrypted LOGIN", "LOGIN");
    row(CramMd5, "CRAM-MD5", "CRAM-MD5");
    row(CramMd5, "encrypted PLAIN user", "no_usable_authentication: CRAM-MD5 (offered: PLAIN, USER/PASS)");
    row(ScramSha256, "encrypted SCRAM-SHA-256 PLAIN", "SCRAM-SHA-256");
    row(ScramSha256, "encrypted SCRAM-SHA-1", "no_usable_authentication: SCRAM-SHA-256 (offered: SCRAM-SHA-1)");
    row(Apop, "apop encrypted", "APOP");
    row(Apop, "apop", "APOP");
    row(Apop, "encrypted user", "no_usable_authentication: APOP (offered: USER/PASS)");
    row(Apop, "encrypted unknown", "no_usable_authentication: APOP (offered: USER/PASS)");
    row(UserPass, "encrypted user PLAIN", "USER/PASS");
    row(UserPass, "encrypted PLAIN", "USER/PASS"); // some servers forget to list it
    row(UserPass, "encrypted", "USER/PASS");
    row(ScramSha1, "encrypted SCRAM-SHA-1 SCRAM-SHA-256", "SCRAM-SHA-1");
    // bound to the line
    row(Auto, "encrypted bound SCRAM-SHA-256 SCRAM-SHA-256-PLUS SCRAM-SHA-1-PLUS PLAIN",
        "SCRAM-SHA-256-PLUS SCRAM-SHA-1-PLUS SCRAM-SHA-256 PLAIN");
    row(Auto, "encrypted SCRAM-SHA-256 SCRAM-SHA-256-PLUS", "SCRAM-SHA-256");
    row(Auto, "encrypted SCRAM-SHA-256-PLUS", "no_usable_authentication: automatic (offered: SCRAM-SHA-256-PLUS)");
    row(ScramSha256Plus, "encrypted bound SCRAM-SHA-256-PLUS SCRAM-SHA-256", "SCRAM-SHA-256-PLUS");
    row(ScramSha1Plus, "encrypted bound unknown", "SCRAM-SHA-1-PLUS");
    row(ScramSha256Plus, "encrypted SCRAM-SHA-256-PLUS",
        "no_usable_authentication: SCRAM-SHA-256-PLUS (offered: SCRAM-SHA-256-PLUS)");
    row(ScramSha256Plus, "encrypted bound SCRAM-SHA-256",
        "no_usable_authentication: SCRAM-SHA-256-PLUS (offered: SCRAM-SHA-256)");
    row(ScramSha256, "encrypted bound SCRAM-SHA-256-PLUS SCRAM-SHA-256", "SCRAM-SHA-256");
    // a certificate of the client's
    row(Auto, "encrypted certificate EXTERNAL PLAIN", "EXTERNAL PLAIN");
    row(Auto, "encrypted EXTERNAL PLAIN", "PLAIN");
    row(Auto, "accepted certificate EXTERNAL PLAIN", "PLAIN");
    row(External, "encrypted certificate EXTERNAL PLAIN", "EXTERNAL");
    row(External, "encrypted certificate unknown", "EXTERNAL");
    row(External, "encrypted certificate PLAIN", "no_usable_authentication: EXTERNAL (offered: PLAIN)");
    row(External, "accepted certificate EXTERNAL", "no_usable_authentication: EXTERNAL (offered: EXTERNAL)");
    // an access token
    row(Auto, "encrypted token XOAUTH2 OAUTHBEARER PLAIN user apop", "OAUTHBEARER XOAUTH2");
    row(Auto, "encrypted token XOAUTH2 PLAIN", "XOAUTH2");
    row(Auto, "encrypted token PLAIN user", "no_usable_authentication: automatic (offered: PLAIN, USER/PASS)");
    row(Auto, "encrypted token unknown", "no_usable_authentication: automatic (offered: USER/PASS)");
    row(Auto, "encrypted token certificate EXTERNAL XOAUTH2", "EXTERNAL XOAUTH2");
    row(Auto, "token XOAUTH2", "plaintext_refused");
    row(Auto, "token accepted XOAUTH2", "XOAUTH2");
    row(XOAuth2, "token XOAUTH2", "plaintext_refused");
    row(XOAuth2, "encrypted token XOAUTH2 OAUTHBEARER", "XOAUTH2");
    row(XOAuth2, "encrypted XOAUTH2 user", "XOAUTH2"); // the token was given as a password
    row(OAuthBearer, "encrypted token unknown", "OAUTHBEARER");
    row(OAuthBearer, "encrypted token XOAUTH2", "no_usable_authentication: OAUTHBEARER (offered: XOAUTH2)");
    row(Plain, "encrypted token PLAIN", "no_usable_authentication: PLAIN (offered: PLAIN)");
}

void TestAuthentication::theChoice()
{
    QFETCH(Authentication, wish);
    QFETCH(QByteArray, words);
    QFETCH(QByteArray, expected);
    QCOMPARE(text(chooseAuthentication(wish, offer(words))), expected);
}

void TestAuthentication::noSituationShowsThePasswordOnAClearLineUnasked()
{
    const QByteArrayList words { "PLAIN", "LOGIN", "CRAM-MD5", "SCRAM-SHA-256", "XOAUTH2", "token", "user", "apop", "unknown" };
    for (int situation = 0; situation < (1 << words.size()); ++situation) {
        QByteArrayList chosenWords;
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (situation & (1 << i))
                chosenWords << words[i];
        }
        for (int wish = 0; wish <= int(Authentication::OAuthBearer); ++wish) {
            const auto chosen = chooseAuthentication(Authentication(wish), offer(chosenWords.join(' ')));
            if (!chosen)
                continue;
            QVERIFY(!chosen->isEmpty());
            QVERIFY(std::ranges::none_of(*chosen, revealsPassword));
        }
    }
}

void TestAuthentication::noSituationShowsATokenAsAPassword()
{
    for (int wish = 0; wish <= int(Authentication::OAuthBearer); ++wish) {
        const auto chosen =
            chooseAuthentication(Authentication(wish), offer("encrypted token PLAIN LOGIN CRAM-MD5 SCRAM-SHA-256 user apop"));
        if (chosen)
            QVERIFY(std::ranges::all_of(*chosen, showsToken));
    }
}

void TestAuthentication::whatIsSaidOfTheLine_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<bool>("bound");
    QTest::addColumn<QByteArray>("header");
    const auto row = [](const char *words, bool bound, const char *header) {
        QTest::newRow(words) << QByteArray(words) << bound << QByteArray(header);
    };
    row("encrypted bound SCRAM-SHA-256 SCRAM-SHA-256-PLUS", true, "p=tls-server-end-point,,");
    row("encrypted bound SCRAM-SHA-256", false, "y,,");                  // somebody may have struck out the bound form
    row("encrypted bound SCRAM-SHA-256 SCRAM-SHA-1-PLUS", false, "n,,"); // binding was refused, or not wished for
    row("encrypted SCRAM-SHA-256", false, "n,,");
    row("encrypted bound unknown", false, "n,,"); // it had no chance to offer it
    row("accepted SCRAM-SHA-256", false, "n,,");
}

void TestAuthentication::whatIsSaidOfTheLine()
{
    QFETCH(QByteArray, words);
    QFETCH(bool, bound);
    QFETCH(QByteArray, header);
    const auto binding = channelBinding(bound ? Mechanism::ScramSha256Plus : Mechanism::ScramSha256, offer(words));
    QCOMPARE(binding.header, header);
    QCOMPARE(binding.data, bound ? "\1\2\3"_ba : QByteArray());
}

void TestAuthentication::whatIsTriedAfterARefusal_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("afterUnsupported");
    QTest::addColumn<QByteArray>("afterCredentials");
    const auto row = [](const char *words, const char *unsupported, const char *credentials) {
        QTest::newRow(words) << QByteArray(words) << QByteArray(unsupported) << QByteArray(credentials);
    };
    row("encrypted SCRAM-SHA-256 CRAM-MD5 PLAIN user", "CRAM-MD5 PLAIN USER/PASS", "PLAIN USER/PASS");
    row("encrypted bound SCRAM-SHA-256-PLUS SCRAM-SHA-1-PLUS SCRAM-SHA-1 PLAIN", "SCRAM-SHA-1 PLAIN", "PLAIN");
    row("encrypted certificate EXTERNAL CRAM-MD5 PLAIN", "CRAM-MD5 PLAIN", "CRAM-MD5 PLAIN");
    row("encrypted token OAUTHBEARER XOAUTH2", "XOAUTH2", "");
    row("encrypted PLAIN LOGIN", "LOGIN", "");
    row("encrypted user", "", "");
    row("accepted CRAM-MD5 user", "USER/PASS", ""); // a refusal on a clear line must not lure the password out
}

void TestAuthentication::whatIsTriedAfterARefusal()
{
    QFETCH(QByteArray, words);
    QFETCH(QByteArray, afterUnsupported);
    QFETCH(QByteArray, afterCredentials);
    const auto chosen = chooseAuthentication(Authentication::Auto, offer(words));
    QCOMPARE(names(Restante::afterUnsupported(*chosen)), afterUnsupported);
    QCOMPARE(names(afterRefusedCredentials(*chosen, offer(words))), afterCredentials);
}

void TestAuthentication::timestamps_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<QByteArray>("timestamp");
    const auto row = [](const char *name, const QByteArray &greeting, const QByteArray &timestamp) {
        QTest::newRow(name) << greeting << timestamp;
    };
    row("RFC 1939", "POP3 server ready <1896.697170952@dbc.mtview.ca.us>", "<1896.697170952@dbc.mtview.ca.us>");
    row("text behind", "ready <1@a> welcome", "<1@a>");
    row("none", "ready", "");
    row("empty", "", "");
    row("no @", "ready <1896.697170952>", "");
    row("two @", "ready <1@a@b>", "");
    row("nothing before @", "ready <@a>", "");
    row("nothing behind @", "ready <1@>", "");
    row("a blank inside", "ready <1 @a>", "");
    row("a control character inside", "ready <1\x01@a>", "");
    row("DEL inside", "ready <1\x7f@a>", "");
    row("8-bit inside (CVE-2007-1558)", "ready <1\xff@a>", "");
    row("a NUL inside", QByteArray("ready <1\0@a>", 12), "");
    row("opened twice", "ready <<1@a>", "");
    row("not closed", "ready <1@a", "");
    row("closed before it is opened", "ready > <1@a>", "<1@a>");
}

void TestAuthentication::timestamps()
{
    QFETCH(QByteArray, greeting);
    QFETCH(QByteArray, timestamp);
    QCOMPARE(apopTimestamp(greeting), timestamp);
}

QTEST_APPLESS_MAIN(TestAuthentication)

} // namespace tst_authentication

#include "tst_authentication.moc"
