// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagelist/messagelistview.h"

#include "messagelist/messagecarddelegate.h"
#include "messagelist/messagelistmodel.h"
#include "messagelist/messagerowdelegate.h"
#include "theme/colours.h"
#include "theme/metrics.h"
#include "theme/overlayscrollbar.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace Restante {

// QListView lays out by walking every row: what it overrides is left out on purpose, and its accessible face is kept.
// NOLINTBEGIN(bugprone-parent-virtual-call)
MessageListView::MessageListView(MessageListModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_header(new MessageTableHeader(this))
    , m_cards(new MessageCardDelegate(model, this))
    , m_lines(new MessageRowDelegate(model, *m_header, this))
{
    setModel(&model);
    setItemDelegate(m_cards);
    m_header->hide();
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragEnabled(true);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAccessibleName(tr("Messages"));
    viewport()->setAttribute(Qt::WA_Hover);
    new OverlayScrollBar(this);
    connect(m_header, &MessageTableHeader::columnsChanged, this, [this] {
        updateGeometries();
        viewport()->update();
    });
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, m_header, &QHeaderView::setOffset);
    // Not activated(): where the desktop opens things by one click, every choice of a message would open a window.
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT activatedKey(m_model.keyAt(index.row())); });
    measure();
}

void MessageListView::measure()
{
    const Metrics metrics(font());
    m_rows.rowHeight = delegate().rowHeight(metrics);
    m_rows.headHeight = metrics.px(27);
    verticalScrollBar()->setSingleStep(m_rows.rowHeight / 2);
}

MessageDelegate &MessageListView::delegate() const
{
    return m_style == ListStyle::Table ? *m_lines : *m_cards;
}

void MessageListView::setListStyle(ListStyle style)
{
    if (style == m_style)
        return;
    const Anchor before = anchor();
    m_style = style;
    setItemDelegate(&delegate());
    const bool table = style == ListStyle::Table;
    m_header->setVisible(table);
    setHorizontalScrollBarPolicy(table ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    measure();
    updateGeometries();
    restore(before);
    viewport()->update();
}

void MessageListView::setMarkedWords(const QStringList &words)
{
    m_cards->setMarkedWords(words);
    m_lines->setMarkedWords(words);
}

int MessageListView::rows() const
{
    return m_model.rowCount();
}

int MessageListView::rowAt(int y) const
{
    return m_rows.rowAt(y, rows());
}

void MessageListView::setGroups(const QList<ListGroup> &groups)
{
    if (groups == m_rows.groups)
        return;
    const bool atTop = verticalOffset() == 0;
    const Anchor before = anchor();
    m_rows.groups = groups;
    updateGeometries();
    if (!atTop)
        restore(before);
    viewport()->update();
}

MessageKey MessageListView::currentKey() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? m_model.keyAt(current.row()) : MessageKey {};
}

QList<MessageKey> MessageListView::selectedKeys() const
{
    QList<MessageKey> keys;
    QItemSelection selection = selectionModel()->selection();
    std::ranges::sort(selection, {}, &QItemSelectionRange::top);
    for (const QItemSelectionRange &range : std::as_const(selection)) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            keys.append(m_model.keyAt(row));
    }
    return keys;
}

void MessageListView::selectRow(int row)
{
    if (row < 0 || row >= rows())
        return;
    selectionModel()->setCurrentIndex(m_model.index(row), QItemSelectionModel::ClearAndSelect);
    scrollTo(m_model.index(row));
}

void MessageListView::selectKeys(const QList<MessageKey> &keys, MessageKey current)
{
    const QSet<MessageKey> wanted(keys.begin(), keys.end());
    QItemSelection selection;
    const QList<MessageKey> &all = m_model.keys();
    int first = -1;
    for (int row = 0; row <= all.size() && !wanted.isEmpty(); ++row) {
        const bool chosen = row < all.size() && wanted.contains(all[row]);
        if (chosen && first < 0)
            first = row;
        if (!chosen && first >= 0)
            selection.append(QItemSelectionRange(m_model.index(std::exchange(first, -1)), m_model.index(row - 1)));
    }
    const int row = m_model.rowOf(current);
    if (row >= 0)
        selectionModel()->setCurrentIndex(m_model.index(row), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void MessageListView::selectCurrent()
{
    if (currentIndex().isValid())
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
}

MessageListView::Anchor MessageListView::anchor() const
{
    if (rows() == 0)
        return {};
    const int row = rowAt(verticalOffset());
    return { m_model.keyAt(row), m_rows.top(row) - verticalOffset() };
}

void MessageListView::restore(const Anchor &anchor)
{
    if (const int row = m_model.rowOf(anchor.key); row >= 0)
        verticalScrollBar()->setValue(m_rows.top(row) - anchor.offset);
}

QRect MessageListView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return { 0, m_rows.top(index.row()) - verticalOffset(), viewport()->width(), m_rows.rowHeight };
}

void MessageListView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int height = viewport()->height();
    // The head of a group comes into view with its first card.
    const int upper = m_rows.top(index.row()) - (m_rows.isFirstOfGroup(index.row()) ? m_rows.headHeight : 0);
    const int lower = m_rows.top(index.row()) + m_rows.rowHeight;
    int offset = verticalOffset();
    switch (hint) {
    case PositionAtTop:
        offset = upper;
        break;
    case PositionAtBottom:
        offset = lower - height;
        break;
    case PositionAtCenter:
        offset = (upper + lower - height) / 2;
        break;
    case EnsureVisible:
        if (upper < offset)
            offset = upper;
        else if (lower > offset + height)
            offset = lower - height;
        break;
    }
    verticalScrollBar()->setValue(offset);
}

QModelIndex MessageListView::indexAt(const QPoint &point) const
{
    if (rows() == 0)
        return {};
    const QModelIndex index = m_model.index(rowAt(point.y() + verticalOffset()));
    return visualRect(index).contains(point) ? index : QModelIndex();
}

void MessageListView::doItemsLayout()
{
    QAbstractItemView::doItemsLayout();
}

void MessageListView::reset()
{
    m_rows.groups.clear();
    QAbstractItemView::reset();
    updateGeometries(); // now: the first row may be chosen, and scrolled to, before the event loop is reached
}

int MessageListView::horizontalOffset() const
{
    return m_style == ListStyle::Table ? horizontalScrollBar()->value() : 0;
}

int MessageListView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QModelIndex MessageListView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    if (rows() == 0)
        return {};
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return m_model.index(0);
    const int page = qMax(1, viewport()->height() / m_rows.rowHeight - 1);
    int row = current.row();
    switch (action) {
    case MoveUp:
    case MovePrevious:
        row -= 1;
        break;
    case MoveDown:
    case MoveNext:
        row += 1;
        break;
    case MovePageUp:
        row -= page;
        break;
    case MovePageDown:
        row += page;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = rows() - 1;
        break;
    case MoveLeft:
    case MoveRight:
        break;
    }
    return m_model.index(qBound(0, row, rows() - 1));
}

void MessageListView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    if (rows() == 0)
        return;
    const QRect area = rect.normalized();
    const int first = rowAt(area.top() + verticalOffset());
    const int last = rowAt(area.bottom() + verticalOffset());
    selectionModel()->select(QItemSelection(m_model.index(first), m_model.index(last)), command);
}

QRegion MessageListView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection)
        region += visualRect(m_model.index(range.top())) | visualRect(m_model.index(range.bottom()));
    return region & viewport()->rect();
}

void MessageListView::updateGeometries()
{
    const bool table = m_style == ListStyle::Table;
    setViewportMargins(0, table ? m_header->height() : 0, 0, 0);
    if (table) {
        const QRect room = viewport()->geometry();
        m_header->setGeometry(room.left(), room.top() - m_header->height(), room.width(), m_header->height());
    }
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, table ? qMax(0, m_header->length() - viewport()->width()) : 0);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, qMax(0, m_rows.height(rows()) - viewport()->height()));
    QAbstractItemView::updateGeometries();
}

void MessageListView::scrollContentsBy(int dx, int dy)
{
    scrollDirtyRegion(dx, dy);
    viewport()->scroll(dx, dy);
}

/// QListView would arrange all rows anew, and paint them: no row of ours is higher for what it says.
void MessageListView::dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    QAbstractItemView::dataChanged(first, last, roles);
}

void MessageListView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
}

void MessageListView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().color(QPalette::Base));
    if (rows() == 0)
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QModelIndex hovered = viewport()->underMouse() ? indexAt(viewport()->mapFromGlobal(QCursor::pos())) : QModelIndex();
    const int lastRow = rowAt(event->rect().bottom() + verticalOffset());
    for (int row = rowAt(event->rect().top() + verticalOffset()); row <= lastRow; ++row) {
        const QModelIndex index = m_model.index(row);
        option.rect = visualRect(index);
        option.state = QStyle::State_Enabled;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        option.state.setFlag(QStyle::State_MouseOver, index == hovered);
        itemDelegate()->paint(&painter, option, index);
    }
    for (const ListGroup &group : std::as_const(m_rows.groups))
        paintHead(painter, group);
}

void MessageListView::paintHead(QPainter &painter, const ListGroup &group) const
{
    const Metrics metrics(font());
    const QRect area(0, m_rows.top(group.row) - m_rows.headHeight - verticalOffset(), viewport()->width(), m_rows.headHeight);
    if (!area.intersects(viewport()->rect()))
        return;
    QFont headFont = metrics.headFont();
    headFont.setCapitalization(QFont::AllUppercase);
    painter.setFont(headFont);
    painter.setPen(coloursOf(palette()).muted);
    painter.drawText(area.adjusted(metrics.px(14), metrics.px(2), -metrics.px(12), 0), int(Qt::AlignVCenter | Qt::AlignLeading),
                     group.label);
}

void MessageListView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measure();
        updateGeometries();
    }
}

void MessageListView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    const int count = last - first + 1;
    const bool above = verticalOffset() > 0 && m_rows.top(first) <= verticalOffset();
    m_rows.insert(first, count);
    QAbstractItemView::rowsInserted(parent, first, last);
    updateGeometries();
    if (above)
        verticalScrollBar()->setValue(verticalOffset() + count * m_rows.rowHeight);
    viewport()->update();
}

void MessageListView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    QAbstractItemView::rowsAboutToBeRemoved(parent, first, last);
    const int count = last - first + 1;
    const int firstVisible = rowAt(verticalOffset());
    const int rowsAbove = qBound(0, firstVisible - first, count);
    m_rows.remove(first, count, rows() - count);
    if (rowsAbove > 0)
        verticalScrollBar()->setValue(verticalOffset() - rowsAbove * m_rows.rowHeight);
    // The range shrinks when the rows are really gone.
    QMetaObject::invokeMethod(
        this,
        [this] {
            updateGeometries();
            viewport()->update();
        },
        Qt::QueuedConnection);
}

void MessageListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentKeyChanged(current.isValid() ? m_model.keyAt(current.row()) : MessageKey {});
}

void MessageListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    Q_EMIT selectionKeysChanged();
}

// NOLINTEND(bugprone-parent-virtual-call)

} // namespace Restante

#include "moc_messagelistview.cpp"
