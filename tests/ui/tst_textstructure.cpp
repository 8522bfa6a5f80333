// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/banner.h"
#include "reader/bodydocument.h"
#include "reader/linkbanner.h"
#include "reader/linkpolicy.h"
#include "reader/textstructure.h"
#include "text/visibletext.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QTest>
#include <QTextBlock>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_textstructure {

class TestTextStructure final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesAndSignatureAreToldApart();
    void everyLineIsKept();
    void columnsWantOneWidth_data();
    void columnsWantOneWidth();
    void aTableWithinALetterIsFound();
    void linksAreFound_data();
    void linksAreFound();
    void linesFullOfSignsEndSoon_data();
    void linesFullOfSignsEndSoon();
    void longQuotesFoldAndUnfold();
    void shortQuotesStay();
    void aQuoteStandsWhereItsWordsBegin();
    void whatIntroducesAQuoteFoldsWithIt_data();
    void whatIntroducesAQuoteFoldsWithIt();
    void quotesAreColouredByLevel();
    void paragraphsRunInTheirOwnDirection();
    void linksAreJudged_data();
    void linksAreJudged();
    void aMisleadingLinkIsToldByWhoseItIs();
    void linksThatMisleadAreFound();
    void theTrueTargetIsShown_data();
    void theTrueTargetIsShown();
    void theEndOfAHostIsNeverCutAway();
    void aHarmlessTwinHidesNoLink();
    void theWholeLinkIsCopied();
    void whatAMailtoMayNotSay_data();
    void whatAMailtoMayNotSay();
    void mailtoKeepsOnlyWhatIsHarmless();
    void whatCannotBeSeenIsShown_data();
    void whatCannotBeSeenIsShown();
    void aFileNameKeepsItsExtension();
};

void TestTextStructure::quotesAndSignatureAreToldApart()
{
    const QList<TextSection> sections = textStructure(u"Hello\n> one\n>> two\n> > two\nBye\n-- \nJonas\nHamnkontoret");
    QCOMPARE(sections.size(), 4);
    QCOMPARE(sections[0].kind, TextSection::Kind::Written);
    QCOMPARE(sections[1].kind, TextSection::Kind::Quoted);
    QCOMPARE(sections[1].lines, (QList<TextSection::Line> { { u"one"_s, 1 }, { u"two"_s, 2 }, { u"two"_s, 2 } }));
    QCOMPARE(sections[2].kind, TextSection::Kind::Written);
    QCOMPARE(sections[3].kind, TextSection::Kind::Signature);
    QCOMPARE(sections[3].lines.size(), 3);
}

void TestTextStructure::everyLineIsKept()
{
    const QString text = u"a\n\n> b\n>\n> c\n\n--\nd\n> e\nf"_s;
    // However it is cut, as many lines come out as go in.
    for (qsizetype end = 0; end <= text.size(); ++end) {
        const QStringView part = QStringView(text).first(end);
        qsizetype lines = 0;
        for (const TextSection &section : textStructure(part))
            lines += section.lines.size();
        const qsizetype expected = part.isEmpty() ? 0 : part.count(u'\n') + (part.endsWith(u'\n') ? 0 : 1);
        QCOMPARE(lines, expected);
    }
}

void TestTextStructure::columnsWantOneWidth_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("wants");
    QTest::newRow("prose") << u"Hej Anna,\n\nI have moved the crane.\nIt is fine.\nBye"_s << false;
    QTest::newRow("table") << u"name      price\napple     1.20\npear      0.80"_s << true;
    QTest::newRow("patch") << u"Please apply.\n\ndiff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1,3 +1,4 @@\n a\n+b\n c\n d"_s << true;
    QTest::newRow("two lines") << u"a      b\nc      d"_s << false;
}

void TestTextStructure::columnsWantOneWidth()
{
    QFETCH(const QString, text);
    QFETCH(const bool, wants);
    QCOMPARE(wantsFixedWidth(textStructure(text)), wants);
}

void TestTextStructure::aTableWithinALetterIsFound()
{
    const QString prose = u"There is more to be said of each of them,\nbut not here and not today.\n\n"_s.repeated(8);
    const QString letter = prose
        + u"Hello,\n\nhere are the boats   and when they leave, as you asked:\nall of them.\n\n"
          "Boat          Pier   Leaves\n----\nSvalan        2      09:40\nM\u00E5sen         11     10:05\n\n"
          "Yours   Anna\n"_s;
    const QList<TextSection> sections = textStructure(letter);
    QVERIFY(!wantsFixedWidth(sections));
    QStringList lines;
    const QList<bool> tables = linesOfTables(sections.constFirst());
    for (qsizetype i = 0; i < tables.size(); ++i) {
        if (tables[i])
            lines += sections.constFirst().lines[i].text.section(u' ', 0, 0);
    }
    QCOMPARE(lines, (QStringList { u"Boat"_s, u"----"_s, u"Svalan"_s, u"M\u00E5sen"_s }));
    QVERIFY(linesOfTables(TextSection()).isEmpty());
}

void TestTextStructure::linksAreFound_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("targets");
    QTest::newRow("none") << u"no link: nothing here."_s << QStringList {};
    QTest::newRow("in a sentence") << u"See https://hamn.example/plan?x=1."_s
                                   << QStringList { u"https://hamn.example/plan?x=1"_s };
    QTest::newRow("in brackets") << u"(http://a.example/b)"_s << QStringList { u"http://a.example/b"_s };
    QTest::newRow("with brackets") << u"https://en.example/wiki/Pier_(bridge)"_s
                                   << QStringList { u"https://en.example/wiki/Pier_(bridge)"_s };
    QTest::newRow("angles") << u"<https://a.example/>, then"_s << QStringList { u"https://a.example/"_s };
    QTest::newRow("www") << u"www.hamn.example is ours"_s << QStringList { u"http://www.hamn.example"_s };
    QTest::newRow("address") << u"write to jonas@hamn.example!"_s << QStringList { u"mailto:jonas@hamn.example"_s };
    QTest::newRow("mailto") << u"mailto:jonas@hamn.example"_s << QStringList { u"mailto:jonas@hamn.example"_s };
    QTest::newRow("two") << u"http://a.example and b@c.example"_s
                         << QStringList { u"http://a.example"_s, u"mailto:b@c.example"_s };
    QTest::newRow("other schemes") << u"file:///etc/passwd javascript:x() smb://h/s ftp://h/f"_s << QStringList {};
    QTest::newRow("no host") << u"https:// and @ and a@b"_s << QStringList {};
    QTest::newRow("Japanese stop") << u"https://kaisha.example/です。"_s << QStringList { u"https://kaisha.example/です"_s };
}

void TestTextStructure::linksAreFound()
{
    QFETCH(const QString, line);
    QFETCH(const QStringList, targets);
    QStringList found;
    for (const TextLink &link : linksIn(line)) {
        QVERIFY(link.start >= 0 && link.start + link.length <= line.size());
        found += link.target;
    }
    QCOMPARE(found, targets);
    for (qsizetype end = 0; end < line.size(); ++end)
        linksIn(line.first(end));
}

void TestTextStructure::linesFullOfSignsEndSoon_data()
{
    QTest::addColumn<QString>("sign");
    for (const QString &sign :
         { u"@"_s, u"://"_s, u"www."_s, u"mailto:"_s, u"a@"_s, u"http://"_s, u")"_s, u"https://x.example/)"_s, u">"_s, u"> "_s })
        QTest::newRow(qPrintable(sign)) << sign;
}

void TestTextStructure::linesFullOfSignsEndSoon()
{
    // Quadratic work would take hours here, and the test with it.
    QFETCH(const QString, sign);
    const QString line = sign.repeated(400'000);
    linksIn(line);
    QVERIFY(!textStructure(line).isEmpty());
}

void TestTextStructure::longQuotesFoldAndUnfold()
{
    BodyOrder order;
    order.font.setPixelSize(14);
    order.colours = lightColours();
    order.message.plainBodies = { { u"1"_s, BodyPart::Kind::PlainText,
                                    u"Yes.\n"_s + u"> quoted words\n"_s.repeated(14) + u"Bye"_s, false } };
    const BuiltBody folded = buildBody(order, QThread::currentThread());
    QVERIFY(folded.document->toPlainText().contains(u"14 quoted lines"_s));
    QVERIFY(!folded.document->toPlainText().contains(u"quoted words"_s));
    order.unfolded = { 0 };
    const BuiltBody unfolded = buildBody(order, QThread::currentThread());
    QCOMPARE(unfolded.document->toPlainText().count(u"quoted words"_s), 14);
}

void TestTextStructure::shortQuotesStay()
{
    BodyOrder order;
    order.font.setPixelSize(14);
    order.message.plainBodies = { { u"1"_s, BodyPart::Kind::PlainText, u"> Shall we?\nYes."_s, false } };
    const BuiltBody built = buildBody(order, QThread::currentThread());
    QCOMPARE(built.document->toPlainText(), u"Shall we?\nYes."_s);
}

void TestTextStructure::aQuoteStandsWhereItsWordsBegin()
{
    BodyOrder order;
    order.font.setPixelSize(14);
    order.message.plainBodies = { { u"1"_s, BodyPart::Kind::PlainText,
                                    u"> Shall we?\nYes.\n> \u0645\u0631\u062D\u0628\u0627\n> https://a.example/"_s, false } };
    const BuiltBody built = buildBody(order, QThread::currentThread());
    QStringList margins;
    for (QTextBlock block = built.document->begin(); block.isValid(); block = block.next())
        margins += u"%1 %2"_s.arg(block.blockFormat().leftMargin()).arg(block.blockFormat().rightMargin());
    QCOMPARE(margins, (QStringList { u"14 0"_s, u"0 0"_s, u"0 14"_s, u"0 14"_s }));
}

void TestTextStructure::whatIntroducesAQuoteFoldsWithIt_data()
{
    QTest::addColumn<QString>("above");
    QTest::addColumn<int>("lines");
    QTest::newRow("English") << u"Yes.\n\nOn Tue, 3 May 2026 at 10:11, Anna wrote:"_s << 1;
    QTest::newRow("over two lines") << u"Yes.\n\nOn Tue, 3 May 2026 at 10:11, Anna Bauer\n<anna@hamn.example> wrote:"_s << 2;
    QTest::newRow("German") << u"Ja.\n\nAm 03.05.26 um 10:11 schrieb Anna:"_s << 1;
    QTest::newRow("Japanese") << u"はい。\n\n2026年5月3日 10:11、安奈のメール:"_s << 1;
    QTest::newRow("a full-width colon") << u"是。\n\n2026年5月3日，安奈写道\uFF1A"_s << 1;
    QTest::newRow("an address alone") << u"Yes.\nanna@hamn.example:"_s << 1;
    QTest::newRow("a blank line between") << u"Yes.\nOn 3 May Anna wrote:\n"_s << 2;
    QTest::newRow("a greeting above it stays") << u"Hi Anna,\nOn 3 May 2026 you wrote:"_s << 1;
    QTest::newRow("a sentence") << u"Here is what I think about it:"_s << 0;
    QTest::newRow("no colon") << u"On 3 May 2026 Anna wrote"_s << 0;
    QTest::newRow("nothing") << QString() << 0;
}

void TestTextStructure::whatIntroducesAQuoteFoldsWithIt()
{
    QFETCH(const QString, above);
    QFETCH(const int, lines);
    const QList<TextSection> sections = textStructure(above + u"\n"_s + u"> quoted\n"_s.repeated(8) + u"Bye"_s);
    const auto quote = std::ranges::find(sections, TextSection::Kind::Quoted, &TextSection::kind);
    QVERIFY(quote != sections.end());
    QCOMPARE(quote->attribution, lines);
    QCOMPARE(quote->lines.size(), 8 + lines);
    BodyOrder order;
    order.font.setPixelSize(14);
    order.message.plainBodies = { { u"1"_s, BodyPart::Kind::PlainText, above + u"\n"_s + u"> quoted\n"_s.repeated(8), false } };
    const QString shown = buildBody(order, QThread::currentThread()).document->toPlainText();
    QVERIFY(shown.contains(u"8 quoted lines"_s));
    const QString introduction = above.section(u'\n', -1);
    if (lines == 1) // nobody's name is hidden
        QVERIFY2(shown.contains(introduction), qPrintable(shown));
}

void TestTextStructure::quotesAreColouredByLevel()
{
    for (const Colours &colours : { lightColours(), darkColours() }) {
        QSet<QRgb> seen;
        for (int level = 1; level <= 8; ++level) {
            const QColor colour = quoteColour(colours, level);
            QVERIFY2(contrast(colour, colours.base) >= 4.5, qPrintable(colour.name()));
            QVERIFY(quoteColour(colours, level + 1) != colour);
            seen.insert(colour.rgb());
        }
        QCOMPARE(seen.size(), 4);
    }
    BodyOrder order;
    order.font.setPixelSize(14);
    order.colours = darkColours();
    order.message.plainBodies = { { u"1"_s, BodyPart::Kind::PlainText, u"> one\n>> two\nmine"_s, false } };
    const BuiltBody built = buildBody(order, QThread::currentThread());
    const auto colourOf = [&](int block) {
        return built.document->findBlockByNumber(block).begin().fragment().charFormat().foreground().color();
    };
    QCOMPARE(colourOf(0), quoteColour(order.colours, 1));
    QCOMPARE(colourOf(1), quoteColour(order.colours, 2));
    QVERIFY(colourOf(2) != quoteColour(order.colours, 1));
}

void TestTextStructure::paragraphsRunInTheirOwnDirection()
{
    BodyOrder order;
    order.font.setPixelSize(14);
    order.message.plainBodies = { { u"1"_s, BodyPart::Kind::PlainText,
                                    u"تأكيد الحجز\nHello 👩‍🚀\n日本語の文"_s, false } };
    const BuiltBody built = buildBody(order, QThread::currentThread());
    QCOMPARE(built.document->findBlockByNumber(0).textDirection(), Qt::RightToLeft);
    QCOMPARE(built.document->findBlockByNumber(1).textDirection(), Qt::LeftToRight);
    QCOMPARE(built.document->findBlockByNumber(2).textDirection(), Qt::LeftToRight);
    QVERIFY(built.document->toPlainText().contains(u"👩‍🚀"_s));
}

void TestTextStructure::linksAreJudged_data()
{
    using Kind = LinkVerdict::Kind;
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const QString &link, const QString &text, Kind kind) {
        QTest::newRow(name) << link << text << int(kind);
    };
    row("plain words", u"https://bank.example/a"_s, u"our offer"_s, Kind::Clear);
    row("the address itself", u"https://bank.example/a"_s, u"https://bank.example/a"_s, Kind::Clear);
    row("with and without www", u"https://www.bank.example/"_s, u"bank.example"_s, Kind::Clear);
    row("a place below", u"https://login.bank.example/"_s, u"https://bank.example"_s, Kind::Clear);
    row("another host", u"http://evil.example/"_s, u"https://bank.example"_s, Kind::Disguised);
    row("another host, bare", u"http://evil.example/"_s, u"bank.example"_s, Kind::Disguised);
    row("another host, in words", u"http://evil.example/"_s, u"Sign in at https://bank.example/login now"_s, Kind::Disguised);
    row("user information", u"https://bank.example@evil.example/"_s, u"Bank"_s, Kind::Disguised);
    row("homograph", u"https://\u0430pple.example/"_s, u"Apple"_s, Kind::Disguised);
    row("homograph in ASCII", u"https://xn--pple-43d.example/"_s, u"Apple"_s, Kind::Disguised);
    row("all Cyrillic that looks Latin", u"https://xn--80ak6aa92e.example/"_s, u"Apple"_s, Kind::Disguised);
    row("an honest umlaut", u"https://b\u00fcro.example/"_s, u"office"_s, Kind::Clear);
    row("an honest umlaut that is named", u"https://xn--bro-hoa.example/"_s, u"www.b\u00fcro.example"_s, Kind::Clear);
    row("full-width letters that name another", u"https://evil.example/"_s, u"\uFF42ank.example"_s, Kind::Disguised);
    row("a full-width dot that names another", u"https://evil.example/"_s, u"bank\u3002example"_s, Kind::Disguised);
    row("an invisible space in the name", u"https://evil.example/"_s, u"ba\u200Bnk.example"_s, Kind::Disguised);
    row("an override before the name", u"https://evil.example/"_s, u"\u202Dhttps://bank.example"_s, Kind::Disguised);
    row("a long way in front of the host", u"https://bank.example"_s + u"x"_s.repeated(2000) + u"@evil.example/"_s, u"Bank"_s,
        Kind::Disguised);
    row("a long path", u"https://bank.example/"_s + u"x"_s.repeated(2000), u"Bank"_s, Kind::Clear);
    row("a hexadecimal host", u"http://0xC0000207/"_s, u"here"_s, Kind::Disguised);
    row("one address", u"mailto:a@b.example?subject=Hi"_s, u"write"_s, Kind::Clear);
    row("a mail with a text", u"mailto:a@b.example?body=I%20agree"_s, u"write"_s, Kind::Disguised);
    row("a mail to others too", u"mailto:a@b.example?cc=c@d.example"_s, u"write"_s, Kind::Disguised);
    row("a mail to two", u"mailto:a@b.example,c@d.example"_s, u"write"_s, Kind::Disguised);
    row("a mail to two, by a field", u"mailto:?to=a@b.example,c@d.example"_s, u"write"_s, Kind::Disguised);
    row("a mail to two, by a semicolon", u"mailto:a@b.example;c@d.example"_s, u"write"_s, Kind::Disguised);
    row("a mail to two, by an escaped comma", u"mailto:a@b.example%2Cc@d.example"_s, u"write"_s, Kind::Disguised);
    row("a mail with a text behind an empty one", u"mailto:a@b.example?body=&body=I%20agree"_s, u"write"_s, Kind::Disguised);
    row("a mail with a text, in capitals", u"MAILTO:a@b.example?BODY=I%20agree"_s, u"write"_s, Kind::Disguised);
    row("another host behind the honest one", u"https://evil.example/"_s, u"https://evil.example https://bank.example"_s,
        Kind::Disguised);
    row("user information that ends like a path", u"https://bank.example%2Flogin@evil.example/"_s, u"Bank"_s, Kind::Disguised);
    row("an octal host", u"http://0300.0.0.07/"_s, u"here"_s, Kind::Disguised);
    row("a decimal host", u"http://3221225991/"_s, u"here"_s, Kind::Disguised);
    row("a hexadecimal part of a host", u"http://192.0.2.0x7/"_s, u"here"_s, Kind::Disguised);
    row("a number with a port", u"http://192.0.2.7:8080/bank.example"_s, u"here"_s, Kind::Disguised);
    row("an override in the path", u"https://evil.example/\u202Emoc.knab"_s, u"here"_s, Kind::Clear);
    row("dotted number", u"http://192.0.2.7/"_s, u"here"_s, Kind::Disguised);
    row("IPv6", u"http://[2001:db8::1]/"_s, u"here"_s, Kind::Disguised);
    for (const QString &link :
         { u"file:///etc/passwd"_s, u"javascript:alert(1)"_s, u"data:text/html,x"_s, u"smb://h/s"_s, u"ssh://h"_s,
           u"vscode://x"_s, u"qrc:/x"_s, u"http:"_s, u"https:///x"_s, u"relative/path"_s, u"//evil.example/x"_s, QString() })
        QTest::newRow(qPrintable(u"refused "_s + link)) << link << u"here"_s << int(Kind::Refused);
}

void TestTextStructure::aMisleadingLinkIsToldByWhoseItIs()
{
    const auto reason = [](const QString &link, const QString &text) { return judgeLink(QUrl(link), text).reason; };
    QCOMPARE(reason(u"https://bank.example.login.evil.example/"_s, u"www.bank.example"_s),
             u"The text names bank.example, but the link goes to evil.example."_s);
    // Of one owner's places both are told whole.
    QCOMPARE(reason(u"https://click.hamn.example/x"_s, u"shop.hamn.example"_s),
             u"The text names shop.hamn.example, but the link goes to click.hamn.example."_s);
}

void TestTextStructure::linksAreJudged()
{
    QFETCH(const QString, link);
    QFETCH(const QString, text);
    QFETCH(const int, kind);
    const LinkVerdict verdict = judgeLink(QUrl(link), text);
    QCOMPARE(int(verdict.kind), kind);
    if (verdict.kind != LinkVerdict::Kind::Clear)
        QVERIFY(!verdict.reason.isEmpty());
    if (verdict.kind == LinkVerdict::Kind::Refused)
        QVERIFY(verdict.target.isEmpty());
}

void TestTextStructure::linksThatMisleadAreFound()
{
    const QHash<QString, QString> links {
        { u"https://evil.example/"_s, u"https://bank.example"_s }, { u"https://click.mailer.example/1"_s, u"www.shop.example"_s },
        { u"https://hamn.example/plan"_s, u"the plan"_s },         { u"http://192.0.2.7/"_s, u"here"_s },
        { u"mailto:a@b.example?body=I%20agree"_s, u"write"_s },    { u"javascript:alert(1)"_s, u"run"_s },
    };
    const auto hosts = [&](const QString &trusted) {
        QStringList found;
        for (const LinkVerdict &link : misleadingLinks(links, trusted))
            found += link.target.host();
        return found;
    };
    QCOMPARE(hosts({}), (QStringList { u"192.0.2.7"_s, u"click.mailer.example"_s, u"evil.example"_s }));
    // The shop itself, or a part of it, sends its readers round by those who count them.
    for (const QString &shop : { u"shop.example"_s, u"news.shop.example"_s })
        QCOMPARE(hosts(shop), (QStringList { u"192.0.2.7"_s, u"evil.example"_s }));
    QCOMPARE(hosts(u"workshop.example"_s).size(), 3);
    // One owner's places lead to one another; who hides the way has a reason.
    const QString named = u"shop.hamn.example"_s;
    QCOMPARE(misleadingLinks({ { u"https://click.hamn.example/x"_s, named } }, {}).size(), 0);
    QCOMPARE(misleadingLinks({ { u"https://shop.hamn.example@click.hamn.example/x"_s, named } }, {}).size(), 1);
    QCOMPARE(misleadingLinks({ { u"https://click.hamn-example.example/x"_s, named } }, {}).size(), 1);
    QHash<QString, QString> many;
    for (int i = 0; i < 300; ++i)
        many.insert(u"https://evil.example/%1"_s.arg(i), u"bank.example"_s);
    QCOMPARE(misleadingLinks(many, {}).size(), 100);
}

void TestTextStructure::theTrueTargetIsShown_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &link, const QString &shown) { QTest::newRow(name) << link << shown; };
    row("user information", u"https://bank.example@evil.example/x"_s, u"https://evil.example/x"_s);
    row("a long way in front of the host", u"https://bank.example"_s + u"x"_s.repeated(2000) + u"@evil.example/"_s,
        u"https://evil.example/"_s);
    row("2,000 characters", u"https://evil.example/"_s + u"x"_s.repeated(2000),
        u"https://evil.example/"_s + u"x"_s.repeated(479) + u'…');
    row("an override", u"https://evil.example/\u202Emoc.knab"_s, u"https://evil.example/%E2%80%AEmoc.knab"_s);
    row("an override in the host", u"https://\u202Emoc.example/"_s, QString());
    row("a homograph", u"https://\u0430pple.example/"_s, u"https://xn--pple-43d.example/"_s);
    row("a fragment that looks like a host", u"https://evil.example#@bank.example/"_s, u"https://evil.example#@bank.example/"_s);
    row("backslashes", u"https:\\\\evil.example"_s, QString());
    row("a mail", u"mailto:a@b.example?bcc=c@d.example&subject=Hi"_s, u"mailto:a@b.example?subject=Hi"_s);
}

void TestTextStructure::theTrueTargetIsShown()
{
    QFETCH(const QString, link);
    QFETCH(const QString, shown);
    const LinkVerdict verdict = judgeLink(QUrl(link), u"here"_s);
    if (shown.isEmpty())
        QCOMPARE(verdict.kind, LinkVerdict::Kind::Refused);
    else
        QCOMPARE(verdict.shown, shown);
}

void TestTextStructure::theEndOfAHostIsNeverCutAway()
{
    const QFontMetrics metrics(QApplication::font());
    const QString path = u"/login"_s + u"x"_s.repeated(400);
    const QString honest = elidedAddress(u"https://evil.example"_s + path, metrics, 300);
    QVERIFY2(honest.startsWith(u"https://evil.example/"), qPrintable(honest));
    const QString below =
        elidedAddress(u"https://bank.example."_s + u"a"_s.repeated(60) + u".evil.example"_s + path, metrics, 200);
    QVERIFY2(below.endsWith(u".evil.example"), qPrintable(below));
    QCOMPARE(elidedAddress(u"https://evil.example/x"_s, metrics, 1000), u"https://evil.example/x"_s);
    for (const QString &address : { honest, below })
        QVERIFY(metrics.horizontalAdvance(address) <= 300);
}

void TestTextStructure::aHarmlessTwinHidesNoLink()
{
    const QUrl evil(u"https://evil.example/"_s);
    QCOMPARE(tellingText(evil, u"bank.example"_s, u"a longer and harmless text"_s), u"bank.example"_s);
    QCOMPARE(tellingText(evil, u"a longer and harmless text"_s, u"bank.example"_s), u"bank.example"_s);
    QCOMPARE(tellingText(evil, u"read"_s, u"read on"_s), u"read on"_s);
    QCOMPARE(tellingText(evil, {}, u"read on"_s), u"read on"_s);
}

void TestTextStructure::theWholeLinkIsCopied()
{
    QWidget window;
    const QString link = u"https://bank.example@evil.example/"_s + u"x"_s.repeated(2000);
    Banner *banner = followLink(QUrl(link), u"Bank"_s, &window);
    QVERIFY(banner);
    QVERIFY(banner->text().contains(u"to evil.example."_s));
    for (QPushButton *button : banner->findChildren<QPushButton *>()) {
        if (button->text() == u"Copy link")
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), link);
}

void TestTextStructure::whatAMailtoMayNotSay_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("target");
    const auto row = [](const char *name, const char *link, const char *target) {
        QTest::newRow(name) << QString::fromLatin1(link) << QString::fromLatin1(target);
    };
    row("attach", "mailto:a@b.example?attach=/etc/passwd", "mailto:a@b.example");
    row("attachment", "mailto:a@b.example?attachment=/etc/passwd", "mailto:a@b.example");
    row("attachment, in capitals", "mailto:a@b.example?ATTACHMENT=/etc/passwd", "mailto:a@b.example");
    row("attachment, escaped", "mailto:a@b.example?%61ttach=/etc/passwd", "mailto:a@b.example");
    row("insert", "mailto:a@b.example?insert=/etc/passwd", "mailto:a@b.example");
    row("bcc", "mailto:a@b.example?bcc=spy@x.example", "mailto:a@b.example");
    row("in-reply-to", "mailto:a@b.example?in-reply-to=%3C1@x.example%3E", "mailto:a@b.example");
    row("from", "mailto:a@b.example?from=me@x.example&reply-to=spy@x.example", "mailto:a@b.example");
    row("a line break in the subject", "mailto:a@b.example?subject=Hi%0d%0aBcc:spy@x.example",
        "mailto:a@b.example?subject=Hi%20%20Bcc%3Aspy%40x.example");
    row("a bare line feed in the subject", "mailto:a@b.example?subject=Hi%0aBcc:x", "mailto:a@b.example?subject=Hi%20Bcc%3Ax");
    row("a line break in the address", "mailto:a@b.example%0d%0aBcc:spy@x.example", "mailto:a@b.exampleBcc:spy@x.example");
    row("a line break in cc", "mailto:a@b.example?cc=c@d.example%0d%0aBcc:x", "mailto:a@b.example?cc=c%40d.example%20%20Bcc%3Ax");
    row("a line break in a name", "mailto:a@b.example?sub%0d%0aBcc:x=y", "mailto:a@b.example");
    row("a line break escaped twice", "mailto:a@b.example?subject=Hi%250d%250aBcc:x",
        "mailto:a@b.example?subject=Hi%250d%250aBcc%3Ax");
    row("other ends of lines", "mailto:a@b.example?subject=Hi%0bA%0cB%00C%C2%85D%E2%80%A8E",
        "mailto:a@b.example?subject=Hi%20A%20B%20C%20D%20E");
    row("a body keeps its lines", "mailto:a@b.example?body=one%0d%0atwo%00", "mailto:a@b.example?body=one%0D%0Atwo%20");
    row("an ampersand within", "mailto:a@b.example?subject=a%26bcc=x", "mailto:a@b.example?subject=a%26bcc%3Dx");
}

void TestTextStructure::whatAMailtoMayNotSay()
{
    QFETCH(const QString, link);
    QFETCH(const QString, target);
    QCOMPARE(judgeLink(QUrl(link), u"write"_s).target.toString(QUrl::FullyEncoded), target);
}

void TestTextStructure::mailtoKeepsOnlyWhatIsHarmless()
{
    const LinkVerdict verdict = judgeLink(
        QUrl(
            u"mailto:a@b.example?subject=Hi%0d%0aBcc:x@y&attach=/etc/passwd&attachment=/x&bcc=z@y&body=one%0d%0atwo&cc=c@d.example&in-reply-to=x"_s),
        u"write"_s);
    QCOMPARE(verdict.kind, LinkVerdict::Kind::Disguised); // it would bring a text and a recipient along that nobody saw
    QVERIFY(verdict.reason.contains(u"one two"_s));
    const QString target = verdict.target.toString(QUrl::FullyEncoded);
    for (const QString &bad : { u"attach"_s, u"bcc="_s, u"in-reply-to"_s, u"subject=Hi%0D"_s, u"subject=Hi%0A"_s })
        QVERIFY2(!target.contains(bad, Qt::CaseInsensitive), qPrintable(target));
    QVERIFY(target.contains(u"subject=Hi"_s));
    QVERIFY(target.contains(u"cc=c%40d.example"_s) || target.contains(u"cc=c@d.example"_s));
}

void TestTextStructure::whatCannotBeSeenIsShown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"Harbour  plan"_s << u"Harbour plan"_s;
    QTest::newRow("lines") << u" a\r\n\tb "_s << u"a b"_s;
    QTest::newRow("override") << u"invoice_\u202Efdp.exe"_s << u"invoice_\\u{202E}fdp.exe"_s;
    QTest::newRow("isolate") << u"a\u2066b"_s << u"a\\u{2066}b"_s;
    QTest::newRow("zero width") << u"a\u200Bb"_s << u"a\\u{200B}b"_s;
    QTest::newRow("null") << u"a"_s + QChar(0) + u"b"_s << u"a\\u{0000}b"_s;
    QTest::newRow("joined emoji") << u"👩‍🚀"_s << u"👩‍🚀"_s;
    QTest::newRow("Arabic") << u"تأكيد الحجز"_s << u"تأكيد الحجز"_s;
    QTest::newRow("half a surrogate") << QString(QChar(0xD800)) << u"\\u{D800}"_s;
}

void TestTextStructure::whatCannotBeSeenIsShown()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    QCOMPARE(visibleText(text), shown);
}

void TestTextStructure::aFileNameKeepsItsExtension()
{
    const QFontMetrics metrics(QApplication::font());
    const QString elided = elidedFileName(u"photo of the harbour in the last light of the year.jpg.desktop"_s, metrics, 120);
    QVERIFY2(elided.endsWith(u".desktop"_s), qPrintable(elided));
    QCOMPARE(elidedFileName(u"a.pdf"_s, metrics, 500), u"a.pdf"_s);
}

QTEST_MAIN(TestTextStructure)

} // namespace tst_textstructure

#include "tst_textstructure.moc"
