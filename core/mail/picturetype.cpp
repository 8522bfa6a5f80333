// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/picturetype.h"

namespace Restante {

QByteArray pictureType(QByteArrayView octets)
{
    if (octets.startsWith(QByteArrayView("\x89PNG\r\n\x1a\n", 8)))
        return "image/png";
    if (octets.startsWith("\xff\xd8\xff"))
        return "image/jpeg";
    if (octets.startsWith("GIF87a") || octets.startsWith("GIF89a"))
        return "image/gif";
    if (octets.size() >= 12 && octets.startsWith("RIFF") && octets.sliced(8).startsWith("WEBP"))
        return "image/webp";
    // Two letters alone would be any text: the file header's reserved octets are zero.
    if (octets.size() >= 14 && octets.startsWith("BM") && octets.sliced(6, 4) == QByteArrayView("\0\0\0\0", 4))
        return "image/bmp";
    return {};
}

bool isShownPictureType(QStringView mediaType)
{
    return mediaType == u"image/png" || mediaType == u"image/jpeg" || mediaType == u"image/gif" || mediaType == u"image/webp"
        || mediaType == u"image/bmp";
}

} // namespace Restante
