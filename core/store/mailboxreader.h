// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mail/folder.h"
#include "store/conversationreader.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <stop_token>

namespace Restante {

class Database;

/// Reads for lists, reader and command line. Any one thread, with a Reader connection (or the writer's).
class MailboxReader final
{
public:
    explicit MailboxReader(Database &database);

    Result<QList<Folder>> folders() const;
    Result<QList<Tag>> tags() const;
    /// The order of a list: keys only, all of them unless `limit` > 0. A stop gives ErrorCode::Cancelled.
    Result<QList<MessageKey>> keys(const ListQuery &query, int limit = 0, std::stop_token stop = {}) const;
    /// Rows in the order of `keys`, as `list` shows them; keys that are gone are left out.
    Result<QList<MessageSummary>> summaries(const QList<MessageKey> &keys, const ListQuery &list = {}) const;
    /// The messages of a conversation that `list` shows with it (ConversationReader).
    Result<QList<ConversationReader::Member>> conversation(ConversationKey key, const ListQuery &list) const;
    /// Rows stand for conversations: all that lies where the list's messages lie; each conversation newest first.
    Result<QList<MessageKey>> conversationKeys(const QList<MessageKey> &keys, const ListQuery &list) const;
    /// The raw octets, checked against their hash when whole.
    Result<QByteArray> octets(MessageKey key, qint64 maximum) const;
    /// The same in pieces, of any size in bounded memory; a sink that returns false ends it with Cancelled.
    Result<void> octets(MessageKey key, const std::function<bool(QByteArrayView)> &sink) const;

    struct Damage {
        MessageKey key {};
        ErrorCode code = ErrorCode::StoreDamaged;
        QString detail;
    };
    struct Verification {
        qint64 messages = 0;
        qint64 octets = 0;
        QList<Damage> damaged;
        QStringList store; ///< what SQLite's integrity_check said when not ok
    };
    /// Store integrity and the hash of every message.
    Result<Verification> verify(const std::function<void(qint64 done, qint64 total)> &progress, std::stop_token stop = {}) const;

private:
    Result<Verification> checkIntegrity(Verification verification) const;

    Database &m_database;
};

} // namespace Restante
