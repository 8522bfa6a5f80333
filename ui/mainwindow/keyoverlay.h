// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/keyeditor.h"

#include <QWidget>

class QFrame;
class QLineEdit;
class QScrollArea;

namespace Restante {

/// All keys at a glance, over the window and gone with Esc: in columns by what they are for, narrowed while one types.
class KeyOverlay final : public QWidget
{
    Q_OBJECT

public:
    KeyOverlay(const QList<ActionGroup> &groups, QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void editWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Line {
        QString section; ///< the head above it
        QString text;
        QStringList keys;
    };
    QWidget *makeCard();
    void fill();
    QWidget *makeLine(const Line &line);
    void place();
    void leave();

    QList<Line> m_lines;
    QFrame *m_card;
    QLineEdit *m_filter;
    QScrollArea *m_area;
    QWidget *m_before; ///< had the focus
};

} // namespace Restante
