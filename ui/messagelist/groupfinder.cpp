// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagelist/groupfinder.h"

namespace Restante {

namespace {
constexpr int probesInGap = 15; ///< a gap shrinks sixteenfold with each answer: a million rows need five
}

GroupFinder::GroupFinder(int rows)
    : m_rows(rows)
{}

QList<int> GroupFinder::probes() const
{
    QList<int> rows;
    if (m_rows <= 0)
        return rows;
    for (const int end : { 0, m_rows - 1 }) {
        if (!m_known.contains(end) && !rows.contains(end))
            rows.append(end);
    }
    if (!rows.isEmpty())
        return rows;
    for (auto known = m_known.begin(), next = std::next(known); next != m_known.end(); known = next++) {
        const int gap = next->first - known->first - 1;
        if (gap == 0 || known->second == next->second)
            continue;
        const int count = qMin(gap, probesInGap);
        for (int i = 1; i <= count; ++i)
            rows.append(known->first + int(qint64(gap + 1) * i / (count + 1)));
    }
    return rows;
}

void GroupFinder::learn(int row, DateGroup group)
{
    if (row >= 0 && row < m_rows)
        m_known.insert_or_assign(row, group);
}

QList<GroupFinder::Boundary> GroupFinder::boundaries() const
{
    QList<Boundary> found;
    for (const auto &[row, group] : m_known) {
        if (found.isEmpty() || found.back().group != group)
            found.append({ row, group });
    }
    return found;
}

} // namespace Restante
