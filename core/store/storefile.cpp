// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace Restante {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr qint64 headerSize = 100;

Result<void> syncPath(const QString &path)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return failure(ErrorCode::ProfileUnwritable, path);
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    if (!synced)
        return failure(ErrorCode::StoreFailed, path);
#else
    Q_UNUSED(path);
#endif
    return {};
}

} // namespace

Result<StoreFile> StoreFile::look(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists() && !info.isSymLink())
        return StoreFile {};
    QFile device(file);
    if (!info.isFile() || !device.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::ProfileUnwritable, file);
    const auto header = device.read(headerSize);
    if (header.isEmpty()) {
        if (device.error() != QFileDevice::NoError)
            return failure(ErrorCode::StoreFailed, file);
        return StoreFile { Content::Empty };
    }
    const auto numberAt = [&](qsizetype offset) { return qFromBigEndian<quint32>(header.constData() + offset); };
    const bool sqlite = header.startsWith(QByteArrayView("SQLite format 3\0", 16));
    if (header.size() < headerSize)
        return failure(sqlite ? ErrorCode::StoreDamaged : ErrorCode::StoreForeign, file);
    const bool ours = numberAt(68) == storeApplicationId;
    if (!sqlite || !ours)
        return failure(ours ? ErrorCode::StoreDamaged : ErrorCode::StoreForeign, file);
    return StoreFile { Content::Ours, int(qMin(numberAt(60), quint32(std::numeric_limits<int>::max()))) };
}

Result<void> StoreFile::make(const QString &file)
{
    const QFileInfo info(file);
    if (info.exists()) {
        if ((info.permissions() & ~(ownerOnly | QFileDevice::ReadUser | QFileDevice::WriteUser))
            && !QFile::setPermissions(file, ownerOnly))
            return failure(ErrorCode::ProfileUnwritable, file);
        return {};
    }
    const QDir folder = info.dir();
    if (!folder.exists()) { // only the profile itself is private; what is above it belongs to others too
        const QString above = QFileInfo(folder.absolutePath()).absolutePath();
        if (!QDir().mkpath(above) || !QDir().mkdir(folder.absolutePath(), ownerOnly | QFileDevice::ExeOwner))
            return failure(ErrorCode::ProfileUnwritable, folder.absolutePath());
    }
    QFile device(file);
    if (!device.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return failure(device.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::ProfileUnwritable, file);
    device.close();
    return syncPath(folder.absolutePath());
}

Result<void> StoreFile::sync(const QString &file)
{
    return syncPath(file).and_then([&] { return syncPath(QFileInfo(file).absolutePath()); });
}

FileIdentity FileIdentity::of(const QString &file)
{
    FileIdentity identity;
#ifdef Q_OS_UNIX
    struct stat status {};
    if (::stat(QFile::encodeName(file).constData(), &status) == 0)
        identity = { quint64(status.st_dev), quint64(status.st_ino) };
#else
    Q_UNUSED(file);
#endif
    return identity;
}

} // namespace Restante
