// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/newfile.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// Whoever has saved a file so often under one name is better told.
constexpr int mostCopies = 1000;

/// "letter.tar.gz", 2 → "letter (2).tar.gz"
QString numbered(const QString &path, int number)
{
    if (number == 1)
        return path;
    const QFileInfo info(path);
    const QString suffix = info.completeSuffix();
    const bool hasSuffix = !suffix.isEmpty() && !info.baseName().isEmpty();
    return info.path() + u'/' + (hasSuffix ? info.baseName() : info.fileName()) + u" (%1)"_s.arg(number)
        + (hasSuffix ? u'.' + suffix : QString());
}

bool isSynced(QFile &file)
{
#ifdef Q_OS_UNIX
    return file.flush() && ::fsync(file.handle()) == 0;
#else
    return file.flush();
#endif
}

} // namespace

Result<QString> writeNewFile(const QString &target, const QString &name, const QByteArray &octets)
{
    const bool isFolder = target.endsWith(u'/') || QFileInfo(target).isDir();
    const QString path = isFolder ? target + (target.endsWith(u'/') ? QString() : u"/"_s) + name : target;
    for (int number = 1; number <= mostCopies; ++number) {
        const QString candidate = numbered(path, number);
        const QFileInfo info(candidate);
        if (info.isSymLink())
            return failure(ErrorCode::FileUnwritable, candidate);
        QFile file(candidate);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)) {
            if (info.exists())
                continue;
            return failure(ErrorCode::FileUnwritable, candidate);
        }
        if (file.write(octets) == octets.size() && isSynced(file))
            return candidate;
        file.remove();
        const bool isFull = file.error() == QFileDevice::ResourceError || QStorageInfo(info.path()).bytesAvailable() < octets.size();
        return failure(isFull ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, candidate);
    }
    return failure(ErrorCode::FileUnwritable, path);
}

} // namespace Restante
