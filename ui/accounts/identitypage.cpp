// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/identitypage.h"

#include "accounts/accountactions.h"
#include "accounts/formfield.h"
#include "accounts/looks.h"
#include "accounts/wrappedbutton.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Restante {

namespace {

constexpr int longestTypedIdentity = 1024;

} // namespace

IdentityPage::IdentityPage(AccountDraft &draft, const ProviderTable &providers, const AccountActions &actions, QWidget *parent)
    : WizardPage(draft, parent)
    , m_providers(providers)
    , m_actions(actions)
    , m_name(new QLineEdit)
    , m_address(new QLineEdit)
    , m_password(new QLineEdit)
    , m_show(new QToolButton)
    , m_withoutPassword(new QCheckBox(tr("I sign in &without a password: by an access token or a certificate of mine")))
    , m_addressField(new FormField(tr("&E-mail address"), m_address))
    , m_passwordField(new FormField(tr("&Password"), m_password))
{
    setTitle(tr("Who are you?"), tr("Restante collects your mail to this computer, where you can always read it."));
    beginWithLabels();
    for (QLineEdit *edit : { m_name, m_address, m_password })
        edit->setMaxLength(longestTypedIdentity);
    m_address->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText);

    m_show->setText(tr("S&how"));
    m_show->setCheckable(true);
    m_show->setFocusPolicy(Qt::StrongFocus);
    m_show->setAccessibleName(tr("Show the password"));
    m_passwordField->addBeside(m_show);
    connect(m_show, &QToolButton::toggled, this, [this](bool on) {
        m_password->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
        m_show->setText(on ? tr("&Hide") : tr("S&how"));
    });

    auto *nameField = new FormField(tr("Your na&me"), m_name);
    nameField->setHint(tr("The name that your mail carries; it may stay empty."));
    body()->addWidget(nameField);
    body()->addWidget(m_addressField);
    body()->addWidget(m_passwordField);
    body()->addWidget(new WrappedButton(m_withoutPassword));
    showWhetherPasswordIsWanted();
    connect(m_withoutPassword, &QCheckBox::toggled, this, &IdentityPage::showWhetherPasswordIsWanted);
    connect(m_address, &QLineEdit::textEdited, this, [this] { m_addressField->setProblem({}); });
    connect(m_address, &QLineEdit::editingFinished, this, &IdentityPage::tellWhatIsThere);
    connect(m_password, &QLineEdit::textEdited, this, [this] { m_passwordField->setProblem({}); });
}

QWidget *IdentityPage::enter()
{
    m_name->setText(draft().name);
    m_address->setText(draft().address);
    m_password->setText(draft().password);
    m_withoutPassword->setChecked(draft().withoutPassword);
    return m_name->text().isEmpty()   ? m_name
        : m_address->text().isEmpty() ? m_address
        : m_password->isEnabled()     ? m_password
                                      : nullptr;
}

bool IdentityPage::goOn()
{
    const QString address = m_address->text().trimmed();
    m_addressField->setProblem(address.isEmpty()        ? tr("Type your e-mail address.")
                                   : isAddress(address) ? QString()
                                                        : tr("This is no e-mail address. It looks like anna@example.org."));
    m_passwordField->setProblem(
        m_password->text().isEmpty() && !m_withoutPassword->isChecked() ? tr("Type the password of the mailbox.") : QString());
    if (m_addressField->hasProblem() || m_passwordField->hasProblem()) {
        (m_addressField->hasProblem() ? m_address : m_password)->setFocus();
        return false;
    }
    leave();
    setAddress(draft(), m_providers, address);
    return true;
}

void IdentityPage::leave()
{
    draft().name = m_name->text().simplified();
    draft().withoutPassword = m_withoutPassword->isChecked();
    const QString password = draft().withoutPassword ? QString() : m_password->text();
    if (draft().password != password) {
        draft().password = password;
        draft().probe.reset();
    }
}

void IdentityPage::showWhetherPasswordIsWanted()
{
    const bool wanted = !m_withoutPassword->isChecked();
    m_password->setEnabled(wanted);
    m_show->setEnabled(wanted);
    m_passwordField->setProblem({});
    m_passwordField->setHint(wanted ? tr("Sent to your mail server alone, over an encrypted line.")
                                    : tr("What prints the token, or where the certificate is, belongs to the settings by hand, "
                                         "on the next page."));
}

void IdentityPage::tellWhatIsThere()
{
    const QString address = m_address->text().trimmed();
    const QList<Account> accounts = m_actions.accounts();
    const bool known = std::ranges::any_of(
        accounts, [&](const Account &account) { return account.address.compare(address, Qt::CaseInsensitive) == 0; });
    m_addressField->setHint(known ? tr("There is an account with this address already; this will be a second one.") : QString());
}

} // namespace Restante

#include "moc_identitypage.cpp"
