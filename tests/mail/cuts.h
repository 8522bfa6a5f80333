// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <functional>

namespace Restante {

/// Calls `read` with the octets cut at every place, as a broken line leaves them. Each piece is a copy of its own size, so that
/// reading behind its end is found by the address sanitizer.
inline void atEveryCut(QByteArrayView octets, const std::function<void(QByteArrayView)> &read)
{
    for (qsizetype size = 0; size <= octets.size(); ++size) {
        const QByteArray piece = octets.first(size).toByteArray();
        read(piece);
    }
}

} // namespace Restante
