// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tags.h"

#include "store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// It stands in a row beside a subject.
constexpr qsizetype maximumTagName = 64;

bool isPossibleTagName(const QString &name)
{
    // A quotation mark could not be searched for: tag:"…".
    return !name.isEmpty() && name.size() <= maximumTagName && name == name.trimmed()
        && std::ranges::all_of(name, [](QChar c) { return (c.isPrint() || c.isSurrogate()) && c != u'"'; });
}

Tag::Colour colourFrom(qint64 number)
{
    return number >= 0 && number < Tag::colours ? Tag::Colour(number) : Tag::Colour::Grey;
}

} // namespace

QString foldedTagName(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).toUpper().toCaseFolded(); // by way of upper case ß is ss
}

Tags::Tags(Database &database)
    : m_database(database)
{}

Result<QList<Tag>> Tags::all() const
{
    auto statement = m_database.statement("SELECT key, name, colour, position, unread, total FROM tag ORDER BY position, key");
    QList<Tag> tags;
    Result<bool> row;
    while ((row = statement.next()) && *row) {
        tags.append({ .key = statement.key<TagKey>(0),
                      .name = statement.text(1),
                      .colour = colourFrom(statement.integer(2)),
                      .position = int(statement.integer(3)),
                      .unread = int(statement.integer(4)),
                      .total = int(statement.integer(5)) });
    }
    return row.transform([&](bool) { return std::move(tags); });
}

Result<QList<MessageTag>> Tags::of(MessageKey message) const
{
    auto statement = m_database.statement("SELECT t.key, t.name, t.colour FROM message_tag m JOIN tag t ON t.key = m.tag "
                                          "WHERE m.message = ? ORDER BY t.position, t.key");
    statement.bind(message);
    QList<MessageTag> tags;
    Result<bool> row;
    while ((row = statement.next()) && *row)
        tags.append({ statement.key<TagKey>(0), statement.text(1), colourFrom(statement.integer(2)) });
    return row.transform([&](bool) { return std::move(tags); });
}

Result<QList<MessageKey>> Tags::bearers(TagKey key) const
{
    auto statement = m_database.statement("SELECT message FROM message_tag WHERE tag = ?");
    statement.bind(key);
    QList<MessageKey> messages;
    Result<bool> row;
    while ((row = statement.next()) && *row)
        messages.append(statement.key<MessageKey>(0));
    return row.transform([&](bool) { return std::move(messages); });
}

Result<void> Tags::checkName(const QString &name, TagKey except) const
{
    if (!isPossibleTagName(name))
        return failure(ErrorCode::InvalidArgument, name);
    auto statement = m_database.statement("SELECT 1 FROM tag WHERE folded = ? AND key <> ?");
    const auto taken = statement.bind(foldedTagName(name), except).next();
    if (!taken)
        return std::unexpected(taken.error());
    return *taken ? failure(ErrorCode::NameTaken, name) : Result<void>();
}

Result<TagKey> Tags::make(const QString &name, Tag::Colour colour)
{
    return checkName(name, {})
        .and_then([&] { return m_database.begin(); })
        .and_then([&] {
            return m_database
                .statement("INSERT INTO tag(name, folded, colour, position) "
                           "VALUES(?, ?, ?, (SELECT ifnull(max(position), -1) + 1 FROM tag))")
                .bind(name, foldedTagName(name), colour)
                .insert();
        })
        .transform([](qint64 key) { return TagKey(key); });
}

Result<void> Tags::change(const Tag &tag)
{
    return checkName(tag.name, tag.key).and_then([&] { return m_database.begin(); }).and_then([&]() -> Result<void> {
        auto update = m_database.statement("UPDATE tag SET name = ?, folded = ?, colour = ?, position = ? WHERE key = ?");
        if (auto done = update.bind(tag.name, foldedTagName(tag.name), tag.colour, tag.position, tag.key).run(); !done)
            return done;
        return update.changed() == 0 ? failure(ErrorCode::NoSuchTag, tag.name) : Result<void>();
    });
}

Result<RemovedTag> Tags::remove(TagKey key)
{
    const auto tags = all();
    if (!tags)
        return std::unexpected(tags.error());
    const auto tag = std::ranges::find(*tags, key, &Tag::key);
    if (tag == tags->end())
        return failure(ErrorCode::NoSuchTag, QString::number(qint64(key)));
    const auto messages = bearers(key);
    if (!messages)
        return std::unexpected(messages.error());
    return m_database.begin()
        .and_then([&] { return m_database.statement("DELETE FROM message_tag WHERE tag = ?").bind(key).run(); })
        .and_then([&] { return m_database.statement("DELETE FROM tag WHERE key = ?").bind(key).run(); })
        .transform([&] { return RemovedTag { .tag = *tag, .messages = *messages }; });
}

Result<void> Tags::restore(const RemovedTag &removed)
{
    const Tag &tag = removed.tag;
    auto done = checkName(tag.name, {}).and_then([&] { return m_database.begin(); }).and_then([&] {
        return m_database.statement("INSERT INTO tag(key, name, folded, colour, position) VALUES(?, ?, ?, ?, ?)")
            .bind(tag.key, tag.name, foldedTagName(tag.name), tag.colour, tag.position)
            .run();
    });
    for (const auto message : removed.messages) {
        if (!done)
            break;
        done = m_database.statement("INSERT INTO message_tag(message, tag, date) SELECT key, ?, date FROM message WHERE key = ?")
                   .bind(tag.key, message)
                   .run();
    }
    return done;
}

} // namespace Restante
