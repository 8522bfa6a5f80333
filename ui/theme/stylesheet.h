// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/colours.h"
#include "theme/metrics.h"

namespace Restante {

/// The one style sheet. Widgets say what they are by the dynamic property "look"; the values are:
/// labels: title, listtitle, head, muted, small, good, bad, link · buttons: primary, danger, flat (a tool button in a bar), plain
/// (looks like text) grounds: bar, page, card, banner, problem, line.
QString styleSheetOf(const Colours &colours, const Metrics &metrics);

/// Sets the property "look" and has the style look at it anew.
void setLook(QWidget *widget, const char *look);

/// Where lines begin in a widget of this direction, for text that stands below other text whatever it is written in.
Qt::Alignment leadingEdge(const QWidget &widget);

} // namespace Restante
