// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/connector.h"
#include "stlsattempt.h"

#include <QPointer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <sys/socket.h>

#include <functional>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_connector {

namespace {

/// The least a SOCKS5 (RFC 1928) or HTTP proxy does: one wish a connection, then octets both ways.
class SmallProxy final : public QTcpServer
{
public:
    explicit SmallProxy(Proxy::Kind kind)
        : m_kind(kind)
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            auto *client = nextPendingConnection();
            connect(client, &QTcpSocket::readyRead, client, [this, client] { onWish(client); });
        });
    }
    Proxy settings() const { return { .kind = m_kind, .host = u"127.0.0.1"_s, .port = serverPort() }; }
    QByteArrayList wishes; ///< "host:port"

private:
    void onWish(QTcpSocket *client)
    {
        QByteArray octets = client->readAll();
        if (m_kind == Proxy::Kind::Http) {
            wishes << octets.split(' ').value(1);
            return relay(client, "HTTP/1.1 200 yes\r\n\r\n");
        }
        if (octets.size() < 6) { // the methods
            client->write(QByteArray::fromHex("0500"));
            return;
        }
        const QByteArray host = octets.mid(5, octets[4]);
        const int port = uchar(octets[5 + host.size()]) * 256 + uchar(octets[6 + host.size()]);
        wishes << host + ':' + QByteArray::number(port);
        relay(client, QByteArray::fromHex("05000001000000000000"));
    }

    void relay(QTcpSocket *client, const QByteArray &yes)
    {
        const QByteArray wish = wishes.constLast();
        client->disconnect();
        auto *server = new QTcpSocket(client);
        connect(server, &QTcpSocket::connected, client, [client, yes] { client->write(yes); });
        connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
        connect(client, &QTcpSocket::readyRead, server, [client, server] { server->write(client->readAll()); });
        connect(client, &QTcpSocket::disconnected, server, &QTcpSocket::disconnectFromHost);
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        server->connectToHost(u"127.0.0.1"_s, wish.sliced(wish.lastIndexOf(':') + 1).toUShort());
    }

    Proxy::Kind m_kind;
};

/// An address that takes no connection and refuses none: the queue of those that wait is full.
class FullDoor
{
public:
    bool listen(const QHostAddress &address, quint16 port)
    {
        if (!m_server.listen(address, port) || ::listen(int(m_server.socketDescriptor()), 0) != 0)
            return false;
        m_server.pauseAccepting();
        for (int i = 0; i < 4; ++i) {
            m_waiting.push_back(std::make_unique<QTcpSocket>());
            m_waiting.back()->connectToHost(address, port);
        }
        return m_waiting.front()->waitForConnected();
    }

private:
    QTcpServer m_server;
    std::vector<std::unique_ptr<QTcpSocket>> m_waiting;
};

QList<QHostAddress> addresses(const char *text)
{
    QList<QHostAddress> result;
    for (const QString &one : QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts))
        result << QHostAddress(one);
    return result;
}

quint16 portNobodyListensAt()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

} // namespace

class TestConnector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void familiesComeInTurn_data();
    void familiesComeInTurn();
    void tooManyAddressesAreCut();
    void namesOfThisComputer();
    void anAddressThatKeepsSilentIsOvertaken();
    void anAddressThatRefusesIsFollowedAtOnce();
    void whenAllRefuseItIsARefusal();
    void aNameThatNobodyKnowsIsNotFound();
    void mailComesThroughAProxy_data();
    void mailComesThroughAProxy();
    void aProxyThatIsNotThereIsNamed_data();
    void aProxyThatIsNotThereIsNamed();
    void destroyingItInTheMiddleIsHarmless();
};

void TestConnector::familiesComeInTurn_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *given, const char *expected) {
        QTest::newRow(given) << QByteArray(given) << QByteArray(expected);
    };
    row("", "");
    row("192.0.2.1", "192.0.2.1");
    row("2001:db8::1 2001:db8::2 192.0.2.1 192.0.2.2", "2001:db8::1 192.0.2.1 2001:db8::2 192.0.2.2");
    row("192.0.2.1 192.0.2.2 2001:db8::1", "192.0.2.1 2001:db8::1 192.0.2.2");
    row("2001:db8::1 2001:db8::2 2001:db8::3", "2001:db8::1 2001:db8::2 2001:db8::3");
    row("192.0.2.1 192.0.2.1 2001:db8::1", "192.0.2.1 2001:db8::1");
}

void TestConnector::familiesComeInTurn()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, expected);
    QCOMPARE(inTurn(addresses(given.constData())), addresses(expected.constData()));
}

void TestConnector::tooManyAddressesAreCut()
{
    QList<QHostAddress> many;
    for (quint32 i = 1; i < 1000; ++i)
        many << QHostAddress(0x0a000000 + i);
    QVERIFY(inTurn(many).size() <= 17);
}

void TestConnector::namesOfThisComputer()
{
    for (const QString &name : { u"localhost"_s, u"LOCALHOST"_s, u"127.0.0.1"_s, u"127.1.2.3"_s, u"::1"_s })
        QVERIFY(isThisComputer(name));
    for (const QString &name : { u"localhost.example.org"_s, u"192.0.2.1"_s, u"2001:db8::1"_s, u"mail"_s })
        QVERIFY(!isThisComputer(name));
}

void TestConnector::anAddressThatKeepsSilentIsOvertaken()
{
    QTcpServer good;
    QVERIFY(good.listen(QHostAddress(u"127.0.0.1"_s)));
    FullDoor silent;
    QVERIFY(silent.listen(QHostAddress(u"127.0.0.2"_s), good.serverPort()));
    Connector connector(1024);
    bool connected = false;
    connect(&connector, &Connector::connected, this, [&connected] { connected = true; });
    connector.race(addresses("127.0.0.2 127.0.0.1"), good.serverPort());
    QTRY_VERIFY(connected);
    QCOMPARE(connector.takeSocket()->peerAddress(), QHostAddress(u"127.0.0.1"_s));
}

void TestConnector::anAddressThatRefusesIsFollowedAtOnce()
{
    QTcpServer good;
    QVERIFY(good.listen(QHostAddress(u"127.0.0.1"_s)));
    Connector connector(1024);
    bool connected = false;
    connect(&connector, &Connector::connected, this, [&connected] { connected = true; });
    connector.race(addresses("::1 127.0.0.1 127.0.0.3"), good.serverPort());
    QTRY_VERIFY(connected);
    QCOMPARE(connector.takeSocket()->peerAddress(), QHostAddress(u"127.0.0.1"_s));
}

void TestConnector::whenAllRefuseItIsARefusal()
{
    Connector connector(1024);
    std::optional<Error> failed;
    connect(&connector, &Connector::failed, this, [&failed](const Error &error) { failed = error; });
    connector.race(addresses("::1 127.0.0.1 127.0.0.3"), portNobodyListensAt());
    QTRY_VERIFY(failed);
    QCOMPARE(failed->code, ErrorCode::ConnectionRefused);
    QVERIFY(!connector.takeSocket());
}

void TestConnector::aNameThatNobodyKnowsIsNotFound()
{
    Connector connector(1024);
    std::optional<Error> failed;
    connect(&connector, &Connector::failed, this, [&failed](const Error &error) { failed = error; });
    connector.start(u"nobody.invalid"_s, 995, { .kind = Proxy::Kind::None, .host = {} });
    QTRY_VERIFY_WITH_TIMEOUT(failed, 60'000);
    QCOMPARE(*failed, (Error { ErrorCode::HostNotFound, u"nobody.invalid"_s, {} }));
}

void TestConnector::mailComesThroughAProxy_data()
{
    QTest::addColumn<Proxy::Kind>("kind");
    QTest::newRow("SOCKS5") << Proxy::Kind::Socks5;
    QTest::newRow("HTTP") << Proxy::Kind::Http;
}

void TestConnector::mailComesThroughAProxy()
{
    QFETCH(Proxy::Kind, kind);
    for (const Security security : { Security::Tls, Security::StartTls }) {
        SmallProxy proxy(kind);
        QVERIFY(proxy.listen(QHostAddress::LocalHost));
        // The name is the proxy's to look up, and the certificate is still compared with it.
        const Attempt result = attempt({ .security = security }, security, Authentication::Auto, { .proxy = proxy.settings() });
        QVERIFY2(!result.error, result.error ? errorCodeName(result.error->code).data() : "");
        QCOMPARE(proxy.wishes.size(), 1);
        QVERIFY(proxy.wishes.constFirst().startsWith("localhost:"));
        const Attempt wrong = attempt({ .security = security, .certificate = TestCertificate::WrongHost }, security,
                                      Authentication::Auto, { .proxy = proxy.settings() });
        QCOMPARE(wrong.error->code, ErrorCode::CertificateRefused);
    }
}

void TestConnector::aProxyThatIsNotThereIsNamed_data()
{
    mailComesThroughAProxy_data();
}

void TestConnector::aProxyThatIsNotThereIsNamed()
{
    QFETCH(Proxy::Kind, kind);
    const Proxy proxy { .kind = kind, .host = u"127.0.0.1"_s, .port = portNobodyListensAt() };
    const Attempt result = attempt({}, Security::Tls, Authentication::Auto, { .proxy = proxy });
    QVERIFY(result.heard.isEmpty());
    QCOMPARE(result.error->code, ErrorCode::ProxyFailed);
    QCOMPARE(result.error->subject, u"127.0.0.1:%1"_s.arg(proxy.port));
}

void TestConnector::destroyingItInTheMiddleIsHarmless()
{
    for (const bool resolving : { true, false }) {
        auto connector = std::make_unique<Connector>(1024);
        if (resolving)
            connector->start(u"localhost"_s, portNobodyListensAt(), {});
        else
            connector->race(addresses("127.0.0.1 127.0.0.2 ::1"), portNobodyListensAt());
        connector.reset();
        QCoreApplication::processEvents();
    }
}

QTEST_GUILESS_MAIN(TestConnector)

} // namespace tst_connector

#include "tst_connector.moc"
