// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountactions.h"

namespace Restante {

QList<Account> MailServiceActions::accounts() const
{
    return m_service.accounts();
}

AccountStatus MailServiceActions::status(const AccountId &id) const
{
    return m_service.status(id);
}

QFuture<Result<SignInProbe>> MailServiceActions::probe(const Account &account, const QString &password)
{
    return m_service.probe(account, password);
}

QFuture<Result<Account>> MailServiceActions::add(const Account &account, const QString &password)
{
    return m_service.addAccount(account, password);
}

QFuture<Result<Account>> MailServiceActions::update(const Account &account, const std::optional<QString> &password)
{
    return m_service.updateAccount(account, password);
}

QFuture<Result<void>> MailServiceActions::remove(const AccountId &id, Mail mail)
{
    return m_service.removeAccount(id, mail == Mail::Keep);
}

QFuture<bool> MailServiceActions::isKeyringReachable()
{
    return m_service.isKeyringReachable();
}

QFuture<Result<DeletionPreview>> MailServiceActions::deletionPreview(const AccountId &id, const FetchPolicy &policy)
{
    return m_service.deletionPreview(id, policy);
}

void MailServiceActions::check(const AccountId &id)
{
    m_service.check({ id });
}

} // namespace Restante
