// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "base/result.h"

#include <QDialog>
#include <QFutureWatcher>

class QCheckBox;
class QPushButton;

namespace Restante {

class AccountActions;
class ProblemBox;

/// Why the certificate of an account's server was refused, and the choice to trust that very certificate for that host and no
/// other. Trusting it starts a check. Not modal by itself. GUI thread.
class CertificateDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `error` is the CertificateRefused of the account's last check; `actions` outlives it.
    CertificateDialog(AccountActions &actions, const Account &account, const Error &error, QWidget *parent = nullptr);
    ~CertificateDialog() override;

private:
    void trust();
    void saved();

    AccountActions &m_actions;
    Account m_account;
    QByteArray m_certificate; ///< SHA-256; empty: the server showed none
    ProblemBox *m_problem;
    QCheckBox *m_sure;
    QPushButton *m_trust;
    QFutureWatcher<Result<Account>> m_saving;
};

} // namespace Restante
