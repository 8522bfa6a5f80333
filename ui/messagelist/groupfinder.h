// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/dates.h"

#include <QList>

#include <map>

namespace Restante {

/// Finds where the date groups of a sorted list begin without looking at every row: a search by a few probes at a time, all
/// boundaries at once. Pure.
class GroupFinder
{
public:
    explicit GroupFinder(int rows);

    /// Rows whose group must be known next; empty: all boundaries are found.
    QList<int> probes() const;
    void learn(int row, DateGroup group);

    struct Boundary {
        int row = 0;
        DateGroup group {};

        bool operator==(const Boundary &) const = default;
    };
    QList<Boundary> boundaries() const;

private:
    int m_rows;
    std::map<int, DateGroup> m_known;
};

} // namespace Restante
