// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace Restante {

struct Colours;

/// How a line about a message is to be taken, beside its words and its sign.
enum class Tone { Good, Bad, Warn, Quiet };

QColor colourOf(Tone tone, const Colours &colours);

} // namespace Restante
