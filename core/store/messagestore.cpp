// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/messagestore.h"

#include "store/conversationlinks.h"
#include "store/folders.h"
#include "store/messagesource.h"
#include "store/searchindex.h"
#include "store/statement.h"
#include "store/summaryrow.h"
#include "thread/threadorder.h"

using namespace Qt::StringLiterals;

namespace Restante {

MessageStore::MessageStore(Database &database)
    : m_database(database)
    , m_desk(new ArrivalDesk { .database = database, .packer = {}, .nextSource = 0, .discarded = {} })
{}

MessageStore::~MessageStore() = default;

Result<std::unique_ptr<MessageStore::Arriving>> MessageStore::arrive()
{
    const auto source = m_desk->reserveSource();
    if (!source)
        return std::unexpected(source.error());
    return std::make_unique<ArrivingSource>(m_desk, *source);
}

Result<MessageKey> MessageStore::add(Arriving &source, const NewMessage &message)
{
    Folders folders(m_database);
    const auto place = folders.find(message.folder);
    if (!place)
        return std::unexpected(place.error());
    const auto received = message.received.toMSecsSinceEpoch();
    return m_database.begin()
        .and_then([&] { return m_desk->deleteDiscarded(); })
        .and_then([&] { return static_cast<ArrivingSource &>(source).keep(); })
        .and_then([&] {
            return m_database
                .statement("INSERT INTO message(source, folder, role, received, date, octets, unread, starred, complete) "
                           "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .bind(source.source(), place->key, place->role, received, received, source.octets(), message.unread,
                      message.starred, message.complete)
                .insert();
        })
        .transform([](qint64 key) { return MessageKey(key); });
}

Result<void> MessageStore::describe(MessageKey key, const ParsedSummary &summary, const IndexTexts &words)
{
    if (auto begun = m_database.begin(); !begun)
        return begun;
    auto known = m_database.statement("SELECT described, received FROM message WHERE key = ?");
    const auto row = known.bind(key).next();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return failure(ErrorCode::NoSuchMessage, QString::number(qint64(key)));
    const auto &header = summary.header;
    const auto date = header.date.isValid() ? std::optional(header.date.toMSecsSinceEpoch()) : std::nullopt;
    SearchIndex index(m_database);
    ConversationLinks links(m_database);
    return (known.flag(0) ? index.remove(key) : Result<void>())
        .and_then([&] { return index.add(key, words); })
        .and_then([&] { return links.assign(key, header, date.value_or(known.integer(1))); })
        .and_then([&](ConversationKey conversation) {
            return m_database
                .statement("UPDATE message SET described = 1, date = ?, attachment = ?, conversation = ?, sender_order = ?, "
                           "subject_order = ? "
                           "WHERE key = ?")
                .bind(date.value_or(known.integer(1)), summary.hasAttachment, conversation, senderOrder(header),
                      subjectOrder(header.subject), key)
                .run();
        })
        .and_then([&] {
            return m_database
                .statement(
                    "INSERT OR REPLACE INTO summary(message, senders, recipients, subject, date, date_offset, snippet, damaged, "
                    "identifier, answers) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .bind(key, mailboxesColumn(header.from), mailboxesColumn(header.to), header.subject, date,
                      header.date.isValid() ? header.date.offsetFromUtc() : 0, summary.snippet, summary.damaged,
                      header.messageId.isEmpty() ? 0 : qint64(identifierHash(header.messageId)),
                      referencesColumn(referencesOf(header)))
                .run();
        });
}

Result<void> MessageStore::complete(MessageKey key, Arriving &source)
{
    if (auto begun = m_database.begin(); !begun)
        return begun;
    auto known = m_database.statement("SELECT source, described FROM message WHERE key = ?");
    const auto row = known.bind(key).next();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return failure(ErrorCode::NoSuchMessage, QString::number(qint64(key)));
    return static_cast<ArrivingSource &>(source)
        .keep()
        .and_then([&] { return known.flag(1) ? SearchIndex(m_database).remove(key) : Result<void>(); })
        .and_then([&] {
            return m_database
                .statement("UPDATE message SET source = ?, octets = ?, complete = 1, described = 0, attempts = 0 WHERE key = ?")
                .bind(source.source(), source.octets(), key)
                .run();
        })
        .and_then([&] { return deleteSource(m_database, known.integer(0)); });
}

Result<bool> MessageStore::isComplete(MessageKey key) const
{
    return m_database.statement("SELECT 1 FROM message WHERE key = ? AND complete").bind(key).next();
}

Result<QList<MessageStore::Undescribed>> MessageStore::undescribed() const
{
    auto statement = m_database.statement("SELECT key, attempts FROM message WHERE described = 0 ORDER BY key");
    QList<Undescribed> found;
    Result<bool> row;
    while ((row = statement.next()) && *row)
        found.append({ statement.key<MessageKey>(0), int(statement.integer(1)) });
    return row.transform([&](bool) { return found; });
}

Result<void> MessageStore::parsingBegins(MessageKey key)
{
    return m_database.begin().and_then(
        [&] { return m_database.statement("UPDATE message SET attempts = attempts + 1 WHERE key = ?").bind(key).run(); });
}

Result<QByteArray> MessageStore::octets(MessageKey key, qint64 maximum) const
{
    return SourceReader(m_database).octets(key, maximum);
}

Result<QList<MessageKey>> MessageStore::withContent(const AccountId &account, const QByteArray &sha256) const
{
    // An account's messages are those in its folders and those its ledger knows, wherever they were moved.
    auto statement = m_database.statement(
        "SELECT m.key FROM source s JOIN message m ON m.source = s.key JOIN folder f ON f.key = m.folder LEFT JOIN account a ON "
        "a.number = f.account "
        "WHERE s.sha256 = ? AND (? OR a.id = ? OR EXISTS (SELECT 1 FROM retrieval r JOIN account o ON o.number = r.account "
        "WHERE r.message = m.key AND o.id = ?)) ORDER BY m.key");
    statement.bind(sha256, account.value.isEmpty(), account.value, account.value);
    QList<MessageKey> keys;
    Result<bool> row;
    while ((row = statement.next()) && *row)
        keys.append(statement.key<MessageKey>(0));
    return row.transform([&](bool) { return keys; });
}

Result<FolderKey> MessageStore::folder(const AccountId &account, Folder::Role role)
{
    if (role == Folder::Role::Normal)
        return failure(ErrorCode::InvalidArgument);
    Folders folders(m_database);
    return folders.accountNumber(account)
        .and_then([&](std::optional<qint64> number) { return folders.ofRole(number, role); })
        .transform([](const Folders::Place &place) { return place.key; });
}

Result<FolderKey> MessageStore::folder(const AccountId &account, const QString &name)
{
    Folders folders(m_database);
    return folders.accountNumber(account)
        .and_then([&](std::optional<qint64> number) { return folders.named(number, name); })
        .transform([](const Folders::Place &place) { return place.key; });
}

} // namespace Restante
