// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/schema.h"

#include <QString>

#include <functional>
#include <memory>
#include <span>

namespace Restante {

class Statement;

/// One connection to a profile's SQLite file (WAL, synchronous=FULL). With `statement` the only user of QtSql. Lives in the
/// thread that opened it. The one Writer makes the file, migrates it, does every write and every checkpoint; readers are
/// query_only.
class Database final
{
public:
    enum class Mode { Writer, Reader };
    /// A Writer makes and migrates the file; before an existing store is migrated a copy of it is left beside it (backupName()).
    /// A Reader needs the Writer to have been there. Neither changes a file that is StoreForeign, StoreNewer or StoreDamaged.
    static Result<std::unique_ptr<Database>> open(const QString &file, Mode mode,
                                                  std::span<const SchemaScript> scripts = schemaScripts());
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Begins a transaction unless one is open: the first write of a batch does it.
    Result<void> begin();
    /// Everything written since begin() is on disk, synced, when this succeeds; when it fails nothing of it is there.
    /// After any failed statement the batch cannot be saved: this then says that statement's error and rolls back.
    Result<void> commit();
    void rollback();
    /// `work` in a transaction of its own that reaches the disk with the next sync, not with one of its own: for what may be lost
    /// with the power. Nothing else of the store can be lost or damaged by that. Writer, outside a transaction.
    Result<void> unsynced(const std::function<Result<void>()> &work);
    bool inTransaction() const;
    /// How often a batch came to nothing: who holds something that was written in it sees that it is gone.
    quint64 rollbacks() const;

    /// Work of the current transaction that is better done all at once, in this order, before it is committed; a rollback drops
    /// it. Done at once when work on more than 16 MiB (`octets` is what this piece holds) waits.
    Result<void> defer(std::function<Result<void>()> work, qint64 octets);
    /// Does what was deferred.
    Result<void> settle();

    /// A compiled statement from this connection's cache; `sql` is a literal of ours, never text from outside.
    Statement statement(const char *sql);
    /// The same without the cache, for SQL that is put together (of our own pieces).
    Statement compile(const QString &sql);

    Mode mode() const;
    QString file() const;
    /// Free octets on the store's disk; -1 when the system does not say.
    qint64 freeOctets() const;
    /// The size of that disk in octets; -1 when the system does not say.
    qint64 diskOctets() const;

    /// Moves the write-ahead log into the file and empties it. Writer, outside a transaction; StoreBusy while a reader is at
    /// work.
    Result<void> checkpoint();
    /// Gives at most `octets` of free pages back to the disk. Writer, outside a transaction.
    Result<void> shrink(qint64 octets);
    /// A whole, compact copy in a new file (0600), synced; `target` appears complete or not at all.
    Result<void> copyTo(const QString &target);
    /// Where the copy made before a migration from `version` lies.
    static QString backupName(const QString &file, int version);

private:
    friend class Statement;
    struct Private;
    explicit Database(std::unique_ptr<Private> priv);
    static Result<std::unique_ptr<Database>> connectTo(const QString &file, Mode mode);
    static Result<void> checkUntouched(const QString &file, std::span<const SchemaScript> scripts);
    static Result<void> makeStore(const QString &file);
    Result<void> configure();
    Result<void> useLog();
    Result<void> migrate(std::span<const SchemaScript> scripts);
    std::unique_ptr<Private> d;
};

/// One consistent view for several reads: a read transaction of its own, unless the connection is in a transaction already.
class Snapshot final
{
public:
    explicit Snapshot(Database &database);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

    /// Whether the view could be opened.
    const Result<void> &opened() const { return m_opened; }

private:
    Database &m_database;
    bool m_own;
    Result<void> m_opened;
};

} // namespace Restante
