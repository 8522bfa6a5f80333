// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mail/folder.h"
#include "messagelist/groupfinder.h"
#include "messagelist/listrows.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace Restante {

class MessageListModel;
class QueryService;

/// Fills the model from the store: the order of a list, the summaries of what is looked at, the heads by date; and again after
/// every change, as often as the store is fast. One request of each kind travels at a time. GUI thread.
class MessageListLoader final : public QObject
{
    Q_OBJECT

public:
    MessageListLoader(QueryService &queries, MessageListModel &model, QObject *parent = nullptr);

    const ListQuery &query() const { return m_query; }
    void show(const ListQuery &query);
    /// The same list, after something changed; `changed` are loaded anew.
    void refresh(const QList<MessageKey> &changed = {});
    /// These stay in the list until another is shown, even if they no longer belong to it (read in a list of unread ones).
    void keep(const QList<MessageKey> &keys);
    void release(const QList<MessageKey> &keys);
    /// The others of the conversation whose row this is follow it, or go again.
    void unfold(MessageKey head);
    void fold(MessageKey head);
    /// The row that is being read: when its conversation gets another row, that is told.
    void watch(MessageKey key) { m_watched = key; }

Q_SIGNALS:
    void aboutToReplace();
    void shown(); ///< the first rows of a list given to show() stand in the model
    void succeeded(Restante::MessageKey old, Restante::MessageKey successor);
    void refreshed(); ///< rows came or went
    void groupsFound(const QList<Restante::ListGroup> &groups);
    void failed(const Restante::Error &error);

private:
    struct Job {
        QList<MessageKey> keys;
        std::function<void(const QList<MessageSummary> &)> done;
    };
    void askForKeys();
    void takeKeys(const QList<MessageKey> &keys);
    void prepareFirst();
    void showFirst();
    void pumpSummaries();
    void finishJob(const Job &job, const Result<QList<MessageSummary>> &result);
    void merge(const QList<MessageKey> &keys);
    void askForAllMembers();
    void askForMembers(qsizetype place);
    void composeRows();
    void findGroups();
    void continueGroups(quint64 turn);
    void announceGroups();

    QueryService &m_queries;
    MessageListModel &m_model;
    ListQuery m_query;
    QSet<MessageKey> m_kept;
    quint64 m_turn = 0;       ///< counts the lists shown: answers for an earlier one are dropped
    bool m_otherLook = false; ///< what is known of rows does not serve the list that comes
    bool m_new = false;       ///< the list given to show() has not been shown yet
    bool m_preparing = false; ///< its first rows are known, their summaries are on the way
    QList<MessageKey> m_first;
    /// A conversation whose members follow its row. Its newest message, and with it the row, may become another one.
    struct Unfolded {
        ConversationKey conversation {};
        QList<MessageKey> members; ///< newest first
    };
    QList<Unfolded> m_unfolded;
    QList<MessageKey> m_rows; ///< what the store gave: a row for each conversation
    quint64 m_memberTurn = 0;
    bool m_chasing = false; ///< members are being asked for; the rows follow
    MessageKey m_watched {};
    std::pair<MessageKey, MessageKey> m_successor;
    bool m_asking = false;
    bool m_askAgain = false;
    QTimer m_refresh;
    QTimer m_midnight;
    QElapsedTimer m_took;
    QList<Job> m_jobs;
    bool m_fetching = false;
    QSet<MessageKey> m_changedMeanwhile;
    bool m_allChangedMeanwhile = false;
    quint64 m_groupTurn = 0;
    bool m_headless = false; ///< a new list stands without heads
    GroupFinder m_finder { 0 };
};

} // namespace Restante
