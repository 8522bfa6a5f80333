// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/fallbackfonts.h"

#include "theme/metrics.h"

#include <QEvent>
#include <QFontMetrics>

using namespace Qt::StringLiterals;

namespace Restante {

FallbackFonts::FallbackFonts(QWidget &window, std::chrono::milliseconds rest)
    : QObject(&window)
    , m_window(window)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &FallbackFonts::lookThroughNext);
    m_window.installEventFilter(this);
    begin();
}

void FallbackFonts::begin()
{
    // Those that show what others wrote: rows of the list, header, body.
    const Metrics metrics(m_window.font());
    m_left = QList<QFont> { metrics.font(13), metrics.font(13, QFont::DemiBold), metrics.titleFont(), metrics.font(14),
                            metrics.font(14, QFont::Bold) };
    m_rest.start();
}

bool FallbackFonts::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        begin();
    else if (event->type() == QEvent::UpdateRequest && !m_left.isEmpty())
        m_rest.start(); // something is painted, and soon may be again
    return QObject::eventFilter(watched, event);
}

void FallbackFonts::lookThroughNext()
{
    if (m_left.isEmpty())
        return;
    QFontMetrics(m_left.takeFirst()).horizontalAdvance(u"a🎉"_s); // the sign is one of those that stand furthest behind
    m_rest.start();
}

} // namespace Restante
