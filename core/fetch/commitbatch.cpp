// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/commitbatch.h"

#include "store/database.h"

#include <QThread>

namespace Restante {

CommitBatch::CommitBatch(Database &database, Limits limits, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_limits(limits)
{
    m_age.setSingleShot(true);
    m_age.setInterval(limits.age);
    connect(&m_age, &QTimer::timeout, this, [this] { (void)commit(); }); // who wrote is told by lost()
}

void CommitBatch::wrote(int messages, qint64 octets)
{
    Q_ASSERT(QThread::currentThread() == thread());
    m_messages += messages;
    m_octets += octets;
    if (m_messages >= m_limits.messages || m_octets >= m_limits.octets)
        (void)commit();
    else if (!m_age.isActive())
        m_age.start();
}

Result<void> CommitBatch::commit()
{
    Q_ASSERT(QThread::currentThread() == thread());
    m_age.stop();
    m_messages = 0;
    m_octets = 0;
    if (!m_database.inTransaction())
        return {};
    const Result<void> done = m_database.commit();
    if (done)
        Q_EMIT committed();
    else
        Q_EMIT lost(done.error());
    return done;
}

void CommitBatch::giveUp(const Error &error)
{
    Q_ASSERT(QThread::currentThread() == thread());
    m_age.stop();
    m_messages = 0;
    m_octets = 0;
    m_database.rollback();
    Q_EMIT lost(error);
}

} // namespace Restante

#include "moc_commitbatch.cpp"
