// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servermailbox/servercolumns.h"

#include "theme/colours.h"

#include <QPainter>
#include <QStyle>

namespace Restante {

namespace {

constexpr int leastWidth = 760; ///< as drawn
constexpr int headHeight = 32;

} // namespace

bool ServerColumns::fit(int width, const Metrics &metrics)
{
    return width >= metrics.px(leastWidth);
}

ServerColumns ServerColumns::of(int width, const Metrics &metrics)
{
    const int gap = metrics.px(16);
    const int arrived = metrics.px(78);
    const int octets = metrics.px(70);
    int left = metrics.px(24);
    const int room = width - left - metrics.px(20) - arrived - octets - 4 * gap;
    const auto take = [&left, gap](int wide) {
        const Span span { left, left + wide };
        left += wide + gap;
        return span;
    };
    ServerColumns columns;
    columns.from = take(room * 22 / 100);
    columns.subject = take(room * 33 / 100);
    columns.arrived = take(arrived);
    columns.octets = take(octets);
    columns.state = take(room - room * 22 / 100 - room * 33 / 100);
    return columns;
}

QRect ServerColumns::place(const Span &span, const QRect &row, bool mirrored)
{
    const int left = mirrored ? row.right() + 1 - span.right : row.left() + span.left;
    return { left, row.top(), span.right - span.left, row.height() };
}

ServerColumnHeads::ServerColumnHeads(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(Metrics(font()).px(headHeight));
}

void ServerColumnHeads::paintEvent(QPaintEvent *)
{
    const Metrics metrics(font());
    const Colours colours = coloursOf(palette());
    const ServerColumns columns = ServerColumns::of(width(), metrics);
    QPainter painter(this);
    painter.setFont(metrics.smallFont());
    painter.setPen(colours.muted);
    const auto draw = [&](const ServerColumns::Span &span, const QString &text, Qt::Alignment side = Qt::AlignLeading) {
        const auto alignment = QStyle::visualAlignment(layoutDirection(), side) | Qt::AlignVCenter | Qt::AlignAbsolute;
        const QRect area = ServerColumns::place(span, rect(), isRightToLeft());
        painter.drawText(area, int(alignment), painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
    };
    draw(columns.from, tr("From"));
    draw(columns.subject, tr("Subject"));
    draw(columns.arrived, tr("Arrived"));
    draw(columns.octets, tr("Size"), Qt::AlignTrailing);
    draw(columns.state, tr("State"));
    painter.fillRect(0, height() - 1, width(), 1, colours.line);
}

} // namespace Restante

#include "moc_servercolumns.cpp"
