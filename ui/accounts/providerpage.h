// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/wizardpage.h"

class QFrame;
class QLabel;
class QToolButton;

namespace Restante {

class ServerForm;

/// Your provider: the settings that are known without a network and what has to be done there first; or by hand.
class ProviderPage final : public WizardPage
{
    Q_OBJECT

public:
    explicit ProviderPage(AccountDraft &draft, QWidget *parent = nullptr);

    QWidget *enter() override;
    bool goOn() override;
    void leave() override;

private:
    void showSettings();
    void showDemand();

    QFrame *m_found;
    QLabel *m_host;
    QLabel *m_encryption;
    QLabel *m_user;
    QFrame *m_demand;
    QLabel *m_demandText;
    QLabel *m_demandLink;
    QLabel *m_note;
    QToolButton *m_byHand;
    ServerForm *m_form;
};

} // namespace Restante
