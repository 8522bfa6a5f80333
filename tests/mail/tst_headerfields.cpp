// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/headerfields.h"

#include "cuts.h"
#include "mail/messagebounds.h"

#include <QTest>

using namespace Restante;

namespace tst_headerfields {

namespace {

/// "name=body|name=body" of what was read, then "#" and the rest.
QByteArray asText(const QByteArray &octets, const HeaderBlock &block)
{
    QByteArray text;
    for (const HeaderField &field : block.header.fields)
        text += (text.isEmpty() ? "" : "|") + field.name.toByteArray() + '=' + unfolded(field.body);
    return text + '#' + octets.sliced(block.bodyBegin);
}

} // namespace

class HeaderFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeaderIsReadAsItsSenderMeantIt_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *octets, const char *expected) {
            QTest::newRow(name) << QByteArray(octets) << QByteArray(expected);
        };
        row("fields and body", "A: 1\r\nB: 2\r\n\r\nbody\r\n", "A=1|B=2#body\r\n");
        row("LF alone", "A: 1\nB: 2\n\nbody", "A=1|B=2#body");
        row("CR CR LF", "A: 1\r\r\nB: 2\r\r\n\r\r\nbody", "A=1|B=2#body");
        row("folded", "A: 1\r\n 2\r\n\t3\r\n\r\n", "A=1 2\t3#");
        row("blanks before the colon", "From : x\r\nTo\t: y\r\n\r\n", "From=x|To=y#");
        row("colon on the next line", "From\r\n : x\r\nTo: y\r\n\r\nb", "From=x|To=y#b");
        row("empty body of a field", "A:\r\nB: 2\r\n\r\n", "A=|B=2#");
        row("no body at all", "A: 1", "A=1#");
        row("no empty line", "A: 1\r\n", "A=1#");
        row("empty header", "\r\nbody", "#body");
        row("nothing", "", "#");
        row("no header", "just text\nmore", "#just text\nmore");
        row("mbox line", "From anna Mon Jan  1 00:00:00 2024\nA: 1\n\nb", "A=1#b");
        row("first line begins with a blank", " From: x\nA: 1\n\nb", "From=x|A=1#b");
        row("body without an empty line", "A: 1\nhello world\n\nmore", "A=1#hello world\n\nmore");
        row("forgotten fold", "Content-Type: a/b;\nname=\"x\"\nContent-ID: <1>\n\nb",
            "Content-Type=a/b; name=\"x\"|Content-ID=<1>#b");
        row("stray line between fields", "A: 1\nno field\nSubject: s\n\nb", "A=1 no field|Subject=s#b");
        row("a delimiter is never a fold", "A: 1\n--B\nContent-Type: x\n\nb", "A=1#--B\nContent-Type: x\n\nb");
        row("blank in the empty line", "A: 1\n \n--B\nContent-Type: x\n", "A=1#--B\nContent-Type: x\n");
        row("blank line within a folded field", "A: 1\n \n 2\nB: 2\n\nb", "A=1  2|B=2#b");
        row("name with octets above 127", "A: 1\nJ\xfcrgen: x\n\nb", "A=1#J\xfcrgen: x\n\nb");
        row("colon alone", ":\n:\nA: 1\n\n", "#:\n:\nA: 1\n\n");
    }

    void aHeaderIsReadAsItsSenderMeantIt()
    {
        QFETCH(QByteArray, octets);
        QFETCH(QByteArray, expected);
        QCOMPARE(asText(octets, readHeader(octets, 0)), expected);
        atEveryCut(octets, [](QByteArrayView piece) { QVERIFY(readHeader(piece, 0).bodyBegin <= piece.size()); });
    }

    void aLineOfTheEnclosingMultipartEndsTheHeader()
    {
        const QByteArray octets = "A: 1\r\n--B\r\nC: 2\r\n\r\n";
        const HeaderBlock block = readHeader(octets, 0, [](QByteArrayView line) { return line == "--B"; });
        QVERIFY(block.stopped);
        QCOMPARE(asText(octets, block), QByteArray("A=1#--B\r\nC: 2\r\n\r\n"));
    }

    void fieldNamesAreComparedWithoutCase()
    {
        const QByteArray octets = "SUBJECT: a\nSubject: b\nsub: c\n\n";
        const HeaderFields header = readHeader(octets, 0).header;
        QCOMPARE(unfolded(header.first("subject")), QByteArray("a"));
        QCOMPARE(header.all("Subject").size(), 2);
        QVERIFY(header.first("Sub").size() > 0);
        QVERIFY(header.first("Subj").isNull());
    }

    void fieldsBehindTheLimitAreNotRead()
    {
        const QByteArray octets = "A: 1\n" + QByteArray("X: y\n").repeated(maximumHeaderOctets / 4) + "Last: 1\n\nbody";
        const HeaderBlock block = readHeader(octets, 0);
        QVERIFY(block.cut);
        QVERIFY(block.header.first("Last").isNull());
        QCOMPARE(octets.sliced(block.bodyBegin), QByteArray("body"));
    }
};

QTEST_GUILESS_MAIN(HeaderFieldsTest)

} // namespace tst_headerfields

#include "tst_headerfields.moc"
