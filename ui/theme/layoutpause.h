// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>
#include <QPointer>
#include <QWidget>

namespace Restante {

/// While it lives, nothing is arranged in these widgets, given from the outermost to the innermost: each child that is shown or
/// hidden would have all of them, and all around them, arranged at once, and several are. Then they are, once.
class LayoutPause
{
public:
    explicit LayoutPause(std::initializer_list<const QWidget *> widgets)
    {
        for (const QWidget *widget : widgets) {
            if (QLayout *layout = widget->layout(); layout->isEnabled()) {
                layout->setEnabled(false);
                m_layouts.append(layout);
            }
        }
    }
    ~LayoutPause()
    {
        for (const QPointer<QLayout> &layout : std::as_const(m_layouts)) {
            if (layout)
                layout->setEnabled(true);
        }
        for (const QPointer<QLayout> &layout : std::as_const(m_layouts)) {
            if (!layout || !layout->parentWidget()->isVisible())
                continue;
            layout->invalidate(); // it may have slept through a new size
            layout->activate();
        }
    }
    Q_DISABLE_COPY_MOVE(LayoutPause)

private:
    QList<QPointer<QLayout>> m_layouts; ///< the outermost pause alone has them
};

} // namespace Restante
