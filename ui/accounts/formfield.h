// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace Restante {

/// One thing to fill in: its label (with a mnemonic, above), the control, what else stands in its row, a quiet hint and, when it
/// is wrong, why.
class FormField final : public QWidget
{
    Q_OBJECT

public:
    FormField(const QString &label, QWidget *control, QWidget *parent = nullptr);

    /// Puts another control into the same row, at the end.
    void addBeside(QWidget *widget);
    /// Keeps the control at its own width.
    void keepNarrow();
    void setHint(const QString &hint);
    /// Empty: nothing is wrong. The text is read to screen readers with the control.
    void setProblem(const QString &problem);
    bool hasProblem() const;

private:
    QWidget *m_control;
    QHBoxLayout *m_row;
    QLabel *m_hint;
    QLabel *m_problem;
};

} // namespace Restante
