// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetch/fetchplan.h"

#include <optional>

namespace Restante {

/// A large maildrop as it looked when a check found nothing to do there. While STAT and UIDL say the same, and neither the ledger
/// nor the policy is another, planFetch() would find nothing again: so nothing of it is read. Pure.
struct QuietDrop {
    MaildropSize size;    ///< the answer to STAT
    QByteArray uniqueIds; ///< SHA-256 of the answer to UIDL
    QString policy;       ///< what was wanted then, in words
    qint64 untilAge = 0;  ///< LedgerTime::age from which on something may have to be done

    bool operator==(const QuietDrop &) const = default;
};

/// Below this many messages planning costs less than the way there and back that is saved by asking for all at once.
inline constexpr quint32 smallestQuietDrop = 10'000;

/// What may be remembered of a maildrop for which this was planned; none when it has to be looked at again: something is to be
/// done or was passed over, or the sizes matter, as the unique-ids alone do not tell the messages apart.
std::optional<QuietDrop> quietDrop(const DropListing &listing, const MaildropSize &size, const QList<RetrievalRecord> &ledger,
                                   const FetchPlan &plan, const FetchPolicy &policy, const LedgerTime &time);
/// Whether it is still so, as far as STAT tells.
bool looksQuiet(const QuietDrop &known, const MaildropSize &size, const FetchPolicy &policy, const LedgerTime &time);

} // namespace Restante
