// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/quietdrops.h"

#include "store/statement.h"

namespace Restante {

QuietDrops::QuietDrops(Database &database)
    : m_database(database)
{}

Result<std::optional<QuietDrop>> QuietDrops::of(const AccountId &account) const
{
    auto statement = m_database.statement("SELECT q.messages, q.octets, q.unique_ids, q.policy, q.until_age "
                                          "FROM quiet_drop q JOIN account a ON a.number = q.account WHERE a.id = ?");
    return statement.bind(account.value).next().transform([&](bool found) -> std::optional<QuietDrop> {
        if (!found)
            return std::nullopt;
        return QuietDrop { .size = { .messages = quint32(statement.integer(0)), .octets = statement.integer(1) },
                           .uniqueIds = statement.blob(2),
                           .policy = statement.text(3),
                           .untilAge = statement.integer(4) };
    });
}

Result<void> QuietDrops::keep(const AccountId &account, const QuietDrop &drop)
{
    return m_database.begin().and_then([&] {
        return m_database
            .statement("INSERT OR REPLACE INTO quiet_drop(account, messages, octets, unique_ids, policy, until_age) "
                       "SELECT number, ?, ?, ?, ?, ? FROM account WHERE id = ?")
            .bind(drop.size.messages, drop.size.octets, drop.uniqueIds, drop.policy, drop.untilAge, account.value)
            .run();
    });
}

Result<void> QuietDrops::seenAgain(const AccountId &account, const LedgerTime &time)
{
    return m_database.begin().and_then([&] {
        const qint64 now = time.now.toMSecsSinceEpoch();
        return m_database.statement("UPDATE account SET last_check = ?, age = ?, listed_before = listed, listed = ? WHERE id = ?")
            .bind(now, time.age, now, account.value)
            .run();
    });
}

} // namespace Restante
