// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QPointer>
#include <QWidget>

#include <algorithm>
#include <vector>

namespace Restante {

/// While it lives, nothing is arranged in these widgets, given from the outermost to the innermost: each child that is shown or
/// hidden would have all of them, and all around them, arranged at once, and several are. Then they are, once.
class LayoutPause
{
public:
    LayoutPause(std::initializer_list<const QWidget *> widgets)
    {
        for (const QWidget *widget : widgets)
            pause(*widget->layout());
    }
    /// In that one and all around it.
    explicit LayoutPause(const QWidget *innermost)
    {
        for (const QWidget *widget = innermost; widget && widget->layout(); widget = widget->parentWidget())
            pause(*widget->layout());
        std::ranges::reverse(m_paused);
    }
    ~LayoutPause()
    {
        std::erase_if(m_paused, [](const Paused &paused) { return !paused.layout; }); // it went with its widget
        for (const Paused &paused : std::as_const(m_paused)) {
            paused.layout->setEnabled(true);
            if (paused.layout->parentWidget()->size() != paused.size)
                paused.layout->invalidate();                 // it slept through this size
            paused.layout->parentWidget()->updateGeometry(); // those around ask again
        }
        for (const Paused &paused : std::as_const(m_paused)) {
            if (paused.layout && paused.layout->parentWidget()->isVisible() && !waitsForPlace(*paused.layout->parentWidget()))
                paused.layout->activate();
        }
    }
    Q_DISABLE_COPY_MOVE(LayoutPause)

private:
    void pause(QLayout &layout)
    {
        if (!layout.isEnabled())
            return;
        layout.setEnabled(false);
        m_paused.push_back({ &layout, layout.parentWidget()->size() });
    }

    /// Another pause goes on around it: its place comes then, and it is arranged in that.
    static bool waitsForPlace(const QWidget &widget)
    {
        const QWidget *around = widget.parentWidget();
        return around && around->layout() && !around->layout()->isEnabled();
    }

    struct Paused {
        QPointer<QLayout> layout;
        QSize size; ///< of its widget, when it was paused
    };
    std::vector<Paused> m_paused; ///< the outermost pause alone has them
};

} // namespace Restante
