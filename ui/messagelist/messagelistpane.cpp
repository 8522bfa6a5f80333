// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagelist/messagelistpane.h"

#include "messagelist/emptystate.h"
#include "messagelist/messagecarddelegate.h"
#include "messagelist/messagelistloader.h"
#include "messagelist/messagelistmodel.h"
#include "messagelist/messagelistview.h"
#include "search/markedwords.h"
#include "service/queryservice.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/stylesheet.h"
#include "words/quantities.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
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
    : QWidget(parent)
    , m_queries(queries)
    , m_model(new MessageListModel(this))
    , m_loader(new MessageListLoader(queries, *m_model, this))
    , m_view(new MessageListView(*m_model, this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
{
    setLook(this, "page");
    setAttribute(Qt::WA_StyledBackground);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(separator(this));
    column->addWidget(makeFilterRow());
    column->addLayout(m_stack, 1);

    connect(m_loader, &MessageListLoader::aboutToReplace, this, [this] {
        m_chosen = m_samePlace ? m_view->selectedKeys() : QList<MessageKey>();
        m_current = m_view->currentKey();
    });
    connect(m_loader, &MessageListLoader::shown, this, [this] {
        m_loading = false;
        m_samePlace = true;
        m_view->scrollToTop();
        if (!m_chosen.isEmpty()) {
            m_view->selectKeys(m_chosen, m_current);
            m_view->scrollTo(m_view->currentIndex(), QAbstractItemView::PositionAtCenter);
        }
        updateState();
    });
    connect(m_loader, &MessageListLoader::refreshed, this, &MessageListPane::updateState);
    connect(m_loader, &MessageListLoader::groupsFound, m_view, &MessageListView::setGroups);
    connect(m_loader, &MessageListLoader::failed, this, &MessageListPane::failed);
    connect(m_empty, &EmptyState::firstClicked, m_filterButton, &QToolButton::click);
}

QWidget *MessageListPane::makeHeader()
{
    const Metrics metrics(font());
    auto *header = new QWidget(this);
    header->setFixedHeight(metrics.px(43));
    m_title = new QLabel(header);
    m_title->setTextFormat(Qt::PlainText);
    setLook(m_title, "listtitle");
    m_count = new QLabel(header);
    m_count->setTextFormat(Qt::PlainText);
    setLook(m_count, "muted");

    auto *order = new QToolButton(header);
    order->setIcon(lineIcon(Icon::Sort));
    order->setIconSize(QSize(metrics.px(14), metrics.px(14)));
    order->setToolTip(tr("Order of the list"));
    order->setAccessibleName(order->toolTip());
    order->setPopupMode(QToolButton::InstantPopup);
    makeOrderMenu(order);

    m_filterButton = new QToolButton(header);
    m_filterButton->setText(tr("Filter"));
    m_filterButton->setCheckable(true);
    m_filterButton->setToolTip(tr("Show only some of these messages"));
    setLook(m_filterButton, "muted");
    connect(m_filterButton, &QToolButton::toggled, this, [this](bool on) {
        m_filterRow->setVisible(on);
        for (QToolButton *chip : { m_unreadOnly, m_starredOnly, m_attachmentOnly }) {
            const QSignalBlocker blocker(chip);
            chip->setChecked(false);
        }
        if (m_loader->query() != filtered())
            reload();
        if (on)
            m_unreadOnly->setFocus(Qt::OtherFocusReason);
    });

    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(metrics.px(12), 0, metrics.px(12), 0);
    row->setSpacing(metrics.px(8));
    row->addWidget(m_title);
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(order);
    row->addWidget(m_filterButton);
    return header;
}

QToolButton *MessageListPane::makeChip(const QString &text)
{
    auto *chip = new QToolButton(m_filterRow);
    chip->setText(text);
    chip->setCheckable(true);
    setLook(chip, "chip");
    connect(chip, &QToolButton::toggled, this, &MessageListPane::reload);
    return chip;
}

QWidget *MessageListPane::makeFilterRow()
{
    const Metrics metrics(font());
    m_filterRow = new QWidget(this);
    m_unreadOnly = makeChip(tr("Unread"));
    m_starredOnly = makeChip(tr("Starred"));
    m_attachmentOnly = makeChip(tr("With attachment"));
    auto *chips = new QHBoxLayout;
    chips->setContentsMargins(metrics.px(12), metrics.px(7), metrics.px(12), metrics.px(7));
    chips->setSpacing(metrics.px(6));
    for (QToolButton *chip : { m_unreadOnly, m_starredOnly, m_attachmentOnly })
        chips->addWidget(chip);
    chips->addStretch();
    auto *column = new QVBoxLayout(m_filterRow);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(chips);
    column->addWidget(separator(m_filterRow));
    m_filterRow->hide();
    return m_filterRow;
}

void MessageListPane::makeOrderMenu(QToolButton *button)
{
    auto *menu = new QMenu(button);
    m_orders = new QActionGroup(menu);
    m_directions = new QActionGroup(menu);
    const std::pair<ListQuery::Order, QString> orders[] = {
        { ListQuery::Order::Date, tr("Date") },     { ListQuery::Order::Received, tr("Collected") },
        { ListQuery::Order::Sender, tr("Sender") }, { ListQuery::Order::Subject, tr("Subject") },
        { ListQuery::Order::Size, tr("Size") },
    };
    for (const auto &[order, text] : orders) {
        QAction *action = m_orders->addAction(text);
        action->setCheckable(true);
        action->setData(int(order));
        menu->addAction(action);
    }
    menu->addSeparator();
    for (const bool descending : { true, false }) {
        QAction *action = m_directions->addAction(descending ? tr("Descending (newest or largest first)") : tr("Ascending"));
        action->setCheckable(true);
        action->setData(descending);
        menu->addAction(action);
    }
    const auto changed = [this] {
        m_order = ListQuery::Order(m_orders->checkedAction()->data().toInt());
        m_descending = m_directions->checkedAction()->data().toBool();
        reload();
        Q_EMIT orderChanged(m_order, m_descending);
    };
    connect(m_orders, &QActionGroup::triggered, this, changed);
    connect(m_directions, &QActionGroup::triggered, this, changed);
    m_orders->actions().constFirst()->setChecked(true);
    m_directions->actions().constFirst()->setChecked(true);
    button->setMenu(menu);
}

void MessageListPane::setOrder(ListQuery::Order order, bool descending)
{
    m_order = order;
    m_descending = descending;
    const auto orders = m_orders->actions();
    for (QAction *action : orders)
        action->setChecked(action->data().toInt() == int(order));
    const auto directions = m_directions->actions();
    for (QAction *action : directions)
        action->setChecked(action->data().toBool() == descending);
}

ListQuery MessageListPane::filtered() const
{
    ListQuery query = m_query;
    query.order = m_order;
    query.descending = m_descending;
    QStringList words;
    if (!query.words.isEmpty())
        words += query.words;
    if (m_unreadOnly->isChecked())
        words += u"is:unread"_s;
    if (m_starredOnly->isChecked())
        words += u"is:starred"_s;
    if (m_attachmentOnly->isChecked())
        words += u"has:attachment"_s;
    query.words = words.join(u' ');
    return query;
}

void MessageListPane::show(const ListQuery &query, const QString &title)
{
    m_query = query;
    m_samePlace = false;
    m_title->setText(title);
    static_cast<MessageCardDelegate *>(m_view->itemDelegate())->setMarkedWords(markedWords(query.words));
    reload();
}

void MessageListPane::reload()
{
    m_loading = true;
    m_loader->show(filtered());
}

void MessageListPane::setUnreadCount(int unread)
{
    m_count->setText(unread > 0 ? tr("%1 unread", "number", unread).arg(numberText(unread)) : QString());
}

void MessageListPane::updateState()
{
    Q_EMIT settled();
    if (!m_query.words.isEmpty())
        m_count->setText(tr("%1 found", "2,113 messages").arg(messagesText(m_model->rowCount())));
    const bool empty = m_model->rowCount() == 0 && !m_loading;
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_view);
    if (!empty)
        return;
    const bool filter = filtered().words != m_query.words;
    if (filter)
        m_empty->setText({}, tr("No message here passes the filter."));
    else if (!m_query.words.isEmpty())
        m_empty->setText({}, tr("No message was found."));
    else
        m_empty->setText({}, tr("No messages here."));
    m_empty->setButtons(filter ? tr("Show all") : QString());
}

void MessageListPane::goToUnread(bool backwards)
{
    // Nearly always it is near and known.
    constexpr int near = 200;
    const int rows = m_model->rowCount();
    const int from = m_view->currentIndex().isValid() ? m_view->currentIndex().row() : (backwards ? rows : -1);
    for (int step = 1; step <= near; ++step) {
        const int row = from + (backwards ? -step : step);
        const MessageSummary *summary = row >= 0 && row < rows ? m_model->summaryOf(m_model->keyAt(row)) : nullptr;
        if (!summary)
            break;
        if (summary->unread) {
            m_view->selectRow(row);
            return;
        }
    }
    ListQuery query = filtered();
    query.words = query.words.isEmpty() ? u"is:unread"_s : query.words + u" is:unread"_s;
    m_queries.keys(query).then(this, [this, backwards](const Result<QList<MessageKey>> &unread) {
        if (unread)
            chooseUnread(*unread, backwards);
    });
}

void MessageListPane::chooseUnread(const QList<MessageKey> &unread, bool backwards)
{
    const QSet<MessageKey> wanted(unread.begin(), unread.end());
    const int rows = m_model->rowCount();
    const int from = m_view->currentIndex().isValid() ? m_view->currentIndex().row() : (backwards ? rows : -1);
    for (int step = 1; step <= rows; ++step) {
        const int row = ((from + (backwards ? -step : step)) % rows + rows) % rows;
        if (wanted.contains(m_model->keyAt(row))) {
            m_view->selectRow(row);
            return;
        }
    }
}

void MessageListPane::step(int rows)
{
    const QModelIndex current = m_view->currentIndex();
    m_view->selectRow(current.isValid() ? qBound(0, current.row() + rows, m_model->rowCount() - 1) : 0);
}

void MessageListPane::stepPastSelection()
{
    const QItemSelection selection = m_view->selectionModel()->selection();
    if (selection.isEmpty())
        return;
    int first = m_model->rowCount();
    int last = -1;
    for (const QItemSelectionRange &range : selection) {
        first = qMin(first, range.top());
        last = qMax(last, range.bottom());
    }
    if (last + 1 < m_model->rowCount())
        m_view->selectRow(last + 1);
    else if (first > 0)
        m_view->selectRow(first - 1);
}

void MessageListPane::toggleFilter()
{
    m_filterButton->toggle();
}

} // namespace Restante
