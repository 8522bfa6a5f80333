// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace Restante {

/// A ground that was chosen for white paper, for a dark page: bright ones turn dark and keep their hue, dark and strong ones
/// (buttons, bands) stay.
QColor darkGround(const QColor &ground);

/// A colour of text, moved in lightness until it can be read on a ground (WCAG 2.1: 4.5 or more) and stands out of it about as
/// much as it did of `was`: a dark grey for reading is no pale one. Not at all if it does.
QColor readableOn(const QColor &text, const QColor &ground, const QColor &was);

} // namespace Restante
