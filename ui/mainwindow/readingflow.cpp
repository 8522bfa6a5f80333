// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/readingflow.h"

#include "mainwindow/conversationstrip.h"
#include "mainwindow/messageactions.h"
#include "mainwindow/selectionsummary.h"
#include "messagelist/listchoice.h"
#include "messagelist/messagelistloader.h"
#include "messagelist/messagelistmodel.h"
#include "messagelist/messagelistpane.h"
#include "messagelist/messagelistview.h"
#include "reader/messageaccess.h"
#include "reader/readerpane.h"
#include "words/errortext.h"
#include "words/quantities.h"

namespace Restante {

ReadingFlow::ReadingFlow(QueryService &queries, MessageListPane &list, ReaderPane &reader, MessageActions &actions,
                         QObject *parent)
    : QObject(parent)
    , m_queries(queries)
    , m_list(list)
    , m_reader(reader)
    , m_actions(actions)
    , m_loader(queries)
    , m_strip(new ConversationStrip(queries, &reader))
    , m_selection(new SelectionSummary(queries, &reader))
{
    reader.setStrip(m_strip);
    m_selection->hide();
    m_follow.setSingleShot(true);
    m_follow.setInterval(0);
    m_read.setSingleShot(true);
    connect(&m_follow, &QTimer::timeout, this, &ReadingFlow::follow);
    connect(&m_read, &QTimer::timeout, this, &ReadingFlow::markRead);
    connect(&list.view(), &MessageListView::selectionKeysChanged, &m_follow, qOverload<>(&QTimer::start));
    connect(&list.model(), &QAbstractItemModel::modelReset, &m_follow, qOverload<>(&QTimer::start));
    connect(&list.view(), &MessageListView::spacePressed, this, &ReadingFlow::space);
    connect(&reader, &ReaderPane::spacePressed, this, &ReadingFlow::space);
    connect(&m_loader, &MessageLoader::loaded, this, &ReadingFlow::showLoaded);
    connect(&m_loader, &MessageLoader::loading, this, [this] { m_reader.showText({}, tr("Loading…")); });
    connect(&m_loader, &MessageLoader::failed, this, [this](MessageKey, const Error &error) {
        const ErrorText text = errorText(error);
        m_reader.showText(text.sentence, text.remedy);
    });
    connect(&reader, &ReaderPane::messageShown, this, [this] {
        if (m_markReadAfter)
            m_read.start(*m_markReadAfter * 1000);
        m_loader.prefetch(neighbour());
        offerRest();
    });
    connect(&list.model(), &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        withdrawRest();
        const int row = m_list.view().currentIndex().row();
        if (first.row() <= row && row <= last.row())
            m_follow.start();
    });
    connect(&list.loader(), &MessageListLoader::refreshed, &m_follow, qOverload<>(&QTimer::start));
    connect(&list.loader(), &MessageListLoader::succeeded, this, [this](MessageKey old, MessageKey successor) {
        // Mail came into the conversation that is being read: what is shown stays.
        if (old == m_row && m_strip->isFollowing()) {
            m_row = successor;
            m_strip->follow(successor, m_list.loader().query());
        }
    });
    connect(m_strip, &ConversationStrip::chosen, this, &ReadingFlow::show);
    connect(m_strip, &ConversationStrip::membersKnown, this, [this] {
        if (m_shown == MessageKey {})
            show(m_strip->first());
    });
    connect(m_strip, &ConversationStrip::failed, this, &ReadingFlow::failed);
    connect(m_selection, &SelectionSummary::failed, this, &ReadingFlow::failed);
}

void ReadingFlow::follow()
{
    const QItemSelection selection = m_list.view().selectionModel()->selection();
    if (selection.size() > 1 || (selection.size() == 1 && selection.constFirst().height() > 1)) {
        showSelection();
        return;
    }
    m_selection->leave();
    const int row = selection.isEmpty() ? -1 : selection.constFirst().top();
    const MessageKey key = row < 0 ? MessageKey {} : m_list.model().keyAt(row);
    const bool conversation = row >= 0 && m_list.model().kindOf(row) == RowKind::Conversation;
    if (key != MessageKey {} && key == m_row) {
        // Whether a row that has just come stands for a conversation is known with its summary.
        if (m_list.model().summaryOf(key) && conversation != m_strip->isFollowing()) {
            followConversation(key, conversation);
            if (!conversation)
                chooseShown();
        }
        return;
    }
    const int before = m_list.model().rowOf(m_row);
    m_backwards = row >= 0 && before >= 0 && row < before;
    m_row = key;
    m_strip->clear();
    followConversation(key, conversation);
    const MessageSummary *summary = m_list.model().summaryOf(key);
    // Which of an older conversation's messages is unread is known with its members.
    if (conversation && summary && !summary->unread && summary->digest->unread > 0) {
        m_read.stop();
        m_shown = {};
        m_loader.cancel();
        return;
    }
    show(key);
}

/// The chosen row stood for a conversation and stands for one message now: the one that is read is chosen, if it has a row.
void ReadingFlow::chooseShown()
{
    const int row = m_list.model().rowOf(m_shown);
    if (row < 0) {
        show(m_row);
        return;
    }
    m_row = m_shown;
    m_list.view().selectRow(row);
}

void ReadingFlow::followConversation(MessageKey head, bool conversation)
{
    if (conversation)
        m_strip->follow(head, m_list.loader().query());
    else
        m_strip->clear();
}

void ReadingFlow::show(MessageKey key)
{
    m_read.stop();
    m_shown = key;
    m_strip->setShown(key);
    if (key != MessageKey {}) {
        m_loader.load(key);
        return;
    }
    m_loader.cancel();
    m_reader.showText({}, tr("The message you choose is shown here."));
}

void ReadingFlow::showSelection()
{
    m_read.stop();
    m_row = {};
    m_shown = {};
    m_strip->clear();
    m_loader.cancel();
    m_list.choice().withMessages([this](const QList<MessageKey> &keys) {
        if (m_shown != MessageKey {} || keys.size() < 2)
            return;
        m_selection->show(keys);
        m_reader.showPage(m_selection);
    });
}

/// Of the list, or of the conversation.
const MessageSummary *ReadingFlow::shownSummary() const
{
    const MessageSummary *listed = m_list.model().summaryOf(m_shown);
    return listed ? listed : m_strip->summaryOf(m_shown);
}

void ReadingFlow::showLoaded(MessageKey key, const MessageDocument &document)
{
    m_reader.showMessage(std::make_shared<StoredMessage>(m_queries, key), document);
}

MessageKey ReadingFlow::neighbour() const
{
    if (const MessageKey member = m_strip->nextUnread(m_shown); member != MessageKey {})
        return member;
    const int row = m_list.model().rowOf(m_row);
    const int next = row + (m_backwards ? -1 : 1);
    return row >= 0 && next >= 0 && next < m_list.model().rowCount() ? m_list.model().keyAt(next) : MessageKey {};
}

void ReadingFlow::markRead()
{
    const MessageSummary *summary = shownSummary();
    if (summary && summary->unread)
        m_actions.markShown(m_shown);
}

void ReadingFlow::leaveUnread()
{
    m_read.stop();
}

void ReadingFlow::outdate(const QList<MessageKey> &keys)
{
    m_loader.forget(keys);
    m_strip->reload();
    m_selection->reload(keys);
    if (m_restOffered && keys.contains(m_shown))
        m_loader.load(m_shown); // the rest may have come
}

void ReadingFlow::reload()
{
    if (m_shown == MessageKey {})
        return;
    m_loader.forget({ m_shown });
    m_loader.load(m_shown);
}

void ReadingFlow::offerRest()
{
    const MessageSummary *summary = shownSummary();
    m_restOffered = summary && !summary->complete && !summary->account.value.isEmpty();
    if (!m_restOffered)
        return;
    m_reader.offer(tr("Only the header of this message is here; the rest is on the server."), tr("Collect it now"),
                   [this, account = summary->account, key = m_shown] { Q_EMIT restWanted(account, key); });
}

/// The list may know later than the reader that all of it is here.
void ReadingFlow::withdrawRest()
{
    const MessageSummary *summary = m_restOffered ? shownSummary() : nullptr;
    if (!summary || !summary->complete)
        return;
    m_restOffered = false;
    m_reader.withdrawOffer();
}

void ReadingFlow::space(bool backwards)
{
    if (m_list.view().currentKey() == MessageKey {}) {
        m_list.choice().step(1);
        return;
    }
    if (m_reader.page(backwards) || backwards)
        return;
    if (const MessageKey member = m_strip->nextUnread(m_shown); member != MessageKey {})
        show(member);
    else
        goToUnread(false);
}

void ReadingFlow::goToUnread(bool backwards)
{
    m_list.choice().goToUnread(backwards);
}

} // namespace Restante

#include "moc_readingflow.cpp"
