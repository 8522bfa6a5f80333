// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/folder.h"

#include <QSet>
#include <QTreeView>

namespace Restante {

class SidebarModel;
struct SidebarPlace;

/// The places at the left. Choosing one says so; heads fold and unfold; messages may be dropped on folders.
class SidebarView final : public QTreeView
{
    Q_OBJECT

public:
    explicit SidebarView(SidebarModel &model, QWidget *parent = nullptr);

    void choose(const QString &id); ///< the first place when there is none of that id
    QString chosen() const { return m_chosen; }
    const SidebarPlace *chosenPlace() const;
    /// The last one chosen, also while none is shown as chosen.
    QString remembered() const { return m_remembered; }
    QStringList folded() const { return m_folded.values(); }
    void setFolded(const QStringList &ids);
    /// Shows no place as chosen (a search is on).
    void clearChoice();
    void rename(const QString &id); ///< in its row
    QModelIndex dropTarget() const { return m_dropTarget; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void placeChosen(const Restante::SidebarPlace &place);
    void contextMenuWanted(const Restante::SidebarPlace &place, const QPoint &global);

protected:
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {}
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void restoreAfterReset();
    void setDropTarget(const QModelIndex &index);

    SidebarModel &m_model;
    QString m_chosen;
    QString m_remembered;
    QSet<QString> m_folded;
    QPersistentModelIndex m_dropTarget;
    bool m_restoring = false;
};

} // namespace Restante
