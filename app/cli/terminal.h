// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Restante {

// Text of mail on its way to a terminal: nothing of it may act there (escape sequences) or turn the line around (bidirectional
// controls).

/// One line: every control character is a space or a visible sign.
QString terminalLine(QStringView text);
/// Several lines: line ends and tabs stay.
QString terminalText(QStringView text);
/// Columns a terminal needs: wide East Asian characters and emoji take two, combining ones none.
qsizetype columnWidth(QStringView text);
/// Cut (with "…") or filled with blanks to exactly `columns`.
QString fitted(const QString &text, qsizetype columns);

} // namespace Restante
