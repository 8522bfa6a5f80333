// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/fetchpolicy.h"
#include "mail/messagesummary.h"
#include "service/servermailbox.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

namespace Restante {

/// What waits on one server, newest first. Senders and subjects of those whose header is here are asked for when a row is looked
/// at. GUI thread.
class ServerMailboxModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ServerMailboxModel(QObject *parent = nullptr);

    /// Of the same mailbox only what changed is told, so that choice and place stay.
    void setMailbox(const ServerMailbox &mailbox, const Retention &retention);
    void clear();
    void setSummaries(const QList<MessageSummary> &summaries);
    /// Those asked for by wanted() will not come: they may be asked for again.
    void forget(const QList<MessageKey> &keys);

    const ServerMessage &message(int row) const { return m_messages[row]; }
    const MessageSummary *summary(int row) const;
    const Retention &retention() const { return m_retention; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void wanted(const QList<Restante::MessageKey> &keys);

private:
    void want(int row) const;
    void askForWanted();

    QList<ServerMessage> m_messages;
    Retention m_retention;
    QHash<MessageKey, MessageSummary> m_summaries;
    mutable QSet<MessageKey> m_asked;
    mutable QList<MessageKey> m_wanted; ///< to be asked for when the painting is done
};

} // namespace Restante
