// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/knownheights.h"

#include <QFont>
#include <QLabel>
#include <QMargins>

#include <optional>

namespace Restante {

/// Plain text in as many lines as it needs. As QLabel, which lays it out anew whenever a layout asks how large it would be.
class WrappedLabel final : public QLabel
{
public:
    explicit WrappedLabel(QWidget *parent);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    void remember() const;

    struct Look {
        QString text;
        QFont font;
        QMargins margins;
        int minimum = 0;

        bool operator==(const Look &) const = default;
    };
    mutable Look m_look; ///< that it was measured in
    mutable KnownHeights m_heights;
    mutable std::optional<QSize> m_hint, m_minimum;
};

} // namespace Restante
