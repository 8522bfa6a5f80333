// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollBar>

class QAbstractScrollArea;

namespace Restante {

/// A thin vertical scroll bar over the trailing edge of an area, in place of one that takes room beside it. Follows the area's
/// own, hidden bar. Deleted with the area.
class OverlayScrollBar final : public QScrollBar
{
    Q_OBJECT

public:
    explicit OverlayScrollBar(QAbstractScrollArea *area);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void follow();

    QAbstractScrollArea *m_area;
    QScrollBar *m_own;
};

} // namespace Restante
