// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/octets.h"
#include "base/result.h"
#include "mail/folder.h"
#include "mail/messagedocument.h"
#include "store/mailboxreader.h"

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
    QFuture<Result<QList<MessageKey>>> keys(const ListQuery &query, int limit = 0);
    QFuture<Result<QList<MessageSummary>>> summaries(const QList<MessageKey> &keys);
    /// Parsed for the reader; `charset` overrides every declared one ("repair encoding"), empty: none.
    QFuture<Result<MessageDocument>> document(MessageKey key, const QString &charset = {});
    QFuture<Result<QByteArray>> octets(MessageKey key);
    QFuture<Result<QByteArray>> partContent(MessageKey key, const PartPath &part);
    /// The same in pieces, for files of any size: `sink` is called in another thread, not after the future is finished; false, or
    /// cancelling the future, ends it. Holds up nothing but other calls of its kind.
    QFuture<Result<void>> partContent(MessageKey key, const PartPath &part, const OctetSink &sink);
    /// The inline picture a body refers to by content-id.
    QFuture<Result<QByteArray>> inlineContent(MessageKey key, const QString &contentId);
    QFuture<Result<MailboxReader::Verification>> verify(const std::function<void(qint64 done, qint64 total)> &progress = {});

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Restante
