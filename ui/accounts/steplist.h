// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;

namespace Restante {

/// The steps of the wizard at its side: done (a tick), the current one, to come.
class StepList final : public QWidget
{
    Q_OBJECT

public:
    explicit StepList(const QStringList &steps, QWidget *parent = nullptr);

    void setCurrent(qsizetype step);

private:
    QStringList m_steps;
    QList<QLabel *> m_labels;
};

} // namespace Restante
