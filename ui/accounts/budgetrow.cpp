// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/budgetrow.h"

#include "accounts/looks.h"
#include "base/octets.h"
#include "theme/flowrow.h"
#include "theme/stylesheet.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSpinBox>

namespace Restante {

namespace {

constexpr int defaultBudgetMegabytes = 50;
constexpr int highestBudget = 1'000'000;

/// What the number counts, as the combo box's data: octets of one unit; 0: messages.
constexpr qint64 budgetUnitMessages = 0;

} // namespace

BudgetRow::BudgetRow(QWidget *parent)
    : QWidget(parent)
    , m_on(new QCheckBox(tr("Collect at mos&t")))
    , m_value(new QSpinBox)
    , m_unit(new QComboBox)
{
    m_on->setAccessibleName(tr("Limit what one check collects"));
    m_value->setRange(1, highestBudget);
    m_value->setValue(defaultBudgetMegabytes);
    m_value->setGroupSeparatorShown(true);
    m_value->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_value->setAlignment(Qt::AlignCenter);
    m_value->setMaximumWidth(scaled(64));
    m_value->setAccessibleName(tr("How much one check collects"));
    setLook(m_value, "inline");
    m_unit->addItem(tr("messages"), budgetUnitMessages);
    m_unit->addItem(tr("MB"), MiB);
    m_unit->setCurrentIndex(1);
    m_unit->setAccessibleName(tr("Unit of what one check collects"));
    setLook(m_unit, "inline");

    auto *row = new FlowRow(scaled(6));
    row->addWidget(m_on);
    row->addWidget(m_value);
    row->addWidget(m_unit);
    row->addWidget(new QLabel(tr("in one check, the newest first")));
    setLayout(row);
    const auto chosen = [this] {
        m_touched = true;
        m_on->setChecked(true);
        Q_EMIT changed();
    };
    connect(m_on, &QCheckBox::toggled, this, [this] {
        m_touched = true;
        Q_EMIT changed();
    });
    connect(m_value, &QSpinBox::valueChanged, this, chosen);
    connect(m_unit, &QComboBox::currentIndexChanged, this, chosen);
}

void BudgetRow::setBudget(const CheckBudget &budget)
{
    const QSignalBlocker blocker(this);
    if (budget.kind != CheckBudget::Kind::All) {
        const qint64 unit = budget.kind == CheckBudget::Kind::Size ? MiB : budgetUnitMessages;
        m_unit->setCurrentIndex(m_unit->findData(unit));
        m_value->setValue(
            int(qBound(qint64(1), unit == budgetUnitMessages ? budget.value : budget.value / unit, qint64(highestBudget))));
    }
    m_on->setChecked(budget.kind != CheckBudget::Kind::All);
    m_given = budget;
    m_touched = false;
}

CheckBudget BudgetRow::budget() const
{
    if (!m_touched)
        return m_given;
    if (!m_on->isChecked())
        return {};
    const qint64 unit = m_unit->currentData().toLongLong();
    if (unit == budgetUnitMessages)
        return { CheckBudget::Kind::Count, m_value->value() };
    return { CheckBudget::Kind::Size, m_value->value() * unit };
}

} // namespace Restante

#include "moc_budgetrow.cpp"
