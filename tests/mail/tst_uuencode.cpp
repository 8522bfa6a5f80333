// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/uuencode.h"

#include "cuts.h"

#include <QTest>

using namespace Restante;

namespace tst_uuencode {

namespace {

QByteArray decoded(QByteArrayView octets, const UuencodedFile &file)
{
    QByteArray content;
    decodeUuencodedLines(octets.sliced(file.dataBegin, file.dataEnd - file.dataBegin), [&](QByteArrayView piece) {
        content.append(piece);
        return true;
    });
    return content;
}

/// "name:content|…#text around".
QByteArray asText(QByteArrayView octets)
{
    QByteArray files;
    QByteArray around;
    qsizetype position = 0;
    for (const UuencodedFile &file : findUuencoded(octets, 10)) {
        files += (files.isEmpty() ? "" : "|") + file.name.toByteArray() + ':' + decoded(octets, file);
        around += octets.sliced(position, file.begin - position);
        position = file.end;
    }
    return files + '#' + around + octets.sliced(position).toByteArray();
}

} // namespace

class UuencodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreFoundInTexts_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const QByteArray &octets, const QByteArray &expected) {
            QTest::newRow(name) << octets << expected;
        };
        row("one", "hi\nbegin 644 a.txt\n#0V%T\n`\nend\nbye\n", "a.txt:Cat#hi\nbye\n");
        row("CRLF", "hi\r\nbegin 644 a.txt\r\n#0V%T\r\n`\r\nend\r\nbye", "a.txt:Cat#hi\r\nbye");
        row("each its own content", "begin 644 a\n#0V%T\n`\nend\nand\nbegin 600 b\n#1&]G\n`\nend\n", "a:Cat|b:Dog#and\n");
        row("one right behind the other", "begin 644 a\n#0V%T\n`\nend\nbegin 600 b\n#1&]G\n`\nend\n", "a:Cat|b:Dog#");
        row("blanks for zero bits", "begin 644 a\n#0V$ \n \nend\n", QByteArray("a:Ca\0#", 6));
        row("blanks taken off on the way", QByteArray("begin 644 a\n&0V%T\n\nend\n"), QByteArray("a:Cat\0\0\0#", 9));
        row("name with blanks", "begin 644 my file.txt\n#0V%T\n`\nend\n", "my file.txt:Cat#");
        row("four digits of mode", "begin 0644 a\n#0V%T\n`\nend\n", "a:Cat#");
        row("an empty file", "begin 644 a\n`\nend\n", "a:#");
        row("no terminator", "begin 644 a\n#0V%T\nend\nbye", "a:Cat#bye");
        row("no end", "begin 644 a\n#0V%T\n`\nbye\n", "a:Cat#bye\n");
        row("cut short", "begin 644 a\n#0V%T\n#1&]G", "a:CatDog#");
        row("a check character at the end", "begin 644 a\n#0V%TX\n`\nend\n", "a:Cat#");
        row("no mode", "begin a\n#0V%T\n`\nend\n", "#begin a\n#0V%T\n`\nend\n");
        row("no name", "begin 644\n#0V%T\n`\nend\n", "#begin 644\n#0V%T\n`\nend\n");
        row("a sentence", "begin 644 of the book\nand so on\nend\n", "#begin 644 of the book\nand so on\nend\n");
        row("capitals are no data", "begin 644 A\nHELLO WORLD\n", "#begin 644 A\nHELLO WORLD\n");
        row("not at the start of a line", "> begin 644 a\n#0V%T\n`\nend\n", "#> begin 644 a\n#0V%T\n`\nend\n");
        row("nothing", "", "#");
    }

    void filesAreFoundInTexts()
    {
        QFETCH(QByteArray, octets);
        QFETCH(QByteArray, expected);
        QCOMPARE(asText(octets), expected);
        atEveryCut(octets, [](QByteArrayView piece) { asText(piece); });
    }

    void noMoreThanAskedFor()
    {
        const QByteArray octets = QByteArray("begin 644 a\n#0V%T\n`\nend\n").repeated(50);
        QCOMPARE(findUuencoded(octets, 7).size(), 7);
        QCOMPARE(findUuencoded(octets, 100).size(), 50);
    }
};

QTEST_GUILESS_MAIN(UuencodeTest)

} // namespace tst_uuencode

#include "tst_uuencode.moc"
