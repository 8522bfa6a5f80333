// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/keyring.h"

#include "base/octets.h"

#include <QObject>
#include <QPromise>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <functional>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// The name under which all our entries stand in the desktop's own list of secrets.
const QString serviceName = u"Restante"_s;

Error errorOf(const QKeychain::Job &job)
{
    return { ErrorCode::KeyringUnavailable, {}, job.errorString().toUtf8().left(maximumServerText) };
}

/// Starts `job` and calls `done` exactly once: with its end, or without a job when keyringTimeout passed. A late answer of the
/// desktop is dropped.
void run(QKeychain::Job *job, const std::function<void(const QKeychain::Job *)> &done)
{
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    auto *timer = new QTimer(job);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, job, [job, done] {
        // The job deletes itself at its end; until then it only waits for the desktop.
        job->disconnect();
        done(nullptr);
    });
    QObject::connect(job, &QKeychain::Job::finished, timer, [timer, done](const QKeychain::Job *finished) {
        timer->stop();
        done(finished);
    });
    timer->start(keyringTimeout);
    job->start();
}

class SystemKeyring final : public Keyring
{
public:
    QFuture<Result<QString>> read(const QString &key) override
    {
        auto *job = new QKeychain::ReadPasswordJob(serviceName);
        job->setKey(key);
        return start<QString>(job, [job] { return Result<QString>(job->textData()); }, failure(ErrorCode::PasswordMissing));
    }

    QFuture<Result<void>> write(const QString &key, const QString &secret) override
    {
        auto *job = new QKeychain::WritePasswordJob(serviceName);
        job->setKey(key);
        job->setTextData(secret);
        return start<void>(job, [] { return Result<void>(); }, failure(ErrorCode::KeyringUnavailable));
    }

    QFuture<Result<void>> remove(const QString &key) override
    {
        auto *job = new QKeychain::DeletePasswordJob(serviceName);
        job->setKey(key);
        return start<void>(job, [] { return Result<void>(); }, Result<void>());
    }

private:
    template<typename Value, typename Taken>
    QFuture<Result<Value>> start(QKeychain::Job *job, Taken value, Result<Value> notFound)
    {
        auto promise = std::make_shared<QPromise<Result<Value>>>();
        promise->start();
        run(job, [promise, value, notFound](const QKeychain::Job *finished) {
            if (!finished)
                promise->addResult(failure(ErrorCode::KeyringUnavailable));
            else if (finished->error() == QKeychain::NoError)
                promise->addResult(value());
            else if (finished->error() == QKeychain::EntryNotFound)
                promise->addResult(notFound);
            else
                promise->addResult(std::unexpected(errorOf(*finished)));
            promise->finish();
        });
        return promise->future();
    }
};

} // namespace

std::unique_ptr<Keyring> systemKeyring()
{
    return std::make_unique<SystemKeyring>();
}

} // namespace Restante
