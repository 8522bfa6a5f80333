// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/messagesummary.h"
#include "messagelist/listrows.h"

#include <QListView>

namespace Restante {

class MessageDelegate;
class MessageListModel;
class MessageTableHeader;

/// How the list looks.
enum class ListStyle { Cards, Table };

/// The list, as cards or as the lines of a table; nothing here walks the rows. A QListView to screen readers; the layout is our
/// own (ListRows).
class MessageListView final : public QListView
{
    Q_OBJECT

public:
    explicit MessageListView(MessageListModel &model, QWidget *parent = nullptr);

    void setGroups(const QList<ListGroup> &groups); ///< ascending rows
    const QList<ListGroup> &groups() const { return m_rows.groups; }
    void setListStyle(ListStyle style);
    ListStyle listStyle() const { return m_style; }
    MessageTableHeader &header() const { return *m_header; }
    void setMarkedWords(const QStringList &words);

    MessageKey currentKey() const; ///< 0: none
    QList<MessageKey> selectedKeys() const;
    void selectRow(int row);
    void selectKeys(const QList<MessageKey> &keys, MessageKey current);
    /// Keeps the current row alone.
    void selectCurrent();
    /// The pixel row the first visible card is away from the top, and back: for another list of the same messages.
    struct Anchor {
        MessageKey key {};
        int offset = 0;
    };
    Anchor anchor() const;
    void restore(const Anchor &anchor);

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void doItemsLayout() override;
    void reset() override;
    void keyboardSearch(const QString &) override {}

Q_SIGNALS:
    void currentKeyChanged(Restante::MessageKey key);
    void selectionKeysChanged();
    void activatedKey(Restante::MessageKey key);
    void spacePressed(bool backwards);
    void starClicked(Restante::MessageKey key);
    void foldWanted(Restante::MessageKey key, bool folded);

protected:
    int verticalOffset() const override;
    int horizontalOffset() const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void changeEvent(QEvent *event) override;
    void dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void measure();
    int rows() const;
    int rowAt(int y) const; ///< of the content
    void paintHead(QPainter &painter, const ListGroup &group) const;
    MessageDelegate &delegate() const;
    bool clickSpot(const QMouseEvent &event);
    bool fold(bool folded);
    QPixmap dragPicture(const QModelIndexList &indexes) const;

    MessageListModel &m_model;
    MessageTableHeader *m_header;
    MessageDelegate *m_cards;
    MessageDelegate *m_lines;
    ListStyle m_style = ListStyle::Cards;
    bool m_spotPressed = false; ///< until the button is up the pointer moves nothing
    ListRows m_rows;
};

} // namespace Restante
