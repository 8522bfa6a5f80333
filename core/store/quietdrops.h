// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "fetch/quietdrop.h"

namespace Restante {

class Database;

/// Where QuietDrops are kept, one an account. Triggers of the schema take one away as soon as its ledger or its last listing
/// changes.
/// Mail thread; writes in the current transaction.
class QuietDrops final
{
public:
    explicit QuietDrops(Database &database);

    Result<std::optional<QuietDrop>> of(const AccountId &account) const;
    /// Replaces the former one.
    Result<void> keep(const AccountId &account, const QuietDrop &drop);
    /// A complete listing showed once more what the last one did.
    Result<void> seenAgain(const AccountId &account, const LedgerTime &time);

private:
    Database &m_database;
};

} // namespace Restante
