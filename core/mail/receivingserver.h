// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Restante {

struct Account;

/// Whose Authentication-Results fields count for the mail of an account (RFC 8601 1.2: those of its own "ADMD"). A value.
struct ReceivingServer {
    /// authserv-ids and hosts of the account's provider; every name with the same organisational domain is its own as well.
    QStringList names;
    /// How many such fields it is known to put on top of each message; 0: not known to put any. Then only a field that stands
    /// above its own Received field counts.
    int fieldsOfEach = 0;
    bool leavesOutIds = false; ///< its fields have no authserv-id (Microsoft's)

    bool isOwn(const QString &host) const;

    bool operator==(const ReceivingServer &) const = default;
};

/// By the account's server, address and what the user named; `fieldsOfEach` for providers of whom it is known.
ReceivingServer receivingServer(const Account &account);

} // namespace Restante
