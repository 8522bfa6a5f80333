// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QMenu;

namespace Restante {

/// The primary button with a menu at its end: a click does it, the arrow (or the Down key) opens the menu.
class SplitButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SplitButton(QWidget *parent = nullptr);

    void setMenu(QMenu *menu) { m_menu = menu; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect arrowPlace() const;
    void openMenu();

    QMenu *m_menu = nullptr;
};

} // namespace Restante
