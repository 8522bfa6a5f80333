// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountlist.h"

#include "accounts/looks.h"
#include "accounts/retentionpreview.h"
#include "theme/stylesheet.h"
#include "words/lists.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Restante {

AccountList::AccountList(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_empty(textLabel(tr("There is no account yet."), "muted"))
    , m_edit(pushButton(tr("&Change…")))
    , m_remove(pushButton(tr("&Remove…"), "danger"))
{
    m_list->setAccessibleName(tr("Accounts"));
    setLook(m_list, "cards");
    QPushButton *add = pushButton(tr("&Add an account…"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(scaled(8));
    buttons->addWidget(add);
    buttons->addStretch(1);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(12));
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);

    connect(add, &QPushButton::clicked, this, &AccountList::addWanted);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editWanted(selected()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeWanted(selected()); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { Q_EMIT editWanted(selected()); });
    connect(m_list, &QListWidget::currentRowChanged, this, &AccountList::updateButtons);
    setAccounts({});
}

void AccountList::setAccounts(const QList<Account> &accounts)
{
    const AccountId before = selected();
    m_list->clear();
    for (const Account &account : accounts) {
        auto *item = new QListWidgetItem(account.address + u'\n' + retentionText(account.policy.retention), m_list);
        item->setData(Qt::UserRole, account.id.value);
        item->setData(Qt::AccessibleTextRole, listText({ account.address, retentionText(account.policy.retention) }));
        if (account.id == before)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_empty->setVisible(accounts.isEmpty());
    m_list->setVisible(!accounts.isEmpty());
    updateButtons();
}

AccountId AccountList::selected() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? AccountId { item->data(Qt::UserRole).toString() } : AccountId();
}

void AccountList::updateButtons()
{
    const bool any = m_list->currentItem();
    m_edit->setEnabled(any);
    m_remove->setEnabled(any);
}

} // namespace Restante

#include "moc_accountlist.cpp"
