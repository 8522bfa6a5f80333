// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/formfield.h"

#include "accounts/looks.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace Restante {

FormField::FormField(const QString &label, QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_control(control)
    , m_row(new QHBoxLayout)
    , m_hint(textLabel({}, "small"))
    , m_problem(textLabel({}, "bad"))
{
    auto *name = new QLabel(label);
    name->setBuddy(control);
    QString plain = label;
    control->setAccessibleName(plain.remove(u'&'));

    m_row->setSpacing(scaled(8));
    m_row->addWidget(control, 1);
    m_hint->hide();
    m_problem->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(4));
    column->addWidget(name);
    column->addLayout(m_row);
    column->addWidget(m_hint);
    column->addWidget(m_problem);
}

void FormField::addBeside(QWidget *widget)
{
    m_row->addWidget(widget);
}

void FormField::keepNarrow()
{
    m_row->setStretchFactor(m_control, 0);
    m_row->addStretch(1);
}

void FormField::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty() && !hasProblem());
    m_control->setAccessibleDescription(hint);
}

void FormField::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_hint->setVisible(problem.isEmpty() && !m_hint->text().isEmpty());
    m_control->setAccessibleDescription(problem.isEmpty() ? m_hint->text() : problem);
}

bool FormField::hasProblem() const
{
    return !m_problem->text().isEmpty();
}

} // namespace Restante

#include "moc_formfield.cpp"
