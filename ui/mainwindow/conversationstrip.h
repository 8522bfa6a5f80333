// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "mail/folder.h"

#include <QAbstractListModel>
#include <QWidget>

class QLabel;
class QListView;
class QToolButton;

namespace Restante {

class QueryService;

/// The messages of one conversation, newest first.
class ConversationModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const QList<MessageSummary> &members() const { return m_members; }
    void setMembers(const QList<MessageSummary> &members);
    int rowOf(MessageKey key) const; ///< -1: none of them

private:
    QList<MessageSummary> m_members;
};

/// Above the reader while the row of a folded conversation is chosen: its messages, the shown one marked, each a click or a key
/// away. GUI thread.
class ConversationStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit ConversationStrip(QueryService &queries, QWidget *parent = nullptr);

    /// Of the conversation whose row in this list it is; membersKnown() follows, now and whenever reload() is called.
    void follow(MessageKey head, const ListQuery &list);
    void reload();
    void clear();
    bool isFollowing() const { return m_head != MessageKey {}; }
    void setShown(MessageKey key);

    const MessageSummary *summaryOf(MessageKey key) const;
    /// The newest unread one, else the newest; 0: none is known.
    MessageKey first() const;
    /// The next unread one, older ones first, round the end; 0: none but `after`.
    MessageKey nextUnread(MessageKey after) const;

Q_SIGNALS:
    void membersKnown();
    void chosen(Restante::MessageKey key);
    void failed(const Restante::Error &error);

private:
    void ask();
    void take(const QList<MessageSummary> &members);
    void measure();

    QueryService &m_queries;
    ConversationModel *m_model;
    QListView *m_view;
    QLabel *m_title;
    QToolButton *m_fold;
    ListQuery m_list;
    MessageKey m_head {};
    MessageKey m_shown {};
    quint64 m_turn = 0;
};

} // namespace Restante
