// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Restante {

/// A small file that only its owner can read (0600), never reached through a symbolic link. Blocking; files of a few kilobytes.

/// Nothing when there is no such file. FileUnreadable: a link, no plain file, another user's, larger than `maximum` octets, or
/// not readable. One that others could read is made private first.
Result<std::optional<QByteArray>> readPrivateFile(const QString &path, qint64 maximum);

/// Replaces the file as a whole: a new one, made exclusively with mode 0600 and synced, is renamed over the old; a link at `path`
/// is replaced, not followed. After a failure the old content stands. FileUnwritable, DiskFull.
Result<void> writePrivateFile(const QString &path, const QByteArray &octets);

} // namespace Restante
