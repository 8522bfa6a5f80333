// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "base/error.h"
#include "fetch/fetchplan.h"

#include <QList>

#include <optional>

namespace Restante {

/// Where a running mail check is. Octets are of the messages this check will retrieve.
struct CheckProgress {
    enum class Stage { Waiting, Connecting, SigningIn, Listing, Retrieving, Deleting, Finishing };
    Stage stage = Stage::Waiting;
    int retrieved = 0;
    int toRetrieve = 0;
    qint64 octets = 0;
    qint64 toOctets = 0;

    bool operator==(const CheckProgress &) const = default;
};

/// What a mail check did: exactly product.md's `check` element. What is counted is on disk, synced.
struct CheckReport {
    AccountId account;
    int listed = 0;
    int retrieved = 0;     ///< duplicates too
    qint64 octets = 0;     ///< of the retrieved messages
    int duplicates = 0;    ///< retrieved, found to be here already, not stored again
    int deleted = 0;       ///< DELE accepted and QUIT answered with +OK
    int pendingDelete = 0; ///< asked for, outcome not known or refused: reconciled at the next listing
    int leftOver = 0;      ///< wait for the next check: the budget
    QList<SkippedMessage> skipped;
    std::optional<Error> error; ///< what had been stored before it stays stored

    bool operator==(const CheckReport &) const = default;
};

} // namespace Restante
