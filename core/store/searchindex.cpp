// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"

#include "search/indextexts.h"
#include "store/statement.h"

namespace Restante {

SearchIndex::SearchIndex(Database &database)
    : m_database(database)
{}

Result<void> SearchIndex::add(MessageKey key, const IndexTexts &texts)
{
    return m_database.defer(
        [&database = m_database, key, texts] {
            return database
                .statement("INSERT INTO search(rowid, subject, sender, recipients, body, attachment) VALUES(?, ?, ?, ?, ?, ?)")
                .bind(key, texts.subject, texts.sender, texts.recipients, texts.body, texts.attachment)
                .run();
        },
        texts.octets());
}

Result<void> SearchIndex::remove(MessageKey key)
{
    return m_database.defer(
        [&database = m_database, key] { return database.statement("DELETE FROM search WHERE rowid = ?").bind(key).run(); }, 0);
}

} // namespace Restante
