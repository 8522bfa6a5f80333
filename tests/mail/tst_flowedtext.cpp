// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/flowedtext.h"

#include <QTest>

using namespace Restante;
using namespace Qt::StringLiterals;

namespace tst_flowedtext {

class FlowedTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void softLineEndsAreUndone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("delSp");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected, bool delSp = false) {
            QTest::newRow(name) << text << delSp << expected;
        };
        row("fixed", u"a\nb\n"_s, u"a\nb\n"_s);
        row("flowed", u"one \ntwo \nthree\nfour\n"_s, u"one two three\nfour\n"_s);
        row("DelSp", u"one \ntwo\n"_s, u"onetwo\n"_s, true);
        row("space-stuffed", u" From here\n >no quote\n  indented\n"_s, u"From here\n>no quote\n indented\n"_s);
        row("quotes", u"> one \n> two\n>> deep \n>> er\nme\n"_s, u"> one two\n> > deep er\nme\n"_s);
        row("quotes without blanks", u">one \n>two\n"_s, u"> one two\n"_s);
        row("empty quoted line", u">\n> a\n"_s, u">\n> a\n"_s);
        row("another depth ends a paragraph", u"> one \nmine\n"_s, u"> one \nmine\n"_s);
        row("signature", u"bye \n-- \nAnna\n"_s, u"bye \n-- \nAnna\n"_s);
        row("quoted signature", u"> bye\n> -- \n> Anna\n"_s, u"> bye\n> -- \n> Anna\n"_s);
        row("flowed at the end", u"one "_s, u"one "_s);
        row("no line end", u"one \ntwo"_s, u"one two"_s);
        row("empty lines", u"one\n\n\ntwo\n"_s, u"one\n\n\ntwo\n"_s);
        row("nothing", u""_s, u""_s);
    }

    void softLineEndsAreUndone()
    {
        QFETCH(QString, text);
        QFETCH(bool, delSp);
        QFETCH(QString, expected);
        QCOMPARE(unflowed(text, delSp), expected);
        for (qsizetype size = 0; size < text.size(); ++size)
            unflowed(QStringView(text).first(size), delSp);
    }
};

QTEST_GUILESS_MAIN(FlowedTextTest)

} // namespace tst_flowedtext

#include "tst_flowedtext.moc"
