// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpsserver.h"
#include "remote/picturefetch.h"

#include <QHostAddress>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;
using namespace std::chrono_literals;

namespace tst_picturefetch {

namespace {

const QByteArray png = QByteArray::fromHex("89504e470d0a1a0a") + "picture";

} // namespace

class TestPictureFetch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPictureComesByItsContent();
    void theRequestTellsNothingOfWhoAsks();
    void everyWayToFailIsTold_data();
    void everyWayToFailIsTold();
    void redirectsAreFollowedOverHttpsOnly_data();
    void redirectsAreFollowedOverHttpsOnly();
    void onlyPublicAddressesAreAsked();
    void aStrangersCertificateIsRefused_data();
    void aStrangersCertificateIsRefused();
    void aServerThatSpeaksNoTlsIsRefused();
    void largePicturesEndAtTheBound();
    void allPicturesTogetherEndAtTheBound();
    void moreThanTheMostAreNotAskedFor();
    void noHostIsAskedOverMoreLinesThanItsShare();
    void whatTakesTooLongEnds();
    void anEndedFetchAsksNoMore();
    void aStoppedFetchTellsWhatHasCome();
    void onlyAddressesInTheirOneFormAreAsked();
    void aPostSendsItsBodyAndFollowsNoRedirect();

private:
    /// What a test may ask: this computer, and nothing else.
    HttpPolicy policy() const;
    RemotePictureList fetch(const QStringList &addresses, const HttpPolicy &policy, const PictureLimits &limits = {});
    RemotePicture one(const QString &address) { return fetch({ address }, policy()).constFirst(); }

    QTemporaryDir m_folder;
};

void TestPictureFetch::initTestCase()
{
    QFile authority(m_folder.filePath(u"authority.pem"_s));
    QVERIFY(authority.open(QIODevice::WriteOnly));
    authority.write(testAuthority());
}

HttpPolicy TestPictureFetch::policy() const
{
    HttpPolicy policy;
    policy.mayConnect = [](const QHostAddress &address) { return address.isLoopback(); };
    policy.caFile = m_folder.filePath(u"authority.pem"_s);
    policy.largestBody = 4096;
    return policy;
}

RemotePictureList TestPictureFetch::fetch(const QStringList &addresses, const HttpPolicy &policy, const PictureLimits &limits)
{
    PictureFetch fetch(addresses, policy, limits);
    QSignalSpy finished(&fetch, &PictureFetch::finished);
    fetch.start();
    if (!QTest::qWaitFor([&] { return !finished.isEmpty(); }, 30'000))
        qFatal("the fetch never finished");
    return finished.constFirst().constFirst().value<RemotePictureList>();
}

void TestPictureFetch::aPictureComesByItsContent()
{
    HttpsServer server;
    server.serve("/a.png?x=1", png, "text/html"); // what the server calls it is of no matter
    const RemotePicture picture = one(server.address(u"/a.png?x=1"_s));
    QCOMPARE(picture.failure, std::nullopt);
    QCOMPARE(picture.type, QByteArray("image/png"));
    QCOMPARE(picture.octets, png);
    QVERIFY(picture.fetched.isValid());
}

void TestPictureFetch::theRequestTellsNothingOfWhoAsks()
{
    HttpsServer server;
    server.serve("/a", png);
    one(server.address(u"/a"_s));
    QCOMPARE(server.requests().size(), 1);
    const QByteArray expected = "GET /a HTTP/1.1\r\nHost: localhost:" + QByteArray::number(server.serverPort())
        + "\r\nUser-Agent: Mozilla/5.0\r\nAccept: image/webp,image/png,image/jpeg,image/gif,image/bmp;q=0.5\r\n"
          "Accept-Encoding: identity\r\nConnection: close\r\n\r\n";
    QCOMPARE(server.requests().constFirst(), expected);
}

void TestPictureFetch::everyWayToFailIsTold_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<PictureFailure>("failure");
    QTest::newRow("not found") << QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n") << PictureFailure::Refused;
    QTest::newRow("a picture, but not found") << "HTTP/1.1 404 Not Found\r\n\r\n" + png << PictureFailure::Refused;
    QTest::newRow("sign in") << QByteArray("HTTP/1.1 401 No\r\nWWW-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n")
                             << PictureFailure::Refused;
    QTest::newRow("a page") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n<html>")
                            << PictureFailure::NotAPicture;
    QTest::newRow("svg") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Type: image/svg+xml\r\n\r\n<svg xmlns='http://www.w3.org/2000/svg'>"
        "<image href='https://localhost/b'/></svg>")
                         << PictureFailure::NotAPicture;
    QTest::newRow("nothing") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n") << PictureFailure::NotAPicture;
    QTest::newRow("another protocol") << QByteArray("220 mx.example ESMTP\r\n\r\n") << PictureFailure::Refused;
    QTest::newRow("cut") << "HTTP/1.1 200 OK\r\nContent-Length: 4000\r\n\r\n" + png << PictureFailure::Unreachable;
    QTest::newRow("says it is too large") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 4097\r\n\r\n")
                                          << PictureFailure::TooLarge;
}

void TestPictureFetch::everyWayToFailIsTold()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const PictureFailure, failure);
    HttpsServer server;
    server.say("/a", answer);
    const RemotePicture picture = one(server.address(u"/a"_s));
    QCOMPARE(picture.failure, failure);
    QVERIFY(picture.octets.isEmpty());
    QCOMPARE(server.requests().size(), 1);
}

void TestPictureFetch::redirectsAreFollowedOverHttpsOnly_data()
{
    QTest::addColumn<int>("hops");
    QTest::addColumn<QString>("last"); ///< empty: the picture
    QTest::addColumn<bool>("comes");
    QTest::newRow("three") << 3 << QString() << true;
    QTest::newRow("four") << 4 << QString() << false;
    QTest::newRow("in the clear") << 1 << u"http://localhost/a"_s << false;
    QTest::newRow("file") << 1 << u"file:///etc/passwd"_s << false;
    QTest::newRow("data") << 1 << u"data:image/png;base64,AAAA"_s << false;
    QTest::newRow("another service") << 1 << u"https://localhost:25/"_s << false;
    QTest::newRow("private address") << 1 << u"https://10.0.0.1/"_s << false;
    QTest::newRow("with a password") << 1 << u"https://u:p@localhost/"_s << false;
}

void TestPictureFetch::redirectsAreFollowedOverHttpsOnly()
{
    QFETCH(const int, hops);
    QFETCH(const QString, last);
    QFETCH(const bool, comes);
    HttpsServer server;
    server.serve("/picture", png);
    for (int hop = 0; hop < hops; ++hop) {
        const QByteArray next = hop + 1 < hops ? "/" + QByteArray::number(hop + 1) : "/picture";
        server.redirect("/" + QByteArray::number(hop), hop + 1 == hops && !last.isEmpty() ? last.toLatin1() : next);
    }
    const RemotePicture picture = one(server.address(u"/0"_s));
    QCOMPARE(!picture.failure, comes);
    QCOMPARE(server.requests().size(), comes ? hops + 1 : hops);
}

void TestPictureFetch::onlyPublicAddressesAreAsked()
{
    HttpsServer server;
    server.serve("/a", png);
    HttpPolicy ofTheProgram;
    ofTheProgram.caFile = policy().caFile;
    const QString port = QString::number(server.serverPort());
    const RemotePictureList pictures =
        fetch({ server.address(u"/a"_s), u"https://127.0.0.1:"_s + port + u"/a"_s, u"https://[::1]:"_s + port + u"/a"_s },
              ofTheProgram);
    for (const RemotePicture &picture : pictures)
        QCOMPARE(picture.failure, PictureFailure::PrivateAddress);
    QVERIFY(server.requests().isEmpty());
    QCOMPARE(server.mostLines(), 0);
}

void TestPictureFetch::aStrangersCertificateIsRefused_data()
{
    QTest::addColumn<TestCertificate>("certificate");
    QTest::newRow("other host") << TestCertificate::WrongHost;
    QTest::newRow("expired") << TestCertificate::Expired;
    QTest::newRow("self-signed") << TestCertificate::SelfSigned;
    QTest::newRow("unknown authority") << TestCertificate::Untrusted;
}

void TestPictureFetch::aStrangersCertificateIsRefused()
{
    QFETCH(const TestCertificate, certificate);
    HttpsServer server(certificate);
    server.serve("/a", png);
    QCOMPARE(one(server.address(u"/a"_s)).failure, PictureFailure::NotEncrypted);
    QVERIFY(server.requests().isEmpty());
}

void TestPictureFetch::aServerThatSpeaksNoTlsIsRefused()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray heard;
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *line = server.nextPendingConnection();
        connect(line, &QTcpSocket::readyRead, line, [line, &heard] {
            heard += line->readAll();
            line->write("HTTP/1.1 400 Bad Request\r\n\r\n");
            line->disconnectFromHost();
        });
    });
    QCOMPARE(one(u"https://localhost:%1/a"_s.arg(server.serverPort())).failure, PictureFailure::NotEncrypted);
    QVERIFY(!heard.contains("GET"));
}

void TestPictureFetch::largePicturesEndAtTheBound()
{
    HttpsServer server;
    server.say("/endless", "HTTP/1.1 200 OK\r\n\r\n" + png + QByteArray(5000, 'x'));
    server.serve("/just", png.leftJustified(4096, 'x'));
    QCOMPARE(one(server.address(u"/endless"_s)).failure, PictureFailure::TooLarge);
    QCOMPARE(one(server.address(u"/just"_s)).failure, std::nullopt);
}

void TestPictureFetch::allPicturesTogetherEndAtTheBound()
{
    HttpsServer server;
    QStringList addresses;
    for (int i = 0; i < 10; ++i) {
        const QString path = u"/%1"_s.arg(i);
        server.serve(path.toLatin1(), png.leftJustified(1000, 'x'));
        addresses += server.address(path);
    }
    PictureLimits limits;
    limits.octets = 3500;
    qint64 octets = 0;
    const RemotePictureList pictures = fetch(addresses, policy(), limits);
    for (const RemotePicture &picture : pictures) {
        octets += picture.octets.size();
        QVERIFY(!picture.failure || picture.failure == PictureFailure::TooLarge);
    }
    QCOMPARE(octets, 3000);
}

void TestPictureFetch::moreThanTheMostAreNotAskedFor()
{
    HttpsServer server;
    QStringList addresses;
    for (int i = 0; i < 5; ++i)
        addresses += server.address(u"/%1"_s.arg(i));
    PictureLimits limits;
    limits.pictures = 3;
    const RemotePictureList pictures = fetch(addresses, policy(), limits);
    QCOMPARE(pictures.size(), 5);
    QCOMPARE(pictures[2].failure, PictureFailure::Refused); // 404
    QCOMPARE(pictures[3].failure, PictureFailure::TooLarge);
    QCOMPARE(server.requests().size(), 3);
}

void TestPictureFetch::noHostIsAskedOverMoreLinesThanItsShare()
{
    HttpsServer server;
    QStringList addresses;
    for (int i = 0; i < 20; ++i) {
        const QString path = u"/%1"_s.arg(i);
        server.serve(path.toLatin1(), png);
        addresses += server.address(path);
    }
    const RemotePictureList pictures = fetch(addresses, policy());
    QVERIFY(std::ranges::none_of(pictures, [](const RemotePicture &picture) { return picture.failure.has_value(); }));
    QVERIFY2(server.mostLines() <= 6, qPrintable(QString::number(server.mostLines())));
}

void TestPictureFetch::whatTakesTooLongEnds()
{
    HttpsServer server;
    server.keepSilent("/silent");
    server.serve("/a", png);
    HttpPolicy impatient = policy();
    impatient.patience = 300ms;
    const QStringList addresses { server.address(u"/silent"_s), server.address(u"/a"_s) };
    RemotePictureList pictures = fetch(addresses, impatient);
    QCOMPARE(pictures[0].failure, PictureFailure::Unreachable);
    // And all together.
    PictureLimits limits;
    limits.patience = 1s;
    pictures = fetch(addresses, policy(), limits);
    QCOMPARE(pictures[0].failure, PictureFailure::Unreachable);
    QCOMPARE(pictures[1].failure, std::nullopt);
}

void TestPictureFetch::anEndedFetchAsksNoMore()
{
    HttpsServer server;
    server.serve("/a", png);
    {
        PictureFetch fetch({ server.address(u"/a"_s) }, policy());
        fetch.start();
    }
    RemotePictureList other = fetch({ server.address(u"/b"_s) }, policy());
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(server.requests().constFirst().startsWith("GET /b "));
}

void TestPictureFetch::aStoppedFetchTellsWhatHasCome()
{
    HttpsServer server;
    server.serve("/a", png);
    server.keepSilent("/silent");
    const QStringList addresses { server.address(u"/silent"_s), server.address(u"/a"_s), server.address(u"/gone"_s) };
    PictureFetch fetch(addresses, policy());
    QSignalSpy finished(&fetch, &PictureFetch::finished);
    QSignalSpy progressed(&fetch, &PictureFetch::progressed);
    fetch.start();
    QTRY_COMPARE(progressed.size(), 2);
    fetch.stop();
    fetch.stop();
    QCOMPARE(finished.size(), 1);
    const auto pictures = finished.constFirst().constFirst().value<RemotePictureList>();
    QCOMPARE(pictures.size(), 2);
    QCOMPARE(pictures[0].address, addresses[1]);
    QCOMPARE(pictures[0].octets, png);
    QCOMPARE(pictures[1].address, addresses[2]);
    QCOMPARE(pictures[1].failure, PictureFailure::Refused);
}

void TestPictureFetch::onlyAddressesInTheirOneFormAreAsked()
{
    HttpsServer server;
    const QString port = QString::number(server.serverPort());
    const RemotePictureList pictures =
        fetch({ u"http://localhost:"_s + port, u"file:///etc/passwd"_s, QString(), u"https://u:p@localhost:"_s + port + u"/"_s },
              policy());
    for (const RemotePicture &picture : pictures)
        QCOMPARE(picture.failure, PictureFailure::Refused);
    QCOMPARE(server.mostLines(), 0);
}

void TestPictureFetch::aPostSendsItsBodyAndFollowsNoRedirect()
{
    HttpsServer server;
    server.redirect("/leave", "/elsewhere");
    HttpRequest request;
    request.url = QUrl(server.address(u"/leave"_s));
    request.method = HttpRequest::Method::Post;
    request.contentType = "application/x-www-form-urlencoded";
    request.body = "List-Unsubscribe=One-Click";
    HttpExchange exchange(request, policy());
    QSignalSpy answered(&exchange, &HttpExchange::answered);
    exchange.start();
    QVERIFY(answered.wait(30'000));
    QCOMPARE(answered.constFirst().constFirst().value<HttpAnswer>().status, 302);
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(server.requests().constFirst().startsWith("POST /leave HTTP/1.1\r\n"));
    QVERIFY(
        server.requests().constFirst().contains("\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 26\r\n"));
    QVERIFY(server.requests().constFirst().endsWith("\r\n\r\nList-Unsubscribe=One-Click"));
}

QTEST_GUILESS_MAIN(TestPictureFetch)

} // namespace tst_picturefetch

#include "tst_picturefetch.moc"
