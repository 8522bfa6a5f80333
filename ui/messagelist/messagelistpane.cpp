// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagelist/messagelistpane.h"

#include "messagelist/emptystate.h"
#include "messagelist/listchoice.h"
#include "messagelist/messagelistloader.h"
#include "messagelist/messagelistmodel.h"
#include "messagelist/messagetableheader.h"
#include "messagelist/orderbutton.h"
#include "messagelist/quickfilter.h"
#include "search/markedwords.h"
#include "service/answer.h"
#include "service/queryservice.h"
#include "theme/elidedlabel.h"
#include "theme/metrics.h"
#include "theme/stylesheet.h"
#include "words/quantities.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

QFrame *separator(QWidget *parent)
{
    auto *line = new QFrame(parent);
    setLook(line, "line");
    return line;
}

} // namespace

MessageListPane::MessageListPane(QueryService &queries, QWidget *parent)
    : GivenPlace(parent)
    , m_queries(queries)
    , m_model(new MessageListModel(this))
    , m_loader(new MessageListLoader(queries, *m_model, this))
    , m_view(new MessageListView(*m_model, this))
    , m_choice(new ListChoice(queries, *m_view, *m_model, *m_loader, this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
    , m_filter(new QuickFilter(this))
{
    setLook(this, "page");
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(separator(this));
    column->addWidget(m_filter);
    column->addLayout(m_stack, 1);

    m_filter->hide();
    connectFilter();
    connectLoader();
    connect(m_empty, &EmptyState::firstClicked, this, [this] {
        if (isFiltered())
            m_filterButton->click();
        else
            Q_EMIT searchEndWanted();
    });
}

QWidget *MessageListPane::makeHeader()
{
    const Metrics metrics(font());
    auto *header = new QWidget(this);
    header->setFixedHeight(metrics.px(43));
    m_title = new ElidedLabel(header);
    setLook(m_title, "listtitle");
    m_count = new ElidedLabel(header);
    setLook(m_count, "muted");

    m_orderButton = new OrderButton(header);
    connect(m_orderButton, &OrderButton::orderChosen, this, [this] {
        m_view->header().setOrder(m_orderButton->order(), m_orderButton->isDescending());
        reload();
        Q_EMIT orderChanged();
    });
    m_filterButton = new QToolButton(header);
    m_filterButton->setText(tr("Filter"));
    m_filterButton->setCheckable(true);
    m_filterButton->setToolTip(tr("Show only some of these messages"));
    setLook(m_filterButton, "muted");
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(metrics.px(12), 0, metrics.px(12), 0);
    row->setSpacing(metrics.px(8));
    row->addWidget(m_title);
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_orderButton);
    row->addWidget(m_filterButton);
    return header;
}

void MessageListPane::connectFilter()
{
    connect(m_filterButton, &QToolButton::toggled, this, [this](bool on) {
        m_filter->setVisible(on);
        m_filter->clear();
        if (m_loader->query() != filtered())
            reload();
        if (on)
            m_filter->start();
        else
            focusList();
    });
    connect(m_filter, &QuickFilter::changed, this, &MessageListPane::reload);
    connect(m_filter, &QuickFilter::left, m_filterButton, &QToolButton::click);
    connect(m_filter, &QuickFilter::listWanted, this, [this] {
        focusList();
        chooseFirst();
    });
    connect(m_view, &MessageListView::currentKeyChanged, this, [this](MessageKey key) {
        m_loader->watch(key);
        offerSender();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        const int row = m_view->currentIndex().row();
        if (first.row() <= row && row <= last.row())
            offerSender();
    });
}

void MessageListPane::offerSender()
{
    const MessageSummary *summary = m_model->summaryOf(m_view->currentKey());
    m_filter->offerSender(summary && !summary->from.isEmpty() ? summary->from.constFirst() : Mailbox());
}

void MessageListPane::connectLoader()
{
    connect(m_loader, &MessageListLoader::aboutToReplace, this, [this] {
        m_chosen = m_samePlace ? m_view->selectedKeys() : QList<MessageKey>();
        m_current = m_view->currentKey();
        if (const auto back = std::exchange(m_return, {})) {
            m_chosen = back->chosen;
            m_current = back->current;
        }
    });
    connect(m_loader, &MessageListLoader::shown, this, [this] {
        m_loading = false;
        m_samePlace = true;
        m_view->scrollToTop();
        selectAgain();
        if (m_view->selectionModel()->hasSelection())
            m_chosen.clear();
        else if (!m_chosen.isEmpty() && m_grouping == ListQuery::Grouping::Conversations)
            selectConversation(m_current);
        updateState();
    });
    connect(m_loader, &MessageListLoader::refreshed, this, [this] {
        selectAgain(); // what stood behind the first rows
        if (!m_chosen.isEmpty() && m_view->selectedKeys().isEmpty() && m_grouping == ListQuery::Grouping::Conversations)
            selectConversation(m_current);
        m_chosen.clear();
        showUnfolded();
        updateState();
    });
    connect(m_loader, &MessageListLoader::succeeded, this,
            [this](MessageKey, MessageKey successor) { m_view->selectKeys({ successor }, successor); });
    connect(m_loader, &MessageListLoader::groupsFound, m_view, &MessageListView::setGroups);
    connect(m_loader, &MessageListLoader::failed, this, &MessageListPane::failed);
    connect(m_choice, &ListChoice::failed, this, &MessageListPane::failed);
    connect(m_view, &MessageListView::foldWanted, this, [this](MessageKey key, bool folded) {
        m_unfolding = folded ? MessageKey() : key;
        if (folded)
            m_loader->fold(key);
        else
            m_loader->unfold(key);
    });
    connect(&m_view->header(), &MessageTableHeader::orderWanted, this, [this](ListQuery::Order order, bool descending) {
        setOrder(order, descending);
        reload();
        Q_EMIT orderChanged();
    });
}

/// A message without a row of its own: its conversation has one.
void MessageListPane::selectConversation(MessageKey key)
{
    whenAnswered(
        m_queries.conversationKeys({ key }, m_loader->query()), this,
        [this](const Result<QList<MessageKey>> &members) {
            if (!members || members->isEmpty() || !m_view->selectedKeys().isEmpty())
                return;
            if (const int row = m_model->rowOf(members->constFirst()); row >= 0)
                m_view->selectRow(row);
        },
        [] {});
}

/// The same messages came in another order: what was chosen still is, and is seen.
void MessageListPane::selectAgain()
{
    if (m_chosen.isEmpty() || !m_view->selectedKeys().isEmpty())
        return;
    m_view->selectKeys(m_chosen, m_current);
    if (m_view->selectionModel()->hasSelection())
        m_view->scrollTo(m_view->currentIndex(), QAbstractItemView::PositionAtCenter);
}

/// What unfolded at the lower edge would be out of sight: it comes up, as far as its own row stays.
void MessageListPane::showUnfolded()
{
    const int head = m_unfolding == MessageKey {} ? -1 : m_model->rowOf(m_unfolding);
    int last = head;
    while (last >= 0 && last + 1 < m_model->rowCount() && m_model->kindOf(last + 1) == RowKind::Member)
        ++last;
    if (last <= head)
        return; // its members are not known yet
    m_unfolding = {};
    m_view->scrollTo(m_model->index(last));
    m_view->scrollTo(m_model->index(head));
}

void MessageListPane::setOrder(ListQuery::Order order, bool descending)
{
    m_orderButton->setOrder(order, descending);
    m_view->header().setOrder(order, descending);
}

void MessageListPane::setGrouping(ListQuery::Grouping grouping)
{
    if (std::exchange(m_grouping, grouping) != grouping && m_begun)
        reload();
}

void MessageListPane::setListStyle(ListStyle style)
{
    m_view->setListStyle(style);
}

void MessageListPane::setTags(const QList<Tag> &tags)
{
    m_filter->setTags(tags);
}

void MessageListPane::restore(const QSettings &settings)
{
    const int order = settings.value("list/order"_L1, int(ListQuery::Order::Date)).toInt();
    if (order >= 0 && order <= int(ListQuery::Order::Server))
        setOrder(ListQuery::Order(order), settings.value("list/descending"_L1, true).toBool());
    const bool conversations = settings.value("list/conversations"_L1, false).toBool();
    m_grouping = conversations ? ListQuery::Grouping::Conversations : ListQuery::Grouping::Messages;
    m_view->header().setState(settings.value("list/columns"_L1).toByteArray());
    m_view->setListStyle(settings.value("list/style"_L1).toString() == u"table" ? ListStyle::Table : ListStyle::Cards);
    m_model->setTellingOfServer(settings.value("list/server"_L1, false).toBool());
}

void MessageListPane::remember(QSettings &settings) const
{
    settings.setValue("list/order"_L1, int(m_orderButton->order()));
    settings.setValue("list/descending"_L1, m_orderButton->isDescending());
    settings.setValue("list/conversations"_L1, m_grouping == ListQuery::Grouping::Conversations);
    settings.setValue("list/columns"_L1, m_view->header().state());
    settings.setValue("list/style"_L1, m_view->listStyle() == ListStyle::Table ? u"table"_s : u"cards"_s);
    settings.setValue("list/server"_L1, m_model->isTellingOfServer());
}

ListQuery MessageListPane::filtered() const
{
    ListQuery query = m_query;
    query.order = m_orderButton->order();
    query.descending = m_orderButton->isDescending();
    query.grouping = m_grouping;
    // Chips first: the last word of a search is the beginning of one.
    QStringList words = m_filter->words();
    if (!query.words.isEmpty())
        words += query.words;
    query.words = words.join(u' ');
    return query;
}

void MessageListPane::show(const ListQuery &query, const QString &title)
{
    m_return.reset();
    m_unfolding = {};
    if (!query.words.isEmpty() && m_query.words.isEmpty())
        m_departure = Departure { m_query, m_view->selectedKeys(), m_view->currentKey() };
    else if (query.words.isEmpty()) {
        if (m_departure && m_departure->query == query)
            m_return = std::move(m_departure);
        m_departure.reset();
    }
    m_query = query;
    m_samePlace = false;
    m_title->setWhole(title);
    m_model->setTellingOfFolder(!query.words.isEmpty());
    reload();
}

void MessageListPane::reload()
{
    m_loading = true;
    m_begun = true;
    const ListQuery query = filtered();
    m_view->setMarkedWords(markedWords(query.words));
    m_loader->show(query);
}

void MessageListPane::setUnreadCount(int unread)
{
    m_count->setWhole(unread > 0 ? tr("%1 unread", "number", unread).arg(numberText(unread)) : QString());
}

bool MessageListPane::isFiltered() const
{
    return filtered().words != m_query.words;
}

void MessageListPane::updateState()
{
    Q_EMIT settled();
    m_filter->setShown(m_model->rowCount());
    if (!m_query.words.isEmpty())
        m_count->setWhole(messagesText(m_model->rowCount()));
    if (std::exchange(m_choosesFirst, false))
        chooseFirst();
    const bool empty = m_model->rowCount() == 0 && !m_loading;
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_view);
    if (!empty)
        return;
    const bool searched = !m_query.words.isEmpty();
    m_empty->setText({},
                     isFiltered()   ? tr("No message here passes the filter.")
                         : searched ? tr("No message was found.")
                                    : tr("No messages here."));
    m_empty->setButtons(isFiltered() ? tr("Show all") : searched ? tr("End the search") : QString());
}

void MessageListPane::chooseFirst()
{
    m_choosesFirst = m_loading;
    if (!m_loading && m_model->rowCount() > 0 && !m_view->selectionModel()->hasSelection())
        m_choice->step(0);
}

bool MessageListPane::leave()
{
    if (m_filterButton->isChecked())
        m_filterButton->click();
    else if (!m_query.words.isEmpty())
        Q_EMIT searchEndWanted();
    else
        return false;
    return true;
}

void MessageListPane::focusList()
{
    // What stands in its place hands the focus on when the list takes the place back (QStackedLayout).
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void MessageListPane::toggleFilter()
{
    m_filterButton->toggle();
}

} // namespace Restante

#include "moc_messagelistpane.cpp"
