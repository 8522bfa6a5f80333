// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messagelist/messagedelegate.h"
#include "messagelist/messagetableheader.h"

namespace Restante {

/// Paints one message as a line of the table, each column where the header says.
class MessageRowDelegate final : public MessageDelegate
{
    Q_OBJECT

public:
    MessageRowDelegate(const MessageListModel &model, const MessageTableHeader &header, QObject *parent = nullptr);

    int rowHeight(const Metrics &metrics) const override { return metrics.px(28); }
    QRect placeOf(RowSpot spot, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintCell(QPainter &painter, const RowGround &row, MessageTableHeader::Column column, QRect cell,
                   const MessageSummary &message) const;
    void paintSubject(QPainter &painter, const RowGround &row, QRect cell, const MessageSummary &message) const;
    void paintSign(QPainter &painter, const RowGround &row, const QRect &cell, Icon icon, const QColor &colour) const;

    const MessageTableHeader &m_header;
};

} // namespace Restante
