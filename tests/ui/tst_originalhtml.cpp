// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/bodydocument.h"
#include "reader/html/originalbody.h"
#include "reader/html/originalhtml.h"
#include "reader/html/originalview.h"
#include "reader/linkpolicy.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_originalhtml {

namespace {

const QString approvedAddress = u"https://pictures.example/a.png"_s;

OriginalHtml prepared(const QString &markup, Ground ground = Ground::Light)
{
    MailPictures pictures({ u"a"_s, u"b"_s, u"x"_s }, { approvedAddress });
    return originalHtml(markup, ground, pictures);
}

QString css(const QString &text, Ground ground = Ground::Light)
{
    MailPictures pictures({ u"a"_s, u"b"_s, u"x"_s }, { approvedAddress });
    return originalCss(text, ground, pictures).text;
}

BuiltBody built(const QList<BodyPart> &parts, Ground ground = Ground::Light)
{
    BodyOrder order;
    order.message.htmlBodies = parts;
    order.form = BodyForm::Original;
    order.font.setPixelSize(14);
    order.ground = ground;
    order.colours = ground == Ground::Dark ? darkColours() : lightColours();
    BuiltBody body;
    buildOriginal(order, body);
    return body;
}

} // namespace

class TestOriginalHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCouldActOrLoadIsGone_data();
    void whatCouldActOrLoadIsGone();
    void layoutStays_data();
    void layoutStays();
    void styleSheetsLoadNothing_data();
    void styleSheetsLoadNothing();
    void styleSheetsKeepTheirRules_data();
    void styleSheetsKeepTheirRules();
    void darkStylesAreDecidedByTheGroundOfTheMessage();
    void picturesOfTheMessageAndApprovedOnesAreNumbered();
    void whatIsNoPictureIsItsWords();
    void aPictureThatIsNotLoadedKeepsItsPlaceAndItsWords();
    void theModeOfLayoutIsTheMails_data();
    void theModeOfLayoutIsTheMails();
    void theTextOfALinkIsKnown();
    void nothingHidesWhatALinkSays_data();
    void nothingHidesWhatALinkSays();
    void aLinkWhoseTextCannotBeKeptIsNone();
    void oneBodyIsThePageAndSeveralAreFrames();
    void aLetterStandsOnThePageOfTheWindow();
    void mailThatLaysOutNothingIsALetter_data();
    void mailThatLaysOutNothingIsALetter();
    void whatALetterSaysItselfPrevails();
    void mailThatPaintsIsDarkenedUnlessItKnowsDarkGrounds();
    void anythingCutAnywhereIsHarmless();
};

void TestOriginalHtml::whatCouldActOrLoadIsGone_data()
{
    QTest::addColumn<QString>("markup");
    const QStringList hostile {
        u"<script>alert(1)</script>"_s,
        u"<scr<script></script>ipt>alert(1)</script>"_s,
        u"<<!---->script>alert(1)</script>"_s,
        u"<img src=x onerror=alert(1)>"_s,
        u"<body onload=\"alert(1)\">"_s,
        u"<svg><script>alert(1)</script><image href='http://evil.example/'/></svg>"_s,
        u"<math><mtext><style><img src='http://evil.example/'></style></math>"_s,
        u"<iframe src='http://evil.example/' srcdoc='<script>alert(1)</script>'></iframe>"_s,
        u"<object data='http://evil.example/'></object><embed src='http://evil.example/'>"_s,
        u"<link rel=stylesheet href='http://evil.example/'><link rel=dns-prefetch href='//evil.example'>"_s,
        u"<meta http-equiv=refresh content='0;url=http://evil.example/'><base href='http://evil.example/'>"_s,
        u"<form action='http://evil.example/'><input type=image src='http://evil.example/'><button formaction='http://evil.example/'>"_s,
        u"<a href='javascript:alert(1)'>a</a><a href='java\nscript:alert(1)'>a</a><a href='&#106;avascript:alert(1)'>a</a>"_s,
        u"<a href='data:text/html,<script>alert(1)</script>'>a</a><a href='file:///etc/passwd'>a</a><a ping='http://evil.example/'>a</a>"_s,
        u"<img src='http://evil.example/'><img srcset='http://evil.example/ 2x'><picture><source srcset='http://evil.example/'></picture>"_s,
        u"<img src='file:///etc/passwd'><img src='qrc:/x'><img src='//evil.example/x'><img src='data:image/svg+xml,<svg/>'>"_s,
        u"<table background='http://evil.example/'><td background='http://evil.example/'>"_s,
        u"<video poster='http://evil.example/'><source src='http://evil.example/'></video><audio src='http://evil.example/'></audio>"_s,
        u"<style>@import 'http://evil.example/';</style><p style='background:url(http://evil.example/)'>"_s,
        u"<style>x{background:url(http://evil.example/)}</style"_s,
        u"<p title='\"><script>alert(1)</script>'>"_s,
        u"<p aria-\"><script>alert(1)</script>=x>"_s,
        u"<noscript><p title=\"</noscript><script>alert(1)</script>\"></noscript>"_s,
        u"<textarea><script>alert(1)</script></textarea><xmp><script>alert(1)</script></xmp><plaintext><script>alert(1)"_s,
        u"<template><script>alert(1)</script></template><select><script>alert(1)</script></select>"_s,
        u"<!--[if IE]><script>alert(1)</script><![endif]--><![CDATA[<script>alert(1)</script>]]>"_s,
        u"<style><!--</style><script>alert(1)</script>--></style>"_s,
        u"<style>a{content:\"</style><script>alert(1)</script>\"}</style>"_s,
        u"<style>a{content:\"\\3c/style>\\3cscript>alert(1)\\3c/script>\"}</style>"_s,
        u"<applet code='http://evil.example/'></applet><frameset><frame src='http://evil.example/'></frameset>"_s,
        u"<bgsound src='http://evil.example/'><isindex action='http://evil.example/'><portal src='http://evil.example/'>"_s,
        u"<div is=x slot=y contenteditable autofocus onfocus=alert(1) srcdoc=x style=\"behavior:url(http://evil.example/)\">"_s,
        u"<img src=cid:x usemap='http://evil.example/#m'><area href='javascript:alert(1)'>"_s,
        u"<v:rect><v:fill src='http://evil.example/' /></v:rect><?xml-stylesheet href='http://evil.example/'?>"_s,
    };
    int number = 0;
    for (const QString &markup : hostile)
        QTest::addRow("%d: %s", ++number, qPrintable(markup.left(60).simplified())) << markup;
}

void TestOriginalHtml::whatCouldActOrLoadIsGone()
{
    QFETCH(QString, markup);
    const QString text = prepared(markup).markup;
    // Within tags: text may say what it likes.
    static const QRegularExpression tags(u"<[^>]*>"_s);
    static const QRegularExpression forbidden(
        u"<(script|svg|math|iframe|frame|object|embed|applet|link|meta|base|form|video|audio|source|template|select|noscript|"
        u"bgsound|portal|"
        u"picture|v:)|evil\\.example|javascript:|file:|qrc:|data:text|svg\\+xml|\\son[a-z]+=|formaction|srcdoc|srcset|\\sping|contenteditable"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const QRegularExpressionMatch &tag : tags.globalMatch(text)) {
        // Attribute values are quoted and their "<", ">" and quotes are references: what is between the angles is one tag.
        QString outside = tag.captured();
        outside.remove(QRegularExpression(u"\\s(title|alt|class)=\"[^\"]*\""_s));
        QVERIFY2(!forbidden.match(outside).hasMatch(), qPrintable(text));
    }
    QVERIFY2(!text.contains(u"evil.example/)"), qPrintable(text));
    QVERIFY2(!text.contains(u"@import"), qPrintable(text));
}

void TestOriginalHtml::layoutStays_data()
{
    QTest::addColumn<QString>("markup");
    QTest::addColumn<QString>("expected");
    QTest::newRow("tables of layout")
        << u"<table width=600 cellpadding=0 bgcolor=#fff><tr><td valign=top>x</td></tr></table>"_s
        << u"<table width=\"600\" cellpadding=\"0\" bgcolor=\"#fff\"><tr><td valign=\"top\">x</td></tr></table>"_s;
    QTest::newRow("classes and ids") << u"<div class='a b' id=c dir=rtl>x</div>"_s
                                     << u"<div class=\"a b\" id=\"c\" dir=\"rtl\">x</div>"_s;
    QTest::newRow("what Outlook alone reads") << u"<!--[if mso]><p>mso</p><![endif]-->a<![if !mso]>b<![endif]>"_s << u"ab"_s;
    QTest::newRow("a link") << u"<a href='https://a.example/?x=1&amp;y=2'>x</a>"_s
                            << u"<a href=\"https://a.example/?x=1&amp;y=2\">x</a>"_s;
    QTest::newRow("a mark within") << u"<a href='#part'>x</a><a name=part></a>"_s
                                   << u"<a href=\"#part\">x</a><a name=\"part\"></a>"_s;
    QTest::newRow("references") << u"a &amp; b &nbsp;&#8364; &lt;b&gt;"_s << u"a &amp; b &nbsp;&#8364; &lt;b&gt;"_s;
    QTest::newRow("a form is its fields") << u"<form action='x' class=f><input name=q></form>"_s
                                          << u"<div class=\"f\"><input name=\"q\" type=\"text\" readonly></div>"_s;
    QTest::newRow("buttons are no submit")
        << u"<form action=http://x.example><button formaction=http://y.example type=submit form=f>go</button><button "
           "formaction=http://y.example>go</button><input type=submit formaction=http://y.example value=send><input "
           "type=image src=http://x.example/a formaction=http://y.example alt=p></form>"_s
        << u"<div><button type=\"button\">go</button><button type=\"button\">go</button><input value=\"send\" "
           "type=\"button\"><span role=\"img\" style=\";display:inline-block;overflow:hidden;box-sizing:border-box;"
           "max-width:100%;\">p</span></div>"_s;
    QTest::newRow("places of a picture") << u"<map name=m><area shape=rect coords=0,0,9,9 href='https://a.example/' target=_top "
                                            "ping=http://x.example><area href='file:///x'></map>"_s
                                         << u"<map name=\"m\"><area shape=\"rect\" coords=\"0,0,9,9\" "
                                            "href=\"https://a.example/\"><area></map>"_s;
    QTest::newRow("a base moves no link")
        << u"<base href='https://evil.example/'><a href=login>a</a><a href=/b>b</a><a href=//c.example/>c</a><a href=#d>d</a>"_s
        << u"<a>a</a><a>b</a><a>c</a><a href=\"#d\">d</a>"_s;
    QTest::newRow("media of a sheet") << u"<style media='(max-width: 600px)'>p{margin:0}</style>"_s
                                      << u"<style>@media (max-width: 600px) {\np{margin:0}\n}</style>"_s;
    QTest::newRow("tags that are not closed") << u"<p>a<p>b<td>c"_s << u"<p>a<p>b<td>c"_s;
}

void TestOriginalHtml::layoutStays()
{
    QFETCH(QString, markup);
    QFETCH(QString, expected);
    QCOMPARE(prepared(markup).markup, expected);
}

void TestOriginalHtml::styleSheetsLoadNothing_data()
{
    QTest::addColumn<QString>("text");
    const QStringList hostile {
        u"a{background:url(http://evil.example/)}"_s,
        u"a{background:URL( 'http://evil.example/' )}"_s,
        u"a{background:u\\72l(http://evil.example/)}"_s,
        u"a{background:\\000075rl(http://evil.example/)}"_s,
        u"a{background:url(\\68ttp://evil.example/)}"_s,
        u"a{background:url/**/(http://evil.example/)}"_s,
        u"a{background:image-set('http://evil.example/' 1x)}"_s,
        u"a{background:-webkit-image-set(url(http://evil.example/) 1x)}"_s,
        u"a{background:cross-fade(url(http://evil.example/), url(//evil.example/))}"_s,
        u"@import url(http://evil.example/);"_s,
        u"@import 'http://evil.example/' screen;"_s,
        u"@\\69mport 'http://evil.example/';"_s,
        u"@font-face{font-family:x;src:url(http://evil.example/)}"_s,
        u"@media screen{@import 'http://evil.example/';@font-face{src:url(http://evil.example/)}}"_s,
        u"@namespace url(http://evil.example/);"_s,
        u"@charset 'x';@document url(http://evil.example/){a{}}"_s,
        u"a{behavior:url(http://evil.example/);-moz-binding:url(http://evil.example/)}"_s,
        u"a{width:expression(document.location='http://evil.example/')}"_s,
        u"a{cursor:url(http://evil.example/),auto}"_s,
        u"a{--x:url(http://evil.example/);background:var(--x)}"_s,
        u"a{content:url(http://evil.example/"_s,
        u"a{background:url('http://evil.example/"_s,
        u"a{filter:url(http://evil.example/#f);mask:url(//evil.example/)}"_s,
        u"a{background:url(file:///etc/passwd);list-style:url(qrc:/x)}"_s,
        u"a{background:src('http://evil.example/');background:image('http://evil.example/')}"_s,
    };
    int number = 0;
    for (const QString &text : hostile)
        QTest::addRow("%d: %s", ++number, qPrintable(text.left(60))) << text;
}

void TestOriginalHtml::styleSheetsLoadNothing()
{
    QFETCH(QString, text);
    const QString made = css(text);
    static const QRegularExpression loads(
        u"evil\\.example|url\\(|@import|@font-face|@namespace|@document|image-set|expression|etc/passwd|</"_s,
        QRegularExpression::CaseInsensitiveOption);
    // A comment between name and bracket makes it no function: a space stays between them.
    if (!text.contains(u"/**/"))
        QVERIFY2(!loads.match(made).hasMatch(), qPrintable(made));
    QVERIFY2(!made.contains(u"url("), qPrintable(made));
}

void TestOriginalHtml::styleSheetsKeepTheirRules_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("rules") << u"p > a:hover{color:#f00;margin:0 auto!important}"_s
                           << u"p > a:hover{color:#f00;margin:0 auto!important}"_s;
    QTest::newRow("queries") << u"@media only screen and (max-width:600px){.c{width:100%!important}}"_s
                             << u"@media only screen and (max-width:600px){.c{width:100%!important}}"_s;
    QTest::newRow("escaped names") << u".sm\\:hidden{display:none}"_s << u".sm\\3a hidden{display:none}"_s;
    QTest::newRow("strings") << u"p::before{content:'\\201C'}"_s << u"p::before{content:\"\u201C\"}"_s;
    QTest::newRow("gradients") << u"a{background:linear-gradient(90deg,#fff 0%,rgb(0 0 0))}"_s
                               << u"a{background:linear-gradient(90deg,#fff 0%,rgb(0 0 0))}"_s;
    QTest::newRow("a rule behind one that goes") << u"@font-face{src:url(x)}p{margin:0}"_s << u"p{margin:0}"_s;
    QTest::newRow("a ground that is not loaded")
        << u"a{background:#fff url(https://x.example/) no-repeat}"_s << u"a{background:#fff none no-repeat}"_s;
    QTest::newRow("an approved ground") << u"a{background:url(https://pictures.example/a.png)}"_s
                                        << u"a{background:url(\"../p/0\")}"_s;
    QTest::newRow("widths in a range") << u"@media (width <= 600px){a{top:0}}"_s << u"@media (width <= 600px){a{top:0}}"_s;
}

void TestOriginalHtml::styleSheetsKeepTheirRules()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(css(text), expected);
}

void TestOriginalHtml::darkStylesAreDecidedByTheGroundOfTheMessage()
{
    const QString sheet =
        u"@media (prefers-color-scheme: dark){a{color:#fff}}@media (prefers-color-scheme:light){a{color:#000}}"_s;
    QCOMPARE(css(sheet, Ground::Dark), u"@media (min-width:0px){a{color:#fff}}@media (max-width:0px){a{color:#000}}"_s);
    QCOMPARE(css(sheet, Ground::Light), u"@media (max-width:0px){a{color:#fff}}@media (min-width:0px){a{color:#000}}"_s);
    MailPictures pictures;
    QVERIFY(originalCss(sheet, Ground::Light, pictures).hasDarkStyles);
    QVERIFY(!originalCss(u"a{color:red}"_s, Ground::Light, pictures).hasDarkStyles);
    // The engine would not darken what calls itself dark.
    QCOMPARE(css(u":root{color-scheme:light dark}"_s), u":root{-x-color-scheme:light dark}"_s);
}

void TestOriginalHtml::picturesOfTheMessageAndApprovedOnesAreNumbered()
{
    MailPictures pictures({ u"a@b"_s, u"c"_s }, { approvedAddress });
    const QString markup = originalHtml(u"<img src='cid:a%40b'><img src='CID:c'><img src='https://pictures.example/a.png'>"
                                        u"<img src='cid:a@b'><table background='cid:c'>"_s,
                                        Ground::Light, pictures)
                               .markup;
    QCOMPARE(markup,
             u"<img src=\"../p/0\"><img src=\"../p/1\"><img src=\"../p/2\"><img src=\"../p/0\"><table background=\"../p/1\">"_s);
    QCOMPARE(pictures.list().size(), 3);
    QCOMPARE(pictures.list()[0].contentId, u"a@b"_s);
    QCOMPARE(pictures.list()[2].address, approvedAddress);
    QCOMPARE(pictures.nameOf(u"data:image/png;base64,AAAA"_s), u"data:image/png;base64,AAAA"_s);
    QCOMPARE(pictures.nameOf(u"data:image/svg+xml;base64,AAAA"_s), QString());
}

void TestOriginalHtml::whatIsNoPictureIsItsWords()
{
    BodyOrder order;
    order.form = BodyForm::Original;
    order.font.setPixelSize(14);
    order.message.htmlBodies = { { u"1"_s, BodyPart::Kind::Html,
                                   u"<img src=cid:a alt=plan><img src=cid:b alt=cat><img src=cid:c alt=lost>"_s, false } };
    Attachment plan;
    plan.part = u"2"_s;
    plan.contentId = u"a"_s;
    plan.mediaType = u"image/png"_s;
    plan.type = { FileKind::Pdf, u"application/pdf"_s, false };
    Attachment cat = plan;
    cat.part = u"3"_s;
    cat.contentId = u"b"_s;
    cat.type = { FileKind::Picture, u"image/png"_s, false };
    order.message.attachments = { plan, cat };
    BuiltBody body;
    buildOriginal(order, body);
    QCOMPARE(body.original->page.documents.size(), 1); // and it is not shown below the text either
    const QByteArray page = body.original->page.documents.constFirst();
    QVERIFY2(page.contains(">plan</span>"), page.constData());
    QVERIFY2(page.contains("<img alt=\"cat\" src=\"../p/0\">"), page.constData());
}

void TestOriginalHtml::aPictureThatIsNotLoadedKeepsItsPlaceAndItsWords()
{
    const QString markup =
        prepared(u"<img src='https://x.example/' alt='A <b>ship</b>' width=600 height=80 class=hero>"_s).markup;
    QVERIFY2(markup.startsWith(u"<span class=\"hero\""), qPrintable(markup));
    QVERIFY2(markup.contains(u"width:600px;height:80px;"), qPrintable(markup));
    QVERIFY2(markup.endsWith(u">A &lt;b&gt;ship&lt;/b&gt;</span>"), qPrintable(markup));
}

void TestOriginalHtml::theModeOfLayoutIsTheMails_data()
{
    QTest::addColumn<QString>("markup");
    QTest::addColumn<QString>("start");
    QTest::newRow("standards") << u"<!doctype HTML>\n<html>"_s << u"<!DOCTYPE html>"_s;
    QTest::newRow("quirks") << u"<html><p>x"_s << QString();
    QTest::newRow("XHTML transitional") << u"<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" \"x\">"_s
                                        << u"<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" "_s;
    QTest::newRow("HTML 4.01 transitional without a system id")
        << u"<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01 Transitional//EN\">"_s << QString();
    QTest::newRow("HTML 4.01 strict") << u"<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\" \"x/strict.dtd\">"_s
                                      << u"<!DOCTYPE html>"_s;
    QTest::newRow("HTML 3.2") << u"<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 3.2//EN\">"_s << QString();
}

void TestOriginalHtml::theModeOfLayoutIsTheMails()
{
    QFETCH(QString, markup);
    QFETCH(QString, start);
    const QString doctype = prepared(markup).doctype;
    QVERIFY2(start.isEmpty() ? doctype.isEmpty() : doctype.startsWith(start), qPrintable(doctype));
}

void TestOriginalHtml::theTextOfALinkIsKnown()
{
    const OriginalHtml made =
        prepared(u"<a href='https://a.example/x'>a <b>short</b></a> <a href='https://a.example/x'>a longer text</a>"
                 u"<a href=https://b.example>b<a href=https://c.example>c"_s);
    QCOMPARE(made.linkTexts.value(u"https://a.example/x"_s), u"a longer text"_s);
    QCOMPARE(made.linkTexts.value(u"https://b.example/"_s), u"b"_s);
    QCOMPARE(made.linkTexts.value(u"https://c.example/"_s), u"c"_s);
}

void TestOriginalHtml::nothingHidesWhatALinkSays_data()
{
    QTest::addColumn<QString>("markup");
    const auto row = [](const char *name, const QString &markup) { QTest::newRow(name) << markup; };
    row("a harmless twin",
        u"<a href=https://evil.example/>bank.example</a><a href=https://evil.example/>longer and harmless</a>"_s);
    row("white space in front", u"<a href=https://evil.example/>"_s + u" "_s.repeated(400) + u"bank.example</a>"_s);
    row("joiners in front", u"<a href=https://evil.example/>"_s + u"&#8203;"_s.repeated(400) + u"bank.example</a>"_s);
    row("a place of a picture within", u"<a href=https://evil.example/>bank.example<area href=https://x.example/></a>"_s);
    row("a place of a picture", u"<area href=https://evil.example/ alt=bank.example>"_s);
    row("words for a picture", u"<a href=https://evil.example/><img src=http://x.example/ alt=bank.example></a>"_s);
    row("words of a field", u"<a href=https://evil.example/><input value=bank.example></a>"_s);
    row("words as they are", u"<a href=https://evil.example/><xmp>bank.example</xmp></a>"_s);
    row("written otherwise", u"<a href=https://EVIL.example:443/a/../>bank.example</a>"_s);
    QString many;
    for (int i = 0; i < 4000; ++i)
        many += u"<a href=https://x.example/%1>x</a>"_s.arg(i);
    row("behind many others", u"<a href=https://evil.example/>bank.example</a>"_s + many);
}

void TestOriginalHtml::nothingHidesWhatALinkSays()
{
    QFETCH(QString, markup);
    const BodyPart part { u"1"_s, BodyPart::Kind::Html, markup, false };
    const BodyPart twin { u"2"_s, BodyPart::Kind::Html, u"<a href=https://evil.example/>read on in the next one</a>"_s, false };
    OriginalView view;
    view.showBody(built({ part, twin }));
    QCOMPARE(judgeLink(QUrl(u"https://evil.example/"_s), view.textOfLink(QUrl(u"https://evil.example/"_s))).kind,
             LinkVerdict::Kind::Disguised);
}

void TestOriginalHtml::aLinkWhoseTextCannotBeKeptIsNone()
{
    QString many;
    for (int i = 0; i < 4000; ++i)
        many += u"<a href=https://x.example/%1>x</a>"_s.arg(i);
    const OriginalHtml made = prepared(many + u"<a href=https://evil.example/>bank.example</a>"_s);
    QCOMPARE(made.markup.count(u"href"), 3000);
    QVERIFY(!made.markup.contains(u"evil.example"));
}

void TestOriginalHtml::oneBodyIsThePageAndSeveralAreFrames()
{
    const BodyPart first { u"1"_s, BodyPart::Kind::Html, u"<img src=\"http://x/"_s, false };
    const BodyPart second { u"2"_s, BodyPart::Kind::PlainText, u"secret <b>words</b> https://a.example/\n"_s, false };
    const BodyPart third { u"3"_s, BodyPart::Kind::Html, u"\">third"_s, false };
    QCOMPARE(built({ third }).original->page.documents.size(), 1);
    const QList<QByteArray> documents = built({ first, second, third }).original->page.documents;
    QCOMPARE(documents.size(), 4); // the page, and each part a document of its own (EFAIL)
    QCOMPARE(documents[0].count("<iframe sandbox=\"allow-same-origin\""), 3);
    QVERIFY(!documents[1].contains("secret") && !documents[1].contains("third"));
    QVERIFY(documents[2].contains("secret &lt;b&gt;words&lt;/b&gt; <a href=\"https://a.example/\">"));
    QVERIFY(documents[3].contains("third"));
}

void TestOriginalHtml::aLetterStandsOnThePageOfTheWindow()
{
    const BuiltBody letter = built({ { u"1"_s, BodyPart::Kind::Html, u"<p>Dear Anna"_s, false } }, Ground::Dark);
    QVERIFY(!letter.ownColours);
    QVERIFY(!letter.original->page.darken);
    QCOMPARE(letter.original->page.ground, darkColours().base);
    QVERIFY(letter.original->page.documents[0].contains(darkColours().text.name().toUtf8()));
}

void TestOriginalHtml::mailThatLaysOutNothingIsALetter_data()
{
    QTest::addColumn<QString>("markup");
    QTest::addColumn<bool>("isLetter");
    QTest::newRow("words") << u"<p>Dear Anna"_s << true;
    QTest::newRow("a painted page") << u"<body text=#000000 bgcolor=#FFFFFF><p>Dear Anna"_s << true;
    QTest::newRow("a font for all of it") << u"<body style='font-family:Arial'><p>Dear Anna"_s << true;
    QTest::newRow("coloured words") << u"<p><font color=red>Dear</font> <span style='background:yellow'>Anna</span>"_s << true;
    QTest::newRow("of a word processor")
        << u"<style>p.MsoNormal{margin:0cm;font-size:11.0pt;font-family:\"Calibri\"}a:link{color:#0563C1}"
           u"@page WordSection1{size:612.0pt 792.0pt;margin:70.85pt}</style><div class=WordSection1><p class=MsoNormal>x"_s
        << true;
    QTest::newRow("of a web mailer") << u"<div style='color:#000; background-color: #FFF;font-size:12pt'>x"_s << true;
    QTest::newRow("with a quotation") << u"<blockquote style='margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex'>x"_s
                                      << true;
    QTest::newRow("with a picture") << u"<img src=cid:a width=90 style='width:90px'>"_s << true;
    QTest::newRow("with a table of data")
        << u"<table border=1 cellspacing=0><tr><td width=90 style='width:90pt;background:#eee'>x"_s << true;
    QTest::newRow("a table of layout") << u"<table width=600><tr><td>x"_s << false;
    QTest::newRow("a band of colour") << u"<div style='background:#036;color:#fff'>x"_s << false;
    QTest::newRow("a painted table") << u"<table bgcolor=#eee><tr><td>x"_s << false;
    QTest::newRow("a column") << u"<div style='max-width:600px;margin:auto'>x"_s << false;
    QTest::newRow("a column by a sheet") << u"<style>.c{width:600px}</style><div class=c>x"_s << false;
    QTest::newRow("a band by a sheet") << u"<style>.c{background-color:#036}</style><div class=c>x"_s << false;
    QTest::newRow("margins of the page") << u"<body leftmargin=0 topmargin=0>x"_s << false;
}

void TestOriginalHtml::mailThatLaysOutNothingIsALetter()
{
    QFETCH(const QString, markup);
    QFETCH(const bool, isLetter);
    const QByteArray document = built({ { u"1"_s, BodyPart::Kind::Html, markup, false } }).original->page.documents.constFirst();
    QVERIFY2(document.contains(":where(body){margin:12px 24px;") == isLetter, document.constData());
}

void TestOriginalHtml::whatALetterSaysItselfPrevails()
{
    const QString markup = u"<style>*{margin:3px}</style><body style='font-size:20px'>x"_s;
    const QByteArray document = built({ { u"1"_s, BodyPart::Kind::Html, markup, false } }).original->page.documents.constFirst();
    // Of no weight, and before everything else; of another size nothing is said at all.
    QVERIFY(!document.contains("14px"));
    QVERIFY(document.indexOf(":where(body)") >= 0);
    QVERIFY(document.indexOf(":where(body)") < document.indexOf("*{margin:3px}"));
}

void TestOriginalHtml::mailThatPaintsIsDarkenedUnlessItKnowsDarkGrounds()
{
    const BodyPart painted { u"1"_s, BodyPart::Kind::Html, u"<body bgcolor=#ffffff><p style='color:#333'>x"_s, false };
    const BodyPart aware { u"1"_s, BodyPart::Kind::Html,
                           u"<style>@media (prefers-color-scheme: dark){body{background:#000}}</style><body bgcolor=#fff>x"_s,
                           false };
    QVERIFY(built({ painted }, Ground::Dark).original->page.darken);
    QVERIFY(!built({ painted }, Ground::Light).original->page.darken);
    QCOMPARE(built({ painted }, Ground::Light).original->page.ground, QColor(Qt::white));
    QVERIFY(!built({ aware }, Ground::Dark).original->page.darken);
}

void TestOriginalHtml::anythingCutAnywhereIsHarmless()
{
    const QString whole =
        u"<!DOCTYPE html><html><style>@media (x){a{background:url('http://evil.example/')}}</style><body bgcolor=red>"
        u"<a href=\"https://a.example/\" onclick=\"x\">a<img src='cid:b' alt=\"c\"></a><script>d</script><!-- e -->"
        u"<svg><p>f</svg>&amp;&#x3c;script>g"_s;
    for (qsizetype end = 0; end <= whole.size(); ++end) {
        for (const qsizetype start : { qsizetype(0), end / 2, end / 3 }) {
            const QString text = prepared(whole.sliced(start, end - start)).markup;
            // Of what was cut within a tag or a sheet the rest is text, and may be.
            static const QRegularExpression harmful(u"<script|<[^>]*onclick=|<[^>]*url\\(|<style>[^<]*url\\("_s);
            QVERIFY2(!harmful.match(text).hasMatch(), qPrintable(text));
        }
    }
}

QTEST_MAIN(TestOriginalHtml)

} // namespace tst_originalhtml

#include "tst_originalhtml.moc"
