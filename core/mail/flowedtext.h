// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Restante {

/// Undoes format=flowed (RFC 3676 4): lines that end with a blank are joined with the next of the same quote depth,
/// space-stuffing is taken off, the signature separator "-- " stays a line of its own. Quotes come out as "> ", "> > " as deep as
/// they were. `text` has LF line ends; so has the result. `delSp`: the blank that marks a soft line end is not content (4.3).
QString unflowed(QStringView text, bool delSp);

} // namespace Restante
