// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidebar/sidebarview.h"

#include "sidebar/sidebardelegate.h"
#include "sidebar/sidebarmodel.h"
#include "theme/metrics.h"
#include "theme/overlayscrollbar.h"
#include "theme/stylesheet.h"

#include <QContextMenuEvent>
#include <QDragMoveEvent>
#include <QScopedValueRollback>

namespace Restante {

SidebarView::SidebarView(SidebarModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setLook(this, "sidebar");
    setAccessibleName(tr("Places"));
    setModel(&model);
    setItemDelegate(new SidebarDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setExpandsOnDoubleClick(false);
    setUniformRowHeights(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setAcceptDrops(true);
    setDragDropMode(DropOnly);
    setDropIndicatorShown(false);
    setAutoExpandDelay(600);
    setMouseTracking(true);
    connect(&model, &QAbstractItemModel::modelReset, this, &SidebarView::restoreAfterReset);
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) { m_folded.insert(m_model.place(index)->id()); });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) { m_folded.remove(m_model.place(index)->id()); });
    new OverlayScrollBar(this);
    restoreAfterReset();
}

QSize SidebarView::sizeHint() const
{
    return { Metrics(font()).px(215), Metrics(font()).px(400) };
}

void SidebarView::restoreAfterReset()
{
    const QScopedValueRollback restoring(m_restoring, true);
    const QSet<QString> folded = m_folded;
    expandAll();
    for (const QString &id : folded) {
        if (const QModelIndex index = m_model.indexOf(id); index.isValid())
            collapse(index);
    }
    m_folded = folded;
    if (const QModelIndex index = m_model.indexOf(m_chosen); index.isValid())
        setCurrentIndex(index);
}

void SidebarView::setFolded(const QStringList &ids)
{
    m_folded = QSet<QString>(ids.begin(), ids.end());
    restoreAfterReset();
}

void SidebarView::choose(const QString &id)
{
    QModelIndex index = m_model.indexOf(id);
    if (!m_model.place(index) || !m_model.place(index)->isChoosable())
        index = m_model.index(0, 0);
    m_chosen.clear();
    if (index == currentIndex()) {
        selectionModel()->select(index, QItemSelectionModel::ClearAndSelect);
        currentChanged(index, {});
    } else {
        setCurrentIndex(index);
    }
}

void SidebarView::clearChoice()
{
    m_chosen.clear();
    selectionModel()->clearSelection();
}

const SidebarPlace *SidebarView::chosenPlace() const
{
    return m_model.place(m_model.indexOf(m_chosen));
}

void SidebarView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    const SidebarPlace *place = m_model.place(current);
    if (m_restoring || !place || !place->isChoosable() || place->id() == m_chosen)
        return;
    m_chosen = place->id();
    m_remembered = m_chosen;
    Q_EMIT placeChosen(SidebarPlace(*place));
}

void SidebarView::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const SidebarPlace *place = m_model.place(index);
    if (event->button() != Qt::LeftButton || !place)
        return;
    if (!place->isChoosable())
        setExpanded(index, !isExpanded(index));
    else if (place->id() != m_chosen)
        currentChanged(index, {});
}

void SidebarView::keyPressEvent(QKeyEvent *event)
{
    const SidebarPlace *place = m_model.place(currentIndex());
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) && place
        && !place->isChoosable()) {
        setExpanded(currentIndex(), !isExpanded(currentIndex()));
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_F2 && place && place->isRenamable()) {
        edit(currentIndex());
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

/// By the keyboard for the current row, else for the one below the pointer.
void SidebarView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (const SidebarPlace *place = m_model.place(index))
        Q_EMIT contextMenuWanted(SidebarPlace(*place),
                                 byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
    event->accept();
}

void SidebarView::rename(const QString &id)
{
    const QModelIndex index = m_model.indexOf(id);
    if (!m_model.place(index) || !m_model.place(index)->isRenamable())
        return;
    expand(index.parent());
    scrollTo(index);
    edit(index);
}

void SidebarView::setDropTarget(const QModelIndex &index)
{
    m_dropTarget = index;
    viewport()->update();
}

void SidebarView::dragMoveEvent(QDragMoveEvent *event)
{
    QTreeView::dragMoveEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool takes = m_model.canDropMimeData(event->mimeData(), Qt::MoveAction, -1, -1, index);
    setDropTarget(takes ? index : QModelIndex());
    if (takes) {
        event->setDropAction(Qt::MoveAction);
        event->accept();
    } else {
        event->ignore();
    }
}

void SidebarView::dragLeaveEvent(QDragLeaveEvent *event)
{
    QTreeView::dragLeaveEvent(event);
    setDropTarget({});
}

void SidebarView::dropEvent(QDropEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    setDropTarget({});
    if (m_model.dropMimeData(event->mimeData(), Qt::MoveAction, -1, -1, index))
        event->acceptProposedAction();
    else
        event->ignore();
}

} // namespace Restante

#include "moc_sidebarview.cpp"
