// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/octets.h"
#include "base/result.h"
#include "mail/messagedocument.h"
#include "remote/remotepicture.h"
#include "search/matcher.h"
#include "service/receiverlore.h"
#include "service/workthread.h"
#include "store/mailboxreader.h"

#include <QCache>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace Restante {

class Database;

/// What a query works with: a query_only connection of its own, opened when first needed, and what was read last. Lives in its
/// lane's thread.
class QueryDesk final : public QObject
{
    Q_OBJECT

public:
    explicit QueryDesk(const QString &storeFile);
    ~QueryDesk() override;

    /// A larger message is not held in memory but mapped from a file, for which all of it is written first: work for a lane of
    /// its own.
    static constexpr qint64 maximumHeld = 32 * MiB;

    Result<const MailboxReader *> reader();
    /// How many octets the message has.
    Result<qint64> size(MessageKey key);
    /// The raw octets, the first `maximum` of them at most; those of the last message are kept.
    Result<QByteArray> octets(MessageKey key, qint64 maximum);
    /// The decoded content of a part, in pieces.
    Result<void> part(MessageKey key, const PartPath &part, const OctetSink &sink, const std::stop_token &stop);
    Result<QList<MessageKey>> withIdentifier(const QString &identifier);
    /// The last documents are kept, so that what was fetched ahead is there at once.
    Result<MessageDocument> document(MessageKey key, const QString &charset, const std::stop_token &stop);
    Result<RemotePictureList> remotePictures(MessageKey key);

    /// The rows of a list; where it is a search, with what was found.
    Result<QList<MessageSummary>> summaries(const QList<MessageKey> &keys, const ListQuery &list);
    /// The messages of a conversation that `list` shows with it, each behind what it answers.
    Result<QList<ThreadPlace>> conversation(ConversationKey key, const ListQuery &list);

private:
    struct Message {
        QByteArray sha256;
        qint64 octets = 0;
        bool complete = true;
        AccountId account;
    };
    Result<Message> message(MessageKey key);
    void showHits(MessageSummary &row, const QList<WantedWords> &wanted);
    Result<QByteArray> octets(MessageKey key, const Message &message, qint64 maximum);
    struct Whole;
    Result<Whole> whole(MessageKey key, const Message &message, const std::stop_token &stop);
    Result<Whole> laidOut(MessageKey key, qint64 size, const std::stop_token &stop);

    const QString m_storeFile;
    std::unique_ptr<Database> m_database;
    std::optional<MailboxReader> m_reader;
    QByteArray m_lastHash; ///< of m_lastOctets
    QByteArray m_lastOctets;
    QCache<QByteArray, MessageDocument> m_documents;
    ReceiverLore m_lore;
};

/// A thread with a QueryDesk that does one thing after the other. Its owner's thread; at the end it waits for what is running.
class QueryLane final
{
public:
    QueryLane(const QString &storeFile, const QString &name);

    void post(std::function<void(QueryDesk &)> work);

private:
    QueryDesk *const m_desk; ///< the thread's
    WorkThread m_thread;
};

} // namespace Restante
