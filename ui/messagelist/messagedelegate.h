// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/messagesummary.h"
#include "messagelist/laidlines.h"
#include "messagelist/messagelistmodel.h"
#include "theme/colours.h"
#include "theme/icons.h"
#include "theme/metrics.h"

#include <QStyledItemDelegate>

namespace Restante {

/// What of a row can be clicked by itself.
enum class RowSpot { None, Star, Fold };

/// What painting one row needs to know.
struct RowGround {
    QRect rect;
    Colours colours;
    Metrics metrics;
    RowKind kind = RowKind::Message;
    bool selected = false;
    bool focused = false;
    bool hovered = false;
    bool unread = false;
    bool starred = false;
    bool mirrored = false;

    int px(qreal drawn) const { return metrics.px(drawn); }
    bool isDark() const { return colours.base.lightnessF() < 0.5F; }
    QRect mirror(QRect area) const;
};

/// What cards and table rows have in common: ground, lines of text with marked words, signs, and the spots to click.
class MessageDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit MessageDelegate(const MessageListModel &model, QObject *parent = nullptr);

    virtual int rowHeight(const Metrics &metrics) const = 0;
    virtual QRect placeOf(RowSpot spot, const QStyleOptionViewItem &option, const QModelIndex &index) const = 0;
    RowSpot spotAt(const QPoint &point, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    /// Words of a search, marked where they stand.
    void setMarkedWords(const QStringList &words) { m_markedWords = words; }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    const MessageListModel &model() const { return m_model; }
    RowGround ground(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintGround(QPainter &painter, const RowGround &row) const;
    void paintFold(QPainter &painter, const RowGround &row, const QRect &place) const;

    struct Line {
        QString text;
        QFont font;
        QColor colour;
        bool standsRight = false;
        QList<TextSpan> hits {}; ///< of `text`; without any the words of the search are looked for
    };
    /// With the words of a search marked in it.
    void paintLine(QPainter &painter, const RowGround &row, const QRect &rect, const Line &line) const;
    /// What is no text of the message: a date.
    void paintWords(QPainter &painter, const QRect &rect, const Line &line) const;
    /// Pixels of the line within `room`. `device`: what it is painted on; none: the screen.
    int widthOf(const Line &line, int room, QPaintDevice *device = nullptr) const;
    /// Who wrote in the conversation, or the message.
    QString correspondents(const RowGround &row, const MessageSummary &message) const;
    static QString subjectOf(const MessageSummary &message);
    /// Where something is written out or cut, hits are no longer at their places; then the words are looked for.
    static QList<TextSpan> hitsIn(const QString &shown, const QString &original, const QList<TextSpan> &hits);
    /// The sign for what the server has of it, if the list tells.
    bool serverSign(const MessageSummary &message, const Colours &colours, Icon &icon, QColor &colour) const;

private:
    const QTextLayout *laid(const Line &line, int room, QPaintDevice *device) const;

    const MessageListModel &m_model;
    QStringList m_markedWords;
    mutable LaidLines m_lines;
};

} // namespace Restante
