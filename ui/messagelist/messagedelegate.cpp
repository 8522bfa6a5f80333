// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagelist/messagedelegate.h"

#include "text/visibletext.h"
#include "words/lists.h"

#include <QPainter>
#include <QTextLayout>

namespace Restante {

namespace {

constexpr qsizetype mostMarks = 32; ///< on one line: more is noise, and a hostile text may hold a word very often
constexpr qsizetype mostNames = 4;  ///< of those who wrote in a conversation

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
    if (row.kind == RowKind::Unfolded) {
        paintIcon(&painter, Icon::ArrowDown, square, row.colours.muted);
        return;
    }
    if (!row.mirrored) {
        paintIcon(&painter, Icon::ArrowRight, square, row.colours.muted);
        return;
    }
    painter.save();
    painter.translate(square.center().x() * 2 + 1, 0);
    painter.scale(-1, 1);
    paintIcon(&painter, Icon::ArrowRight, square, row.colours.muted);
    painter.restore();
}

void MessageDelegate::paintLine(QPainter &painter, const RowGround &row, const QRect &rect, const Line &line) const
{
    const QFontMetrics metrics(line.font, painter.device());
    const QString shown = metrics.elidedText(line.text, Qt::ElideRight, rect.width());
    QTextLayout layout(shown, line.font, painter.device());
    QTextOption option(line.standsRight ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(line.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine laid = layout.createLine();
    if (!laid.isValid())
        return;
    laid.setLineWidth(rect.width());
    layout.endLayout();

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
    layout.draw(&painter, QPointF(rect.left(), rect.top() + (rect.height() - laid.height()) / 2), marks);
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
