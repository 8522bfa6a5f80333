// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "service/mailservice.h"

#include <QFuture>

#include <optional>

namespace Restante {

/// What the windows about accounts may ask for: MailService's part of it, or a test's. GUI thread; every method returns at once
/// and its future finishes in the GUI thread's event loop. Cancelling the future of probe() drops the line.
class AccountActions
{
public:
    virtual ~AccountActions() = default;
    virtual QList<Account> accounts() const = 0;
    virtual AccountStatus status(const AccountId &id) const = 0;
    virtual QFuture<Result<SignInProbe>> probe(const Account &account, const QString &password) = 0;
    virtual QFuture<Result<Account>> add(const Account &account, const QString &password) = 0;
    virtual QFuture<Result<Account>> update(const Account &account, const std::optional<QString> &password) = 0;
    enum class Mail { Keep, Remove };
    virtual QFuture<Result<void>> remove(const AccountId &id, Mail mail) = 0;
    virtual QFuture<bool> isKeyringReachable() = 0;
    /// What the next check would delete there by this policy.
    virtual QFuture<Result<DeletionPreview>> deletionPreview(const AccountId &id, const FetchPolicy &policy) = 0;
    /// Starts a mail check; its outcome is told elsewhere.
    virtual void check(const AccountId &id) = 0;
};

/// The program's.
class MailServiceActions final : public AccountActions
{
public:
    explicit MailServiceActions(MailService &service)
        : m_service(service)
    {}
    QList<Account> accounts() const override;
    AccountStatus status(const AccountId &id) const override;
    QFuture<Result<SignInProbe>> probe(const Account &account, const QString &password) override;
    QFuture<Result<Account>> add(const Account &account, const QString &password) override;
    QFuture<Result<Account>> update(const Account &account, const std::optional<QString> &password) override;
    QFuture<Result<void>> remove(const AccountId &id, Mail mail) override;
    QFuture<bool> isKeyringReachable() override;
    QFuture<Result<DeletionPreview>> deletionPreview(const AccountId &id, const FetchPolicy &policy) override;
    void check(const AccountId &id) override;

private:
    MailService &m_service;
};

} // namespace Restante
