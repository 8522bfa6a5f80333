// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/html/stillpicture.h"

#include "mail/picturetype.h"
#include "reader/html/resourceanswerer.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>

namespace Restante {

namespace {

bool moves(const QByteArray &octets)
{
    const QByteArray type = pictureType(octets);
    // Qt reads the first frame of it alone, the engine all: Portable Network Graphics 3, 11.3.6.
    if (type == "image/png")
        return octets.first(octets.indexOf("IDAT") + 1).contains("acTL");
    // By its own flag, as not every Qt reads the format: RFC 9649 2.7.1.
    if (type == "image/webp")
        return octets.size() > 20 && octets.sliced(12).startsWith("VP8X") && (octets[20] & 2);
    if (type != "image/gif")
        return false;
    QByteArray copy = octets;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    return QImageReader(&buffer, "gif").imageCount() != 1;
}

} // namespace

QByteArray stillPicture(const QByteArray &octets)
{
    if (!moves(octets))
        return octets;
    QByteArray still;
    QBuffer buffer(&still);
    buffer.open(QIODevice::WriteOnly);
    const QImage first = decodePicture(octets);
    return !first.isNull() && first.save(&buffer, "PNG") ? still : QByteArray();
}

} // namespace Restante
