// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/credentialstore.h"

#include "account/passwordcommand.h"
#include "account/passwordfile.h"

#include <QDir>
#include <QPromise>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

template<typename Value>
QFuture<Value> ready(Value value)
{
    return QtFuture::makeReadyValueFuture(std::move(value));
}

} // namespace

CredentialStore::CredentialStore(const QString &profile, std::unique_ptr<Keyring> keyring, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_keyring(std::move(keyring))
{}

CredentialStore::~CredentialStore() = default;

QFuture<Result<QString>> CredentialStore::secret(const Account &account)
{
    if (!account.server.tokenCommand.isEmpty())
        return passwordFromCommand(account.server.tokenCommand);
    if (!needsPassword(account.server))
        return ready<Result<QString>>(QString());
    return password(account);
}

QFuture<Result<QString>> CredentialStore::password(const Account &account)
{
    if (const auto remembered = m_memory.constFind(account.id); remembered != m_memory.constEnd())
        return ready<Result<QString>>(*remembered);
    switch (account.passwordStore) {
    case PasswordStore::Keyring:
        return m_keyring->read(keyringKey(account.id));
    case PasswordStore::File:
        return ready(PasswordFile(m_profile).read(account.id));
    case PasswordStore::None:
        return ready<Result<QString>>(failure(ErrorCode::PasswordMissing, account.id.value));
    case PasswordStore::Command:
        return passwordFromCommand(account.passwordCommand);
    }
    Q_UNREACHABLE_RETURN({});
}

QFuture<Result<void>> CredentialStore::keep(const Account &account, const QString &password)
{
    m_memory.remove(account.id);
    switch (account.passwordStore) {
    case PasswordStore::Keyring:
        return m_keyring->write(keyringKey(account.id), password);
    case PasswordStore::File:
        return ready(PasswordFile(m_profile).write(account.id, password));
    case PasswordStore::None:
        remember(account.id, password);
        return ready(Result<void>());
    case PasswordStore::Command:
        return ready(Result<void>());
    }
    Q_UNREACHABLE_RETURN({});
}

QFuture<Result<void>> CredentialStore::forget(const Account &account)
{
    m_memory.remove(account.id);
    switch (account.passwordStore) {
    case PasswordStore::Keyring:
        return m_keyring->remove(keyringKey(account.id));
    case PasswordStore::File:
        return ready(PasswordFile(m_profile).remove(account.id));
    case PasswordStore::None:
    case PasswordStore::Command:
        return ready(Result<void>());
    }
    Q_UNREACHABLE_RETURN({});
}

void CredentialStore::remember(const AccountId &id, const QString &password)
{
    m_memory.insert(id, password);
}

QFuture<bool> CredentialStore::isKeyringReachable()
{
    // Whether a library is there says nothing about a service behind it: only an answer does. The entry does not exist, so
    // nothing needs unlocking.
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    auto answer = [promise](bool reachable) {
        if (promise->future().isFinished())
            return;
        promise->addResult(reachable);
        promise->finish();
    };
    m_keyring->read(u"a trial that finds nothing"_s).then(this, [answer](const Result<QString> &result) {
        answer(result || result.error().code == ErrorCode::PasswordMissing);
    });
    QTimer::singleShot(keyringTrialTimeout, this, [answer] { answer(false); });
    return promise->future();
}

QString CredentialStore::keyringKey(const AccountId &id) const
{
    // Two profiles may both have an account "work"; the desktop's keyring is one.
    return id.value + u" in "_s + QDir(m_profile).absolutePath();
}

} // namespace Restante

#include "moc_credentialstore.cpp"
