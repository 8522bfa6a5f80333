// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Restante {

/// What a sweep did, for the log and for tests/faults/README.md: printed, and kept in the file that RESTANTE_FIGURES names.
void tell(const QString &figure);

/// The whole sweeps of `./dev test --deep` instead of the thinned ones.
bool isDeep();

} // namespace Restante
