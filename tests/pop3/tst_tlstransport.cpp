// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3server.h"

#include "account/certificate.h"
#include "pop3/pop3session.h"
#include "pop3/tlstransport.h"

#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_tlstransport {

namespace {

/// A session over a real line, asked to do one whole mail check.
class Check : public QObject
{
public:
    explicit Check(Pop3Settings settings)
        : m_session(std::move(settings), std::make_unique<TlsTransport>())
    {
        connect(&m_session, &Pop3Session::happened, this, [this](const Pop3EventValue &event) { note(event); });
    }

    Pop3Session &session() { return m_session; }
    void run()
    {
        m_session.open();
        QTRY_VERIFY_WITH_TIMEOUT(ended(), 30'000);
    }
    bool ended() const { return failed || committed; }

    std::optional<Pop3Event::Opened> opened;
    std::optional<Pop3Event::Failed> failed;
    bool committed = false;
    QList<QByteArray> messages;
    qint64 octets = 0;

private:
    void note(const Pop3EventValue &event)
    {
        if (const auto *start = std::get_if<Pop3Event::Opened>(&event)) {
            opened = *start;
            m_session.requestListing();
        } else if (const auto *listed = std::get_if<Pop3Event::Listed>(&event)) {
            for (const DropListingEntry &entry : listed->listing.entries)
                m_session.retrieve(entry.number);
            m_session.quit();
        } else if (const auto *piece = std::get_if<Pop3Event::MessageOctets>(&event)) {
            m_message += piece->octets;
            octets += piece->octets.size();
        } else if (std::holds_alternative<Pop3Event::MessageEnded>(event)) {
            messages << std::exchange(m_message, {});
        } else if (std::holds_alternative<Pop3Event::Committed>(event)) {
            committed = true;
        } else if (const auto *failure = std::get_if<Pop3Event::Failed>(&event)) {
            failed = *failure;
        }
    }

    Pop3Session m_session;
    QByteArray m_message;
};

} // namespace

class TestTlsTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCertificateOfTheAccountsAuthorityIsAccepted();
    void mailComesThroughToTheOctet_data();
    void mailComesThroughToTheOctet();
    void aCertificateWithErrorsIsRefusedWithReasons_data();
    void aCertificateWithErrorsIsRefusedWithReasons();
    void withoutTheAuthorityTheCertificateIsRefused();
    void aPinnedCertificateIsAccepted_data();
    void aPinnedCertificateIsAccepted();
    void aPinOfAnotherCertificateOrHostHelpsNothing();
    void aPinHelpsOnlyTheOneCertificateBehindStls();
    void aPlainServerOnATlsPortIsNamed();
    void aTlsServerSpokenToInTheClearIsNamed();
    void octetsInjectedBehindStlsNeverBecomeReplies();
    void junkInsteadOfAHandshakeIsAnError();
    void aStalledHandshakeHasADeadline();
    void nobodyListeningIsARefusedConnection();
    void aNameThatIsNoneIsNotFound();
    void anUnreadableAuthorityFileIsNamed_data();
    void anUnreadableAuthorityFileIsNamed();
    void aClientCertificateSignsIn();
    void withoutItsCertificateTheClientIsRefused();
    void anUnusableClientCertificateIsNamed_data();
    void anUnusableClientCertificateIsNamed();
    void scramIsBoundToTheServersCertificate();
    void aLineCutInAMessageLosesIt_data();
    void aLineCutInAMessageLosesIt();
    void cancellingWorksInTheMiddleOfAMessage();
    void internationalNamesGoOutInTheirAsciiForm_data();
    void internationalNamesGoOutInTheirAsciiForm();

private:
    /// A file with this content.
    QString written(const QByteArray &content) const
    {
        QFile file(m_folder.filePath(u"client.pem"_s));
        const bool open = file.open(QIODevice::WriteOnly);
        Q_ASSERT(open);
        file.write(content);
        return file.fileName();
    }

    Pop3Settings account(const Pop3Server &server, const QString &host = u"localhost"_s) const
    {
        Pop3Settings settings;
        settings.server.host = host;
        settings.server.port = server.port();
        settings.server.user = u"anna"_s;
        settings.server.caFile = m_authority;
        settings.server.timeout = std::chrono::seconds { 20 };
        settings.password = u"sesam"_s;
        return settings;
    }

    QTemporaryDir m_folder;
    QString m_authority;
};

void TestTlsTransport::initTestCase()
{
    m_authority = m_folder.filePath(u"authority.pem"_s);
    QFile file(m_authority);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(testAuthority());
}

void TestTlsTransport::aCertificateOfTheAccountsAuthorityIsAccepted()
{
    Pop3Server server;
    QVERIFY(server.listen());
    Check check(account(server));
    check.run();
    QVERIFY(check.committed);
    QCOMPARE(check.opened->tls.protocol, u"TLS 1.3"_s);
    QVERIFY(!check.opened->tls.cipher.isEmpty());
    QCOMPARE(check.opened->tls.certificateOwner, u"Restante Test Server"_s);
    QCOMPARE(check.opened->tls.certificateIssuer, u"Restante Test Authority"_s);
    QCOMPARE(check.opened->tls.certificateSha256, sha256Of(TestCertificate::Good));
}

void TestTlsTransport::mailComesThroughToTheOctet_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<int>("segment");
    QTest::newRow("implicit TLS") << Security::Tls << 0;
    QTest::newRow("implicit TLS, 7 octets a record") << Security::Tls << 7;
    QTest::newRow("STLS") << Security::StartTls << 0;
    QTest::newRow("STLS, 1 octet a record") << Security::StartTls << 1;
    QTest::newRow("in the clear") << Security::None << 0;
}

void TestTlsTransport::mailComesThroughToTheOctet()
{
    QFETCH(Security, security);
    QFETCH(int, segment);
    Pop3ServerSettings settings;
    settings.security = security;
    settings.script.segmentOctets = segment;
    Pop3Server server(settings);
    const QList<QByteArray> mail { "Subject: dots\r\n\r\n.\r\n..\r\n.x\r\n\n.\n\r.\r\nend\r\n",
                                   QByteArray("Subject: octets\r\n\r\n\0\r\r\n\n\xff\r\n", 27),
                                   "Subject: much\r\n\r\n"
                                       + QByteArray("some words to fill a line with\r\n").repeated(segment ? 10 : 100'000) };
    for (const QByteArray &message : mail)
        server.maildrop().add(message);
    QVERIFY(server.listen());
    Pop3Settings forServer = account(server);
    forServer.server.security = security;
    Check check(forServer);
    check.run();
    QVERIFY(check.committed);
    QCOMPARE(check.messages, mail);
    QVERIFY(server.heardInClear().isEmpty());
    QCOMPARE(check.opened->tls.protocol.isEmpty(), security == Security::None);
}

void TestTlsTransport::aCertificateWithErrorsIsRefusedWithReasons_data()
{
    QTest::addColumn<TestCertificate>("certificate");
    QTest::addColumn<QString>("reason");
    QTest::newRow("wrong host") << TestCertificate::WrongHost << u"host name"_s;
    QTest::newRow("expired") << TestCertificate::Expired << u"expired"_s;
    QTest::newRow("not yet valid") << TestCertificate::NotYet << u"not yet valid"_s;
    QTest::newRow("self-signed") << TestCertificate::SelfSigned << u"self-signed"_s;
    QTest::newRow("of an unknown authority") << TestCertificate::Untrusted << u"issuer certificate"_s;
}

void TestTlsTransport::aCertificateWithErrorsIsRefusedWithReasons()
{
    QFETCH(TestCertificate, certificate);
    QFETCH(QString, reason);
    for (const Security security : { Security::Tls, Security::StartTls }) {
        Pop3ServerSettings settings;
        settings.certificate = certificate;
        settings.security = security;
        Pop3Server server(settings);
        QVERIFY(server.listen());
        Pop3Settings forServer = account(server);
        forServer.server.security = security;
        Check check(forServer);
        check.run();
        QVERIFY(check.failed);
        QCOMPARE(check.failed->error.code, ErrorCode::CertificateRefused);
        QVERIFY2(check.failed->error.subject.contains(reason), qPrintable(check.failed->error.subject));
        QCOMPARE(refusedCertificate(check.failed->error), sha256Of(certificate));
        QCOMPARE(check.failed->tls.certificateOwner, u"Restante Test Server"_s);
        const QByteArrayList expected = security == Security::Tls ? QByteArrayList {} : QByteArrayList { "CAPA", "STLS" };
        QCOMPARE(server.heard(), expected);
    }
}

void TestTlsTransport::withoutTheAuthorityTheCertificateIsRefused()
{
    Pop3Server server;
    QVERIFY(server.listen());
    Pop3Settings settings = account(server);
    settings.server.caFile.clear();
    Check check(settings);
    check.run();
    QVERIFY(check.failed);
    QCOMPARE(check.failed->error.code, ErrorCode::CertificateRefused);
    QVERIFY(server.heard().isEmpty());
}

void TestTlsTransport::aPinnedCertificateIsAccepted_data()
{
    QTest::addColumn<TestCertificate>("certificate");
    QTest::newRow("wrong host") << TestCertificate::WrongHost;
    QTest::newRow("expired") << TestCertificate::Expired;
    QTest::newRow("self-signed") << TestCertificate::SelfSigned;
    QTest::newRow("of an unknown authority") << TestCertificate::Untrusted;
}

void TestTlsTransport::aPinnedCertificateIsAccepted()
{
    QFETCH(TestCertificate, certificate);
    Pop3ServerSettings serverSettings;
    serverSettings.certificate = certificate;
    Pop3Server server(serverSettings);
    QVERIFY(server.listen());
    Pop3Settings settings = account(server);
    settings.server.pins = { { .host = u"LocalHost"_s, .sha256 = sha256Of(certificate) } };
    Check check(settings);
    check.run();
    QVERIFY(check.committed);
    QCOMPARE(check.opened->tls.certificateSha256, sha256Of(certificate));
}

void TestTlsTransport::aPinOfAnotherCertificateOrHostHelpsNothing()
{
    Pop3ServerSettings serverSettings;
    serverSettings.certificate = TestCertificate::SelfSigned;
    Pop3Server server(serverSettings);
    QVERIFY(server.listen());
    Pop3Settings settings = account(server);
    settings.server.pins = { { .host = u"localhost"_s, .sha256 = sha256Of(TestCertificate::Expired) },
                             { .host = u"other.example.org"_s, .sha256 = sha256Of(TestCertificate::SelfSigned) },
                             { .host = u"localhost"_s, .sha256 = {} } };
    Check check(settings);
    check.run();
    QVERIFY(check.failed);
    QCOMPARE(check.failed->error.code, ErrorCode::CertificateRefused);
    QVERIFY(server.heard().isEmpty());
}

void TestTlsTransport::aPinHelpsOnlyTheOneCertificateBehindStls()
{
    Pop3ServerSettings serverSettings;
    serverSettings.certificate = TestCertificate::SelfSigned;
    serverSettings.security = Security::StartTls;
    Pop3Server server(serverSettings);
    QVERIFY(server.listen());
    Pop3Settings settings = account(server);
    settings.server.security = Security::StartTls;
    settings.server.pins = { { .host = u"localhost"_s, .sha256 = sha256Of(TestCertificate::SelfSigned) } };
    Check accepted(settings);
    accepted.run();
    QVERIFY(accepted.committed);

    server.settings().certificate = TestCertificate::Expired; // the certificate changed
    Check refused(settings);
    refused.run();
    QVERIFY(refused.failed);
    QCOMPARE(refused.failed->error.code, ErrorCode::CertificateRefused);
}

void TestTlsTransport::aPlainServerOnATlsPortIsNamed()
{
    Pop3ServerSettings serverSettings;
    serverSettings.security = Security::None;
    Pop3Server server(serverSettings);
    QVERIFY(server.listen());
    Check check(account(server));
    check.run();
    QVERIFY(check.failed);
    QCOMPARE(check.failed->error.code, ErrorCode::TlsNotSpoken);
    QCOMPARE(check.failed->error.subject, u"localhost:%1"_s.arg(server.port()));
}

void TestTlsTransport::aTlsServerSpokenToInTheClearIsNamed()
{
    // Such a server says nothing of its own; sooner or later it answers the silence with an alert or hangs up.
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server,
            [&server] { server.nextPendingConnection()->write(QByteArray::fromHex("15030100020228")); });
    Pop3Server unused;
    Pop3Settings settings = account(unused);
    settings.server.port = server.serverPort();
    settings.server.security = Security::StartTls;
    Check check(settings);
    check.run();
    QVERIFY(check.failed);
    QCOMPARE(check.failed->error.code, ErrorCode::TlsExpected);
}

void TestTlsTransport::octetsInjectedBehindStlsNeverBecomeReplies()
{
    Pop3ServerSettings serverSettings;
    serverSettings.security = Security::StartTls;
    serverSettings.script.injectedBehindStls = "+OK\r\nUSER\r\nSASL PLAIN\r\n.\r\n";
    Pop3Server server(serverSettings);
    QVERIFY(server.listen());
    Pop3Settings settings = account(server);
    settings.server.security = Security::StartTls;
    Check check(settings);
    check.run();
    QVERIFY(check.failed);
    QCOMPARE(check.failed->error.code, ErrorCode::EncryptionInjected);
    QCOMPARE(server.heard(), (QByteArrayList { "CAPA", "STLS" }));
}

void TestTlsTransport::junkInsteadOfAHandshakeIsAnError()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket *const socket = server.nextPendingConnection();
        socket->write("+OK ready\r\n");
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            const QByteArray octets = socket->readAll();
            if (octets.startsWith("CAPA"))
                socket->write("+OK\r\nSTLS\r\n.\r\n");
            else if (octets.startsWith("STLS"))
                socket->write("+OK begin\r\n");
            else
                socket->write(QByteArray::fromHex("00ff00ff00ff00ff0d0a2b4f4b0d0a"));
        });
    });
    Pop3Server unused;
    Pop3Settings settings = account(unused);
    settings.server.port = server.serverPort();
    settings.server.security = Security::StartTls;
    Check check(settings);
    check.run();
    QVERIFY(check.failed);
    QCOMPARE(check.failed->error.code, ErrorCode::TlsHandshakeFailed);
    QCOMPARE(check.failed->state, Pop3State::StartingTls);
}

void TestTlsTransport::aStalledHandshakeHasADeadline()
{
    QTcpServer server; // takes the connection and never says a word
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Pop3Server unused;
    Pop3Settings settings = account(unused);
    settings.server.port = server.serverPort();
    settings.deadlines = Pop3Deadlines { .connecting = std::chrono::milliseconds { 50 },
                                         .idle = std::chrono::milliseconds { 50 },
                                         .leaving = std::chrono::milliseconds { 50 } };
    Check check(settings);
    check.run();
    QVERIFY(check.failed);
    QCOMPARE(check.failed->error.code, ErrorCode::ConnectTimedOut);
}

void TestTlsTransport::nobodyListeningIsARefusedConnection()
{
    quint16 freePort = 0;
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        freePort = server.serverPort();
    }
    Pop3Server unused;
    Pop3Settings settings = account(unused, u"127.0.0.1"_s);
    settings.server.port = freePort;
    for (const Security security : { Security::Tls, Security::StartTls, Security::None }) {
        settings.server.security = security;
        Check check(settings);
        check.run();
        QVERIFY(check.failed);
        QCOMPARE(check.failed->error, (Error { ErrorCode::ConnectionRefused, u"127.0.0.1:%1"_s.arg(freePort), {} }));
        QCOMPARE(check.failed->state, Pop3State::Connecting);
    }
}

void TestTlsTransport::aNameThatIsNoneIsNotFound()
{
    Pop3Server unused;
    for (const QString &name : { u"mail example"_s, u""_s, u"a..b"_s }) {
        Check check(account(unused, name));
        check.run();
        QVERIFY(check.failed);
        QCOMPARE(check.failed->error, (Error { ErrorCode::HostNotFound, name, {} }));
    }
}

void TestTlsTransport::anUnreadableAuthorityFileIsNamed_data()
{
    QTest::addColumn<QString>("path");
    QFile noCertificate(m_folder.filePath(u"empty.pem"_s));
    QVERIFY(noCertificate.open(QIODevice::WriteOnly));
    noCertificate.write("nothing of use\n");
    QTest::newRow("missing") << m_folder.filePath(u"missing.pem"_s);
    QTest::newRow("a folder") << m_folder.path();
    QTest::newRow("without a certificate") << noCertificate.fileName();
}

void TestTlsTransport::anUnreadableAuthorityFileIsNamed()
{
    QFETCH(QString, path);
    Pop3Server server;
    QVERIFY(server.listen());
    Pop3Settings settings = account(server);
    settings.server.caFile = path;
    Check check(settings);
    check.run();
    QVERIFY(check.failed);
    QCOMPARE(check.failed->error, (Error { ErrorCode::CaFileUnreadable, path, {} }));
    QCOMPARE(server.sessionsBegun(), 0);
}

void TestTlsTransport::aClientCertificateSignsIn()
{
    for (const Security security : { Security::Tls, Security::StartTls }) {
        for (const Authentication wish : { Authentication::Auto, Authentication::External }) {
            Pop3ServerSettings serverSettings;
            serverSettings.security = security;
            serverSettings.login.user = "selfsigned"; // as the certificate says
            serverSettings.script.mechanisms = { "EXTERNAL", "PLAIN" };
            Pop3Server server(serverSettings);
            QVERIFY(server.listen());
            Pop3Settings settings = account(server);
            settings.server.security = security;
            settings.server.user = u"selfsigned"_s;
            settings.server.authentication = wish;
            settings.server.clientCertificate = written(testCertificate(TestCertificate::SelfSigned) + testKey());
            settings.password.clear();
            Check check(settings);
            check.run();
            QVERIFY(check.committed);
            QVERIFY(server.heard().contains("AUTH EXTERNAL " + "selfsigned"_ba.toBase64()));
        }
    }
}

void TestTlsTransport::withoutItsCertificateTheClientIsRefused()
{
    Pop3ServerSettings serverSettings;
    serverSettings.login.user = "another";
    serverSettings.script.mechanisms = { "EXTERNAL" };
    Pop3Server server(serverSettings);
    QVERIFY(server.listen());
    Pop3Settings settings = account(server);
    settings.server.user = u"another"_s;
    settings.server.authentication = Authentication::External;
    settings.server.clientCertificate = written(testCertificate(TestCertificate::SelfSigned) + testKey());
    Check check(settings);
    check.run();
    QVERIFY(check.failed);
    QCOMPARE(check.failed->error.code, ErrorCode::SignInRefused);
}

void TestTlsTransport::anUnusableClientCertificateIsNamed_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray certificate = testCertificate(TestCertificate::SelfSigned);
    QTest::newRow("nothing") << ""_ba << ErrorCode::ClientCertificateUnreadable;
    QTest::newRow("no key") << certificate << ErrorCode::ClientCertificateUnreadable;
    QTest::newRow("no certificate") << testKey() << ErrorCode::ClientCertificateUnreadable;
    QTest::newRow("a key that is cut") << certificate + testKey().first(60) << ErrorCode::ClientCertificateUnreadable;
    QTest::newRow("the key of another") << testAuthority() + testKey() << ErrorCode::ClientCertificateUnreadable;
    QTest::newRow("a key with a passphrase (PKCS #8)") << certificate
            + "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIGbMFcGCSqGSIb3DQEFDTBKMCkGCSqGSIb3\n-----END ENCRYPTED PRIVATE KEY-----\n"
                                                       << ErrorCode::ClientKeyProtected;
    QTest::newRow("a key with a passphrase (RFC 1421)") << certificate
            + "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,00\n\nAAAA\n-----END RSA PRIVATE "
              "KEY-----\n" << ErrorCode::ClientKeyProtected;
}

void TestTlsTransport::anUnusableClientCertificateIsNamed()
{
    QFETCH(QByteArray, content);
    QFETCH(ErrorCode, code);
    Pop3Server server;
    QVERIFY(server.listen());
    Pop3Settings settings = account(server);
    for (const QString &path : { written(content), m_folder.filePath(u"missing.pem"_s) }) {
        settings.server.clientCertificate = path;
        Check check(settings);
        check.run();
        QVERIFY(check.failed);
        const bool there = QFile::exists(path);
        QCOMPARE(check.failed->error.code, there ? code : ErrorCode::ClientCertificateUnreadable);
        QCOMPARE(check.failed->error.subject, path);
        QVERIFY(server.heard().isEmpty());
    }
}

void TestTlsTransport::scramIsBoundToTheServersCertificate()
{
    for (const Security security : { Security::Tls, Security::StartTls }) {
        Pop3ServerSettings serverSettings;
        serverSettings.security = security;
        serverSettings.script.mechanisms = { "SCRAM-SHA-256", "SCRAM-SHA-256-PLUS" };
        serverSettings.script.endPoint = sha256Of(TestCertificate::Good); // it is signed with ecdsa-with-SHA256
        Pop3Server server(serverSettings);
        QVERIFY(server.listen());
        Pop3Settings settings = account(server);
        settings.server.security = security;
        Check check(settings);
        check.run();
        QVERIFY(check.committed);
        QVERIFY(std::ranges::any_of(server.heard(),
                                    [](const QByteArray &line) { return line.startsWith("AUTH SCRAM-SHA-256-PLUS "); }));
    }
}

void TestTlsTransport::aLineCutInAMessageLosesIt_data()
{
    QTest::addColumn<ServerScript::After>("cut");
    QTest::newRow("FIN") << ServerScript::After::HangUp;
    QTest::newRow("FIN without close_notify") << ServerScript::After::Truncate;
    QTest::newRow("RST") << ServerScript::After::Reset;
}

void TestTlsTransport::aLineCutInAMessageLosesIt()
{
    QFETCH(ServerScript::After, cut);
    for (const Security security : { Security::Tls, Security::None }) {
        Pop3ServerSettings serverSettings;
        serverSettings.security = security;
        serverSettings.script.rules = { { .command = "RETR", .answer = "+OK\r\nSubject: half a mess", .after = cut } };
        Pop3Server server(serverSettings);
        server.maildrop().add("Subject: whole\r\n\r\n");
        QVERIFY(server.listen());
        Pop3Settings settings = account(server);
        settings.server.security = security;
        Check check(settings);
        check.run();
        QVERIFY(check.failed);
        QCOMPARE(check.failed->error.code, ErrorCode::ConnectionLost);
        QVERIFY(check.failed->octetsLost);
        QVERIFY(check.messages.isEmpty());
    }
}

void TestTlsTransport::cancellingWorksInTheMiddleOfAMessage()
{
    Pop3ServerSettings serverSettings;
    serverSettings.script.rules = {
        { .command = "RETR", .answer = "+OK\r\nSubject: half a mess", .after = ServerScript::After::Silence }
    };
    Pop3Server server(serverSettings);
    server.maildrop().add("Subject: whole\r\n\r\n");
    QVERIFY(server.listen());
    Check check(account(server));
    check.session().open();
    QTRY_VERIFY(check.octets > 0);
    check.session().cancel();
    QCOMPARE(check.session().state(), Pop3State::Closed);
    QTRY_VERIFY(check.failed);
    QCOMPARE(check.failed->error.code, ErrorCode::Cancelled);
    QVERIFY(check.failed->octetsLost);
    QTRY_COMPARE(server.sessionsOpen(), 0);
    QCOMPARE(server.maildrop().messages().size(), 1);
}

void TestTlsTransport::internationalNamesGoOutInTheirAsciiForm_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("wire");
    QTest::newRow("ASCII") << u"mail.example.org"_s << u"mail.example.org"_s;
    QTest::newRow("German") << u"post.müller.example"_s << u"post.xn--mller-kva.example"_s;
    QTest::newRow("Japanese") << u"メール.example"_s << u"xn--4dkua4c.example"_s;
    QTest::newRow("IPv4") << u"127.0.0.1"_s << u"127.0.0.1"_s;
    QTest::newRow("IPv6") << u"::1"_s << u"::1"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("a blank inside") << u"a b"_s << u""_s;
}

void TestTlsTransport::internationalNamesGoOutInTheirAsciiForm()
{
    QFETCH(QString, name);
    QFETCH(QString, wire);
    QCOMPARE(hostOnTheWire(name), wire);
}

QTEST_GUILESS_MAIN(TestTlsTransport)

} // namespace tst_tlstransport

#include "tst_tlstransport.moc"
