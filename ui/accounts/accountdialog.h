// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "account/providertable.h"
#include "base/result.h"
#include "fetch/deletionpreview.h"

#include <QDialog>
#include <QFutureWatcher>

class QCheckBox;
class QFrame;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QRadioButton;
class QStackedWidget;

namespace Restante {

class AccountActions;
class BudgetRow;
class FormField;
class HeadersRow;
class IntervalBox;
class KeepingForm;
class PasswordForm;
class ProblemBox;
class ServerForm;
class WrappedButton;

/// Changes one account: who and how often, the server, how mail is kept, the password; or removes it. Nothing is changed before
/// Save. Not modal by itself. GUI thread.
class AccountDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Section { Account, Server, Keeping, Password, Remove };

    /// `actions` outlives it.
    AccountDialog(AccountActions &actions, const Account &account, Section section = Section::Account, QWidget *parent = nullptr);
    ~AccountDialog() override;

Q_SIGNALS:
    void accountSaved(const Restante::Account &account);
    void accountRemoved(const Restante::AccountId &id);

private:
    void addSection(const QString &name, QWidget *page);
    QWidget *makeAccountPage();
    QWidget *makeServerPage();
    QWidget *makeKeepingPage();
    QWidget *makePasswordPage();
    QWidget *makeRemovePage();
    QWidget *makeFooter();
    void showPreview();
    void showExpiry();
    void showSection(Section section);
    bool checkForms();
    Account changedAccount() const;
    void save();
    void saved();
    void remove();
    void removed();
    void updateRemoveButton();

    AccountActions &m_actions;
    const Account m_account;
    std::chrono::minutes m_minimumInterval { 0 };
    QFutureWatcher<Result<Account>> m_saving;
    QFutureWatcher<Result<void>> m_removing;
    QFutureWatcher<bool> m_keyringTrial;
    QFutureWatcher<Result<DeletionPreview>> m_previewing;

    QListWidget *m_sections;
    QStackedWidget *m_stack;
    ProblemBox *m_problem;
    QPushButton *m_save = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_address = nullptr;
    FormField *m_addressField = nullptr;
    QLineEdit *m_authservId = nullptr;
    FormField *m_authservField = nullptr;
    IntervalBox *m_interval = nullptr;
    QCheckBox *m_atStart = nullptr;
    QCheckBox *m_whenMetered = nullptr;
    ServerForm *m_server = nullptr;
    KeepingForm *m_keeping = nullptr;
    HeadersRow *m_large = nullptr;
    BudgetRow *m_budget = nullptr;
    QLabel *m_preview = nullptr;
    QLabel *m_expires = nullptr;
    QFrame *m_expiresTooSoon = nullptr;
    QLineEdit *m_password = nullptr;
    PasswordForm *m_place = nullptr;
    QRadioButton *m_keepMail = nullptr;
    QRadioButton *m_removeMail = nullptr;
    QCheckBox *m_removeConfirmed = nullptr;
    WrappedButton *m_removeConfirmation = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace Restante
