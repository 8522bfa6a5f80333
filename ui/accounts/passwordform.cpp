// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/passwordform.h"

#include "accounts/looks.h"

#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Restante {

namespace {

/// A radio button and what it means, indented below it.
QRadioButton *choice(QVBoxLayout *column, const QString &text, QLabel *hint)
{
    auto *radio = new QRadioButton(text);
    radio->setAccessibleDescription(hint->text());
    const int indent = scaled(25);
    hint->setContentsMargins(hint->isRightToLeft() ? 0 : indent, 0, hint->isRightToLeft() ? indent : 0, scaled(4));
    column->addWidget(radio, 0, Qt::AlignLeading);
    column->addWidget(hint);
    return radio;
}

} // namespace

PasswordForm::PasswordForm(QWidget *parent)
    : QWidget(parent)
    , m_keyringHint(textLabel({}, "small"))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(2));
    m_keyring = choice(column, tr("In the desktop’s &keyring"), m_keyringHint);
    m_none = choice(column, tr("&Nowhere; I am asked at each start"),
                    textLabel(tr("Mail is checked once you have typed it."), "small"));
    m_file =
        choice(column, tr("In a &file that only my user can read"),
               textLabel(tr("Not encrypted: who gets at this computer’s disk or its backups can read the password."), "small"));
    auto *commandHint = textLabel(tr("Set up on the command line."), "small");
    m_command = choice(column, tr("A command of mine prints it"), commandHint);
    m_command->hide();
    commandHint->hide();
    m_keyring->setChecked(true);
    setKeyring(Keyring::Asking);
    for (QRadioButton *radio : { m_keyring, m_none, m_file, m_command })
        connect(radio, &QRadioButton::toggled, this, &PasswordForm::changed);
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
        m_command->show();
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
    m_keyring->setEnabled(!unreachable);
    if (unreachable && m_keyring->isChecked())
        m_none->setChecked(true);
    m_keyringHint->setText(keyring == Keyring::Asking          ? tr("Looking for a keyring…")
                               : keyring == Keyring::Reachable ? tr("Locked together with your desktop session.")
                                                               : tr("No keyring answers on this desktop."));
    m_keyring->setAccessibleDescription(m_keyringHint->text());
}

} // namespace Restante

#include "moc_passwordform.cpp"
