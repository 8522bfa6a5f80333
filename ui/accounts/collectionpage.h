// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/wizardpage.h"

#include <QFutureWatcher>

class QLabel;

namespace Restante {

class AccountActions;
class BudgetRow;
class HeadersRow;
class IntervalBox;
class PasswordForm;
class ProblemBox;

/// First collection: what will be fetched, where the password is kept, how often to look. Adds the account.
class CollectionPage final : public WizardPage
{
    Q_OBJECT

public:
    CollectionPage(AccountDraft &draft, AccountActions &actions, QWidget *parent = nullptr);

    QWidget *enter() override;
    /// Begins to add the account; added() follows, or the problem is shown.
    bool goOn() override;
    void leave() override;
    QString goOnText() const override;
    bool canGoOn() const override { return !m_adding.isRunning(); }

Q_SIGNALS:
    void added(const Restante::Account &account);

private:
    void finished();
    void showPreview();

    AccountActions &m_actions;
    QFutureWatcher<Result<Account>> m_adding;
    QFutureWatcher<bool> m_keyringTrial;
    HeadersRow *m_large;
    BudgetRow *m_budget;
    IntervalBox *m_interval;
    QLabel *m_placeTitle;
    PasswordForm *m_place;
    QLabel *m_preview;
    ProblemBox *m_problem;
};

} // namespace Restante
