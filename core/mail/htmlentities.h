// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Restante {

/// The characters of the character reference at the start of the text ("&amp;", "&#8364;", "&#x20AC;"; HTML 4 names and &apos;),
/// and its length in `length`: 0 when there is none.
QString decodeHtmlEntity(QStringView text, qsizetype &length);

/// The text with every reference decoded.
QString decodeHtmlEntities(QStringView text);

} // namespace Restante
