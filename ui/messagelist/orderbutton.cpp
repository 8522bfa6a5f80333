// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagelist/orderbutton.h"

#include "theme/icons.h"
#include "theme/metrics.h"

#include <QActionGroup>
#include <QMenu>

namespace Restante {

OrderButton::OrderButton(QWidget *parent)
    : QToolButton(parent)
{
    const Metrics metrics(font());
    setIcon(lineIcon(Icon::Sort));
    setIconSize(QSize(metrics.px(14), metrics.px(14)));
    setToolTip(tr("Order of the list"));
    setAccessibleName(toolTip());
    setPopupMode(InstantPopup);
    auto *menu = new QMenu(this);
    m_orders = new QActionGroup(menu);
    m_directions = new QActionGroup(menu);
    const std::pair<ListQuery::Order, QString> orders[] = {
        { ListQuery::Order::Date, tr("Date") },       { ListQuery::Order::Received, tr("Collected") },
        { ListQuery::Order::Sender, tr("Sender") },   { ListQuery::Order::Subject, tr("Subject") },
        { ListQuery::Order::Size, tr("Size") },       { ListQuery::Order::Starred, tr("Star") },
        { ListQuery::Order::Unread, tr("Unread") },   { ListQuery::Order::Attachment, tr("Attachment") },
        { ListQuery::Order::Account, tr("Account") }, { ListQuery::Order::Folder, tr("Folder") },
        { ListQuery::Order::Tag, tr("Tags") },        { ListQuery::Order::Server, tr("On the server") },
    };
    for (const auto &[order, text] : orders) {
        QAction *action = m_orders->addAction(text);
        action->setCheckable(true);
        action->setData(int(order));
        menu->addAction(action);
    }
    menu->addSeparator();
    for (const bool descending : { true, false }) {
        QAction *action = m_directions->addAction(descending ? tr("Descending (newest or largest first)") : tr("Ascending"));
        action->setCheckable(true);
        action->setData(descending);
        menu->addAction(action);
    }
    connect(m_orders, &QActionGroup::triggered, this, &OrderButton::orderChosen);
    connect(m_directions, &QActionGroup::triggered, this, &OrderButton::orderChosen);
    setOrder(ListQuery::Order::Date, true);
    setMenu(menu);
}

ListQuery::Order OrderButton::order() const
{
    return ListQuery::Order(m_orders->checkedAction()->data().toInt());
}

bool OrderButton::isDescending() const
{
    return m_directions->checkedAction()->data().toBool();
}

void OrderButton::setOrder(ListQuery::Order order, bool descending)
{
    const auto orders = m_orders->actions();
    for (QAction *action : orders)
        action->setChecked(action->data().toInt() == int(order));
    const auto directions = m_directions->actions();
    for (QAction *action : directions)
        action->setChecked(action->data().toBool() == descending);
}

} // namespace Restante

#include "moc_orderbutton.cpp"
