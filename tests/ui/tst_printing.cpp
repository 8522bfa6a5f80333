// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperstage.h"
#include "printing/paperview.h"
#include "printing/printing.h"
#include "printing/printwindow.h"
#include "reader/messageaccess.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_printing {

namespace {

Pdf pdf(const QList<PrintableMessage> &messages, const QLocale &locale = QLocale(QLocale::English, QLocale::UnitedKingdom))
{
    const QPageLayout layout = paperLayout(locale);
    const Paper paper(messages, layout);
    return Pdf(pdfOf(paper, layout, u"Harbour plan"_s));
}

} // namespace

class TestPrinting final : public QObject
{
    Q_OBJECT

public:
    static void initMain() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

private Q_SLOTS:
    void theFirstPageTellsWhoWroteWhat();
    void everyPageHasItsNumber();
    void eachMessageBeginsOnItsOwnPage();
    void theWholeTextIsThere();
    void foldedQuotesAreUnfoldedOnPaper();
    void htmlIsPrintedAsItIsShown();
    void picturesOfTheMessageArePrinted();
    void tallPicturesFitThePage();
    void darkThemesPrintOnLightPaper();
    void thePaperIsThatOfTheCountry_data();
    void thePaperIsThatOfTheCountry();
    void hostileHeadersStayInTheirLines();
    void aPdfIsSavedFromTheWindow();
    void theWindowShowsThePagesOfTheChosenPaper();
};

void TestPrinting::theFirstPageTellsWhoWroteWhat()
{
    Pdf file = pdf({ printable(plainLetter(u"I have moved the crane."_s)) });
    file.shoot(u"plain"_s);
    QCOMPARE(file.pages(), 1);
    QCOMPARE(file.title(), u"Harbour plan"_s);
    const QString text = file.text(0);
    for (const QString &part :
         { u"Harbour plan"_s, u"Jonas Bergström <jonas@hamn.example>"_s, u"17 November 2026"_s,
           u"Anna Lindqvist <anna@posteo.example>"_s, u"I have moved the crane."_s, u"plan.pdf (14 kB)"_s, u"1 / 1"_s })
        QVERIFY2(text.contains(part), qPrintable(part + u" is not in: "_s + text));
}

void TestPrinting::everyPageHasItsNumber()
{
    QString text;
    for (int i = 0; i < 150; ++i)
        text += u"Line %1 of the harbour log.\n\n"_s.arg(i);
    Pdf file = pdf({ printable(plainLetter(text)) });
    file.shoot(u"long"_s);
    QVERIFY(file.pages() > 2);
    for (int page = 0; page < file.pages(); ++page) {
        QVERIFY2(file.text(page).contains(u"%1 / %2"_s.arg(page + 1).arg(file.pages())), qPrintable(file.text(page)));
        QCOMPARE(file.text(page).contains(u"Jonas Bergström <jonas@hamn.example> · Harbour plan"), page > 0);
    }
}

void TestPrinting::eachMessageBeginsOnItsOwnPage()
{
    Letter other = plainLetter(u"The second."_s);
    other.subject = u"Saturday?"_s;
    Pdf file = pdf({ printable(plainLetter(u"The first."_s)), printable(other) });
    QCOMPARE(file.pages(), 2);
    QVERIFY(file.text(0).contains(u"The first.") && !file.text(0).contains(u"The second."));
    QVERIFY(file.text(1).contains(u"The second.") && file.text(1).contains(u"Saturday?"));
    QVERIFY(file.text(0).contains(u"1 / 2") && file.text(1).contains(u"2 / 2"));
}

void TestPrinting::theWholeTextIsThere()
{
    QString text;
    for (int i = 0; i < 400; ++i)
        text += u"word%1\n"_s.arg(i);
    Pdf file = pdf({ printable(plainLetter(text)) });
    QString all;
    for (int page = 0; page < file.pages(); ++page)
        all += file.text(page) + u' ';
    const QStringList words = all.split(u' ');
    for (int i = 0; i < 400; ++i)
        QCOMPARE(words.count(u"word%1"_s.arg(i)), 1);
}

void TestPrinting::foldedQuotesAreUnfoldedOnPaper()
{
    Pdf file = pdf({ printable(plainLetter(u"Yes.\n\n"_s + u"> an earlier line\n"_s.repeated(14))) });
    QCOMPARE(file.text(0).count(u"an earlier line"), 14);
}

void TestPrinting::htmlIsPrintedAsItIsShown()
{
    Letter letter = plainLetter(u"the plain form"_s);
    letter.html =
        u"<h1>Five anchorages</h1><table bgcolor=\"#17324d\"><tr><td><font color=\"#ffffff\">Skerry bay</font></td></tr>"
        u"</table><p style=\"display:none\">secret</p><img src=\"https://track.example/p.gif\">"_s;
    Pdf file = pdf({ printable(letter) });
    file.shoot(u"html"_s);
    QVERIFY(file.text(0).contains(u"Five anchorages") && file.text(0).contains(u"Skerry bay"));
    QVERIFY(!file.text(0).contains(u"secret") && !file.text(0).contains(u"the plain form"));
    Pdf plain = pdf({ printable(letter, BodyForm::PlainText) });
    QVERIFY(plain.text(0).contains(u"the plain form") && !plain.text(0).contains(u"Five anchorages"));
}

void TestPrinting::picturesOfTheMessageArePrinted()
{
    Letter letter = plainLetter(u"x"_s);
    letter.files.clear();
    letter.html = u"<p>Here:</p><img src=\"cid:port@hamn\" width=\"300\" height=\"200\">"_s;
    letter.pictures = { { u"port@hamn"_s, pngOctets({ 300, 200 }, QColor(0xd0, 0x20, 0x20)) } };
    PrintableMessage message = printable(letter);
    const QList<BodyPicture> pictures = picturesOf(message);
    QCOMPARE(pictures.size(), 1);
    QCOMPARE(pictures.constFirst().contentId, u"port@hamn"_s);
    QCOMPARE(redPixels(pdf({ message }).image(0)), 0);
    message.pictures = { { pictures.constFirst(), letter.pictures.constFirst().second } };
    Pdf file = pdf({ message });
    file.shoot(u"picture"_s);
    // 300 by 200 pixels of 96 to the inch, on an image of 144.
    QVERIFY2(redPixels(file.image(0)) > 300 * 200 * 2, qPrintable(QString::number(redPixels(file.image(0)))));
}

void TestPrinting::tallPicturesFitThePage()
{
    Letter letter = plainLetter(u"x"_s);
    letter.html = u"<img src=\"cid:tall@hamn\"><p>behind it</p>"_s;
    letter.pictures = { { u"tall@hamn"_s, pngOctets({ 400, 4000 }, Qt::blue) } };
    PrintableMessage message = printable(letter);
    message.pictures = { { picturesOf(message).constFirst(), letter.pictures.constFirst().second } };
    Pdf file = pdf({ message });
    QVERIFY2(file.pages() <= 3, qPrintable(QString::number(file.pages())));
    QVERIFY(file.text(file.pages() - 1).contains(u"behind it"));
}

void TestPrinting::darkThemesPrintOnLightPaper()
{
    const QPalette before = QApplication::palette();
    QApplication::setPalette(paletteOf(darkColours()));
    const QImage image = pdf({ printable(plainLetter(u"Ink"_s.repeated(200))) }).image(0);
    QApplication::setPalette(before);
    int dark = 0;
    int light = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() < 128 || pixel.lightness() > 230)
                ++light;
            else if (pixel.lightness() < 80)
                ++dark;
        }
    }
    QVERIFY(dark > 500);
    QVERIFY(light > 8 * dark);
}

void TestPrinting::thePaperIsThatOfTheCountry_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<int>("paper");
    QTest::newRow("Sweden") << QLocale(QLocale::Swedish, QLocale::Sweden) << int(QPageSize::A4);
    QTest::newRow("Britain") << QLocale(QLocale::English, QLocale::UnitedKingdom) << int(QPageSize::A4);
    QTest::newRow("United States") << QLocale(QLocale::English, QLocale::UnitedStates) << int(QPageSize::Letter);
    QTest::newRow("Canada") << QLocale(QLocale::French, QLocale::Canada) << int(QPageSize::Letter);
    QTest::newRow("Mexico") << QLocale(QLocale::Spanish, QLocale::Mexico) << int(QPageSize::Letter);
    QTest::newRow("Japan") << QLocale(QLocale::Japanese, QLocale::Japan) << int(QPageSize::A4);
}

void TestPrinting::thePaperIsThatOfTheCountry()
{
    QFETCH(QLocale, locale);
    QFETCH(int, paper);
    QCOMPARE(int(paperOf(locale).id()), paper);
    const QSizeF wanted = QPageSize(QPageSize::PageSizeId(paper)).size(QPageSize::Point);
    const QSizeF size = pdf({ printable(plainLetter(u"x"_s)) }, locale).size(0);
    QVERIFY(qAbs(size.width() - wanted.width()) < 1.5 && qAbs(size.height() - wanted.height()) < 1.5);
}

void TestPrinting::hostileHeadersStayInTheirLines()
{
    MessageDocument message;
    message.header.from = { { u"Bank\u202E\r\nDate: today"_s, u"a@b.example"_s } };
    message.header.subject = u"Hello\r\nFrom: bank@bank.example\u2028To: you"_s + QString(5000, u'x');
    for (int i = 0; i < 3000; ++i)
        message.header.to.append({ {}, u"reader%1@hamn.example"_s.arg(i) });
    for (int i = 0; i < 2000; ++i) {
        Attachment attachment;
        attachment.name = u"file %1"_s.arg(i);
        message.attachments.append(attachment);
    }
    message.plainBodies = { { u"1"_s, BodyPart::Kind::PlainText, u"Body"_s, false } };
    Pdf file = pdf({ { message, BodyForm::PlainText, {}, {} } });
    QVERIFY2(file.pages() < 12, qPrintable(QString::number(file.pages())));
    QVERIFY(file.text(0).contains(u"\\u{202E}"));
}

void TestPrinting::aPdfIsSavedFromTheWindow()
{
    const QTemporaryDir folder;
    QWidget window;
    Printing printing(&window);
    QSignalSpy told(&printing, &Printing::told);
    QSignalSpy failed(&printing, &Printing::failed);
    Letter letter = plainLetter(u"x"_s);
    letter.html = u"<p>Here:</p><img src=\"cid:port@hamn\">"_s;
    letter.pictures = { { u"port@hamn"_s, pngOctets({ 300, 200 }, Qt::red) } };
    const auto access = std::make_shared<LooseMessage>(letter.render());
    const QString path = folder.filePath(u"plan.pdf"_s);
    printing.writePdf({ access, access }, BodyForm::SimpleHtml, u"Harbour plan"_s, path);
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(failed.isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    Pdf written(file.readAll());
    QCOMPARE(written.pages(), 2);

    printing.writePdf({ access }, BodyForm::SimpleHtml, u"Harbour plan"_s, folder.filePath(u"missing/plan.pdf"_s));
    QTRY_COMPARE(failed.size(), 1);
}

void TestPrinting::theWindowShowsThePagesOfTheChosenPaper()
{
    QThreadPool pool;
    pool.setMaxThreadCount(1);
    PrintWindow window(pool);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy laidOut(&window, &PrintWindow::laidOut);
    QString text;
    for (int i = 0; i < 100; ++i)
        text += u"Line %1\n\n"_s.arg(i);
    window.setMessages({ printable(plainLetter(text)) });
    window.show();
    QTRY_COMPARE(laidOut.size(), 1);
    const int pages = window.pageCount();
    QVERIFY(pages > 1);
    auto *view = window.findChild<PaperView *>();
    const auto darkPixels = [&] {
        const QImage image = view->viewport()->grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); y += 2) {
            for (int x = 0; x < image.width(); x += 2)
                count += image.pixelColor(x, y).lightness() < 80;
        }
        return count;
    };
    QTRY_VERIFY(darkPixels() > 50);
    if (const QString folder = qEnvironmentVariable("RESTANTE_SCREENSHOTS"); !folder.isEmpty())
        QVERIFY(window.grab().save(folder + u"/print-window.png"_s));
    auto *orientation = window.findChildren<QComboBox *>().constLast();
    orientation->setFocus();
    QTest::keyClick(orientation, Qt::Key_Down);
    Q_EMIT orientation->activated(orientation->currentIndex());
    QTRY_VERIFY(laidOut.size() >= 2);
    QTRY_VERIFY(window.pageCount() > pages);
    for (QWidget *control : window.findChildren<QWidget *>()) {
        if (qobject_cast<QComboBox *>(control) || qobject_cast<PaperView *>(control))
            QVERIFY(!control->accessibleName().isEmpty());
    }
    pool.waitForDone();
}

QTEST_MAIN(TestPrinting)

} // namespace tst_printing

#include "tst_printing.moc"
