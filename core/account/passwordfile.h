// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "base/result.h"

namespace Restante {

/// The file "passwords" of a profile: 0600, JSON, for PasswordStore::File. Blocking, a few kilobytes. Mail thread.
class PasswordFile final
{
public:
    explicit PasswordFile(const QString &profile);

    /// PasswordMissing: it has none for this account. FileUnreadable also when it is not a file of ours.
    Result<QString> read(const AccountId &id) const;
    Result<void> write(const AccountId &id, const QString &password) const;
    Result<void> remove(const AccountId &id) const;

private:
    QString m_path;
};

} // namespace Restante
