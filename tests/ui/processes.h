// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QList>

#include <unistd.h>

namespace Restante {

// What Linux tells of this process and of those that the engine begins.

inline QByteArray processFile(pid_t pid, const char *name)
{
    QFile file(QStringLiteral("/proc/%1/%2").arg(pid).arg(QLatin1StringView(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A number of /proc/PID/status; 0: none.
inline qint64 statusOf(pid_t pid, const char *field)
{
    const QByteArray text = processFile(pid, "status");
    const QByteArray start = QByteArray("\n") + field + ':';
    const qsizetype at = text.indexOf(start);
    return at < 0 ? 0 : text.sliced(at + start.size()).simplified().split(' ').first().toLongLong();
}

inline pid_t parentOf(pid_t pid)
{
    return pid_t(statusOf(pid, "PPid"));
}

inline bool isOurs(pid_t pid)
{
    for (int generation = 0; generation < 8 && pid > 1; ++generation) {
        if (pid == ::getpid())
            return true;
        pid = parentOf(pid);
    }
    return false;
}

/// Those of the engine that this process began. Not all say in their command line what they are for.
inline QList<pid_t> engineProcesses()
{
    QList<pid_t> found;
    const QStringList all = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString &name : all) {
        const pid_t pid = name.toInt();
        if (pid > 0 && processFile(pid, "cmdline").contains("QtWebEngineProcess") && isOurs(pid))
            found += pid;
    }
    return found;
}

inline qint64 residentOctets(pid_t pid)
{
    return statusOf(pid, "VmRSS") * 1024;
}

/// The most that was resident since forgetPeak().
inline qint64 peakOctets()
{
    return statusOf(::getpid(), "VmHWM") * 1024;
}

inline void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

} // namespace Restante
