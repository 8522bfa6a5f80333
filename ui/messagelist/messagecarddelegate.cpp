// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagelist/messagecarddelegate.h"

#include "text/visibletext.h"
#include "theme/tagcolours.h"
#include "words/dates.h"
#include "words/quantities.h"

#include <QPainter>

namespace Restante {

namespace {

constexpr qreal textLeft = 22; ///< drawn pixels, as all here
constexpr qreal memberCardIndent = 16;

/// Line 0 … 2 of the card.
QRect lineOf(const RowGround &card, int number)
{
    static constexpr qreal tops[] = { 7, 26, 45 };
    const int left = card.px(textLeft + (card.kind == RowKind::Member ? memberCardIndent : 0));
    return card.mirror(QRect(card.rect.left() + left, card.rect.top() + card.px(tops[number]),
                             card.rect.width() - left - card.px(12), card.px(19)));
}

bool isConversation(const RowGround &card)
{
    return card.kind == RowKind::Conversation || card.kind == RowKind::Unfolded;
}

QDateTime timeOf(const MessageSummary &message)
{
    return message.date.isValid() ? message.date : message.received;
}

} // namespace

MessageDelegate::Line MessageCardDelegate::dateLine(const RowGround &card, const MessageSummary &message)
{
    return { .text = listDateText(timeOf(message), QDateTime::currentDateTime()),
             .font = card.metrics.smallFont(),
             .colour = card.colours.muted,
             .standsRight = !card.mirrored };
}

/// Beside the date, always at the same place, so that it can be found blindly.
QRect MessageCardDelegate::starPlace(const RowGround &card, const Line &date, QPaintDevice *device) const
{
    const QRect line = lineOf(card, 0);
    const int used = widthOf(date, line.width(), device) + card.px(8);
    const int size = card.px(14);
    const int left = card.mirrored ? line.left() + used : line.right() + 1 - used - size;
    return { left, line.top() + (line.height() - size) / 2 - 1, size, size };
}

QRect MessageCardDelegate::placeOf(RowSpot spot, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const MessageSummary *message = model().summaryOf(model().keyAt(index.row()));
    const RowGround card = ground(option, index);
    if (!message)
        return {};
    switch (spot) {
    case RowSpot::Star:
        return starPlace(card, dateLine(card, *message)).adjusted(-card.px(3), -card.px(4), card.px(3), card.px(4));
    case RowSpot::Fold:
        // Below the dot, as wide as the edge before the text: easy to hit.
        return isConversation(card)
            ? card.mirror(QRect(card.rect.left() + card.px(3), card.rect.top() + card.px(26), card.px(textLeft - 4), card.px(30)))
            : QRect();
    case RowSpot::None:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

void MessageCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const MessageSummary *message = model().summary(index.row());
    const RowGround card = ground(option, index);
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    paintGround(*painter, card);
    if (message) {
        paintMessage(*painter, card, *message);
        if (isConversation(card))
            paintFold(*painter, card, placeOf(RowSpot::Fold, option, index));
    } else {
        paintPlaceholder(*painter, card);
    }
    painter->restore();
}

void MessageCardDelegate::paintPlaceholder(QPainter &painter, const RowGround &card) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(card.colours.line);
    static constexpr qreal shares[] = { 0.35, 0.6, 0.85 };
    for (int line = 0; line < 3; ++line) {
        QRect bar = lineOf(card, line);
        bar = QRect(bar.left(), bar.center().y() - card.px(4), int(bar.width() * shares[line]), card.px(8));
        painter.drawRoundedRect(bar, card.px(4), card.px(4));
    }
}

void MessageCardDelegate::paintMessage(QPainter &painter, const RowGround &card, const MessageSummary &message) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (card.unread) {
        const QRect sender = lineOf(card, 0);
        const int size = card.px(7);
        const int left = card.px(9 + (card.kind == RowKind::Member ? memberCardIndent : 0));
        const QRect dot = card.mirror(QRect(card.rect.left() + left, sender.center().y() - size / 2, size, size));
        painter.setPen(Qt::NoPen);
        painter.setBrush(card.colours.accent);
        painter.drawEllipse(dot);
    }
    paintSenders(painter, card, paintSigns(painter, card, message), message);
    const QString subject = subjectOf(message);
    const bool ownTags = card.kind != RowKind::Conversation || !message.digest;
    const QRect room = paintTags(painter, paintFolder(painter, card, lineOf(card, 1), message),
                                 ownTags ? message.tags : message.digest->tags, { card.metrics, card.isDark(), card.mirrored });
    paintLine(painter, card, room,
              { subject, card.metrics.font(13, card.unread ? QFont::DemiBold : QFont::Normal),
                message.subject.isEmpty() ? card.colours.muted : card.colours.text, subject.isRightToLeft(),
                hitsIn(subject, message.subject, message.subjectHits) });
    const QString preview = visibleText(message.snippet, 300);
    paintLine(painter, card, lineOf(card, 2),
              { preview, card.metrics.smallFont(), card.colours.muted, preview.isRightToLeft(),
                hitsIn(preview, message.snippet, message.snippetHits) });
}

QRect MessageCardDelegate::paintFolder(QPainter &painter, const RowGround &card, QRect room, const MessageSummary &message) const
{
    if (!model().isTellingOfFolder())
        return room;
    const Line line { .text = model().folderText(message),
                      .font = card.metrics.smallFont(),
                      .colour = card.colours.muted,
                      .standsRight = !card.mirrored };
    const int most = room.width() * 2 / 5; // the subject matters more
    const int used = widthOf(line, most, painter.device()) + card.px(10);
    paintWords(painter,
               card.mirrored ? QRect(room.left(), room.top(), most, room.height())
                             : QRect(room.right() + 1 - most, room.top(), most, room.height()),
               line);
    return card.mirrored ? room.adjusted(used, 0, 0, 0) : room.adjusted(0, 0, -used, 0);
}

void MessageCardDelegate::paintSenders(QPainter &painter, const RowGround &card, QRect room, const MessageSummary &message) const
{
    const QFont strong = card.metrics.font(13, card.unread ? QFont::DemiBold : QFont::Normal);
    const QString who = correspondents(card, message);
    if (isConversation(card)) {
        const QFont small = card.metrics.font(13);
        const QString count = numberText(message.digest->messages);
        const int width = QFontMetrics(small).horizontalAdvance(count);
        const int names =
            qMin(QFontMetrics(strong, painter.device()).horizontalAdvance(who) + 2, room.width() - width - card.px(6));
        const int left = card.mirrored ? room.right() + 1 - names - card.px(6) - width : room.left() + names + card.px(6);
        painter.setFont(small);
        painter.setPen(card.colours.muted);
        painter.drawText(QRect(left, room.top(), width, room.height()), Qt::AlignCenter, count);
        room = card.mirrored ? room.adjusted(room.width() - names, 0, 0, 0) : room.adjusted(0, 0, names - room.width(), 0);
    }
    paintLine(painter, card, room, { who, strong, card.colours.text, card.mirrored });
}

QRect MessageCardDelegate::paintSigns(QPainter &painter, const RowGround &card, const MessageSummary &message) const
{
    const QRect line = lineOf(card, 0);
    const Line date = dateLine(card, message);
    paintWords(painter, line, date);
    QRect place = starPlace(card, date, painter.device());
    const int step = (card.mirrored ? 1 : -1) * (place.width() + card.px(4));
    if (card.starred) {
        paintIcon(&painter, Icon::StarFilled, place, card.colours.warn);
        place.translate(step, 0);
    } else if (card.hovered) {
        paintIcon(&painter, Icon::Star, place, card.colours.muted);
        place.translate(step, 0);
    }
    const bool attachment = card.kind == RowKind::Conversation ? message.digest->hasAttachment : message.hasAttachment;
    if (attachment) {
        paintIcon(&painter, Icon::Attachment, place, card.colours.muted);
        place.translate(step, 0);
    }
    Icon server {};
    QColor colour;
    if (serverSign(message, card.colours, server, colour)) {
        paintIcon(&painter, server, place, colour);
        place.translate(step, 0);
    }
    const int edge = card.mirrored ? place.left() : place.right() + 1;
    return card.mirrored ? QRect(QPoint(edge, line.top()), line.bottomRight())
                         : QRect(line.topLeft(), QPoint(edge - 1, line.bottom()));
}

} // namespace Restante

#include "moc_messagecarddelegate.cpp"
