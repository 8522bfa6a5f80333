// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servermailbox/servermailboxmodel.h"

#include "pop3/uniqueidtext.h"
#include "servermailbox/servertext.h"
#include "text/visibletext.h"
#include "words/quantities.h"

#include <algorithm>
#include <utility>

namespace Restante {

ServerMailboxModel::ServerMailboxModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void ServerMailboxModel::setMailbox(const ServerMailbox &mailbox, const Retention &retention)
{
    QList<ServerMessage> messages;
    messages.reserve(mailbox.messages.size());
    std::ranges::copy_if(mailbox.messages, std::back_inserter(messages), [](const ServerMessage &m) { return !m.awaited; });
    std::ranges::reverse(messages);
    const bool sameRetention = std::exchange(m_retention, retention) == retention;
    if (!std::ranges::equal(messages, m_messages, {}, &ServerMessage::row, &ServerMessage::row)) {
        beginResetModel();
        m_messages = std::move(messages);
        endResetModel();
        return;
    }
    for (qsizetype row = 0; row < messages.size(); ++row) {
        const bool changed = std::exchange(m_messages[row], messages[row]) != messages[row];
        if (changed || !sameRetention)
            Q_EMIT dataChanged(index(int(row)), index(int(row)));
    }
}

void ServerMailboxModel::clear()
{
    beginResetModel();
    m_messages.clear();
    m_summaries.clear();
    m_asked.clear();
    m_wanted.clear();
    endResetModel();
}

void ServerMailboxModel::setSummaries(const QList<MessageSummary> &summaries)
{
    QSet<MessageKey> came;
    for (const MessageSummary &summary : summaries) {
        m_summaries.insert(summary.key, summary);
        came.insert(summary.key);
    }
    for (qsizetype row = 0; row < m_messages.size(); ++row) {
        if (m_messages[row].key && came.contains(*m_messages[row].key))
            Q_EMIT dataChanged(index(int(row)), index(int(row)));
    }
}

void ServerMailboxModel::forget(const QList<MessageKey> &keys)
{
    for (const MessageKey key : keys)
        m_asked.remove(key);
}

const MessageSummary *ServerMailboxModel::summary(int row) const
{
    const ServerMessage &message = m_messages[row];
    if (!message.key)
        return nullptr;
    const auto known = m_summaries.constFind(*message.key);
    if (known != m_summaries.cend())
        return &*known;
    want(row);
    return nullptr;
}

/// Asked from within painting: collected, and asked for together once that is over.
void ServerMailboxModel::want(int row) const
{
    const MessageKey key = *m_messages[row].key;
    if (m_asked.contains(key))
        return;
    m_asked.insert(key);
    m_wanted.append(key);
    if (m_wanted.size() == 1) {
        auto *self = const_cast<ServerMailboxModel *>(this);
        QMetaObject::invokeMethod(self, [self] { self->askForWanted(); }, Qt::QueuedConnection);
    }
}

void ServerMailboxModel::askForWanted()
{
    if (!m_wanted.isEmpty())
        Q_EMIT wanted(std::exchange(m_wanted, {}));
}

int ServerMailboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_messages.size());
}

QVariant ServerMailboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ServerMessage &message = m_messages[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const MessageSummary *known = summary(index.row());
        const QString state = serverStateText(message, m_retention).words;
        if (!known)
            return tr("Unique-id %1, %2, %3", "id, size, state")
                .arg(uniqueIdText(message.uniqueId), octetsText(message.octets), state);
        return tr("%1, %2, %3, %4", "sender, subject, size, state")
            .arg(senderText(known->from), visibleText(known->subject, 300), octetsText(message.octets), state);
    }
    case Qt::ToolTipRole:
        return serverStateText(message, m_retention).words + u'\n'
            + tr("Unique-id %1").arg(uniqueIdText(message.uniqueId)).left(300);
    default:
        return {};
    }
}

} // namespace Restante

#include "moc_servermailboxmodel.cpp"
