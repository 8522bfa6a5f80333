// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;
class QLabel;

namespace Restante {

/// A check box or radio button whose text may take several lines, which those of Qt cannot. The text stands in a label of its own
/// beside the button; its mnemonic and a click on it work the button.
class WrappedButton final : public QWidget
{
    Q_OBJECT

public:
    /// Takes the text out of `button`, which keeps it as its accessible name, and owns it.
    explicit WrappedButton(QAbstractButton *button, const char *look = nullptr);

    /// A quiet line below the text, read to screen readers with the button; empty: none.
    void setHint(const QString &hint);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QAbstractButton *m_button;
    QLabel *m_text;
    QLabel *m_hint;
};

} // namespace Restante
