// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "mail/messagesummary.h"

#include <QObject>

#include <functional>

namespace Restante {

class MessageListLoader;
class MessageListModel;
class MessageListView;
class QueryService;

/// Which messages of a list are chosen, and where the choice goes on. Changes no message. GUI thread.
class ListChoice final : public QObject
{
    Q_OBJECT

public:
    ListChoice(QueryService &queries, MessageListView &view, const MessageListModel &model, const MessageListLoader &loader,
               QObject *parent);

    /// What an action on the selection is meant for: of folded conversations all that lies in this place.
    void withMessages(const std::function<void(const QList<MessageKey> &)> &use);
    /// Selects what the chip lets through, as is:unread does.
    void selectMatching(const QString &chip);

    /// Down (or up) to the next unread message of the list, also where nothing is loaded yet; round the end to the start.
    void goToUnread(bool backwards);
    void step(int rows);
    /// To what follows the chosen messages, before they leave.
    void stepPast();

Q_SIGNALS:
    void failed(const Restante::Error &error);

private:
    bool hasFolded() const;
    void askForMatching(const QString &chip, const std::function<void(const QList<MessageKey> &)> &use);
    void chooseUnread(const QList<MessageKey> &unread, bool backwards);

    QueryService &m_queries;
    MessageListView &m_view;
    const MessageListModel &m_model;
    const MessageListLoader &m_loader;
};

} // namespace Restante
