// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/octets.h"

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

namespace Restante {

/// Of what a calendar or contact file may hold; hostile ones hold more.
inline constexpr qsizetype maximumContentOctets = 4 * MiB;
inline constexpr qsizetype maximumContentLines = 50'000;
/// Of one value: a picture in a contact. Names and notes are shown shorter.
inline constexpr qsizetype maximumContentValue = 1 * MiB;

/// A line of iCalendar (RFC 5545 3.1) or vCard (RFC 6350 3.3, also 2.1): name, parameters, value; unfolded, quoted-printable
/// undone.
struct ContentLine {
    QByteArray name;                                     ///< upper-case, without a group ("item1.TEL")
    QList<std::pair<QByteArray, QByteArray>> parameters; ///< names upper-case; a bare one of vCard 2.1 is a TYPE
    QByteArray value;

    /// All values of a parameter, parted at commas, without quotes, lower-case.
    QList<QByteArray> parameter(QByteArrayView parameterName) const;
    /// The first value as it stands, without quotes.
    QByteArray plainParameter(QByteArrayView parameterName) const;
    /// As text in its charset (UTF-8, CHARSET= of vCard 2.1, else a guess) with the escapes undone, at most `limit` characters.
    QString text(qsizetype limit) const;
    /// The parts of a structured value (N, ADR, ORG): parted at semicolons that are not escaped.
    QStringList fields(qsizetype limit) const;
};

/// Lenient: LF alone ends a line, what is no content line is passed over, limits are those above (`cut`: one was met).
struct ContentLines {
    QList<ContentLine> lines;
    bool cut = false;
};
ContentLines readContentLines(QByteArrayView octets);

} // namespace Restante
