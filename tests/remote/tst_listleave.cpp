// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpsserver.h"
#include "remote/listleave.h"

#include <QHostAddress>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_listleave {

class TestListLeave final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oneRequestSaysOnlyThat();
    void whatTheServerAnswersDecides_data();
    void whatTheServerAnswersDecides();
    void aPrivateAddressIsNotAsked();

private:
    HttpPolicy policy() const;
    static Result<void> leave(const QString &page, const HttpPolicy &policy);

    QTemporaryDir m_folder;
};

void TestListLeave::initTestCase()
{
    QFile authority(m_folder.filePath(u"authority.pem"_s));
    QVERIFY(authority.open(QIODevice::WriteOnly));
    authority.write(testAuthority());
}

HttpPolicy TestListLeave::policy() const
{
    HttpPolicy policy;
    policy.mayConnect = [](const QHostAddress &address) { return address.isLoopback(); };
    policy.caFile = m_folder.filePath(u"authority.pem"_s);
    return policy;
}

Result<void> TestListLeave::leave(const QString &page, const HttpPolicy &policy)
{
    ListLeave leave { QUrl(page), policy };
    QList<Result<void>> results;
    connect(&leave, &ListLeave::finished, &leave, [&](const Result<void> &left) { results += left; });
    leave.start();
    if (!QTest::qWaitFor([&] { return !results.isEmpty(); }, 30'000))
        qFatal("nothing came of it");
    return results.constFirst();
}

void TestListLeave::oneRequestSaysOnlyThat()
{
    HttpsServer server;
    server.say("/leave?t=7", "HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n");
    QVERIFY(leave(server.address(u"/leave?t=7"_s), policy()));
    QCOMPARE(server.requests().size(), 1);
    const QByteArray request = server.requests().constFirst();
    QVERIFY2(request.startsWith("POST /leave?t=7 HTTP/1.1\r\n"), request.constData());
    QVERIFY2(request.endsWith("\r\n\r\nList-Unsubscribe=One-Click"), request.constData());
    QVERIFY(request.contains("Content-Type: application/x-www-form-urlencoded\r\n"));
    QVERIFY(!request.toLower().contains("cookie"));
    QVERIFY(!request.toLower().contains("referer"));
}

void TestListLeave::whatTheServerAnswersDecides_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<std::optional<ErrorCode>>("error");
    using Due = std::optional<ErrorCode>;
    QTest::newRow("done") << "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"_ba << Due();
    QTest::newRow("nothing to say") << "HTTP/1.1 204 No Content\r\n\r\n"_ba << Due();
    QTest::newRow("gone") << "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"_ba << Due(ErrorCode::ServerRefused);
    QTest::newRow("elsewhere") << "HTTP/1.1 302 Found\r\nLocation: /page\r\nContent-Length: 0\r\n\r\n"_ba
                               << Due(ErrorCode::ServerRefused);
    QTest::newRow("broken") << "HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n"_ba << Due(ErrorCode::ServerRefused);
    QTest::newRow("another protocol") << "220 smtp.example ESMTP\r\n\r\n"_ba << Due(ErrorCode::ProtocolViolation);
}

void TestListLeave::whatTheServerAnswersDecides()
{
    QFETCH(QByteArray, answer);
    QFETCH(std::optional<ErrorCode>, error);
    HttpsServer server;
    server.say("/leave", answer);
    const Result<void> left = leave(server.address(u"/leave"_s), policy());
    QCOMPARE(left ? std::nullopt : std::optional(left.error().code), error);
    if (error)
        QCOMPARE(left.error().subject, u"localhost"_s);
    QCOMPARE(server.requests().size(), 1);
}

void TestListLeave::aPrivateAddressIsNotAsked()
{
    HttpsServer server;
    HttpPolicy strangersOnly = policy();
    strangersOnly.mayConnect = isPublicAddress;
    const Result<void> left = leave(server.address(u"/leave"_s), strangersOnly);
    QVERIFY(!left);
    QCOMPARE(left.error().code, ErrorCode::HostNotFound);
    QCOMPARE(server.requests().size(), 0);
}

QTEST_GUILESS_MAIN(TestListLeave)

} // namespace tst_listleave

#include "tst_listleave.moc"
