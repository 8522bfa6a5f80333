// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace Restante {

/// Files of one winmail.dat that are listed.
inline constexpr qsizetype maximumTnefFiles = 500;

/// A file in what Outlook packs others' attachments into (TNEF, [MS-OXTNEF]).
struct TnefFile {
    QString name; ///< safe to show and to save; never empty
    qsizetype begin = 0;
    qsizetype size = 0;

    QByteArrayView content(QByteArrayView whole) const { return whole.sliced(begin, size); }
    bool operator==(const TnefFile &) const = default;
};

/// Empty: none in it, or no TNEF. One pass, nothing is copied; what is cut off or damaged ends the list.
QList<TnefFile> readTnef(QByteArrayView whole);

} // namespace Restante
