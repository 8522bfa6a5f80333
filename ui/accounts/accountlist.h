// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace Restante {

/// The accounts there are, each with its address and how its mail is kept; for the settings. Says what is wanted, does nothing
/// itself.
class AccountList final : public QWidget
{
    Q_OBJECT

public:
    explicit AccountList(QWidget *parent = nullptr);

    /// Keeps the selection where its account still is.
    void setAccounts(const QList<Account> &accounts);

Q_SIGNALS:
    void addWanted();
    void editWanted(const Restante::AccountId &id);
    void removeWanted(const Restante::AccountId &id);

private:
    AccountId selected() const;
    void updateButtons();

    QListWidget *m_list;
    QLabel *m_empty;
    QPushButton *m_edit;
    QPushButton *m_remove;
};

} // namespace Restante
