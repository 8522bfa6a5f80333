// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/wizardpage.h"

class QLabel;
class QRadioButton;

namespace Restante {

class KeepingForm;

/// How mail is kept: the page that matters. Tells what the first check will do with each choice.
class KeepingPage final : public WizardPage
{
    Q_OBJECT

public:
    explicit KeepingPage(AccountDraft &draft, QWidget *parent = nullptr);

    QWidget *enter() override;
    bool goOn() override;
    void leave() override;

private:
    void devicesChosen();
    void showPreview();

    QRadioButton *m_several;
    QRadioButton *m_alone;
    KeepingForm *m_form;
    QLabel *m_preview;
};

} // namespace Restante
