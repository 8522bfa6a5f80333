// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/colours.h"

#include <QCryptographicHash>

#include <array>
#include <cmath>

namespace Restante {

namespace {

constexpr qreal leastContrast = 4.5;

qreal luminance(const QColor &colour)
{
    const auto linear = [](float channel) {
        const qreal value = qreal(channel);
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor mixed(const QColor &one, const QColor &other, float share)
{
    const auto channel = [share](float a, float b) { return a * (1 - share) + b * share; };
    return QColor::fromRgbF(channel(one.redF(), other.redF()), channel(one.greenF(), other.greenF()),
                            channel(one.blueF(), other.blueF()));
}

QColor onColour(const QColor &ground)
{
    const QColor white(Qt::white);
    const QColor ink(0x0f, 0x1b, 0x2d);
    return contrast(white, ground) >= contrast(ink, ground) ? white : ink;
}

} // namespace

QColor quoteColour(const Colours &colours, int level)
{
    static constexpr std::array<QRgb, 4> onLight { 0xff3a5f95, 0xff2f7048, 0xff85580c, 0xff7a3f86 };
    static constexpr std::array<QRgb, 4> onDark { 0xff9dbbe6, 0xff8fcfa6, 0xffdcb678, 0xffcfa6dc };
    const bool dark = luminance(colours.base) < luminance(colours.text);
    const size_t turn = size_t(qMax(1, level) - 1) % onLight.size();
    return QColor(dark ? onDark[turn] : onLight[turn]);
}

Colours lightColours()
{
    return {
        .base = QColor(0xff, 0xff, 0xff),
        .window = QColor(0xf4, 0xf5, 0xf7),
        .line = QColor(0xe3, 0xe5, 0xe9),
        .text = QColor(0x1d, 0x21, 0x26),
        .muted = QColor(0x5b, 0x65, 0x74),
        .accent = QColor(0x27, 0x62, 0xbd),
        .accentSoft = QColor(0xe6, 0xef, 0xfb),
        .onAccent = QColor(0xff, 0xff, 0xff),
        .hover = QColor(0xf6, 0xf7, 0xf9),
        .good = QColor(0x1d, 0x7a, 0x46),
        .warn = QColor(0x8a, 0x5a, 0x00),
        .warnSoft = QColor(0xff, 0xf6, 0xe0),
        .warnLine = QColor(0xf0, 0xd9, 0xa8),
        .bad = QColor(0xb3, 0x26, 0x1e),
        .badSoft = QColor(0xfd, 0xee, 0xec),
        .badLine = QColor(0xee, 0xb8, 0xb2),
        .highlight = QColor(0xff, 0xe5, 0x9a),
    };
}

Colours darkColours()
{
    return {
        .base = QColor(0x1b, 0x1d, 0x21),
        .window = QColor(0x16, 0x18, 0x1b),
        .line = QColor(0x2c, 0x30, 0x36),
        .text = QColor(0xe6, 0xe8, 0xeb),
        .muted = QColor(0x98, 0xa1, 0xad),
        .accent = QColor(0x6a, 0xa5, 0xf8),
        .accentSoft = QColor(0x22, 0x34, 0x4f),
        .onAccent = QColor(0x0f, 0x1b, 0x2d),
        .hover = QColor(0x21, 0x24, 0x29),
        .good = QColor(0x6f, 0xce, 0x98),
        .warn = QColor(0xf0, 0xc3, 0x6a),
        .warnSoft = QColor(0x33, 0x2a, 0x16),
        .warnLine = QColor(0x57, 0x48, 0x24),
        .bad = QColor(0xff, 0x8a, 0x80),
        .badSoft = QColor(0x3a, 0x20, 0x20),
        .badLine = QColor(0x6e, 0x38, 0x36),
        .highlight = QColor(0x6b, 0x56, 0x17),
    };
}

qreal contrast(const QColor &one, const QColor &other)
{
    const qreal a = luminance(one);
    const qreal b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

Colours withAccent(Colours colours, const QColor &accent)
{
    if (!accent.isValid())
        return colours;
    const bool dark = colours.base.lightnessF() < 0.5F;
    QColor readable = accent.toRgb();
    const QColor towards = dark ? QColor(Qt::white) : QColor(Qt::black);
    const auto soft = [&] { return mixed(colours.base, readable, dark ? 0.25F : 0.12F); };
    // Twenty steps lead to white or black, which every ground of a theme can carry.
    for (int step = 0;
         step < 20 && (contrast(readable, soft()) < leastContrast || contrast(readable, colours.window) < leastContrast); ++step)
        readable = mixed(readable, towards, 0.1F);
    colours.accent = readable;
    colours.accentSoft = soft();
    colours.onAccent = onColour(readable);
    return colours;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Base).lightnessF() < 0.5F;
}

QPalette paletteOf(const Colours &colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.base);
    palette.setColor(QPalette::AlternateBase, colours.window);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.muted);
    palette.setColor(QPalette::Button, colours.base);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.bad);
    palette.setColor(QPalette::Highlight, colours.accentSoft);
    palette.setColor(QPalette::HighlightedText, colours.text);
    palette.setColor(QPalette::Accent, colours.accent);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::ToolTipBase, colours.text);
    palette.setColor(QPalette::ToolTipText, colours.base);
    palette.setColor(QPalette::Light, colours.base);
    palette.setColor(QPalette::Midlight, colours.line);
    palette.setColor(QPalette::Mid, colours.line);
    palette.setColor(QPalette::Dark, colours.muted);
    palette.setColor(QPalette::Shadow, colours.line);
    const QColor disabled = mixed(colours.base, colours.muted, 0.6F);
    for (const QPalette::ColorRole role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

Colours coloursOf(const QPalette &palette)
{
    Colours colours = isDark(palette) ? darkColours() : lightColours();
    const QColor accent = palette.color(QPalette::Active, QPalette::Accent);
    if (accent == colours.accent)
        return colours;
    colours.accent = accent;
    colours.accentSoft = palette.color(QPalette::Active, QPalette::Highlight);
    colours.onAccent = onColour(accent);
    return colours;
}

QColor stableColour(const QString &text)
{
    static constexpr std::array colours { 0x7c5cbf, 0x2762bd, 0x1d7a46, 0xa8552a, 0xb03a6b,
                                          0x0f7381, 0x5b6574, 0x8a5a00, 0x4a5fc1, 0x9a3fb0 };
    const QByteArray digest = QCryptographicHash::hash(text.toCaseFolded().toUtf8(), QCryptographicHash::Md5);
    return QColor::fromRgb(QRgb(colours.at(quint8(digest.front()) % colours.size())));
}

} // namespace Restante
