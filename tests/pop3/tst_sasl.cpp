// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/scram.h"
#include "pop3/signin.h"

#include "serversasl.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_sasl {

namespace {

const Credentials pencil { .user = "user", .password = "pencil" };

std::unique_ptr<SaslExchange> exchangeOf(Mechanism mechanism, const Credentials &credentials, const QByteArray &nonce = {})
{
    return std::move(*startSasl(mechanism, credentials, nonce));
}

Reply replyOf(const QByteArray &line)
{
    return parseReply(line);
}

} // namespace

class TestSasl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainAsInRfc4616();
    void cramMd5AsInRfc2195();
    void scramSha1AsInRfc5802();
    void scramSha256AsInRfc7677();
    void oAuthBearerAsInRfc7628();
    void xOAuth2InTwoSteps();
    void aRefusedTokenIsAcknowledgedAndTheReasonKept_data();
    void aRefusedTokenIsAcknowledgedAndTheReasonKept();
    void whatIsNoTokenGoesNowhere_data();
    void whatIsNoTokenGoesNowhere();
    void externalTellsTheName();
    void scramSaysHowItIsBound_data();
    void scramSaysHowItIsBound();
    void refusalsOfScram_data();
    void refusalsOfScram();
    void apopAsInRfc1939();
    void scramRefusesAHostileServer_data();
    void scramRefusesAHostileServer();
    void scramBelievesNoServerWithoutProof_data();
    void scramBelievesNoServerWithoutProof();
    void scramEscapesTheName();
    void passwordsArePreparedForScram_data();
    void passwordsArePreparedForScram();
    void everyMechanismSatisfiesAnIndependentServer_data();
    void everyMechanismSatisfiesAnIndependentServer();
    void noncesDiffer();
    void nulInCredentialsIsRefused();
    void aLongInitialResponseWaitsForTheChallenge();
    void commandsWithLineBreaksAreRefused_data();
    void commandsWithLineBreaksAreRefused();
    void noTraceHoldsASecret_data();
    void noTraceHoldsASecret();
    void challengesThatAreNoBase64EndTheSession();
    void successBeforeTheExchangeIsThroughIsNotBelieved_data();
    void successBeforeTheExchangeIsThroughIsNotBelieved();
};

void TestSasl::plainAsInRfc4616()
{
    const auto exchange = exchangeOf(Mechanism::Plain, { .user = "tim", .password = "tanstaaftanstaaf" });
    QCOMPARE(exchange->initialResponse(), QByteArray("\0tim\0tanstaaftanstaaf", 21));
}

void TestSasl::cramMd5AsInRfc2195()
{
    const auto exchange = exchangeOf(Mechanism::CramMd5, { .user = "tim", .password = "tanstaaftanstaaf" });
    QVERIFY(!exchange->initialResponse());
    QVERIFY(!exchange->mayEnd());
    QCOMPARE(*exchange->respond("<1896.697170952@postoffice.reston.mci.net>"), "tim b913a602c7eda7a495b4e6e7334d3890");
    QVERIFY(exchange->mayEnd());
    QVERIFY(!exchange->respond("another"));
}

void TestSasl::scramSha1AsInRfc5802()
{
    const auto exchange = exchangeOf(Mechanism::ScramSha1, pencil, "fyko+d2lbbFgONRv9qkxdawL");
    QCOMPARE(exchange->initialResponse(), "n,,n=user,r=fyko+d2lbbFgONRv9qkxdawL");
    QCOMPARE(*exchange->respond("r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096"),
             "c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=");
    QVERIFY(!exchange->mayEnd());
    QCOMPARE(*exchange->respond("v=rmF9pqV8S7suAoZWja4dJRkFsKQ="), "");
    QVERIFY(exchange->mayEnd());
}

void TestSasl::scramSha256AsInRfc7677()
{
    const auto exchange = exchangeOf(Mechanism::ScramSha256, pencil, "rOprNGfwEbeRWgbNEkqO");
    QCOMPARE(exchange->initialResponse(), "n,,n=user,r=rOprNGfwEbeRWgbNEkqO");
    QCOMPARE(*exchange->respond("r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096"),
             "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=");
    QCOMPARE(*exchange->respond("v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4="), "");
    QVERIFY(exchange->mayEnd());
}

void TestSasl::oAuthBearerAsInRfc7628()
{
    // the first example of section 4.1
    const Credentials credentials { .user = "user@example.com", .password = "vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg==" };
    const auto exchange =
        *startSasl(Mechanism::OAuthBearer, credentials, {}, SaslLine { .host = "server.example.com", .port = 143 });
    const QByteArray message = "n,a=user@example.com,\1host=server.example.com\1port=143\1auth=Bearer "
                               "vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg==\1\1";
    QCOMPARE(exchange->initialResponse(), message);
    QVERIFY(exchange->mayEnd());
    QCOMPARE(*exchange->respond({}), message); // it did not fit into the command
    QVERIFY(!exchange->respond({}));

    const auto escaped = *startSasl(Mechanism::OAuthBearer, { .user = "a=b,c", .password = "t" }, {});
    QVERIFY(escaped->initialResponse()->startsWith("n,a=a=3Db=2Cc,\1"));
}

void TestSasl::xOAuth2InTwoSteps()
{
    SignIn signIn(Mechanism::XOAuth2, { .user = "someuser@example.com", .password = "ya29.vF9dft4qmTc2Nvb3Rl" }, {});
    QCOMPARE(signIn.begin()->wire(), "AUTH XOAUTH2\r\n"); // Microsoft breaks the line on more
    QVERIFY(!signIn.credentialsSent());
    const auto answer = signIn.proceed(replyOf("+ "));
    QCOMPARE(QByteArray::fromBase64((*answer)->wire().trimmed()),
             "user=someuser@example.com\1auth=Bearer ya29.vF9dft4qmTc2Nvb3Rl\1\1");
    QCOMPARE((*answer)->trace(), "***");
    QVERIFY(signIn.credentialsSent());
    QCOMPARE(*signIn.proceed(replyOf("+OK")), std::nullopt);
}

void TestSasl::aRefusedTokenIsAcknowledgedAndTheReasonKept_data()
{
    QTest::addColumn<Mechanism>("mechanism");
    QTest::addColumn<QByteArray>("acknowledgement");
    QTest::newRow("XOAUTH2") << Mechanism::XOAuth2 << "\r\n"_ba;
    QTest::newRow("OAUTHBEARER") << Mechanism::OAuthBearer << "AQ==\r\n"_ba;
}

void TestSasl::aRefusedTokenIsAcknowledgedAndTheReasonKept()
{
    QFETCH(Mechanism, mechanism);
    QFETCH(QByteArray, acknowledgement);
    const QByteArray reason = R"({"status":"400","schemes":"Bearer"})";
    for (const bool believes : { false, true }) {
        SignIn signIn(mechanism, { .user = "anna", .password = QByteArray(300, 't') }, {});
        QVERIFY(!signIn.begin()->carriesInitialResponse());
        QVERIFY(signIn.proceed(replyOf("+ ")).value());
        const auto answer = signIn.proceed(replyOf("+ " + reason.toBase64()));
        QCOMPARE((*answer)->wire(), acknowledgement);
        QCOMPARE(signIn.refusal(), reason);
        QCOMPARE(signIn.blame(replyOf("-ERR no")), SignIn::Blame::Credentials);
        if (believes)
            QVERIFY(!signIn.proceed(replyOf("+OK come in all the same")));
        else
            QVERIFY(!signIn.proceed(replyOf("+ " + reason.toBase64()))); // again and again
    }
}

void TestSasl::whatIsNoTokenGoesNowhere_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("a blank") << "a b"_ba;
    QTest::newRow("a field of its own") << "a\1host=evil"_ba;
    QTest::newRow("a line break") << "a\nb"_ba;
    QTest::newRow("8-bit") << "\xc3\xb6"_ba;
}

void TestSasl::whatIsNoTokenGoesNowhere()
{
    QFETCH(QByteArray, token);
    for (const Mechanism mechanism : { Mechanism::XOAuth2, Mechanism::OAuthBearer }) {
        const auto exchange = startSasl(mechanism, { .user = "anna", .password = token }, {});
        QVERIFY(!exchange);
        QCOMPARE(exchange.error(), (Error { ErrorCode::InvalidArgument, u"token"_s, {} }));
    }
}

void TestSasl::externalTellsTheName()
{
    SignIn signIn(Mechanism::External, { .user = "anna", .password = {} }, {});
    QCOMPARE(signIn.begin()->wire(), "AUTH EXTERNAL " + "anna"_ba.toBase64() + "\r\n");
    QCOMPARE(*signIn.proceed(replyOf("+OK")), std::nullopt);
}

void TestSasl::scramSaysHowItIsBound_data()
{
    QTest::addColumn<ChannelBinding>("binding");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("c");
    QTest::newRow("not") << ChannelBinding {} << "n,,n=user,"_ba << "c=biws,"_ba;
    QTest::newRow("it could have been") << ChannelBinding { .header = "y,," } << "y,,n=user,"_ba << "c=eSws,"_ba;
    QTest::newRow("to the certificate") << ChannelBinding { .header = "p=tls-server-end-point,,", .data = "\1\2\3" }
                                        << "p=tls-server-end-point,,n=user,"_ba
                                        << "c=" + "p=tls-server-end-point,,\1\2\3"_ba.toBase64() + ",";
}

void TestSasl::scramSaysHowItIsBound()
{
    QFETCH(ChannelBinding, binding);
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, c);
    const auto exchange = *startSasl(Mechanism::ScramSha256, pencil, "nonce", SaslLine { .binding = binding });
    QVERIFY(exchange->initialResponse()->startsWith(first));
    QVERIFY(exchange->respond("r=nonce3rfc,s=QSXCR+Q6sek8bf92,i=4096")->startsWith(c));
}

void TestSasl::refusalsOfScram_data()
{
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<SignIn::Blame>("blame");
    using enum SignIn::Blame;
    QTest::newRow("proof") << "invalid-proof"_ba << Credentials;
    QTest::newRow("user") << "unknown-user"_ba << Credentials;
    QTest::newRow("anything") << "other-error"_ba << Credentials;
    QTest::newRow("type") << "unsupported-channel-binding-type"_ba << Mechanism;
    QTest::newRow("binding") << "channel-binding-not-supported"_ba << Mechanism;
    QTest::newRow("mismatch") << "channel-bindings-dont-match"_ba << Line;
    QTest::newRow("downgrade") << "server-does-support-channel-binding"_ba << Line;
}

void TestSasl::refusalsOfScram()
{
    QFETCH(QByteArray, reason);
    QFETCH(SignIn::Blame, blame);
    SignIn signIn(Mechanism::ScramSha256, pencil, {});
    QVERIFY(signIn.begin());
    const auto answer = signIn.proceed(replyOf("+ " + ("e=" + reason).toBase64()));
    QCOMPARE((*answer)->wire(), "\r\n");
    QCOMPARE(signIn.refusal(), reason);
    QCOMPARE(signIn.blame(replyOf("-ERR [AUTH] no")), blame);
    QVERIFY(!signIn.proceed(replyOf("+OK")));
}

void TestSasl::apopAsInRfc1939()
{
    SignIn signIn(Mechanism::Apop, { .user = "mrose", .password = "tanstaaf" }, "<1896.697170952@dbc.mtview.ca.us>");
    const auto command = signIn.begin();
    QCOMPARE(command->wire(), "APOP mrose c4c9334bac560ecc979e58001b3e22fb\r\n");
    QCOMPARE(command->trace(), "APOP mrose ***");
    QCOMPARE(*signIn.proceed(replyOf("+OK maildrop has 1 message (369 octets)")), std::nullopt);
}

void TestSasl::scramRefusesAHostileServer_data()
{
    QTest::addColumn<QByteArray>("serverFirst");
    const auto row = [](const char *name, const char *text) { QTest::newRow(name) << QByteArray(text); };
    row("nothing", ",");
    row("not our nonce", "r=other3rfc,s=QSXCR+Q6sek8bf92,i=4096");
    row("our nonce with nothing added", "r=nonce,s=QSXCR+Q6sek8bf92,i=4096");
    row("no salt", "r=nonce3rfc,i=4096");
    row("an empty salt", "r=nonce3rfc,s=,i=4096");
    row("a salt that is no base64", "r=nonce3rfc,s=***,i=4096");
    row("no iterations", "r=nonce3rfc,s=QSXCR+Q6sek8bf92");
    row("one iteration", "r=nonce3rfc,s=QSXCR+Q6sek8bf92,i=1");
    row("too few iterations", "r=nonce3rfc,s=QSXCR+Q6sek8bf92,i=4095");
    row("iterations for a week", "r=nonce3rfc,s=QSXCR+Q6sek8bf92,i=2147483647");
    row("negative iterations", "r=nonce3rfc,s=QSXCR+Q6sek8bf92,i=-4096");
    row("iterations beyond numbers", "r=nonce3rfc,s=QSXCR+Q6sek8bf92,i=99999999999999999999");
    row("an extension we must know", "m=must,r=nonce3rfc,s=QSXCR+Q6sek8bf92,i=4096");
    row("an attribute twice", "r=nonce3rfc,r=nonce4rfc,s=QSXCR+Q6sek8bf92,i=4096");
    row("no attributes", "hello");
}

void TestSasl::scramRefusesAHostileServer()
{
    QFETCH(QByteArray, serverFirst);
    const auto exchange = exchangeOf(Mechanism::ScramSha256, pencil, "nonce");
    QVERIFY(exchange->initialResponse());
    const auto response = exchange->respond(serverFirst);
    QVERIFY(!response);
    QCOMPARE(response.error().code, ErrorCode::ProtocolViolation);
    QVERIFY(!exchange->mayEnd());
}

void TestSasl::scramBelievesNoServerWithoutProof_data()
{
    QTest::addColumn<QByteArray>("serverFinal");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("another signature") << "v=cmlUUkJpMjNXcFJSL3d0dXArbU1oVVpVbi9kQjVuTFQ="_ba << ErrorCode::ProtocolViolation;
    QTest::newRow("an empty signature") << "v="_ba << ErrorCode::ProtocolViolation;
    QTest::newRow("a shorter signature") << "v=6rri"_ba << ErrorCode::ProtocolViolation;
    QTest::newRow("no signature") << "x=1"_ba << ErrorCode::ProtocolViolation;
    QTest::newRow("nothing") << ""_ba << ErrorCode::ProtocolViolation;
}

void TestSasl::scramBelievesNoServerWithoutProof()
{
    QFETCH(QByteArray, serverFinal);
    QFETCH(ErrorCode, code);
    const auto exchange = exchangeOf(Mechanism::ScramSha256, pencil, "rOprNGfwEbeRWgbNEkqO");
    QVERIFY(exchange->initialResponse());
    QVERIFY(exchange->respond("r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096"));
    const auto response = exchange->respond(serverFinal);
    QVERIFY(!response);
    QCOMPARE(response.error().code, code);
    QVERIFY(!exchange->mayEnd());
}

void TestSasl::scramEscapesTheName()
{
    const auto exchange = exchangeOf(Mechanism::ScramSha256, { .user = "a=b,c", .password = "x" }, "n");
    QCOMPARE(exchange->initialResponse(), "n,,n=a=3Db=2Cc,r=n");
}

void TestSasl::passwordsArePreparedForScram_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("prepared");
    // the examples of RFC 4013 section 3
    QTest::newRow("soft hyphen") << u"I\u00ADX"_s << u"IX"_s;
    QTest::newRow("as it is") << u"user"_s << u"user"_s;
    QTest::newRow("case stays") << u"USER"_s << u"USER"_s;
    QTest::newRow("feminine ordinal") << u"\u00AA"_s << u"a"_s;
    QTest::newRow("Roman numeral") << u"\u2168"_s << u"IX"_s;
    QTest::newRow("composed") << u"o\u0308ffne"_s << u"öffne"_s;
    QTest::newRow("no-break space") << u"a\u00A0b"_s << u"a b"_s;
    QTest::newRow("what is forbidden stays as it was") << u"a\u0007b"_s << u"a\u0007b"_s;
}

void TestSasl::passwordsArePreparedForScram()
{
    QFETCH(QString, given);
    QFETCH(QString, prepared);
    QCOMPARE(QString::fromUtf8(saslPrepared(given.toUtf8())), prepared);
}

void TestSasl::everyMechanismSatisfiesAnIndependentServer_data()
{
    QTest::addColumn<Mechanism>("mechanism");
    QTest::newRow("PLAIN") << Mechanism::Plain;
    QTest::newRow("LOGIN") << Mechanism::Login;
    QTest::newRow("CRAM-MD5") << Mechanism::CramMd5;
    QTest::newRow("SCRAM-SHA-1") << Mechanism::ScramSha1;
    QTest::newRow("SCRAM-SHA-256") << Mechanism::ScramSha256;
    QTest::newRow("SCRAM-SHA-1-PLUS") << Mechanism::ScramSha1Plus;
    QTest::newRow("SCRAM-SHA-256-PLUS") << Mechanism::ScramSha256Plus;
    QTest::newRow("XOAUTH2") << Mechanism::XOAuth2;
    QTest::newRow("OAUTHBEARER") << Mechanism::OAuthBearer;
}

void TestSasl::everyMechanismSatisfiesAnIndependentServer()
{
    QFETCH(Mechanism, mechanism);
    const auto accepts = [mechanism](const QByteArray &given, const QByteArray &expected) {
        const auto server = serverSasl(mechanismName(mechanism), { .user = "änne", .password = expected },
                                       { .endPoint = isBound(mechanism) ? "\1\2\3" : "" });
        const SaslLine line { .host = "mail.example.org",
                              .port = 995,
                              .binding = channelBinding(mechanism, { .encrypted = true, .endPoint = "\1\2\3" }) };
        const auto client = *startSasl(mechanism, { .user = "änne", .password = given }, clientNonce(), line);
        ServerSasl::Step step = server->next(client->initialResponse());
        while (step.verdict == ServerSasl::Verdict::Challenge) {
            const auto response = client->respond(step.challenge);
            if (!response)
                return false;
            step = server->next(*response);
        }
        return step.verdict == ServerSasl::Verdict::Accept && client->mayEnd();
    };
    if (showsToken(mechanism)) {
        QVERIFY(accepts("sesam", "sesam"));
        QVERIFY(!accepts("sesam", "another"));
        return;
    }
    QVERIFY(accepts("sesam öffne dich", "sesam öffne dich"));
    QVERIFY(!accepts("sesam öffne dich", "sesam schließe dich"));
}

void TestSasl::noncesDiffer()
{
    QSet<QByteArray> nonces;
    for (int i = 0; i < 1000; ++i)
        nonces.insert(clientNonce());
    QCOMPARE(nonces.size(), 1000);
    QVERIFY(!nonces.values().first().contains(','));
}

void TestSasl::nulInCredentialsIsRefused()
{
    const QByteArray withNul("a\0b", 3);
    QCOMPARE(startSasl(Mechanism::Plain, { .user = withNul, .password = "x" }, {}).error().subject, u"user"_s);
    QCOMPARE(startSasl(Mechanism::Plain, { .user = "x", .password = withNul }, {}).error().code, ErrorCode::InvalidArgument);
}

void TestSasl::aLongInitialResponseWaitsForTheChallenge()
{
    // "AUTH PLAIN " + base64 + CRLF must stay within 255 octets: 242 for base64, which is 240, which is 180 octets of message.
    for (const auto &[length, fits] : { std::pair { 178, true }, std::pair { 179, false } }) {
        SignIn signIn(Mechanism::Plain, { .user = "u", .password = QByteArray(length - 1, 'p') }, {});
        const auto command = signIn.begin();
        QCOMPARE(command->carriesInitialResponse(), fits);
        QVERIFY(command->wire().size() <= maximumCommandLine);
        QCOMPARE(signIn.credentialsSent(), fits);
        if (fits)
            continue;
        QCOMPARE(command->wire(), "AUTH PLAIN\r\n");
        const auto answer = signIn.proceed(replyOf("+ "));
        QCOMPARE((*answer)->wire(), (QByteArray("\0u\0", 3) + QByteArray(length - 1, 'p')).toBase64() + "\r\n");
        QVERIFY(signIn.credentialsSent());
    }
}

void TestSasl::commandsWithLineBreaksAreRefused_data()
{
    QTest::addColumn<QByteArray>("argument");
    QTest::newRow("CR") << "a\rb"_ba;
    QTest::newRow("LF") << "a\nb"_ba;
    QTest::newRow("CRLF and a command") << "a\r\nDELE 1"_ba;
    QTest::newRow("NUL") << QByteArray("a\0b", 3);
}

void TestSasl::commandsWithLineBreaksAreRefused()
{
    QFETCH(QByteArray, argument);
    for (const auto &command : { Command::user(argument), Command::pass(argument), Command::apop(argument, "0123") }) {
        QVERIFY(!command);
        QCOMPARE(command.error().code, ErrorCode::InvalidArgument);
    }
}

void TestSasl::noTraceHoldsASecret_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QByteArray>("trace");
    const auto row = [](const Command &command, const char *trace) {
        QTest::newRow(trace) << command.wire() << QByteArray(trace);
    };
    row(*Command::user("anna"), "USER anna");
    row(*Command::pass("sesam"), "PASS ***");
    row(*Command::apop("anna", "0123456789"), "APOP anna ***");
    row(Command::auth("PLAIN"), "AUTH PLAIN");
    row(Command::auth("PLAIN", "sesam"), "AUTH PLAIN ***");
    row(Command::authResponse("sesam"), "***");
    row(Command::plain(Command::Verb::Stat), "STAT");
    row(Command::onMessage(Command::Verb::Retr, MessageNumber(7)), "RETR 7");
    row(Command::onMessage(Command::Verb::Dele, MessageNumber(4294967295U)), "DELE 4294967295");
    row(Command::top(MessageNumber(7), 0), "TOP 7 0");
    row(Command::top(MessageNumber(8), -5), "TOP 8 0");
}

void TestSasl::noTraceHoldsASecret()
{
    QFETCH(QByteArray, wire);
    QFETCH(QByteArray, trace);
    QVERIFY(wire.endsWith("\r\n"));
    QVERIFY(!trace.contains("sesam") && !trace.contains("c2VzYW0") && !trace.contains("0123456789"));
    if (!trace.contains("***"))
        QCOMPARE(wire, trace + "\r\n");
}

void TestSasl::challengesThatAreNoBase64EndTheSession()
{
    SignIn signIn(Mechanism::CramMd5, pencil, {});
    QVERIFY(signIn.begin());
    const auto answer = signIn.proceed(replyOf("+ <not base64>"));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::ProtocolViolation);
}

void TestSasl::successBeforeTheExchangeIsThroughIsNotBelieved_data()
{
    QTest::addColumn<Mechanism>("mechanism");
    QTest::newRow("LOGIN") << Mechanism::Login;
    QTest::newRow("CRAM-MD5") << Mechanism::CramMd5;
    QTest::newRow("SCRAM-SHA-256") << Mechanism::ScramSha256;
}

void TestSasl::successBeforeTheExchangeIsThroughIsNotBelieved()
{
    QFETCH(Mechanism, mechanism);
    SignIn signIn(mechanism, pencil, {});
    QVERIFY(signIn.begin());
    const auto answer = signIn.proceed(replyOf("+OK come in"));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::ProtocolViolation);
}

QTEST_APPLESS_MAIN(TestSasl)

} // namespace tst_sasl

#include "tst_sasl.moc"
