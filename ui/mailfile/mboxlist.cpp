// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailfile/mboxlist.h"

#include "text/visibletext.h"
#include "theme/colours.h"
#include "theme/metrics.h"
#include "words/dates.h"
#include "words/lists.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace Restante {

void MboxListModel::append(const QList<MboxRow> &rows)
{
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
    m_rows += rows;
    endInsertRows();
}

int MboxListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant MboxListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const MboxRow &row = m_rows.at(index.row());
    const QString subject = row.subject.isEmpty() ? tr("(no subject)") : visibleText(row.subject, 300);
    if (role == Qt::DisplayRole)
        return subject;
    if (role == Qt::AccessibleTextRole)
        return listText({ senderText({ row.from }), subject, fullDateText(row.date) });
    return {};
}

MboxRowDelegate::MboxRowDelegate(const MboxListModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{}

QSize MboxRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { option.rect.width(), Metrics(option.font).px(50) };
}

void MboxRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const MboxRow &row = m_model.row(index.row());
    const Colours colours = coloursOf(option.palette);
    const Metrics metrics(option.font);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRect &rect = option.rect;
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(rect, colours.accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(rect, colours.hover);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.line);
    if (option.state & QStyle::State_HasFocus) {
        const int width = metrics.px(3);
        painter->fillRect(QRect(mirrored ? rect.right() + 1 - width : rect.left(), rect.top(), width, rect.height()),
                          colours.accent);
    }
    QRect upper = rect.adjusted(metrics.px(14), metrics.px(6), -metrics.px(12), 0);
    upper.setHeight(metrics.px(19));
    const QRect lower = upper.translated(0, metrics.px(19));
    const auto leading = Qt::AlignVCenter | Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft);
    const auto trailing = Qt::AlignVCenter | Qt::AlignAbsolute | (mirrored ? Qt::AlignLeft : Qt::AlignRight);

    const QString date = listDateText(row.date, QDateTime::currentDateTime());
    painter->setFont(metrics.smallFont());
    painter->setPen(colours.muted);
    painter->drawText(upper, int(trailing), date);
    const int used = painter->fontMetrics().horizontalAdvance(date) + metrics.px(8);
    const QRect sender = mirrored ? upper.adjusted(used, 0, 0, 0) : upper.adjusted(0, 0, -used, 0);
    painter->setFont(metrics.font(13, row.entry.unread ? QFont::DemiBold : QFont::Normal));
    painter->setPen(colours.text);
    painter->drawText(sender, int(leading),
                      painter->fontMetrics().elidedText(senderText({ row.from }), Qt::ElideRight, sender.width()));
    painter->setPen(row.subject.isEmpty() ? colours.muted : colours.text);
    painter->drawText(lower, int(leading),
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, lower.width()));
    painter->restore();
}

} // namespace Restante

#include "moc_mboxlist.cpp"
