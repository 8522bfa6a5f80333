// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/tone.h"

#include "theme/colours.h"

namespace Restante {

QColor colourOf(Tone tone, const Colours &colours)
{
    switch (tone) {
    case Tone::Good:
        return colours.good;
    case Tone::Bad:
        return colours.bad;
    case Tone::Warn:
        return colours.warn;
    case Tone::Quiet:
        return colours.muted;
    }
    Q_UNREACHABLE_RETURN(colours.muted);
}

} // namespace Restante
