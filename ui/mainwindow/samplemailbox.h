// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace Restante {

/// The messages of the demonstration, which the program carries, oldest first; their Date fields are moved as if they had been
/// written up to `now`. Nothing else in them changes.
QList<QByteArray> sampleMessages(const QDateTime &now);

} // namespace Restante
