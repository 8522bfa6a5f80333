// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/htmltokens.h"
#include "reader/bodydocument.h"
#include "reader/bodyview.h"
#include "reader/html/darkpaint.h"
#include "reader/html/htmlsimplifier.h"
#include "reader/html/resourceanswerer.h"
#include "reader/html/simplehtmlview.h"
#include "reader/linkpolicy.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_simplehtml {

namespace {

QByteArray png(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray octets;
    QBuffer buffer(&octets);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return octets;
}

BodyOrder htmlOrder(const QString &markup)
{
    BodyOrder order;
    order.form = BodyForm::SimpleHtml;
    order.font.setPixelSize(14);
    order.colours = lightColours();
    order.message.htmlBodies = { { u"1"_s, BodyPart::Kind::Html, markup, false } };
    return order;
}

} // namespace

class TestSimpleHtml final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyKnownMarkupPasses_data();
    void onlyKnownMarkupPasses();
    void nothingReachesOut_data();
    void nothingReachesOut();
    void onlyPicturesThatAreHereAreShown();
    void ownPicturesAreNumbered();
    void markupIsBalanced_data();
    void markupIsBalanced();
    void bombsAreCut_data();
    void bombsAreCut();
    void wordsOfDeepTablesStand();
    void everyCutEnds();
    void everySchemeIsAnsweredWithNothing_data();
    void everySchemeIsAnsweredWithNothing();
    void aDocumentOpensNoFile();
    void bodiesOfOneMessageAreNeverOneMarkup();
    void whatOnlyCallsItselfAPictureIsListed();
    void onlyHarmlessPicturesAreDecoded();
    void hugePicturesAreScaledOrRefused();
    void theViewGoesNowhere();
    void linksAreJudgedByWhatIsReadOfThem_data();
    void linksAreJudgedByWhatIsReadOfThem();
    void formsGoNowhere();
    void darkColoursCanBeRead();
    void mailIsDarkenedWithWhatItSaysOfColours_data();
    void mailIsDarkenedWithWhatItSaysOfColours();
    void findingCountsAndGoesRound();
};

void TestSimpleHtml::onlyKnownMarkupPasses_data()
{
    QTest::addColumn<QString>("markup");
    QTest::addColumn<QString>("simple");
    QTest::newRow("text") << u"a &amp; b < c"_s << u"a &amp; b &lt; c"_s;
    QTest::newRow("formatting") << u"<P>a<B>b</B></P>"_s << u"<p>a<b>b</b></p>"_s;
    QTest::newRow("script") << u"a<script>alert('</p>')</script>b"_s << u"ab"_s;
    QTest::newRow("script, other case") << u"a<SCRIPT>x</sCript >b"_s << u"ab"_s;
    QTest::newRow("style sheet") << u"<style>@import url(http://x.example)</style>b"_s << u"b"_s;
    QTest::newRow("unknown element") << u"<blink>a</blink>"_s << u"a"_s;
    QTest::newRow("handlers") << u"<p onclick=x() class=a id=b>a</p>"_s << u"<p>a</p>"_s;
    QTest::newRow("link") << u"<a href='https://a.example/x' target=_blank ping=http://p.example>a</a>"_s
                          << u"<a href=\"https://a.example/x\">a</a>"_s;
    QTest::newRow("script link") << u"<a href='java&#115;cript:x()'>a</a>"_s << u"<a>a</a>"_s;
    QTest::newRow("broken script link") << u"<a href='java\nscript:x()'>a</a>"_s << u"<a>a</a>"_s;
    QTest::newRow("file link") << u"<a href=file:///etc/passwd>a</a>"_s << u"<a>a</a>"_s;
    QTest::newRow("data link") << u"<a href='data:text/html,x'>a</a>"_s << u"<a>a</a>"_s;
    QTest::newRow("form") << u"<form action=http://x.example><input name=a><button>go</button></form>"_s << u"go"_s;
    QTest::newRow("fields and their buttons")
        << u"<form action=http://x.example><button formaction=http://y.example type=submit>go</button>"
           "<input type=submit value=send formaction=http://y.example><input type=image src=http://x.example/a alt=picture "
           "formaction=http://y.example></form>"_s
        << u"go picture "_s;
    QTest::newRow("places of a picture")
        << u"<img src=cid:a usemap=#m><map name=m><area href='https://a.example/x' alt='A &lt;b&gt;'><area "
           "href='https://a.example/x' alt=again><area href='https://b.example/'><area href='javascript:x()' alt=c><area "
           "href=//evil.example/ alt=d></map>"_s
        << u"<img src=\"cid:0\"> <a href=\"https://a.example/x\">A &lt;b&gt;</a>  <a href=\"https://b.example/\">b.example</a> "_s;
    QTest::newRow("words of a picture")
        << u"<td bgcolor=#2762bd><img src=https://a.example/ alt='A &lt;b&gt;' width=90 style='color:#ffffff'></td>"_s
        << u"<td bgcolor=\"#2762bd\"> <span style=\"color:#ffffff;\">A &lt;b&gt;</span> </td>"_s;
    QTest::newRow("a base moves no link")
        << u"<base href='https://evil.example/'><a href=login>a</a><a href=/b>b</a><a href=//c.example/>c</a><a "
           "href='https://d.example/'>d</a>"_s
        << u"<a>a</a><a>b</a><a>c</a><a href=\"https://d.example/\">d</a>"_s;
    QTest::newRow("frame") << u"<iframe src=http://x.example srcdoc='<p>'>x</iframe>b"_s << u"b"_s;
    QTest::newRow("svg") << u"<svg><image href=http://x.example></image></svg>b"_s << u"b"_s;
    QTest::newRow("base and meta") << u"<base href=http://x.example><meta http-equiv=refresh content='0;url=http://x.example'>b"_s
                                   << u"b"_s;
    QTest::newRow("comment") << u"a<!-- <p> -->b<!-->c"_s << u"abc"_s;
    QTest::newRow("conditional comment") << u"<!--[if mso]><p>x</p><![endif]-->b<![if !mso]>c<![endif]>"_s << u"bc"_s;
    QTest::newRow("hidden") << u"a<div style='display:none'>x<b>y</b></div>b"_s << u"ab"_s;
    QTest::newRow("a button")
        << u"<a href=https://a.example/ style='background:#2762bd;color:#ffffff;padding:12px 20px'>Buy</a>"_s
        << u"<a href=\"https://a.example/\" style=\"background-color:#2762bd;color:#ffffff;\">&nbsp;&nbsp;Buy&nbsp;&nbsp;</a>"_s;
    QTest::newRow("colours") << u"<p style='color:#123456;background:red url(http://x.example/a.png)'>a</p>"_s
                             << u"<p style=\"color:#123456;background-color:red;\">a</p>"_s;
    QTest::newRow("style tricks")
        << u"<p style='background-image:url(x);behavior:url(x);color:expression(1);width:\\75 rl(x);font-family:a}'>a</p>"_s
        << u"<p>a</p>"_s;
    QTest::newRow("bounded sizes") << u"<p style='font-size:9000px;margin-left:99999px'>a</p>"_s
                                   << u"<p style=\"font-size:60px;margin-left:120px;\">a</p>"_s;
    QTest::newRow("bounded spans") << u"<table><tr><td colspan=99999 rowspan=70000>a</td></tr></table>"_s
                                   << u"<table><tr><td colspan=\"50\" rowspan=\"50\">a</td></tr></table>"_s;
    QTest::newRow("plaintext") << u"a<plaintext><p>b"_s << u"a<pre>&lt;p&gt;b</pre>"_s;
    QTest::newRow("object replacement") << u"a\uFFFCb"_s << u"ab"_s;
}

void TestSimpleHtml::onlyKnownMarkupPasses()
{
    QFETCH(const QString, markup);
    QFETCH(const QString, simple);
    QCOMPARE(simplifyHtml(markup, HtmlColours::Own, { { u"a"_s }, {} }).markup, simple);
}

void TestSimpleHtml::nothingReachesOut_data()
{
    QTest::addColumn<QString>("markup");
    const QStringList vectors {
        u"<img src=http://leak.example/a>"_s,
        u"<img src=//leak.example/a>"_s,
        u"<img src=file:///dev/zero>"_s,
        u"<img src=/dev/tty>"_s,
        u"<img src=//host/share/a.png>"_s,
        u"<img src=':/qt-project.org/x.png'>"_s,
        u"<img src=qrc:/x.png>"_s,
        u"<img src='data:image/png;base64,AAAA'>"_s,
        u"<img srcset='http://leak.example/a 2x'>"_s,
        u"<body background=http://leak.example/a>x"_s,
        u"<table background=http://leak.example/a><tr><td background=http://leak.example/b>x"_s,
        u"<link rel=stylesheet href=http://leak.example/a>x"_s,
        u"<link rel=prefetch href=http://leak.example/a>x"_s,
        u"<object data=http://leak.example/a></object>x"_s,
        u"<embed src=http://leak.example/a>x"_s,
        u"<video src=http://leak.example/a poster=http://leak.example/b></video>x"_s,
        u"<audio src=http://leak.example/a></audio>x"_s,
        u"<input type=image src=http://leak.example/a>"_s,
        u"<p style=\"background-image:url('http://leak.example/a')\">x"_s,
        u"<p style=\"list-style:url(http://leak.example/a)\">x"_s,
        u"<p style=\"content:url(http://leak.example/a)\">x"_s,
        u"<p style=\"b\\61 ckground:url(http://leak.example/a)\">x"_s,
        u"<div style=\"font-family:'a';src:url(http://leak.example/a)\">x"_s,
        u"<script src=http://leak.example/a></script>x"_s,
        u"<bgsound src=http://leak.example/a>x"_s,
        u"<applet codebase=http://leak.example/></applet>x"_s,
        u"<svg><use href='http://leak.example/a#b'/></svg>x"_s,
        u"<math><mi xlink:href=http://leak.example/a>x</mi></math>x"_s,
        u"<style>p{background:url(http://leak.example/a)}</style>x"_s,
        u"<frameset><frame src=http://leak.example/a></frameset>x"_s,
        u"<meta http-equiv=refresh content='0;url=http://leak.example/a'>x"_s,
        u"<isindex action=http://leak.example/a>x"_s,
    };
    for (const QString &vector : vectors)
        QTest::newRow(qPrintable(vector.left(60))) << vector;
}

void TestSimpleHtml::nothingReachesOut()
{
    QFETCH(const QString, markup);
    const QString simple = simplifyHtml(markup).markup;
    for (const QString &bad :
         { u"leak.example"_s, u"file:"_s, u"/dev/"_s, u"qrc"_s, u":/qt"_s, u"data:"_s, u"share"_s, u"src"_s, u"url("_s })
        QVERIFY2(!simple.contains(bad, Qt::CaseInsensitive), qPrintable(simple));
}

void TestSimpleHtml::onlyPicturesThatAreHereAreShown()
{
    const QString markup = u"<img src=http://a.example/1 alt=one><img src='https://b.example/2' width=9><img src=cid:x>"_s;
    QCOMPARE(simplifyHtml(markup, HtmlColours::Own, { { u"x"_s }, {} }).markup, u" one <img src=\"cid:0\">"_s);
    const SimpleHtml simple = simplifyHtml(markup, HtmlColours::Own, { { u"x"_s }, { { u"https://b.example/2"_s, 7 } } });
    QCOMPARE(simple.markup, u" one <img src=\"remote:7\" width=\"9\"><img src=\"cid:0\">"_s);
    QCOMPARE(simple.remotePictures, QList<int> { 7 });
    QCOMPARE(simple.pictures, QStringList { u"x"_s });

    // A body is built with those of the order; what failed is no picture. What it names is told, here or not.
    BodyOrder order = htmlOrder(markup);
    order.remote = { { u"https://a.example/1"_s, {}, {}, {}, PictureFailure::Refused },
                     { u"https://b.example/2"_s, "image/png", png({ 4, 4 }), {}, {} } };
    const BuiltBody built = buildBody(order, QThread::currentThread());
    QCOMPARE(built.remotePictures, QList<int> { 1 });
    QCOMPARE(built.remote.pictures.size(), 2);
}

void TestSimpleHtml::ownPicturesAreNumbered()
{
    const SimpleHtml simple =
        simplifyHtml(u"<img src='cid:one%40a'><img src=CID:two@b width=99999><img src='cid:one@a'><img src=cid:lost alt=words>"_s,
                     HtmlColours::Own, { { u"one@a"_s, u"two@b"_s }, {} });
    QCOMPARE(simple.pictures, (QStringList { u"one@a"_s, u"two@b"_s }));
    QCOMPARE(simple.markup, u"<img src=\"cid:0\"><img src=\"cid:1\" width=\"1600\"><img src=\"cid:0\"> words "_s);
}

void TestSimpleHtml::markupIsBalanced_data()
{
    QTest::addColumn<QString>("markup");
    QTest::addColumn<QString>("simple");
    QTest::newRow("unclosed") << u"<div><b>a"_s << u"<div><b>a</b></div>"_s;
    QTest::newRow("crossed") << u"<b><i>a</b>b</i>"_s << u"<b><i>a</i></b>b"_s;
    QTest::newRow("end alone") << u"a</p></div></table>b"_s << u"ab"_s;
    QTest::newRow("paragraphs") << u"<p>a<p>b"_s << u"<p>a</p><p>b</p>"_s;
    QTest::newRow("items") << u"<ul><li>a<li>b</ul>"_s << u"<ul><li>a</li><li>b</li></ul>"_s;
    QTest::newRow("an end does not leave its cell")
        << u"<b><table><tr><td>a</b>b</td></tr></table>"_s << u"<b><table><tr><td>ab</td></tr></table></b>"_s;
    QTest::newRow("tag cut off") << u"a<b class='x"_s << u"a<b></b>"_s;
}

void TestSimpleHtml::markupIsBalanced()
{
    QFETCH(const QString, markup);
    QFETCH(const QString, simple);
    QCOMPARE(simplifyHtml(markup).markup, simple);
}

void TestSimpleHtml::bombsAreCut_data()
{
    QTest::addColumn<QString>("markup");
    QTest::newRow("nested tables") << u"<table><tr><td>"_s.repeated(3000) + u"x"_s;
    QTest::newRow("nested elements") << u"<div>"_s.repeated(100'000) + u"x"_s;
    QTest::newRow("many elements") << u"<b>x</b>"_s.repeated(100'000);
    QTest::newRow("many cells") << u"<table>"_s + u"<tr><td>x</td></tr>"_s.repeated(60'000) + u"</table>"_s;
    QTest::newRow("long") << u"word "_s.repeated(600'000);
    QTest::newRow("nested fonts") << u"<font size=7 color=red>"_s.repeated(80'000) + u"x"_s;
    QTest::newRow("comments that never end") << u"<!--x>"_s.repeated(400'000);
    QTest::newRow("lists in lists") << u"<ul style='list-style-image:url(file:///dev/zero)'><li>"_s.repeated(60'000) + u"x"_s;
    QTest::newRow("spans over everything") << u"<table>"_s + u"<tr><td colspan=9999 rowspan=9999>x</td></tr>"_s.repeated(30'000);
}

void TestSimpleHtml::wordsOfDeepTablesStand()
{
    // Newsletters lay out with tables in tables; the innermost go, and nothing is missing that anybody had to be told of.
    QString markup = u"end"_s;
    for (int table = 8; table > 0; --table)
        markup = u"<table><tr><td>level%1 "_s.arg(table) + markup + u"</td></tr></table>"_s;
    const SimpleHtml simple = simplifyHtml(markup);
    for (int table = 1; table <= 8; ++table)
        QVERIFY2(simple.markup.contains(u"level%1 "_s.arg(table)), qPrintable(simple.markup));
    QVERIFY(simple.markup.contains(u"end"_s));
    QVERIFY(!simple.cut);
}

void TestSimpleHtml::bombsAreCut()
{
    QFETCH(const QString, markup);
    const SimpleHtml simple = simplifyHtml(markup);
    QVERIFY(simple.cut);
    QVERIFY(simple.markup.count(u"<table"_s) <= 5);
    // What is left is shown at once.
    const BuiltBody built = buildBody(htmlOrder(markup), QThread::currentThread());
    QVERIFY(built.cut);
    built.document->setTextWidth(600);
    QVERIFY(built.document->size().height() > 0);
}

void TestSimpleHtml::everyCutEnds()
{
    const QString markup = u"<!DOCTYPE html><html><head><title>x</title><style>a{}</style></head><body bgcolor=\"#ffffff\"><!-- "
                           u"c --><p style='color:red'>a &amp; &#x41;<a href=\"https://a.example/?a=1&amp;b=2\">b</a>"
                           u"<table><tr><td><img src='cid:x' alt=\"y\"></td></tr></table><script>z</script><plaintext>q</p>"_s;
    for (qsizetype end = 0; end <= markup.size(); ++end) {
        const SimpleHtml simple = simplifyHtml(QStringView(markup).first(end));
        QVERIFY(simple.markup.size() <= markup.size() * 2);
    }
}

void TestSimpleHtml::everySchemeIsAnsweredWithNothing_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name :
         { u"http://a.example/x.png"_s, u"https://a.example/x.css"_s, u"file:///etc/passwd"_s, u"file:///dev/zero"_s,
           u"/etc/passwd"_s, u"//host/share/x"_s, u"qrc:/restante/icons/star.svg"_s, u":/restante/icons/star.svg"_s,
           u"data:image/png;base64,AAAA"_s, u"cid:7"_s, u"cid:unknown@x"_s, u"ftp://a.example/x"_s, u"relative.png"_s,
           u"remote:0"_s, u"mailto:a@b"_s, u"javascript:x"_s, QString() })
        QTest::newRow(qPrintable(name)) << name;
}

void TestSimpleHtml::everySchemeIsAnsweredWithNothing()
{
    QFETCH(const QString, name);
    ResourceAnswerer answerer;
    QImage picture(4, 4, QImage::Format_RGB32);
    picture.fill(Qt::red);
    answerer.addPicture(u"cid:0"_s, picture);
    BodyDocument document;
    document.answerer().addPicture(u"cid:0"_s, picture);
    BodyView view;
    for (const int type :
         { int(QTextDocument::ImageResource), int(QTextDocument::StyleSheetResource), int(QTextDocument::HtmlResource),
           int(QTextDocument::MarkdownResource), int(QTextDocument::UnknownResource), 999 }) {
        const QVariant answers[] = { answerer.answer(type, QUrl(name)), document.resource(type, QUrl(name)),
                                     view.loadResource(type, QUrl(name)) };
        for (const QVariant &answer : answers) {
            // Never null: Qt would go on looking by itself.
            QVERIFY(answer.isValid());
            if (type == QTextDocument::ImageResource)
                QCOMPARE(answer.value<QImage>().size(), QSize(1, 1));
            else
                QVERIFY(answer.toByteArray().isEmpty());
        }
    }
    QCOMPARE(answerer.answer(QTextDocument::ImageResource, QUrl(u"cid:0"_s)).value<QImage>().size(), QSize(4, 4));
}

void TestSimpleHtml::aDocumentOpensNoFile()
{
    // Even markup that was not simplified reaches no file: the document answers for all of it.
    const QTemporaryDir folder;
    QImage picture(40, 40, QImage::Format_RGB32);
    picture.fill(Qt::red);
    const QString file = folder.filePath(u"secret.png"_s);
    QVERIFY(picture.save(file));
    for (const QString &source : { file, u"file://"_s + file }) {
        BodyDocument document;
        document.setHtml(u"<img src=\"%1\">"_s.arg(source));
        document.setTextWidth(400);
        QImage canvas(400, 200, QImage::Format_RGB32);
        canvas.fill(Qt::white);
        QPainter painter(&canvas);
        document.drawContents(&painter);
        painter.end();
        for (int y = 0; y < canvas.height(); ++y) {
            for (int x = 0; x < canvas.width(); ++x)
                QVERIFY2(canvas.pixelColor(x, y) != QColor(Qt::red), qPrintable(source));
        }
    }
}

void TestSimpleHtml::bodiesOfOneMessageAreNeverOneMarkup()
{
    // EFAIL: what one part opens, another must not close.
    BodyOrder order = htmlOrder(u"<img src=\"http://leak.example/"_s);
    order.message.htmlBodies += { u"2"_s, BodyPart::Kind::PlainText, u"the secret"_s, false };
    order.message.htmlBodies += { u"3"_s, BodyPart::Kind::Html, u"\"><textarea>rest"_s, false };
    const BuiltBody built = buildBody(order, QThread::currentThread());
    QVERIFY(built.document->toPlainText().contains(u"the secret"_s));
    QVERIFY(built.document->toPlainText().contains(u"rest"_s));
    QVERIFY(!built.document->toHtml().contains(u"leak.example"_s));
}

void TestSimpleHtml::whatOnlyCallsItselfAPictureIsListed()
{
    const auto attachment = [](const PartPath &part, const QString &contentId, const FileType &type) {
        Attachment made;
        made.part = part;
        made.contentId = contentId;
        made.mediaType = u"image/png"_s;
        made.type = type;
        return made;
    };
    BodyOrder order = htmlOrder(u"<img src=cid:a><img src=cid:b><img src=cid:c><img src=cid:d>"_s);
    const FileType png { FileKind::Picture, u"image/png"_s, false };
    order.message.attachments = { attachment(u"2"_s, u"a"_s, png),
                                  attachment(u"3"_s, u"b"_s, { FileKind::Pdf, u"application/pdf"_s, false }),
                                  attachment(u"4"_s, u"c"_s, { FileKind::WebPage, u"image/svg+xml"_s, false }),
                                  attachment(u"5"_s, u"d"_s, { FileKind::Unknown, u"image/png"_s, false }),
                                  attachment(u"6"_s, u"a"_s, png),
                                  attachment(u"7"_s, u"unnamed"_s, png),
                                  attachment(u"8"_s, {}, png),
                                  attachment(u"9"_s, {}, { FileKind::Calendar, u"text/calendar"_s, false }) };
    order.message.invitation = { u"9"_s, {} };
    for (const BodyForm form : { BodyForm::SimpleHtml, BodyForm::Original }) {
        order.form = form;
        QStringList listed;
        for (const Attachment &each : attachmentsBeside(buildBody(order, QThread::currentThread()), order.message))
            listed += each.part;
        QCOMPARE(listed, QStringList({ u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s }));
    }
}

void TestSimpleHtml::onlyHarmlessPicturesAreDecoded()
{
    QCOMPARE(decodePicture(png({ 8, 6 })).size(), QSize(8, 6));
    QVERIFY(decodePicture("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>")
                .isNull());
    QVERIFY(
        decodePicture("<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;'><!ENTITY x "
                      "SYSTEM 'file:///dev/zero'>]><svg xmlns='http://www.w3.org/2000/svg'><text>&b;&x;</text></svg>")
            .isNull());
    QVERIFY(decodePicture({}).isNull());
    const QByteArray whole = png({ 8, 6 });
    for (qsizetype end = 0; end < whole.size(); ++end)
        decodePicture(whole.first(end));
}

void TestSimpleHtml::hugePicturesAreScaledOrRefused()
{
    QCOMPARE(decodePicture(png({ 4800, 20 })).width(), 2400);
    // The header says 60,000 × 60,000; not one pixel is made.
    QByteArray octets = png({ 8, 8 });
    const QByteArray side = QByteArray::fromHex("0000ea60");
    octets.replace(16, 4, side).replace(20, 4, side);
    QVERIFY(decodePicture(octets).isNull());
}

void TestSimpleHtml::theViewGoesNowhere()
{
    BodyView view;
    view.showBody(buildBody(htmlOrder(u"<p>shown</p>"_s), QThread::currentThread()));
    view.setSource(QUrl(u"file:///etc/passwd"_s));
    view.setSource(QUrl(u"http://leak.example/"_s));
    QVERIFY(view.source().isEmpty());
    QCOMPARE(view.toPlainText(), u"shown"_s);
}

void TestSimpleHtml::linksAreJudgedByWhatIsReadOfThem_data()
{
    QTest::addColumn<QString>("markup");
    QTest::newRow("a harmless twin")
        << u"<a href=https://evil.example/>bank.example</a> and <a href=https://evil.example/>a longer, "
           "harmless text</a>"_s;
    QTest::newRow("a place of a picture")
        << u"<img src=cid:x usemap=#m><map name=m><area href=https://evil.example/ alt=https://bank.example></map>"_s;
    QTest::newRow("words for a picture") << u"<a href=https://evil.example/><img src=http://x.example/ alt=bank.example></a>"_s;
    QTest::newRow("a form around it") << u"<form action=https://bank.example/><button formaction=https://bank.example/><a "
                                         "href=https://evil.example/>bank.example</a></button></form>"_s;
}

void TestSimpleHtml::linksAreJudgedByWhatIsReadOfThem()
{
    QFETCH(QString, markup);
    SimpleHtmlView view;
    view.resize(500, 200);
    view.show();
    view.showBody(buildBody(htmlOrder(markup), QThread::currentThread()));
    auto *text = view.findChild<BodyView *>();
    QSignalSpy clicked(&view, &HtmlView::linkClicked);
    QTextCursor end(text->document());
    end.movePosition(QTextCursor::End);
    end.movePosition(QTextCursor::Left, QTextCursor::MoveAnchor, 2);
    QTest::mouseClick(text->viewport(), Qt::LeftButton, {}, text->cursorRect(end).center());
    QCOMPARE(clicked.size(), 1);
    const LinkVerdict verdict = judgeLink(clicked.first().value(0).toUrl(), clicked.first().value(1).toString());
    QCOMPARE(verdict.kind, LinkVerdict::Kind::Disguised);
    QCOMPARE(verdict.target, QUrl(u"https://evil.example/"_s));
}

void TestSimpleHtml::formsGoNowhere()
{
    SimpleHtmlView view;
    view.resize(500, 200);
    view.show();
    view.showBody(buildBody(htmlOrder(u"<form action=http://x.example/>name <input name=q autofocus><button "
                                      "formaction=http://y.example/>go</button></form>"_s),
                            QThread::currentThread()));
    auto *text = view.findChild<BodyView *>();
    QSignalSpy clicked(&view, &HtmlView::linkClicked);
    for (int position = 0; position < text->document()->characterCount(); ++position) {
        QTextCursor cursor(text->document());
        cursor.setPosition(position);
        QTest::mouseClick(text->viewport(), Qt::LeftButton, {}, text->cursorRect(cursor).center());
        QTest::keyClick(text, Qt::Key_Return);
    }
    QCOMPARE(clicked.size(), 0);
    QVERIFY(text->source().isEmpty());
    QCOMPARE(text->toPlainText(), u"name go"_s);
}

void TestSimpleHtml::darkColoursCanBeRead()
{
    const QColor page = darkColours().base;
    QCOMPARE(darkGround(Qt::white), page);
    for (int hue = 0; hue < 360; hue += 30) {
        for (int saturation = 0; saturation <= 255; saturation += 51) {
            for (int lightness = 0; lightness <= 255; lightness += 15) {
                const QColor was = QColor::fromHsl(hue, saturation, lightness);
                const QColor ground = darkGround(was);
                QVERIFY2(ground.lightnessF() <= 0.51F, qPrintable(ground.name()));
                for (const QColor &text :
                     { QColor(Qt::black), QColor(Qt::white), QColor(0x77, 0x77, 0x77), QColor::fromHsl(hue, 200, 100) })
                    QVERIFY2(contrast(readableOn(text, ground, was), ground) >= 4.5,
                             qPrintable(ground.name() + u' ' + text.name()));
            }
        }
    }
    QCOMPARE(readableOn(QColor(0xee, 0xee, 0xee), page, Qt::white), QColor(0xee, 0xee, 0xee)); // what can be read stays
    // What was plain to read is no paler in the dark, and what was pale is no plainer.
    QVERIFY(contrast(readableOn(QColor(0x44, 0x44, 0x44), page, Qt::white), page) > 9);
    QVERIFY(contrast(readableOn(QColor(0x77, 0x77, 0x77), page, Qt::white), page) < 5.5);
}

void TestSimpleHtml::mailIsDarkenedWithWhatItSaysOfColours_data()
{
    QTest::addColumn<QString>("markup");
    QTest::newRow("white paper") << u"<table bgcolor=#ffffff><tr><td>a</td></tr></table>"_s;
    QTest::newRow("dark words on it") << u"<td bgcolor=white><p style='color:#333333'>a</p></td>"_s;
    QTest::newRow("a button")
        << u"<td style='background:#2762bd'><a href='https://a.example/' style='color:#ffffff'>a</a></td>"_s;
    QTest::newRow("a link on a pale ground") << u"<td bgcolor=#ffeecc><a href='https://a.example/'>a</a></td>"_s;
    QTest::newRow("inherited words on another ground")
        << u"<div style='background:#222;color:#eee'><td style='background:rgb(255, 255, 200)'>a</td></div>"_s;
    QTest::newRow("old tags") << u"<body bgcolor=#ffffff text=#000080><font color=red>a</font></body>"_s;
    QTest::newRow("words of a picture on its ground")
        << u"<td bgcolor=#2762bd><img src=https://a.example/ alt=a style='color:#ffffff'></td>"_s;
    QTest::newRow("yellow mark") << u"<span style='background-color:yellow'>a</span>"_s;
}

void TestSimpleHtml::mailIsDarkenedWithWhatItSaysOfColours()
{
    QFETCH(QString, markup);
    const QString dark = simplifyHtml(markup, HtmlColours::Darkened).markup;
    static const QRegularExpression painted(u"(?:background-color:(#[0-9a-f]{6});)?color:(#[0-9a-f]{6})"_s);
    QColor ground = darkColours().base;
    int pairs = 0;
    for (const QRegularExpressionMatch &match : painted.globalMatch(dark)) {
        if (match.hasCaptured(1))
            ground = QColor::fromString(match.captured(1));
        QVERIFY2(contrast(QColor::fromString(match.captured(2)), ground) >= 4.5, qPrintable(dark));
        ++pairs;
    }
    QVERIFY2(pairs > 0, qPrintable(dark));
    QVERIFY2(!dark.contains(u"bgcolor") && !dark.contains(u" color="), qPrintable(dark));
}

void TestSimpleHtml::findingCountsAndGoesRound()
{
    SimpleHtmlView view;
    BodyOrder order = htmlOrder(u"<p>ferry, Ferry and <b>fer</b>ry</p>"_s);
    view.showBody(buildBody(order, QThread::currentThread()));
    QSignalSpy found(&view, &HtmlView::found);
    const auto last = [&] { return std::pair(found.last()[0].toInt(), found.last()[1].toInt()); };
    view.find(u"fer"_s, FindStep::FromHere);
    QCOMPARE(last(), std::pair(1, 3));
    view.find(u"ferry"_s, FindStep::FromHere); // it grows where it stands
    QCOMPARE(last(), std::pair(1, 3));
    view.find(u"ferry"_s, FindStep::Forwards);
    QCOMPARE(last(), std::pair(2, 3));
    view.find(u"ferry"_s, FindStep::Backwards);
    view.find(u"ferry"_s, FindStep::Backwards);
    QCOMPARE(last(), std::pair(3, 3));
    view.find(u"ferry"_s, FindStep::Forwards);
    QCOMPARE(last(), std::pair(1, 3));
    QCOMPARE(view.selectedText(), u"ferry"_s);
    view.find(u"whale"_s, FindStep::Forwards);
    QCOMPARE(last(), std::pair(0, 0));
    view.find({}, FindStep::FromHere);
    QVERIFY(view.selectedText().isEmpty());
}

QTEST_MAIN(TestSimpleHtml)

} // namespace tst_simplehtml

#include "tst_simplehtml.moc"
