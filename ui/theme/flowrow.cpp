// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/flowrow.h"

#include <QStyle>
#include <QWidget>

namespace Restante {

FlowRow::FlowRow(int spacing)
{
    setSpacing(spacing);
    setContentsMargins(0, 0, 0, 0);
}

FlowRow::~FlowRow()
{
    qDeleteAll(m_items);
}

void FlowRow::addItem(QLayoutItem *item)
{
    m_items += item;
}

int FlowRow::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowRow::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowRow::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

int FlowRow::heightForWidth(int width) const
{
    int height = -spacing();
    const auto lines = linesFor(width);
    for (const Line &line : lines)
        height += line.height + spacing();
    return qMax(height, 0);
}

QSize FlowRow::sizeHint() const
{
    QSize size(-spacing(), 0);
    for (const QLayoutItem *item : m_items)
        size = QSize(size.width() + item->sizeHint().width() + spacing(), qMax(size.height(), item->sizeHint().height()));
    return size.expandedTo(QSize(0, 0));
}

QSize FlowRow::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->sizeHint());
    return size;
}

void FlowRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = rect.y();
    const auto lines = linesFor(rect.width());
    for (const Line &line : lines) {
        int x = rect.x();
        const auto items = m_items.sliced(line.first, line.count);
        for (QLayoutItem *item : items) {
            const QSize size = item->sizeHint().boundedTo(QSize(rect.width(), line.height));
            const QRect place(QPoint(x, y + (line.height - size.height()) / 2), size);
            item->setGeometry(QStyle::visualRect(direction, rect, place));
            x += size.width() + spacing();
        }
        y += line.height + spacing();
    }
}

QList<FlowRow::Line> FlowRow::linesFor(int width) const
{
    QList<Line> lines;
    int used = 0;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const QSize size = m_items.at(i)->sizeHint();
        if (lines.isEmpty() || used + spacing() + size.width() > width) {
            lines += Line { i, 0, 0 };
            used = -spacing();
        }
        Line &line = lines.last();
        ++line.count;
        line.height = qMax(line.height, size.height());
        used += spacing() + size.width();
    }
    return lines;
}

} // namespace Restante

#include "moc_flowrow.cpp"
