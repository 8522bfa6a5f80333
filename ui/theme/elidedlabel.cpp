// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/elidedlabel.h"

#include "theme/stylesheet.h"

#include <QEvent>

namespace Restante {

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setAlignment(leadingEdge(*this) | Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setWhole(const QString &text)
{
    m_whole = text;
    setToolTip(text.toHtmlEscaped());
    setAccessibleName(text);
    elide();
    updateGeometry();
}

QSize ElidedLabel::sizeHint() const
{
    ensurePolished();
    return { fontMetrics().horizontalAdvance(m_whole) + 1, QLabel::sizeHint().height() };
}

QSize ElidedLabel::minimumSizeHint() const
{
    ensurePolished();
    const int least = fontMetrics().averageCharWidth() * 3;
    return { qMin(least, sizeHint().width()), QLabel::minimumSizeHint().height() };
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        elide();
}

void ElidedLabel::elide()
{
    setText(fontMetrics().elidedText(m_whole, Qt::ElideRight, width()));
}

} // namespace Restante

#include "moc_elidedlabel.cpp"
