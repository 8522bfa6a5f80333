// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace Restante {

/// Why Original cannot be had here.
enum class OriginalTrouble { NotInstalled, RunsAsRoot, NoSandbox, Broken };

/// Whether the engine's sandbox can be built by this user on this machine. The engine would end the whole program if it cannot,
/// or ask to run without; neither is wanted. Any thread; waits for a child process for a moment.
std::optional<OriginalTrouble> sandboxTrouble();

} // namespace Restante
