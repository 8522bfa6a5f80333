// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDateTime>

namespace Restante {

/// The date-time of a Date field (RFC 5322 3.3, obsolete forms of 4.3, and others that are met), with its offset. Invalid when it
/// cannot be read or is absurd: before 1969 or after 2099.
QDateTime readDate(QByteArrayView fieldBody);

} // namespace Restante
