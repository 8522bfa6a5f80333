// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "base/result.h"
#include "mail/receivingserver.h"

#include <QHash>

namespace Restante {

class Database;
class MailboxReader;

/// What is known of the servers that receive for the accounts: who they are, and by a look at mail that is here whether they put
/// Authentication-Results on each message. The thread of its connection.
class ReceiverLore final
{
public:
    /// Nobody (a value that believes nothing) for local mail and accounts that are gone.
    Result<ReceivingServer> of(const AccountId &account, Database &database, const MailboxReader &reader);

private:
    Result<int> learned(const AccountId &account, const ReceivingServer &server, const MailboxReader &reader) const;

    struct Known {
        ReceivingServer asked;
        int fieldsOfEach = 0;
    };
    QHash<AccountId, Known> m_known; ///< learned once a run, and again when the account changed
};

} // namespace Restante
