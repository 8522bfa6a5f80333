// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <optional>

namespace Restante {

/// The roles of the look, one value each. The only place where colours stand; everything else asks coloursOf() its own palette.
struct Colours {
    QColor base;   ///< list, reader, pages
    QColor window; ///< top bar, sidebar, status strip
    QColor line;   ///< separators, 1 px
    QColor text;
    QColor muted; ///< dates, previews, addresses, counts
    QColor accent;
    QColor accentSoft; ///< selection
    QColor onAccent;   ///< text on accent
    QColor hover;      ///< a row under the pointer
    QColor good;
    QColor warn; ///< text and signs on warnSoft
    QColor warnSoft;
    QColor warnLine;
    QColor bad; ///< text and signs, also on badSoft
    QColor badSoft;
    QColor badLine;
    QColor highlight; ///< behind a found word

    bool operator==(const Colours &) const = default;
};

Colours lightColours();
Colours darkColours();

/// The same roles with the desktop's accent colour, moved in lightness until it can be read on every ground it stands on.
Colours withAccent(Colours colours, const QColor &accent);

/// Of quoted text, by its level from 1: one after the other in turn, all readable on the ground of pages.
QColor quoteColour(const Colours &colours, int level);

/// WCAG 2.1: 1 … 21.
qreal contrast(const QColor &one, const QColor &other);

bool isDark(const QPalette &palette);
QPalette paletteOf(const Colours &colours);
/// The roles behind a palette made by paletteOf().
Colours coloursOf(const QPalette &palette);

/// One of a few quiet colours that stays the same for the same text (avatars); white is readable on all.
QColor stableColour(const QString &text);

} // namespace Restante
