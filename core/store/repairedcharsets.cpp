// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repairedcharsets.h"

#include "store/database.h"
#include "store/statement.h"

namespace Restante {

namespace {

/// RFC 2978 2.3 allows forty characters.
constexpr qsizetype longestName = 40;

} // namespace

RepairedCharsets::RepairedCharsets(Database &database)
    : m_database(database)
{}

Result<QString> RepairedCharsets::of(MessageKey key) const
{
    auto statement = m_database.statement("SELECT charset FROM repaired_charset WHERE message = ?");
    return statement.bind(key).next().transform([&](bool found) { return found ? statement.text(0) : QString(); });
}

Result<void> RepairedCharsets::set(MessageKey key, const QString &charset)
{
    if (charset.size() > longestName)
        return failure(ErrorCode::InvalidArgument, charset);
    if (auto begun = m_database.begin(); !begun)
        return begun;
    if (charset.isEmpty())
        return m_database.statement("DELETE FROM repaired_charset WHERE message = ?").bind(key).run();
    return m_database
        .statement("INSERT OR REPLACE INTO repaired_charset(message, charset) SELECT key, ? FROM message WHERE key = ?")
        .bind(charset, key)
        .run();
}

} // namespace Restante
