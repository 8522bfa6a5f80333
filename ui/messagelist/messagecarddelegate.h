// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/messagesummary.h"
#include "theme/colours.h"
#include "theme/metrics.h"

#include <QStyledItemDelegate>

namespace Restante {

class MessageListModel;

/// Paints one message as a card of three lines: sender and date, subject, preview.
class MessageCardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit MessageCardDelegate(const MessageListModel &model, QObject *parent = nullptr);

    /// Words of a search, marked where they stand.
    void setMarkedWords(const QStringList &words) { m_markedWords = words; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Card;
    void paintGround(QPainter &painter, const Card &card) const;
    void paintPlaceholder(QPainter &painter, const Card &card) const;
    void paintMessage(QPainter &painter, const Card &card, const MessageSummary &message) const;
    /// Draws the signs and the date from the trailing edge; gives the room that is left for the sender.
    QRect paintSigns(QPainter &painter, const Card &card, const MessageSummary &message) const;
    void paintLine(QPainter &painter, const Card &card, const QRect &rect, const QString &text, const QFont &font,
                   const QColor &colour, bool standsRight) const;

    const MessageListModel &m_model;
    QStringList m_markedWords;
};

} // namespace Restante
