// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagelist/listrows.h"

#include <algorithm>

namespace Restante {

int ListRows::top(int row) const
{
    int heads = 0;
    while (heads < groups.size() && groups[heads].row <= row)
        ++heads;
    return row * rowHeight + heads * headHeight;
}

bool ListRows::isFirstOfGroup(int row) const
{
    return std::ranges::any_of(groups, [&](const ListGroup &group) { return group.row == row; });
}

int ListRows::height(int count) const
{
    return count * rowHeight + int(groups.size()) * headHeight;
}

int ListRows::rowAt(int y, int count) const
{
    int row = 0;
    int heads = 0;
    for (const ListGroup &group : groups) {
        if (y < group.row * rowHeight + heads * headHeight)
            break;
        ++heads;
        row = group.row;
    }
    row = qMax(row, (y - heads * headHeight) / rowHeight);
    return qBound(0, row, qMax(0, count - 1));
}

void ListRows::insert(int first, int number)
{
    for (ListGroup &group : groups) {
        if (group.row > first)
            group.row += number;
    }
}

void ListRows::remove(int first, int number, int left)
{
    QList<ListGroup> kept;
    for (ListGroup group : std::as_const(groups)) {
        if (group.row >= first + number)
            group.row -= number;
        else if (group.row >= first)
            group.row = first;
        // A group that lost all its rows shares its first row with the next one.
        if (!kept.isEmpty() && kept.back().row == group.row)
            kept.removeLast();
        if (group.row < left)
            kept.append(group);
    }
    groups = kept;
}

} // namespace Restante
