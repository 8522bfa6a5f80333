// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificateforge.h"
#include "pop3/servercertificate.h"
#include "stlsattempt.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_certificates {

// The certificate matrix after badssl.com's names. Revocation (OCSP, CRL) is not covered: Qt asks nobody. RC4, 3DES, export
// ciphers and Diffie-Hellman of 480 or 512 bits cannot be served: OpenSSL is built without the first three, and Qt takes no
// parameters below 1,024 bits. That they are not asked for either is tst_clienthello's.

namespace {

using Options = QList<std::pair<QByteArray, QByteArray>>;

struct Situation {
    ForgeryOrder leaf {};
    ForgeryOrder intermediate {}; ///< used when `chain` needs one
    enum class Chain { Direct, Intermediate, Incomplete, Reversed, SelfSigned, UnknownRoot } chain = Chain::Direct;
    QString host = u"localhost"_s;
    Options options {}; ///< of the server's TLS
    QByteArray diffieHellman {};
};

const QByteArray diffieHellman1024 = R"(-----BEGIN DH PARAMETERS-----
MIGLAoGBAKd3zAQ/L1FVJ/bDoOn5TEQrDLOkx3QgpG/mwQCnlPrQtAukrYejqCyy
0EqJFcVsWCQx/ulVAzdfxVx7n5HquWoLMw82NvQlCUGPPvwkyycT5BCYt/G4kiyd
T1I9mtuvs7sj5YEUPYfvkg3E3XOQg/KjbtSGtqKkMBYWuHHDN1gPAgECAgIArw==
-----END DH PARAMETERS-----
)";

ForgeryOrder authority(const QByteArray &name, const QByteArray &hash = "SHA256")
{
    return { .commonName = name, .names = {}, .authority = true, .hash = hash };
}

/// What the server shows.
ServerIdentity identityIn(const Situation &situation, const ForgedCertificate &root)
{
    const ForgedCertificate stranger = forge(authority("Stranger"));
    ForgeryOrder between = situation.intermediate;
    between.commonName = "Intermediate";
    between.names = {};
    between.authority = true;
    const ForgedCertificate intermediate = forge(between, &root);
    using enum Situation::Chain;
    const ForgedCertificate *issuer = &intermediate;
    if (situation.chain == Direct)
        issuer = &root;
    else if (situation.chain == SelfSigned)
        issuer = nullptr;
    else if (situation.chain == UnknownRoot)
        issuer = &stranger;
    const ForgedCertificate leaf = forge(situation.leaf, issuer);
    QByteArray chain = leaf.pem;
    if (situation.chain == Intermediate)
        chain += intermediate.pem;
    else if (situation.chain == Reversed)
        chain += root.pem + intermediate.pem;

    return { .chain = chain, .key = leaf.keyPem, .options = situation.options, .diffieHellman = situation.diffieHellman };
}

Pop3ServerSettings serverWith(const ServerIdentity &identity)
{
    Pop3ServerSettings settings { .security = Security::Tls, .login = { "anna.lindqvist", "hunter2hunter2" } };
    settings.identity = identity;
    return settings;
}

Attempt attemptIn(const Situation &situation)
{
    const ForgedCertificate root = forge(authority("Root"));
    return attempt(serverWith(identityIn(situation, root)), Security::Tls, Authentication::Auto,
                   { .host = situation.host, .authority = root.pem });
}

/// The control: somebody who takes everything does get a line, so it is our client that refuses.
bool isServed(const Situation &situation)
{
    Pop3Server server(serverWith(identityIn(situation, forge(authority("Root")))));
    if (!server.listen())
        return false;
    QSslSocket careless;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setProtocol(QSsl::AnyProtocol);
    configuration.setBackendConfigurationOption("MinProtocol"_ba, "TLSv1"_ba);
    configuration.setBackendConfigurationOption("CipherString"_ba, "ALL:eNULL:aNULL:@SECLEVEL=0"_ba);
    careless.setSslConfiguration(configuration);
    careless.connectToHostEncrypted(u"127.0.0.1"_s, server.port());
    return QTest::qWaitFor([&] { return careless.isEncrypted(); }, 10'000);
}

} // namespace

class TestCertificates : public QObject
{
    Q_OBJECT

public:
    /// OpenSSL reads its configuration once: here it lets weak things pass, so that it is ours to refuse them.
    static void initMain()
    {
        static const QTemporaryDir folder;
        QFile configuration(folder.filePath(u"openssl.cnf"_s));
        if (!configuration.open(QIODevice::WriteOnly))
            qFatal("no folder for openssl.cnf");
        configuration.write("openssl_conf = all\n[all]\nssl_conf = tls\n[tls]\nsystem_default = lax\n"
                            "[lax]\nCipherString = ALL:@SECLEVEL=0\nMinProtocol = TLSv1\n");
        configuration.close();
        qputenv("OPENSSL_CONF", configuration.fileName().toUtf8());
    }

private Q_SLOTS:
    void whatProvesNothingIsRefused_data();
    void whatProvesNothingIsRefused();
    void whatProvesTheServerIsAccepted_data();
    void whatProvesTheServerIsAccepted();
    void namesOfCertificates_data();
    void namesOfCertificates();
    void theEndPointIsHashedAsTheSignatureIs_data();
    void theEndPointIsHashedAsTheSignatureIs();
    void whatIsNoCertificateHasNoEndPoint();
};

void TestCertificates::whatProvesNothingIsRefused_data()
{
    QTest::addColumn<Situation>("situation");
    using enum Situation::Chain;
    const auto row = [](const char *name, const Situation &situation) { QTest::newRow(name) << situation; };
    row("expired", { .leaf = { .fromDays = -30, .untilDays = -1 } });
    row("not yet valid", { .leaf = { .fromDays = 1 } });
    row("wrong host", { .leaf = { .names = "DNS:other.example.org" } });
    row("wrong host, right common name", { .leaf = { .commonName = "localhost", .names = "DNS:other.example.org" } });
    row("a common name alone (RFC 9525 section 2)", { .leaf = { .names = {} } });
    row("self-signed", { .chain = SelfSigned });
    row("untrusted root", { .chain = UnknownRoot });
    row("incomplete chain", { .chain = Incomplete });
    row("SHA-1 leaf", { .leaf = { .hash = "SHA1" } });
    row("SHA-1 intermediate", { .intermediate = { .hash = "SHA1" }, .chain = Intermediate });
    row("MD5 leaf",
        { .leaf = { .hash = "MD5", .key = ForgedKey::Rsa2048 },
          .intermediate = { .key = ForgedKey::Rsa2048 },
          .chain = Intermediate });
    row("Diffie-Hellman of 1,024 bits",
        { .leaf = { .key = ForgedKey::Rsa2048 },
          .options = { { "MaxProtocol", "TLSv1.2" }, { "CipherString", "kDHE:!aNULL:@SECLEVEL=0" } },
          .diffieHellman = diffieHellman1024 });
    row("RSA of 1,024 bits", { .leaf = { .key = ForgedKey::Rsa1024 } });
    row("an intermediate of RSA of 1,024 bits", { .intermediate = { .key = ForgedKey::Rsa1024 }, .chain = Intermediate });
    row("an expired intermediate", { .intermediate = { .fromDays = -30, .untilDays = -1 }, .chain = Intermediate });
    row("a wildcard for everything", { .leaf = { .names = "DNS:*" } });
    row("a NUL in the common name", { .leaf = { .commonName = QByteArray("localhost\0.example.org", 22), .names = {} } });
    row("the address as a DNS name", { .leaf = { .names = "DNS:127.0.0.1" }, .host = u"127.0.0.1"_s });
    row("another address", { .leaf = { .names = "IP:127.0.0.2,DNS:localhost" }, .host = u"127.0.0.1"_s });
    row("TLS 1.0",
        { .options = { { "MinProtocol", "TLSv1" }, { "MaxProtocol", "TLSv1" }, { "CipherString", "ALL:@SECLEVEL=0" } } });
    row("TLS 1.1",
        { .options = { { "MinProtocol", "TLSv1" }, { "MaxProtocol", "TLSv1.1" }, { "CipherString", "ALL:@SECLEVEL=0" } } });
    row("no encryption (NULL)",
        { .leaf = { .key = ForgedKey::Rsa2048 },
          .options = { { "MaxProtocol", "TLSv1.2" }, { "CipherString", "eNULL:@SECLEVEL=0" } } });
    row("no certificate (anonymous)", { .options = { { "MaxProtocol", "TLSv1.2" }, { "CipherString", "aNULL:@SECLEVEL=0" } } });
}

void TestCertificates::whatProvesNothingIsRefused()
{
    QFETCH(Situation, situation);
    QVERIFY(isServed(situation));
    const Attempt result = attemptIn(situation);
    QVERIFY(!result.opened);
    QVERIFY(result.heard.isEmpty()); // not a word was said to it
    QVERIFY2(result.error->code == ErrorCode::CertificateRefused || result.error->code == ErrorCode::TlsHandshakeFailed,
             errorCodeName(result.error->code).data());
}

void TestCertificates::whatProvesTheServerIsAccepted_data()
{
    QTest::addColumn<Situation>("situation");
    using enum Situation::Chain;
    const auto row = [](const char *name, const Situation &situation) { QTest::newRow(name) << situation; };
    row("a good one", {});
    row("no common name", { .leaf = { .commonName = {} } });
    row("another common name", { .leaf = { .commonName = "Mail Server 7" } });
    row("with its intermediate", { .chain = Intermediate });
    row("a reversed chain", { .chain = Reversed });
    row("P-384", { .leaf = { .hash = "SHA384", .key = ForgedKey::P384 } });
    row("RSA of 2,048 bits", { .leaf = { .key = ForgedKey::Rsa2048 } });
    row("RSA of 8,192 bits", { .leaf = { .key = ForgedKey::Rsa8192 } });
    row("SHA-512", { .leaf = { .hash = "SHA512" } });
    row("an address", { .leaf = { .names = "IP:127.0.0.1" }, .host = u"127.0.0.1"_s });
    QByteArray many = "DNS:localhost";
    for (int i = 0; i < 1000; ++i)
        many += ",DNS:host" + QByteArray::number(i) + ".example.org";
    row("a thousand names", { .leaf = { .names = many } });
    row("TLS 1.2", { .options = { { "MaxProtocol", "TLSv1.2" } } });
    row("Diffie-Hellman of 2,048 bits",
        { .leaf = { .key = ForgedKey::Rsa2048 },
          .options = { { "MaxProtocol", "TLSv1.2" }, { "CipherString", "kDHE:!aNULL:@SECLEVEL=0" } } });
}

void TestCertificates::whatProvesTheServerIsAccepted()
{
    QFETCH(Situation, situation);
    const Attempt result = attemptIn(situation);
    QVERIFY2(!result.error, result.error ? qPrintable(result.error->subject) : "");
    QVERIFY(result.opened);
}

void TestCertificates::namesOfCertificates_data()
{
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isNamed");
    const auto row = [](const char *names, const QString &host, bool isNamed) {
        QTest::addRow("%s for %s", names, qPrintable(host)) << QByteArray(names) << host << isNamed;
    };
    row("DNS:pop.example.org", u"pop.example.org"_s, true);
    row("DNS:pop.example.org", u"POP.example.ORG"_s, true);
    row("DNS:pop.example.org", u"example.org"_s, false);
    row("DNS:*.example.org", u"pop.example.org"_s, true);
    row("DNS:*.example.org", u"a.pop.example.org"_s, false);
    row("DNS:*.example.org", u"example.org"_s, false);
    row("DNS:p*.example.org", u"pop.example.org"_s, false);
    row("DNS:*.org", u"example.org"_s, false);
    row("DNS:post.xn--mller-kva.example", u"post.xn--mller-kva.example"_s, true); // the form that goes over the wire
    row("DNS:*.xn--mller-kva.example", u"post.xn--mller-kva.example"_s, true);
    row("IP:127.0.0.1", u"127.0.0.1"_s, true);
    row("IP:127.0.0.1", u"127.0.0.2"_s, false);
    row("IP:::1", u"::1"_s, true);
    row("DNS:127.0.0.1", u"127.0.0.1"_s, false);
    row("email:pop.example.org", u"pop.example.org"_s, false);
}

void TestCertificates::namesOfCertificates()
{
    QFETCH(QByteArray, names);
    QFETCH(QString, host);
    QFETCH(bool, isNamed);
    QCOMPARE(certificateNames(forge({ .commonName = "pop.example.org", .names = names }).der, host), isNamed);
}

void TestCertificates::theEndPointIsHashedAsTheSignatureIs_data()
{
    QTest::addColumn<ForgeryOrder>("order");
    QTest::addColumn<int>("hash"); // -1: it has none
    const auto row = [](const char *name, const ForgeryOrder &order, int hash) { QTest::newRow(name) << order << hash; };
    row("MD5", { .hash = "MD5", .key = ForgedKey::Rsa2048 }, QCryptographicHash::Sha256);
    row("SHA-1", { .hash = "SHA1", .key = ForgedKey::Rsa2048 }, QCryptographicHash::Sha256);
    row("SHA-1, ECDSA", { .hash = "SHA1" }, QCryptographicHash::Sha256);
    row("SHA-256", { .hash = "SHA256", .key = ForgedKey::Rsa2048 }, QCryptographicHash::Sha256);
    row("SHA-256, ECDSA", {}, QCryptographicHash::Sha256);
    row("SHA-384", { .hash = "SHA384", .key = ForgedKey::Rsa2048 }, QCryptographicHash::Sha384);
    row("SHA-384, ECDSA", { .hash = "SHA384", .key = ForgedKey::P384 }, QCryptographicHash::Sha384);
    row("SHA-512", { .hash = "SHA512", .key = ForgedKey::Rsa2048 }, QCryptographicHash::Sha512);
    row("SHA-384, RSASSA-PSS", { .hash = "SHA384", .pss = true, .key = ForgedKey::Rsa2048 }, QCryptographicHash::Sha384);
    row("Ed25519", { .hash = {}, .key = ForgedKey::Ed25519 }, -1);
}

void TestCertificates::theEndPointIsHashedAsTheSignatureIs()
{
    QFETCH(ForgeryOrder, order);
    QFETCH(int, hash);
    const QByteArray der = forge(order).der;
    const QByteArray expected = hash < 0 ? QByteArray() : QCryptographicHash::hash(der, QCryptographicHash::Algorithm(hash));
    QCOMPARE(tlsServerEndPoint(der), expected);
}

void TestCertificates::whatIsNoCertificateHasNoEndPoint()
{
    const QByteArray der = forge({}).der;
    for (const QByteArray &octets : { QByteArray(), "hello"_ba, der.first(der.size() / 2), QByteArray(1000, '\x30') }) {
        QCOMPARE(tlsServerEndPoint(octets), QByteArray());
        QVERIFY(!certificateNames(octets, u"localhost"_s));
    }
}

/// A system that allows everything, so that weak things can be served, and the client's own rules are what refuses them.
QTEST_GUILESS_MAIN(TestCertificates)

} // namespace tst_certificates

#include "tst_certificates.moc"
