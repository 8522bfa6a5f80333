// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountactions.h"

#include <QPromise>

#include <memory>
#include <utility>

namespace Restante {

/// Answers as the test says, when the test says so.
class TestActions final : public AccountActions
{
public:
    struct Probe {
        Account account;
        QString password;
        std::shared_ptr<QPromise<Result<SignInProbe>>> promise;
    };

    QList<Account> accounts() const override { return existing; }

    AccountStatus status(const AccountId &) const override { return known; }

    QFuture<Result<SignInProbe>> probe(const Account &account, const QString &password) override
    {
        auto promise = std::make_shared<QPromise<Result<SignInProbe>>>();
        promise->start();
        probes += Probe { account, password, promise };
        if (answer) {
            promise->addResult(*answer);
            promise->finish();
        }
        return promise->future();
    }

    QFuture<Result<Account>> add(const Account &account, const QString &password) override
    {
        tried += account;
        if (addingFails)
            return QtFuture::makeReadyValueFuture<Result<Account>>(std::unexpected(*std::exchange(addingFails, std::nullopt)));
        added += account;
        passwords += password;
        return QtFuture::makeReadyValueFuture<Result<Account>>(account);
    }

    QFuture<Result<Account>> update(const Account &account, const std::optional<QString> &password) override
    {
        if (changingFails)
            return QtFuture::makeReadyValueFuture<Result<Account>>(std::unexpected(*std::exchange(changingFails, std::nullopt)));
        updated += account;
        newPasswords += password;
        return QtFuture::makeReadyValueFuture<Result<Account>>(account);
    }

    QFuture<Result<void>> remove(const AccountId &id, Mail mail) override
    {
        if (changingFails)
            return QtFuture::makeReadyValueFuture<Result<void>>(std::unexpected(*std::exchange(changingFails, std::nullopt)));
        removed += std::pair(id, mail);
        return QtFuture::makeReadyValueFuture(Result<void>());
    }

    QFuture<bool> isKeyringReachable() override { return QtFuture::makeReadyValueFuture(keyring); }
    QFuture<Result<DeletionPreview>> deletionPreview(const AccountId &, const FetchPolicy &policy) override
    {
        previewed += policy;
        DeletionPreview preview;
        for (int i = 0; i < 12 && policy.retention.kind != Retention::Kind::Forever; ++i)
            preview.items.append(
                { MessageNumber(quint32(i + 1)), { "u" }, 2'970'000, DeletionReason::Age, DeletionPreview::Copy::Here });
        return QtFuture::makeReadyValueFuture<Result<DeletionPreview>>(preview);
    }
    void check(const AccountId &id) override { checked += id; }

    std::optional<Result<SignInProbe>> answer; ///< none: the test answers the promise itself
    std::optional<Error> addingFails;          ///< once
    std::optional<Error> changingFails;        ///< once
    bool keyring = true;
    AccountStatus known; ///< of every account
    QList<Account> existing;
    QList<FetchPolicy> previewed;
    QList<Probe> probes;
    QList<Account> tried;
    QList<Account> added;
    QStringList passwords;
    QList<AccountId> checked;
    QList<Account> updated;
    QList<std::optional<QString>> newPasswords;
    QList<std::pair<AccountId, Mail>> removed;
};

} // namespace Restante
