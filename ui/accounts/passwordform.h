// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"

#include <QWidget>

class QRadioButton;

namespace Restante {

class WrappedButton;

/// Where an account's password is kept. A file is never the default: it takes an explicit choice.
class PasswordForm final : public QWidget
{
    Q_OBJECT

public:
    enum class Keyring { Asking, Reachable, Unreachable };

    explicit PasswordForm(QWidget *parent = nullptr);

    void setPasswordStore(PasswordStore store);
    PasswordStore passwordStore() const;
    void setKeyring(Keyring keyring);

Q_SIGNALS:
    void changed();

private:
    QRadioButton *m_keyring;
    QRadioButton *m_none;
    QRadioButton *m_file;
    QRadioButton *m_command;
    WrappedButton *m_keyringChoice;
    WrappedButton *m_commandChoice;
};

} // namespace Restante
