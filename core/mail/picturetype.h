// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

namespace Restante {

/// "image/png", "image/jpeg", "image/gif", "image/webp" or "image/bmp", by the first octets and by nothing else; empty: no
/// picture that is shown here. SVG is none: it can refer to files and servers.
QByteArray pictureType(QByteArrayView octets);

/// Whether a media type is one of those.
bool isShownPictureType(QStringView mediaType);

} // namespace Restante
