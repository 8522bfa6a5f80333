// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "account/keyring.h"
#include "base/result.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <memory>

namespace Restante {

/// The passwords of the accounts, each kept where its account says (Account::passwordStore). Mail thread; every method returns at
/// once and its future finishes in that thread's event loop (use .then(context, …)). Where a password cannot be kept as asked it
/// is an Error: it never goes anywhere else by itself. No password reaches a log or an Error.
class CredentialStore final : public QObject
{
    Q_OBJECT

public:
    /// `profile`: the folder of the file "passwords". Any keyring; the program's is systemKeyring().
    CredentialStore(const QString &profile, std::unique_ptr<Keyring> keyring, QObject *parent = nullptr);
    ~CredentialStore() override;

    /// What the account signs in with: the token its command prints, nothing where its certificate does, else the password.
    QFuture<Result<QString>> secret(const Account &account);
    /// What was remembered in memory wins. PasswordMissing: nothing is kept, ask the user; KeyringUnavailable, FileUnreadable,
    /// PasswordCommandFailed.
    QFuture<Result<QString>> password(const Account &account);
    /// Keeps it as account.passwordStore says: None remembers it in memory, Command needs nothing kept. KeyringUnavailable,
    /// FileUnwritable, DiskFull.
    QFuture<Result<void>> keep(const Account &account, const QString &password);
    /// Takes it out of memory and of where the account keeps it. One that is not there is no failure.
    QFuture<Result<void>> forget(const Account &account);

    /// In memory alone, until the end of the program.
    void remember(const AccountId &id, const QString &password);

    /// Whether a keyring answers on this desktop, found out by asking it (at most keyringTrialTimeout).
    QFuture<bool> isKeyringReachable();

private:
    QString keyringKey(const AccountId &id) const;

    QString m_profile;
    std::unique_ptr<Keyring> m_keyring;
    QHash<AccountId, QString> m_memory;
};

} // namespace Restante
