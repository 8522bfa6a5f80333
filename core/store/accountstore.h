// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "account/serverhabits.h"
#include "base/result.h"

#include <optional>

namespace Restante {

class Database;

/// Accounts, settings and what is remembered of hosts. Mail thread.
class AccountStore final
{
public:
    explicit AccountStore(Database &database);

    Result<QList<Account>> accounts() const;
    /// Makes the account's Inbox, Archive, Junk and Trash too.
    Result<void> add(const Account &account);
    Result<void> update(const Account &account);
    /// Its messages become local mail in a folder of the account's name, or go with it.
    enum class Mail { Keep, Remove };
    Result<void> remove(const AccountId &id, Mail mail);

    /// What its server was found to do; nothing once the account leads elsewhere.
    Result<ServerHabits> habits(const AccountId &id) const;
    Result<void> setHabits(const AccountId &id, const ServerHabits &habits);

    Result<std::optional<QString>> setting(const QString &name) const;
    Result<void> setSetting(const QString &name, const QString &value);

private:
    Result<void> setPins(qint64 number, const QList<CertificatePin> &pins);
    Result<void> keepMail(qint64 number);
    Result<void> removeMail(qint64 number);

    Database &m_database;
};

} // namespace Restante
