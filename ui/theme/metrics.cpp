// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/metrics.h"

#include <QFontInfo>

namespace Restante {

namespace {
constexpr qreal drawnFontPixels = 13;
}

Metrics::Metrics(const QFont &font)
    : m_font(font)
    , m_scale(qMax(6, QFontInfo(font).pixelSize()) / drawnFontPixels)
{}

QFont Metrics::font(qreal drawnPixels, int weight) const
{
    QFont result(m_font);
    result.setPixelSize(qMax(6, px(drawnPixels)));
    result.setWeight(QFont::Weight(weight));
    return result;
}

} // namespace Restante
