// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <chrono>

namespace Restante {

/// How often to look for mail: "only when I ask", every 5 minutes … every day; never more often than the provider allows.
class IntervalBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit IntervalBox(QWidget *parent = nullptr);

    void setMinimum(std::chrono::minutes minimum);
    void setInterval(std::chrono::minutes interval);
    std::chrono::minutes interval() const;

private:
    void fill(std::chrono::minutes minimum, std::chrono::minutes extra);

    std::chrono::minutes m_minimum { 0 };
};

} // namespace Restante
