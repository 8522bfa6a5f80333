// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "base/result.h"
#include "pop3/transcript.h"

namespace Restante {

class Database;

/// Keeps the dialogues of each account's last sessions. Mail thread; writes in the Database's current transaction.
class TranscriptStore final
{
public:
    static constexpr int sessionsPerAccount = 10;

    explicit TranscriptStore(Database &database);

    /// The oldest ones beyond sessionsPerAccount go.
    Result<void> add(const AccountId &account, const Dialogue &dialogue);
    /// Newest first.
    Result<QList<Dialogue>> dialogues(const AccountId &account) const;

private:
    Database &m_database;
};

} // namespace Restante
