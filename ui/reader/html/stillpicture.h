// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Restante {

/// The first frame of a picture that moves, as PNG; one that does not move as it is. Empty: it moves and cannot be decoded. Any
/// thread; takes its time.
QByteArray stillPicture(const QByteArray &octets);

} // namespace Restante
