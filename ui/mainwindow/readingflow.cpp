// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/readingflow.h"

#include "mainwindow/messageactions.h"
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
{
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
    connect(&list.model(), &QAbstractItemModel::dataChanged, this, &ReadingFlow::withdrawRest);
}

void ReadingFlow::follow()
{
    const QList<MessageKey> keys = m_list.view().selectedKeys();
    const MessageKey key = keys.size() == 1 ? keys.constFirst() : MessageKey {};
    if (key != MessageKey {} && key == m_shown)
        return;
    const int before = m_list.model().rowOf(m_shown);
    m_backwards = key != MessageKey {} && before >= 0 && m_list.model().rowOf(key) < before;
    m_read.stop();
    m_shown = key;
    if (key != MessageKey {}) {
        m_loader.load(key);
        return;
    }
    m_loader.cancel();
    m_reader.showText({},
                      keys.isEmpty() ? tr("The message you choose is shown here.")
                                     : tr("%1 chosen", "2,113 messages").arg(messagesText(keys.size())));
}

void ReadingFlow::showLoaded(MessageKey key, const MessageDocument &document)
{
    m_reader.showMessage(std::make_shared<StoredMessage>(m_queries, key), document);
}

MessageKey ReadingFlow::neighbour() const
{
    const int row = m_list.model().rowOf(m_shown);
    const int next = row + (m_backwards ? -1 : 1);
    return row >= 0 && next >= 0 && next < m_list.model().rowCount() ? m_list.model().keyAt(next) : MessageKey {};
}

void ReadingFlow::markRead()
{
    const MessageSummary *summary = m_list.model().summaryOf(m_shown);
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
    const MessageSummary *summary = m_list.model().summaryOf(m_shown);
    m_restOffered = summary && !summary->complete && !summary->account.value.isEmpty();
    if (!m_restOffered)
        return;
    m_reader.offer(tr("Only the header of this message is here; the rest is on the server."), tr("Collect it now"),
                   [this, account = summary->account, key = m_shown] { Q_EMIT restWanted(account, key); });
}

/// The list may know later than the reader that all of it is here.
void ReadingFlow::withdrawRest()
{
    const MessageSummary *summary = m_restOffered ? m_list.model().summaryOf(m_shown) : nullptr;
    if (!summary || !summary->complete)
        return;
    m_restOffered = false;
    m_reader.withdrawOffer();
}

void ReadingFlow::space(bool backwards)
{
    if (m_list.view().currentKey() == MessageKey {}) {
        m_list.step(1);
        return;
    }
    if (!m_reader.page(backwards) && !backwards)
        goToUnread(false);
}

void ReadingFlow::goToUnread(bool backwards)
{
    m_list.goToUnread(backwards);
}

} // namespace Restante
