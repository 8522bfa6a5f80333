// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/html/darkpaint.h"

#include "theme/colours.h"

namespace Restante {

namespace {

constexpr qreal leastContrast = 4.6; ///< 4.5 by WCAG, and what is lost where colours become eight bits
constexpr qreal mostContrast = 11;   ///< near that of the window's own text
constexpr float brightness = 0.5F;   ///< HSL lightness; what is above it dazzles in the dark

QColor withLightness(const QColor &colour, float lightness)
{
    return QColor::fromHslF(qMax(0.0F, colour.hslHueF()), colour.hslSaturationF(), qBound(0.0F, lightness, 1.0F));
}

} // namespace

QColor darkGround(const QColor &ground)
{
    const float lightness = ground.lightnessF();
    if (lightness <= brightness)
        return ground;
    const QColor page = darkColours().base;
    if (ground.hslSaturationF() < 0.02F && lightness > 0.98F)
        return page;
    // White is the page; what is less bright stands out of it, as it did on white.
    const float turned = page.lightnessF() + (1 - lightness) * 0.45F;
    QColor dark = withLightness(ground, turned);
    if (ground.hslSaturationF() > 0.5F)
        dark = QColor::fromHslF(qMax(0.0F, dark.hslHueF()), 0.5F, turned);
    return dark;
}

QColor readableOn(const QColor &text, const QColor &ground, const QColor &was)
{
    constexpr int steps = 40;
    const qreal wanted = qBound(leastContrast, contrast(text, was), mostContrast);
    if (contrast(text, ground) >= wanted)
        return text;
    const bool lighter = contrast(Qt::white, ground) >= contrast(Qt::black, ground);
    const float from = text.lightnessF();
    for (int step = 1; step <= steps; ++step) {
        const float way = float(step) / steps;
        const QColor moved = withLightness(text, lighter ? from + (1 - from) * way : from * (1 - way));
        if (contrast(moved, ground) >= wanted)
            return moved;
    }
    return lighter ? Qt::white : Qt::black;
}

} // namespace Restante
