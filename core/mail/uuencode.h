// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/octets.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

// Files in texts from before MIME: "begin MODE NAME", lines of up to 45 octets in characters 32 to 96, "end" (POSIX uuencode).
// Lines whose trailing blanks were stripped on the way are completed. yEnc is not read.
namespace Restante {

struct UuencodedFile {
    qsizetype begin = 0;     ///< offset of the "begin" line
    qsizetype end = 0;       ///< behind the "end" line
    qsizetype dataBegin = 0; ///< the lines between
    qsizetype dataEnd = 0;
    QByteArrayView name; ///< as it stands
};

/// The files in the octets, in order, at most `limit`. A "begin" line counts only before a line that can be data; a file ends at
/// "end", or, when that is missing, at the first line that can be no data.
QList<UuencodedFile> findUuencoded(QByteArrayView octets, int limit);

/// Decodes data lines; false when one was damaged. A sink that returns false stops.
bool decodeUuencodedLines(QByteArrayView lines, const OctetSink &sink);

} // namespace Restante
