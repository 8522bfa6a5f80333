// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagelist/listchoice.h"

#include "messagelist/messagelistloader.h"
#include "messagelist/messagelistmodel.h"
#include "messagelist/messagelistview.h"
#include "service/answer.h"
#include "service/queryservice.h"

#include <QItemSelectionModel>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

ListChoice::ListChoice(QueryService &queries, MessageListView &view, const MessageListModel &model,
                       const MessageListLoader &loader, QObject *parent)
    : QObject(parent)
    , m_queries(queries)
    , m_view(view)
    , m_model(model)
    , m_loader(loader)
{}

bool ListChoice::hasFolded() const
{
    if (m_loader.query().grouping == ListQuery::Grouping::Messages)
        return false;
    const QItemSelection selection = m_view.selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            // What is not loaded may be a conversation.
            if (!m_model.summaryOf(m_model.keyAt(row)) || m_model.kindOf(row) == RowKind::Conversation)
                return true;
        }
    }
    return false;
}

void ListChoice::withMessages(const std::function<void(const QList<MessageKey> &)> &use)
{
    if (!hasFolded()) {
        if (const QList<MessageKey> keys = m_view.selectedKeys(); !keys.isEmpty())
            use(keys);
        return;
    }
    QList<MessageKey> folded;
    QList<MessageKey> single;
    const QItemSelection selection = m_view.selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const MessageKey key = m_model.keyAt(row);
            const bool alone = m_model.summaryOf(key) && m_model.kindOf(row) != RowKind::Conversation;
            (alone ? single : folded).append(key);
        }
    }
    whenAnswered(
        m_queries.conversationKeys(folded, m_loader.query()), this,
        [this, use, single](const Result<QList<MessageKey>> &members) {
            if (!members) {
                Q_EMIT failed(members.error());
                return;
            }
            QList<MessageKey> all = single;
            const QSet<MessageKey> known(single.begin(), single.end());
            std::ranges::copy_if(*members, std::back_inserter(all), [&](MessageKey key) { return !known.contains(key); });
            if (!all.isEmpty())
                use(all);
        },
        [] {});
}

/// Messages of the list that the chip lets through, and those that have a row for them.
void ListChoice::askForMatching(const QString &chip, const std::function<void(const QList<MessageKey> &)> &use)
{
    ListQuery query = m_loader.query();
    query.words = query.words.isEmpty() ? chip : chip + u' ' + query.words;
    m_queries.keys(query).then(this, [this, use](const Result<QList<MessageKey>> &keys) {
        if (!keys) {
            Q_EMIT failed(keys.error());
            return;
        }
        if (m_loader.query().grouping == ListQuery::Grouping::Messages || keys->isEmpty()) {
            use(*keys);
            return;
        }
        // Its conversation's row is another message's where it is not the newest.
        m_queries.conversationKeys(*keys, m_loader.query()).then(this, [use](const Result<QList<MessageKey>> &members) {
            if (members)
                use(*members);
        });
    });
}

void ListChoice::selectMatching(const QString &chip)
{
    askForMatching(chip, [this](const QList<MessageKey> &keys) {
        if (!keys.isEmpty())
            m_view.selectKeys(keys, keys.contains(m_view.currentKey()) ? m_view.currentKey() : keys.constFirst());
    });
}

void ListChoice::goToUnread(bool backwards)
{
    // Nearly always it is near and known.
    constexpr int near = 200;
    const int rows = m_model.rowCount();
    const int from = m_view.currentIndex().isValid() ? m_view.currentIndex().row() : (backwards ? rows : -1);
    for (int step = 1; step <= near; ++step) {
        const int row = from + (backwards ? -step : step);
        const MessageSummary *summary = row >= 0 && row < rows ? m_model.summaryOf(m_model.keyAt(row)) : nullptr;
        if (!summary)
            break;
        if (m_model.isUnread(row)) {
            m_view.selectRow(row);
            return;
        }
    }
    askForMatching(u"is:unread"_s, [this, backwards](const QList<MessageKey> &unread) { chooseUnread(unread, backwards); });
}

void ListChoice::chooseUnread(const QList<MessageKey> &unread, bool backwards)
{
    const QSet<MessageKey> wanted(unread.begin(), unread.end());
    const int rows = m_model.rowCount();
    const int from = m_view.currentIndex().isValid() ? m_view.currentIndex().row() : (backwards ? rows : -1);
    for (int step = 1; step <= rows; ++step) {
        const int row = ((from + (backwards ? -step : step)) % rows + rows) % rows;
        if (wanted.contains(m_model.keyAt(row))) {
            m_view.selectRow(row);
            return;
        }
    }
}

void ListChoice::step(int rows)
{
    const QModelIndex current = m_view.currentIndex();
    m_view.selectRow(current.isValid() ? qBound(0, current.row() + rows, m_model.rowCount() - 1) : 0);
}

void ListChoice::stepPast()
{
    const QItemSelection selection = m_view.selectionModel()->selection();
    if (selection.isEmpty())
        return;
    int first = m_model.rowCount();
    int last = -1;
    for (const QItemSelectionRange &range : selection) {
        first = qMin(first, range.top());
        last = qMax(last, range.bottom());
    }
    if (last + 1 < m_model.rowCount())
        m_view.selectRow(last + 1);
    else if (first > 0)
        m_view.selectRow(first - 1);
}

} // namespace Restante

#include "moc_listchoice.cpp"
