// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/intervalbox.h"

#include "words/quantities.h"

#include <set>

namespace Restante {

IntervalBox::IntervalBox(QWidget *parent)
    : QComboBox(parent)
{
    fill(m_minimum, m_minimum);
}

void IntervalBox::setMinimum(std::chrono::minutes minimum)
{
    const std::chrono::minutes chosen = interval();
    m_minimum = minimum;
    setInterval(chosen);
}

void IntervalBox::setInterval(std::chrono::minutes interval)
{
    const auto allowed = interval.count() == 0 ? interval : std::max(interval, m_minimum);
    fill(m_minimum, allowed);
    setCurrentIndex(findData(int(allowed.count())));
}

std::chrono::minutes IntervalBox::interval() const
{
    return std::chrono::minutes(currentData().toInt());
}

void IntervalBox::fill(std::chrono::minutes minimum, std::chrono::minutes extra)
{
    std::set<int> choices { 5, 10, 15, 30, 60, 240, 1440 };
    choices.insert(int(minimum.count()));
    choices.insert(int(extra.count()));
    const QSignalBlocker blocker(this);
    clear();
    for (const int minutes : choices) {
        if (minutes > 0 && minutes >= minimum.count())
            addItem(tr("every %1").arg(durationText(std::chrono::minutes(minutes))), minutes);
    }
    addItem(tr("only when I ask"), 0);
}

} // namespace Restante

#include "moc_intervalbox.cpp"
