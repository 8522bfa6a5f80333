// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/fetchpolicy.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace Restante {

/// "[ ] Collect at most [50] [MB] in one check, the newest first": FetchPolicy::budget.
class BudgetRow final : public QWidget
{
    Q_OBJECT

public:
    explicit BudgetRow(QWidget *parent = nullptr);

    void setBudget(const CheckBudget &budget);
    CheckBudget budget() const;

Q_SIGNALS:
    void changed();

private:
    CheckBudget m_given; ///< what the user has not touched stays, though it is not of whole megabytes
    bool m_touched = false;
    QCheckBox *m_on;
    QSpinBox *m_value;
    QComboBox *m_unit;
};

} // namespace Restante
