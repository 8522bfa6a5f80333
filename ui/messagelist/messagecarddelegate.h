// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messagelist/messagedelegate.h"

namespace Restante {

/// Paints one message as a card of three lines: sender and date, subject and tags, preview.
class MessageCardDelegate final : public MessageDelegate
{
    Q_OBJECT

public:
    using MessageDelegate::MessageDelegate;

    int rowHeight(const Metrics &metrics) const override { return metrics.px(66); }
    QRect placeOf(RowSpot spot, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static Line dateLine(const RowGround &card, const MessageSummary &message);
    QRect starPlace(const RowGround &card, const Line &date, QPaintDevice *device = nullptr) const;
    void paintPlaceholder(QPainter &painter, const RowGround &card) const;
    void paintMessage(QPainter &painter, const RowGround &card, const MessageSummary &message) const;
    /// Which folder it lies in, behind the subject; gives the room that is left.
    QRect paintFolder(QPainter &painter, const RowGround &card, QRect room, const MessageSummary &message) const;
    void paintSenders(QPainter &painter, const RowGround &card, QRect room, const MessageSummary &message) const;
    /// Draws the signs and the date from the trailing edge; gives the room that is left for the sender.
    QRect paintSigns(QPainter &painter, const RowGround &card, const MessageSummary &message) const;
};

} // namespace Restante
