// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/htmltext.h"
#include "reader/bodydocument.h"
#include "reader/html/originalbody.h"
#include "reader/html/originalengine.h"
#include "reader/html/originalview.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

namespace Restante {

// What tests of Original share.

inline bool isMapped(const QByteArray &library)
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains(library);
}

inline bool isEngineReady()
{
    OriginalEngine &engine = OriginalEngine::ofProcess();
    engine.prepare();
    return QTest::qWaitFor([&] { return engine.state() != OriginalEngine::State::Loading; }, 60'000)
        && engine.state() == OriginalEngine::State::Ready;
}

inline BuiltBody originalOf(const QList<BodyPart> &parts, Ground ground = Ground::Light)
{
    BodyOrder order;
    order.form = BodyForm::Original;
    order.font.setPixelSize(14);
    order.ground = ground;
    order.colours = ground == Ground::Dark ? darkColours() : lightColours();
    order.message.htmlBodies = parts;
    for (const BodyPart &part : parts) {
        for (const QString &contentId : contentIdsIn(part.content)) { // they are all there
            Attachment picture;
            picture.contentId = contentId;
            picture.type = { FileKind::Picture, QStringLiteral("image/png"), false };
            order.message.attachments.append(picture);
        }
    }
    return buildBody(order, QThread::currentThread());
}

inline BuiltBody originalOf(const QString &markup, Ground ground = Ground::Light)
{
    return originalOf(QList<BodyPart> { { QStringLiteral("1"), BodyPart::Kind::Html, markup, false } }, ground);
}

inline QImage pictureOf(QWidget &view)
{
    return view.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

/// The picture of a view once it stands still and is no longer the former one: the engine paints when it has time.
inline QImage stillPicture(QWidget &view, const QImage &former = {})
{
    QImage last;
    int same = 0;
    QElapsedTimer pause;
    pause.start();
    const bool still = QTest::qWaitFor(
        [&] {
            if (pause.elapsed() < 40)
                return false;
            pause.restart();
            QImage now = pictureOf(view);
            same = now == last && now != former ? same + 1 : 0;
            last = std::move(now);
            return same >= 6;
        },
        20'000);
    return still ? last : QImage();
}

} // namespace Restante
