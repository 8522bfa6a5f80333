// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/messageloader.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace Restante {

class ConversationStrip;
class MessageActions;
class MessageListPane;
class QueryService;
class ReaderPane;
class SelectionSummary;

/// What is chosen in the list is shown in the reader; what was shown long enough is read; the space bar goes through it all. GUI
/// thread.
class ReadingFlow final : public QObject
{
    Q_OBJECT

public:
    ReadingFlow(QueryService &queries, MessageListPane &list, ReaderPane &reader, MessageActions &actions,
                QObject *parent = nullptr);

    /// What the reader shows while several are chosen.
    SelectionSummary &selection() { return *m_selection; }
    void setMarkReadAfter(std::optional<int> seconds) { m_markReadAfter = seconds; }
    /// The documents of these may have changed or gone.
    void outdate(const QList<MessageKey> &keys);
    /// The user marked it unread: it stays so while it is shown.
    void leaveUnread();
    void space(bool backwards);
    void goToUnread(bool backwards);
    MessageKey shown() const { return m_shown; }
    /// The shown message is to be read anew.
    void reload();

Q_SIGNALS:
    /// Of the shown message only the header is here.
    void restWanted(const Restante::AccountId &account, Restante::MessageKey key);
    void failed(const Restante::Error &error);

private:
    void follow();
    void chooseShown();
    void followConversation(MessageKey head, bool conversation);
    void showSelection();
    void show(MessageKey key);
    const MessageSummary *shownSummary() const;
    void offerRest();
    void withdrawRest();
    void showLoaded(MessageKey key, const MessageDocument &document);
    void markRead();
    MessageKey neighbour() const;

    QueryService &m_queries;
    MessageListPane &m_list;
    ReaderPane &m_reader;
    MessageActions &m_actions;
    MessageLoader m_loader;
    QTimer m_follow; ///< joins what one event changes in selection and current row
    QTimer m_read;
    ConversationStrip *m_strip;
    SelectionSummary *m_selection;
    MessageKey m_row {};        ///< the one that is chosen in the list
    MessageKey m_shown {};      ///< it, or another of its conversation
    bool m_restOffered = false; ///< of the shown one
    bool m_backwards = false;   ///< the way the user goes: what is fetched ahead
    std::optional<int> m_markReadAfter = 1;
};

} // namespace Restante
