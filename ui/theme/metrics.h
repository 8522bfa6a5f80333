// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace Restante {

/// Lengths and type sizes of the look, drawn for a 13 px font and scaled with the real one.
class Metrics
{
public:
    explicit Metrics(const QFont &font);

    int px(qreal drawn) const { return qRound(drawn * m_scale); }
    qreal scale() const { return m_scale; }
    QFont font(qreal drawnPixels, int weight = QFont::Normal) const;

    QFont titleFont() const { return font(19, 650); }
    QFont listTitleFont() const { return font(15, QFont::DemiBold); }
    QFont headFont() const { return font(11, QFont::DemiBold); }
    QFont smallFont() const { return font(12); }

private:
    QFont m_font;
    qreal m_scale;
};

} // namespace Restante
