// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <concepts>
#include <optional>
#include <type_traits>

class QSqlQuery;

namespace Restante {

/// One use of a compiled SQL statement: bind, then next() through its rows or run(). Reset when it goes out of scope, so that no
/// read transaction stays open. With `database` the only user of QtSql.
class Statement final
{
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    /// Binds the parameters in their order; each is a plain `?` (QtSql does not heed the number of a `?2`).
    template<typename... Values>
    Statement &bind(const Values &...values)
    {
        (bindNext(variant(values)), ...);
        return *this;
    }

    /// The next row, executing at the first call; false after the last one.
    Result<bool> next();
    /// Executes a statement that gives no rows.
    Result<void> run();
    /// Executes an INSERT; returns the rowid.
    Result<qint64> insert();
    /// Rows the statement changed.
    int changed() const;

    bool isNull(int column) const;
    qint64 integer(int column) const;
    bool flag(int column) const { return integer(column) != 0; }
    QString text(int column) const;
    QByteArray blob(int column) const;
    template<typename Key>
        requires std::is_enum_v<Key>
    Key key(int column) const
    {
        return static_cast<Key>(integer(column));
    }

private:
    friend class Database;
    Statement(Database::Private &connection, QSqlQuery *query, bool *busy, std::optional<Error> error);

    static QVariant variant(std::nullopt_t) { return {}; }
    static QVariant variant(bool value) { return int(value); }
    static QVariant variant(std::integral auto value) { return qlonglong(value); }
    template<typename Enum>
        requires std::is_enum_v<Enum>
    static QVariant variant(Enum value)
    {
        return qlonglong(value);
    }
    // A null QString or QByteArray would be bound as NULL: here empty is empty, and "none" is std::nullopt.
    static QVariant variant(const QString &value)
    {
        return value.isNull() ? QVariant(QLatin1StringView("").toString()) : QVariant(value);
    }
    static QVariant variant(const QByteArray &value) { return value.isNull() ? QVariant(QByteArray("")) : QVariant(value); }
    template<typename T>
    static QVariant variant(const std::optional<T> &value)
    {
        return value ? variant(*value) : QVariant();
    }
    void bindNext(const QVariant &value);
    Result<void> execute();

    Database::Private *m_connection;
    QSqlQuery *m_query; ///< null: did not compile
    bool *m_busy;       ///< of the cache; null: m_query is owned
    std::optional<Error> m_error;
    int m_bound = 0;
    bool m_executed = false;
};

} // namespace Restante
