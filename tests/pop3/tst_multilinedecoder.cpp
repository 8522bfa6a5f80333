// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/multilinedecoder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_multilinedecoder {

namespace {

struct Decoded {
    QByteArray octets;
    QByteArray rest; ///< what another reply would be read from
    bool ended = false;

    bool operator==(const Decoded &) const = default;
};

/// Feeds one segment after the other; what comes behind the end is left alone.
Decoded decoded(const QList<QByteArray> &segments)
{
    MultilineDecoder decoder;
    Decoded result;
    for (const QByteArray &segment : segments) {
        QByteArrayView waiting = segment;
        while (!waiting.isEmpty() && !result.ended) {
            const MultilineDecoder::Run run = decoder.next(waiting);
            result.octets += run.octets.toByteArray();
            result.ended = run.ended;
            waiting = waiting.sliced(run.consumed);
        }
        result.rest += waiting.toByteArray();
    }
    return result;
}

QList<QByteArray> octetByOctet(const QByteArray &input)
{
    QList<QByteArray> segments;
    for (const char octet : input)
        segments << QByteArray(1, octet);
    return segments;
}

QByteArray withNul(const char *text)
{
    return QByteArray(text).replace('0', QByteArray(1, '\0'));
}

} // namespace

class TestMultilineDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void responsesThatEnd_data();
    void responsesThatEnd();
    void responsesThatDoNotEndYet_data();
    void responsesThatDoNotEndYet();
    void aRestartedDecoderForgetsTheLastResponse();
    void aRunIsAsLongAsItCanBe();
    void nothingIsCopied();

private:
    static void everyCutGives(const QByteArray &input, const Decoded &expected);
};

void TestMultilineDecoder::everyCutGives(const QByteArray &input, const Decoded &expected)
{
    QCOMPARE(decoded({ input }), expected);
    QCOMPARE(decoded(octetByOctet(input)), expected);
    for (qsizetype first = 0; first <= input.size(); ++first) {
        QCOMPARE(decoded({ input.first(first), input.sliced(first) }), expected);
        for (qsizetype second = first; second <= input.size(); ++second)
            QCOMPARE(decoded({ input.first(first), input.sliced(first, second - first), input.sliced(second) }), expected);
    }
}

void TestMultilineDecoder::responsesThatEnd_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QByteArray>("rest");
    const auto row = [](const char *name, const QByteArray &input, const QByteArray &octets, const QByteArray &rest = {}) {
        QTest::newRow(name) << input << octets << rest;
    };
    row("nothing at all", ".\r\n", "");
    row("an empty line", "\r\n.\r\n", "\r\n");
    row("two empty lines", "\r\n\r\n.\r\n", "\r\n\r\n");
    row("a line", "hello\r\n.\r\n", "hello\r\n");
    row("lines", "a\r\nb\r\n\r\nc\r\n.\r\n", "a\r\nb\r\n\r\nc\r\n");
    row("the next reply stays", ".\r\n+OK\r\n", "", "+OK\r\n");
    row("the next reply stays behind lines", "a\r\n.\r\n-ERR b\r\n", "a\r\n", "-ERR b\r\n");
    row("a second end is not ours", ".\r\n.\r\n", "", ".\r\n");
    row("a stuffed dot alone", "..\r\n.\r\n", ".\r\n");
    row("a stuffed dot in front of text", "..x\r\n.\r\n", ".x\r\n");
    row("three dots are two", "...\r\n.\r\n", "..\r\n");
    row("stuffed in the second line", "a\r\n..b\r\n.\r\n", "a\r\n.b\r\n");
    row("stuffed in every line", "..\r\n..\r\n..\r\n.\r\n", ".\r\n.\r\n.\r\n");
    row("a dot nobody stuffed", ".x\r\n.\r\n", "x\r\n");
    row("a dot nobody stuffed, before a blank", ". \r\n.\r\n", " \r\n");
    row("a dot inside a line", "a.b\r\n.\r\n", "a.b\r\n");
    row("a dot at the end of a line", "a.\r\n.\r\n", "a.\r\n");
    row("dots at the end of a line", "a..\r\n.\r\n", "a..\r\n");
    row("a dot after a bare LF is data", "a\n.\r\n.\r\n", "a\n.\r\n");
    row("a stuffed dot after a bare LF is data", "a\n..b\r\n.\r\n", "a\n..b\r\n");
    row("a dot after a bare CR is data", "a\r.\r\n.\r\n", "a\r.\r\n");
    row("LF dot LF is data", "a\n.\nb\r\n.\r\n", "a\n.\nb\r\n");
    row("LF dot CRLF is data", "\n.\r\n.\r\n", "\n.\r\n");
    row("CR dot CRLF is data", "\r.\r\n.\r\n", "\r.\r\n");
    row("CRLF dot LF is data without its dot", "a\r\n.\nb\r\n.\r\n", "a\r\n\nb\r\n");
    row("a dot and LF at the start", ".\n\r\n.\r\n", "\n\r\n");
    row("a dot and CR at the start", ".\rx\r\n.\r\n", "\rx\r\n");
    row("dot CR CR LF is data", ".\r\r\n.\r\n", "\r\r\n");
    row("dot CR dot CRLF is data", ".\r.\r\n.\r\n", "\r.\r\n");
    row("dot CR, CRLF dot CRLF ends", "a\r\n.\r\r\n.\r\n", "a\r\n\r\r\n");
    row("CR CR LF ends a line", "a\r\r\n.\r\n", "a\r\r\n");
    row("CR LF LF", "a\r\n\n.\r\n.\r\n", "a\r\n\n.\r\n");
    row("LF CR LF ends a line", "a\n\r\n.\r\n", "a\n\r\n");
    row("CRs alone", "\r\r\r\n.\r\n", "\r\r\r\n");
    row("LFs alone", "\n\n\n\r\n.\r\n", "\n\n\n\r\n");
    row("a NUL in a line", withNul("a0b\r\n.\r\n"), withNul("a0b\r\n"));
    row("a NUL before the dot is data", withNul("\r\n0.\r\n.\r\n"), withNul("\r\n0.\r\n"));
    row("a NUL behind the dot is data", withNul("\r\n.0\r\n.\r\n"), withNul("\r\n0\r\n"));
    row("a NUL between CR and LF is data", withNul("a\r0\n.\r\n.\r\n"), withNul("a\r0\n.\r\n"));
    row("8-bit octets", "\x80\xff\xfe\r\n.\r\n", "\x80\xff\xfe\r\n");
    row("a status line as data", "+OK\r\n-ERR no\r\n.\r\n", "+OK\r\n-ERR no\r\n");
    row("an end for the lenient, and a false reply", "a\n.\n-ERR gone\r\n.\r\n", "a\n.\n-ERR gone\r\n");
    row("an end for the lenient with CR", "a\r.\r+OK\r\n.\r\n", "a\r.\r+OK\r\n");
    row("stuffed end inside", "a\r\n..\r\nb\r\n.\r\n", "a\r\n.\r\nb\r\n");
    row("dots and dots", ".......\r\n.\r\n", "......\r\n");
    row("blank lines around a stuffed dot", "\r\n..\r\n\r\n.\r\n", "\r\n.\r\n\r\n");
    row("Exchange without the last CRLF never ends there", "text.\r\n.\r\n", "text.\r\n");
}

void TestMultilineDecoder::responsesThatEnd()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, octets);
    QFETCH(QByteArray, rest);
    everyCutGives(input, { .octets = octets, .rest = rest, .ended = true });
}

void TestMultilineDecoder::responsesThatDoNotEndYet_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("octets");
    const auto row = [](const char *name, const QByteArray &input, const QByteArray &octets) {
        QTest::newRow(name) << input << octets;
    };
    row("nothing came", "", "");
    row("a dot", ".", "");
    row("a dot and CR are held back", ".\r", "");
    row("CRLF and a dot", "\r\n.", "\r\n");
    row("CRLF, a dot and CR", "\r\n.\r", "\r\n");
    row("text behind the dot", ".x", "x");
    row("two dots", "..", ".");
    row("a dot, CR and something else", ".\rx", "\rx");
    row("a dot, CR and a dot", ".\r.", "\r.");
    row("a dot and LF", ".\n", "\n");
    row("a dot, CR, CR", ".\r\r", "\r\r");
    row("half a line", "hal", "hal");
    row("half a CRLF", "half\r", "half\r");
    row("a bare LF and a dot", "a\n.", "a\n.");
    row("LF dot LF", "a\n.\n", "a\n.\n");
    row("LF dot CRLF", "a\n.\r\n", "a\n.\r\n");
    row("CR dot CRLF", "a\r.\r\n", "a\r.\r\n");
    row("CRLF dot LF", "a\r\n.\n", "a\r\n\n");
    row("text dot CRLF", "a.\r\n", "a.\r\n");
    row("a stuffed dot alone in its line", "..\r\n", ".\r\n");
    row("a NUL in front", withNul("0.\r\n"), withNul("0.\r\n"));
    row("a dot and a blank", ". \r\n", " \r\n");
}

void TestMultilineDecoder::responsesThatDoNotEndYet()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, octets);
    everyCutGives(input, { .octets = octets, .rest = {}, .ended = false });
}

void TestMultilineDecoder::aRestartedDecoderForgetsTheLastResponse()
{
    MultilineDecoder decoder;
    QVERIFY(decoder.next(".\r\n").ended);
    QVERIFY(decoder.hasEnded());
    QVERIFY(decoder.next("more").ended);
    QCOMPARE(decoder.next("more").consumed, 0);
    decoder.restart();
    QVERIFY(!decoder.hasEnded());
    QVERIFY(decoder.next(".\r\n").ended);
}

void TestMultilineDecoder::aRunIsAsLongAsItCanBe()
{
    const QByteArray lines = QByteArray("a line. Another one.\r\n").repeated(1000);
    MultilineDecoder decoder;
    const MultilineDecoder::Run run = decoder.next(lines);
    QCOMPARE(run.octets.size(), lines.size());
    QCOMPARE(run.consumed, lines.size());
}

void TestMultilineDecoder::nothingIsCopied()
{
    const QByteArray input = "a\r\n..b\r\n"_ba;
    MultilineDecoder decoder;
    const MultilineDecoder::Run first = decoder.next(input);
    QCOMPARE(first.octets.data(), input.data());
    const MultilineDecoder::Run second = decoder.next(QByteArrayView(input).sliced(first.consumed));
    QCOMPARE(second.octets.data(), input.data() + 4);
}

QTEST_APPLESS_MAIN(TestMultilineDecoder)

} // namespace tst_multilinedecoder

#include "tst_multilinedecoder.moc"
