// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mail/messagedocument.h"

#include <QCache>
#include <QFuture>
#include <QObject>
#include <QTimer>

namespace Restante {

class QueryService;

/// Brings the document of the message that is wanted now, drops answers for the one before, and has the next one ready. GUI
/// thread.
class MessageLoader final : public QObject
{
    Q_OBJECT

public:
    explicit MessageLoader(QueryService &queries, QObject *parent = nullptr);

    void load(MessageKey key);
    /// When the wanted one is there; nothing is told when it came.
    void prefetch(MessageKey key);
    void cancel();
    void forget(const QList<MessageKey> &keys);

Q_SIGNALS:
    void loading(Restante::MessageKey key); ///< it takes longer than a blink
    void loaded(Restante::MessageKey key, const Restante::MessageDocument &document);
    void failed(Restante::MessageKey key, const Restante::Error &error);

private:
    void fetch(MessageKey key);
    void fetchNext();

    QueryService &m_queries;
    QCache<MessageKey, MessageDocument> m_ready;
    MessageKey m_wanted {};
    MessageKey m_next {};
    MessageKey m_travelling {};
    QFuture<Result<MessageDocument>> m_flight;
    QTimer m_patience;
};

} // namespace Restante
