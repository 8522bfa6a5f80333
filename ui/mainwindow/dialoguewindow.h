// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace Restante {

class MailService;

/// What was said with the server of an account in the last sessions, ready to be copied: for whoever helps. Not modal. GUI
/// thread.
class DialogueWindow final : public QDialog
{
    Q_OBJECT

public:
    DialogueWindow(MailService &service, const Account &account, QWidget *parent = nullptr);

private:
    void load();

    MailService &m_service;
    const AccountId m_account;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
};

} // namespace Restante
