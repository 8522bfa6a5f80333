// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/wrappedlabel.h"

namespace Restante {

WrappedLabel::WrappedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

/// What is known is of this text in this look; else nothing is.
void WrappedLabel::remember() const
{
    ensurePolished();
    Look look { text(), font(), contentsMargins(), minimumWidth() };
    if (look == m_look)
        return;
    m_look = std::move(look);
    m_heights.clear();
    m_hint.reset();
    m_minimum.reset();
}

int WrappedLabel::heightForWidth(int width) const
{
    remember();
    if (const std::optional<int> known = m_heights.at(width))
        return *known;
    const int height = QLabel::heightForWidth(width);
    m_heights.add(width, height);
    constexpr int slack = 8; // pixels; letters that lean, and rounding
    const bool isLine = !m_look.text.contains(u'\n') && !m_look.text.contains(QChar::LineSeparator);
    const int unbroken =
        fontMetrics().horizontalAdvance(m_look.text) + m_look.margins.left() + m_look.margins.right() + 2 * margin() + slack;
    if (isLine && width >= unbroken)
        m_heights.setUnbroken(unbroken, height);
    return height;
}

QSize WrappedLabel::sizeHint() const
{
    remember();
    if (!m_hint)
        m_hint = QLabel::sizeHint();
    return *m_hint;
}

QSize WrappedLabel::minimumSizeHint() const
{
    remember();
    if (!m_minimum)
        m_minimum = QLabel::minimumSizeHint();
    return *m_minimum;
}

} // namespace Restante
