// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/filekind.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace Restante {

/// Enough to look through; an archive may say to hold four milliards.
inline constexpr int maximumArchiveEntries = 5000;

struct ArchiveEntry {
    QString name; ///< as it stands there, with folders; not safe to save or to show as it is
    qint64 octets = 0;
    bool isFolder = false;
    bool isLocked = false; ///< wants a password

    bool operator==(const ArchiveEntry &) const = default;
};

/// The names in an archive; nothing is unpacked. Zip by its central directory (APPNOTE 4.3.12; by local headers where that is
/// broken), tar (POSIX ustar, GNU long names), RAR 4 and 5 headers.
struct ArchiveListing {
    QList<ArchiveEntry> entries;
    bool isLocked = false;  ///< an entry, or even the list of names, wants a password
    bool isCut = false;     ///< there are more
    bool isDamaged = false; ///< the list does not end as it should
};
/// Nothing: no archive whose list can be read (7z, gzip…).
std::optional<ArchiveListing> listArchive(QByteArrayView whole);

/// What opening a file would bring with it.
struct ContentFindings {
    bool hasMacros = false; ///< an office file with a program in it
    bool isLocked = false;  ///< an archive with a password: nobody could look into it on its way
    QStringList programs;   ///< in an archive: the first names of what can be run

    bool operator==(const ContentFindings &) const = default;
};
ContentFindings inspectContent(QByteArrayView whole, const FileType &type);

} // namespace Restante
