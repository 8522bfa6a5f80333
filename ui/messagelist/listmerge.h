// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/messagesummary.h"

#include <QSet>

namespace Restante {

/// How one order of keys becomes another. Pure.
struct ListMerge {
    struct Range {
        int first = 0;
        int count = 0;

        bool operator==(const Range &) const = default;
    };
    QList<Range> removals;   ///< rows of the old order, from the last to the first
    QList<Range> insertions; ///< rows of the new order, from the first to the last

    bool operator==(const ListMerge &) const = default;
};

/// The longest common subsequence of rows stays; the rest is removed and inserted. Linear for arrivals and removals, n log n in
/// the part that is reordered. Keys must not repeat.
ListMerge planMerge(const QList<MessageKey> &from, const QList<MessageKey> &to);

/// `snapshot` with the keys of `kept` that it lacks put back behind the neighbour they had in `shown`: a message that was read in
/// a list of unread ones stays until the list is left.
QList<MessageKey> withKept(const QList<MessageKey> &snapshot, const QList<MessageKey> &shown, const QSet<MessageKey> &kept);

} // namespace Restante
