// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stlsattempt.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_nostarttls {

// The POP3 part of the NO STARTTLS study (USENIX Security 2021), with real sockets: what a server, or somebody in between, can
// say before TLS. The octets are counted on the server's side.

namespace {

const QByteArrayList usual { "STLS", "TOP", "USER", "UIDL", "SASL PLAIN CRAM-MD5", "PIPELINING" };
const QByteArrayList usualOverTls { "TOP", "USER", "UIDL", "SASL PLAIN CRAM-MD5", "PIPELINING" };

ServerScript scriptWith(const QByteArrayList &capabilities, const QByteArrayList &overTls = usualOverTls)
{
    ServerScript script;
    script.capabilities = capabilities;
    script.capabilitiesOverTls = overTls;
    script.mechanisms = { "PLAIN", "CRAM-MD5" };
    return script;
}

ServerScript greeting(const QByteArray &octets)
{
    ServerScript script = scriptWith(usual);
    script.greeting = octets;
    return script;
}

ServerScript answering(const QByteArray &command, const QByteArray &answer, ServerScript script = scriptWith(usual))
{
    script.rules << ServerScript::Rule { .command = command, .answer = answer };
    return script;
}

} // namespace

class TestNoStartTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsToldToWhoStandsInBetween_data();
    void nothingIsToldToWhoStandsInBetween();
    void noCertificateThatIsNotTheServersIsTold_data();
    void noCertificateThatIsNotTheServersIsTold();
    void theCounterSeesWhatAClearLineShows();
};

void TestNoStartTls::nothingIsToldToWhoStandsInBetween_data()
{
    QTest::addColumn<ServerScript>("script");
    QTest::addColumn<std::optional<ErrorCode>>("expected"); // none: signs in behind TLS
    using enum ErrorCode;
    const auto row = [](const char *name, const ServerScript &script, std::optional<ErrorCode> expected = {}) {
        QTest::newRow(name) << script << expected;
    };
    const QByteArray no = "-ERR no\r\n"_ba;
    row("TLS-O1 not offered, and refused", answering("STLS", no, scriptWith({ "USER", "SASL PLAIN" })), EncryptionNotOffered);
    row("TLS-O2 offered, and refused", answering("STLS", no), EncryptionNotOffered);
    row("TLS-O2 refused for the moment", answering("STLS", "-ERR [SYS/TEMP] later\r\n"), EncryptionNotOffered);
    row("TLS-O3 no CAPA, and refused", answering("CAPA", no, answering("STLS", no)), EncryptionNotOffered);
    row(
        "TLS-O4 a timestamp and PLAIN lure",
        [] {
            ServerScript script = scriptWith({ "USER", "SASL PLAIN" });
            script.greeting = "+OK <1234.123456789@example.org>\r\n";
            return script;
        }(),
        EncryptionNotOffered);
    row("TLS-O4 they lure beside STLS", greeting("+OK <1234.123456789@example.org>\r\n"));
    row(
        "TLS-B1 a list of mechanisms behind +OK",
        [] {
            ServerScript script = scriptWith(usual);
            script.injectedBehindStls = "+OK\r\nPLAIN\r\nLOGIN\r\n.\r\n";
            return script;
        }(),
        EncryptionInjected);
    row(
        "TLS-B2 junk behind +OK",
        [] {
            ServerScript script = scriptWith(usual);
            script.injectedBehindStls = QByteArray::fromHex("c2b9c2b3c2b9c2b200ff");
            return script;
        }(),
        EncryptionInjected);
    row("TLS-B3 other capabilities before TLS", scriptWith({ "STLS", "SASL LOGIN SCRAM-SHA-1" }));
    row("TLS-U1 a listing in the greeting", greeting("+OK 2 messages\r\n1 120\r\n2 200\r\n.\r\n"), ProtocolViolation);

    row("TLS-G1 -ERR", greeting("-ERR ready\r\n"), ServerRefused);
    row("TLS-G2 -ERR for good", greeting("-ERR [sys/perm] alert\r\n"), PermanentRefusal);
    row("TLS-G3 -ERR for the moment", greeting("-ERR [sys/temp] alert\r\n"), TemporaryRefusal);
    row("TLS-G4 -ERR in red", greeting("-ERR \x1b[31;1;4mPOP3\x1b[0m ready\r\n"), ServerRefused);
    row("TLS-G5 -ERR with a timestamp", greeting("-ERR ready <1234567.123@example.org>\r\n"), ServerRefused);
    row("TLS-G6 +OK", greeting("+OK ready\r\n"));
    row("TLS-G7 +OK in red", greeting("+OK \x1b[31;1;4mPOP3\x1b[0m ready\r\n"));
    row("TLS-G8 +OK with a code", greeting("+OK [sys/perm] alert\r\n"));
    row("TLS-G9 +OK with another code", greeting("+OK [sys/temp] alert\r\n"));
    row("TLS-G10 +OK, in use", greeting("+OK [in-use] ready\r\n"));
    row("TLS-G11 neither", greeting("+Do you even care?\r\n"), NotPop3);
    row("TLS-G12 nothing but a line end", greeting("\r\n"), NotPop3);

    row("TLS-Q1 QUIT refused when it was refused", answering("QUIT", no, greeting("-ERR ready\r\n")), ServerRefused);
    row("TLS-Q2 QUIT refused with a deletion due", answering("QUIT", "-ERR please stay\r\n"), DeletionUnconfirmed);
    row("TLS-Q3 QUIT refused for good", answering("QUIT", "-ERR [SYS/PERM] stay\r\n"), DeletionUnconfirmed);
    row("TLS-Q4 QUIT refused behind a refused STLS", answering("QUIT", no, answering("STLS", no)), EncryptionNotOffered);

    row("TLS-A1 CAPA refused", answering("CAPA", no));
    row("TLS-A2 CAPA refused for good", answering("CAPA", "-ERR [SYS/PERM] no\r\n"));
    row("TLS-A3 AUTH lists mechanisms", answering("AUTH", "+OK\r\nPLAIN\r\n.\r\n", answering("CAPA", no)));
    row("TLS-C1 CAPA empty over TLS", scriptWith({ "STLS" }, {}));
    row("TLS-C2 CAPA empty", scriptWith({}), EncryptionNotOffered);
    row("TLS-C3 SASL without STLS", scriptWith({ "SASL PLAIN LOGIN CRAM-MD5 GSSAPI EXTERNAL" }), EncryptionNotOffered);
    row("TLS-C4 every tag there is",
        scriptWith(usual,
                   { "TOP", "USER", "SASL PLAIN GSSAPI", "RESP-CODES", "LOGIN-DELAY 15 USER", "EXPIRE 0 USER", "EXPIRE NEVER",
                     "LOGIN-DELAY 900", "UIDL", "IMPLEMENTATION x" }));
    row("TLS-C5 sixty odd names",
        scriptWith(
            usual,
            { "USER",
              "SASL ANONYMOUS AUTH=CRAM-MD5 CRAM- CRAM_MD5 DIGEST-MD5 SCRAM-MD5 SKEY NEVER LOPGIN X-" + QByteArray(4000, 'X') }));
    row("TLS-C6 numbers out of bounds",
        scriptWith(usual, { "USER", "LOGIN-DELAY 99999999999999999999", "EXPIRE -1", "LOGIN-DELAY", "EXPIRE" }));
    row("TLS-S1 +OK to STLS with a code", answering("CAPA", no, scriptWith(usual)));
    row("TLS-S2 STLS refused for good", answering("STLS", "-ERR [SYS/PERM] no\r\n"), EncryptionNotOffered);
    row("TLS-S3 STLS answered with a challenge", answering("STLS", "+ go on\r\n"), ProtocolViolation);
    row("TLS-S4 STLS answered in lower case", answering("STLS", "+ok begin\r\n"), ProtocolViolation);
}

void TestNoStartTls::nothingIsToldToWhoStandsInBetween()
{
    QFETCH(ServerScript, script);
    QFETCH(std::optional<ErrorCode>, expected);
    for (const Authentication wish : { Authentication::Auto, Authentication::Apop }) {
        Pop3ServerSettings settings { .security = Security::StartTls, .login = { "anna.lindqvist", "hunter2hunter2" } };
        settings.script = script;
        const Attempt result = attempt(settings, Security::StartTls, wish);
        QCOMPARE(result.credentialsSeen, QByteArrayList());
        if (wish != Authentication::Auto)
            continue; // whether that way is open there is another question
        QCOMPARE(result.error ? std::optional(result.error->code) : std::nullopt, expected);
        QCOMPARE(result.opened, !expected || expected == ErrorCode::DeletionUnconfirmed);
    }
}

void TestNoStartTls::noCertificateThatIsNotTheServersIsTold_data()
{
    QTest::addColumn<TestCertificate>("certificate");
    QTest::newRow("TLS-T1 self-signed") << TestCertificate::SelfSigned;
    QTest::newRow("TLS-T2 of an unknown root") << TestCertificate::Untrusted;
    QTest::newRow("TLS-T3 of another host") << TestCertificate::WrongHost;
    QTest::newRow("TLS-T4 expired") << TestCertificate::Expired;
}

void TestNoStartTls::noCertificateThatIsNotTheServersIsTold()
{
    QFETCH(TestCertificate, certificate);
    for (const Security security : { Security::StartTls, Security::Tls }) {
        Pop3ServerSettings settings { .security = security,
                                      .login = { "anna.lindqvist", "hunter2hunter2" },
                                      .certificate = certificate };
        const Attempt result = attempt(settings, security);
        QVERIFY(!result.opened);
        QCOMPARE(result.error->code, ErrorCode::CertificateRefused);
        QCOMPARE(result.credentialsSeen, QByteArrayList());
    }
}

void TestNoStartTls::theCounterSeesWhatAClearLineShows()
{
    Pop3ServerSettings settings { .security = Security::None, .login = { "anna.lindqvist", "hunter2hunter2" } };
    settings.script = scriptWith({ "USER" });
    settings.script.offersApop = false;
    const Attempt result = attempt(settings, Security::None);
    QVERIFY(result.opened);
    QCOMPARE(result.credentialsSeen, (QByteArrayList { "anna.lindqvist", "hunter2hunter2", "USER ", "PASS " }));
}

QTEST_GUILESS_MAIN(TestNoStartTls)

} // namespace tst_nostarttls

#include "tst_nostarttls.moc"
