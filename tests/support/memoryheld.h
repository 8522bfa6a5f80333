// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/octets.h"

#include <QFile>

namespace Restante {

/// Octets of this process that are not those of files: what is mapped can be dropped at any time. Linux.
inline qint64 memoryHeld()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        qFatal("no /proc");
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("RssAnon:");
    return text.sliced(at + 8, text.indexOf("kB", at) - at - 8).trimmed().toLongLong() * KiB;
}

} // namespace Restante
