// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/mimefield.h"

#include "cuts.h"
#include "mail/messagebounds.h"

#include <QTest>

using namespace Restante;
using namespace Qt::StringLiterals;

namespace tst_mimefield {

class MimeFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parametersAreRead_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("parameter");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *body, const char *value, const char *parameter, const QString &text) {
            QTest::newRow(name) << QByteArray(body) << QByteArray(value) << QByteArray(parameter) << text;
        };
        row("token", "text/plain; charset=utf-8", "text/plain", "charset", u"utf-8"_s);
        row("quoted", "text/plain; name=\"a b.txt\"", "text/plain", "name", u"a b.txt"_s);
        row("case and blanks", "TEXT / Html ; CHARSET = UTF-8", "text/html", "charset", u"UTF-8"_s);
        row("comment", "text/plain; charset=us-ascii (Plain text)", "text/plain", "charset", u"us-ascii"_s);
        row("comment in front", "(x) text/plain (y); (z) charset=a", "text/plain", "charset", u"a"_s);
        row("no semicolon before the first", "multipart/mixed boundary=abc", "multipart/mixed", "boundary", u"abc"_s);
        row("no semicolon between", "text/plain; charset=utf-8 name=x", "text/plain", "name", u"x"_s);
        row("no semicolon behind quotes", "text/plain; name=\"x\" charset=utf-8", "text/plain", "charset", u"utf-8"_s);
        row("semicolons too many", "text/plain;; ;charset=utf-8;", "text/plain", "charset", u"utf-8"_s);
        row("unquoted blanks", "a/b; name=my report (1).pdf; x=y", "a/b", "name", u"my report (1).pdf"_s);
        row("single quotes", "text/plain; charset='utf-8'", "text/plain", "charset", u"utf-8"_s);
        row("boundary of special characters", "multipart/mixed; boundary=----=_Part:1/2?3", "multipart/mixed", "boundary",
            u"----=_Part:1/2?3"_s);
        row("escapes", "a/b; name=\"a\\\"b\\\\c.txt\"", "a/b", "name", u"a\"b\\c.txt"_s);
        row("backslashes of a path", "a/b; name=\"C:\\Users\\x.txt\"", "a/b", "name", u"C:\\Users\\x.txt"_s);
        row("quote never closed", "text/plain; charset=\"utf-8; name=x", "text/plain", "charset", u"utf-8"_s);
        row("given twice", "multipart/mixed; boundary=a; boundary=b", "multipart/mixed", "boundary", u"a"_s);
        row("folded", "a/b;\r\n\tname=\"a\r\n b\"", "a/b", "name", u"a b"_s);
        row("forgotten fold", "a/b;\r\nname=x", "a/b", "name", u"x"_s);
        row("no value", "; name=x", "", "name", u"x"_s);
        row("a parameter in the place of the value", "filename=x", "", "filename", u"x"_s);
        row("type without subtype", "text; charset=utf-8", "text", "charset", u"utf-8"_s);
        row("garbage behind the type", "text/plain>", "text/plain", "x", u""_s);
        row("nothing", "", "", "x", u""_s);
        // RFC 2231
        row("extended", "a/b; name*=utf-8'de'Gr%C3%BC%C3%9Fe.txt", "a/b", "name", u"Grüße.txt"_s);
        row("extended Latin-1", "a/b; name*=iso-8859-1''Gr%FC%DFe", "a/b", "name", u"Grüße"_s);
        row("extended within quotes", "a/b; name*=\"iso-8859-1''Gr%FC%DFe\"", "a/b", "name", u"Grüße"_s);
        row("extended without a charset", "a/b; name*=Gr%C3%BC%C3%9Fe", "a/b", "name", u"Grüße"_s);
        row("continued", "a/b; name*0=\"aaa\"; name*1=\"bbb\"", "a/b", "name", u"aaabbb"_s);
        row("continued, out of order", "a/b; name*1=b; name*2=c; name*0=a", "a/b", "name", u"abc"_s);
        row("continued and extended", "a/b; name*0*=utf-8''a%C3; name*1*=%BC; name*2=\"x%20.txt\"", "a/b", "name",
            u"aüx%20.txt"_s);
        row("extended before plain", "a/b; name=\"ascii.txt\"; name*=utf-8''%C3%BC.txt", "a/b", "name", u"ü.txt"_s);
        row("broken percent", "a/b; name*=utf-8''a%C3%BC%ZZ%4", "a/b", "name", u"aü%ZZ%4"_s);
        row("continued words of RFC 2047", "a/b; name*0=\"=?utf-8?Q?Gr=C3\"; name*1=\"=BC=C3=9Fe?=\"", "a/b", "name", u"Grüße"_s);
        row("continued boundary", "multipart/mixed; boundary*0=ab; boundary*1=cd", "multipart/mixed", "boundary", u"abcd"_s);
        // what others write
        row("RFC 2047 within quotes", "a/b; name=\"=?utf-8?B?R3LDvMOfZQ==?=.txt\"", "a/b", "name", u"Grüße.txt"_s);
        row("RFC 2047 unquoted", "a/b; name==?utf-8?B?R3LDvMOfZQ==?=", "a/b", "name", u"Grüße"_s);
        row("RFC 2047 folded", "a/b; name=\"=?utf-8?B?R3LDvA==?=\r\n =?utf-8?B?w59l?=\"", "a/b", "name", u"Grüße"_s);
        row("raw UTF-8",
            "a/b; name=\"Gr\xc3\xbc\xc3\x9f"
            "e\"",
            "a/b", "name", u"Grüße"_s);
        row("raw UTF-8 unquoted",
            "a/b; name=Gr\xc3\xbc\xc3\x9f"
            "e",
            "a/b", "name", u"Grüße"_s);
        row("raw Latin-1",
            "a/b; name=\"Gr\xfc\xdf"
            "e\"",
            "a/b", "name", u"Grüße"_s);
    }

    void parametersAreRead()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, parameter);
        QFETCH(QString, text);
        const MimeField field = MimeField::read(body);
        QCOMPARE(field.value, value);
        QCOMPARE(field.text(parameter), text);
        QCOMPARE(field.has(parameter), !text.isEmpty());
        atEveryCut(body, [&](QByteArrayView piece) { QVERIFY(MimeField::read(piece).text(parameter).size() <= piece.size()); });
    }

    void longFieldsTakeLinearTime()
    {
        for (const QByteArray piece : { "a=b;", " ", "a ", "\"", "(", "a=\"", ";", "a*0*=%", "a=b ", "'", "\\" })
            MimeField::read("a/b; x=" + piece.repeated(maximumHeaderOctets / piece.size()));
    }
};

QTEST_GUILESS_MAIN(MimeFieldTest)

} // namespace tst_mimefield

#include "tst_mimefield.moc"
