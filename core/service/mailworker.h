// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/mailchecks.h"
#include "service/mailservice.h"
#include "service/serviceparts.h"

#include <QObject>
#include <QPromise>

#include <memory>
#include <optional>
#include <stop_token>

namespace Restante {

/// The far end of MailService: owns the writer, the stores and the checks. Lives in the mail thread from open() to its
/// destruction; every method is a queued call and gives its answer through a promise. Before open() succeeded everything is
/// refused with its error.
class MailWorker final : public QObject
{
    Q_OBJECT

public:
    /// Keeps a promise; when it is dropped unkept (the service went away), the future is cancelled.
    template<typename T>
    class Answer
    {
    public:
        Answer()
            : m_promise(std::make_shared<QPromise<T>>())
        {
            m_promise->start();
        }
        QFuture<T> future() const { return m_promise->future(); }
        const std::shared_ptr<QPromise<T>> &promise() const { return m_promise; }
        void give(T value) const
        {
            m_promise->addResult(std::move(value));
            m_promise->finish();
        }

    private:
        std::shared_ptr<QPromise<T>> m_promise;
    };

    /// A stop of `closing` makes it refuse what is still queued, so that the end does not wait for it.
    MailWorker(const QString &profile, ServiceParts parts, std::stop_token closing);
    ~MailWorker() override;

    void open();

    void addAccount(Account account, const QString &password, const Answer<Result<Account>> &answer);
    void updateAccount(const Account &account, const std::optional<QString> &password, const Answer<Result<Account>> &answer);
    void removeAccount(const AccountId &id, bool keepMail, const Answer<Result<void>> &answer);
    void probe(const Account &account, const QString &password, const Answer<Result<SignInProbe>> &answer);
    void providePassword(const AccountId &id, const QString &password);
    void isKeyringReachable(const Answer<bool> &answer);

    void beginSchedule();
    void networkReturned();
    void check(QList<AccountId> ids, const Answer<QList<CheckReport>> &answer);
    void stopCheck(const AccountId &id);
    void serverMailbox(const AccountId &id, bool online, const Answer<Result<QList<ServerMessage>>> &answer);

    void apply(const MessageChange &change, const Answer<Result<MessageChange>> &answer);
    void revert(const MessageChange &applied, const Answer<Result<void>> &answer);
    void makeFolder(const AccountId &account, const QString &name, const Answer<Result<FolderKey>> &answer);
    void importMessage(const LocalMessage &message, const Answer<Result<bool>> &answer);
    void flush(const Answer<Result<void>> &answer);
    void setting(const QString &name, const Answer<Result<QString>> &answer);
    void setSetting(const QString &name, const QString &value);

Q_SIGNALS:
    // as MailService's
    void opened();
    void openFailed(const Restante::Error &error);
    void accountsChanged(const QList<Restante::Account> &accounts);
    void statusChanged(const Restante::AccountId &id, const Restante::AccountStatus &status);
    void certificateRefused(const Restante::ServerSettings &server, const Restante::Error &error, const Restante::TlsInfo &tls);
    void checkFinished(const Restante::CheckReport &report);
    void messagesStored(const QList<Restante::MessageKey> &keys);
    void messagesChanged(const QList<Restante::MessageKey> &keys);
    void messagesRemoved(const QList<Restante::MessageKey> &keys);
    void foldersChanged();
    void storeProblem(const Restante::Error &error);

private:
    /// All that exists once the store is open, in the order it is made.
    struct Open;

    Result<void> makeEverything();
    Result<void> usable() const;
    template<typename Change>
    auto changed(Change change) -> decltype(change());
    Result<void> reloadAccounts();
    std::optional<Account> accountOf(const AccountId &id) const;
    Result<Account> storeAccount(const Account &account);
    Result<Account> storeUpdate(const Account &former, const Account &account);
    Result<QList<ServerMessage>> lastListing(const AccountId &id) const;
    void announce(const MessageChange &change);

    const QString m_profile;
    const ServiceParts m_parts;
    const std::stop_token m_closing;
    std::optional<Error> m_refusal { Error { ErrorCode::StoreFailed, {}, {} } }; ///< why the store is not open
    QList<Account> m_accounts;
    std::unique_ptr<Open> d;
};

} // namespace Restante
