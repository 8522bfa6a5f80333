// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/givenplace.h"

#include "theme/metrics.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace Restante {

namespace {

constexpr qreal least = 240; ///< drawn pixels, of each side

} // namespace

GivenPlace::GivenPlace(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_StyledBackground);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void GivenPlace::paintEvent(QPaintEvent *)
{
    QStyleOption option;
    option.initFrom(this);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_Widget, &option, &painter, this);
}

QSize GivenPlace::sizeHint() const
{
    return minimumSizeHint();
}

QSize GivenPlace::minimumSizeHint() const
{
    const int side = Metrics(font()).px(least);
    return { side, side };
}

} // namespace Restante

#include "moc_givenplace.cpp"
