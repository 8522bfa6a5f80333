// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QWidget>

namespace Restante {

/// Stands in a column, which gives it a width and asks how high it is then. It has a layout, and hints at what that one hints at:
/// any other widget first lays out all its text in the width it would like, which it is never given, to hint at a height that no
/// column reads.
template<typename Widget>
class ColumnItem : public Widget
{
public:
    using Widget::Widget;

    QSize sizeHint() const override { return this->layout()->sizeHint(); }
};

} // namespace Restante
