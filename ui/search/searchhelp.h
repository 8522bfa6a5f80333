// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/searchchips.h"

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace Restante {

/// Below the search field while it is typed in: the chips that fit, each with what it means. The focus stays in the field.
class SearchHelp final : public QFrame
{
    Q_OBJECT

public:
    explicit SearchHelp(QLineEdit *field);

    void setNames(const SearchNames &names) { m_names = names; }
    /// For what stands in the field now.
    void offer();
    /// Up and down; false: nothing is offered, or the list ends there.
    bool step(int rows);
    /// Writes the marked hint; false: none is marked.
    bool take();

private:
    void place();
    void write(int row);

    QLineEdit *m_field;
    QListWidget *m_list;
    SearchNames m_names;
    QList<SearchHint> m_hints;
};

} // namespace Restante
