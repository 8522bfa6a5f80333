// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/panes.h"

#include <QEvent>

namespace Restante {

Panes::Panes(QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
}

bool Panes::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        const QList<Asked> before = std::exchange(m_asked, asked());
        if (m_asked == before)
            return true;
    }
    return QSplitter::event(event);
}

QList<Panes::Asked> Panes::asked() const
{
    QList<Asked> list;
    for (int i = 0; i < count(); ++i) {
        const QWidget &pane = *widget(i);
        list.append({ pane.isHidden(), pane.sizeHint(), pane.minimumSizeHint(), pane.minimumSize(), pane.maximumSize() });
    }
    return list;
}

} // namespace Restante

#include "moc_panes.cpp"
