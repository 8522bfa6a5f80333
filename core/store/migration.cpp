// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migration.h"

#include "store/database.h"
#include "store/sqlscript.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace Restante {

Migration::Migration(Database &database, std::span<const SchemaScript> scripts)
    : m_database(database)
    , m_scripts(scripts)
{}

Result<int> Migration::version() const
{
    auto statement = m_database.statement("PRAGMA user_version");
    return statement.next().transform([&](bool row) { return row ? int(statement.integer(0)) : 0; });
}

Result<void> Migration::checkNumbers(std::span<const SchemaScript> scripts)
{
    int expected = 1;
    for (const auto &script : scripts) {
        if (script.version != expected++)
            return failure(ErrorCode::StoreFailed, u"schema script %1 is missing"_s.arg(expected - 1));
    }
    if (scripts.empty()) // or a new store would be opened empty, with no error
        return failure(ErrorCode::StoreFailed, u"there are no schema scripts"_s);
    return {};
}

Result<void> Migration::check() const
{
    const auto current = version();
    if (!current)
        return std::unexpected(current.error());
    if (*current > latest())
        return failure(ErrorCode::StoreNewer, m_database.file());
    if (*current < 0)
        return failure(ErrorCode::StoreDamaged, m_database.file());
    return {};
}

Result<void> Migration::checkIsLatest() const
{
    if (auto checked = check(); !checked)
        return checked;
    return version().and_then([this](int current) -> Result<void> {
        if (current == latest())
            return {};
        return failure(ErrorCode::StoreFailed, u"the store is of version %1"_s.arg(current));
    });
}

Result<void> Migration::run()
{
    if (auto checked = check(); !checked)
        return checked;
    const auto current = version();
    if (!current)
        return std::unexpected(current.error());
    for (const auto &script : m_scripts.subspan(size_t(*current))) {
        auto applied = m_database.begin().and_then([&] { return apply(script); }).and_then([&] { return m_database.commit(); });
        if (!applied) {
            m_database.rollback();
            return applied;
        }
    }
    return {};
}

Result<void> Migration::apply(const SchemaScript &script)
{
    const auto statements = splitStatements(script.sql);
    if (!statements)
        return failure(statements.error().code,
                       u"schema script %1: %2"_s.arg(QLatin1StringView(script.name), statements.error().subject));
    for (const auto &sql : *statements) {
        if (auto done = m_database.compile(QString::fromUtf8(sql)).run(); !done) {
            auto error = done.error();
            error.subject = u"schema script %1: %2"_s.arg(QLatin1StringView(script.name), error.subject);
            return std::unexpected(std::move(error));
        }
    }
    return m_database.compile(u"PRAGMA user_version = %1"_s.arg(script.version)).run();
}

} // namespace Restante
