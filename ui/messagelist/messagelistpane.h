// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "mail/folder.h"
#include "messagelist/messagelistview.h"
#include "theme/givenplace.h"

#include <functional>
#include <optional>

class QSettings;
class QStackedLayout;
class QToolButton;

namespace Restante {

class ElidedLabel;
class EmptyState;
class ListChoice;
class MessageListLoader;
class MessageListModel;
class OrderButton;
class QueryService;
class QuickFilter;

/// The middle column: title and count, order, quick filter, the list, and what stands there when there is nothing to list.
/// GUI thread.
class MessageListPane final : public GivenPlace
{
    Q_OBJECT

public:
    explicit MessageListPane(QueryService &queries, QWidget *parent = nullptr);

    /// A place of the sidebar, or the results of a search (`query.words`). The order and the quick filter are the pane's own.
    void show(const ListQuery &query, const QString &title);
    void setUnreadCount(int unread);
    void setOrder(ListQuery::Order order, bool descending);
    void setGrouping(ListQuery::Grouping grouping);
    ListQuery::Grouping grouping() const { return m_grouping; }
    void setListStyle(ListStyle style);
    void setTags(const QList<Tag> &tags);
    /// Order, grouping, style and columns.
    void restore(const QSettings &settings);
    void remember(QSettings &settings) const;

    MessageListModel &model() { return *m_model; }
    MessageListView &view() { return *m_view; }
    MessageListLoader &loader() { return *m_loader; }
    ListChoice &choice() { return *m_choice; }
    OrderButton &orderButton() { return *m_orderButton; }

    /// The first row, now or when what was asked for is here; nothing where something is chosen.
    void chooseFirst();
    /// Ends the quick filter, else the search; false: there is neither.
    bool leave();
    /// To the list, now or as soon as it has something to show.
    void focusList();

public Q_SLOTS:
    void toggleFilter();

Q_SIGNALS:
    void orderChanged();
    void failed(const Restante::Error &error);
    void settled(); ///< what was asked for is shown
    void searchEndWanted();

private:
    QWidget *makeHeader();
    void connectFilter();
    void connectLoader();
    void offerSender();
    void selectAgain();
    void showUnfolded();
    void selectConversation(MessageKey key);
    void reload();
    bool isFiltered() const; ///< by the quick filter
    void updateState();
    ListQuery filtered() const;

    QueryService &m_queries;
    MessageListModel *m_model;
    MessageListLoader *m_loader;
    MessageListView *m_view;
    ListChoice *m_choice;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    ElidedLabel *m_title;
    ElidedLabel *m_count;
    QToolButton *m_filterButton;
    OrderButton *m_orderButton;
    QuickFilter *m_filter;
    ListQuery m_query;
    ListQuery::Grouping m_grouping = ListQuery::Grouping::Messages;
    bool m_begun = false;
    bool m_loading = false;
    bool m_choosesFirst = false; ///< when the list is there
    /// What is chosen stays so when the same messages come in another order.
    bool m_samePlace = false;
    QList<MessageKey> m_chosen;
    MessageKey m_current {};
    MessageKey m_unfolding {}; ///< until its members are there
    /// A search ends where it began, with what was chosen there.
    struct Departure {
        ListQuery query;
        QList<MessageKey> chosen;
        MessageKey current {};
    };
    std::optional<Departure> m_departure; ///< while something is searched for
    std::optional<Departure> m_return;    ///< until the list is there again
};

} // namespace Restante
