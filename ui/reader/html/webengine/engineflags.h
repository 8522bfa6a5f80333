// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Restante {

/// Tells the engine, before its first use, how it is to run: without a network, without a graphics card, in its sandbox. What the
/// environment says to the contrary is taken back. GUI thread, once.
void setEngineFlags();

} // namespace Restante
