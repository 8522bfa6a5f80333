// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/transcriptstore.h"

#include "store/database.h"
#include "store/statement.h"

#include <QTimeZone>

namespace Restante {

TranscriptStore::TranscriptStore(Database &database)
    : m_database(database)
{}

Result<void> TranscriptStore::add(const AccountId &account, const Dialogue &dialogue)
{
    return m_database.begin()
        .and_then([&] {
            return m_database
                .statement("INSERT INTO transcript(account, began, lines) SELECT number, ?, ? FROM account WHERE id = ?")
                .bind(dialogue.began.toMSecsSinceEpoch(), packDialogue(dialogue), account.value)
                .run();
        })
        .and_then([&] {
            return m_database
                .statement("DELETE FROM transcript WHERE account = (SELECT number FROM account WHERE id = ?) AND session NOT IN "
                           "(SELECT session FROM transcript WHERE account = (SELECT number FROM account WHERE id = ?) "
                           "ORDER BY session DESC LIMIT ?)")
                .bind(account.value, account.value, sessionsPerAccount)
                .run();
        });
}

Result<QList<Dialogue>> TranscriptStore::dialogues(const AccountId &account) const
{
    auto statement = m_database.statement("SELECT t.began, t.lines FROM transcript t JOIN account a ON a.number = t.account "
                                          "WHERE a.id = ? ORDER BY t.session DESC");
    statement.bind(account.value);
    QList<Dialogue> dialogues;
    Result<bool> row;
    while ((row = statement.next()) && *row)
        dialogues.append(
            { QDateTime::fromMSecsSinceEpoch(statement.integer(0), QTimeZone::UTC), unpackDialogue(statement.text(1)) });
    return row.transform([&](bool) { return std::move(dialogues); });
}

} // namespace Restante
