// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace Restante {

/// A file that octets which came by mail are written to, piece by piece. What was not committed is gone with the object. Any one
/// thread.
class OutputFile
{
public:
    virtual ~OutputFile() = default;
    virtual Result<void> write(QByteArrayView octets) = 0;
    /// Syncs, and gives the path.
    virtual Result<QString> commit() = 0;
};

/// A new file that only the user can read, and nobody can run. Nothing is ever overwritten: a taken name gets a number
/// ("letter (2).pdf"). `target` is a folder (there, or ending with "/") or a file; `name` is used in a folder and must be safe. A
/// symbolic link in the file's place is refused. FileUnwritable, DiskFull.
Result<std::unique_ptr<OutputFile>> newOutputFile(const QString &target, const QString &name);

/// Replaces, in one step, the file that the user chose in a dialog. A symbolic link is refused: it was not what was chosen.
Result<std::unique_ptr<OutputFile>> chosenOutputFile(const QString &path);

/// All at once to a newOutputFile(); returns the path.
Result<QString> writeNewFile(const QString &target, const QString &name, const QByteArray &octets);

} // namespace Restante
