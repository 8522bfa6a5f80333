// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servermailbox/servermailboxdelegate.h"

#include "pop3/uniqueidtext.h"
#include "servermailbox/servercolumns.h"
#include "servermailbox/servermailboxmodel.h"
#include "servermailbox/servertext.h"
#include "text/visibletext.h"
#include "theme/colours.h"
#include "theme/metrics.h"
#include "words/dates.h"
#include "words/quantities.h"

#include <QAbstractItemView>
#include <QFontDatabase>
#include <QPainter>

namespace Restante {

/// What painting one row needs to know.
struct ServerMailboxDelegate::Row {
    QRect rect;
    Colours colours;
    Metrics metrics;
    bool selected = false;
    bool focused = false;
    bool hovered = false;
    bool mirrored = false;

    int px(qreal drawn) const { return metrics.px(drawn); }
    /// A place on line 0 or 1, mirrored where one reads from the right.
    QRect area(int line, int left, int right) const
    {
        QRect area(rect.left() + left, rect.top() + px(line == 0 ? 8 : 28), right - left, px(20));
        if (mirrored)
            area.moveLeft(rect.left() + rect.right() - area.right());
        return area;
    }
    QColor toneColour(ServerStateText::Tone tone) const
    {
        switch (tone) {
        case ServerStateText::Tone::Quiet:
            return colours.muted;
        case ServerStateText::Tone::Here:
            return colours.good;
        case ServerStateText::Tone::Wanted:
            return colours.accent;
        case ServerStateText::Tone::Failed:
            return colours.warn;
        case ServerStateText::Tone::Leaves:
            return colours.bad;
        }
        Q_UNREACHABLE_RETURN(colours.muted);
    }
    int begin() const { return px(40); }
    int end() const { return rect.width() - px(20); }
    void draw(QPainter &painter, const QRect &area, const QString &text, const QFont &font, const QColor &colour,
              Qt::Alignment side = Qt::AlignLeading) const
    {
        painter.setFont(font);
        painter.setPen(colour);
        const auto direction = mirrored ? Qt::RightToLeft : Qt::LeftToRight;
        const auto alignment = QStyle::visualAlignment(direction, side) | Qt::AlignVCenter | Qt::AlignAbsolute;
        painter.drawText(area, int(alignment), QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
    }
};

ServerMailboxDelegate::ServerMailboxDelegate(const ServerMailboxModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{}

QSize ServerMailboxDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Metrics metrics(option.font);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool wide = view && ServerColumns::fit(view->viewport()->width(), metrics);
    return { metrics.px(200), metrics.px(wide ? 34 : 56) };
}

void ServerMailboxDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Row row {
        .rect = option.rect,
        .colours = coloursOf(option.palette),
        .metrics = Metrics(option.font),
        .selected = option.state.testFlag(QStyle::State_Selected),
        .focused = option.state.testFlag(QStyle::State_HasFocus),
        .hovered = option.state.testFlag(QStyle::State_MouseOver),
        .mirrored = option.direction == Qt::RightToLeft,
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, row);
    if (ServerColumns::fit(row.rect.width(), row.metrics)) {
        paintColumns(*painter, row, index.row());
    } else {
        paintState(*painter, row, index.row(), row.area(1, row.px(15), row.end() - row.px(110)));
        paintMessage(*painter, row, index.row(), paintEnd(*painter, row, index.row()));
    }
    painter->restore();
}

void ServerMailboxDelegate::paintGround(QPainter &painter, const Row &row) const
{
    const QRect &rect = row.rect;
    if (row.selected)
        painter.fillRect(rect, row.colours.accentSoft);
    else if (row.hovered)
        painter.fillRect(rect, row.colours.hover);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), row.colours.line);
    if (row.selected) {
        const int width = row.px(3);
        const int left = row.mirrored ? rect.right() + 1 - width : rect.left();
        painter.fillRect(QRect(left, rect.top(), width, rect.height() - 1), row.colours.accent);
    }
    if (row.focused && !row.selected) {
        painter.setPen(row.colours.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(1, 0, -2, -2));
    }
}

void ServerMailboxDelegate::paintColumns(QPainter &painter, const Row &row, int number) const
{
    const ServerColumns columns = ServerColumns::of(row.rect.width(), row.metrics);
    const auto place = [&](const ServerColumns::Span &span) { return ServerColumns::place(span, row.rect, row.mirrored); };
    const ServerMessage &message = m_model.message(number);
    const QFont usual = row.metrics.font(13);
    if (const MessageSummary *summary = m_model.summary(number)) {
        row.draw(painter, place(columns.from), senderText(summary->from), usual, row.colours.text);
        paintSubject(painter, row, *summary, place(columns.subject));
    } else {
        paintUniqueId(painter, row, message, place({ columns.from.left, columns.subject.right }));
    }
    row.draw(painter, place(columns.arrived), dateText(number), row.metrics.smallFont(), row.colours.muted);
    row.draw(painter, place(columns.octets), octetsText(message.octets), row.metrics.smallFont(), row.colours.muted,
             Qt::AlignTrailing);
    paintState(painter, row, number, place(columns.state));
}

/// A sign and the words.
void ServerMailboxDelegate::paintState(QPainter &painter, const Row &row, int number, const QRect &area) const
{
    const ServerStateText state = serverStateText(m_model.message(number), m_model.retention());
    const int size = row.px(15);
    const int beside = row.px(25); // the sign and what keeps the words off it
    const int left = row.mirrored ? area.right() + 1 - size : area.left();
    paintIcon(&painter, state.icon, QRect(left, area.center().y() - size / 2, size, size), row.toneColour(state.tone));
    const bool isQuiet = state.tone == ServerStateText::Tone::Quiet || state.tone == ServerStateText::Tone::Here;
    row.draw(painter, row.mirrored ? area.adjusted(0, 0, -beside, 0) : area.adjusted(beside, 0, 0, 0), state.words,
             row.metrics.smallFont(), isQuiet ? row.colours.muted : row.toneColour(state.tone));
}

QString ServerMailboxDelegate::dateText(int number) const
{
    const MessageSummary *summary = m_model.summary(number);
    const QDateTime date = summary && summary->date.isValid() ? summary->date : m_model.message(number).firstSeen;
    return listDateText(date, QDateTime::currentDateTime());
}

/// Size and date; where they begin.
int ServerMailboxDelegate::paintEnd(QPainter &painter, const Row &row, int number) const
{
    const QFont small = row.metrics.smallFont();
    const int begin = row.end() - row.px(100);
    row.draw(painter, row.area(0, begin, row.end()), dateText(number), small, row.colours.muted, Qt::AlignTrailing);
    row.draw(painter, row.area(1, begin, row.end()), octetsText(m_model.message(number).octets), small, row.colours.muted,
             Qt::AlignTrailing);
    return begin - row.px(12);
}

void ServerMailboxDelegate::paintMessage(QPainter &painter, const Row &row, int number, int end) const
{
    const MessageSummary *summary = m_model.summary(number);
    if (!summary)
        return paintUniqueId(painter, row, m_model.message(number), row.area(0, row.begin(), end));
    const int senderWidth = qMin(row.px(230), (end - row.begin()) / 3);
    row.draw(painter, row.area(0, row.begin(), row.begin() + senderWidth - row.px(12)), senderText(summary->from),
             row.metrics.font(13, QFont::DemiBold), row.colours.text);
    paintSubject(painter, row, *summary, row.area(0, row.begin() + senderWidth, end));
}

void ServerMailboxDelegate::paintSubject(QPainter &painter, const Row &row, const MessageSummary &summary,
                                         const QRect &area) const
{
    const bool hasSubject = !summary.subject.isEmpty();
    row.draw(painter, area, hasSubject ? visibleText(summary.subject, 300) : tr("(no subject)"), row.metrics.font(13),
             hasSubject ? row.colours.text : row.colours.muted);
}

/// All that is known of a message of which nothing is here.
void ServerMailboxDelegate::paintUniqueId(QPainter &painter, const Row &row, const ServerMessage &message,
                                          const QRect &area) const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(row.px(12.5));
    const QString id = uniqueIdText(message.uniqueId);
    row.draw(painter, area, id.isEmpty() ? tr("(without a unique-id)") : id, font, row.colours.muted);
}

} // namespace Restante

#include "moc_servermailboxdelegate.cpp"
