// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturedifference.h"
#include "theme/icons.h"

#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_picturedifference {

namespace {

QImage page()
{
    QImage image(640, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

QImage written(const QString &text, const QPointF &at, const QFont &font = {})
{
    QImage image = page();
    QPainter painter(&image);
    painter.setFont(font);
    painter.drawText(at, text);
    return image;
}

} // namespace

class TestPictureDifference final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thesePicturesAreAlike_data();
    void thesePicturesAreAlike();
    void thesePicturesDiffer_data();
    void thesePicturesDiffer();
    void theWorstPlaceIsNamed();
};

void TestPictureDifference::thesePicturesAreAlike_data()
{
    QTest::addColumn<QImage>("one");
    QTest::addColumn<QImage>("other");
    QFont plain, unhinted;
    unhinted.setHintingPreference(QFont::PreferNoHinting);
    QTest::newRow("the same") << page() << page();
    QTest::newRow("another hinting") << written(u"Harbour plan, second draft"_s, { 20, 40 }, plain)
                                     << written(u"Harbour plan, second draft"_s, { 20, 40 }, unhinted);
    QTest::newRow("a third of a pixel") << written(u"Harbour plan"_s, { 20, 40 }) << written(u"Harbour plan"_s, { 20.3, 40 });
    QImage greyer = page();
    greyer.fill(QColor(0xf8, 0xf8, 0xf8));
    QTest::newRow("a shade") << page() << greyer;
}

void TestPictureDifference::thesePicturesAreAlike()
{
    QFETCH(const QImage, one);
    QFETCH(const QImage, other);
    const PictureDifference difference = pictureDifference(one, other);
    QVERIFY2(difference.isAcceptable(), qPrintable(u"%1 %2"_s.arg(difference.share).arg(difference.worst)));
}

void TestPictureDifference::thesePicturesDiffer_data()
{
    QTest::addColumn<QImage>("one");
    QTest::addColumn<QImage>("other");
    QImage icon = page();
    {
        QPainter painter(&icon);
        paintIcon(&painter, Icon::StarFilled, QRect(100, 100, 16, 16), Qt::black);
    }
    QTest::newRow("a missing icon") << icon << page();
    QTest::newRow("another word") << written(u"Archive"_s, { 20, 40 }) << written(u"Trash"_s, { 20, 40 });
    QTest::newRow("moved by a line") << written(u"Archive"_s, { 20, 40 }) << written(u"Archive"_s, { 20, 60 });
    QImage tinted = page();
    QPainter(&tinted).fillRect(0, 0, 640, 60, QColor(0xe6, 0xef, 0xfb));
    QTest::newRow("a soft colour") << tinted << page();
    QTest::newRow("another size") << page() << page().scaled(320, 200);
    QTest::newRow("no picture") << page() << QImage();
}

void TestPictureDifference::thesePicturesDiffer()
{
    QFETCH(const QImage, one);
    QFETCH(const QImage, other);
    QVERIFY(!pictureDifference(one, other).isAcceptable());
}

void TestPictureDifference::theWorstPlaceIsNamed()
{
    QImage spot = page();
    QPainter(&spot).fillRect(300, 200, 20, 20, Qt::black);
    const PictureDifference difference = pictureDifference(page(), spot);
    QCOMPARE(difference.place, QRect(300, 200, 20, 20));
    QCOMPARE(difference.worst, 1.0);
}

QTEST_MAIN(TestPictureDifference)

} // namespace tst_picturedifference

#include "tst_picturedifference.moc"
