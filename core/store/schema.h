// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace Restante {

/// One numbered script of core/store/schema: it takes a store from version - 1 to version.
struct SchemaScript {
    int version = 0;
    const char *name = nullptr;
    const char *sql = nullptr; ///< UTF-8
};

/// The store's own scripts, compiled in, in order.
std::span<const SchemaScript> schemaScripts();

} // namespace Restante
