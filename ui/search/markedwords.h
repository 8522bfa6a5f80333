// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Restante {

/// The words of a search that a hit may show marked: those it must hold, without the chips. At most 16.
QStringList markedWords(const QString &query);

} // namespace Restante
