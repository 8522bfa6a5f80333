// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"

#include "search/words.h"
#include "store/statement.h"

#include <array>

namespace Restante {

namespace {

/// As much as ParsedSummary may bring; the bounds hold for whoever fills it.
constexpr qsizetype maximumBody = 256 * 1024;
constexpr qsizetype maximumField = 32 * 1024;

QString mailboxWords(const MailboxList &mailboxes)
{
    QString text;
    for (const auto &mailbox : mailboxes) {
        if (text.size() > maximumField)
            break;
        text += mailbox.displayName + u' ' + mailbox.addrSpec + u'\n';
    }
    return indexText(text, maximumField);
}

} // namespace

SearchIndex::SearchIndex(Database &database)
    : m_database(database)
{}

Result<void> SearchIndex::add(MessageKey key, const ParsedSummary &summary)
{
    const auto &header = summary.header;
    const std::array texts { indexText(header.subject, maximumField), mailboxWords(header.from + header.sender),
                             mailboxWords(header.to + header.cc + header.bcc), indexText(summary.bodyText, maximumBody),
                             indexText(summary.attachmentNames, maximumField) };
    qint64 octets = 0;
    for (const auto &text : texts)
        octets += 2 * text.size();
    return m_database.defer(
        [&database = m_database, key, texts] {
            return database
                .statement("INSERT INTO search(rowid, subject, sender, recipients, body, attachment) VALUES(?, ?, ?, ?, ?, ?)")
                .bind(key, texts[0], texts[1], texts[2], texts[3], texts[4])
                .run();
        },
        octets);
}

Result<void> SearchIndex::remove(MessageKey key)
{
    return m_database.defer(
        [&database = m_database, key] { return database.statement("DELETE FROM search WHERE rowid = ?").bind(key).run(); }, 0);
}

} // namespace Restante
