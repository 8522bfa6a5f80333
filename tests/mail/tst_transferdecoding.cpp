// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/transferdecoding.h"

#include "cuts.h"

#include <QTest>

using namespace Restante;

namespace tst_transferdecoding {

class TransferDecodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contentIsExact_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("encoded");
        QTest::addColumn<QByteArray>("decoded");
        QTest::addColumn<bool>("damaged");
        const auto row = [](const char *name, const char *field, const QByteArray &encoded, const QByteArray &decoded,
                            bool damaged = false) { QTest::newRow(name) << QByteArray(field) << encoded << decoded << damaged; };
        row("7bit", "7bit", "\r\na\r\nb \nc\r", "\r\na\r\nb \nc\r");
        row("8bit", "8BIT", "a\xff\r\n", "a\xff\r\n");
        row("binary", "binary", QByteArray("a\0b\r\n", 5), QByteArray("a\0b\r\n", 5));
        row("unknown", "9bit", "a=3D", "a=3D");
        row("missing", "", "a=3D", "a=3D");

        row("base64", "base64", "SGVsbG8gd29ybGQ=", "Hello world");
        row("base64 of nothing", "base64", "", "");
        row("base64 on lines", "Base64", "SGVs\r\nbG8g\r\nd29y\r\nbGQ=\r\n", "Hello world");
        row("base64 with blanks", "base64", " SG Vs\tbG8=\n\n", "Hello");
        row("base64 without padding, two octets", "base64", "SGVsbG8", "Hello");
        row("base64 without padding, one octet", "base64", "SGVsbA", "Hell");
        row("base64 with a digit too many", "base64", "SGVsbG8hA", "Hello!", true);
        row("base64 with garbage", "base64",
            "SG*Vs\xff"
            "bG8=",
            "Hello", true);
        row("base64 encoded piece by piece", "base64", "SGVsbG8=\r\nIHdvcmxk\r\nIQ==\r\n", "Hello world!");
        row("base64 with a footer", "base64", "SGVsbG8=\r\n\r\n_______\r\nusers mailing list\r\n", "Hello", true);
        row("base64 with a single word behind", "base64", "SGVsbG8=\r\nAB\r\n", "Hello", true);
        row("base64 with padding too many", "base64", "SGVsbG8====", "Hello");
        row("base64 with trailing semicolon in the field", "base64;", "SGVsbG8=", "Hello");
        row("base64 with comment in the field", " base64 (x)", "SGVsbG8=", "Hello");

        row("quoted-printable", "quoted-printable", "a=3Db=C3=BC\r\n", "a=b\xc3\xbc\r\n");
        row("quoted-printable, soft breaks", "quoted-printable", "a=\r\nb=\nc= \t\r\nd", "abcd");
        row("quoted-printable, soft break at the end", "quoted-printable", "a=\r\nb=", "ab");
        row("quoted-printable, line ends as they are", "Quoted-Printable", "a\r\nb\nc", "a\r\nb\nc");
        row("quoted-printable, blanks at line ends", "quoted-printable", "a \t\r\nb=20\r\nc  ", "a\r\nb \r\nc");
        row("quoted-printable, small letters", "quoted-printable", "=c3=bc", "\xc3\xbc");
        row("quoted-printable, no escapes", "quoted-printable", "a=ZZ=4", "a=ZZ=4", true);
        row("quoted-printable, raw octets", "quoted-printable", "a\xfc", "a\xfc");
        row("quoted-printable, CR within", "quoted-printable", "a\rb=0D\r\n", "a\rb\r\r\n");

        row("uuencode", "x-uuencode", "begin 644 a\r\n#0V%T\r\n`\r\nend\r\n", "Cat");
        row("uuencode with text around", "uuencode", "see\n\nbegin 644 a\n#0V%T\n`\nend\nbye\n", "Cat");
        row("uuencode without a file", "uuencode", "just text", "just text", true);
    }

    void contentIsExact()
    {
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, encoded);
        QFETCH(QByteArray, decoded);
        QFETCH(bool, damaged);
        const TransferEncoding encoding = transferEncodingOf(field);
        const DecodedContent content = decodedContent(encoded, encoding, 1000);
        QCOMPARE(content.octets, decoded);
        QCOMPARE(content.damaged, damaged);
        QVERIFY(!content.cut);
        atEveryCut(encoded,
                   [&](QByteArrayView piece) { QVERIFY(decodedContent(piece, encoding, 1000).octets.size() <= piece.size()); });
    }

    void everyOctetSurvives()
    {
        QByteArray all;
        for (int i = 0; i < 256 * 1024; ++i)
            all.append(char(i * 7 / 3));
        QCOMPARE(decodedContent(all.toBase64(), TransferEncoding::Base64, all.size()).octets, all);
        QByteArray quoted;
        for (const char c : all)
            quoted += '=' + QByteArray(1, c).toHex() + "=\n";
        QCOMPARE(decodedContent(quoted, TransferEncoding::QuotedPrintable, all.size()).octets, all);
        QCOMPARE(decodedContent(all, TransferEncoding::Identity, all.size()).octets, all);
    }

    void aLimitCutsAndSaysSo()
    {
        const DecodedContent content = decodedContent(QByteArray(3000, 'x').toBase64(), TransferEncoding::Base64, 1000);
        QCOMPARE(content.octets, QByteArray(1000, 'x'));
        QVERIFY(content.cut);
        QVERIFY(!decodedContent(QByteArray(1000, 'x').toBase64(), TransferEncoding::Base64, 1000).cut);
    }

    void aSinkCanStop()
    {
        const QByteArray encoded = QByteArray(4 * MiB, 'A');
        for (const TransferEncoding encoding :
             { TransferEncoding::Identity, TransferEncoding::Base64, TransferEncoding::QuotedPrintable }) {
            int pieces = 0;
            const DecodingOutcome outcome = decodeContent(encoded, encoding, [&](QByteArrayView piece) {
                ++pieces;
                return piece.size() > MiB; // it is asked long before the end
            });
            QVERIFY(outcome.stopped);
            QCOMPARE(pieces, 1);
        }
    }
};

QTEST_GUILESS_MAIN(TransferDecodingTest)

} // namespace tst_transferdecoding

#include "tst_transferdecoding.moc"
