// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <optional>

namespace Restante {

/// How long a message that is stored here stays in the maildrop.
struct Retention {
    enum class Kind {
        Forever,          ///< never a DELE (the default)
        None,             ///< deleted as soon as it is stored here
        Days,             ///< deleted `value` days after it was first seen here
        Count,            ///< the newest `value` messages stay
        Size,             ///< the newest messages that fit in `value` octets stay
        UntilDeletedHere, ///< deleted once the user deleted it here
    };
    Kind kind = Kind::Forever;
    qint64 value = 0;

    bool operator==(const Retention &) const = default;
};

inline constexpr qint64 maximumRetentionDays = 36'500;            ///< a century
inline constexpr qint64 maximumRetentionCount = 1'000'000'000;    ///< message-numbers are 32 bits wide
inline constexpr qint64 maximumRetentionOctets = qint64(1) << 50; ///< 1 PiB: sums stay far from 64 bits

/// `forever`, `none`, `days:N`, `count:N`, `size:BYTES`, `until-deleted-here`: the form of the command line and the store.
QString retentionName(const Retention &retention);
/// The inverse; a number is 1 … the maximum above, in plain digits. InvalidArgument names the whole text.
Result<Retention> retentionFromName(QStringView name);

/// How much one check collects, newest first; the next one goes on. A single message that is larger is collected alone.
struct CheckBudget {
    enum class Kind {
        All,   ///< all there is (the default)
        Count, ///< `value` messages
        Size,  ///< as many as fit into `value` octets
    };
    Kind kind = Kind::All;
    qint64 value = 0;

    bool operator==(const CheckBudget &) const = default;
};

/// `all`, `count:N`, `size:BYTES`; numbers as with Retention.
QString checkBudgetName(const CheckBudget &budget);
Result<CheckBudget> checkBudgetFromName(QStringView name);

/// What one account wants fetched and kept.
struct FetchPolicy {
    Retention retention;
    qint64 headersAbove = 0; ///< octets; only TOP for larger messages; 0: everything whole
    CheckBudget budget {};
    bool deletes = true; ///< false: nothing at all is deleted there, whatever was chosen (policyOf())

    bool operator==(const FetchPolicy &) const = default;
};

/// True when a server that deletes messages by itself after `expireDays` (none: never) may do so before the account would. Pure.
bool outlivesServer(const Retention &retention, std::optional<qint64> expireDays);

/// Whether every value is within its bounds; InvalidArgument names the one that is not.
Result<void> validate(const FetchPolicy &policy);

} // namespace Restante
