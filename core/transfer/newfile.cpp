// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/newfile.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
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
    // The table of media types knows which suffixes are double; a dot elsewhere ("Report v1.2 final.pdf") is part of the name.
    const QString known = QMimeDatabase().suffixForFileName(info.fileName());
    const QString suffix = u'.' + (known.isEmpty() ? info.suffix() : known);
    const qsizetype length = info.fileName().size() - suffix.size();
    const bool hasSuffix = suffix.size() > 1 && length > 0;
    return info.path() + u'/'
        + (hasSuffix ? info.fileName().first(length) + u" (%1)"_s.arg(number) + suffix
                     : info.fileName() + u" (%1)"_s.arg(number));
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
    // The name is made safe where it is read (mail/attachmentname); a separator here would be our own mistake, and still must not
    // leave the folder.
    if (isFolder && (name.isEmpty() || name.contains(u'/') || name == u"." || name == u".."))
        return failure(ErrorCode::FileUnwritable, name);
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
        const bool isFull =
            file.error() == QFileDevice::ResourceError || QStorageInfo(info.path()).bytesAvailable() < octets.size();
        return failure(isFull ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, candidate);
    }
    return failure(ErrorCode::FileUnwritable, path);
}

} // namespace Restante
