// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/privatefile.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

std::filesystem::path nativePath(const QString &path)
{
    return { path.toStdU16String() };
}

#ifdef Q_OS_UNIX

/// Opens without following a link and makes sure of what was opened, not of what stood there a moment before.
Result<bool> openPrivate(QFile &file)
{
    const int descriptor = ::open(QFile::encodeName(file.fileName()).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        if (errno == ENOENT)
            return false;
        return failure(ErrorCode::FileUnreadable, file.fileName());
    }
    struct stat status {};
    const bool ours = ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode) && status.st_uid == ::geteuid();
    const bool closed = ours && ((status.st_mode & 077) == 0 || ::fchmod(descriptor, 0600) == 0);
    if (!closed || !file.open(descriptor, QIODevice::ReadOnly, QFile::AutoCloseHandle)) {
        ::close(descriptor);
        return failure(ErrorCode::FileUnreadable, file.fileName());
    }
    return true;
}

bool syncFile(QFile &file)
{
    return ::fsync(file.handle()) == 0;
}

/// The rename itself is only durable once the folder is.
void syncFolderOf(const QString &path)
{
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
}

#else

Result<bool> openPrivate(QFile &file)
{
    const QFileInfo info(file.fileName());
    if (!info.exists() && !info.isSymLink())
        return false;
    if (info.isSymLink() || !info.isFile() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, file.fileName());
    return true;
}

bool syncFile(QFile &)
{
    return true;
}

void syncFolderOf(const QString &) {}

#endif

} // namespace

Result<std::optional<QByteArray>> readPrivateFile(const QString &path, qint64 maximum)
{
    QFile file(path);
    const Result<bool> opened = openPrivate(file);
    if (!opened)
        return std::unexpected(opened.error());
    if (!*opened)
        return std::nullopt;
    QByteArray octets = file.read(maximum + 1);
    if (octets.size() > maximum || file.error() != QFile::NoError)
        return failure(ErrorCode::FileUnreadable, path);
    return octets;
}

Result<void> writePrivateFile(const QString &path, const QByteArray &octets)
{
    QFile file(path + u'.' + QUuid::createUuid().toString(QUuid::Id128));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return failure(file.error() == QFile::ResourceError ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, path);
    const bool written = file.setPermissions(ownerOnly) && file.write(octets) == octets.size() && file.flush() && syncFile(file);
    const bool full = !written && errno == ENOSPC;
    file.close();
    std::error_code renamed;
    if (written)
        std::filesystem::rename(nativePath(file.fileName()), nativePath(path), renamed);
    if (!written || renamed) {
        file.remove();
        return failure(full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, path);
    }
    syncFolderOf(path);
    return {};
}

} // namespace Restante
