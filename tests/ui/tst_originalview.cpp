// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answering/answering.h"
#include "answering/visiblewords.h"
#include "hiddenwords.h"
#include "mail/messageparser.h"
#include "originalstage.h"
#include "processes.h"
#include "reader/messageaccess.h"
#include "reader/messagebody.h"
#include "reader/readerpane.h"

#include <QBuffer>
#include <QDir>
#include <QHash>
#include <QTcpServer>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace {

constexpr int patience = 30'000;

QByteArray redPng()
{
    QImage image(60, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int x = 10; x < 30; ++x) {
        for (int y = 10; y < 30; ++y)
            image.setPixel(x, y, qRgb(255, 0, 0));
    }
    QByteArray octets;
    QBuffer buffer(&octets);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return octets;
}

QByteArray htmlMail(const QByteArray &markup)
{
    return "From: Anna <anna@posteo.example>\r\nTo: b@c.example\r\nSubject: s\r\nMIME-Version: 1.0\r\n"
           "Content-Type: text/html; charset=utf-8\r\n\r\n"
        + markup + "\r\n";
}

int count(const QImage &image, QRgb colour)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += (image.pixel(x, y) & 0xFFFFFF) == (colour & 0xFFFFFF);
    }
    return found;
}

/// Processes of ours that draw pages: the last of the line that the engine's zygote begins.
QList<pid_t> renderers()
{
    QHash<pid_t, pid_t> parents;
    for (const pid_t pid : engineProcesses())
        parents.insert(pid, parentOf(pid));
    const QList<pid_t> begetters = parents.values();
    QList<pid_t> found;
    for (auto one = parents.cbegin(); one != parents.cend(); ++one) {
        if (!begetters.contains(one.key()) && parents.contains(one.value()))
            found += one.key();
    }
    return found;
}

} // namespace

class TestOriginalView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainMailNeverLoadsTheEngine();
    void simpleIsShownUntilTheEngineIsThere();
    void scriptDoesNotRun();
    void formsGoNowhere_data();
    void formsGoNowhere();
    void placesOfAPictureAreLinks();
    void theSandboxStands();
    void aLetterBeginsBelowTheHeaderCard();
    void theEngineAloneZooms();
    void picturesAreAskedForByNumber();
    void severalBodiesAreFramesAsHighAsTheirContent();
    void framesStandBeforeTheEngineIsDone();
    void aPageMayGoWhileItsFramesAreMeasured();
    void wordsAreFoundAndCounted();
    void pagesMoveAndEnd();
    void aDarkPageLeavesPicturesAlone();
    void darkStylesOfTheMailAreUsed();
    void whereNothingShallMoveStylesDoNot();
    void everythingCanBeSelected();
    void onlyWhatIsVisibleIsRead_data();
    void onlyWhatIsVisibleIsRead();
    void wordsStandAsTheyAreRead();
    void ofASelectionNothingElseIsRead();
    void anAnswerQuotesWhatOriginalShows();
    void wordsAreNeverThoseOfAnotherMessage();
    void wordsAreReadOfAPageThatNeverEnds();
    void aDeadRendererFallsBackToSimple();
    void aRendererThatHangsFallsBackToSimple();
};

void TestOriginalView::plainMailNeverLoadsTheEngine()
{
    MessageBody body;
    body.resize(600, 400);
    body.show();
    QSignalSpy ready(&body, &MessageBody::ready);
    MessageDocument message;
    message.plainBodies = { { u"1"_s, BodyPart::Kind::PlainText, u"Dear Anna"_s, false } };
    body.prepare(std::make_shared<LooseMessage>(QByteArray()), message, BodyForm::Original);
    QVERIFY(!ready.isEmpty() || ready.wait(patience)); // what is built fast is told at once
    QCOMPARE(OriginalEngine::ofProcess().state(), OriginalEngine::State::Cold);
    QVERIFY(!isMapped("libQt6WebEngineCore"));
}

void TestOriginalView::simpleIsShownUntilTheEngineIsThere()
{
    MessageBody body;
    body.resize(600, 400);
    body.show();
    QSignalSpy ready(&body, &MessageBody::ready);
    QList<BodyForm> forms; // as they were told: the engine may be there before the loop comes to rest
    connect(&body, &MessageBody::ready, this, [&] { forms += body.form(); });
    MessageDocument message;
    message.htmlBodies = { { u"1"_s, BodyPart::Kind::Html, u"<body bgcolor=#00ff00>words"_s, false } };
    body.prepare(std::make_shared<LooseMessage>(htmlMail("x")), message, BodyForm::Original);
    QVERIFY(!ready.isEmpty() || ready.wait(patience));
    QCOMPARE(forms.constFirst(), BodyForm::SimpleHtml);
    QVERIFY(ready.first().first().toBool());
    QTRY_COMPARE_WITH_TIMEOUT(body.form(), BodyForm::Original, patience);
    QTRY_VERIFY_WITH_TIMEOUT(ready.size() >= 2, patience);
    QVERIFY(!ready.last().first().toBool()); // it is the same message
    QVERIFY(isMapped("libQt6WebEngineCore"));
    // The first page of an engine stands empty for as long as its renderer takes to begin.
    QTRY_VERIFY_WITH_TIMEOUT(count(pictureOf(body), qRgb(0, 255, 0)) > 100'000, patience);
}

struct Shown {
    explicit Shown(const BuiltBody &body)
    {
        if (!isEngineReady())
            return;
        view.resize(600, 400);
        view.show();
        QSignalSpy shown(&view, &HtmlView::shown);
        QObject::connect(&view, &HtmlView::pictureWanted, &view, [this](int number) {
            asked += number;
            view.answerPicture(number, redPng());
        });
        view.showBody(body);
        good = shown.wait(patience);
    }
    QString words()
    {
        std::optional<QString> read;
        view.readWords([&](const QString &words) { read = words; });
        return QTest::qWaitFor([&] { return read.has_value(); }, patience) ? *read : QString();
    }
    OriginalView view;
    QList<int> asked;
    bool good = false;
};

void TestOriginalView::scriptDoesNotRun()
{
    QVERIFY(isEngineReady());
    // Past the wall of the markup: the page itself, with a script in it.
    BuiltBody body = originalOf(u"x"_s);
    OriginalBody raw;
    raw.page.ground = Qt::white;
    raw.page.documents = {
        "<body style='background:#0000ff'><script>document.body.style.background='#ff0000'</script>"
        "<img src=x onerror=\"document.body.style.background='#ff0000'\"><iframe srcdoc='<script>parent.document.body."
        "style.background=\"#ff0000\"</script>'></iframe></body>"
    };
    body.original = std::make_shared<const OriginalBody>(raw);
    Shown shown(body);
    QVERIFY(shown.good);
    const QImage picture = stillPicture(shown.view);
    QVERIFY(count(picture, qRgb(0, 0, 255)) > 100'000);
    QCOMPARE(count(picture, qRgb(255, 0, 0)), 0);
}

void TestOriginalView::formsGoNowhere_data()
{
    QTest::addColumn<QString>("control"); // fills the upper half
    const auto row = [](const char *name, const char *control) { QTest::newRow(name) << QString::fromLatin1(control); };
    row("a button to submit", "<form action='%1'><input name=a value=b><button type=submit class=c>go</button></form>");
    row("a button of its own address", "<form><button formaction='%1' formmethod=post class=c>go</button></form>");
    row("a button elsewhere", "<form id=f action='%1'></form><button form=f class=c>go</button>");
    row("a field to submit", "<form action='%1' method=post><input type=submit class=c></form>");
    row("a picture to submit", "<form action='%1'><input type=image src='../p/0' formaction='%1' alt=go class=c></form>");
    row("Enter in a field", "<form action='%1'><input name=a value=b class=c></form>");
    row("Enter in a field with a button", "<form action='%1'><input name=a class=c><input type=submit></form>");
    row("in a new window", "<form action='%1' target=_blank><button class=c>go</button></form>");
    row("a label", "<form action='%1'><label class=c for=s>go</label><input type=submit id=s></form>");
}

void TestOriginalView::formsGoNowhere()
{
    QFETCH(QString, control);
    QVERIFY(isEngineReady());
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QString address = u"http://127.0.0.1:%1/"_s.arg(server.serverPort());
    const QString markup = u"<style>body{margin:0;background:#00ff00}.c{position:absolute;left:0;top:0;width:600px;height:200px}"
                           "a{position:absolute;left:0;top:200px;width:600px;height:200px}</style>"_s
        + control.arg(address) + u"<a href='https://a.example/'>link</a>"_s;
    // As the mail's markup passes, and past that wall: the engine itself sends nothing either.
    BuiltBody raw = originalOf(u"x"_s);
    OriginalBody page;
    page.page.ground = Qt::white;
    page.page.documents = { "<!doctype html>" + markup.toUtf8() };
    raw.original = std::make_shared<const OriginalBody>(page);
    for (const BuiltBody &body : { originalOf(markup), raw }) {
        Shown shown(body);
        QVERIFY(shown.good);
        const QImage before = stillPicture(shown.view);
        QVERIFY(count(before, qRgb(0, 255, 0)) > 100'000);
        QSignalSpy navigated(&shown.view, &HtmlView::shown);
        QSignalSpy gaveUp(&shown.view, &HtmlView::gaveUp);
        QSignalSpy clicked(&shown.view, &HtmlView::linkClicked);
        QWidget *keys = shown.view.focusProxy()->focusProxy();
        QVERIFY(keys);
        // The engine forgets a form when something else goes on before it has come to it.
        QTest::mouseClick(keys, Qt::LeftButton, {}, QPoint(300, 100));
        QVERIFY(!stillPicture(shown.view).isNull());
        QTest::keyClick(keys, Qt::Key_Return);
        QVERIFY(!stillPicture(shown.view).isNull());
        QTest::mouseClick(keys, Qt::LeftButton, {}, QPoint(300, 350));
        QTRY_VERIFY_WITH_TIMEOUT(!clicked.isEmpty(), patience);
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked[0][0].toUrl(), QUrl(u"https://a.example/"_s));
        QVERIFY(count(stillPicture(shown.view), qRgb(0, 255, 0)) > 100'000);
        QCOMPARE(navigated.size(), 0);
        QCOMPARE(gaveUp.size(), 0);
        QVERIFY(!server.hasPendingConnections());
    }
}

void TestOriginalView::placesOfAPictureAreLinks()
{
    Shown shown(originalOf(u"<body style='margin:0;background:#00ff00'><img src='cid:a@b' width=60 height=60 usemap='#m'><map "
                           "name=m><area shape=rect coords='0,0,30,60' href='https://evil.example/' alt='https://bank.example'>"
                           "<area shape=rect coords='30,0,60,60' href='javascript:x()' alt=b></map>"_s));
    QVERIFY(shown.good);
    QTRY_COMPARE_WITH_TIMEOUT(count(stillPicture(shown.view), qRgb(255, 0, 0)), 400, patience);
    QSignalSpy hovered(&shown.view, &HtmlView::linkHovered);
    QSignalSpy clicked(&shown.view, &HtmlView::linkClicked);
    QWidget *mouse = shown.view.focusProxy()->focusProxy();
    QTest::mouseMove(mouse, QPoint(45, 30));
    QTest::mouseClick(mouse, Qt::LeftButton, {}, QPoint(45, 30));
    QTest::mouseMove(mouse, QPoint(15, 30));
    QTRY_VERIFY_WITH_TIMEOUT(!hovered.isEmpty(), patience);
    QCOMPARE(hovered.last()[0].toUrl(), QUrl(u"https://evil.example/"_s));
    QTest::mouseClick(mouse, Qt::LeftButton, {}, QPoint(15, 30));
    QTRY_COMPARE_WITH_TIMEOUT(clicked.size(), 1, patience);
    QCOMPARE(clicked.first()[0].toUrl(), QUrl(u"https://evil.example/"_s));
    QCOMPARE(clicked.first()[1].toString(), u"https://bank.example"_s);
}

void TestOriginalView::theSandboxStands()
{
    Shown shown(originalOf(u"<p>x"_s));
    QVERIFY(shown.good);
    const QList<pid_t> pids = renderers();
    QVERIFY(!pids.isEmpty());
    for (const pid_t pid : pids) {
        QFile command(u"/proc/%1/cmdline"_s.arg(pid));
        QVERIFY(command.open(QIODevice::ReadOnly));
        QVERIFY(!command.readAll().contains("no-sandbox"));
        QFile status(u"/proc/%1/status"_s.arg(pid));
        QVERIFY(status.open(QIODevice::ReadOnly));
        const QByteArray text = status.readAll();
        QVERIFY2(text.contains("Seccomp:\t2"), text);
        // A network of its own, in which there is none.
        const QString network = QFileInfo(u"/proc/%1/ns/net"_s.arg(pid)).readSymLink();
        QVERIFY(network.startsWith(u"net:"));
        QVERIFY(network != QFileInfo(u"/proc/self/ns/net"_s).readSymLink());
    }
}

void TestOriginalView::aLetterBeginsBelowTheHeaderCard()
{
    const auto edge = [](const QString &markup) {
        Shown shown(originalOf(markup));
        const QImage picture = stillPicture(shown.view);
        int first = picture.width();
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < first; ++x) {
                if (picture.pixel(x, y) != picture.pixel(0, 0))
                    first = x;
            }
        }
        return first;
    };
    // The upright of a letter stands a point or two beside its edge.
    const QString letter = u"<p><b>HHH"_s;
    QVERIFY2(qAbs(edge(letter) - 25) <= 2, qPrintable(QString::number(edge(letter))));
    QVERIFY(qAbs(edge(u"<body bgcolor=white>"_s + letter) - 25) <= 2);
    // What has margins of its own has them.
    QVERIFY(edge(u"<body style='margin:0'>"_s + letter) <= 3);
    QVERIFY(edge(u"<body leftmargin=0 marginwidth=0>"_s + letter) <= 3);
}

void TestOriginalView::theEngineAloneZooms()
{
    MessageBody body;
    MessageDocument message;
    message.htmlBodies = { { u"1"_s, BodyPart::Kind::Html, u"<p>words"_s, false } };
    QVERIFY(isEngineReady());
    QList<QByteArray> pages;
    for (const qreal zoom : { 1.0, 2.0 }) {
        body.setZoom(zoom);
        QSignalSpy ready(&body, &MessageBody::ready);
        body.prepare(std::make_shared<LooseMessage>(htmlMail("x")), message, BodyForm::Original);
        QVERIFY(!ready.isEmpty() || ready.wait(patience));
        pages += body.built().original->page.documents.constFirst();
    }
    QCOMPARE(pages.constLast(), pages.constFirst());
}

void TestOriginalView::picturesAreAskedForByNumber()
{
    Shown shown(originalOf(u"<body style='margin:0'><img src='cid:a@b'><img src='https://evil.example/x.png'>"_s));
    QVERIFY(shown.good);
    QTRY_COMPARE_WITH_TIMEOUT(shown.asked, QList<int>({ 0 }), patience);
    QTRY_COMPARE_WITH_TIMEOUT(count(stillPicture(shown.view), qRgb(255, 0, 0)), 400, patience);
}

void TestOriginalView::severalBodiesAreFramesAsHighAsTheirContent()
{
    const BodyPart first { u"1"_s, BodyPart::Kind::Html,
                           u"<body style='margin:0'><div style='background:#00ff00;height:150px'></div>"_s, false };
    const BodyPart second { u"2"_s, BodyPart::Kind::Html,
                            u"<body style='margin:0'><div style='background:#0000ff;height:100px'></div>"_s, false };
    Shown shown(originalOf(QList<BodyPart> { first, second }));
    QVERIFY(shown.good);
    QTRY_COMPARE_WITH_TIMEOUT(count(stillPicture(shown.view), qRgb(0, 0, 255)), 600 * 100, patience);
    QCOMPARE(count(stillPicture(shown.view), qRgb(0, 255, 0)), 600 * 150);
}

void TestOriginalView::framesStandBeforeTheEngineIsDone()
{
    // It may never say that it is: here it waits for a picture, as it does for good when a page overtook another.
    QVERIFY(isEngineReady());
    const BodyPart band { u"1"_s, BodyPart::Kind::Html,
                          u"<body style='margin:0'><div style='background:#0000ff;height:100px'></div>"_s, false };
    const BodyPart picture { u"2"_s, BodyPart::Kind::Html, u"<img src='cid:a@b'>"_s, false };
    OriginalView view;
    view.resize(600, 400);
    view.show();
    int asked = -1;
    connect(&view, &HtmlView::pictureWanted, &view, [&asked](int number) { asked = number; });
    view.showBody(originalOf(QList<BodyPart> { band, picture }));
    QTRY_COMPARE_WITH_TIMEOUT(asked, 0, patience);
    QTRY_COMPARE_WITH_TIMEOUT(count(pictureOf(view), qRgb(0, 0, 255)), 600 * 100, patience);
    view.answerPicture(asked, redPng());
    QTRY_VERIFY_WITH_TIMEOUT(count(pictureOf(view), qRgb(255, 0, 0)) > 300, patience);
}

void TestOriginalView::aPageMayGoWhileItsFramesAreMeasured()
{
    const QList<BodyPart> parts(2, { u"1"_s, BodyPart::Kind::Html, u"<p>words"_s, false });
    // It answers when it goes; what it then finds of us, allocators that fill what is freed turn into a crash
    // (CMakePresets.json).
    for (int turn = 0; turn < 5; ++turn) {
        Shown shown(originalOf(parts));
        QVERIFY(shown.good);
        const QList<QObject *> children = shown.view.findChildren<QObject *>();
        const auto page = std::ranges::find_if(children, [](QObject *child) { return child->inherits("Restante::MailPage"); });
        QVERIFY(page != children.end());
        QVERIFY(QMetaObject::invokeMethod(*page, "contentsSizeChanged", Q_ARG(QSizeF, QSizeF(1, 1)))); // measured anew
    }
}

void TestOriginalView::wordsAreFoundAndCounted()
{
    const BodyPart first { u"1"_s, BodyPart::Kind::Html, u"<p>ferry and ferry"_s, false };
    const BodyPart second { u"2"_s, BodyPart::Kind::PlainText, u"a ferry in text"_s, false };
    Shown shown(originalOf(QList<BodyPart> { first, second }));
    QVERIFY(shown.good);
    stillPicture(shown.view);
    QSignalSpy found(&shown.view, &HtmlView::found);
    shown.view.find(u"ferry"_s, FindStep::FromHere);
    QTRY_VERIFY_WITH_TIMEOUT(!found.isEmpty() && found.last()[1].toInt() == 3, patience);
    QCOMPARE(found.last()[0].toInt(), 1);
    shown.view.find(u"ferry"_s, FindStep::Forwards);
    QTRY_COMPARE_WITH_TIMEOUT(found.last()[0].toInt(), 2, patience);
    shown.view.find(u"ferry"_s, FindStep::Backwards);
    QTRY_COMPARE_WITH_TIMEOUT(found.last()[0].toInt(), 1, patience);
    shown.view.find(u"not there"_s, FindStep::FromHere);
    QTRY_COMPARE_WITH_TIMEOUT(found.last()[1].toInt(), 0, patience);
}

void TestOriginalView::pagesMoveAndEnd()
{
    Shown shown(originalOf(u"<body style='margin:0'><div style='height:900px;background:#0000ff'></div>"_s));
    QVERIFY(shown.good);
    stillPicture(shown.view);
    QVERIFY(!shown.view.page(true));
    int pages = 0;
    while (pages < 10 && shown.view.page(false)) {
        ++pages;
        stillPicture(shown.view);
    }
    QCOMPARE(pages, 2); // 900 high, seen through 400, of which a little stays in sight
    QVERIFY(shown.view.page(true));
}

void TestOriginalView::aDarkPageLeavesPicturesAlone()
{
    Shown shown(
        originalOf(u"<body bgcolor=#ffffff style='margin:0'><img src='cid:a@b'><p style='color:#000000'>words"_s, Ground::Dark));
    QVERIFY(shown.good);
    QTRY_COMPARE_WITH_TIMEOUT(count(stillPicture(shown.view), qRgb(255, 0, 0)), 400, patience);
    const QImage picture = stillPicture(shown.view);
    QCOMPARE(count(picture, qRgb(255, 255, 255)) / 100, (60 * 60 - 400) / 100); // white only in the picture
    QVERIFY(QColor(picture.pixel(500, 300)).lightnessF() < 0.2F);
}

void TestOriginalView::darkStylesOfTheMailAreUsed()
{
    Shown shown(
        originalOf(u"<style>body{background:#fff}@media (prefers-color-scheme:dark){body{background:#000040}}</style><body>x"_s,
                   Ground::Dark));
    QVERIFY(shown.good);
    QVERIFY(count(stillPicture(shown.view), qRgb(0, 0, 0x40)) > 100'000);
}

void TestOriginalView::whereNothingShallMoveStylesDoNot()
{
    // Red is what never moves; the animation begins at its end, so that there is nothing to wait for.
    const QString markup =
        u"<style>@keyframes k{from{background:#0f0}to{background:#0f0}}"
        "div{width:300px;height:300px;background:#f00;animation:k 9s infinite!important}</style><div id=d></div>"_s;
    for (const bool still : { false, true }) {
        BodyOrder order;
        order.form = BodyForm::Original;
        order.font.setPixelSize(14);
        order.colours = lightColours();
        order.standsStill = still;
        order.message.htmlBodies = { { u"1"_s, BodyPart::Kind::Html, markup, false } };
        Shown shown(buildBody(order, QThread::currentThread()));
        QVERIFY(shown.good);
        QCOMPARE(count(stillPicture(shown.view), qRgb(255, 0, 0)) > 50'000, still);
    }
}

void TestOriginalView::everythingCanBeSelected()
{
    Shown shown(originalOf(u"<p>some words"_s));
    QVERIFY(shown.good);
    stillPicture(shown.view);
    shown.view.setFocus();
    shown.view.selectAll();
    QTRY_COMPARE_WITH_TIMEOUT(shown.view.selectedText().trimmed(), u"some words"_s, patience);
}

void TestOriginalView::onlyWhatIsVisibleIsRead_data()
{
    QTest::addColumn<QByteArray>("markup");
    hiddenWordsRows();
    const auto row = [](const char *title, const QByteArray &style, const QByteArray &body) {
        QTest::newRow(title) << "<style>" + style + "</style><p>seen</p>" + body;
    };
    row("sheet: display", ".x{display:none}", "<p class=x>secret</p>");
    row("sheet: by place", "p+p{visibility:hidden}", "<p>secret</p>");
    row("sheet: ink", ".x{color:#fff}", "<p class=x>secret</p>");
    row("sheet: ink on a ground", "td{background:#123}td b{color:#123}", "<table><tr><td><b>secret</b></table>");
    row("sheet: moved away", ".x{position:absolute;top:-2000px}", "<p class=x>secret</p>");
    row("sheet: scaled", ".x{transform:scale(0)}", "<p class=x>secret</p>");
    row("sheet: clipped", ".x{clip-path:inset(100%)}", "<p class=x>secret</p>");
    row("sheet: clipped, old", ".x{position:absolute;clip:rect(0,0,0,0)}", "<p class=x>secret</p>");
    row("sheet: no room", ".x{height:0;overflow:hidden}", "<div class=x><p>secret</p></div>");
    row("sheet: no room, scrolling", ".x{height:0;overflow:auto}", "<div class=x><p>secret</p></div>");
    row("sheet: small", ".x{font-size:1px}", "<p class=x>secret</p>");
    row("sheet: faint", ".x{opacity:.01}.x p{opacity:1}", "<div class=x><p>secret</p></div>");
    row("sheet: media", "@media all{.x{display:none}}", "<p class=x>secret</p>");
}

void TestOriginalView::onlyWhatIsVisibleIsRead()
{
    QFETCH(QByteArray, markup);
    Shown shown(originalOf(QString::fromUtf8(markup)));
    QVERIFY(shown.good);
    const QString words = shown.words();
    QVERIFY2(words.contains(u"seen"), qPrintable(words));
    QVERIFY2(!words.contains(u"secret"), qPrintable(words));
}

void TestOriginalView::wordsStandAsTheyAreRead()
{
    Shown shown(
        originalOf(u"<style>.y{background:#123;color:#fff}</style><p>Dear  Anna,<br>see   below.</p><ul><li>one<li>two</ul>"
                   u"<table class=y><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"
                   u"<blockquote><p>asked<blockquote>before</blockquote></blockquote><pre>x\n  y</pre>Jonas"_s));
    QVERIFY(shown.good);
    QCOMPARE(tidyWords(shown.words()),
             u"Dear Anna,\nsee below.\n\n- one\n- two\n\na b\nc\n\n> asked\n\n>> before\n\nx\n  y\n\nJonas"_s);
    Shown frames(originalOf(QList<BodyPart> { { u"1"_s, BodyPart::Kind::Html, u"<p>first"_s, false },
                                              { u"2"_s, BodyPart::Kind::Html, u"<p>second"_s, false } }));
    QVERIFY(frames.good);
    QTRY_COMPARE_WITH_TIMEOUT(tidyWords(frames.words()), u"first\n\nsecond"_s, patience);
}

void TestOriginalView::ofASelectionNothingElseIsRead()
{
    Shown shown(originalOf(u"<p>some words</p><p style='color:#fff'>secret"_s));
    QVERIFY(shown.good);
    stillPicture(shown.view);
    // What was found last remains selected.
    QSignalSpy found(&shown.view, &HtmlView::found);
    shown.view.find(u"words"_s, FindStep::FromHere);
    QTRY_VERIFY_WITH_TIMEOUT(!found.isEmpty(), patience);
    shown.view.find({}, FindStep::FromHere);
    QTRY_VERIFY_WITH_TIMEOUT(!shown.view.selectedText().isEmpty(), patience);
    QCOMPARE(tidyWords(shown.words()), u"words"_s);
    shown.view.selectAll();
    QTRY_VERIFY_WITH_TIMEOUT(shown.view.selectedText().contains(u"secret"), patience);
    QCOMPARE(tidyWords(shown.words()), u"some words"_s);
}

void TestOriginalView::anAnswerQuotesWhatOriginalShows()
{
    class Heard final : public Composer
    {
    public:
        QFuture<Outcome> answer(const Draft &draft) override
        {
            draft_ = draft;
            return QtFuture::makeReadyValueFuture(Outcome::Begun);
        }
        QFuture<Outcome> forward(const Draft &, const Enclosure &, const Draft &) override
        {
            return QtFuture::makeReadyValueFuture(Outcome::Begun);
        }
        Draft draft_;
    };
    const QByteArray octets = htmlMail("<style>.x{display:none}</style><p>seen</p><p class=x>secret</p>");
    ReaderPane reader;
    reader.resize(600, 400);
    reader.show();
    reader.setPreferredForm(BodyForm::Original);
    reader.showMessage(std::make_shared<LooseMessage>(octets), parseDocument(octets));
    QTRY_VERIFY_WITH_TIMEOUT(reader.showsMessage() && reader.body().built().original, patience);
    Answering answering(reader, [] { return QStringList(); });
    const auto composer = std::make_shared<Heard>();
    answering.setComposer(composer);
    QSignalSpy told(&answering, &Answering::told);
    answering.answer(AnswerKind::Reply);
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, patience);
    QVERIFY2(composer->draft_.body.contains(u"> seen"), qPrintable(composer->draft_.body));
    QVERIFY2(!composer->draft_.body.contains(u"secret"), qPrintable(composer->draft_.body));
}

void TestOriginalView::wordsAreNeverThoseOfAnotherMessage()
{
    const QByteArray first = htmlMail("<p>first"), second = htmlMail("<p>second");
    const auto one = std::make_shared<LooseMessage>(first), other = std::make_shared<LooseMessage>(second);
    MessageBody body;
    body.resize(600, 400);
    body.show();
    QSignalSpy ready(&body, &MessageBody::ready);
    body.prepare(one, parseDocument(first), BodyForm::Original);
    QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty() && body.built().original, patience);
    const auto words = [](const QFuture<QString> &future) {
        return QTest::qWaitFor([&] { return future.isFinished(); }, patience) ? future.result().trimmed() : u"never"_s;
    };
    QCOMPARE(words(body.originalWords(one)), u"first"_s);
    // The other is on its way, and until it is told of, the reader shows this one and answers it.
    ready.clear();
    QList<QFuture<QString>> asked { body.originalWords(one) };
    body.prepare(other, parseDocument(second), BodyForm::Original);
    while (ready.isEmpty()) {
        asked += body.originalWords(one);
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    for (const QFuture<QString> &future : asked)
        QVERIFY2(!words(future).contains(u"second"), qPrintable(words(future)));
    QCOMPARE(words(body.originalWords(other)), u"second"_s);
    QVERIFY(words(body.originalWords(one)).isEmpty());
}

void TestOriginalView::wordsAreReadOfAPageThatNeverEnds()
{
    QVERIFY(isEngineReady());
    OriginalView view; // to which nobody gives a picture
    view.resize(600, 400);
    view.show();
    QSignalSpy shown(&view, &HtmlView::shown);
    view.showBody(originalOf(u"<p>words</p><img src='cid:never'>"_s));
    QVERIFY(!shown.isEmpty() || shown.wait(patience));
    std::optional<QString> read;
    view.readWords([&](const QString &words) { read = words; });
    QTRY_VERIFY_WITH_TIMEOUT(read.has_value(), patience);
    QCOMPARE(tidyWords(*read), u"words"_s);
}

void TestOriginalView::aDeadRendererFallsBackToSimple()
{
    MessageBody body;
    body.resize(600, 400);
    body.show();
    QSignalSpy failed(&body, &MessageBody::originalFailed);
    MessageDocument message;
    message.htmlBodies = { { u"1"_s, BodyPart::Kind::Html, u"<p>words"_s, false } };
    body.prepare(std::make_shared<LooseMessage>(htmlMail("x")), message, BodyForm::Original);
    QTRY_COMPARE_WITH_TIMEOUT(body.form(), BodyForm::Original, patience);
    stillPicture(body);
    const QList<pid_t> pids = renderers();
    for (const pid_t pid : pids)
        ::kill(pid, SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(body.form(), BodyForm::SimpleHtml, patience);
    // The next message has its original again.
    body.prepare(std::make_shared<LooseMessage>(htmlMail("x")), message, BodyForm::Original);
    QTRY_COMPARE_WITH_TIMEOUT(body.form(), BodyForm::Original, patience);
}

void TestOriginalView::aRendererThatHangsFallsBackToSimple()
{
    MessageBody body;
    body.resize(600, 400);
    body.show();
    QSignalSpy failed(&body, &MessageBody::originalFailed);
    MessageDocument message;
    message.htmlBodies = { { u"1"_s, BodyPart::Kind::Html, u"<p>words"_s, false } };
    body.prepare(std::make_shared<LooseMessage>(htmlMail("x")), message, BodyForm::Original);
    QTRY_COMPARE_WITH_TIMEOUT(body.form(), BodyForm::Original, patience);
    stillPicture(body);
    const QList<pid_t> pids = renderers();
    for (const pid_t pid : pids)
        ::kill(pid, SIGSTOP);
    body.setZoom(1.5);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(body.form(), BodyForm::SimpleHtml, patience);
    for (const pid_t pid : pids)
        ::kill(pid, SIGCONT);
}

QTEST_MAIN(TestOriginalView)

#include "tst_originalview.moc"
