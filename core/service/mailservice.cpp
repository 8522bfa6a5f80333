// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/mailservice.h"

#include "service/mailworker.h"
#include "service/networkwatch.h"
#include "service/reply.h"
#include "service/storefilename.h"
#include "service/workthread.h"

#include <QFutureWatcher>
#include <QHash>

#include <algorithm>
#include <functional>
#include <utility>

namespace Restante {

class MailService::Private
{
public:
    Private(MailService *service, const QString &givenProfile, ServiceParts parts)
        : q(service)
        , profile(givenProfile)
        , watchNetwork(parts.watchNetwork)
        , worker(new MailWorker(givenProfile, std::move(parts), closing.get_token()))
        , thread(QStringLiteral("mail"), worker)
    {}

    ~Private() { closing.request_stop(); }

    /// Has the worker do it, in its thread.
    template<typename Call>
    void tell(Call call)
    {
        handOver(worker, [w = worker, call = std::move(call)] { call(*w); });
    }

    template<typename T, typename Call>
    QFuture<T> ask(Call call)
    {
        const Reply<T> reply(replies);
        tell([call = std::move(call), reply](MailWorker &w) { call(w, reply); });
        return reply.future();
    }

    /// What the worker tells is told on here.
    template<typename... Values>
    void relay(void (MailWorker::*told)(Values...), void (MailService::*tellOn)(Values...))
    {
        QObject::connect(worker, told, worker, [service = q, tellOn](Values... values) {
            handOver(service, [=] { Q_EMIT(service->*tellOn)(values...); });
        });
    }

    void takeAccounts(const QList<Account> &known)
    {
        accounts = known;
        statuses.removeIf([&](const auto &status) { return !std::ranges::contains(accounts, status.key(), &Account::id); });
        Q_EMIT q->accountsChanged(known);
    }

    void takeStatus(const AccountId &id, const AccountStatus &status)
    {
        statuses.insert(id, status);
        Q_EMIT q->statusChanged(id, status);
    }

    QFuture<Result<RemotePictureList>> loadPictures(std::optional<MessageKey> key, const QStringList &addresses,
                                                    std::stop_token stopped)
    {
        const quint64 number = ++lastLoad;
        const auto future = ask<Result<RemotePictureList>>(
            [=](MailWorker &w, const auto &reply) { w.loadPictures(key, addresses, number, reply); });
        auto *watcher = new QFutureWatcher<Result<RemotePictureList>>(q);
        const std::function<void()> stop = [this, number] { tell([number](MailWorker &w) { w.stopPictures(number); }); };
        QObject::connect(watcher, &QFutureWatcherBase::canceled, q, stop);
        // The callback goes with the watcher.
        const auto onStop = std::make_shared<std::stop_callback<std::function<void()>>>(std::move(stopped), stop);
        QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, onStop] { watcher->deleteLater(); });
        watcher->setFuture(future);
        return future;
    }

    MailService *const q;
    OpenReplies replies { q };
    quint64 lastProbe = 0;
    quint64 lastLoad = 0; ///< of pictures
    const QString profile;
    std::stop_source closing;
    QList<Account> accounts;
    QHash<AccountId, AccountStatus> statuses;
    const std::function<std::unique_ptr<NetworkWatch>()> watchNetwork;
    std::unique_ptr<NetworkWatch> network;
    bool scheduled = false;
    MailWorker *const worker; ///< the thread's
    WorkThread thread;        ///< ends first
};

MailService::MailService(const QString &profile, QObject *parent)
    : MailService(profile, ServiceParts::real(), parent)
{}

MailService::MailService(const QString &profile, ServiceParts parts, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, profile, std::move(parts)))
{
    d->relay(&MailWorker::opened, &MailService::opened);
    d->relay(&MailWorker::openFailed, &MailService::openFailed);
    d->relay(&MailWorker::certificateRefused, &MailService::certificateRefused);
    d->relay(&MailWorker::checkFinished, &MailService::checkFinished);
    d->relay(&MailWorker::messagesStored, &MailService::messagesStored);
    d->relay(&MailWorker::messagesChanged, &MailService::messagesChanged);
    d->relay(&MailWorker::messagesRemoved, &MailService::messagesRemoved);
    d->relay(&MailWorker::foldersChanged, &MailService::foldersChanged);
    d->relay(&MailWorker::tagsChanged, &MailService::tagsChanged);
    d->relay(&MailWorker::serverMailboxChanged, &MailService::serverMailboxChanged);
    d->relay(&MailWorker::pictureConsentsChanged, &MailService::pictureConsentsChanged);
    d->relay(&MailWorker::storeProblem, &MailService::storeProblem);
    connect(d->worker, &MailWorker::accountsChanged, d->worker,
            [this](const QList<Account> &accounts) { handOver(this, [this, accounts] { d->takeAccounts(accounts); }); });
    connect(d->worker, &MailWorker::statusChanged, d->worker, [this](const AccountId &id, const AccountStatus &status) {
        handOver(this, [this, id, status] { d->takeStatus(id, status); });
    });
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
    return d->ask<Result<Account>>([=](MailWorker &worker, const auto &reply) { worker.addAccount(account, password, reply); });
}

QFuture<Result<Account>> MailService::updateAccount(const Account &account, const std::optional<QString> &password)
{
    return d->ask<Result<Account>>(
        [=](MailWorker &worker, const auto &reply) { worker.updateAccount(account, password, reply); });
}

QFuture<Result<void>> MailService::removeAccount(const AccountId &id, bool keepMail)
{
    return d->ask<Result<void>>([=](MailWorker &worker, const auto &reply) { worker.removeAccount(id, keepMail, reply); });
}

QFuture<Result<SignInProbe>> MailService::probe(const Account &account, const QString &password)
{
    const quint64 number = ++d->lastProbe;
    const auto future = d->ask<Result<SignInProbe>>(
        [=](MailWorker &worker, const auto &reply) { worker.probe(account, password, number, reply); });
    auto *watcher = new QFutureWatcher<Result<SignInProbe>>(this);
    connect(watcher, &QFutureWatcherBase::canceled, this,
            [this, number] { d->tell([number](MailWorker &worker) { worker.cancelProbe(number); }); });
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(future);
    return future;
}

void MailService::providePassword(const AccountId &id, const QString &password)
{
    d->tell([=](MailWorker &worker) { worker.providePassword(id, password); });
}

QFuture<bool> MailService::isKeyringReachable()
{
    return d->ask<bool>([](MailWorker &worker, const auto &reply) { worker.isKeyringReachable(reply); });
}

void MailService::beginSchedule()
{
    if (std::exchange(d->scheduled, true))
        return;
    if (d->watchNetwork)
        d->network = d->watchNetwork();
    if (const NetworkWatch *network = d->network.get()) {
        connect(network, &NetworkWatch::returned, this,
                [this] { d->tell([](MailWorker &worker) { worker.networkReturned(); }); });
        const auto tellLine = [this](bool metered) {
            d->tell([line = metered ? NetworkLine::Metered : NetworkLine::Free](MailWorker &worker) { worker.setLine(line); });
        };
        connect(network, &NetworkWatch::meteredChanged, this, tellLine);
        tellLine(network->isMetered());
    }
    d->tell([](MailWorker &worker) { worker.beginSchedule(); });
}

QFuture<QList<CheckReport>> MailService::check(const QList<AccountId> &ids)
{
    return d->ask<QList<CheckReport>>([=](MailWorker &worker, const auto &reply) { worker.check(ids, reply); });
}

void MailService::stopCheck(const AccountId &id)
{
    d->tell([=](MailWorker &worker) { worker.stopCheck(id); });
}

QFuture<Result<MessageChange>> MailService::apply(const MessageChange &change)
{
    return d->ask<Result<MessageChange>>([=](MailWorker &worker, const auto &reply) { worker.apply(change, reply); });
}

QFuture<Result<void>> MailService::revert(const MessageChange &applied)
{
    return d->ask<Result<void>>([=](MailWorker &worker, const auto &reply) { worker.revert(applied, reply); });
}

QFuture<Result<void>> MailService::repairCharset(MessageKey key, const QString &charset)
{
    return d->ask<Result<void>>([=](MailWorker &worker, const auto &reply) { worker.repairCharset(key, charset, reply); });
}

QFuture<Result<FolderKey>> MailService::makeFolder(const AccountId &account, const QString &name)
{
    return d->ask<Result<FolderKey>>([=](MailWorker &worker, const auto &reply) { worker.makeFolder(account, name, reply); });
}

QFuture<Result<QString>> MailService::renameFolder(FolderKey key, const QString &name)
{
    return d->ask<Result<QString>>([=](MailWorker &worker, const auto &reply) { worker.renameFolder(key, name, reply); });
}

QFuture<Result<QString>> MailService::moveFolder(FolderKey key, FolderKey above)
{
    return d->ask<Result<QString>>([=](MailWorker &worker, const auto &reply) { worker.moveFolder(key, above, reply); });
}

QFuture<Result<RemovedFolder>> MailService::removeFolder(FolderKey key)
{
    return d->ask<Result<RemovedFolder>>([=](MailWorker &worker, const auto &reply) { worker.removeFolder(key, reply); });
}

QFuture<Result<void>> MailService::restoreFolder(const RemovedFolder &removed)
{
    return d->ask<Result<void>>([=](MailWorker &worker, const auto &reply) { worker.restoreFolder(removed, reply); });
}

QFuture<Result<TagKey>> MailService::makeTag(const QString &name, Tag::Colour colour)
{
    return d->ask<Result<TagKey>>([=](MailWorker &worker, const auto &reply) { worker.makeTag(name, colour, reply); });
}

QFuture<Result<void>> MailService::changeTag(const Tag &tag)
{
    return d->ask<Result<void>>([=](MailWorker &worker, const auto &reply) { worker.changeTag(tag, reply); });
}

QFuture<Result<RemovedTag>> MailService::removeTag(TagKey key)
{
    return d->ask<Result<RemovedTag>>([=](MailWorker &worker, const auto &reply) { worker.removeTag(key, reply); });
}

QFuture<Result<void>> MailService::restoreTag(const RemovedTag &removed)
{
    return d->ask<Result<void>>([=](MailWorker &worker, const auto &reply) { worker.restoreTag(removed, reply); });
}

QFuture<Result<ServerMailbox>> MailService::serverMailbox(const AccountId &id, bool online)
{
    return d->ask<Result<ServerMailbox>>([=](MailWorker &worker, const auto &reply) { worker.serverMailbox(id, online, reply); });
}

QFuture<Result<void>> MailService::wish(const AccountId &id, const QList<qint64> &rows, ServerWish wish)
{
    return d->ask<Result<void>>([=](MailWorker &worker, const auto &reply) { worker.wish(id, rows, wish, reply); });
}

QFuture<Result<QList<Dialogue>>> MailService::transcript(const AccountId &id)
{
    return d->ask<Result<QList<Dialogue>>>([=](MailWorker &worker, const auto &reply) { worker.transcript(id, reply); });
}

QFuture<Result<DeletionPreview>> MailService::deletionPreview(const AccountId &id, const std::optional<FetchPolicy> &policy)
{
    return d->ask<Result<DeletionPreview>>(
        [=](MailWorker &worker, const auto &reply) { worker.deletionPreview(id, policy, reply); });
}

QFuture<Result<bool>> MailService::importMessage(const LocalMessage &message)
{
    return d->ask<Result<bool>>([=](MailWorker &worker, const auto &reply) { worker.importMessage(message, reply); });
}

QFuture<Result<void>> MailService::flush()
{
    return d->ask<Result<void>>([](MailWorker &worker, const auto &reply) { worker.flush(reply); });
}

QFuture<Result<RemotePictureList>> MailService::loadPictures(MessageKey key, const QStringList &addresses,
                                                             std::stop_token stopped)
{
    return d->loadPictures(key, addresses, std::move(stopped));
}

QFuture<Result<RemotePictureList>> MailService::fetchPictures(const QStringList &addresses, std::stop_token stopped)
{
    return d->loadPictures(std::nullopt, addresses, std::move(stopped));
}

QFuture<Result<QList<PictureConsent>>> MailService::pictureConsents()
{
    return d->ask<Result<QList<PictureConsent>>>([](MailWorker &worker, const auto &reply) { worker.pictureConsents(reply); });
}

QFuture<Result<void>> MailService::consentToPictures(const PictureConsent &consent)
{
    return d->ask<Result<void>>([=](MailWorker &worker, const auto &reply) { worker.consentToPictures(consent, reply); });
}

QFuture<Result<void>> MailService::withdrawPictureConsent(const QString &address)
{
    return d->ask<Result<void>>([=](MailWorker &worker, const auto &reply) { worker.withdrawPictureConsent(address, reply); });
}

QFuture<Result<void>> MailService::leaveList(std::optional<MessageKey> key, const QUrl &page)
{
    return d->ask<Result<void>>([=](MailWorker &worker, const auto &reply) { worker.leaveList(key, page, reply); });
}

QFuture<Result<QString>> MailService::setting(const QString &name)
{
    return d->ask<Result<QString>>([=](MailWorker &worker, const auto &reply) { worker.setting(name, reply); });
}

void MailService::setSetting(const QString &name, const QString &value)
{
    d->tell([=](MailWorker &worker) { worker.setSetting(name, value); });
}

} // namespace Restante

#include "moc_mailservice.cpp"
