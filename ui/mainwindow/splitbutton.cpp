// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/splitbutton.h"

#include "theme/colours.h"
#include "theme/metrics.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace Restante {

SplitButton::SplitButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleDescription(tr("The Down key opens a menu."));
}

QSize SplitButton::sizeHint() const
{
    const Metrics metrics(font());
    return { fontMetrics().horizontalAdvance(text()) + metrics.px(13 + 4 + 10 + 12), metrics.px(32) };
}

QRect SplitButton::arrowPlace() const
{
    const int room = Metrics(font()).px(28);
    return layoutDirection() == Qt::RightToLeft ? QRect(0, 0, room, height()) : QRect(width() - room, 0, room, height());
}

void SplitButton::paintEvent(QPaintEvent *)
{
    const Metrics metrics(font());
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = isEnabled() ? colours.accent : colours.line;
    if (isEnabled() && (isDown() || underMouse()))
        ground = ground.darker(isDown() ? 120 : 108);
    painter.setPen(hasFocus() ? QPen(colours.text, 2) : QPen(Qt::NoPen));
    painter.setBrush(ground);
    const qreal inset = hasFocus() ? 1 : 0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), metrics.px(6), metrics.px(6));
    const QColor ink = isEnabled() ? colours.onAccent : colours.muted;
    painter.setPen(ink);
    painter.drawText(rect().adjusted(metrics.px(13), 0, -metrics.px(13), 0), int(Qt::AlignVCenter | Qt::AlignLeading), text());
    // A small filled arrow, as letters have it.
    const qreal size = metrics.px(7);
    const int towardsText = layoutDirection() == Qt::RightToLeft ? metrics.px(2) : -metrics.px(3);
    const QPointF centre = QRectF(arrowPlace()).center() + QPointF(towardsText, 1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(QPolygonF { centre + QPointF(-size / 2, -size / 4), centre + QPointF(size / 2, -size / 4),
                                    centre + QPointF(0, size / 2) });
}

void SplitButton::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_menu && arrowPlace().contains(event->position().toPoint())) {
        openMenu();
        event->accept();
        return;
    }
    QAbstractButton::mousePressEvent(event);
}

void SplitButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && m_menu) {
        openMenu();
        event->accept();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        event->accept();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

void SplitButton::openMenu()
{
    m_menu->popup(mapToGlobal(QPoint(0, height() + 4)));
}

} // namespace Restante

#include "moc_splitbutton.cpp"
