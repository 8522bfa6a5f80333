// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFuture>
#include <QString>

#include <chrono>
#include <memory>

namespace Restante {

/// How long a keyring may take to answer at all. Nothing of the user's is asked for, so nobody has to unlock anything meanwhile.
inline constexpr std::chrono::seconds keyringTrialTimeout { 15 };
/// How long a read or write may take: the desktop may be asking the user to unlock the keyring.
inline constexpr std::chrono::seconds keyringTimeout { 180 };

/// The desktop's store of secrets, or a test's. One thread; futures finish in that thread's event loop.
class Keyring
{
public:
    virtual ~Keyring() = default;
    /// PasswordMissing: it has no such entry. KeyringUnavailable: it is not there, locked, or said no; serverText: its own words.
    virtual QFuture<Result<QString>> read(const QString &key) = 0;
    virtual QFuture<Result<void>> write(const QString &key, const QString &secret) = 0;
    /// An entry that is not there is no failure.
    virtual QFuture<Result<void>> remove(const QString &key) = 0;
};

/// The one of the desktop (Secret Service, KWallet, Windows, macOS), by QtKeychain; never its plain-text fallback.
std::unique_ptr<Keyring> systemKeyring();

} // namespace Restante
