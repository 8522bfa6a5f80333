// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/metrics.h"

#include <QRect>
#include <QWidget>

namespace Restante {

/// Where the columns of the list stand; where there is no room for them a row has two lines, and the list no heads.
struct ServerColumns {
    struct Span {
        int left = 0;
        int right = 0;
    };
    Span from;
    Span subject;
    Span arrived;
    Span octets;
    Span state;

    static bool fit(int width, const Metrics &metrics);
    static ServerColumns of(int width, const Metrics &metrics);
    /// A column's place in a row of the list, mirrored where one reads from the right.
    static QRect place(const Span &span, const QRect &row, bool mirrored);
};

/// Their heads. GUI thread.
class ServerColumnHeads final : public QWidget
{
    Q_OBJECT

public:
    explicit ServerColumnHeads(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Restante
