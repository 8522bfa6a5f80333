// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/httpanswer.h"

#include <QTest>

using namespace Restante;

namespace tst_httpanswer {
using State = HttpAnswerReader::State;

class TestHttpAnswer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAreReadHoweverTheyAreCut_data();
    void answersAreReadHoweverTheyAreCut();
    void whatIsNoAnswerIsRefused_data();
    void whatIsNoAnswerIsRefused();
    void aBodyEndsWhereItIsTooLarge_data();
    void aBodyEndsWhereItIsTooLarge();
    void manySmallChunksAndTrailersEnd();
};

void TestHttpAnswer::answersAreReadHoweverTheyAreCut_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello") << 200 << QByteArray("hello");
    QTest::newRow("no length") << QByteArray("HTTP/1.0 200 OK\r\nServer: x\r\n\r\nhello") << 200 << QByteArray("hello");
    QTest::newRow("no reason") << QByteArray("HTTP/1.1 200\r\nContent-Length: 2\r\n\r\nok") << 200 << QByteArray("ok");
    QTest::newRow("empty") << QByteArray("HTTP/1.1 404 Not Found\r\ncontent-length:0\r\n\r\n") << 404 << QByteArray();
    QTest::newRow("nothing to come") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << 204 << QByteArray();
    QTest::newRow("word in between") << QByteArray(
        "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
                                     << 200 << QByteArray("ok");
    QTest::newRow("chunks") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n3\r\nhel\r\n2;x=y\r\nlo\r\n0\r\n\r\n")
                            << 200 << QByteArray("hello");
    QTest::newRow("trailer") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nA\r\n0123456789\r\n0\r\nX: y\r\n\r\n")
                             << 200 << QByteArray("0123456789");
    QTest::newRow("same length twice") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\nok") << 200
                                       << QByteArray("ok");
}

void TestHttpAnswer::answersAreReadHoweverTheyAreCut()
{
    QFETCH(const QByteArray, octets);
    for (qsizetype cut = 0; cut <= octets.size(); ++cut) {
        HttpAnswerReader reader(100);
        reader.read(octets.first(cut));
        reader.read(octets.sliced(cut));
        if (reader.state() != State::Done)
            QCOMPARE(reader.end(), State::Done);
        QTEST(reader.answer().status, "status");
        QTEST(reader.answer().body, "body");
    }
    HttpAnswerReader slow(100);
    for (const char octet : octets)
        slow.read(QByteArrayView(&octet, 1));
    if (slow.state() != State::Done)
        slow.end();
    QTEST(slow.answer().body, "body");
}

void TestHttpAnswer::whatIsNoAnswerIsRefused_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("another protocol") << QByteArray("220 mx.example ESMTP\r\n\r\n");
    QTest::newRow("no status") << QByteArray("HTTP/1.1 OK\r\n\r\n");
    QTest::newRow("odd status") << QByteArray("HTTP/1.1 2x0 OK\r\n\r\n");
    QTest::newRow("folded field") << QByteArray("HTTP/1.1 200 OK\r\nA: b\r\n c\r\n\r\n");
    QTest::newRow("field without a name") << QByteArray("HTTP/1.1 200 OK\r\n: b\r\n\r\n");
    QTest::newRow("blank before the colon") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length : 5\r\n\r\nhello");
    QTest::newRow("bare CR") << QByteArray("HTTP/1.1 200 OK\r\nA: b\rC: d\r\n\r\n");
    QTest::newRow("two lengths") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nok");
    QTest::newRow("length below nothing") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: -2\r\n\r\nok");
    QTest::newRow("length of letters") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 0x5\r\n\r\nhello");
    QTest::newRow("other encoding") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n");
    QTest::newRow("odd chunk") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n");
    QTest::newRow("huge chunk size") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\n");
    QTest::newRow("chunk longer than it says")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhello\r\n");
    QTest::newRow("endless header") << "HTTP/1.1 200 OK\r\nA: " + QByteArray(70'000, 'b');
    QTest::newRow("many fields") << "HTTP/1.1 200 OK\r\n" + QByteArray("A: b\r\n").repeated(300) + "\r\n";
    QTest::newRow("ends in the header") << QByteArray("HTTP/1.1 200 OK\r\nA:");
    QTest::newRow("ends in the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nhello");
    QTest::newRow("nothing") << QByteArray();
}

void TestHttpAnswer::whatIsNoAnswerIsRefused()
{
    QFETCH(const QByteArray, octets);
    HttpAnswerReader reader(100);
    reader.read(octets);
    QCOMPARE(reader.end(), State::Broken);
}

void TestHttpAnswer::aBodyEndsWhereItIsTooLarge_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("it says so") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 101\r\n\r\n");
    QTest::newRow("it does not say so") << "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(101, 'a');
    QTest::newRow("in one chunk") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n65\r\n");
    QTest::newRow("in many chunks") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
            + QByteArray("1\r\na\r\n").repeated(101);
}

void TestHttpAnswer::aBodyEndsWhereItIsTooLarge()
{
    QFETCH(const QByteArray, octets);
    HttpAnswerReader reader(100);
    QCOMPARE(reader.read(octets), State::TooLarge);
    QVERIFY(reader.answer().body.size() <= 100);
}

void TestHttpAnswer::manySmallChunksAndTrailersEnd()
{
    HttpAnswerReader chunks(1'000'000);
    QCOMPARE(chunks.read("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + QByteArray("1\r\na\r\n").repeated(200'000)
                         + "0\r\n\r\n"),
             State::Done);
    QCOMPARE(chunks.answer().body.size(), 200'000);
    HttpAnswerReader trailers(100);
    QCOMPARE(
        trailers.read("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n" + QByteArray("a:b\r\n").repeated(200'000)),
        State::Broken);
}

QTEST_APPLESS_MAIN(TestHttpAnswer)

} // namespace tst_httpanswer

#include "tst_httpanswer.moc"
