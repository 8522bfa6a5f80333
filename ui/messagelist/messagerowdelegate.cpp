// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagelist/messagerowdelegate.h"

#include "theme/tagcolours.h"
#include "words/dates.h"
#include "words/quantities.h"

#include <QPainter>

namespace Restante {

namespace {

constexpr qreal foldWidth = 18; ///< drawn pixels before the subject, as all here
constexpr qreal memberRowIndent = 14;

QRect cellOf(const RowGround &row, const MessageTableHeader::Place &place)
{
    return { row.rect.left() + place.left, row.rect.top(), place.width, row.rect.height() - 1 };
}

QString dateTextOf(const QDateTime &time)
{
    return listDateText(time, QDateTime::currentDateTime());
}

} // namespace

MessageRowDelegate::MessageRowDelegate(const MessageListModel &model, const MessageTableHeader &header, QObject *parent)
    : MessageDelegate(model, parent)
    , m_header(header)
{}

QRect MessageRowDelegate::placeOf(RowSpot spot, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    using Column = MessageTableHeader::Column;
    const RowGround row = ground(option, index);
    if (spot == RowSpot::None || (spot == RowSpot::Fold && row.kind != RowKind::Conversation && row.kind != RowKind::Unfolded))
        return {};
    const auto places = m_header.places();
    for (const MessageTableHeader::Place &place : places) {
        QRect cell = cellOf(row, place);
        if (spot == RowSpot::Star && place.column == Column::Star)
            return cell;
        if (spot == RowSpot::Fold && place.column == Column::Subject) {
            cell.setLeft(row.mirrored ? cell.right() - row.px(foldWidth) : cell.left());
            cell.setWidth(qMin(cell.width(), row.px(foldWidth)));
            return cell;
        }
    }
    return {};
}

void MessageRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const MessageSummary *message = model().summary(index.row());
    const RowGround row = ground(option, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, row);
    const auto places = m_header.places();
    for (const MessageTableHeader::Place &place : places) {
        const QRect cell = cellOf(row, place);
        if (!cell.intersects(row.rect))
            continue;
        painter->save();
        painter->setClipRect(cell, Qt::IntersectClip);
        if (message) {
            paintCell(*painter, row, place.column, cell, *message);
        } else if (place.width > row.px(40)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(row.colours.line);
            painter->drawRoundedRect(QRect(cell.left() + row.px(6), cell.center().y() - row.px(4), place.width / 2, row.px(8)),
                                     row.px(4), row.px(4));
        }
        painter->restore();
    }
    if (const QRect fold = placeOf(RowSpot::Fold, option, index); message && !fold.isNull())
        paintFold(*painter, row, fold);
    painter->restore();
}

void MessageRowDelegate::paintSign(QPainter &painter, const RowGround &row, const QRect &cell, Icon icon,
                                   const QColor &colour) const
{
    const int size = row.px(14);
    paintIcon(&painter, icon, QRect(cell.center().x() - size / 2, cell.center().y() - size / 2, size, size), colour);
}

void MessageRowDelegate::paintSubject(QPainter &painter, const RowGround &row, QRect cell, const MessageSummary &message) const
{
    const bool conversation = row.kind == RowKind::Conversation || row.kind == RowKind::Unfolded;
    const int indent = row.px(conversation ? foldWidth - 2 : row.kind == RowKind::Member ? foldWidth + memberRowIndent : 0);
    cell = row.mirrored ? cell.adjusted(0, 0, -indent, 0) : cell.adjusted(indent, 0, 0, 0);
    if (conversation) {
        const QFont small = row.metrics.smallFont();
        const QString count = numberText(message.digest->messages);
        const int width = QFontMetrics(small).horizontalAdvance(count) + row.px(8);
        painter.setFont(small);
        painter.setPen(row.colours.muted);
        const QRect place(row.mirrored ? cell.left() : cell.right() + 1 - width, cell.top(), width, cell.height());
        painter.drawText(place, Qt::AlignCenter, count);
        cell = row.mirrored ? cell.adjusted(width, 0, 0, 0) : cell.adjusted(0, 0, -width, 0);
    }
    const QString subject = subjectOf(message);
    paintLine(painter, row, cell,
              { subject, row.metrics.font(13, row.unread ? QFont::DemiBold : QFont::Normal),
                message.subject.isEmpty() ? row.colours.muted : row.colours.text, subject.isRightToLeft(),
                hitsIn(subject, message.subject, message.subjectHits) });
}

void MessageRowDelegate::paintCell(QPainter &painter, const RowGround &row, MessageTableHeader::Column column, QRect cell,
                                   const MessageSummary &message) const
{
    using Column = MessageTableHeader::Column;
    const QRect whole = cell;
    cell.adjust(row.px(6), 0, -row.px(6), 0);
    const QFont font = row.metrics.font(13, row.unread ? QFont::DemiBold : QFont::Normal);
    const auto write = [&](const QString &text, const QColor &colour) {
        paintLine(painter, row, cell, { text, font, colour, row.mirrored });
    };
    switch (column) {
    case Column::Star:
        if (row.starred || row.hovered)
            paintSign(painter, row, whole, row.starred ? Icon::StarFilled : Icon::Star,
                      row.starred ? row.colours.warn : row.colours.muted);
        break;
    case Column::Unread:
        if (row.unread) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(row.colours.accent);
            painter.drawEllipse(QRectF(whole).center(), row.px(7) / 2.0, row.px(7) / 2.0);
        }
        break;
    case Column::Attachment:
        if (row.kind == RowKind::Conversation ? message.digest->hasAttachment : message.hasAttachment)
            paintSign(painter, row, whole, Icon::Attachment, row.colours.muted);
        break;
    case Column::Subject:
        paintSubject(painter, row, cell, message);
        break;
    case Column::Correspondent:
        write(correspondents(row, message), row.colours.text);
        break;
    case Column::Date:
        write(dateTextOf(message.date.isValid() ? message.date : message.received), row.colours.muted);
        break;
    case Column::Received:
        write(dateTextOf(message.received), row.colours.muted);
        break;
    case Column::Size:
        write(octetsText(message.octets), row.colours.muted);
        break;
    case Column::Account:
        write(model().placeNames().accounts.value(message.account), row.colours.muted);
        break;
    case Column::Folder:
        write(model().folderText(message), row.colours.muted);
        break;
    case Column::Tags:
        paintTags(painter, cell, row.kind == RowKind::Conversation ? message.digest->tags : message.tags,
                  { row.metrics, row.isDark(), !row.mirrored, 1.0 });
        break;
    case Column::Server: {
        Icon icon {};
        QColor colour;
        if (serverSign(message, row.colours, icon, colour))
            paintSign(painter, row, whole, icon, colour);
        break;
    }
    }
}

} // namespace Restante

#include "moc_messagerowdelegate.cpp"
