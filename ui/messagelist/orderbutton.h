// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/folder.h"

#include <QToolButton>

class QActionGroup;

namespace Restante {

/// What a list is ordered by, and in which direction: a menu behind a sign.
class OrderButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit OrderButton(QWidget *parent = nullptr);

    ListQuery::Order order() const;
    bool isDescending() const;
    /// Not told by orderChosen().
    void setOrder(ListQuery::Order order, bool descending);

Q_SIGNALS:
    void orderChosen();

private:
    QActionGroup *m_orders;
    QActionGroup *m_directions;
};

} // namespace Restante
