// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/htmltext.h"

#include "mail/htmlentities.h"

#include <QTest>

using namespace Restante;
using namespace Qt::StringLiterals;

namespace tst_htmltext {

class HtmlTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreReadFromMarkup_data()
    {
        QTest::addColumn<QString>("markup");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &markup, const QString &expected) {
            QTest::newRow(name) << markup << expected;
        };
        row("text", u"Hello"_s, u"Hello"_s);
        row("blanks", u"  a \n\t b  "_s, u"a b"_s);
        row("inline elements", u"a<b>b</b> <i>c</i>d"_s, u"ab cd"_s);
        row("paragraphs", u"<p>one</p>\n<p>two</p>"_s, u"one\n\ntwo"_s);
        row("divs", u"<div>one<div>two</div></div>three"_s, u"one\ntwo\nthree"_s);
        row("breaks", u"a<br>b<BR/>c<br><br>d"_s, u"a\nb\nc\n\nd"_s);
        row("list", u"<ul><li>one<li>two</ul>"_s, u"• one\n• two"_s);
        row("table", u"<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"_s, u"a b\nc"_s);
        row("quotation", u"me<blockquote>you<blockquote>he</blockquote></blockquote>me"_s, u"me\n\n> you\n\n> > he\n\nme"_s);
        row("preformatted", u"<pre>a\n  b</pre>c  d"_s, u"a\n  b\n\nc d"_s);
        row("entities", u"&lt;b&gt; &amp;amp; &auml;&#228;&#xE4; &euro;&#128; &nbsp;x&copy;"_s, u"<b> &amp; äää €€ x©"_s);
        row("entities of nothing", u"AT&T &unknown; &; &# &#x; &amp"_s, u"AT&T &unknown; &; &# &#x; &"_s);
        row("entities out of range", u"&#0;&#xD800;&#99999999999;"_s, u"\uFFFD\uFFFD\uFFFD"_s);
        row("script and style", u"a<script>var x = '</p>'; </script><style>p{}</style>b"_s, u"ab"_s);
        row("title and head", u"<head><title>T</title><meta x></head><body>b</body>"_s, u"b"_s);
        row("comment", u"a<!-- <p>x</p> -->b"_s, u"ab"_s);
        row("conditional comments", u"<!--[if mso]><p>x</p><![endif]-->a<![if !mso]>b<![endif]>c"_s, u"abc"_s);
        row("comment never closed", u"a<!-- x > b"_s, u"a b"_s);
        row("doctype", u"<!DOCTYPE html><?xml x?>a"_s, u"a"_s);
        row("quoted angle", u"<a title=\"x>y\" href='z>'>b</a>"_s, u"b"_s);
        row("apostrophe in a tag", u"<p it's>b</p>"_s, u"b"_s);
        row("tag never closed", u"a<b c"_s, u"a"_s);
        row("quote never closed", u"a<b c=\"d>e"_s, u"a"_s);
        row("no tag", u"a < b, c<3 d"_s, u"a < b, c<3 d"_s);
        row("picture", u"<img src=x alt=\"A &amp; B\"><img data-alt=\"no\"><img>"_s, u"A & B"_s);
        row("filling of previews", u"Hi<div style='display:none'>&nbsp;&zwnj;&nbsp;</div>"_s, u"Hi\n\u200C"_s);
        row("nothing", u""_s, u""_s);
        row("plaintext hides nothing", u"a<plaintext>b</p>"_s, u"ab"_s);
    }

    void wordsAreReadFromMarkup()
    {
        QFETCH(QString, markup);
        QFETCH(QString, expected);
        QCOMPARE(textOfHtml(markup, 1000), expected);
        for (qsizetype size = 0; size < markup.size(); ++size)
            textOfHtml(QStringView(markup).first(size), 1000);
    }

    void markupMadeToHurtTakesLinearTime()
    {
        for (const QString &piece : { u"<"_s, u"<a "_s, u"<a \""_s, u"<a b=\""_s, u"<!--"_s, u"<script>"_s, u"&"_s, u"&#"_s,
                                      u"</"_s, u"<blockquote>"_s, u"<pre>\n"_s, u"<img alt="_s, u"cid:"_s }) {
            const QString markup = piece.repeated(500'000 / piece.size());
            QVERIFY(textOfHtml(markup, 10'000).size() <= 10'000);
            QVERIFY(contentIdsIn(markup).size() <= 1000);
        }
    }

    void theLimitHolds() { QCOMPARE(textOfHtml(u"<p>abcdef</p>"_s, 3), u"abc"_s); }

    void contentIdsAreFound_data()
    {
        QTest::addColumn<QString>("markup");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("picture") << u"<img src=\"cid:a@b\">"_s << QStringList { u"a@b"_s };
        QTest::newRow("single quotes, none, style")
            << u"<img src='cid:a'><img src=cid:b><p style=\"background:url(CID:c)\">"_s << QStringList { u"a"_s, u"b"_s, u"c"_s };
        QTest::newRow("percent and entities")
            << u"<img src=\"cid:a%40b\"><img src=\"cid:x&amp;y\">"_s << QStringList { u"a@b"_s, u"x&y"_s };
        QTest::newRow("twice") << u"cid:a cid:a"_s << QStringList { u"a"_s };
        QTest::newRow("part of a word") << u"acid:a"_s << QStringList {};
        QTest::newRow("empty") << u"<img src=\"cid:\">"_s << QStringList {};
    }

    void contentIdsAreFound()
    {
        QFETCH(QString, markup);
        QFETCH(QStringList, expected);
        QCOMPARE(contentIdsIn(markup), expected);
    }

    void everyNamedEntityIsFound()
    {
        for (const auto &[reference, character] : { std::pair(u"&Aacute;"_s, u"Á"_s), std::pair(u"&zwnj;"_s, u"\u200C"_s),
                                                    std::pair(u"&thetasym;"_s, u"ϑ"_s), std::pair(u"&apos;"_s, u"'"_s) })
            QCOMPARE(decodeHtmlEntities(reference), character);
        QCOMPARE(decodeHtmlEntities(u"?a=1&lang=de&copy=2"_s), u"?a=1&lang=de&copy=2"_s);
    }
};

QTEST_GUILESS_MAIN(HtmlTextTest)

} // namespace tst_htmltext

#include "tst_htmltext.moc"
