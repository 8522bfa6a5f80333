// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/wizardpage.h"

class QCheckBox;
class QLineEdit;
class QToolButton;

namespace Restante {

class AccountActions;
class FormField;

/// Who you are: name, address, and the password unless something else stands for it.
class IdentityPage final : public WizardPage
{
    Q_OBJECT

public:
    IdentityPage(AccountDraft &draft, const ProviderTable &providers, const AccountActions &actions, QWidget *parent = nullptr);

    QWidget *enter() override;
    bool goOn() override;
    void leave() override;

private:
    void tellWhatIsThere();
    void showWhetherPasswordIsWanted();

    const ProviderTable &m_providers;
    const AccountActions &m_actions;
    QLineEdit *m_name;
    QLineEdit *m_address;
    QLineEdit *m_password;
    QToolButton *m_show;
    QCheckBox *m_withoutPassword;
    FormField *m_addressField;
    FormField *m_passwordField;
};

} // namespace Restante
