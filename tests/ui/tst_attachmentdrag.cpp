// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts.h"
#include "reader/attachmentactions.h"
#include "reader/attachmentbar.h"
#include "reader/attachmentplate.h"
#include "reader/attachmentsection.h"

#include <QApplication>
#include <QDir>
#include <QDrag>
#include <QFileInfo>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_attachmentdrag {

/// Attachments pulled out of the bar by the mouse, into what stands for a file manager.
class TestAttachmentDrag final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_parts = std::make_shared<Parts>();
        m_list.clear();
        m_dropped.clear();
        m_drags = 0;
        m_section = std::make_unique<AttachmentSection>();
        m_section->setDragLoop([this](QDrag *drag) {
            ++m_drags;
            m_dropped = drag->mimeData()->urls();
            m_formats = drag->mimeData()->formats();
            m_hasPicture = !drag->pixmap().isNull();
            drag->deleteLater();
        });
    }
    void cleanup()
    {
        release();
        m_section.reset();
    }

    void aFileIsDraggedWholeAndPrivate();
    void itsNameIsSafe_data();
    void itsNameIsSafe();
    void chosenOnesGoTogether();
    void oneThatIsNotChosenGoesAlone();
    void aClickAndALittleShakeAreNoDrag();
    void whoLetsGoBeforeTheFilesAreThereDropsNothing();
    void aSecondDragBringsNothingAnew();

private:
    void add(const QString &name, const QByteArray &content)
    {
        const PartPath part = QString::number(m_list.size() + 1);
        m_parts->contents.insert(part, content);
        m_list += attachmentOf(part, name, content);
    }
    void show()
    {
        m_section->resize(900, 120);
        m_section->show(m_parts, m_list, m_list);
        m_section->QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(m_section.get()));
    }
    AttachmentPlate *plate(int index) const { return m_section->bar().findChildren<AttachmentPlate *>().value(index); }
    QWindow *window() const { return m_section->windowHandle(); }
    QPoint placeOf(int index) const { return plate(index)->mapTo(m_section.get(), QPoint(24, 20)); }
    // By the window system's way: what is pressed is then known to the program.
    void press(int index, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(window(), Qt::LeftButton, modifiers, placeOf(index));
        m_pressed = true;
    }
    void release()
    {
        if (std::exchange(m_pressed, false))
            QTest::mouseRelease(window(), Qt::LeftButton, {}, QPoint(1, 1));
    }
    void pull(int index)
    {
        press(index);
        QTest::mouseMove(window(), placeOf(index) + QPoint(QApplication::startDragDistance() + 5, 3));
    }

    std::shared_ptr<Parts> m_parts;
    QList<Attachment> m_list;
    std::unique_ptr<AttachmentSection> m_section;
    QList<QUrl> m_dropped;
    QStringList m_formats;
    int m_drags = 0;
    bool m_hasPicture = false;
    bool m_pressed = false;
};

void TestAttachmentDrag::aFileIsDraggedWholeAndPrivate()
{
    QByteArray content(3'000'000, 'x');
    content += "the end";
    add(u"Harbour plan.pdf"_s, content);
    show();
    pull(0);
    QTRY_COMPARE(m_drags, 1);
    QVERIFY(m_formats.contains(u"text/uri-list"_s));
    QVERIFY(m_hasPicture);
    QCOMPARE(m_dropped.size(), 1);
    const QString path = m_dropped[0].toLocalFile();
    QCOMPARE(QFileInfo(path).fileName(), u"Harbour plan.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == content);
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(file.permissions() & (others | QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner),
             QFile::ReadOwner | QFile::WriteOwner);
    const QString own = QFileInfo(path).path();
    for (const QString &folder : { own, QFileInfo(own).path() })
        QVERIFY2(!(QFile::permissions(folder) & others), qPrintable(folder));
    // Gone with the program.
    release();
    m_section.reset();
    QVERIFY(!QFileInfo::exists(path));
}

void TestAttachmentDrag::itsNameIsSafe_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("one that starts something") << u"photo.jpg.desktop"_s;
    QTest::newRow("a percent sign, a hash and a line of other letters") << u"100 % #1 план.txt"_s;
    QTest::newRow("a quote and a bracket") << u"a'b(c)&d.txt"_s;
}

void TestAttachmentDrag::itsNameIsSafe()
{
    QFETCH(QString, name);
    add(name, "content");
    show();
    pull(0);
    QTRY_COMPARE(m_drags, 1);
    const QString path = m_dropped.value(0).toLocalFile();
    QCOMPARE(QFileInfo(path).fileName(), name);
    QVERIFY(!(QFile::permissions(path) & (QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther)));
}

void TestAttachmentDrag::chosenOnesGoTogether()
{
    add(u"same.txt"_s, "one");
    add(u"middle.txt"_s, "two");
    add(u"same.txt"_s, "three");
    show();
    for (int index : { 0, 2 })
        QTest::mouseClick(window(), Qt::LeftButton, Qt::ControlModifier, placeOf(index));
    QCOMPARE(m_section->bar().chosen().size(), 2);
    pull(2);
    QTRY_COMPARE(m_drags, 1);
    QCOMPARE(m_dropped.size(), 2);
    QByteArrayList contents;
    for (const QUrl &url : std::as_const(m_dropped)) {
        QFile file(url.toLocalFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        contents += file.readAll();
    }
    QCOMPARE(contents, QByteArrayList({ "one", "three" }));
}

void TestAttachmentDrag::oneThatIsNotChosenGoesAlone()
{
    add(u"1.txt"_s, "one");
    add(u"2.txt"_s, "two");
    show();
    QTest::mouseClick(window(), Qt::LeftButton, Qt::ControlModifier, placeOf(0));
    pull(1);
    QTRY_COMPARE(m_drags, 1);
    QCOMPARE(m_dropped.size(), 1);
    QCOMPARE(m_dropped[0].fileName(), u"2.txt"_s);
}

void TestAttachmentDrag::aClickAndALittleShakeAreNoDrag()
{
    add(u"1.txt"_s, "one");
    show();
    QSignalSpy wanted(&m_section->bar(), &AttachmentBar::dragWanted);
    QSignalSpy previewed(m_section.get(), &AttachmentSection::previewWanted);
    press(0);
    QTest::mouseMove(window(), placeOf(0) + QPoint(1, 1));
    QCOMPARE(wanted.size(), 0);
    QTest::mouseMove(window(), placeOf(0) + QPoint(QApplication::startDragDistance() + 5, 0));
    QTest::mouseMove(window(), placeOf(0) + QPoint(QApplication::startDragDistance() + 25, 0));
    QCOMPARE(wanted.size(), 1); // once for one pull
    QTRY_COMPARE(m_drags, 1);
    release();
    QCOMPARE(previewed.size(), 0);
}

void TestAttachmentDrag::whoLetsGoBeforeTheFilesAreThereDropsNothing()
{
    add(u"1.txt"_s, QByteArray(5'000'000, 'x'));
    show();
    pull(0);
    release();
    // What was asked for before is done when a second one is.
    QSignalSpy copied(&m_section->actions(), &AttachmentActions::copied);
    m_section->actions().copy(m_list);
    QTRY_COMPARE(copied.size(), 1);
    QCOMPARE(m_drags, 0);
}

void TestAttachmentDrag::aSecondDragBringsNothingAnew()
{
    add(u"1.txt"_s, "one");
    show();
    pull(0);
    QTRY_COMPARE(m_drags, 1);
    release();
    const int asked = m_parts->asked;
    pull(0);
    QTRY_COMPARE(m_drags, 2);
    QCOMPARE(m_parts->asked, asked);
    QCOMPARE(m_dropped.size(), 1);
}

QTEST_MAIN(TestAttachmentDrag)

} // namespace tst_attachmentdrag

#include "tst_attachmentdrag.moc"
