// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/schema.h"

namespace Restante {

class Database;

/// Takes a store from its user_version to that of the last script: each script and its version in one transaction, so that a
/// store is always of one version or the next. Knows nothing of what the scripts make.
class Migration final
{
public:
    Migration(Database &database, std::span<const SchemaScript> scripts);

    Result<int> version() const;
    int latest() const { return int(m_scripts.size()); }
    /// StoreFailed when the scripts are not 1, 2, 3 …, or none.
    static Result<void> checkNumbers(std::span<const SchemaScript> scripts);
    /// StoreNewer when the store is ahead of the scripts.
    Result<void> check() const;
    Result<void> checkIsLatest() const;
    Result<void> run();

private:
    Result<void> apply(const SchemaScript &script);

    Database &m_database;
    std::span<const SchemaScript> m_scripts;
};

} // namespace Restante
