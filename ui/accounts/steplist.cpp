// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/steplist.h"

#include "accounts/looks.h"
#include "theme/stylesheet.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Restante {

StepList::StepList(const QStringList &steps, QWidget *parent)
    : QWidget(parent)
    , m_steps(steps)
{
    setLook(this, "bar");
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(18), scaled(30), scaled(18), scaled(18));
    column->setSpacing(scaled(17));
    for (const QString &step : steps) {
        QLabel *label = textLabel(step, "muted");
        m_labels += label;
        column->addWidget(label);
    }
    column->addStretch(1);
    setCurrent(0);
}

void StepList::setCurrent(qsizetype step)
{
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        QLabel *label = m_labels.at(i);
        const QString &name = m_steps.at(i);
        label->setText(i < step ? u"✓ "_s + name : name);
        label->setAccessibleName(i < step        ? tr("%1, done").arg(name)
                                     : i == step ? tr("%1, current step, %2 of %3").arg(name).arg(i + 1).arg(m_labels.size())
                                                 : tr("%1, to come").arg(name));
        setLook(label, i == step ? "current" : "muted");
    }
}

} // namespace Restante

#include "moc_steplist.cpp"
