// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/tagcolours.h"

#include "text/visibletext.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

namespace Restante {

namespace {

struct TagsWords {
    Q_DECLARE_TR_FUNCTIONS(Tags)
};

constexpr int longestName = 24; ///< characters on a plate

} // namespace

TagColours tagColours(Tag::Colour colour, bool dark)
{
    const QColor white(Qt::white);
    const QColor ink(0x16, 0x18, 0x1b);
    switch (colour) {
    case Tag::Colour::Red:
        return dark ? TagColours { QColor(0xf2, 0x8b, 0x7d), ink } : TagColours { QColor(0xc0, 0x45, 0x35), white };
    case Tag::Colour::Orange:
        return dark ? TagColours { QColor(0xf4, 0xa4, 0x66), ink } : TagColours { QColor(0xb3, 0x55, 0x0f), white };
    case Tag::Colour::Yellow:
        return dark ? TagColours { QColor(0xe4, 0xc0, 0x5c), ink } : TagColours { QColor(0x8f, 0x68, 0x05), white };
    case Tag::Colour::Green:
        return dark ? TagColours { QColor(0x7c, 0xcb, 0x95), ink } : TagColours { QColor(0x2a, 0x7d, 0x4b), white };
    case Tag::Colour::Teal:
        return dark ? TagColours { QColor(0x66, 0xc9, 0xc4), ink } : TagColours { QColor(0x0f, 0x78, 0x78), white };
    case Tag::Colour::Blue:
        return dark ? TagColours { QColor(0x7f, 0xb2, 0xf5), ink } : TagColours { QColor(0x2a, 0x66, 0xbf), white };
    case Tag::Colour::Purple:
        return dark ? TagColours { QColor(0xbf, 0xa0, 0xf0), ink } : TagColours { QColor(0x78, 0x52, 0xb8), white };
    case Tag::Colour::Pink:
        return dark ? TagColours { QColor(0xf0, 0x93, 0xbd), ink } : TagColours { QColor(0xb3, 0x3d, 0x77), white };
    case Tag::Colour::Grey:
        return dark ? TagColours { QColor(0xa7, 0xb0, 0xbc), ink } : TagColours { QColor(0x5f, 0x69, 0x77), white };
    }
    Q_UNREACHABLE_RETURN({});
}

QString tagColourName(Tag::Colour colour)
{
    switch (colour) {
    case Tag::Colour::Red:
        return TagsWords::tr("Red");
    case Tag::Colour::Orange:
        return TagsWords::tr("Orange");
    case Tag::Colour::Yellow:
        return TagsWords::tr("Yellow");
    case Tag::Colour::Green:
        return TagsWords::tr("Green");
    case Tag::Colour::Teal:
        return TagsWords::tr("Teal");
    case Tag::Colour::Blue:
        return TagsWords::tr("Blue");
    case Tag::Colour::Purple:
        return TagsWords::tr("Purple");
    case Tag::Colour::Pink:
        return TagsWords::tr("Pink");
    case Tag::Colour::Grey:
        return TagsWords::tr("Grey");
    }
    Q_UNREACHABLE_RETURN({});
}

QIcon tagIcon(Tag::Colour colour, bool dark)
{
    constexpr int size = 32; // twice what menus show, so that it is sharp there
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tagColours(colour, dark).plate);
    painter.drawEllipse(QRect(0, 0, size, size).adjusted(7, 7, -7, -7));
    return QIcon(pixmap);
}

QRect paintTags(QPainter &painter, const QRect &room, const QList<MessageTag> &tags, const TagLine &line)
{
    const Metrics &metrics = line.metrics;
    const QFont font = metrics.font(11, QFont::Medium);
    const QFontMetrics measure(font, painter.device());
    const int height = qMin(room.height() - 1, metrics.px(17));
    const int most = int(room.width() * line.share);
    int used = 0;
    painter.setFont(font);
    for (const MessageTag &tag : tags) {
        const QString name = measure.elidedText(visibleText(tag.name, longestName), Qt::ElideRight, metrics.px(110));
        const int width = measure.horizontalAdvance(name) + metrics.px(12);
        const TagColours colours = tagColours(tag.colour, line.dark);
        const bool fits = used + width <= most;
        // What finds no room for its name still shows its colour.
        const int taken = fits ? width : metrics.px(8);
        if (used + taken > most)
            break;
        const QRect plate(line.mirrored ? room.left() + used : room.right() + 1 - used - taken, room.center().y() - height / 2,
                          taken, height);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.plate);
        painter.drawRoundedRect(plate, metrics.px(3), metrics.px(3));
        if (fits) {
            painter.setPen(colours.ink);
            painter.drawText(plate, Qt::AlignCenter, name);
        }
        used += taken + metrics.px(4);
    }
    return line.mirrored ? room.adjusted(used, 0, 0, 0) : room.adjusted(0, 0, -used, 0);
}

} // namespace Restante
