// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <functional>

namespace Restante {

inline constexpr qint64 KiB = 1024;
inline constexpr qint64 MiB = 1024 * KiB;
inline constexpr qint64 GiB = 1024 * MiB;

/// Takes octets piece by piece; false stops.
using OctetSink = std::function<bool(QByteArrayView)>;

/// Longest piece of server text that is kept in an Error.
inline constexpr qsizetype maximumServerText = 512;

/// The front of untrusted octets, for Error::serverText.
inline QByteArray capped(QByteArrayView octets, qsizetype maximum = maximumServerText)
{
    return octets.first(qMin(octets.size(), maximum)).toByteArray();
}

/// Untrusted octets as one line of harmless text: UTF-8 if valid, else Latin-1; control, bidirectional and
/// invisible characters escaped as \xNN or \u{NNNN}; capped at `maximum` octets, with "…" when cut.
QString printable(QByteArrayView octets, qsizetype maximum = maximumServerText);

} // namespace Restante
