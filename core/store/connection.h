// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/storefile.h"

#include <QSqlError>
#include <QSqlQuery>

#include <array>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace Restante {

/// What Database and its Statements share. Only the connection's name is kept: a QSqlDatabase must not outlive a scope.
struct Database::Private {
    struct Compiled {
        std::unique_ptr<QSqlQuery> query; ///< null: did not compile
        bool busy = false;
    };

    QString file;
    QString connection;
    Mode mode = Mode::Reader;
    qint64 pageSize = 0;
    bool transaction = false;
    /// A statement failed in this transaction. SQLite may have rolled all of it back by itself (on a full disk it does), and the
    /// next statement would then commit alone: so nothing more is done until rollback().
    std::optional<Error> broken;
    quint64 rollbacks = 0;
    std::vector<std::function<Result<void>()>> deferred;
    qint64 deferredOctets = 0;
    /// Of the file and its log, once all is set up: what is written to a deleted file is lost however well it is synced.
    std::optional<std::array<FileIdentity, 2>> identity;
    std::unordered_map<const char *, Compiled> statements; ///< by the address of the literal

    std::array<FileIdentity, 2> currentIdentity() const;
    /// Runs SQL that gives no rows, or whose rows do not matter.
    Result<void> run(const QString &sql);
    /// The first column of the first row.
    Result<qint64> number(const QString &sql);
    Result<QString> text(const QString &sql);
};

/// What QtSql reported, as one of our codes.
Error storeError(const QSqlError &error, const QString &file);

} // namespace Restante
