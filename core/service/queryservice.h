// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/octets.h"
#include "base/result.h"
#include "mail/folder.h"
#include "mail/messagedocument.h"
#include "remote/remotepicture.h"
#include "store/mailboxreader.h"
#include "thread/threadorder.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace Restante {

/// Reads off the GUI thread: owns the query thread with one query_only connection. Values in, futures out; cancelling a future
/// (or dropping a newer request of the same kind in its place) stops the work. Usable once MailService::opened() came.
class QueryService final : public QObject
{
    Q_OBJECT

public:
    explicit QueryService(const QString &storeFile, QObject *parent = nullptr);
    ~QueryService() override;

    QFuture<Result<QList<Folder>>> folders();
    QFuture<Result<QList<Tag>>> tags();
    QFuture<Result<QList<MessageKey>>> keys(const ListQuery &query, int limit = 0);
    /// As `list` shows them: its grouping gives rows their digest, its words the passages where they were found.
    QFuture<Result<QList<MessageSummary>>> summaries(const QList<MessageKey> &keys, const ListQuery &list = {});
    /// The messages of a conversation, each behind what it answers: of all folders but Junk and Trash, where `list` is not of
    /// these.
    QFuture<Result<QList<ThreadPlace>>> conversation(ConversationKey key, const ListQuery &list = {});
    /// What a change of these rows of a list of conversations is meant for: all that lies where the list's messages lie.
    QFuture<Result<QList<MessageKey>>> conversationKeys(const QList<MessageKey> &keys, const ListQuery &list);
    /// Parsed for the reader; `charset` overrides every declared one ("repair encoding"), empty: the one
    /// that the user repaired this message with, if any.
    QFuture<Result<MessageDocument>> document(MessageKey key, const QString &charset = {});
    QFuture<Result<QByteArray>> octets(MessageKey key);
    QFuture<Result<QByteArray>> partContent(MessageKey key, const PartPath &part);
    /// The same in pieces, for files of any size: `sink` is called in another thread, not after the future is finished; false, or
    /// cancelling the future, ends it. Holds up nothing but other calls of its kind.
    QFuture<Result<void>> partContent(MessageKey key, const PartPath &part, const OctetSink &sink);
    /// The inline picture a body refers to by content-id.
    QFuture<Result<QByteArray>> inlineContent(MessageKey key, const QString &contentId);
    /// Those that were fetched with the user's consent, and those that could not be.
    QFuture<Result<RemotePictureList>> remotePictures(MessageKey key);
    /// What a mid: address names (RFC 2392), the latest first; none: it is not here.
    QFuture<Result<QList<MessageKey>>> withIdentifier(const QString &identifier);
    QFuture<Result<MailboxReader::Verification>> verify(const std::function<void(qint64 done, qint64 total)> &progress = {});

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Restante
