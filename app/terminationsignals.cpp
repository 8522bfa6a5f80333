// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminationsignals.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace Restante {

#ifdef Q_OS_UNIX

namespace {

constexpr int handled[] = { SIGINT, SIGTERM, SIGHUP };

// A signal handler has no other way to its object.
int pipeEnds[2] = { -1, -1 };

extern "C" void onTermination(int)
{
    // signal-safety(7): write is allowed. A full pipe has said it already.
    const char octet = 1;
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &octet, 1);
}

} // namespace

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{
    Q_ASSERT(pipeEnds[0] < 0);
    if (::pipe(pipeEnds) != 0)
        return;
    for (const int end : pipeEnds) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    m_notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char octet = 0;
        while (::read(pipeEnds[0], &octet, 1) == 1) {}
        Q_EMIT received();
    });
    struct sigaction action {};
    action.sa_handler = onTermination;
    action.sa_flags = SA_RESETHAND | SA_RESTART; // the second one is the system's
    for (const int number : handled)
        ::sigaction(number, &action, nullptr);
}

TerminationSignals::~TerminationSignals()
{
    for (const int number : handled)
        ::signal(number, SIG_DFL);
    for (int &end : pipeEnds) {
        ::close(end);
        end = -1;
    }
}

#else

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{}

TerminationSignals::~TerminationSignals() = default;

#endif

} // namespace Restante

#include "moc_terminationsignals.cpp"
