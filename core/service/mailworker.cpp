// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "service/mailworker_p.h"
#include "service/pictureload.h"
#include "service/signintrial.h"
#include "service/storefilename.h"
#include "store/accountstore.h"
#include "store/database.h"
#include "store/mailboxreader.h"
#include "store/messagestore.h"
#include "store/picturestore.h"
#include "store/repairedcharsets.h"
#include "store/retrievallog.h"
#include "store/transcriptstore.h"

#include <QDir>
#include <QThread>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Restante {

MailWorker::MailWorker(const QString &profile, ServiceParts parts, std::stop_token closing)
    : m_profile(profile)
    , m_parts(std::move(parts))
    , m_closing(std::move(closing))
{}

/// Sessions end without QUIT, what is not committed is rolled back: what was to be deleted is deleted next time.
MailWorker::~MailWorker() = default;

// ── the store ───────────────────────────────────────────────────────────────

void MailWorker::open()
{
    Q_ASSERT(QThread::currentThread() == thread());
    const auto made = makeEverything();
    if (!made) {
        d.reset();
        m_refusal = made.error();
        Q_EMIT openFailed(made.error());
        return;
    }
    m_refusal = std::nullopt;
    d->describer.catchUp();
    d->describer.whenSettled([] {}); // at once, not with the next batch
    Q_EMIT accountsChanged(m_accounts);
    Q_EMIT opened();
}

Result<void> MailWorker::makeEverything()
{
    if (const QFileInfo folder(m_profile); !folder.isDir()) {
        constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
        if (!QDir().mkpath(m_profile) || !QFile::setPermissions(m_profile, onlyOwner))
            return failure(ErrorCode::ProfileUnwritable, m_profile);
    }
    auto database = Database::open(storeFileName(m_profile), Database::Mode::Writer);
    if (!database)
        return std::unexpected(database.error());
    d = std::make_unique<Open>(std::move(*database), m_profile, m_parts);
    connect(&d->batch, &CommitBatch::lost, this, &MailWorker::storeProblem);
    connect(&d->describer, &Describer::described, this, [this](const QList<MessageKey> &keys, Describer::Novelty novelty) {
        if (novelty == Describer::Novelty::New)
            Q_EMIT messagesStored(keys);
        else
            Q_EMIT messagesChanged(keys);
        Q_EMIT foldersChanged();
    });
    connect(&d->checks, &MailChecks::statusChanged, this, &MailWorker::statusChanged);
    connect(&d->checks, &MailChecks::checkFinished, this, &MailWorker::checkFinished);
    connect(&d->checks, &MailChecks::listed, this, &MailWorker::serverMailboxChanged);
    connect(&d->checks, &MailChecks::certificateRefused, this, &MailWorker::certificateRefused);
    return reloadAccounts();
}

Result<void> MailWorker::usable() const
{
    Q_ASSERT(QThread::currentThread() == thread());
    if (m_closing.stop_requested())
        return failure(ErrorCode::Cancelled);
    return m_refusal ? Result<void>(std::unexpected(*m_refusal)) : Result<void>();
}

// ── accounts ────────────────────────────────────────────────────────────────

Result<void> MailWorker::reloadAccounts()
{
    const auto accounts = d->accounts.accounts();
    if (!accounts)
        return std::unexpected(accounts.error());
    m_accounts = *accounts;
    d->checks.setAccounts(m_accounts);
    return {};
}

std::optional<Account> MailWorker::accountOf(const AccountId &id) const
{
    const auto found = std::ranges::find(m_accounts, id, &Account::id);
    return found == m_accounts.end() ? std::nullopt : std::optional(*found);
}

void MailWorker::addAccount(Account account, const QString &password, const Reply<Result<Account>> &reply)
{
    if (const auto open = usable(); !open)
        return reply.give(std::unexpected(open.error()));
    if (account.id.value.isEmpty()) {
        QList<AccountId> taken;
        for (const Account &other : std::as_const(m_accounts))
            taken.append(other.id);
        account.id = accountIdFor(account.address, taken);
    }
    if (const auto valid = validate(account); !valid)
        return reply.give(std::unexpected(valid.error()));
    if (accountOf(account.id))
        return reply.give(failure(ErrorCode::AccountExists, account.id.value));
    if (password.isEmpty()) // a token or a certificate stands for it, or it will be asked for
        return reply.give(storeAccount(account));
    // The password first: an account whose password cannot be kept as asked is not made.
    d->credentials.keep(account, password).then(this, [this, account, reply](const Result<void> &kept) {
        reply.give(kept ? storeAccount(account) : std::unexpected(kept.error()));
    });
}

Result<Account> MailWorker::storeAccount(const Account &account)
{
    const auto added = changed([&] { return d->accounts.add(account); });
    if (!added) {
        if (added.error().code != ErrorCode::AccountExists)
            d->credentials.forget(account);
        return std::unexpected(added.error());
    }
    return reloadAccounts().transform([&] {
        Q_EMIT accountsChanged(m_accounts);
        Q_EMIT foldersChanged();
        return account;
    });
}

void MailWorker::updateAccount(const Account &account, const std::optional<QString> &password,
                               const Reply<Result<Account>> &reply)
{
    if (const auto open = usable(); !open)
        return reply.give(std::unexpected(open.error()));
    const auto former = accountOf(account.id);
    if (!former)
        return reply.give(failure(ErrorCode::NoSuchAccount, account.id.value));
    if (const auto valid = validate(account); !valid)
        return reply.give(std::unexpected(valid.error()));
    const bool moves = account.passwordStore != former->passwordStore;
    if (!password && !moves) {
        const auto updated = storeUpdate(*former, account);
        // What was wrong with the way to the server may be right now.
        if (updated && former->server != account.server)
            d->checks.passwordProvided(account.id);
        return reply.give(updated);
    }

    const auto keepThenStore = [this, former = *former, account, reply](const QString &secret) {
        d->credentials.keep(account, secret).then(this, [this, former, account, secret, reply](const Result<void> &kept) {
            if (!kept)
                return reply.give(std::unexpected(kept.error()));
            const auto updated = storeUpdate(former, account);
            // Forgetting it where it was takes it out of memory too.
            if (former.passwordStore != account.passwordStore) {
                d->credentials.forget(former);
                if (account.passwordStore == PasswordStore::None)
                    d->credentials.remember(account.id, secret);
            }
            d->checks.passwordProvided(account.id);
            reply.give(updated);
        });
    };
    if (password)
        return keepThenStore(*password);
    d->credentials.password(*former).then(this,
                                          [this, former = *former, account, reply, keepThenStore](const Result<QString> &known) {
                                              if (known)
                                                  keepThenStore(*known);
                                              else // there is none to move: it will be asked for
                                                  reply.give(storeUpdate(former, account));
                                          });
}

Result<Account> MailWorker::storeUpdate(const Account &former, const Account &account)
{
    const auto updated = changed([&] { return d->accounts.update(account); });
    if (!updated)
        return std::unexpected(updated.error());
    return reloadAccounts().transform([&] {
        if (former != account)
            Q_EMIT accountsChanged(m_accounts);
        return account;
    });
}

void MailWorker::removeAccount(const AccountId &id, bool keepMail, const Reply<Result<void>> &reply)
{
    if (const auto open = usable(); !open)
        return reply.give(open);
    const auto account = accountOf(id);
    if (!account)
        return reply.give(failure(ErrorCode::NoSuchAccount, id.value));
    // Its check goes first: nothing is deleted on the server once this was asked for (faults.md F-38).
    d->checks.dropAccount(id);
    const auto removed =
        changed([&] { return d->accounts.remove(id, keepMail ? AccountStore::Mail::Keep : AccountStore::Mail::Remove); });
    const auto reloaded = reloadAccounts();
    if (!removed)
        return reply.give(removed);
    d->credentials.forget(*account);
    Q_EMIT accountsChanged(m_accounts);
    Q_EMIT foldersChanged();
    reply.give(reloaded);
}

void MailWorker::probe(const Account &account, const QString &password, quint64 number, const Reply<Result<SignInProbe>> &reply)
{
    if (const auto open = usable(); !open)
        return reply.give(std::unexpected(open.error()));
    auto *trial = new SignInTrial(account.server, m_parts.makeTransport, reply, this);
    connect(trial, &SignInTrial::certificateRefused, this, &MailWorker::certificateRefused);
    m_probes.removeIf([](const auto &probe) { return probe.value().isNull(); });
    m_probes.insert(number, trial);
    if (needsPassword(account.server))
        return trial->start(password);
    d->credentials.secret(account).then(trial, [trial](const Result<QString> &secret) {
        if (secret)
            trial->start(*secret);
        else
            trial->fail(secret.error());
    });
}

void MailWorker::cancelProbe(quint64 number)
{
    Q_ASSERT(QThread::currentThread() == thread());
    if (SignInTrial *trial = m_probes.take(number))
        trial->cancel();
}

void MailWorker::providePassword(const AccountId &id, const QString &password)
{
    if (!usable())
        return;
    d->credentials.remember(id, password);
    d->checks.passwordProvided(id);
}

void MailWorker::isKeyringReachable(const Reply<bool> &reply)
{
    if (!usable())
        return reply.give(false);
    d->credentials.isKeyringReachable().then(this, [reply](bool reachable) { reply.give(reachable); });
}

// ── checks ──────────────────────────────────────────────────────────────────

void MailWorker::beginSchedule()
{
    if (usable())
        d->checks.beginSchedule();
}

void MailWorker::networkReturned()
{
    if (usable())
        d->checks.networkReturned();
}

void MailWorker::setLine(NetworkLine line)
{
    if (usable())
        d->checks.setLine(line);
}

void MailWorker::check(QList<AccountId> ids, const Reply<QList<CheckReport>> &reply)
{
    const auto open = usable();
    if (ids.isEmpty()) {
        for (const Account &account : std::as_const(m_accounts))
            ids.append(account.id);
    }
    auto reports = std::make_shared<QList<CheckReport>>(ids.size());
    auto left = std::make_shared<qsizetype>(ids.size());
    if (ids.isEmpty())
        return reply.give({});
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const auto then = [reply, reports, left, i](const CheckReport &report) {
            (*reports)[i] = report;
            if (--*left == 0)
                reply.give(*reports);
        };
        if (open) {
            d->checks.check(ids[i], then);
        } else {
            CheckReport refused;
            refused.account = ids[i];
            refused.error = open.error();
            then(refused);
        }
    }
}

void MailWorker::stopCheck(const AccountId &id)
{
    if (usable())
        d->checks.stop(id);
}

// ── what waits on the server ────────────────────────────────────────────────

void MailWorker::serverMailbox(const AccountId &id, bool online, const Reply<Result<ServerMailbox>> &reply)
{
    if (const auto open = usable(); !open)
        return reply.give(std::unexpected(open.error()));
    const auto mailbox = [this, id]() -> Result<ServerMailbox> {
        const auto account = accountOf(id);
        return account ? d->desk.mailbox(*account) : failure(ErrorCode::NoSuchAccount, id.value);
    };
    if (!online || !accountOf(id))
        return reply.give(mailbox());
    d->checks.list(id, [reply, mailbox](const CheckReport &report) {
        reply.give(report.error ? std::unexpected(*report.error) : mailbox());
    });
}

void MailWorker::wish(const AccountId &id, const QList<qint64> &rows, ServerWish wish, const Reply<Result<void>> &reply)
{
    const auto account = accountOf(id);
    if (!account)
        return reply.give(failure(ErrorCode::NoSuchAccount, id.value));
    const auto wished = changed([&] { return d->desk.setWish(*account, rows, wish); });
    if (wished)
        Q_EMIT serverMailboxChanged(id);
    reply.give(wished);
}

void MailWorker::transcript(const AccountId &id, const Reply<Result<QList<Dialogue>>> &reply)
{
    if (const auto open = usable(); !open)
        return reply.give(std::unexpected(open.error()));
    reply.give(accountOf(id) ? d->transcripts.dialogues(id) : failure(ErrorCode::NoSuchAccount, id.value));
}

void MailWorker::deletionPreview(const AccountId &id, const std::optional<FetchPolicy> &policy,
                                 const Reply<Result<DeletionPreview>> &reply)
{
    if (const auto open = usable(); !open)
        return reply.give(std::unexpected(open.error()));
    const auto account = accountOf(id);
    reply.give(account ? d->desk.preview(*account, policy.value_or(account->policy))
                       : failure(ErrorCode::NoSuchAccount, id.value));
}

void MailWorker::importMessage(const LocalMessage &message, const Reply<Result<bool>> &reply)
{
    if (const auto open = usable(); !open)
        return reply.give(std::unexpected(open.error()));
    reply.give(d->imports.add(message));
}

void MailWorker::flush(const Reply<Result<void>> &reply)
{
    if (const auto open = usable(); !open)
        return reply.give(open);
    const auto saved = d->imports.flush();
    d->describer.whenSettled([reply, saved] { reply.give(saved); });
}

void MailWorker::setting(const QString &name, const Reply<Result<QString>> &reply)
{
    if (const auto open = usable(); !open)
        return reply.give(std::unexpected(open.error()));
    reply.give(
        d->accounts.setting(name).transform([](const std::optional<QString> &value) { return value.value_or(QString()); }));
}

void MailWorker::repairCharset(MessageKey key, const QString &charset, const Reply<Result<void>> &reply)
{
    const auto repaired = changed([&] { return RepairedCharsets(*d->database).set(key, charset); });
    if (repaired)
        Q_EMIT messagesChanged({ key });
    reply.give(repaired);
}

void MailWorker::setSetting(const QString &name, const QString &value)
{
    (void)changed([&] { return d->accounts.setSetting(name, value); }); // a store that refuses is told by storeProblem()
}

} // namespace Restante

#include "moc_mailworker.cpp"
