// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_terminal {

class tst_Terminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfMailActsOnATerminal_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("lines");
        const auto row = [](const char *name, const QString &text, const QString &line, const QString &lines) {
            QTest::newRow(name) << text << line << lines;
        };
        row("plain", u"Grüße 日本"_s, u"Grüße 日本"_s, u"Grüße 日本"_s);
        row("escape sequence", u"a\x1B[31mb"_s, u"a�[31mb"_s, u"a�[31mb"_s);
        row("C1 control", u"a\u009B31mb"_s, u"a�31mb"_s, u"a�31mb"_s);
        row("bell and backspace", u"a\a\bb"_s, u"a��b"_s, u"a��b"_s);
        row("zero", u"a"_s + QChar(0) + u"b"_s, u"a�b"_s, u"a�b"_s);
        row("line ends", u"a\nb\r\nc\rd"_s, u"a b c d"_s, u"a\nb\nc\nd"_s);
        row("tab", u"a\tb"_s, u"a b"_s, u"a\tb"_s);
        row("line separators", u"a\u2028b\u2029c"_s, u"a b c"_s, u"a\nb\nc"_s);
        row("right-to-left override", u"exe.\u202Efdp"_s, u"exe.fdp"_s, u"exe.fdp"_s);
        row("isolates", u"\u2066a\u2069"_s, u"a"_s, u"a"_s);
        row("joiners of Persian", u"می\u200Cخواهم"_s, u"می\u200Cخواهم"_s, u"می\u200Cخواهم"_s);
        row("half a character", u"a"_s + QChar(0xD800) + u"b"_s, u"a�b"_s, u"a�b"_s);
        row("a carriage return at the end", u"a\r"_s, u"a"_s, u"a"_s);
        row("nothing", QString(), QString(), QString());
    }
    void nothingOfMailActsOnATerminal()
    {
        QFETCH(const QString, text);
        QTEST(terminalLine(text), "line");
        QTEST(terminalText(text), "lines");
        for (qsizetype cut = 0; cut < text.size(); ++cut)
            terminalText(QStringView(text).first(cut));
    }

    void columnsAreCountedAsTerminalsDo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("columns");
        QTest::newRow("Latin") << u"abc"_s << qsizetype(3);
        QTest::newRow("Chinese") << u"中文"_s << qsizetype(4);
        QTest::newRow("Korean") << u"한국"_s << qsizetype(4);
        QTest::newRow("half-width kana") << u"ｶﾅ"_s << qsizetype(2);
        QTest::newRow("combining") << u"e\u0301"_s << qsizetype(1);
        QTest::newRow("emoji") << u"😀"_s << qsizetype(2);
        QTest::newRow("beyond the plane") << u"𠀀"_s << qsizetype(2);
        QTest::newRow("Arabic") << u"سلام"_s << qsizetype(4);
        QTest::newRow("nothing") << QString() << qsizetype(0);
    }
    void columnsAreCountedAsTerminalsDo()
    {
        QFETCH(const QString, text);
        QTEST(columnWidth(text), "columns");
        for (qsizetype columns = 1; columns < 8; ++columns)
            QCOMPARE(columnWidth(fitted(text, columns)), columns);
    }

    void whatIsTooLongIsCutVisibly()
    {
        QCOMPARE(fitted(u"abcdef"_s, 6), u"abcdef"_s);
        QCOMPARE(fitted(u"abcdef"_s, 8), u"abcdef  "_s);
        QCOMPARE(fitted(u"abcdef"_s, 4), u"abc…"_s);
        QCOMPARE(fitted(u"中文字"_s, 5), u"中文…"_s);
        QCOMPARE(fitted(u"中文字"_s, 4), u"中… "_s);
    }
};

QTEST_APPLESS_MAIN(tst_Terminal)

} // namespace tst_terminal

#include "tst_terminal.moc"
