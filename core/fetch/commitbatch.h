// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/octets.h"
#include "base/result.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace Restante {

class Database;

/// Decides when the writer's open transaction is committed: many messages of all running checks share one sync. Mail thread;
/// whoever writes says so by wrote(), and treats nothing as safe before committed().
class CommitBatch final : public QObject
{
    Q_OBJECT

public:
    /// A sync costs 1–30 ms whatever it covers, so one for every message would rule the speed of a check. The age bounds how late
    /// a message appears, the octets bound the write-ahead log.
    struct Limits {
        int messages = 64;
        qint64 octets = 16 * MiB;
        std::chrono::milliseconds age { 500 };
    };
    CommitBatch(Database &database, Limits limits, QObject *parent = nullptr);

    /// So much was written in the open transaction; commits it when a limit is reached.
    void wrote(int messages, qint64 octets);
    /// Commits what is open, at once. After a failure nothing of it is there, and lost() was emitted.
    Result<void> commit();
    /// A write was refused: what is open cannot be saved.
    void giveUp(const Error &error);

Q_SIGNALS:
    /// Everything written before is on disk, synced.
    void committed();
    /// Nothing written since the last committed() is there.
    void lost(const Restante::Error &error);

private:
    Database &m_database;
    const Limits m_limits;
    QTimer m_age;
    int m_messages = 0;
    qint64 m_octets = 0;
};

} // namespace Restante
