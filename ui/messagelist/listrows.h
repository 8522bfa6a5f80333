// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Restante {

/// A head in the list: stands above its first row.
struct ListGroup {
    int row = 0;
    QString label;

    bool operator==(const ListGroup &) const = default;
};

/// Where the rows of a list and the heads of its groups stand, in pixels from the top of the first. All rows are of one height:
/// nothing here walks them, and a million cost no more than ten. Pure.
struct ListRows {
    int rowHeight = 66;
    int headHeight = 27;
    QList<ListGroup> groups; ///< ascending rows, below `count` of what follows

    int top(int row) const;
    bool isFirstOfGroup(int row) const;
    int height(int count) const;
    /// The row at `y`; a head belongs to the row below it. Between 0 and `count` - 1, also for what lies outside.
    int rowAt(int y, int count) const;
    /// `number` rows came before `first`: those below go down with their heads; the head above `first` stays where it is.
    void insert(int first, int number);
    /// `number` rows from `first` leave, and `left` remain. A group without rows has no head.
    void remove(int first, int number, int left);
};

} // namespace Restante
