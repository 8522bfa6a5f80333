// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/html/sandboxcheck.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sched.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace Restante {

#ifdef Q_OS_LINUX

namespace {

bool write(const char *path, const char *text, size_t octets)
{
    const int file = open(path, O_WRONLY | O_CLOEXEC);
    const bool good = file >= 0 && ::write(file, text, octets) == ssize_t(octets);
    if (file >= 0)
        close(file);
    return good;
}

/// What the engine's zygote does: a user of its own, and with that user's rights new namespaces of processes and network. Some
/// systems grant the first and refuse the second. Only calls that are safe between fork and exit.
int tryNamespaces(const char *users, size_t octets)
{
    if (unshare(CLONE_NEWUSER) != 0)
        return 1;
    if (!write("/proc/self/setgroups", "deny", 4) || !write("/proc/self/uid_map", users, octets))
        return 2;
    return unshare(CLONE_NEWPID | CLONE_NEWNET) == 0 ? 0 : 3;
}

} // namespace

std::optional<OriginalTrouble> sandboxTrouble()
{
    if (geteuid() == 0)
        return OriginalTrouble::RunsAsRoot;
    char users[64];
    const int length = std::snprintf(users, sizeof users, "%u %u 1\n", unsigned(geteuid()), unsigned(geteuid()));
    const pid_t child = fork();
    if (child == 0)
        _exit(tryNamespaces(users, size_t(length)));
    int status = 0;
    if (child < 0)
        return OriginalTrouble::NoSandbox;
    while (waitpid(child, &status, 0) < 0) {
        if (errno != EINTR)
            return OriginalTrouble::NoSandbox;
    }
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
        return std::nullopt;
    return OriginalTrouble::NoSandbox;
}

#else

std::optional<OriginalTrouble> sandboxTrouble()
{
    return std::nullopt; // elsewhere the engine's sandbox needs no leave
}

#endif

} // namespace Restante
