// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/remotecontent.h"
#include "mail/remotecss.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_remotecontent {

class TestRemoteContent final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressHasOneForm_data();
    void anAddressHasOneForm();
    void picturesAreFoundWhereverTheyStand_data();
    void picturesAreFoundWhereverTheyStand();
    void whatLoadsButIsNoPictureIsCountedApart_data();
    void whatLoadsButIsNoPictureIsCountedApart();
    void eachAddressIsOnePicture();
    void trackersAreRecognised_data();
    void trackersAreRecognised();
    void whatIsSeenOnceIsNoHiddenTracker();
    void serversAreWhoIsBehindTheHosts_data();
    void serversAreWhoIsBehindTheHosts();
    void serversAreNamedByHowMuchTheySend();
    void cssIsReadAsBrowsersReadIt_data();
    void cssIsReadAsBrowsersReadIt();
    void boundsHold();
    void everyCutEnds();
};

void TestRemoteContent::anAddressHasOneForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::newRow("https") << u"https://a.example/x.png"_s << u"https://a.example/x.png"_s;
    QTest::newRow("http is asked for by https") << u"http://a.example/x.png"_s << u"https://a.example/x.png"_s;
    QTest::newRow("no scheme") << u"//a.example/x"_s << u"https://a.example/x"_s;
    QTest::newRow("no path") << u"https://a.example"_s << u"https://a.example/"_s;
    QTest::newRow("usual ports") << u"http://a.example:80/x"_s << u"https://a.example/x"_s;
    QTest::newRow("usual port of https") << u"https://a.example:443/x"_s << u"https://a.example/x"_s;
    QTest::newRow("own port") << u"https://a.example:8443/x"_s << u"https://a.example:8443/x"_s;
    QTest::newRow("host in capitals") << u"HTTPS://A.Example/X"_s << u"https://a.example/X"_s;
    QTest::newRow("blanks around") << u" \n https://a.example/x\t"_s << u"https://a.example/x"_s;
    QTest::newRow("line ends within") << u"ht\ntps://a.exa\r\nmple/x"_s << u"https://a.example/x"_s;
    QTest::newRow("backslashes") << u"https:\\\\a.example\\x"_s << u"https://a.example/x"_s;
    QTest::newRow("user and password") << u"https://u:p@a.example/x"_s << u"https://a.example/x"_s;
    QTest::newRow("fragment") << u"https://a.example/x#y"_s << u"https://a.example/x"_s;
    QTest::newRow("blank in the path") << u"https://a.example/a b.png"_s << u"https://a.example/a%20b.png"_s;
    QTest::newRow("other letters") << u"https://bücher.example/ü"_s << u"https://xn--bcher-kva.example/%C3%BC"_s;
    QTest::newRow("query stays") << u"https://a.example/?a=1&b=%20"_s << u"https://a.example/?a=1&b=%20"_s;
    for (const QString &other : { u"cid:x@y"_s, u"data:image/png;base64,AAAA"_s, u"file:///dev/zero"_s, u"/x.png"_s, u"x.png"_s,
                                  u"qrc:/x"_s, u":/x"_s, u"ftp://a.example/x"_s, u"https:"_s, u"https://"_s, u""_s, u"?"_s,
                                  u"javascript:x"_s, u"https:///x"_s, u"about:blank"_s, u"\\\\"_s })
        QTest::newRow(qPrintable(u"none: "_s + other)) << other << QString();
}

void TestRemoteContent::anAddressHasOneForm()
{
    QFETCH(const QString, text);
    QTEST(remoteAddress(text), "address");
    QCOMPARE(remoteAddress(remoteAddress(text)), remoteAddress(text));
}

void TestRemoteContent::picturesAreFoundWhereverTheyStand_data()
{
    QTest::addColumn<QString>("markup");
    const QStringList vectors {
        u"<img src=http://a.example/1>"_s,
        u"<IMG SRC='//a.example/1'>"_s,
        u"<img src=\"&#104;ttp://a.example/1\">"_s,
        u"<image src=https://a.example/1>"_s,
        u"<img srcset='https://a.example/1 2x, https://a.example/2 3x'>"_s,
        u"<img src='' srcset=' , https://a.example/1'>"_s,
        u"<img src=https://a.example/1 srcset='https://a.example/2 2x'>"_s,
        u"<input type=IMAGE src=https://a.example/1>"_s,
        u"<body background=https://a.example/1>"_s,
        u"<table><tr><td background='https://a.example/1'>"_s,
        u"<p style=\"background-image:url('https://a.example/1')\">"_s,
        u"<p style='background:red url(https://a.example/1) no-repeat'>"_s,
        u"<p style=\"b\\61 ckground:u\\72l(https://a.example/1)\">"_s,
        u"<p style='background:url(https\\3a //a.example/1)'>"_s,
        u"<style>p{color:red;background:url(\"https://a.example/1\")}</style>"_s,
        u"<style>@media screen{a:hover{list-style-image:url( https://a.example/1 )}}</style>"_s,
        u"<style>p{background-image:image-set('https://a.example/1' 1x)}</style>"_s,
        u"<style>p{background-image:-webkit-image-set(url(https://a.example/1) 1x)}</style>"_s,
        u"<style>/* url(https://a.example/2) */p{content:url(https://a.example/1)}</style>"_s,
        u"<!-- <img src=https://a.example/2> --><img src=https://a.example/1>"_s,
        u"<textarea><img src=https://a.example/2></textarea><img src=https://a.example/1>"_s,
        u"<img src=https://a.example/1 "_s,
    };
    for (const QString &vector : vectors)
        QTest::newRow(qPrintable(vector.left(70))) << vector;
}

void TestRemoteContent::picturesAreFoundWhereverTheyStand()
{
    QFETCH(const QString, markup);
    const RemoteContent content = remoteContentOf(markup);
    QCOMPARE(content.pictures.size(), 1);
    QCOMPARE(content.pictures.constFirst().address, u"https://a.example/1"_s);
    QCOMPARE(content.pictures.constFirst().host, u"a.example"_s);
    QCOMPARE(content.pictures.constFirst().inTheClear, markup.contains(u"ttp://"_s));
    QCOMPARE(content.others, 0);
}

void TestRemoteContent::whatLoadsButIsNoPictureIsCountedApart_data()
{
    QTest::addColumn<QString>("markup");
    QTest::addColumn<int>("others");
    QTest::newRow("script") << u"<script src=https://a.example/1></script>"_s << 1;
    QTest::newRow("style sheet") << u"<link rel=stylesheet href=https://a.example/1>"_s << 1;
    QTest::newRow("import") << u"<style>@import 'https://a.example/1'; @import url(https://a.example/2);</style>"_s << 2;
    QTest::newRow("font") << u"<style>@font-face{font-family:x;src:url(https://a.example/1)}</style>"_s << 1;
    QTest::newRow("behaviour") << u"<p style='behavior:url(https://a.example/1)'>"_s << 1;
    QTest::newRow("filter") << u"<p style='filter:url(https://a.example/1#x)'>"_s << 1;
    QTest::newRow("namespace loads nothing") << u"<style>@namespace url(https://a.example/1);</style>"_s << 0;
    QTest::newRow("frame") << u"<iframe src=https://a.example/1></iframe>"_s << 1;
    QTest::newRow("object") << u"<object data=https://a.example/1></object>"_s << 1;
    QTest::newRow("film") << u"<video src=https://a.example/1 poster=https://a.example/2><source src=https://a.example/3>"_s << 2;
    QTest::newRow("links load nothing") << u"<a href=https://a.example/1>x</a><form action=https://a.example/2>"_s << 0;
    QTest::newRow("local") << u"<img src=cid:x><img src=data:image/png,x><img src=file:///etc/passwd><img src=x.png>"_s << 0;
}

void TestRemoteContent::whatLoadsButIsNoPictureIsCountedApart()
{
    QFETCH(const QString, markup);
    const RemoteContent content = remoteContentOf(markup);
    QVERIFY(content.pictures.isEmpty());
    QTEST(content.others, "others");
}

void TestRemoteContent::eachAddressIsOnePicture()
{
    RemoteContent content = remoteContentOf(u"<img src=http://a.example/1><img src=https://a.example/1><img src=//b.example/1>");
    QCOMPARE(content.pictures.size(), 2);
    content.add(remoteContentOf(u"<img src=http://a.example/1><img src=https://c.example/1>"));
    QCOMPARE(content.pictures.size(), 3);
    QCOMPARE(content.pictures.constLast().host, u"c.example"_s);
}

void TestRemoteContent::trackersAreRecognised_data()
{
    QTest::addColumn<QString>("markup");
    QTest::addColumn<bool>("tracker");
    QTest::newRow("one pixel") << u"<img src=https://a.example/1 width=1 height=1>"_s << true;
    QTest::newRow("no pixel") << u"<img src=https://a.example/1 width=0>"_s << true;
    QTest::newRow("one pixel by style") << u"<img src=https://a.example/1 style='width:1px !important;height:1px'>"_s << true;
    QTest::newRow("not displayed") << u"<img src=https://a.example/1 style='display : none'>"_s << true;
    QTest::newRow("transparent") << u"<img src=https://a.example/1 style='opacity:0'>"_s << true;
    QTest::newRow("hidden") << u"<img src=https://a.example/1 hidden>"_s << true;
    QTest::newRow("open.php") << u"<img src=https://a.example/track/open.php?u=1>"_s << true;
    QTest::newRow("wf/open") << u"<img src=https://u1.ct.a.example/wf/open?upn=abc alt=''>"_s << true;
    QTest::newRow("pixel.gif") << u"<img src=https://a.example/img/pixel.gif width=600>"_s << true;
    QTest::newRow("o and a long word") << u"<img src=https://email.a.example/o/eJwljksOwiAURVfzGCk>"_s << true;
    QTest::newRow("a known service") << u"<img src=https://x.emltrk.com/abc>"_s << true;
    QTest::newRow("address of the reader") << u"<img src='https://a.example/x?m=anna@posteo.example'>"_s << true;
    QTest::newRow("long word in the query") << u"<img src='https://a.example/x?id=4f2b9c1d8e7a6053bb21c'>"_s << true;
    QTest::newRow("long word in the path") << u"<img src='https://a.example/4f2b9c1d8e7a6053bb21c/x'>"_s << true;

    QTest::newRow("plain picture") << u"<img src=https://a.example/header.png width=600 height=200>"_s << false;
    QTest::newRow("no size") << u"<img src=https://a.example/header.png>"_s << false;
    QTest::newRow("a thin line") << u"<img src=https://a.example/line.png width=600 height=1>"_s << false;
    QTest::newRow("long name of a picture") << u"<img src=https://cdn.a.example/4f2b9c1d8e7a6053bb21c9d0.jpg>"_s << false;
    QTest::newRow("a long word, but a size") << u"<img width=300 src='https://a.example/x?id=4f2b9c1d8e7a6053bb21c'>"_s << false;
    QTest::newRow("a long word, but words") << u"<img alt='Our ship' src='https://a.example/x?id=4f2b9c1d8e7a6053bb21c'>"_s
                                            << false;
    QTest::newRow("full width") << u"<img src=https://a.example/x style='width:100%;max-width:600px;height:auto'>"_s << false;
    QTest::newRow("opening hours") << u"<img src=https://a.example/opening-hours.png>"_s << false;
    QTest::newRow("ground") << u"<td background=https://a.example/ground.png>"_s << false;
}

void TestRemoteContent::trackersAreRecognised()
{
    QFETCH(const QString, markup);
    const RemoteContent content = remoteContentOf(markup);
    QCOMPARE(content.pictures.size(), 1);
    QTEST(content.pictures.constFirst().looksLikeTracker(), "tracker");
}

void TestRemoteContent::whatIsSeenOnceIsNoHiddenTracker()
{
    const RemoteContent content =
        remoteContentOf(u"<img src=https://a.example/1 width=1 height=1><img src=https://a.example/1 width=20 height=20>");
    QCOMPARE(content.pictures.size(), 1);
    QVERIFY(!content.pictures.constFirst().looksLikeTracker());
}

void TestRemoteContent::serversAreWhoIsBehindTheHosts_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("server");
    QTest::newRow("two labels") << u"hamn.example"_s << u"hamn.example"_s;
    QTest::newRow("more labels") << u"img.news.hamn.example"_s << u"hamn.example"_s;
    QTest::newRow("one label") << u"localhost"_s << u"localhost"_s;
    QTest::newRow("second level under a country") << u"img.hamn.co.uk"_s << u"hamn.co.uk"_s;
    QTest::newRow("the second level alone") << u"co.uk"_s << u"co.uk"_s;
    QTest::newRow("address") << u"192.0.2.17"_s << u"192.0.2.17"_s;
    QTest::newRow("address, IPv6") << u"2001:db8::1"_s << u"2001:db8::1"_s;
}

void TestRemoteContent::serversAreWhoIsBehindTheHosts()
{
    QFETCH(const QString, host);
    QTEST(serverOfHost(host), "server");
}

void TestRemoteContent::serversAreNamedByHowMuchTheySend()
{
    const RemoteContent content = remoteContentOf(u"<img src=https://t.count.example/1><img src=https://img1.hamn.example/1>"
                                                  "<img src=https://img2.hamn.example/2>");
    QCOMPARE(content.servers(), (QStringList { u"hamn.example"_s, u"count.example"_s }));
}

void TestRemoteContent::cssIsReadAsBrowsersReadIt_data()
{
    QTest::addColumn<QString>("css");
    QTest::addColumn<QStringList>("addresses");
    QTest::newRow("nothing") << u"a{color:red}"_s << QStringList();
    QTest::newRow("unquoted") << u"a{background:url(x)}"_s << QStringList { u"x"_s };
    QTest::newRow("blanks") << u"a{background:url(  x  )}"_s << QStringList { u"x"_s };
    QTest::newRow("quoted") << u"a{background:url(\"x y\")}"_s << QStringList { u"x y"_s };
    QTest::newRow("capitals") << u"A{BACKGROUND:URL(x)}"_s << QStringList { u"x"_s };
    QTest::newRow("escaped name") << u"a{background:\\75\\72\\6C(x)}"_s << QStringList { u"x"_s };
    QTest::newRow("escaped letter") << u"a{background:u\\rl(x)}"_s << QStringList { u"x"_s };
    QTest::newRow("escaped address") << u"a{background:url(\\78 \\000079z)}"_s << QStringList { u"xyz"_s };
    QTest::newRow("a string is no address") << u"a{font-family:'url(x)'}"_s << QStringList();
    QTest::newRow("a comment is no address") << u"a{/*url(x)*/}"_s << QStringList();
    QTest::newRow("comment between") << u"a{background:/**/url(x)}"_s << QStringList { u"x"_s };
    QTest::newRow("string not closed") << u"a{content:\"x\n;background:url(y)}"_s << QStringList { u"y"_s };
    QTest::newRow("not closed") << u"a{background:url(x"_s << QStringList { u"x"_s };
    QTest::newRow("several") << u"a{background:url(x),url(y)}b{background:url(z)}"_s << QStringList { u"x"_s, u"y"_s, u"z"_s };
    QTest::newRow("image-set") << u"a{background:image-set('x' 1x,url(y) 2x)}"_s << QStringList { u"x"_s, u"y"_s };
}

void TestRemoteContent::cssIsReadAsBrowsersReadIt()
{
    QFETCH(const QString, css);
    QStringList addresses;
    const auto references = cssReferences(css, 100);
    for (const CssReference &reference : references) {
        addresses += reference.address;
        QCOMPARE(reference.kind, CssReference::Kind::Picture);
    }
    QTEST(addresses, "addresses");
}

void TestRemoteContent::boundsHold()
{
    QString many;
    for (int i = 0; i < 2000; ++i)
        many += u"<img src=https://a.example/%1>"_s.arg(i);
    QCOMPARE(remoteContentOf(many).pictures.size(), 500);
    QVERIFY(remoteContentOf(many).cut);
    QVERIFY(remoteContentOf(u"<b>"_s.repeated(250'000)).cut);
    // Openings that are never closed are not each looked for to the end.
    QVERIFY(remoteContentOf(u"<!--x>"_s.repeated(400'000)).cut);
    QVERIFY(remoteContentOf(u"<style>"_s + u"url("_s.repeated(400'000)).pictures.isEmpty());
    QVERIFY(remoteContentOf(u"<style>"_s + u"/*"_s.repeated(400'000)).pictures.isEmpty());
}

void TestRemoteContent::everyCutEnds()
{
    const QString markup =
        u"<style>@import 'x';a{b:u\\72l('https://a.example/\\31')}</style><img srcset='https://a.example/1 2x,'"
        u" style=\"background:url(https://b.example/\\"_s;
    for (qsizetype end = 0; end <= markup.size(); ++end)
        QVERIFY(remoteContentOf(QStringView(markup).first(end)).pictures.size() <= 3);
}

QTEST_APPLESS_MAIN(TestRemoteContent)

} // namespace tst_remotecontent

#include "tst_remotecontent.moc"
