// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/mailservice.h"

#include "service/mailworker.h"
#include "service/networkwatch.h"
#include "service/storefilename.h"

#include <QHash>
#include <QThread>

#include <algorithm>
#include <stop_token>
#include <utility>

namespace Restante {

class MailService::Private
{
public:
    Private(const QString &givenProfile, ServiceParts parts)
        : profile(givenProfile)
        , worker(new MailWorker(givenProfile, std::move(parts), closing.get_token()))
    {
        thread.setObjectName(QStringLiteral("mail"));
        worker->moveToThread(&thread);
        QObject::connect(&thread, &QThread::finished, worker, &QObject::deleteLater);
    }

    ~Private()
    {
        closing.request_stop();
        thread.quit();
        thread.wait();
    }

    /// Has the worker do it, in its thread.
    template<typename Call>
    void tell(Call call)
    {
        QMetaObject::invokeMethod(worker, [w = worker, call = std::move(call)] { call(*w); }, Qt::QueuedConnection);
    }

    template<typename T, typename Call>
    QFuture<T> ask(Call call)
    {
        const MailWorker::Answer<T> answer;
        tell([call = std::move(call), answer](MailWorker &w) { call(w, answer); });
        return answer.future();
    }

    const QString profile;
    std::stop_source closing;
    QThread thread;
    MailWorker *const worker; ///< lives and ends with the thread
    QList<Account> accounts;
    QHash<AccountId, AccountStatus> statuses;
    std::unique_ptr<NetworkWatch> network;
};

MailService::MailService(const QString &profile, QObject *parent)
    : MailService(profile, ServiceParts::real(), parent)
{}

MailService::MailService(const QString &profile, ServiceParts parts, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(profile, std::move(parts)))
{
    connect(d->worker, &MailWorker::opened, this, &MailService::opened);
    connect(d->worker, &MailWorker::openFailed, this, &MailService::openFailed);
    connect(d->worker, &MailWorker::accountsChanged, this, [this](const QList<Account> &accounts) {
        d->accounts = accounts;
        d->statuses.removeIf([&](const auto &status) { return !std::ranges::contains(accounts, status.key(), &Account::id); });
        Q_EMIT accountsChanged(accounts);
    });
    connect(d->worker, &MailWorker::statusChanged, this, [this](const AccountId &id, const AccountStatus &status) {
        d->statuses.insert(id, status);
        Q_EMIT statusChanged(id, status);
    });
    connect(d->worker, &MailWorker::certificateRefused, this, &MailService::certificateRefused);
    connect(d->worker, &MailWorker::checkFinished, this, &MailService::checkFinished);
    connect(d->worker, &MailWorker::messagesStored, this, &MailService::messagesStored);
    connect(d->worker, &MailWorker::messagesChanged, this, &MailService::messagesChanged);
    connect(d->worker, &MailWorker::messagesRemoved, this, &MailService::messagesRemoved);
    connect(d->worker, &MailWorker::foldersChanged, this, &MailService::foldersChanged);
    connect(d->worker, &MailWorker::storeProblem, this, &MailService::storeProblem);
    d->thread.start();
    d->tell([](MailWorker &worker) { worker.open(); });
}

MailService::~MailService() = default;

QString MailService::storeFile() const
{
    return storeFileName(d->profile);
}

QList<Account> MailService::accounts() const
{
    return d->accounts;
}

AccountStatus MailService::status(const AccountId &id) const
{
    return d->statuses.value(id);
}

QFuture<Result<Account>> MailService::addAccount(const Account &account, const QString &password)
{
    return d->ask<Result<Account>>([=](MailWorker &worker, const auto &answer) { worker.addAccount(account, password, answer); });
}

QFuture<Result<Account>> MailService::updateAccount(const Account &account, const std::optional<QString> &password)
{
    return d->ask<Result<Account>>(
        [=](MailWorker &worker, const auto &answer) { worker.updateAccount(account, password, answer); });
}

QFuture<Result<void>> MailService::removeAccount(const AccountId &id, bool keepMail)
{
    return d->ask<Result<void>>([=](MailWorker &worker, const auto &answer) { worker.removeAccount(id, keepMail, answer); });
}

QFuture<Result<SignInProbe>> MailService::probe(const Account &account, const QString &password)
{
    return d->ask<Result<SignInProbe>>([=](MailWorker &worker, const auto &answer) { worker.probe(account, password, answer); });
}

void MailService::providePassword(const AccountId &id, const QString &password)
{
    d->tell([=](MailWorker &worker) { worker.providePassword(id, password); });
}

QFuture<bool> MailService::isKeyringReachable()
{
    return d->ask<bool>([](MailWorker &worker, const auto &answer) { worker.isKeyringReachable(answer); });
}

void MailService::beginSchedule()
{
    if (d->network)
        return;
    d->network = std::make_unique<NetworkWatch>();
    connect(d->network.get(), &NetworkWatch::returned, this,
            [this] { d->tell([](MailWorker &worker) { worker.networkReturned(); }); });
    d->tell([](MailWorker &worker) { worker.beginSchedule(); });
}

QFuture<QList<CheckReport>> MailService::check(const QList<AccountId> &ids)
{
    return d->ask<QList<CheckReport>>([=](MailWorker &worker, const auto &answer) { worker.check(ids, answer); });
}

void MailService::stopCheck(const AccountId &id)
{
    d->tell([=](MailWorker &worker) { worker.stopCheck(id); });
}

QFuture<Result<MessageChange>> MailService::apply(const MessageChange &change)
{
    return d->ask<Result<MessageChange>>([=](MailWorker &worker, const auto &answer) { worker.apply(change, answer); });
}

QFuture<Result<void>> MailService::revert(const MessageChange &applied)
{
    return d->ask<Result<void>>([=](MailWorker &worker, const auto &answer) { worker.revert(applied, answer); });
}

QFuture<Result<FolderKey>> MailService::makeFolder(const AccountId &account, const QString &name)
{
    return d->ask<Result<FolderKey>>([=](MailWorker &worker, const auto &answer) { worker.makeFolder(account, name, answer); });
}

QFuture<Result<QList<ServerMessage>>> MailService::serverMailbox(const AccountId &id, bool online)
{
    return d->ask<Result<QList<ServerMessage>>>(
        [=](MailWorker &worker, const auto &answer) { worker.serverMailbox(id, online, answer); });
}

QFuture<Result<bool>> MailService::importMessage(const LocalMessage &message)
{
    return d->ask<Result<bool>>([=](MailWorker &worker, const auto &answer) { worker.importMessage(message, answer); });
}

QFuture<Result<void>> MailService::flush()
{
    return d->ask<Result<void>>([](MailWorker &worker, const auto &answer) { worker.flush(answer); });
}

QFuture<Result<QString>> MailService::setting(const QString &name)
{
    return d->ask<Result<QString>>([=](MailWorker &worker, const auto &answer) { worker.setting(name, answer); });
}

void MailService::setSetting(const QString &name, const QString &value)
{
    d->tell([=](MailWorker &worker) { worker.setSetting(name, value); });
}

} // namespace Restante
