// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "mail/folder.h"

#include <QWidget>

class QActionGroup;
class QLabel;
class QStackedLayout;
class QToolButton;

namespace Restante {

class EmptyState;
class MessageListLoader;
class MessageListModel;
class MessageListView;
class QueryService;

/// The middle column: title and count, order, quick filter, the list, and what stands there when there is nothing to list. Says
/// which messages are chosen; changes none. GUI thread.
class MessageListPane final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageListPane(QueryService &queries, QWidget *parent = nullptr);

    /// A place of the sidebar, or the results of a search (`query.words`). The order and the quick filter are the pane's own.
    void show(const ListQuery &query, const QString &title);
    void setUnreadCount(int unread);
    void setOrder(ListQuery::Order order, bool descending);
    ListQuery::Order order() const { return m_order; }
    bool isDescending() const { return m_descending; }

    MessageListModel &model() { return *m_model; }
    MessageListView &view() { return *m_view; }
    MessageListLoader &loader() { return *m_loader; }

    /// Down (or up) to the next unread message of the list, also where nothing is loaded yet; round the end to the start.
    void goToUnread(bool backwards);
    void step(int rows);
    /// Selects what follows the selected messages before they leave.
    void stepPastSelection();

public Q_SLOTS:
    void toggleFilter();

Q_SIGNALS:
    void orderChanged(Restante::ListQuery::Order order, bool descending);
    void failed(const Restante::Error &error);
    void settled(); ///< what was asked for is shown

private:
    QWidget *makeHeader();
    QWidget *makeFilterRow();
    QToolButton *makeChip(const QString &text);
    void makeOrderMenu(QToolButton *button);
    void reload();
    void updateState();
    ListQuery filtered() const;
    void chooseUnread(const QList<MessageKey> &unread, bool backwards);

    QueryService &m_queries;
    MessageListModel *m_model;
    MessageListLoader *m_loader;
    MessageListView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QLabel *m_title;
    QLabel *m_count;
    QToolButton *m_filterButton;
    QWidget *m_filterRow;
    QToolButton *m_unreadOnly;
    QToolButton *m_starredOnly;
    QToolButton *m_attachmentOnly;
    QActionGroup *m_orders;
    QActionGroup *m_directions;
    ListQuery m_query;
    ListQuery::Order m_order = ListQuery::Order::Date;
    bool m_descending = true;
    bool m_loading = false;
    /// What is chosen stays so when the same messages come in another order.
    bool m_samePlace = false;
    QList<MessageKey> m_chosen;
    MessageKey m_current {};
};

} // namespace Restante
