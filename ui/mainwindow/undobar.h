// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;

namespace Restante {

/// Says what was done and offers to take it back; floats at the bottom of its parent for some seconds, over the middle of `over`,
/// a widget within it that outlives this: the list, so that no message and no attachment is covered.
class UndoBar final : public QFrame
{
    Q_OBJECT

public:
    UndoBar(QWidget *parent, QWidget &over);

    void tell(const QString &text);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void undoWanted();

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void place();

    QWidget &m_over;
    QLabel *m_text;
    QTimer m_time;
};

} // namespace Restante
