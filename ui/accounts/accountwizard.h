// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountdraft.h"

#include <QDialog>

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace Restante {

class AccountActions;
class StepList;
class WizardPage;

/// Adds an account in five steps: who you are, your provider, how mail is kept, sign in, first collection. Needs no network until
/// step four, and not even there. Not modal by itself; closing it keeps what was typed as long as it lives. GUI thread.
class AccountWizard final : public QDialog
{
    Q_OBJECT

public:
    /// `actions` outlives it.
    explicit AccountWizard(AccountActions &actions, QWidget *parent = nullptr);
    ~AccountWizard() override;

    void done(int result) override;

Q_SIGNALS:
    /// It is in the store and its first check has begun. The wizard closes.
    void accountAdded(const Restante::Account &account);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addPage(WizardPage *page);
    QWidget *makeFooter();
    WizardPage *current() const;
    void showStep(qsizetype step);
    void goOn();
    void goBack();
    void updateButtons();
    void accountWasAdded(const Account &account);

    AccountActions &m_actions;
    const ProviderTable m_providers;
    AccountDraft m_draft;
    QList<WizardPage *> m_pages;
    qsizetype m_step = 0;
    StepList *m_steps;
    QWidget *m_side = nullptr;
    QStackedWidget *m_stack;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace Restante
