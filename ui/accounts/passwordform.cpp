// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/passwordform.h"

#include "accounts/looks.h"
#include "accounts/wrappedbutton.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Restante {

PasswordForm::PasswordForm(QWidget *parent)
    : QWidget(parent)
    , m_keyring(new QRadioButton(tr("In the desktop’s &keyring")))
    , m_none(new QRadioButton(tr("&Nowhere; I am asked at each start")))
    , m_file(new QRadioButton(tr("In a &file that only my user can read")))
    , m_command(new QRadioButton(tr("A command of mine &prints it")))
    , m_keyringChoice(new WrappedButton(m_keyring))
    , m_commandChoice(new WrappedButton(m_command))
{
    auto *noneChoice = new WrappedButton(m_none);
    noneChoice->setHint(tr("Mail is checked once you have typed it."));
    auto *fileChoice = new WrappedButton(m_file);
    fileChoice->setHint(tr("Not encrypted: who gets at this computer’s disk or its backups can read the password."));
    m_commandChoice->setHint(tr("Set up on the command line."));
    m_commandChoice->hide();

    auto *group = new QButtonGroup(this); // each button has a parent of its own
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(8));
    for (WrappedButton *choice : { m_keyringChoice, noneChoice, fileChoice, m_commandChoice })
        column->addWidget(choice);
    for (QRadioButton *radio : { m_keyring, m_none, m_file, m_command }) {
        group->addButton(radio);
        connect(radio, &QRadioButton::toggled, this, &PasswordForm::changed);
    }
    m_keyring->setChecked(true);
    setKeyring(Keyring::Asking);
}

void PasswordForm::setPasswordStore(PasswordStore store)
{
    switch (store) {
    case PasswordStore::Keyring:
        m_keyring->setChecked(true);
        break;
    case PasswordStore::None:
        m_none->setChecked(true);
        break;
    case PasswordStore::File:
        m_file->setChecked(true);
        break;
    case PasswordStore::Command:
        m_commandChoice->show();
        m_command->setChecked(true);
        break;
    }
}

PasswordStore PasswordForm::passwordStore() const
{
    if (m_none->isChecked())
        return PasswordStore::None;
    if (m_file->isChecked())
        return PasswordStore::File;
    return m_command->isChecked() ? PasswordStore::Command : PasswordStore::Keyring;
}

void PasswordForm::setKeyring(Keyring keyring)
{
    const bool unreachable = keyring == Keyring::Unreachable;
    m_keyringChoice->setEnabled(!unreachable);
    if (unreachable && m_keyring->isChecked())
        m_none->setChecked(true);
    m_keyringChoice->setHint(keyring == Keyring::Asking          ? tr("Looking for a keyring…")
                                 : keyring == Keyring::Reachable ? tr("Locked together with your desktop session.")
                                                                 : tr("No keyring answers on this desktop."));
}

} // namespace Restante

#include "moc_passwordform.cpp"
