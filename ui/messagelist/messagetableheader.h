// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/folder.h"

#include <QHeaderView>

namespace Restante {

/// The columns of the list as a table: which are shown, in which order, how wide; a click sorts. Rows are painted by
/// MessageRowDelegate after it.
class MessageTableHeader final : public QHeaderView
{
    Q_OBJECT

public:
    /// The numbers are kept in the settings file.
    enum class Column { Star, Unread, Attachment, Subject, Correspondent, Date, Received, Size, Account, Folder, Tags, Server };
    static constexpr int columns = int(Column::Server) + 1;

    explicit MessageTableHeader(QWidget *parent = nullptr);

    static QString name(Column column);
    /// Where a click on its head sorts by it.
    static ListQuery::Order orderOf(Column column);

    /// The shown columns from the leading edge, with their places in the viewport.
    struct Place {
        Column column {};
        int left = 0;
        int width = 0;
    };
    QList<Place> places() const;

    void setOrder(ListQuery::Order order, bool descending);
    QByteArray state() const { return saveState(); }
    void setState(const QByteArray &state);
    void resetColumns();

Q_SIGNALS:
    void orderWanted(Restante::ListQuery::Order order, bool descending);
    void columnsChanged();

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    static bool isByName(ListQuery::Order order);
    void chooseOrder(int section);
    void setShown(Column column, bool shown);

    ListQuery::Order m_order = ListQuery::Order::Date;
    bool m_descending = true;
};

} // namespace Restante
