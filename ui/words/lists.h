// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Restante {

// Enumerations, with what the application's language puts between.

/// "Anna, Mikkel, Olga"
QString listText(const QStringList &entries);
/// "expired; signed by itself": of entries that may have commas
QString listOfSentencesText(const QStringList &entries);

} // namespace Restante
