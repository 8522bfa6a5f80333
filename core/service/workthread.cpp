// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/workthread.h"

#include "base/threadsanitizer.h"

#include <QCoreApplication>

#include <openssl/crypto.h>

namespace Restante {

WorkThread::WorkThread(const QString &name, QObject *worker)
    : m_worker(worker)
{
    setObjectName(name);
    worker->moveToThread(this);
}

WorkThread::~WorkThread()
{
    quit();
    wait();
    happensAfter(this);
    delete m_worker; // where it never ran
}

void WorkThread::run()
{
    exec();
    delete std::exchange(m_worker, nullptr);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // what the worker left
    // By itself OpenSSL drops what it keeps for a thread when the system ends it, which may be after the program's own end:
    // wait() does not wait so long.
    OPENSSL_thread_stop();
    happensBefore(this);
}

} // namespace Restante

#include "moc_workthread.cpp"
