// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace Restante {

/// Writes octets that came by mail to a new file that only the user can read, and syncs it. Nothing is ever overwritten: a taken
/// name gets a number ("letter (2).pdf"). `target` is a folder (there, or ending with "/") or a file; `name` is used in a folder
/// and must be safe. A symbolic link in the file's place is refused. Returns the path. FileUnwritable, DiskFull.
Result<QString> writeNewFile(const QString &target, const QString &name, const QByteArray &octets);

} // namespace Restante
