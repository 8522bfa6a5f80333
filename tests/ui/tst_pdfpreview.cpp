// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts.h"
#include "preview/pdf/pdfviewer.h"
#include "preview/previewpane.h"
#include "theme/theme.h"
#include "windowdriver.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_pdfpreview {

namespace {

/// One page, "The crane moves on Thursday.", encrypted for the user "harbour" (ISO 32000-1 7.6.3, revision 3, RC4 of 128 bits).
const QByteArray lockedPdf = QByteArray::fromBase64(
    "JVBERi0xLjQKMSAwIG9iajw8L1R5cGUvQ2F0YWxvZy9QYWdlcyAyIDAgUj4+ZW5kb2JqCjIgMCBvYmo8PC9UeXBlL1BhZ2VzL0tpZHNbMyAwIFJdL0NvdW50"
    "IDE+PmVuZG9iagozIDAgb2JqPDwvVHlwZS9QYWdlL1BhcmVudCAyIDAgUi9NZWRpYUJveFswIDAgNTk1IDI0MF0vQ29udGVudHMgNCAwIFIvUmVzb3VyY2Vz"
    "PDwvRm9udDw8L0YxIDUgMCBSPj4+Pj4+ZW5kb2JqCjQgMCBvYmo8PC9MZW5ndGggNTk+PnN0cmVhbQqvV1WcjvlbLmnJdti6qPO1nMsbkvGmGBOmKRatN9+5"
    "40UQCZhjkvP3CkJzOab9VUgbQUHKkmDgB6EvNAplbmRzdHJlYW1lbmRvYmoKNSAwIG9iajw8L1R5cGUvRm9udC9TdWJ0eXBlL1R5cGUxL0Jhc2VGb250L0hl"
    "bHZldGljYT4+ZW5kb2JqCjYgMCBvYmo8PC9GaWx0ZXIvU3RhbmRhcmQvViAyL1IgMy9MZW5ndGggMTI4L1AgLTQ0L088MTZiMTk0NGZjZjMzM2ZmZTE2NzU4"
    "MDU3NTBhZmMxMjZkNDU0ODlkMzEyOWZkYmVmYjg4OGZkZThkNjQ3NGZhMD4vVTxhM2Q5YzJiNjVhMzFlODVmMDk4ZmUwMDU2NjQ4ODE1ZjAwMDAwMDAwMDAw"
    "MDAwMDAwMDAwMDAwMDAwMDAwMDAwPj4+ZW5kb2JqCnhyZWYKMCA3CjAwMDAwMDAwMDAgNjU1MzUgZiAKMDAwMDAwMDAwOSAwMDAwMCBuIAowMDAwMDAwMDUy"
    "IDAwMDAwIG4gCjAwMDAwMDAxMDEgMDAwMDAgbiAKMDAwMDAwMDIxMSAwMDAwMCBuIAowMDAwMDAwMzE1IDAwMDAwIG4gCjAwMDAwMDAzNzYgMDAwMDAgbiAK"
    "dHJhaWxlcjw8L1NpemUgNy9Sb290IDEgMCBSL0VuY3J5cHQgNiAwIFIvSURbPDAwMDEwMjAzMDQwNTA2MDcwODA5MGEwYjBjMGQwZTBmPjwwMDAxMDIwMzA0"
    "MDUwNjA3MDgwOTBhMGIwYzBkMGUwZj5dPj4Kc3RhcnR4cmVmCjU3MQolJUVPRgo=");

QByteArray pagesOf(int count)
{
    QByteArray octets;
    QBuffer buffer(&octets);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72);
    QPainter painter(&writer);
    for (int page = 0; page < count; ++page) {
        if (page > 0)
            writer.newPage();
        painter.fillRect(QRect(100, 100, 300, 500), Qt::blue);
    }
    painter.end();
    return octets;
}

/// The least that is a PDF: so many times one page of this size.
QByteArray plainPdf(int pages, int width, int height)
{
    const QList<QByteArray> objects {
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[" + QByteArray("3 0 R ").repeated(pages) + "]/Count " + QByteArray::number(pages) + ">>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 " + QByteArray::number(width) + ' ' + QByteArray::number(height) + "]>>"
    };
    QByteArray octets = "%PDF-1.4\n";
    QByteArray places = "xref\n0 4\n0000000000 65535 f \n";
    for (qsizetype number = 0; number < objects.size(); ++number) {
        places += QByteArray::number(octets.size()).rightJustified(10, '0') + " 00000 n \n";
        octets += QByteArray::number(number + 1) + " 0 obj" + objects[number] + "endobj\n";
    }
    const qsizetype start = octets.size();
    return octets + places + "trailer<</Size 4/Root 1 0 R>>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
}

} // namespace

/// PDF in the window, each of its states as it is read and answered.
class TestPdfPreview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, ThemeChoice::Light); }
    void cleanupTestCase() { m_theme.reset(); }
    void init()
    {
        m_parts = std::make_shared<Parts>();
        m_pane = std::make_unique<PreviewPane>();
        m_pane->resize(640, 520);
        m_list.clear();
    }
    void cleanup() { m_pane.reset(); }

    void twoAtOnceAreBothShown();
    void itsPagesAreShownAndCounted();
    void itIsZoomedWithinBounds();
    void aLockedOneAsksAndOpens();
    void aLockedOneAsksAnewWhenItIsComeBackTo();
    void whatCannotBeShownIsSaid_data();
    void whatCannotBeShownIsSaid();

private:
    void add(const QString &name, const QByteArray &octets)
    {
        const PartPath part = QString::number(m_list.size() + 1);
        m_parts->contents.insert(part, octets);
        m_list += attachmentOf(part, name, octets);
    }
    void show()
    {
        m_pane->QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        m_pane->show(m_parts, m_list, 0);
    }
    bool says(const QString &words) const { return visibleText(m_pane.get()).contains(words); }
    PdfViewer *viewer() const
    {
        for (QWidget *child : m_pane->findChildren<QWidget *>()) {
            if (auto *found = dynamic_cast<PdfViewer *>(child); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    int blue() const
    {
        const QImage picture = m_pane->grab().toImage();
        int found = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                found += picture.pixelColor(x, y) == QColor(Qt::blue);
        }
        return found;
    }
    bool hasInk() const // on the page
    {
        const QImage picture = viewer()->grab().toImage();
        int dark = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                dark += qGray(picture.pixel(x, y)) < 60;
        }
        return dark > 200;
    }
    QLineEdit *field() const { return controlNamed<QLineEdit>(m_pane.get(), u"Password of the document"_s); }

    std::unique_ptr<Theme> m_theme;
    std::shared_ptr<Parts> m_parts;
    std::unique_ptr<PreviewPane> m_pane;
    QList<Attachment> m_list;
};

void TestPdfPreview::twoAtOnceAreBothShown()
{
    // Stands first: both wait for the module.
    PreviewPane other;
    other.resize(640, 520);
    other.QWidget::show();
    add(u"plan.pdf"_s, pagesOf(3));
    show();
    other.show(m_parts, m_list, 0);
    for (PreviewPane *pane : { m_pane.get(), &other })
        QTRY_VERIFY2(visibleText(pane).contains(u"page 1 of 3"_s), qPrintable(visibleText(pane)));
}

void TestPdfPreview::itsPagesAreShownAndCounted()
{
    add(u"plan.pdf"_s, pagesOf(3));
    show();
    QTRY_VERIFY(viewer());
    QCOMPARE(viewer()->pageCount(), 3);
    QTRY_VERIFY2(says(u"page 1 of 3"_s), qPrintable(visibleText(m_pane.get())));
    QTRY_VERIFY(blue() > 10'000); // drawn, not only opened
    shoot(m_pane.get(), u"pdf-shown"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End, Qt::ControlModifier);
    auto *area = viewer()->findChild<QAbstractScrollArea *>();
    QVERIFY(area);
    while (area->verticalScrollBar()->value() < area->verticalScrollBar()->maximum())
        QTest::keyClick(area, Qt::Key_PageDown);
    QTRY_VERIFY2(says(u"page 3 of 3"_s), qPrintable(visibleText(m_pane.get())));
    QSignalSpy closed(m_pane.get(), &PreviewPane::closed);
    press(m_pane.get(), Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
}

void TestPdfPreview::itIsZoomedWithinBounds()
{
    add(u"plan.pdf"_s, pagesOf(1));
    show();
    QTRY_VERIFY(viewer());
    auto *area = viewer()->findChild<QAbstractScrollArea *>();
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
    const int fitting = area->verticalScrollBar()->maximum();
    click(controlNamed<QToolButton>(m_pane.get(), u"Larger"_s));
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > fitting);
    for (int i = 0; i < 50; ++i)
        click(controlNamed<QToolButton>(m_pane.get(), u"Larger"_s));
    const int largest = area->verticalScrollBar()->maximum();
    click(controlNamed<QToolButton>(m_pane.get(), u"Larger"_s));
    QCOMPARE(area->verticalScrollBar()->maximum(), largest);
    click(controlNamed<QToolButton>(m_pane.get(), u"As it fits"_s));
    QTRY_COMPARE(area->verticalScrollBar()->maximum(), fitting);
}

void TestPdfPreview::aLockedOneAsksAndOpens()
{
    add(u"contract.pdf"_s, lockedPdf);
    show();
    QTRY_VERIFY2(says(u"This document wants a password:"_s), qPrintable(visibleText(m_pane.get())));
    QVERIFY(says(u"This document is locked"_s));
    QVERIFY(!viewer());
    QTRY_VERIFY(field()->hasFocus());
    shoot(m_pane.get(), u"pdf-locked"_s);
    QTest::keyClicks(field(), u"ferry"_s);
    press(m_pane.get(), Qt::Key_Return);
    QTRY_VERIFY2(says(u"That was not the password:"_s), qPrintable(visibleText(m_pane.get())));
    QVERIFY(!viewer());
    QVERIFY(field()->hasFocus());
    shoot(m_pane.get(), u"pdf-wrong-password"_s);
    QTest::keyClicks(field(), u"harbour"_s); // in place of the wrong one, which is selected
    click(controlNamed<QPushButton>(m_pane.get(), u"Unlock"_s));
    QTRY_VERIFY(viewer());
    QCOMPARE(viewer()->pageCount(), 1);
    QTRY_VERIFY(says(u"page 1 of 1"_s));
    QTRY_VERIFY(hasInk());
    QVERIFY(!says(u"password"_s));
    shoot(m_pane.get(), u"pdf-unlocked"_s);
}

void TestPdfPreview::aLockedOneAsksAnewWhenItIsComeBackTo()
{
    add(u"contract.pdf"_s, lockedPdf);
    add(u"plan.pdf"_s, pagesOf(2));
    show();
    QTRY_VERIFY(says(u"wants a password"_s));
    QTest::keyClicks(field(), u"harbour"_s);
    press(m_pane.get(), Qt::Key_Return);
    QTRY_VERIFY(says(u"page 1 of 1"_s));
    m_pane->step(1);
    QTRY_VERIFY(says(u"page 1 of 2"_s));
    m_pane->step(-1);
    QTRY_VERIFY(says(u"wants a password"_s));
    QVERIFY(field()->text().isEmpty());
    m_pane->step(1); // and nobody is asked for what is not locked
    QTRY_VERIFY(says(u"page 1 of 2"_s));
    QVERIFY(!says(u"password"_s));
}

void TestPdfPreview::whatCannotBeShownIsSaid_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("remedy");
    const auto row = [](const char *name, const QByteArray &octets, const QString &title, const QString &remedy) {
        QTest::newRow(name) << octets << title << remedy;
    };
    const QString damaged = u"This PDF is damaged"_s;
    const QString outside = u"It can be opened outside, or saved."_s;
    row("nothing of it", "%PDF-1.7 nothing", damaged, outside);
    row("cut", pagesOf(2).first(200), damaged, outside);
    row("without a page", plainPdf(0, 595, 842), damaged, outside);
    row("locked and damaged", QByteArray(lockedPdf).replace("/Filter/Standard", "/Filter/Elsewhere"), damaged, outside);
    const QString large = u"Too large to preview"_s;
    const QString elsewhere = u"It can be opened or saved."_s;
    row("a page that is too wide", plainPdf(1, 20'000, 100), large, elsewhere);
    row("a page that is too high", plainPdf(1, 100, 20'000), large, elsewhere);
    row("a page without a size", plainPdf(1, 1, 1), large, elsewhere);
    row("too many pages", plainPdf(10'001, 100, 100), large, elsewhere);
}

void TestPdfPreview::whatCannotBeShownIsSaid()
{
    QFETCH(QByteArray, octets);
    QFETCH(QString, title);
    QFETCH(QString, remedy);
    add(u"plan.pdf"_s, octets);
    show();
    QTRY_VERIFY2(says(title) && says(remedy), qPrintable(visibleText(m_pane.get())));
    QVERIFY(!viewer());
    QVERIFY(!says(u"password"_s));
    shoot(m_pane.get(), u"pdf-"_s + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'));
    QSignalSpy opened(m_pane.get(), &PreviewPane::openWanted);
    QSignalSpy saved(m_pane.get(), &PreviewPane::saveWanted);
    click(controlNamed<QToolButton>(m_pane.get(), u"Open outside"_s));
    click(controlNamed<QToolButton>(m_pane.get(), u"Save as…"_s));
    QCOMPARE(opened.size() + saved.size(), 2);
}

QTEST_MAIN(TestPdfPreview)

} // namespace tst_pdfpreview

#include "tst_pdfpreview.moc"
