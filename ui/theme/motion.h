// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Restante {

/// Whether pictures and pages of mail move (WCAG 2.2, 2.2.2).
enum class MotionChoice { System, Plays, StandsStill };

QString motionChoiceName(MotionChoice choice); ///< "system", "plays", "still", for settings
MotionChoice motionChoiceFromName(QStringView name);

/// For the whole application, as its palette is. What is shown already stays as it is. GUI thread.
void setMotion(MotionChoice choice);
/// By the choice, else by the desktop: where its own windows do not move, mail does not either.
bool standsStill();

} // namespace Restante
