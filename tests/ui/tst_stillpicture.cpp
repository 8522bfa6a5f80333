// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/pictureview.h"
#include "preview/previewcontent.h"
#include "reader/html/stillpicture.h"
#include "stage.h"
#include "theme/motion.h"

#include <QImage>
#include <QMovie>
#include <QStyle>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_stillpicture {

namespace {

/// Four by four pixels, red, then blue.
const QByteArray twoFrames =
    QByteArray::fromBase64("R0lGODlhBAAEAIAAAP8AAAAA/yH/C05FVFNDQVBFMi4wAwEAAAAh+QQABQAAACwAAAAABAAEAAACDQRBEARBEARBEARBEAUAIfkE"
                           "AAUAAAAsAAAAAAQABAAAAg0MwzAMwzAMwzAMwzAFADs=");
const QByteArray oneFrame = QByteArray::fromBase64(
    "R0lGODlhBAAEAIAAAP8AAAAA/yH/C05FVFNDQVBFMi4wAwEAAAAh+QQABQAAACwAAAAABAAEAAACDQRBEARBEARBEARBEAUAOw==");

QByteArray webp(char flags)
{
    return "RIFF" + QByteArray(4, 1) + "WEBPVP8X" + QByteArray(4, 1) + flags + QByteArray(40, 1);
}

} // namespace

class TestStillPicture final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofAFilmTheFirstPictureIsLeft();
    void whatStandsStillStaysAsItIs_data();
    void whatStandsStillStaysAsItIs();
    void aFilmThatCannotBeReadIsNotShown();
    void theChoiceCountsBeforeTheDesktop();
    void aPreviewPlaysOnlyWhereItMay();
};

void TestStillPicture::ofAFilmTheFirstPictureIsLeft()
{
    const QByteArray still = stillPicture(twoFrames);
    QVERIFY(still.startsWith("\x89PNG"));
    const QImage picture = QImage::fromData(still);
    QCOMPARE(picture.size(), QSize(4, 4));
    QCOMPARE(picture.pixelColor(1, 1), QColor(Qt::red));
}

void TestStillPicture::whatStandsStillStaysAsItIs_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("gif") << oneFrame;
    QTest::newRow("png") << pngOctets({ 3, 3 }, Qt::red);
    QTest::newRow("png that names it behind its picture") << pngOctets({ 3, 3 }, Qt::red) + "acTL";
    QTest::newRow("webp") << webp(0);
    QTest::newRow("jpeg") << QByteArray("\xff\xd8\xff\xe0 acTL");
    QTest::newRow("text") << QByteArray("acTL VP8X");
    QTest::newRow("nothing") << QByteArray();
}

void TestStillPicture::whatStandsStillStaysAsItIs()
{
    QFETCH(QByteArray, octets);
    QCOMPARE(stillPicture(octets), octets);
}

void TestStillPicture::aFilmThatCannotBeReadIsNotShown()
{
    QCOMPARE(stillPicture(webp(2)), QByteArray());
    QByteArray film = pngOctets({ 3, 3 }, Qt::red);
    film.insert(film.indexOf("IDAT"), "acTL"); // breaks the chunks, too
    QCOMPARE(stillPicture(film), QByteArray());
}

void TestStillPicture::theChoiceCountsBeforeTheDesktop()
{
    const bool desktopIsStill = QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) <= 0;
    QCOMPARE(standsStill(), desktopIsStill);
    setMotion(MotionChoice::StandsStill);
    QVERIFY(standsStill());
    setMotion(MotionChoice::Plays);
    QVERIFY(!standsStill());
    setMotion(MotionChoice::System);
    QCOMPARE(standsStill(), desktopIsStill);
}

void TestStillPicture::aPreviewPlaysOnlyWhereItMay()
{
    PreviewContent content;
    content.octets = twoFrames;
    content.picture.image = QImage::fromData(twoFrames);
    content.picture.original = content.picture.image.size();
    content.picture.isAnimated = true;
    for (const auto choice : { MotionChoice::Plays, MotionChoice::StandsStill }) {
        setMotion(choice);
        PictureView view;
        view.show(content);
        QCOMPARE(view.findChild<QMovie *>() != nullptr, choice == MotionChoice::Plays);
    }
    setMotion(MotionChoice::System);
}

QTEST_MAIN(TestStillPicture)

} // namespace tst_stillpicture

#include "tst_stillpicture.moc"
