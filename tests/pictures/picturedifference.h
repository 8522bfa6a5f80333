// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>

namespace Restante {

/// How far two pictures of a window differ to the eye: both are looked at in small tiles by their mean colour, so that another
/// version of a font renderer changes little, and a sign that is missing, moved or of another colour changes much.
struct PictureDifference {
    bool comparable = true; ///< false: of different sizes
    double share = 0;       ///< of all tiles, 0 … 1
    double worst = 0;       ///< of the tiles of the neighbourhood that differs most, 0 … 1
    QRect place;            ///< that neighbourhood, in pixels

    /// Limits that a renamed label, a missing icon of 16 pixels and a colour off by a tenth exceed, and another hinting does not.
    bool isAcceptable() const { return comparable && share <= 0.004 && worst <= 0.30; }
};

PictureDifference pictureDifference(const QImage &one, const QImage &other);

/// Both side by side with the worst place framed, for people who look at what failed.
QImage differencePicture(const QImage &expected, const QImage &found, const PictureDifference &difference);

} // namespace Restante
