// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <memory>

class QSqlDatabase;

namespace Restante {

class Statement;

/// One connection to a profile's SQLite file (WAL, synchronous=FULL). With `statement` the only user of QtSql. Lives in the thread that
/// opened it. The one Writer makes the file, migrates it, does every write and every checkpoint; readers are query_only.
class Database final
{
public:
    enum class Mode { Writer, Reader };
    static Result<std::unique_ptr<Database>> open(const QString &file, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Begins a transaction unless one is open: the first write of a batch does it.
    Result<void> begin();
    /// Everything written since begin() is on disk, synced, when this succeeds; when it fails nothing of it is there.
    Result<void> commit();
    void rollback();
    bool inTransaction() const;

    /// A compiled statement from this connection's cache; `sql` is a constant of ours, never text from outside.
    Statement &statement(const char *sql);

    QString file() const;
    /// Free octets on the store's disk.
    qint64 freeOctets() const;

private:
    struct Private;
    explicit Database(std::unique_ptr<Private> priv);
    std::unique_ptr<Private> d;
};

} // namespace Restante
