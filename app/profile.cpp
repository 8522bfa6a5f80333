// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#include <QLockFile>
#endif

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr qint64 longestAnnouncement = 4096; // a path
constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

QString addressFile(const QString &profile)
{
    return profile + "/instance"_L1;
}

Result<void> makeFolder(const QString &profile)
{
    const QFileInfo info(profile);
    if (info.isDir())
        return {};
    if (!QDir().mkpath(profile) || !QFile::setPermissions(profile, onlyOwner))
        return failure(ErrorCode::ProfileUnwritable, profile);
    return {};
}

} // namespace

QString defaultProfile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/restante"_L1;
}

QString windowSettingsFile(const QString &profile)
{
    return profile + "/window.ini"_L1;
}

#ifdef Q_OS_UNIX

// Not QLockFile: it decides by process id and host name whether a lock is stale, so a killed process on a laptop that was renamed
// by its network would lock its user out. The kernel knows better.
struct ProfileLock::Private {
    int file = -1;
};

ProfileLock::~ProfileLock()
{
    if (ftruncate(d->file, 0) != 0)
        qWarning("The address of this process stays in its profile");
    ::close(d->file);
}

Result<std::unique_ptr<ProfileLock>> ProfileLock::acquire(const QString &profile)
{
    if (const auto made = makeFolder(profile); !made)
        return std::unexpected(made.error());
    auto priv = std::make_unique<Private>();
    const QByteArray path = QFile::encodeName(addressFile(profile));
    priv->file = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (priv->file < 0)
        return failure(ErrorCode::ProfileUnwritable, profile);
    int locked = 0;
    do {
        locked = ::flock(priv->file, LOCK_EX | LOCK_NB);
    } while (locked != 0 && errno == EINTR);
    if (locked != 0) {
        const bool held = errno == EWOULDBLOCK;
        ::close(priv->file);
        return failure(held ? ErrorCode::ProfileInUse : ErrorCode::ProfileUnwritable, profile);
    }
    return std::unique_ptr<ProfileLock>(new ProfileLock(std::move(priv)));
}

Result<void> ProfileLock::announce(const QString &address)
{
    const QByteArray line = address.toUtf8() + '\n';
    if (ftruncate(d->file, 0) != 0 || pwrite(d->file, line.constData(), size_t(line.size()), 0) != line.size())
        return failure(ErrorCode::ProfileUnwritable, address);
    return {};
}

#else

struct ProfileLock::Private {
    explicit Private(const QString &profile)
        : lock(profile + "/instance.lock"_L1)
        , address(addressFile(profile))
    {
        lock.setStaleLockTime(std::chrono::milliseconds(0)); // never by age
    }
    QLockFile lock;
    QFile address;
};

ProfileLock::~ProfileLock()
{
    d->address.remove();
}

Result<std::unique_ptr<ProfileLock>> ProfileLock::acquire(const QString &profile)
{
    if (const auto made = makeFolder(profile); !made)
        return std::unexpected(made.error());
    auto priv = std::make_unique<Private>(profile);
    if (!priv->lock.tryLock())
        return failure(priv->lock.error() == QLockFile::LockFailedError ? ErrorCode::ProfileInUse : ErrorCode::ProfileUnwritable,
                       profile);
    return std::unique_ptr<ProfileLock>(new ProfileLock(std::move(priv)));
}

Result<void> ProfileLock::announce(const QString &address)
{
    const QByteArray line = address.toUtf8() + '\n';
    if (!d->address.open(QIODevice::WriteOnly | QIODevice::Truncate) || d->address.write(line) != line.size())
        return failure(ErrorCode::ProfileUnwritable, address);
    d->address.close();
    return {};
}

#endif

ProfileLock::ProfileLock(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{}

QString ProfileLock::announced(const QString &profile)
{
    QFile file(addressFile(profile));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray line = file.read(longestAnnouncement);
    return line.endsWith('\n') ? QString::fromUtf8(line.chopped(1)) : QString();
}

} // namespace Restante
