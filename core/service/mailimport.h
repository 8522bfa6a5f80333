// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/mailservice.h"

#include <QObject>

#include <optional>

namespace Restante {

class Clock;
class CommitBatch;
class Describer;
class MessageStore;

/// Stores messages that did not come from a maildrop, unless their content is here already. Mail thread.
class MailImport final : public QObject
{
    Q_OBJECT

public:
    MailImport(MessageStore &messages, CommitBatch &batch, Describer &describer, const Clock &clock, QObject *parent = nullptr);

    /// False: was here already. On disk only when flush() says so.
    Result<bool> add(const LocalMessage &message);
    /// Commits; fails when anything added since the last flush() was lost.
    Result<void> flush();

private:
    struct Written {
        MessageKey key {};
        QByteArray octets; ///< empty when it is large
    };

    Result<std::optional<Written>> write(const LocalMessage &message);
    void onCommitted();
    void onLost(const Error &error);

    MessageStore &m_messages;
    CommitBatch &m_batch;
    Describer &m_describer;
    const Clock &m_clock;
    QList<Written> m_written; ///< in the open transaction
    std::optional<Error> m_lost;
};

} // namespace Restante
