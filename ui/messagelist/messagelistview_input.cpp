// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagelist/messagelistview.h"

// Keys, clicks and what is dragged; layout and painting are in messagelistview.cpp.

#include "messagelist/messagedelegate.h"
#include "messagelist/messagelistmodel.h"
#include "text/visibletext.h"
#include "theme/colours.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "words/quantities.h"

#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

namespace Restante {

void MessageListView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !(event->modifiers() & Qt::ControlModifier)) {
        Q_EMIT spacePressed(event->modifiers() & Qt::ShiftModifier);
        event->accept();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentKey() != MessageKey {}) {
        Q_EMIT activatedKey(currentKey());
        event->accept();
        return;
    }
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool reversed = layoutDirection() == Qt::RightToLeft;
    if (plain && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        && fold((event->key() == Qt::Key_Left) != reversed)) {
        event->accept();
        return;
    }
    const bool goes = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down || event->key() == Qt::Key_Home
        || event->key() == Qt::Key_End || event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown;
    // Of one row alone, or of the one that has the frame, no key would ever lead to another.
    if (plain && goes && rows() > 0 && !selectionModel()->hasSelection()) {
        selectRow(event->key() == Qt::Key_End ? rows() - 1 : qMax(0, event->key() == Qt::Key_Home ? 0 : currentIndex().row()));
        event->accept();
        return;
    }
    QListView::keyPressEvent(event);
}

/// Folds or unfolds what the current row stands for; from a member it goes to the row above all of them first.
bool MessageListView::fold(bool folded)
{
    if (!currentIndex().isValid())
        return false;
    int row = currentIndex().row();
    switch (m_model.kindOf(row)) {
    case RowKind::Conversation:
        if (!folded)
            Q_EMIT foldWanted(m_model.keyAt(row), false);
        return true;
    case RowKind::Unfolded:
        if (folded)
            Q_EMIT foldWanted(m_model.keyAt(row), true);
        else if (row + 1 < rows())
            selectRow(row + 1);
        return true;
    case RowKind::Member:
        if (!folded)
            return true;
        while (row > 0 && m_model.kindOf(row) == RowKind::Member)
            --row;
        selectRow(row);
        return true;
    case RowKind::Message:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

bool MessageListView::clickSpot(const QMouseEvent &event)
{
    const QModelIndex index = indexAt(event.position().toPoint());
    if (event.button() != Qt::LeftButton || !index.isValid())
        return false;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    const MessageKey key = m_model.keyAt(index.row());
    switch (delegate().spotAt(event.position().toPoint(), option, index)) {
    case RowSpot::Star:
        Q_EMIT starClicked(key);
        return true;
    case RowSpot::Fold:
        Q_EMIT foldWanted(key, m_model.kindOf(index.row()) == RowKind::Unfolded);
        return true;
    case RowSpot::None:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

void MessageListView::mousePressEvent(QMouseEvent *event)
{
    m_spotPressed = clickSpot(*event);
    if (m_spotPressed)
        event->accept();
    else
        QListView::mousePressEvent(event);
}

void MessageListView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_spotPressed)
        QListView::mouseMoveEvent(event);
}

void MessageListView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_spotPressed, false))
        QListView::mouseReleaseEvent(event);
}

/// Two quick clicks on a star are two clicks on it.
void MessageListView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_spotPressed = clickSpot(*event);
    if (m_spotPressed)
        event->accept();
    else
        QListView::mouseDoubleClickEvent(event);
}

void MessageListView::startDrag(Qt::DropActions actions)
{
    const QModelIndexList indexes = selectionModel()->selectedIndexes();
    if (indexes.isEmpty())
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(m_model.mimeData(indexes));
    drag->setPixmap(dragPicture(indexes));
    drag->setHotSpot({ -Metrics(font()).px(8), Metrics(font()).px(14) });
    drag->exec(actions, Qt::MoveAction);
}

/// What is dragged, in words: the subject of one message, the number of many, on a stack of sheets.
QPixmap MessageListView::dragPicture(const QModelIndexList &indexes) const
{
    const Metrics metrics(font());
    const Colours colours = coloursOf(palette());
    const MessageSummary *only = indexes.size() == 1 ? m_model.summaryOf(m_model.keyAt(indexes.constFirst().row())) : nullptr;
    const QString words = only && !only->subject.isEmpty() ? visibleText(only->subject, 100) : messagesText(indexes.size());
    const QFontMetrics measure(metrics.font(13, QFont::Medium));
    const QString text = measure.elidedText(words, Qt::ElideRight, metrics.px(240));
    const int sheets = int(qMin<qsizetype>(indexes.size(), 3));
    const int step = metrics.px(3);
    const QSize card(measure.horizontalAdvance(text) + metrics.px(40), metrics.px(30));
    QPixmap pixmap((card + QSize(step, step) * (sheets - 1) + QSize(1, 1)) * devicePixelRatio());
    pixmap.setDevicePixelRatio(devicePixelRatio());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int sheet = sheets - 1; sheet >= 0; --sheet) {
        painter.setPen(colours.accent);
        painter.setBrush(sheet == 0 ? colours.accent : colours.accentSoft);
        painter.drawRoundedRect(QRectF(QPointF(sheet * step + 0.5, sheet * step + 0.5), QSizeF(card)), metrics.px(6),
                                metrics.px(6));
    }
    const int icon = metrics.px(14);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int iconLeft = mirrored ? card.width() - metrics.px(10) - icon : metrics.px(10);
    paintIcon(&painter, Icon::Inbox, QRect(iconLeft, (card.height() - icon) / 2, icon, icon), colours.onAccent);
    painter.setPen(colours.onAccent);
    painter.setFont(metrics.font(13, QFont::Medium));
    painter.drawText(QRect(mirrored ? metrics.px(10) : metrics.px(30), 0, card.width() - metrics.px(40), card.height()),
                     int(Qt::AlignVCenter | Qt::AlignLeading), text);
    return pixmap;
}

} // namespace Restante
