// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/tlstransport.h"
#include "pop3server.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryFile>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_clienthello {

namespace {

/// Hands the octets on both ways and keeps the first that the client says in each line: its ClientHello (RFC 8446 section 4.1.2).
class Listener final : public QTcpServer
{
public:
    explicit Listener(quint16 port)
    {
        connect(this, &QTcpServer::newConnection, this, [this, port] {
            QTcpSocket *client = nextPendingConnection();
            auto *server = new QTcpSocket(client);
            const qsizetype number = hellos.size();
            hellos << QByteArray();
            connect(client, &QTcpSocket::readyRead, server, [this, client, server, number] {
                const QByteArray octets = client->readAll();
                if (hellos[number].size() < 4096)
                    hellos[number] += octets;
                server->write(octets);
            });
            connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
            connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
            server->connectToHost(u"127.0.0.1"_s, port);
        });
    }

    QByteArrayList hellos;
};

struct Hello {
    QList<quint16> ciphers;
    QHash<quint16, QByteArray> extensions;
};

/// Reads what is wanted here; a hello that is not as RFC 8446 says ends the test by an assertion of QByteArrayView.
Hello read(QByteArrayView octets)
{
    const auto number = [&octets](qsizetype size) {
        quint32 value = 0;
        for (const char octet : octets.first(size))
            value = value << 8 | uchar(octet);
        octets = octets.sliced(size);
        return value;
    };
    const auto vector = [&](qsizetype size) {
        const qsizetype length = number(size);
        const QByteArrayView content = octets.first(length);
        octets = octets.sliced(length);
        return content;
    };
    octets = octets.sliced(5 + 4 + 2 + 32); // of the record, of the message, the version, the random
    vector(1);                              // the session's id
    Hello hello;
    const QByteArrayView ciphers = vector(2);
    for (qsizetype i = 0; i < ciphers.size(); i += 2)
        hello.ciphers << qFromBigEndian<quint16>(ciphers.data() + i);
    vector(1); // compression
    octets = vector(2);
    while (!octets.isEmpty()) {
        const quint32 kind = number(2);
        hello.extensions.insert(quint16(kind), vector(2).toByteArray());
    }
    return hello;
}

} // namespace

/// What the client says of itself before anybody has shown a certificate: seen on the wire, not in a configuration.
class TestClientHello : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noWeakCipherIsOffered();
    void noSessionIsResumed_data();
    void noSessionIsResumed();

private:
    QList<Hello> hellosOf(const QByteArray &protocol, int lines) const;
    QTemporaryFile m_authority;
};

void TestClientHello::initTestCase()
{
    QVERIFY(m_authority.open() && m_authority.write(testAuthority()) > 0 && m_authority.flush());
}

/// `protocol`: the newest that the server speaks.
QList<Hello> TestClientHello::hellosOf(const QByteArray &protocol, int lines) const
{
    Pop3ServerSettings settings;
    settings.identity = { .chain = testCertificate(TestCertificate::Good),
                          .key = testKey(),
                          .options = { { "MinProtocol", "TLSv1.2" }, { "MaxProtocol", protocol } } };
    Pop3Server server(settings);
    if (!server.listen())
        qFatal("the server does not listen");
    Listener listener(server.port());
    if (!listener.listen(QHostAddress::LocalHost))
        qFatal("nobody listens in between");
    for (int i = 0; i < lines; ++i) {
        TlsTransport transport;
        QSignalSpy connected(&transport, &Transport::connected);
        QSignalSpy arrived(&transport, &Transport::octetsArrived);
        ServerSettings where;
        where.host = u"localhost"_s;
        where.port = listener.serverPort();
        where.user = u"anna"_s;
        where.caFile = m_authority.fileName();
        transport.connectToServer(where);
        // With the greeting came what a session could be resumed by.
        if (!QTest::qWaitFor([&] { return !connected.isEmpty() && !arrived.isEmpty(); }, 30'000))
            qFatal("no line");
        transport.take(transport.octetsWaiting());
    }
    QList<Hello> hellos;
    for (const QByteArray &octets : std::as_const(listener.hellos))
        hellos << read(octets);
    return hellos;
}

void TestClientHello::noWeakCipherIsOffered()
{
    const Hello hello = hellosOf("TLSv1.3", 1).constFirst();
    QVERIFY(hello.ciphers.contains(0x1301)); // TLS_AES_128_GCM_SHA256, which all that speak TLS 1.3 know
    // By their numbers in IANA's register. NULL, export, RC4, DES and 3DES, anonymous.
    const auto isBetween = [](quint16 cipher, quint16 first, quint16 last) { return cipher >= first && cipher <= last; };
    for (const quint16 cipher : hello.ciphers) {
        const bool weak = isBetween(cipher, 0x0000, 0x002e) || isBetween(cipher, 0x003b, 0x003b)
            || isBetween(cipher, 0xc006, 0xc008) || isBetween(cipher, 0xc001, 0xc003) || isBetween(cipher, 0xc00b, 0xc00d)
            || isBetween(cipher, 0xc010, 0xc012) || isBetween(cipher, 0xc015, 0xc019) || isBetween(cipher, 0x008a, 0x008b)
            || isBetween(cipher, 0x0034, 0x0034) || isBetween(cipher, 0x003a, 0x003a) || isBetween(cipher, 0x006c, 0x006d)
            || isBetween(cipher, 0x00a6, 0x00a7) || cipher == 0x0018;
        QVERIFY2(!weak, QByteArray::number(cipher, 16).constData());
    }
    // No signature by MD5 or SHA-1 (RFC 8446 section 4.2.3).
    const QByteArray signatures = hello.extensions.value(13);
    QVERIFY(signatures.size() > 2);
    for (qsizetype i = 2; i + 1 < signatures.size(); i += 2) {
        const auto hash = uchar(signatures[i]);
        QVERIFY2(hash != 1 && hash != 2, signatures.mid(i, 2).toHex().constData());
    }
}

void TestClientHello::noSessionIsResumed_data()
{
    QTest::addColumn<QByteArray>("protocol");
    QTest::newRow("TLS 1.2") << QByteArray("TLSv1.2");
    QTest::newRow("TLS 1.3") << QByteArray("TLSv1.3");
}

/// What is resumed would tell the server that two accounts are of one user, and its certificate would not be asked for again.
void TestClientHello::noSessionIsResumed()
{
    QFETCH(QByteArray, protocol);
    const QList<Hello> hellos = hellosOf(protocol, 2);
    QCOMPARE(hellos.size(), 2);
    QVERIFY(!hellos[1].extensions.contains(41));            // pre_shared_key (RFC 8446 section 4.2.11)
    QCOMPARE(hellos[1].extensions.value(35), QByteArray()); // session_ticket (RFC 5077 section 3.2)
}

QTEST_GUILESS_MAIN(TestClientHello)

} // namespace tst_clienthello

#include "tst_clienthello.moc"
