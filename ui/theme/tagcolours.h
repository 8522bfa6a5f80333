// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/tag.h"
#include "theme/metrics.h"

#include <QColor>
#include <QIcon>

class QPainter;

namespace Restante {

/// How the colours of tags look on light and dark ground: a plate, and what can be read on it (4.5:1 at least).
struct TagColours {
    QColor plate;
    QColor ink;
};
TagColours tagColours(Tag::Colour colour, bool dark);
/// "Red", for menus and screen readers.
QString tagColourName(Tag::Colour colour);
/// A dot in the colour, as the sidebar shows it.
QIcon tagIcon(Tag::Colour colour, bool dark);

/// How tags stand on a line.
struct TagLine {
    Metrics metrics;
    bool dark = false;
    bool mirrored = false;
    qreal share = 0.6; ///< of the room that they may take from the text
};
/// As many of the tags as fit, from the trailing edge of the room; gives the room that is left.
QRect paintTags(QPainter &painter, const QRect &room, const QList<MessageTag> &tags, const TagLine &line);

} // namespace Restante
