// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagelist/messagedelegate.h"

#include "text/visibletext.h"
#include "words/lists.h"

#include <QPainter>

namespace Restante {

namespace {

constexpr qsizetype mostMarks = 32; ///< on one line: more is noise, and a hostile text may hold a word very often
constexpr qsizetype mostNames = 4;  ///< of those who wrote in a conversation

/// In the middle of its height.
QPointF placeIn(const QRect &rect, const QTextLayout &layout)
{
    return { qreal(rect.left()), rect.top() + (rect.height() - layout.lineAt(0).height()) / 2 };
}

} // namespace

QRect RowGround::mirror(QRect area) const
{
    if (mirrored)
        area.moveLeft(rect.left() + rect.right() - area.right());
    return area;
}

MessageDelegate::MessageDelegate(const MessageListModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{}

QSize MessageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { option.rect.width(), rowHeight(Metrics(option.font)) };
}

RowSpot MessageDelegate::spotAt(const QPoint &point, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    for (const RowSpot spot : { RowSpot::Star, RowSpot::Fold }) {
        if (placeOf(spot, option, index).contains(point))
            return spot;
    }
    return RowSpot::None;
}

RowGround MessageDelegate::ground(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {
        .rect = option.rect,
        .colours = coloursOf(option.palette),
        .metrics = Metrics(option.font),
        .kind = m_model.kindOf(index.row()),
        .selected = option.state.testFlag(QStyle::State_Selected),
        .focused = option.state.testFlag(QStyle::State_HasFocus),
        .hovered = option.state.testFlag(QStyle::State_MouseOver),
        .unread = m_model.isUnread(index.row()),
        .starred = m_model.isStarred(index.row()),
        .mirrored = option.direction == Qt::RightToLeft,
    };
}

void MessageDelegate::paintGround(QPainter &painter, const RowGround &row) const
{
    const QRect &rect = row.rect;
    if (row.selected)
        painter.fillRect(rect, row.colours.accentSoft);
    else if (row.hovered)
        painter.fillRect(rect, row.colours.hover);
    else if (row.kind == RowKind::Member)
        painter.fillRect(rect, row.colours.window);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), row.colours.line);
    if (row.selected)
        painter.fillRect(row.mirror(QRect(rect.left(), rect.top(), row.px(3), rect.height() - 1)), row.colours.accent);
    if (row.focused && !row.selected) {
        painter.setPen(row.colours.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(1, 0, -2, -2));
    }
}

void MessageDelegate::paintFold(QPainter &painter, const RowGround &row, const QRect &place) const
{
    const QRect icon = place.adjusted(0, (place.height() - row.px(12)) / 2, 0, 0);
    const QRect square(icon.center().x() - row.px(6), icon.top(), row.px(12), row.px(12));
    paintIcon(&painter, row.kind == RowKind::Unfolded ? Icon::ArrowDown : Icon::ArrowRight, square, row.colours.muted);
}

const QTextLayout *MessageDelegate::laid(const Line &line, int room, QPaintDevice *device) const
{
    return m_lines.line({ .text = line.text,
                          .font = line.font,
                          .width = room,
                          .standsRight = line.standsRight,
                          .dotsPerInch = device ? device->logicalDpiX() : 0 },
                        device);
}

int MessageDelegate::widthOf(const Line &line, int room, QPaintDevice *device) const
{
    const QTextLayout *layout = laid(line, room, device);
    return layout ? qRound(layout->lineAt(0).naturalTextWidth()) : 0;
}

void MessageDelegate::paintWords(QPainter &painter, const QRect &rect, const Line &line) const
{
    if (const QTextLayout *layout = laid(line, rect.width(), painter.device())) {
        painter.setPen(line.colour);
        layout->draw(&painter, placeIn(rect, *layout));
    }
}

void MessageDelegate::paintLine(QPainter &painter, const RowGround &row, const QRect &rect, const Line &line) const
{
    const QTextLayout *layout = laid(line, rect.width(), painter.device());
    if (!layout)
        return;
    const QString shown = layout->text();
    QList<TextSpan> hits = line.hits;
    for (const QString &word : m_markedWords) {
        if (!line.hits.isEmpty())
            break;
        for (qsizetype at = shown.indexOf(word, 0, Qt::CaseInsensitive); at >= 0 && hits.size() < mostMarks;
             at = shown.indexOf(word, at + word.size(), Qt::CaseInsensitive))
            hits.append({ at, word.size() });
    }
    QList<QTextLayout::FormatRange> marks;
    for (const TextSpan &hit : std::as_const(hits)) {
        if (hit.start >= shown.size() || marks.size() == mostMarks)
            break;
        QTextLayout::FormatRange mark;
        mark.start = int(hit.start);
        mark.length = int(qMin(hit.length, shown.size() - hit.start));
        mark.format.setBackground(row.colours.highlight);
        mark.format.setForeground(row.colours.text);
        marks.append(mark);
    }
    painter.setPen(line.colour);
    layout->draw(&painter, placeIn(rect, *layout), marks);
}

QString MessageDelegate::correspondents(const RowGround &row, const MessageSummary &message) const
{
    if (row.kind != RowKind::Conversation || message.digest->participants.size() < 2)
        return senderText(message.from);
    QStringList names;
    for (const Mailbox &who : message.digest->participants) {
        if (names.size() < mostNames)
            names += senderText({ who });
    }
    return listText(names);
}

QString MessageDelegate::subjectOf(const MessageSummary &message)
{
    return message.subject.isEmpty() ? tr("(no subject)") : visibleText(message.subject, 300);
}

QList<TextSpan> MessageDelegate::hitsIn(const QString &shown, const QString &original, const QList<TextSpan> &hits)
{
    return shown == original ? hits : QList<TextSpan>();
}

bool MessageDelegate::serverSign(const MessageSummary &message, const Colours &colours, Icon &icon, QColor &colour) const
{
    if (!m_model.isTellingOfServer())
        return false;
    switch (message.serverSide) {
    case MessageSummary::ServerSide::Unknown:
        return false;
    case MessageSummary::ServerSide::OnServer:
        icon = Icon::Server;
        colour = colours.muted;
        return true;
    case MessageSummary::ServerSide::DeleteRequested:
        icon = Icon::Trash;
        colour = colours.bad;
        return true;
    case MessageSummary::ServerSide::GoneThere:
        icon = Icon::Monitor;
        colour = colours.muted;
        return true;
    }
    Q_UNREACHABLE_RETURN(false);
}

} // namespace Restante

#include "moc_messagedelegate.cpp"
