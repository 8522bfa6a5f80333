// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QList>
#include <QObject>
#include <QTimer>
#include <QWidget>

#include <chrono>

namespace Restante {

/// The first sign that a font lacks has Qt go through the fonts of the machine, anew for each size and weight, and the window
/// stands still for it. They are looked through beforehand, one after the other, whenever the window has had nothing to do for a
/// while.
class FallbackFonts final : public QObject
{
public:
    /// For what is read in that window, which owns this; after it has rested for so long.
    explicit FallbackFonts(QWidget &window, std::chrono::milliseconds rest = std::chrono::milliseconds(1500));

    qsizetype left() const { return m_left.size(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void lookThroughNext();

    QWidget &m_window;
    QList<QFont> m_left;
    QTimer m_rest;
};

} // namespace Restante
