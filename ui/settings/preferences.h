// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/bodydocument.h"
#include "theme/motion.h"
#include "theme/theme.h"

#include <optional>

class QSettings;

namespace Restante {

/// What the user chose for the window. A value; kept in the settings file of the profile.
struct Preferences {
    ThemeChoice theme = ThemeChoice::System;
    std::optional<int> markReadAfter = 1; ///< seconds; nothing: never by itself
    BodyForm form = BodyForm::Original;   ///< where the message and the machine have it
    int zoom = 100;                       ///< percent, of the text of messages
    MotionChoice motion = MotionChoice::System;

    static Preferences read(const QSettings &settings);
    void write(QSettings &settings) const;

    bool operator==(const Preferences &) const = default;
};

inline constexpr int smallestZoom = 60;
inline constexpr int largestZoom = 300;
/// The next step of a zoom, bounded.
int zoomed(int percent, int steps);

} // namespace Restante
