// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/overlayscrollbar.h"

#include "theme/metrics.h"

#include <QAbstractScrollArea>
#include <QEvent>

namespace Restante {

OverlayScrollBar::OverlayScrollBar(QAbstractScrollArea *area)
    : QScrollBar(Qt::Vertical, area)
    , m_area(area)
    , m_own(area->verticalScrollBar())
{
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->installEventFilter(this);
    setFocusPolicy(Qt::NoFocus);
    connect(m_own, &QScrollBar::rangeChanged, this, &OverlayScrollBar::follow);
    connect(m_own, &QScrollBar::valueChanged, this, &QScrollBar::setValue);
    connect(this, &QScrollBar::valueChanged, m_own, &QScrollBar::setValue);
    follow();
    place();
}

void OverlayScrollBar::follow()
{
    setSingleStep(m_own->singleStep());
    setPageStep(m_own->pageStep());
    setRange(m_own->minimum(), m_own->maximum());
    setValue(m_own->value());
    setVisible(m_own->maximum() > m_own->minimum());
    raise();
}

void OverlayScrollBar::place()
{
    const int room = Metrics(font()).px(11);
    const int x = m_area->layoutDirection() == Qt::RightToLeft ? 0 : m_area->width() - room;
    setGeometry(x, 0, room, m_area->height());
}

bool OverlayScrollBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        place();
    return QScrollBar::eventFilter(watched, event);
}

} // namespace Restante

#include "moc_overlayscrollbar.cpp"
