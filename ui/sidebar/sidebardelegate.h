// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Restante {

class SidebarView;

/// Paints the rows of the sidebar: rounded soft selection, icon, name, count; heads small and quiet.
class SidebarDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SidebarDelegate(SidebarView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHead(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const SidebarView *m_view;
};

} // namespace Restante
