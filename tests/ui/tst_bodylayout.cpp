// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A body that another thread has laid out stands as one that the window lays out itself, to the pixel.
#include "reader/bodylayout.h"

#include "reader/bodydocument.h"
#include "reader/bodyview.h"
#include "reader/messageaccess.h"
#include "reader/messagebody.h"
#include "theme/colours.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QThread>
#include <QThreadPool>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_bodylayout {

namespace {

BodyOrder orderOf(BodyForm form, const QString &text)
{
    BodyOrder order;
    order.form = form;
    order.font.setPixelSize(14);
    order.colours = lightColours();
    if (form == BodyForm::SimpleHtml)
        order.message.htmlBodies.append({ u"1"_s, BodyPart::Kind::Html, text, false });
    else
        order.message.plainBodies.append({ u"1"_s, BodyPart::Kind::PlainText, text, false });
    return order;
}

/// By a thread that has no window, as the window orders it.
BuiltBody builtBeside(const BodyOrder &order)
{
    BuiltBody built;
    const std::unique_ptr<QThread> thread(
        QThread::create([&built, &order, home = QThread::currentThread()] { built = buildBody(order, home); }));
    thread->start();
    thread->wait();
    return built;
}

BodyLayout *layoutOf(const BuiltBody &built)
{
    return qobject_cast<BodyLayout *>(built.document->documentLayout());
}

QString longText(int lines)
{
    QString text;
    for (int line = 0; line < lines; ++line)
        text += u"Line %1 of a letter that has more of them than a screen, and some of them are so long that they break.\n"_s.arg(
            line);
    return text;
}

QImage picture()
{
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    return image;
}

QByteArray png()
{
    QByteArray octets;
    QBuffer buffer(&octets);
    buffer.open(QIODevice::WriteOnly);
    picture().save(&buffer, "PNG");
    return octets;
}

/// As the reader shows one; when its words stand there, before its pictures do, somebody selects some.
struct ShownLetter {
    explicit ShownLetter(const QByteArray &octets, std::pair<int, int> selected = {})
        : access(std::make_shared<LooseMessage>(octets))
    {
        body.resize(900, 500);
        body.show();
        QSignalSpy ready(&body, &MessageBody::ready);
        QObject::connect(&body, &MessageBody::ready, &body, [this, selected] {
            if (selected.first == selected.second)
                return;
            QTextCursor cursor(view().document());
            cursor.setPosition(selected.first);
            cursor.setPosition(selected.second, QTextCursor::KeepAnchor);
            view().setTextCursor(cursor);
        });
        access->document().then(
            &body, [this](const Result<MessageDocument> &document) { body.prepare(access, *document, BodyForm::SimpleHtml); });
        if (!QTest::qWaitFor([&] { return !ready.isEmpty(); }))
            qFatal("it was not shown");
    }

    BodyView &view() { return body.view(); }

    std::shared_ptr<LooseMessage> access;
    MessageBody body;
};

struct Views {
    BodyView laid;     ///< beforehand
    BodyView ordinary; ///< by itself
};

/// The same body in both.
void showIn(Views &views, BodyOrder order, const QSize &size)
{
    for (BodyView *view : { &views.laid, &views.ordinary }) {
        view->resize(size);
        view->show();
        view->verticalScrollBar()->setValue(0);
    }
    const int width = views.laid.widthFor(order.form, order.font);
    const BuiltBody ordinary = builtBeside(order);
    ordinary.document->fitPictures({ width - 8.0, 1e6 });
    views.ordinary.showBody(ordinary);
    order.width = width;
    views.laid.showBody(builtBeside(order));
}

QImage pictureOf(BodyView &view)
{
    QImage image(view.viewport()->size(), QImage::Format_RGB32);
    view.viewport()->render(&image);
    return image;
}

} // namespace

class TestBodyLayout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itStandsAsItWould_data();
    void itStandsAsItWould();
    void nothingIsLaidOutWhenItIsShown();
    void anotherWidthIsLaidOut();
    void aLongTextBegins();
    void onlyTheSameBodyIsTakenOver();
    void whatNobodyWantsIsNotBuilt();
    void picturesFit();
    void aLongLetterIsWholeSoon();
    void picturesComeTogether();
};

void TestBodyLayout::itStandsAsItWould_data()
{
    QTest::addColumn<BodyForm>("form");
    QTest::addColumn<QString>("text");
    const BodyForm plain = BodyForm::PlainText;
    const BodyForm html = BodyForm::SimpleHtml;
    QTest::newRow("nothing") << plain << QString();
    QTest::newRow("one line") << plain << u"Hello"_s;
    QTest::newRow("a long text") << plain << longText(300);
    QTest::newRow("quotes") << plain << u"> one\n>> two\n> three\n\nan answer\n-- \nsignature\n"_s;
    QTest::newRow("from right to left") << plain << u"> مرحبا بالعالم\n\nשלום עולם and English\n"_s.repeated(20);
    QTest::newRow("columns") << plain << u"+----+----+\n| a  | b  |\n+----+----+\n| 1  | 2  |\n+----+----+\n"_s;
    QTest::newRow("a word without end") << plain << u"x"_s.repeated(3000);
    QTest::newRow("many scripts") << plain << u"Ελληνικά кириллица 日本語 한국어 ไทย हिन्दी 🎉 ✔ e\u0301\n"_s.repeated(10);
    QTest::newRow("paragraphs") << html
                                << u"<h1>Title</h1><p>One <b>two</b> <i>three</i></p><hr><p align=right>four</p>"_s.repeated(9);
    QTest::newRow("lists") << html << u"<ul><li>one<li>two<ol><li>three<li>four</ol></ul><blockquote>five</blockquote>"_s;
    QTest::newRow("tables") << html
                            << u"<table border=1 width=90%><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td><table "
                               "bgcolor=#ccccff><tr><td>inner<td>words that break in a narrow cell</table></table>"_s.repeated(5);
    QTest::newRow("pictures") << html << u"<p>before <img src=cid:a> after</p><img src=cid:a width=300><p>end"_s;
    QTest::newRow("a table first") << html << u"<table><tr><td>a<td>b</table>after"_s;
    QTest::newRow("right to left, marked up") << html << u"<div dir=rtl>مرحبا <b>بالعالم</b><ul><li>واحد</ul></div>"_s;
}

void TestBodyLayout::itStandsAsItWould()
{
    QFETCH(BodyForm, form);
    QFETCH(QString, text);
    BodyOrder order = orderOf(form, text);
    Attachment attachment;
    attachment.contentId = u"a"_s;
    attachment.part = u"2"_s;
    attachment.mediaType = u"image/png"_s;
    attachment.type = { FileKind::Picture, u"image/png"_s };
    if (text.contains("cid:a"_L1))
        order.message.attachments = { attachment };
    order.pictures = { { { u"a"_s, {}, {} }, picture() } };
    for (const QSize &size : { QSize(900, 500), QSize(330, 400) }) {
        Views views;
        showIn(views, order, size);
        QTextDocument &laid = *views.laid.document();
        QTextDocument &ordinary = *views.ordinary.document();
        const auto *layout = qobject_cast<BodyLayout *>(laid.documentLayout());
        QVERIFY(layout && layout->isWhole());
        QVERIFY(!qobject_cast<BodyLayout *>(ordinary.documentLayout()));
        QCOMPARE(laid.toPlainText(), ordinary.toPlainText());
        QCOMPARE(laid.blockCount(), ordinary.blockCount());
        QCOMPARE(laid.size(), ordinary.size());
        QTRY_COMPARE(views.ordinary.verticalScrollBar()->maximum(), views.laid.verticalScrollBar()->maximum());
        QCOMPARE(pictureOf(views.laid), pictureOf(views.ordinary));
        for (int number = 0; number < laid.blockCount(); ++number)
            QCOMPARE(laid.documentLayout()->blockBoundingRect(laid.findBlockByNumber(number)),
                     ordinary.documentLayout()->blockBoundingRect(ordinary.findBlockByNumber(number)));
        for (int y = 0; y < size.height(); y += 37) {
            for (int x = 0; x < size.width(); x += 41)
                QCOMPARE(views.laid.cursorForPosition({ x, y }).position(),
                         views.ordinary.cursorForPosition({ x, y }).position());
        }
        const auto selectIn = [](BodyView &view) {
            QTextCursor cursor(view.document());
            cursor.setPosition(view.document()->characterCount() / 3);
            cursor.movePosition(QTextCursor::Down, QTextCursor::KeepAnchor, 3);
            cursor.movePosition(QTextCursor::EndOfLine, QTextCursor::KeepAnchor);
            view.setTextCursor(cursor);
            return std::tuple(cursor.anchor(), cursor.position(), view.cursorRect(), view.verticalScrollBar()->value());
        };
        QCOMPARE(selectIn(views.laid), selectIn(views.ordinary));
        QCOMPARE(pictureOf(views.laid), pictureOf(views.ordinary));
    }
}

void TestBodyLayout::nothingIsLaidOutWhenItIsShown()
{
    Views views;
    showIn(views, orderOf(BodyForm::PlainText, longText(300)), { 900, 500 });
    pictureOf(views.laid);
    // The cursor, at the beginning, has asked for its line.
    for (QTextBlock block = views.laid.document()->begin().next(); block.isValid(); block = block.next())
        QCOMPARE(block.layout()->lineCount(), 0);
}

void TestBodyLayout::anotherWidthIsLaidOut()
{
    Views views;
    showIn(views, orderOf(BodyForm::PlainText, longText(100)), { 900, 500 });
    for (BodyView *view : { &views.laid, &views.ordinary })
        view->resize(300, 400);
    QTRY_COMPARE(views.laid.document()->size(), views.ordinary.document()->size());
    QTRY_COMPARE(views.laid.verticalScrollBar()->maximum(), views.ordinary.verticalScrollBar()->maximum());
    QCOMPARE(pictureOf(views.laid), pictureOf(views.ordinary));
    const QTextBlock block = views.laid.document()->findBlockByNumber(5);
    views.laid.document()->documentLayout()->blockBoundingRect(block);
    QCOMPARE_GT(block.layout()->lineCount(), 1);
}

void TestBodyLayout::aLongTextBegins()
{
    BodyView view;
    view.resize(900, 500);
    view.show();
    BodyOrder order = orderOf(BodyForm::PlainText, longText(2000));
    order.width = view.widthFor(order.form, order.font);
    const BuiltBody whole = builtBeside(order);
    order.justBegin = true;
    const BuiltBody begun = builtBeside(order);
    QVERIFY(layoutOf(whole)->isWhole());
    QVERIFY(!layoutOf(begun)->isWhole());
    view.showBody(begun);
    QCOMPARE(view.toPlainText(), whole.document->toPlainText());
    const QImage first = pictureOf(view);
    QCOMPARE_GT(view.verticalScrollBar()->maximum(), 2 * view.height()); // there are screens to read
    const QTextBlock last = begun.document->lastBlock();
    QCOMPARE(layoutOf(begun)->placeOf(last), QRectF(0, begun.document->size().height(), 0, 0));
    // All of it may be chosen and asked for before it stands anywhere.
    view.selectAll();
    pictureOf(view);
    view.moveCursor(QTextCursor::End);
    view.ensureCursorVisible();
    view.moveCursor(QTextCursor::Start);

    const qreal height = whole.document->size().height();
    QVERIFY(layoutOf(begun)->takeOver(*layoutOf(whole)));
    QVERIFY(layoutOf(begun)->isWhole());
    QCOMPARE(begun.document->size().height(), height);
    QCOMPARE(pictureOf(view), first);
    QTRY_COMPARE(view.verticalScrollBar()->maximum(), int(height) - view.viewport()->height());
    view.moveCursor(QTextCursor::End);
    QCOMPARE_GT(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum() - view.fontMetrics().height());
}

void TestBodyLayout::onlyTheSameBodyIsTakenOver()
{
    BodyOrder order = orderOf(BodyForm::PlainText, longText(2000));
    order.width = 600;
    order.justBegin = true;
    const BuiltBody begun = builtBeside(order);
    order = orderOf(BodyForm::PlainText, longText(1999));
    order.width = 600;
    const BuiltBody other = builtBeside(order);
    QVERIFY(!layoutOf(begun)->takeOver(*layoutOf(other)));
    // In another width by now: it is laid out for the one that is wanted.
    order = orderOf(BodyForm::PlainText, longText(2000));
    order.width = 300;
    const BuiltBody narrow = builtBeside(order);
    QVERIFY(layoutOf(begun)->takeOver(*layoutOf(narrow)));
    order.width = 600;
    layoutOf(begun)->blockBoundingRect(begun.document->lastBlock());
    QTRY_COMPARE(begun.document->size(), builtBeside(order).document->size());
}

void TestBodyLayout::whatNobodyWantsIsNotBuilt()
{
    std::stop_source source;
    BodyOrder order = orderOf(BodyForm::PlainText, longText(2000));
    order.width = 600;
    order.left = source.get_token();
    QVERIFY(builtBeside(order).document);
    source.request_stop();
    QVERIFY(!builtBeside(order).document);
}

void TestBodyLayout::picturesFit()
{
    BodyDocument document;
    document.addPicture(u"cid:0"_s, QImage(800, 400, QImage::Format_RGB32));
    document.addPicture(u"cid:1"_s, QImage(50, 20, QImage::Format_RGB32));
    QTextCursor cursor(&document);
    const auto insert = [&](const QString &name, qreal width = 0, qreal height = 0) {
        QTextImageFormat image;
        image.setName(name);
        if (width > 0)
            image.setWidth(width);
        if (height > 0)
            image.setHeight(height);
        cursor.insertImage(image);
    };
    for (const QString &name : { u"cid:0"_s, u"cid:1"_s, u"cid:0"_s, u"cid:0"_s })
        insert(name);
    insert(u"cid:1"_s, 500); // its height follows
    insert(u"cid:1"_s, 0, 800);
    insert(u"cid:1"_s, 100, 2000);
    document.fitPictures({ 200, 1000 });
    QList<QSizeF> sizes; // 0: as large as it is
    for (auto it = document.begin().begin(); !it.atEnd(); ++it) {
        const QTextImageFormat image = it.fragment().charFormat().toImageFormat();
        for (int i = 0; i < it.fragment().length(); ++i)
            sizes.append({ image.width(), image.height() });
    }
    QCOMPARE(sizes,
             QList<QSizeF>({ { 200, 100 }, { 0, 0 }, { 200, 100 }, { 200, 100 }, { 200, 80 }, { 200, 80 }, { 50, 1000 } }));
}

void TestBodyLayout::aLongLetterIsWholeSoon()
{
    ShownLetter shown("From: a@b.example\r\nSubject: long\r\n\r\n" + longText(2000).toUtf8().replace('\n', "\r\n"));
    QTRY_VERIFY(shown.view().verticalScrollBar()->maximum() > 0);
    QCOMPARE(shown.view().toPlainText().count(u"Line "_s), 2000);
    const auto *layout = qobject_cast<BodyLayout *>(shown.view().document()->documentLayout());
    QTRY_VERIFY(layout->isWhole());
    QCOMPARE(layout, shown.view().document()->documentLayout()); // it is the same body still
    // Built anew it is whole at once: its reader stays where he is, far below.
    QScrollBar &bar = *shown.view().verticalScrollBar();
    bar.setValue(bar.maximum() - 200);
    const int value = bar.value();
    QSignalSpy ready(&shown.body, &MessageBody::ready);
    shown.body.rebuild();
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(bar.value(), value);
}

void TestBodyLayout::picturesComeTogether()
{
    QByteArray octets = "From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n"
                        "--x\r\nContent-Type: text/html\r\n\r\n"
                        "<p>words to select</p><img src=cid:one><p>between</p><img src=cid:two><img src=cid:broken>\r\n";
    for (const QByteArray &id : { "one"_ba, "two"_ba, "broken"_ba }) {
        const QByteArray content = id == "broken" ? "\x89PNG\r\n\x1a\n no more"_ba : png();
        octets += "--x\r\nContent-Type: image/png\r\nContent-ID: <"_ba + id + ">\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            + content.toBase64() + "\r\n";
    }
    octets += "--x--\r\n";
    ShownLetter shown(octets, { 6, 8 });
    BodyView &view = shown.view();
    const auto widthOf = [&](const QString &name) {
        return view.document()->resource(QTextDocument::ImageResource, QUrl(name)).value<QImage>().width();
    };
    QTRY_COMPARE(widthOf(u"cid:0"_s), picture().width());
    QCOMPARE(widthOf(u"cid:1"_s), picture().width()); // not one after the other
    QCOMPARE(widthOf(u"cid:2"_s), 1);                 // it is none
    QCOMPARE(view.textCursor().selectedText(), u"to"_s);
    // What cannot be shown is not tried for ever.
    const QTextDocument *second = view.document();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(view.document(), second);
}

QTEST_MAIN(TestBodyLayout)

} // namespace tst_bodylayout

#include "tst_bodylayout.moc"
