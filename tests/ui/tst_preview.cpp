// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts.h"
#include "preview/pictureview.h"
#include "preview/previewpane.h"
#include "preview/tableview.h"
#include "preview/textview.h"
#include "reader/attachmentactions.h"
#include "reader/attachmentbar.h"
#include "reader/attachmentplate.h"
#include "reader/readerpane.h"
#include "transfer/newfile.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_preview {

namespace {

QByteArray pictureOctets(QSize size, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray octets;
    QBuffer buffer(&octets);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return octets;
}

/// A PNG whose header says what its few octets do not hold.
QByteArray pngThatClaims(quint32 width, quint32 height)
{
    QByteArray png = pictureOctets({ 1, 1 }, "PNG");
    qToBigEndian(width, png.data() + 16);
    qToBigEndian(height, png.data() + 20);
    // The checksum of IHDR, or the decoder stops before it looks at the size (PNG 5.3).
    quint32 crc = 0xffffffff;
    for (const char c : png.mid(12, 17)) {
        crc ^= uchar(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? 0xedb88320 ^ (crc >> 1) : crc >> 1;
    }
    qToBigEndian(~crc, png.data() + 29);
    return png;
}

QString labels(QWidget &widget)
{
    QStringList texts;
    const auto all = widget.findChildren<QLabel *>();
    for (const QLabel *label : all) {
        if (label->isVisible())
            texts += label->text();
    }
    return texts.join(u'\n');
}

} // namespace

class TestPreview final : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<Parts> m_parts;
    std::unique_ptr<PreviewPane> m_pane;
    QList<Attachment> m_list;

    void add(const QString &name, const QByteArray &content, const QString &mediaType = {})
    {
        const PartPath part = QString::number(m_list.size() + 1);
        m_parts->contents.insert(part, content);
        m_list += attachmentOf(part, name, content, mediaType);
    }
    void show(qsizetype index = 0)
    {
        m_pane->resize(600, 500);
        m_pane->QWidget::show();
        m_pane->show(m_parts, m_list, index);
    }

private Q_SLOTS:
    void init()
    {
        m_parts = std::make_shared<Parts>();
        m_pane = std::make_unique<PreviewPane>();
        m_list.clear();
    }

    void plainMailNeverLoadsPdf()
    {
        // Stands first: what a later test loads is there for good.
        QFile maps(u"/proc/self/maps"_s);
        if (maps.open(QIODevice::ReadOnly))
            QVERIFY(!maps.readAll().contains("libQt6Pdf"));
    }

    void aPictureFitsAndIsZoomed()
    {
        add(u"a.png"_s, pictureOctets({ 2000, 1000 }, "PNG"));
        show();
        QTRY_VERIFY(m_pane->findChild<PictureView *>() && m_pane->findChild<PictureView *>()->isVisible());
        auto *view = m_pane->findChild<PictureView *>();
        const qreal fitting = view->scale();
        QVERIFY(fitting < 0.35);
        view->zoom(1);
        QVERIFY(view->scale() > fitting);
        view->fit();
        QCOMPARE(view->scale(), fitting);
    }

    void anUprightPictureIsShownUpright()
    {
        // EXIF orientation 6: turned by a quarter.
        QByteArray jpeg = pictureOctets({ 40, 20 }, "JPEG");
        const QByteArray exif("\xff\xe1\0\x22"
                              "Exif\0\0II*\0\x08\0\0\0\1\0\x12\1\3\0\1\0\0\0\6\0\0\0\0\0\0\0",
                              36);
        jpeg.insert(2, exif);
        const DecodedPicture picture = readPicture(jpeg, u"image/jpeg"_s);
        QCOMPARE(picture.image.size(), QSize(20, 40));
        QCOMPARE(picture.original, QSize(20, 40));
    }

    void aPictureThatIsTooLargeIsToldNotTried()
    {
        add(u"bomb.png"_s, pngThatClaims(60'000, 60'000));
        show();
        QTRY_VERIFY(labels(*m_pane).contains(u"Too large to preview"_s));
        QVERIFY(labels(*m_pane).contains(u"60"_s));
    }

    void whatIsBrokenIsSaid_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        QTest::newRow("picture") << u"a.png"_s << QByteArray("\x89PNG\r\n\x1a\n nothing") << u"damaged"_s;
        QTest::newRow("zip") << u"a.zip"_s << QByteArray("PK\3\4 nothing") << u"damaged"_s;
        QTest::newRow("contact") << u"a.vcf"_s << QByteArray("BEGIN:VCARD\n") << u"Nothing readable"_s;
        QTest::newRow("calendar") << u"a.ics"_s << QByteArray("BEGIN:VCALENDAR\n") << u"Nothing readable"_s;
        QTest::newRow("pdf") << u"a.pdf"_s << QByteArray("%PDF-1.7 nothing") << u"PDF"_s;
        QTest::newRow("program") << u"a.exe"_s << QByteArray("MZ\x90\0", 4) << u"cannot be shown"_s;
    }
    void whatIsBrokenIsSaid()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, content);
        QFETCH(const QString, words);
        add(name, content);
        show();
        QTRY_VERIFY2(labels(*m_pane).contains(words) && !labels(*m_pane).contains(u"Loading"_s), qPrintable(labels(*m_pane)));
    }

    void aTextIsShownInItsLetters()
    {
        add(u"a.txt"_s,
            "Gr\xfc\xdf"
            "e aus L\xfc"
            "beck, und noch ein paar Worte");
        show();
        QTRY_VERIFY(m_pane->findChild<TextView *>());
        QCOMPARE(m_pane->findChild<TextView *>()->toPlainText(), u"Grüße aus Lübeck, und noch ein paar Worte"_s);
    }

    void aPageIsShownAsItsWordsAlone()
    {
        add(u"a.html"_s, "<html><script>alert(1)</script><p>Hello <b>Anna</b></p><img src=http://track.example>");
        show();
        QTRY_VERIFY(m_pane->findChild<TextView *>());
        const QString text = m_pane->findChild<TextView *>()->toPlainText();
        QVERIFY(text.contains(u"Hello Anna"_s));
        QVERIFY(!text.contains(u"alert"_s) && !text.contains(u"track"_s));
    }

    void ofALongTextTheBeginningIsShown()
    {
        add(u"a.log"_s, QByteArray("x").repeated(3 * 1024 * 1024));
        show();
        QTRY_VERIFY(m_pane->findChild<TextView *>());
        auto *view = m_pane->findChild<TextView *>();
        QVERIFY(view->document()->characterCount() < 1100 * 1024);
        QVERIFY(view->document()->firstBlock().length() <= 2001); // a line that no layout bears is broken
        QVERIFY(labels(*m_pane).contains(u"Only the beginning"_s));
    }

    void theFilesInWinmailAreListedAndSaved()
    {
        // One attachment: its beginning, its title, its content ([MS-OXTNEF] 2.1.3).
        const auto attribute = [](quint32 id, const QByteArray &value) {
            QByteArray octets(9, '\2');
            qToLittleEndian(id, octets.data() + 1);
            qToLittleEndian(quint32(value.size()), octets.data() + 5);
            return octets + value + QByteArray(2, '\0');
        };
        add(u"winmail.dat"_s,
            QByteArray("\x78\x9f\x3e\x22\1\0", 6) + attribute(0x00069002, QByteArray(14, '\0'))
                + attribute(0x00018010, "plan.pdf") + attribute(0x0006800f, "%PDF-1.7"));
        show();
        QTRY_VERIFY(m_pane->findChild<TableView *>() && m_pane->findChild<TableView *>()->isVisible());
        auto *view = m_pane->findChild<TableView *>();
        QCOMPARE(view->model()->index(0, 0).data().toString(), u"plan.pdf"_s);
        QSignalSpy saved(m_pane.get(), &PreviewPane::saveOctetsWanted);
        Q_EMIT view->activated(view->model()->index(0, 0));
        QCOMPARE(saved.value(0).value(0).toString(), u"plan.pdf"_s);
        QCOMPARE(saved.value(0).value(1).toByteArray(), QByteArray("%PDF-1.7"));
    }

    void aTableIsATableOrAText()
    {
        add(u"a.csv"_s, "name;size\n\"a;\"\"b\"\"\";1\nc;2\n");
        show();
        QTRY_VERIFY(m_pane->findChild<TableView *>() && m_pane->findChild<TableView *>()->isVisible());
        QAbstractItemModel *model = m_pane->findChild<TableView *>()->model();
        QAbstractItemModelTester tester(model);
        QCOMPARE(model->rowCount(), 2);
        QCOMPARE(model->headerData(1, Qt::Horizontal).toString(), u"size"_s);
        QCOMPARE(model->index(0, 0).data().toString(), u"a;\"b\""_s);
        const auto buttons = m_pane->findChildren<QToolButton *>();
        for (QToolButton *button : buttons) {
            if (button->text() == u"As text")
                button->click();
        }
        QVERIFY(m_pane->findChild<TextView *>()->isVisible());
    }

    void tablesAreBounded()
    {
        bool isCut = false;
        QCOMPARE(tableRows(u"a,b\nc,d\ne,f\n"_s, 2, 10, isCut).size(), 2);
        QVERIFY(isCut);
        isCut = false;
        QCOMPARE(tableRows(u"a,b,c,d"_s, 2, 3, isCut).value(0).size(), 3);
        QVERIFY(isCut);
        QVERIFY(tableRows(QString(100'000, u'"'), 10, 10, isCut).size() <= 10);
    }

    void anAttachedMessageIsReadInPlaceAndOneGoesBack()
    {
        add(u"inner.eml"_s, "From: Anna <anna@x.example>\r\nSubject: the inner one\r\n\r\nInner words.", u"message/rfc822"_s);
        show();
        QTRY_VERIFY(m_pane->findChild<ReaderPane *>());
        QTRY_COMPARE(m_pane->findChild<ReaderPane *>()->message().header.subject, u"the inner one"_s);
        QSignalSpy closed(m_pane.get(), &PreviewPane::closed);
        QTest::keyClick(m_pane.get(), Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
    }

    void oneGoesFromOneToTheNext()
    {
        add(u"1.txt"_s, "one");
        add(u"2.txt"_s, "two");
        show();
        QTRY_VERIFY(m_pane->findChild<TextView *>() && m_pane->findChild<TextView *>()->toPlainText() == u"one");
        m_pane->step(1);
        QTRY_VERIFY(m_pane->findChild<TextView *>()->toPlainText() == u"two");
        m_pane->step(1);
        QCOMPARE(m_pane->current()->part, u"2"_s);
    }

    void aFileThatIsTooLargeIsNotEvenFetched()
    {
        add(u"a.png"_s, pictureOctets({ 4, 4 }, "PNG"));
        m_list[0].octets = qint64(2) << 30;
        show();
        QTRY_VERIFY(labels(*m_pane).contains(u"Too large to preview"_s));
        QCOMPARE(m_parts->asked, 0);
    }

    void fiveHundredAttachmentsFold()
    {
        AttachmentBar bar;
        bar.resize(700, 100);
        QList<Attachment> many;
        for (int i = 0; i < 500; ++i)
            many += attachmentOf(QString::number(i), u"same name.pdf"_s, "%PDF-1.7");
        bar.setAttachments(many);
        bar.show();
        QCOMPARE(bar.findChildren<AttachmentPlate *>().size(), 10);
        QVERIFY(bar.height() < 260);
        const auto buttons = bar.findChildren<QPushButton *>();
        QPushButton *more = nullptr;
        for (QPushButton *button : buttons) {
            if (button->text().contains(u"490"_s))
                more = button;
        }
        QVERIFY(more);
        more->click();
        QCOMPARE(bar.findChildren<AttachmentPlate *>().size(), 500);
        QVERIFY(bar.height() < 260);
    }

    void plateSpeaksOfWhatItIs()
    {
        AttachmentPlate plate(attachmentOf(u"1"_s, u"photo.png"_s, QByteArray("MZ\x90\0", 4), u"image/png"_s));
        QVERIFY(plate.accessibleName().contains(u"photo.png, program"_s));
        QVERIFY(plate.toolTip().contains(u"not what its name says"_s));
        AttachmentPlate hostile(attachmentOf(u"1"_s, u"<b>x</b>.txt"_s, "x"));
        QVERIFY(!hostile.toolTip().contains(u"<b>"_s));
    }

    void theKeyboardGoesThroughThePlates()
    {
        AttachmentBar bar;
        bar.resize(900, 100);
        bar.setAttachments({ attachmentOf(u"1"_s, u"1.txt"_s, "one"), attachmentOf(u"2"_s, u"2.txt"_s, "two") });
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        const auto plates = bar.findChildren<AttachmentPlate *>();
        plates[0]->setFocus();
        QSignalSpy opened(&bar, &AttachmentBar::openWanted);
        QSignalSpy previewed(&bar, &AttachmentBar::previewWanted);
        QTest::keyClick(plates[0], Qt::Key_Right);
        QVERIFY(plates[1]->hasFocus());
        QTest::keyClick(plates[1], Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].value<Attachment>().part, u"2"_s);
        QTest::keyClick(plates[1], Qt::Key_Space);
        QCOMPARE(previewed.size(), 1);
        QTest::keyClick(plates[1], Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(bar.chosen().size(), 2);
    }

    void theEyePreviewsAndTheRestOpens()
    {
        AttachmentBar bar;
        bar.resize(900, 100);
        bar.setAttachments({ attachmentOf(u"1"_s, u"1.txt"_s, "one") });
        bar.show();
        auto *plate = bar.findChild<AttachmentPlate *>();
        QSignalSpy opened(&bar, &AttachmentBar::openWanted);
        QSignalSpy previewed(&bar, &AttachmentBar::previewWanted);
        QTest::mouseClick(plate, Qt::LeftButton, {}, plate->eyeRect().center());
        QCOMPARE(previewed.size(), 1);
        QCOMPARE(opened.size(), 0);
        QTest::mouseClick(plate, Qt::LeftButton, {}, QPoint(20, 20));
        QCOMPARE(opened.size(), 1);
        QTest::mouseClick(plate, Qt::LeftButton, Qt::ControlModifier, QPoint(20, 20));
        QCOMPARE(bar.chosen().size(), 1);
    }

    void copiesCanBePastedIntoAFolder()
    {
        QWidget window;
        AttachmentActions actions(&window);
        add(u"same.txt"_s, "one");
        add(u"same.txt"_s, "two");
        actions.setMessage(m_parts, m_list);
        QSignalSpy copied(&actions, &AttachmentActions::copied);
        actions.copy(m_list);
        QTRY_COMPARE(copied.size(), 1);
        const QList<QUrl> urls = QGuiApplication::clipboard()->mimeData()->urls();
        QCOMPARE(urls.size(), 2);
        QFile second(urls[1].toLocalFile());
        QVERIFY(second.open(QIODevice::ReadOnly));
        QCOMPARE(second.readAll(), QByteArray("two"));
        QVERIFY(!(second.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOwner)));
    }

    void fiveHundredOfOneNameAreSavedBesideEachOther()
    {
        QTemporaryDir folder;
        QList<Attachment> many;
        for (int i = 0; i < 500; ++i) {
            m_parts->contents.insert(QString::number(i), QByteArray::number(i));
            many += attachmentOf(QString::number(i), u"same.txt"_s, QByteArray::number(i));
        }
        auto *transfer = new PartTransfer(
            m_parts, many, [&](const Attachment &part) { return newOutputFile(folder.path() + u'/', part.name); }, this);
        QSignalSpy finished(transfer, &PartTransfer::finished);
        transfer->start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 500);
        QFile last(folder.filePath(u"same (500).txt"_s));
        QVERIFY(last.open(QIODevice::ReadOnly));
        QCOMPARE(last.readAll(), QByteArray("499"));
    }

    void aStoppedTransferLeavesNoHalfFile()
    {
        QTemporaryDir folder;
        add(u"a.bin"_s, QByteArray(1000, 'x'));
        auto *transfer = new PartTransfer(
            m_parts, m_list, [&](const Attachment &part) { return newOutputFile(folder.path() + u'/', part.name); }, this);
        QSignalSpy finished(transfer, &PartTransfer::finished);
        transfer->stop();
        transfer->start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished[0][0].value<Result<QStringList>>().error().code, ErrorCode::Cancelled);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void picturesBecomeTheirOwnPlates()
    {
        QCOMPARE(readPicture(pictureOctets({ 400, 100 }, "PNG"), u"image/png"_s, 128).image.height(), 100);
        QVERIFY(readPicture(pictureOctets({ 4000, 4000 }, "JPEG"), u"image/jpeg"_s, 128).image.width() <= 128);
        QVERIFY(readPicture("<svg xmlns='http://www.w3.org/2000/svg'/>", u"image/svg+xml"_s).image.isNull());
    }
};

QTEST_MAIN(TestPreview)

} // namespace tst_preview

#include "tst_preview.moc"
