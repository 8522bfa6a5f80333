// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include "base/octets.h"
#include "store/connection.h"

#include <QSqlError>
#include <QSqlQuery>

#include <utility>

namespace Restante {

Error storeError(const QSqlError &error, const QString &file)
{
    // SQLite's primary result codes (sqlite.org/rescode): QtSql gives the extended one as a number in words.
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const auto words = (error.databaseText().isEmpty() ? error.driverText() : error.databaseText()).toUtf8();
    const auto as = [&](ErrorCode ours) { return Error { ours, file, words.first(qMin(words.size(), maximumServerText)) }; };
    switch (code) {
    case 13: // SQLITE_FULL
        return as(ErrorCode::DiskFull);
    case 5: // SQLITE_BUSY, after the busy timeout
    case 6: // SQLITE_LOCKED
        return as(ErrorCode::StoreBusy);
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return as(ErrorCode::StoreDamaged);
    case 3:  // SQLITE_PERM
    case 8:  // SQLITE_READONLY
    case 14: // SQLITE_CANTOPEN
        return as(ErrorCode::ProfileUnwritable);
    default:
        return as(ErrorCode::StoreFailed);
    }
}

Statement::Statement(Database::Private &connection, QSqlQuery *query, bool *busy, std::optional<Error> error)
    : m_connection(&connection)
    , m_query(query)
    , m_busy(busy)
    , m_error(std::move(error))
{}

Statement::Statement(Statement &&other) noexcept
    : m_connection(other.m_connection)
    , m_query(std::exchange(other.m_query, nullptr))
    , m_busy(std::exchange(other.m_busy, nullptr))
    , m_error(std::move(other.m_error))
    , m_bound(other.m_bound)
    , m_executed(other.m_executed)
{}

Statement::~Statement()
{
    if (m_busy) {
        m_query->finish();
        *m_busy = false;
    } else {
        delete m_query;
    }
}

void Statement::bindNext(const QVariant &value)
{
    if (m_query)
        m_query->bindValue(m_bound++, value);
}

Result<void> Statement::execute()
{
    if (m_connection->broken)
        return std::unexpected(*m_connection->broken);
    m_executed = true;
    if (m_query && m_query->exec())
        return {};
    auto error = m_query ? storeError(m_query->lastError(), m_connection->file) : *m_error;
    if (m_connection->transaction)
        m_connection->broken = error;
    return std::unexpected(std::move(error));
}

Result<bool> Statement::next()
{
    if (!m_executed) {
        if (auto done = execute(); !done)
            return std::unexpected(done.error());
    }
    if (m_query->next())
        return true;
    if (!m_query->lastError().isValid())
        return false;
    auto error = storeError(m_query->lastError(), m_connection->file);
    if (m_connection->transaction)
        m_connection->broken = error;
    return std::unexpected(std::move(error));
}

Result<void> Statement::run()
{
    return execute();
}

Result<qint64> Statement::insert()
{
    return execute().transform([this] { return m_query->lastInsertId().toLongLong(); });
}

int Statement::changed() const
{
    return m_query->numRowsAffected();
}

bool Statement::isNull(int column) const
{
    return m_query->isNull(column);
}

qint64 Statement::integer(int column) const
{
    return m_query->value(column).toLongLong();
}

QString Statement::text(int column) const
{
    return m_query->value(column).toString();
}

QByteArray Statement::blob(int column) const
{
    return m_query->value(column).toByteArray();
}

} // namespace Restante
