// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/html/sandboxcheck.h"

#include <QString>

namespace Restante {

/// Why Original is not there, and what helps.
QString originalTroubleText(OriginalTrouble trouble);
/// Stable, for settings.
QString originalTroubleName(OriginalTrouble trouble);

} // namespace Restante
