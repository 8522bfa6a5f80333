// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagelist/messagecarddelegate.h"

#include "messagelist/messagelistmodel.h"
#include "text/visibletext.h"
#include "theme/icons.h"
#include "words/dates.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace Restante {

/// What painting one card needs to know.
struct MessageCardDelegate::Card {
    QRect rect;
    Colours colours;
    Metrics metrics;
    bool selected = false;
    bool focused = false;
    bool hovered = false;
    bool mirrored = false;

    int px(qreal drawn) const { return metrics.px(drawn); }
    /// Line 0 … 2 of the card.
    QRect line(int number) const
    {
        static constexpr qreal tops[] = { 7, 26, 45 };
        return mirror(QRect(rect.left() + px(22), rect.top() + px(tops[number]), rect.width() - px(22 + 12), px(19)));
    }
    QRect mirror(QRect area) const
    {
        if (mirrored)
            area.moveLeft(rect.left() + rect.right() - area.right());
        return area;
    }
};

MessageCardDelegate::MessageCardDelegate(const MessageListModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{}

QSize MessageCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { option.rect.width(), Metrics(option.font).px(66) };
}

void MessageCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Card card {
        .rect = option.rect,
        .colours = coloursOf(option.palette),
        .metrics = Metrics(option.font),
        .selected = option.state.testFlag(QStyle::State_Selected),
        .focused = option.state.testFlag(QStyle::State_HasFocus),
        .hovered = option.state.testFlag(QStyle::State_MouseOver),
        .mirrored = option.direction == Qt::RightToLeft,
    };
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    paintGround(*painter, card);
    if (const MessageSummary *message = m_model.summary(index.row()))
        paintMessage(*painter, card, *message);
    else
        paintPlaceholder(*painter, card);
    painter->restore();
}

void MessageCardDelegate::paintGround(QPainter &painter, const Card &card) const
{
    const QRect &rect = card.rect;
    if (card.selected)
        painter.fillRect(rect, card.colours.accentSoft);
    else if (card.hovered)
        painter.fillRect(rect, card.colours.hover);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), card.colours.line);
    if (card.selected)
        painter.fillRect(card.mirror(QRect(rect.left(), rect.top(), card.px(3), rect.height() - 1)), card.colours.accent);
    if (card.focused && !card.selected) {
        painter.setPen(card.colours.accent);
        painter.drawRect(rect.adjusted(1, 0, -2, -2));
    }
}

void MessageCardDelegate::paintPlaceholder(QPainter &painter, const Card &card) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(card.colours.line);
    static constexpr qreal shares[] = { 0.35, 0.6, 0.85 };
    for (int line = 0; line < 3; ++line) {
        QRect bar = card.line(line);
        bar = QRect(bar.left(), bar.center().y() - card.px(4), int(bar.width() * shares[line]), card.px(8));
        painter.drawRoundedRect(bar, card.px(4), card.px(4));
    }
}

void MessageCardDelegate::paintMessage(QPainter &painter, const Card &card, const MessageSummary &message) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (message.unread) {
        const QRect sender = card.line(0);
        const int size = card.px(7);
        const QRect dot = card.mirror(QRect(card.rect.left() + card.px(9), sender.center().y() - size / 2, size, size));
        painter.setPen(Qt::NoPen);
        painter.setBrush(card.colours.accent);
        painter.drawEllipse(dot);
    }
    const int weight = message.unread ? QFont::DemiBold : QFont::Normal;
    const QFont strong = card.metrics.font(13, weight);
    const QRect senderRoom = paintSigns(painter, card, message);
    paintLine(painter, card, senderRoom, senderText(message.from), strong, card.colours.text, card.mirrored);
    const QString subject = message.subject.isEmpty() ? tr("(no subject)") : visibleText(message.subject, 300);
    paintLine(painter, card, card.line(1), subject, strong, message.subject.isEmpty() ? card.colours.muted : card.colours.text,
              subject.isRightToLeft());
    const QString preview = visibleText(message.snippet, 300);
    paintLine(painter, card, card.line(2), preview, card.metrics.smallFont(), card.colours.muted, preview.isRightToLeft());
}

QRect MessageCardDelegate::paintSigns(QPainter &painter, const Card &card, const MessageSummary &message) const
{
    const QRect line = card.line(0);
    const QFont small = card.metrics.smallFont();
    const QString date = listDateText(message.date.isValid() ? message.date : message.received, QDateTime::currentDateTime());
    const int dateWidth = QFontMetrics(small).horizontalAdvance(date);
    painter.setFont(small);
    painter.setPen(card.colours.muted);
    painter.drawText(line, int(Qt::AlignVCenter | Qt::AlignAbsolute | (card.mirrored ? Qt::AlignLeft : Qt::AlignRight)), date);
    int used = dateWidth + card.px(8);
    const int size = card.px(14);
    const auto sign = [&](Icon icon, const QColor &colour) {
        const int left = card.mirrored ? line.left() + used : line.right() + 1 - used - size;
        paintIcon(&painter, icon, QRect(left, line.top() + (line.height() - size) / 2 - 1, size, size), colour);
        used += size + card.px(4);
    };
    if (message.hasAttachment)
        sign(Icon::Attachment, card.colours.muted);
    if (message.starred)
        sign(Icon::StarFilled, card.colours.warn);
    return card.mirrored ? line.adjusted(used, 0, 0, 0) : line.adjusted(0, 0, -used, 0);
}

void MessageCardDelegate::paintLine(QPainter &painter, const Card &card, const QRect &rect, const QString &text,
                                    const QFont &font, const QColor &colour, bool standsRight) const
{
    const QFontMetrics metrics(font, painter.device());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    QTextLayout layout(shown, font, painter.device());
    QTextOption option(standsRight ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (!line.isValid())
        return;
    line.setLineWidth(rect.width());
    layout.endLayout();

    QList<QTextLayout::FormatRange> marks;
    for (const QString &word : m_markedWords) {
        for (qsizetype at = shown.indexOf(word, 0, Qt::CaseInsensitive); at >= 0 && marks.size() < 32;
             at = shown.indexOf(word, at + word.size(), Qt::CaseInsensitive)) {
            QTextLayout::FormatRange mark;
            mark.start = int(at);
            mark.length = int(word.size());
            mark.format.setBackground(card.colours.highlight);
            mark.format.setForeground(card.colours.text);
            marks.append(mark);
        }
    }
    painter.setPen(colour);
    layout.draw(&painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2), marks);
}

} // namespace Restante
