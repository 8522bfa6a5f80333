// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/encodedwords.h"

#include "cuts.h"
#include "mail/messagebounds.h"

#include <QTest>

using namespace Restante;
using namespace Qt::StringLiterals;

namespace tst_encodedwords {

class EncodedWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textOfAFieldIsDecoded_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("fallback");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &body, const QString &expected, const char *fallback = "") {
            QTest::newRow(name) << body << QByteArray(fallback) << expected;
        };
        row("plain", "Hello", u"Hello"_s);
        row("Q", "=?utf-8?Q?Gr=C3=BC=C3=9Fe_aus?= Bonn", u"Grüße aus Bonn"_s);
        row("B", "=?UTF-8?B?R3LDvMOfZQ==?=", u"Grüße"_s);
        row("wrong case", "=?Iso-8859-1?q?Gr=fc=dFe?=", u"Grüße"_s);
        row("adjacent words are joined", "=?utf-8?Q?a?= =?utf-8?Q?b?=\r\n =?iso-8859-1?Q?c?=", u"abc"_s);
        row("a blank between word and text stays", "=?utf-8?Q?a?= b =?utf-8?Q?c?=", u"a b c"_s);
        row("a blank within words stays", "=?utf-8?Q?a_?= =?utf-8?Q?b?=", u"a b"_s);
        row("cut in the middle of a character, Q", "=?utf-8?Q?J=C3?= =?utf-8?Q?=BCrgen?=", u"Jürgen"_s);
        row("cut in the middle of a character, B", "=?utf-8?B?SsM=?=\r\n =?utf-8?B?vHJnZW4=?=", u"Jürgen"_s);
        row("cut in the middle of a character, B then Q", "=?utf-8?B?SsM=?= =?utf-8?Q?=BCrgen?=", u"Jürgen"_s);
        row("cut in the middle of four characters of base64", "=?utf-8?B?SsO?= =?utf-8?B?8cmdlbg==?=", u"Jürgen"_s);
        row("padding right before the end mark", "=?utf-8?B?R3LDvA==?= =?utf-8?B?w59l?=", u"Grüße"_s);
        row("no blank between two words", "=?utf-8?B?YQ==?==?utf-8?Q?b?=", u"ab"_s);
        row("text right behind a word", "=?utf-8?Q?a?=b", u"ab"_s);
        row("blanks in the words", "=?utf-8?Q?Gr=C3=BC=C3=9Fe aus Bonn?=", u"Grüße aus Bonn"_s);
        row("language", "=?utf-8*de?Q?Gr=C3=BC=C3=9Fe?=", u"Grüße"_s);
        row("a word without an end stays", "=?utf-8?Q?Gr=C3", u"=?utf-8?Q?Gr=C3"_s);
        row("a word in a word without an end", "=?utf-8?Q?x =?utf-8?Q?y?=", u"=?utf-8?Q?x y"_s);
        row("no encoding", "=?utf-8?X?a?= =?utf-8??a?=", u"=?utf-8?X?a?= =?utf-8??a?="_s);
        row("unknown charset, UTF-8 octets", "=?nonsense?Q?Gr=C3=BC=C3=9Fe?=", u"Grüße"_s);
        row("unknown charset, Latin octets", "=?nonsense?Q?Gr=FC=DFe?=", u"Grüße"_s);
        row("broken escapes stay", "=?utf-8?Q?100=_=Z1=?=", u"100= =Z1="_s);
        row("base64 with garbage", "=?utf-8?B?R3L*DvMOfZQ?=", u"Grüße"_s);
        row("ISO-2022-JP in two words", "=?ISO-2022-JP?B?GyRCMnEbKEI=?= =?ISO-2022-JP?B?GyRCNUQbKEI=?=", u"会議"_s);
        row("GB2312 with characters of GBK", "=?gb2312?B?xOO6w4JjhF8=?=", u"你好俢刜"_s);
        row("Shift_JIS with NEC characters", "=?Shift_JIS?B?h0A=?=", u"①"_s);
        row("EUC-KR", "=?euc-kr?B?yLjAxw==?=", u"회의"_s);
        row("Big5", "=?big5?B?t3zEsw==?=", u"會議"_s);
        row("KOI8-R", "=?koi8-r?B?8NLJ18XU?=", u"Привет"_s);
        row("UTF-7", "=?utf-7?Q?Gr+APwA3w-e?=", u"Grüße"_s);
        row("raw UTF-8",
            "Gr\xc3\xbc\xc3\x9f"
            "e",
            u"Grüße"_s);
        row("raw Latin-1",
            "Gr\xfc\xdf"
            "e",
            u"Grüße"_s);
        row("raw, the charset of the body", "\xf0\xd2\xc9\xd7\xc5\xd4", u"Привет"_s, "koi8-r");
        row("raw UTF-8 in spite of the charset of the body",
            "Gr\xc3\xbc\xc3\x9f"
            "e",
            u"Grüße"_s, "iso-8859-2");
        row("raw, evidently Cyrillic", "\xf0\xd2\xc9\xd7\xc5\xd4, \xcb\xc1\xcb \xc4\xc5\xcc\xc1", u"Привет, как дела"_s);
        row("raw ISO-2022-JP", "\x1b$B2q5D\x1b(B", u"会議"_s);
        row("raw beside a word", "J\xc3\xbcrgen =?utf-8?Q?=C3=84?=", u"Jürgen Ä"_s);
        row("folded", "a\r\n b\r\n\tc", u"a b c"_s);
        row("NUL and controls are seen", "=?utf-8?Q?a=00b=1B[31m?=", u"a\uFFFDb\uFFFD[31m"_s);
        row("line ends are blanks", "=?utf-8?Q?a=0D=0Ab?=", u"a  b"_s);
        row("overrides are seen, isolates go", "=?utf-8?B?4oCuYeKBqGLigak=?=", u"\uFFFDab"_s);
        row("joiners of emoji stay", "=?utf-8?B?8J+RqOKAjfCfkak=?=", u"👨\u200D👩"_s);
        row("nothing", "", u""_s);
    }

    void textOfAFieldIsDecoded()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, fallback);
        QFETCH(QString, expected);
        QCOMPARE(decodeHeaderText(body, fallback), expected);
        atEveryCut(body, [&](QByteArrayView piece) { QVERIFY(decodeHeaderText(piece, fallback).size() <= 4 * piece.size()); });
    }

    void manyHalfWordsTakeLinearTime()
    {
        // Quadratic search would need minutes and run into the limit of the test.
        for (const QByteArray piece : { "=?a?q?x", "=?", "=?utf-8?Q?=?", "=?a?b?=?=" })
            decodeHeaderText(piece.repeated(maximumHeaderOctets / piece.size()) + "?=");
    }

    void aNameIsOneCleanLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("runs of blanks") << u"manager@x      .  "_s << u"manager@x ."_s;
        QTest::newRow("zero width") << u"pay\u200Bpal"_s << u"pay\uFFFDpal"_s;
        QTest::newRow("override") << u"\u202Egpj.exe"_s << u"\uFFFDgpj.exe"_s;
        QTest::newRow("C1") << u"a\u0085b"_s << u"a\uFFFDb"_s;
        QTest::newRow("isolates of telephones") << u"\u2068Anna\u2069"_s << u"Anna"_s;
        QTest::newRow("Hangul filler") << u"a\u3164b"_s << u"a\uFFFDb"_s;
    }

    void aNameIsOneCleanLine()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(harmlessName(text), expected);
    }
};

QTEST_GUILESS_MAIN(EncodedWordsTest)

} // namespace tst_encodedwords

#include "tst_encodedwords.moc"
