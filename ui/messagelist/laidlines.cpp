// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagelist/laidlines.h"

#include <QFontMetrics>
#include <QTextOption>

#include <memory>

namespace Restante {

size_t qHash(const LineKey &key, size_t seed)
{
    return qHashMulti(seed, key.text, key.font, key.width, key.standsRight, key.dotsPerInch);
}

const QTextLayout *LaidLines::line(const LineKey &key, QPaintDevice *device)
{
    if (const QTextLayout *known = m_lines.object(key))
        return known;
    const QString shown = QFontMetrics(key.font, device).elidedText(key.text, Qt::ElideRight, key.width);
    auto layout = std::make_unique<QTextLayout>(shown, key.font, device);
    layout->setCacheEnabled(true);
    QTextOption option(key.standsRight ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(key.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout->setTextOption(option);
    layout->beginLayout();
    QTextLine line = layout->createLine();
    if (!line.isValid())
        return nullptr;
    line.setLineWidth(key.width);
    layout->endLayout();
    const QTextLayout *laid = layout.get();
    return m_lines.insert(key, layout.release()) ? laid : nullptr;
}

} // namespace Restante
