// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogues.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_pop3attacks {

namespace {

Pop3Settings withTinyDeadlines(Pop3Settings settings)
{
    constexpr std::chrono::milliseconds tiny { 1 };
    settings.deadlines = Pop3Deadlines { .connecting = tiny, .idle = tiny, .leaving = tiny };
    return settings;
}

} // namespace

class TestPop3Attacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // attacks on STLS (the cases O1–O4 and B1–B3 of the NO STARTTLS study, and more)
    void noCredentialLeavesWithoutTls_data();
    void noCredentialLeavesWithoutTls();
    void octetsBehindStlsEndTheSession_data();
    void octetsBehindStlsEndTheSession();
    void repliesBeforeTheirQuestionEndTheSession_data();
    void repliesBeforeTheirQuestionEndTheSession();
    void capabilitiesFromBeforeTlsAreForgotten();

    // greetings
    void greetingsThatAreNotPop3_data();
    void greetingsThatAreNotPop3();
    void greetingsThatRefuse_data();
    void greetingsThatRefuse();
    void aSilentPort995InTheClearExpectsTls();
};

void TestPop3Attacks::noCredentialLeavesWithoutTls_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<QByteArrayList>("capa");
    QTest::addColumn<QByteArray>("stls");
    QTest::addColumn<QByteArrayList>("heard");
    const QByteArrayList both { "CAPA", "STLS" };
    QTest::newRow("O1: STLS is not offered")
        << "+OK"_ba << QByteArrayList { "+OK", "USER", "SASL PLAIN", "." } << ""_ba << QByteArrayList { "CAPA" };
    QTest::newRow("O2: STLS is offered and refused")
        << "+OK"_ba << QByteArrayList { "+OK", "STLS", "USER", "." } << "-ERR no"_ba << both;
    QTest::newRow("O3: no CAPA, and STLS is refused") << "+OK"_ba << QByteArrayList { "-ERR" } << "-ERR no"_ba << both;
    QTest::newRow("O4: a timestamp and PLAIN lure")
        << "+OK <1@a>"_ba << QByteArrayList { "+OK", "SASL PLAIN CRAM-MD5", "." } << ""_ba << QByteArrayList { "CAPA" };
    QTest::newRow("refused for the moment") << "+OK"_ba << QByteArrayList { "+OK", "STLS", "." } << "-ERR [SYS/TEMP] later"_ba
                                            << both;
    QTest::newRow("CAPA is empty") << "+OK"_ba << QByteArrayList { "+OK", "." } << ""_ba << QByteArrayList { "CAPA" };
}

void TestPop3Attacks::noCredentialLeavesWithoutTls()
{
    QFETCH(QByteArray, greeting);
    QFETCH(QByteArrayList, capa);
    QFETCH(QByteArray, stls);
    QFETCH(QByteArrayList, heard);
    for (int wish = 0; wish <= int(Authentication::OAuthBearer); ++wish) {
        Conversation talk(accountOver(Security::StartTls, Authentication(wish)));
        talk.connects();
        talk.says(greeting);
        talk.says(capa);
        if (!stls.isEmpty())
            talk.says(stls);
        talk.hears(heard);
        QVERIFY(talk.told().constLast().contains(u"encryption_not_offered (mail.example.org:110)"));
        QVERIFY(talk.line().wasAborted());
    }
}

void TestPop3Attacks::octetsBehindStlsEndTheSession_data()
{
    QTest::addColumn<QByteArray>("injected");
    QTest::newRow("B1: capabilities") << "+OK\r\nPLAIN\r\nLOGIN\r\n.\r\n"_ba;
    QTest::newRow("B2: binary junk") << QByteArray("\x00\xff\x16\x03\r\n\x80", 7);
    QTest::newRow("one octet") << "+"_ba;
    QTest::newRow("an empty line") << "\r\n"_ba;
}

void TestPop3Attacks::octetsBehindStlsEndTheSession()
{
    QFETCH(QByteArray, injected);
    for (const bool inOneSegment : { true, false }) {
        Conversation talk(accountOver(Security::StartTls));
        talk.connects();
        talk.says("+OK");
        talk.says({ "+OK", "STLS", "." });
        talk.line().takeSent();
        if (inOneSegment) {
            talk.saysOctets("+OK begin TLS\r\n" + injected);
            QVERIFY(!talk.line().tlsWasAsked());
        } else {
            talk.says("+OK begin TLS");
            talk.saysOctets(injected);
        }
        talk.hearsNothing();
        talk.told({ u"failed in starting tls: encryption_injected (%1)"_s.arg(host) });
    }
}

void TestPop3Attacks::repliesBeforeTheirQuestionEndTheSession_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QByteArrayList>("heard");
    QTest::newRow("U1: a list behind the greeting") << "+OK ready\r\n1 a\r\n2 b\r\n.\r\n"_ba << QByteArrayList {};
    QTest::newRow("the capabilities behind the greeting") << "+OK ready\r\n+OK\r\nSTLS\r\n.\r\n"_ba << QByteArrayList {};
    QTest::newRow("half a line behind the greeting") << "+OK ready\r\n+O"_ba << QByteArrayList {};
}

void TestPop3Attacks::repliesBeforeTheirQuestionEndTheSession()
{
    QFETCH(QByteArray, octets);
    QFETCH(QByteArrayList, heard);
    Conversation talk(accountOver(Security::StartTls));
    talk.connects();
    talk.saysOctets(octets);
    talk.hears(heard);
    QVERIFY(talk.told().constLast().contains(u"protocol_violation"));
}

void TestPop3Attacks::capabilitiesFromBeforeTlsAreForgotten()
{
    Conversation talk(accountOver(Security::StartTls));
    talk.connects();
    talk.says("+OK");
    talk.says({ "+OK", "STLS", "SASL PLAIN CRAM-MD5", "PIPELINING", "." });
    talk.says("+OK");
    talk.line().takeSent();
    talk.startsTls();
    talk.hears("CAPA");
    talk.says({ "+OK", "USER", "." });
    talk.hears("USER anna"); // neither PLAIN nor CRAM-MD5
    talk.says("+OK");
    talk.says("+OK");
    talk.says("+OK 2 2");
    talk.line().takeSent();
    talk.session().requestListing();
    talk.hears("LIST"); // no pipelining
}

void TestPop3Attacks::greetingsThatAreNotPop3_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<bool>("hangsUp");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const QByteArray &octets, const QString &told, bool hangsUp = false) {
        QTest::newRow(name) << octets << hangsUp << u"failed in greeting: "_s + told;
    };
    const QString notPop3 = u"not_pop3 (mail.example.org:110)"_s;
    const QString expectsTls = u"tls_expected (mail.example.org:110)"_s;
    row("HTTP", "HTTP/1.1 400 Bad Request\r\n", notPop3 + u" “HTTP/1.1 400 Bad Request”"_s);
    row("SMTP", "220 mail.example.org ESMTP\r\n", notPop3 + u" “220 mail.example.org ESMTP”"_s);
    row("IMAP", "* OK IMAP4rev1 ready\r\n", notPop3 + u" “* OK IMAP4rev1 ready”"_s);
    row("SSH", "SSH-2.0-OpenSSH_9.2p1\r\n", notPop3 + u" “SSH-2.0-OpenSSH_9.2p1”"_s);
    row("FTP with LF alone", "220 ftp\n", notPop3 + u" “220 ftp”"_s);
    row("lower case", "+ok ready\r\n", notPop3 + u" “+ok ready”"_s);
    row("an empty line", "\r\n", notPop3);
    row("a challenge", "+ abc\r\n", notPop3 + u" “+ abc”"_s);
    row("escapes", "\x1b[31mred\x1b[0m\r\n", notPop3 + u" “\\x1b[31mred\\x1b[0m”"_s);
    row("binary without end", QByteArray("J\0\0\0\n5.7.1", 10), notPop3 + u" “J\\x00\\x00\\x00”"_s);
    row("binary, hung up", QByteArray("\x05\0\x0b\x03", 4), notPop3 + u" “\\x05\\x00\\x0b\\x03”"_s, true);
    row("a line without end", QByteArray(10'000, 'x'), notPop3 + u" “%1”"_s.arg(QString(512, u'x')));
    row("+OK without end", "+OK " + QByteArray(10'000, 'x'), notPop3 + u" “+OK %1”"_s.arg(QString(508, u'x')));
    row("half a greeting", "+OK rea", u"connection_lost (%1)"_s.arg(host), true);
    row("nothing", "", u"connection_lost (%1)"_s.arg(host), true);
    row("a TLS alert", QByteArray::fromHex("15030100020228"), expectsTls);
    row("a TLS alert in two", QByteArray::fromHex("1503"), expectsTls);
}

void TestPop3Attacks::greetingsThatAreNotPop3()
{
    QFETCH(QByteArray, octets);
    QFETCH(bool, hangsUp);
    QFETCH(QString, told);
    for (const qsizetype each : { 0, 1, 3 }) {
        Conversation talk(accountOver(Security::StartTls), { .octetsEach = each });
        talk.connects();
        talk.saysOctets(octets);
        if (hangsUp)
            talk.line().hangUp();
        talk.hearsNothing();
        talk.told({ told });
    }
}

void TestPop3Attacks::greetingsThatRefuse_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<QString>("told");
    const auto row = [](const QByteArray &greeting, const char *code, const QString &text) {
        QTest::newRow(greeting.toPercentEncoding(" []/").constData())
            << greeting
            << u"failed in greeting: %1 (%2)%3"_s.arg(QLatin1StringView(code), host,
                                                      text.isEmpty() ? QString() : u" “%1”"_s.arg(text));
    };
    row("-ERR", "server_refused", {});
    row("-ERR go away", "server_refused", u"go away"_s);
    row("-ERR [SYS/PERM] never", "permanent_refusal", u"never"_s);
    row("-ERR [SYS/TEMP] maintenance", "temporary_refusal", u"maintenance"_s);
    row("-ERR [IN-USE] you again", "maildrop_in_use", u"you again"_s);
    row("-ERR too many connections", "temporary_refusal", u"too many connections"_s);
    row("-ERR \x1b[31mred", "server_refused", u"\\x1b[31mred"_s);
}

void TestPop3Attacks::greetingsThatRefuse()
{
    QFETCH(QByteArray, greeting);
    QFETCH(QString, told);
    Conversation talk(accountOver(Security::Tls));
    talk.connects();
    talk.says(greeting);
    talk.hearsNothing();
    talk.told({ told });
}

void TestPop3Attacks::aSilentPort995InTheClearExpectsTls()
{
    Pop3Settings settings = withTinyDeadlines(accountOver(Security::StartTls));
    settings.server.port = 995;
    Conversation silent(settings);
    silent.connects();
    QTRY_COMPARE(silent.session().state(), Pop3State::Closed);
    silent.told({ u"failed in greeting: tls_expected (mail.example.org:995)"_s });

    Conversation hungUp(settings);
    hungUp.connects();
    hungUp.line().hangUp();
    hungUp.told({ u"failed in greeting: tls_expected (mail.example.org:995)"_s });
}

QTEST_GUILESS_MAIN(TestPop3Attacks)

} // namespace tst_pop3attacks

#include "tst_pop3attacks.moc"
