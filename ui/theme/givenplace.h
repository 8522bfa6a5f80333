// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Restante {

/// A part of the window that fills the place it is given, and asks for no more than a little of it. Were it to ask by what it
/// shows, the window would measure all pages of all its parts, with every line of text in them, for each message shown. Its
/// ground covers what is behind it, which is not painted then: its look has one.
class GivenPlace : public QWidget
{
    Q_OBJECT

public:
    explicit GivenPlace(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return false; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Restante
