// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "originalstage.h"
#include "paperstage.h"
#include "printing/paperview.h"
#include "printing/printing.h"
#include "printing/printwindow.h"
#include "printing/typesetting.h"
#include "reader/messageaccess.h"

#include <QApplication>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace {

constexpr int patience = 60'000;

PrintableMessage original(const QString &html)
{
    Letter letter = plainLetter(u"x"_s);
    letter.html = html;
    return printable(letter, BodyForm::Original);
}

} // namespace

class TestOriginalPrint final : public QObject
{
    Q_OBJECT

public:
    static void initMain() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

private Q_SLOTS:
    void initTestCase()
    {
        m_pool.setMaxThreadCount(1);
        QVERIFY(isEngineReady());
    }
    void theBodyStandsBelowItsHeader();
    void styleSheetsCountOnPaper();
    void noBodyCoversItsHeader_data();
    void noBodyCoversItsHeader();
    void everyPageHasItsNumber();
    void theTextOfAllPagesIsThereOnce();
    void severalBodiesFollowOneAnother();
    void picturesOfTheMessageArePrinted();
    void picturesThatCannotBeHadDoNotHoldUpThePage();
    void textMailAmongOriginalsIsWrittenAsText();
    void aHeaderOfManyPagesComesBeforeTheBody();
    void theWindowShowsWhatWillBePrinted();
    void aPdfIsSavedFromTheWindow();

private:
    std::shared_ptr<Paper> paper(const QList<PrintableMessage> &messages)
    {
        QFuture<std::shared_ptr<Paper>> future = (new Typesetting(messages, m_layout, m_pool, &m_window))->start();
        return QTest::qWaitFor([&] { return future.isFinished(); }, patience) ? future.takeResult() : nullptr;
    }

    Pdf pdf(const QList<PrintableMessage> &messages)
    {
        const auto made = paper(messages);
        return Pdf(made ? pdfOf(*made, m_layout, u"Harbour plan"_s) : QByteArray());
    }

    QThreadPool m_pool;
    QWidget m_window;
    const QPageLayout m_layout = paperLayout(QLocale(QLocale::English, QLocale::UnitedKingdom));
};

void TestOriginalPrint::theBodyStandsBelowItsHeader()
{
    Pdf file = pdf({ original(u"<p>I have moved the crane.</p><p style='color:red'>To the quay.</p>"_s) });
    file.shoot(u"original"_s);
    QCOMPARE(file.pages(), 1);
    QCOMPARE(file.title(), u"Harbour plan"_s);
    const QString text = file.text(0);
    for (const QString &part : { u"Harbour plan"_s, u"Jonas Bergström <jonas@hamn.example>"_s, u"plan.pdf (14 kB)"_s,
                                 u"I have moved the crane."_s, u"To the quay."_s, u"1 / 1"_s })
        QVERIFY2(text.count(part) == 1, qPrintable(part + u" is not once in: "_s + text));
}

void TestOriginalPrint::styleSheetsCountOnPaper()
{
    Pdf file = pdf({ original(u"<style>.no{display:none}.box{width:200px;height:100px;background:red}</style>"
                              u"<p class=no>never seen</p><div class=box></div><p>seen"_s) });
    file.shoot(u"original-styles"_s);
    QVERIFY(file.text(0).contains(u"seen") && !file.text(0).contains(u"never"));
    QVERIFY2(redPixels(file.image(0)) > 200 * 100, qPrintable(QString::number(redPixels(file.image(0)))));
}

void TestOriginalPrint::noBodyCoversItsHeader_data()
{
    QTest::addColumn<QString>("html");
    const QString box =
        u"<div style='position:%1;left:-400px;top:%2px;width:3000px;height:%3px;background:red;z-index:99'></div>"_s;
    QTest::newRow("absolute") << box.arg(u"absolute"_s).arg(-400).arg(1000);
    QTest::newRow("fixed") << box.arg(u"fixed"_s).arg(-400).arg(1000);
    QTest::newRow("margin") << u"<div style='margin-top:-500px;height:700px;background:red'></div>"_s;
    QTest::newRow("root")
        << u"<style>html,:root,html:root{padding:0!important;display:flex!important;margin-top:-300px!important}"
           u"body{background:red;margin:0}</style><div style='height:700px;background:red'></div>"_s;
    QTest::newRow("ground") << u"<body bgcolor=red>x"_s;
    QTest::newRow("unclosed") << u"</body></html><div style='position:absolute;top:-900px;left:0;width:900px;height:3000px;"
                                 u"background:red'>"_s;
}

void TestOriginalPrint::noBodyCoversItsHeader()
{
    QFETCH(QString, html);
    Pdf file = pdf({ original(html) });
    file.shoot(u"original-cover-"_s + QString::fromLatin1(QTest::currentDataTag()));
    const QString text = file.text(0);
    QVERIFY2(text.contains(u"Jonas Bergström <jonas@hamn.example>"), qPrintable(text));
    // Title, the table, attachments: at least so much of the first page is white paper with black ink.
    const QImage header = file.image(0).copy(0, 0, 1190, 2 * 200);
    QCOMPARE(redPixels(header), 0);
    QVERIFY(redPixels(file.image(0)) > 1000);
}

void TestOriginalPrint::everyPageHasItsNumber()
{
    QString html;
    for (int i = 0; i < 150; ++i)
        html += u"<p>Line %1 of the harbour log.</p>"_s.arg(i);
    Pdf file = pdf({ original(html) });
    file.shoot(u"original-long"_s);
    QVERIFY(file.pages() > 2);
    for (int page = 0; page < file.pages(); ++page) {
        QVERIFY2(file.text(page).contains(u"%1 / %2"_s.arg(page + 1).arg(file.pages())), qPrintable(file.text(page)));
        QCOMPARE(file.text(page).contains(u"Jonas Bergström <jonas@hamn.example> · Harbour plan"), page > 0);
    }
}

void TestOriginalPrint::theTextOfAllPagesIsThereOnce()
{
    QString html;
    for (int i = 0; i < 150; ++i)
        html += u"<p>Line-%1-of the harbour log.</p>"_s.arg(i);
    Pdf file = pdf({ original(html) });
    QString text;
    for (int page = 0; page < file.pages(); ++page)
        text += file.text(page) + u' ';
    for (int i = 0; i < 150; ++i)
        QCOMPARE(text.count(u"Line-%1-of"_s.arg(i)), 1);
}

void TestOriginalPrint::severalBodiesFollowOneAnother()
{
    PrintableMessage message = original(u"<p>The first body.</p>"_s);
    message.message.htmlBodies += { u"2"_s, BodyPart::Kind::Html, u"<p>The second body.</p>"_s, false };
    Pdf file = pdf({ message });
    file.shoot(u"original-bodies"_s);
    const QString text = file.text(0);
    const qsizetype sender = text.indexOf(u"Jonas Bergström");
    const qsizetype first = text.indexOf(u"The first body.");
    const qsizetype second = text.indexOf(u"The second body.");
    QVERIFY2(sender >= 0 && first >= 0 && second > first, qPrintable(text));
}

void TestOriginalPrint::picturesOfTheMessageArePrinted()
{
    Letter letter = plainLetter(u"x"_s);
    letter.html = u"<p>Here:</p><img src=\"cid:port@hamn\" width=\"300\" height=\"200\">"_s;
    letter.pictures = { { u"port@hamn"_s, pngOctets({ 300, 200 }, QColor(0xd0, 0x20, 0x20)) } };
    PrintableMessage message = printable(letter, BodyForm::Original);
    const QList<BodyPicture> pictures = picturesOf(message);
    QCOMPARE(pictures.size(), 1);
    message.pictures = { { pictures.constFirst(), letter.pictures.constFirst().second } };
    Pdf file = pdf({ message });
    file.shoot(u"original-picture"_s);
    QVERIFY2(redPixels(file.image(0)) > 300 * 200 * 2, qPrintable(QString::number(redPixels(file.image(0)))));
}

void TestOriginalPrint::picturesThatCannotBeHadDoNotHoldUpThePage()
{
    Pdf file = pdf({ original(u"<p>Before</p><img src=\"cid:nowhere\"><img src=\"https://a.example/b.png\"><p>behind"_s) });
    QVERIFY2(file.text(0).contains(u"behind"), qPrintable(file.text(0)));
}

void TestOriginalPrint::textMailAmongOriginalsIsWrittenAsText()
{
    Letter plain = plainLetter(u"Only words."_s);
    plain.subject = u"Saturday?"_s;
    Pdf file = pdf({ printable(plain, BodyForm::Original), original(u"<p>Markup."_s) });
    QCOMPARE(file.pages(), 2);
    QVERIFY(file.text(0).contains(u"Only words.") && file.text(0).contains(u"1 / 2"));
    QVERIFY(file.text(1).contains(u"Markup.") && file.text(1).contains(u"2 / 2"));
}

void TestOriginalPrint::aHeaderOfManyPagesComesBeforeTheBody()
{
    PrintableMessage message = original(u"<p>The body."_s);
    for (int i = 0; i < 90; ++i)
        message.message.header.to +=
            Mailbox { u"Somebody with a name that fills a line by itself, number %1"_s.arg(i), u"a@b.example"_s };
    for (int i = 0; i < 120; ++i)
        message.message.attachments += message.message.attachments.constFirst();
    Pdf file = pdf({ message });
    file.shoot(u"original-header"_s);
    QVERIFY(file.pages() > 2);
    QVERIFY(!file.text(0).contains(u"The body."));
    QVERIFY(file.text(file.pages() - 1).contains(u"The body."));
}

void TestOriginalPrint::theWindowShowsWhatWillBePrinted()
{
    PrintWindow window(m_pool);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy laidOut(&window, &PrintWindow::laidOut);
    window.setMessages({ original(u"<div style='width:400px;height:300px;background:red'></div>"_s) });
    window.show();
    QTRY_COMPARE_WITH_TIMEOUT(laidOut.size(), 1, patience);
    auto *view = window.findChild<PaperView *>();
    QTRY_VERIFY(redPixels(view->viewport()->grab().toImage()) > 10'000);
    if (const QString folder = qEnvironmentVariable("RESTANTE_SCREENSHOTS"); !folder.isEmpty())
        QVERIFY(window.grab().save(folder + u"/print-original-window.png"_s));
    m_pool.waitForDone();
}

void TestOriginalPrint::aPdfIsSavedFromTheWindow()
{
    QTemporaryDir folder;
    Letter letter = plainLetter(u"x"_s);
    letter.html = u"<p>From the <b>store</b>.</p>"_s;
    Printing printing(&m_window);
    QSignalSpy told(&printing, &Printing::told);
    const QString path = folder.filePath(u"a.pdf"_s);
    printing.writePdf({ std::make_shared<LooseMessage>(letter.render()) }, BodyForm::Original, u"Harbour plan"_s, path);
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, patience);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    Pdf written(file.readAll());
    QVERIFY2(written.text(0).contains(u"From the store."), qPrintable(written.text(0)));
}

QTEST_MAIN(TestOriginalPrint)

#include "tst_originalprint.moc"
