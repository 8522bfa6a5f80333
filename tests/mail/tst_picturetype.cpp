// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/picturetype.h"

#include <QTest>

using namespace Restante;

namespace tst_picturetype {

class TestPictureType final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstOctetsTell_data();
    void theFirstOctetsTell();
};

void TestPictureType::theFirstOctetsTell_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n…") << QByteArray("image/png");
    QTest::newRow("jpeg") << QByteArray("\xff\xd8\xff\xe0") << QByteArray("image/jpeg");
    QTest::newRow("gif") << QByteArray("GIF89a") << QByteArray("image/gif");
    QTest::newRow("old gif") << QByteArray("GIF87a") << QByteArray("image/gif");
    QTest::newRow("webp") << QByteArray("RIFF....WEBPVP8 ") << QByteArray("image/webp");
    QTest::newRow("sound") << QByteArray("RIFF....WAVEfmt ") << QByteArray();
    QTest::newRow("bmp") << QByteArray("BM\x36\0\0\0\0\0\0\0\x36\0\0\0", 14) << QByteArray("image/bmp");
    QTest::newRow("text that begins with BM") << QByteArray("BMW sells cars, and more of them") << QByteArray();
    QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << QByteArray();
    QTest::newRow("page") << QByteArray("<!DOCTYPE html><html>") << QByteArray();
    QTest::newRow("icon") << QByteArray("\0\0\1\0", 4) << QByteArray();
    QTest::newRow("cut") << QByteArray("\x89PN") << QByteArray();
    QTest::newRow("empty") << QByteArray() << QByteArray();
}

void TestPictureType::theFirstOctetsTell()
{
    QFETCH(const QByteArray, octets);
    QTEST(pictureType(octets), "type");
    QCOMPARE(isShownPictureType(QString::fromLatin1(pictureType(octets))), !pictureType(octets).isEmpty());
}

QTEST_APPLESS_MAIN(TestPictureType)

} // namespace tst_picturetype

#include "tst_picturetype.moc"
