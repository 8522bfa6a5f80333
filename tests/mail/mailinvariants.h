// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Restante {

/// What of all the things that hold for any octets does not hold for these; empty: all do. (Names are safe, lines are lines,
/// limits are kept, every listed part can be saved and is what it says.)
QString brokenInvariant(const QByteArray &raw);

} // namespace Restante
