// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagelist/messagetableheader.h"

#include "theme/colours.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/stylesheet.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QStandardItemModel>
#include <QStyleOptionHeader>

namespace Restante {

namespace {

using Column = MessageTableHeader::Column;

/// Drawn pixels; those that are not shown at first can be chosen.
struct Own {
    int width;
    bool shown;
};
Own own(Column column)
{
    switch (column) {
    case Column::Star:
    case Column::Unread:
    case Column::Attachment:
        return { 28, true };
    case Column::Subject:
        return { 340, true };
    case Column::Correspondent:
        return { 190, true };
    case Column::Date:
        return { 96, true };
    case Column::Received:
        return { 96, false };
    case Column::Size:
        return { 80, true };
    case Column::Account:
        return { 150, false };
    case Column::Folder:
        return { 110, false };
    case Column::Tags:
        return { 120, true };
    case Column::Server:
        return { 28, false };
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<Icon> signOf(Column column)
{
    switch (column) {
    case Column::Star:
        return Icon::Star;
    case Column::Unread:
        return Icon::MarkUnread;
    case Column::Attachment:
        return Icon::Attachment;
    case Column::Server:
        return Icon::Server;
    case Column::Subject:
    case Column::Correspondent:
    case Column::Date:
    case Column::Received:
    case Column::Size:
    case Column::Account:
    case Column::Folder:
    case Column::Tags:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

MessageTableHeader::MessageTableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    auto *model = new QStandardItemModel(0, columns, this);
    for (int column = 0; column < columns; ++column) {
        const QString text = name(Column(column));
        const auto sign = signOf(Column(column));
        model->setHeaderData(column, Qt::Horizontal, sign ? QString() : text);
        model->setHeaderData(column, Qt::Horizontal, text, Qt::ToolTipRole);
        model->setHeaderData(column, Qt::Horizontal, text, Qt::AccessibleTextRole);
        model->setHeaderData(column, Qt::Horizontal, int(Qt::AlignLeading | Qt::AlignVCenter), Qt::TextAlignmentRole);
        if (sign)
            model->setHeaderData(column, Qt::Horizontal, lineIcon(*sign), Qt::DecorationRole);
    }
    setModel(model);
    setLook(this, "table");
    setAccessibleName(tr("Columns"));
    setSectionsMovable(true);
    setSectionsClickable(true);
    setSortIndicatorShown(true);
    setHighlightSections(false);
    setTextElideMode(Qt::ElideRight);
    setContextMenuPolicy(Qt::DefaultContextMenu);
    resetColumns();
    connect(this, &QHeaderView::sectionClicked, this, &MessageTableHeader::chooseOrder);
    connect(this, &QHeaderView::sectionResized, this, &MessageTableHeader::columnsChanged);
    connect(this, &QHeaderView::sectionMoved, this, &MessageTableHeader::columnsChanged);
}

QString MessageTableHeader::name(Column column)
{
    switch (column) {
    case Column::Star:
        return tr("Star");
    case Column::Unread:
        return tr("Unread");
    case Column::Attachment:
        return tr("Attachment");
    case Column::Subject:
        return tr("Subject");
    case Column::Correspondent:
        return tr("Correspondent");
    case Column::Date:
        return tr("Date");
    case Column::Received:
        return tr("Collected");
    case Column::Size:
        return tr("Size");
    case Column::Account:
        return tr("Account");
    case Column::Folder:
        return tr("Folder");
    case Column::Tags:
        return tr("Tags");
    case Column::Server:
        return tr("On the server");
    }
    Q_UNREACHABLE_RETURN({});
}

ListQuery::Order MessageTableHeader::orderOf(Column column)
{
    switch (column) {
    case Column::Subject:
        return ListQuery::Order::Subject;
    case Column::Correspondent:
        return ListQuery::Order::Sender;
    case Column::Date:
        return ListQuery::Order::Date;
    case Column::Received:
        return ListQuery::Order::Received;
    case Column::Size:
        return ListQuery::Order::Size;
    case Column::Star:
        return ListQuery::Order::Starred;
    case Column::Unread:
        return ListQuery::Order::Unread;
    case Column::Attachment:
        return ListQuery::Order::Attachment;
    case Column::Account:
        return ListQuery::Order::Account;
    case Column::Folder:
        return ListQuery::Order::Folder;
    case Column::Tags:
        return ListQuery::Order::Tag;
    case Column::Server:
        return ListQuery::Order::Server;
    }
    Q_UNREACHABLE_RETURN({});
}

void MessageTableHeader::resetColumns()
{
    const Metrics metrics(font());
    setMinimumSectionSize(metrics.px(24));
    for (int column = 0; column < columns; ++column) {
        const auto [width, shown] = own(Column(column));
        if (visualIndex(column) != column)
            moveSection(visualIndex(column), column);
        setSectionResizeMode(column, signOf(Column(column)) ? Fixed : Interactive);
        resizeSection(column, metrics.px(width));
        setSectionHidden(column, !shown);
    }
    setFixedHeight(metrics.px(28));
    Q_EMIT columnsChanged();
}

QList<MessageTableHeader::Place> MessageTableHeader::places() const
{
    QList<Place> places;
    for (int visual = 0; visual < count(); ++visual) {
        const int section = logicalIndex(visual);
        if (!isSectionHidden(section))
            places.append({ Column(section), sectionViewportPosition(section), sectionSize(section) });
    }
    return places;
}

void MessageTableHeader::setOrder(ListQuery::Order order, bool descending)
{
    m_order = order;
    m_descending = descending;
    for (int column = 0; column < columns; ++column) {
        if (orderOf(Column(column)) == order)
            setSortIndicator(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
}

/// The newest, the largest and what is marked are looked for first, names from A, and what the server still has.
bool MessageTableHeader::isByName(ListQuery::Order order)
{
    using Order = ListQuery::Order;
    return order == Order::Subject || order == Order::Sender || order == Order::Account || order == Order::Folder
        || order == Order::Tag || order == Order::Server;
}

void MessageTableHeader::chooseOrder(int section)
{
    const ListQuery::Order order = orderOf(Column(section));
    setOrder(order, order == m_order ? !m_descending : !isByName(order));
    Q_EMIT orderWanted(m_order, m_descending);
}

/// What another version or hand wrote is not believed.
void MessageTableHeader::setState(const QByteArray &state)
{
    if (state.isEmpty())
        return;
    const QSignalBlocker blocker(this);
    if (!restoreState(state) || count() != columns || hiddenSectionCount() == columns)
        resetColumns();
    setSectionsMovable(true);
    setSectionsClickable(true);
    setSortIndicatorShown(true);
    setOrder(m_order, m_descending);
}

void MessageTableHeader::setShown(Column column, bool shown)
{
    if (shown || hiddenSectionCount() < columns - 1)
        setSectionHidden(int(column), !shown);
    Q_EMIT columnsChanged();
}

void MessageTableHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    const auto sign = signOf(Column(section));
    if (!sign || option->sortIndicator == QStyleOptionHeader::None)
        return;
    // No room for an arrow: the sign itself shows that it orders the list.
    option->sortIndicator = QStyleOptionHeader::None;
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, option, this);
    option->icon = QIcon(iconPixmap(*sign, side, devicePixelRatio(), coloursOf(palette()).accent));
}

void MessageTableHeader::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < columns; ++column) {
        QAction *action = menu->addAction(name(Column(column)));
        action->setCheckable(true);
        action->setChecked(!isSectionHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setShown(Column(column), shown); });
    }
    menu->addSeparator();
    menu->addAction(tr("Columns as they were"), this, &MessageTableHeader::resetColumns);
    menu->popup(event->globalPos());
    event->accept();
}

void MessageTableHeader::changeEvent(QEvent *event)
{
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setFixedHeight(Metrics(font()).px(28));
}

} // namespace Restante

#include "moc_messagetableheader.cpp"
