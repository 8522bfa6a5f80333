// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <memory>

namespace Restante {

/// The platform's place for our data: where a profile is when none is named.
QString defaultProfile();
/// What the window remembers of itself.
QString windowSettingsFile(const QString &profile);

/// The right to use a profile: held by one process at a time, given back by the kernel however that process ends. While it is
/// held, the lock's file says where the holder can be reached.
class ProfileLock final
{
public:
    /// Makes the folder (0700) when it is missing. ProfileInUse: another process holds it. ProfileUnwritable: there can be no
    /// lock.
    static Result<std::unique_ptr<ProfileLock>> acquire(const QString &profile);
    ~ProfileLock();
    ProfileLock(const ProfileLock &) = delete;
    ProfileLock &operator=(const ProfileLock &) = delete;

    /// Tells those who are refused the lock where to connect to.
    Result<void> announce(const QString &address);
    /// What the holder announced; empty: nothing yet, or nobody ever held it.
    static QString announced(const QString &profile);

private:
    struct Private;
    explicit ProfileLock(std::unique_ptr<Private> priv);
    std::unique_ptr<Private> d;
};

} // namespace Restante
