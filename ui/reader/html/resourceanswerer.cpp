// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/html/resourceanswerer.h"

#include "mail/picturetype.h"

#include <QBuffer>
#include <QImageReader>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr qint64 largestPixels = 50'000'000; ///< 200 MB decoded; beyond it, it is an attack or a poster
constexpr int largestSide = 2400;            ///< more than any reading pane shows; the rest is scaled away while reading
constexpr int allocationLimitMiB = 256;

} // namespace

QVariant ResourceAnswerer::answer(int type, const QUrl &name) const
{
    if (type != QTextDocument::ImageResource)
        return QByteArray("");
    const QString key = name.toString();
    if ((name.scheme() == u"cid" || name.scheme() == u"remote") && m_pictures.contains(key))
        return m_pictures.value(key);
    QImage nothing(1, 1, QImage::Format_ARGB32_Premultiplied);
    nothing.fill(Qt::transparent);
    return nothing;
}

void ResourceAnswerer::addOctets(const QString &name, const QByteArray &octets)
{
    if (const QByteArray type = pictureType(octets); !type.isEmpty())
        m_octets.insert(name, { octets, type });
}

QImage decodePicture(const QByteArray &octets)
{
    // SVG can refer to files and servers, and the other rare formats are only a surface for attacks.
    static const QList<QByteArray> formats { "png", "jpeg", "jpg", "gif", "bmp", "webp" };
    QByteArray copy = octets;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAllocationLimit(allocationLimitMiB);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (!reader.canRead() || !formats.contains(reader.format()))
        return {};
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty() || qint64(size.width()) * size.height() > largestPixels)
        return {};
    if (size.width() > largestSide || size.height() > largestSide)
        reader.setScaledSize(size.scaled(largestSide, largestSide, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace Restante
