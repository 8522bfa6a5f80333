// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetch/fetchplan.h"

namespace Restante {

/// What the next check would delete on the server, and why, as far as the last listing tells.
struct DeletionPreview {
    enum class Copy {
        Here,   ///< stored here as a whole
        ToCome, ///< retrieved and stored by that check first
        None,   ///< none: the user confirmed that
    };
    struct Item {
        MessageNumber number {}; ///< in the last listing
        UniqueId uniqueId;
        qint64 octets = 0;
        DeletionReason reason = DeletionReason::Stored;
        Copy copy = Copy::Here;

        bool operator==(const Item &) const = default;
    };
    QList<Item> items; ///< in order of the message-number

    struct Sum {
        qint64 messages = 0;
        qint64 octets = 0;

        bool operator==(const Sum &) const = default;
    };
    Sum sum(Copy copy) const;
    Sum sum(DeletionReason reason) const;
    Sum all() const;

    bool operator==(const DeletionPreview &) const = default;
};

/// Pure; planFetch() decides, of the listing without what was deleted since: that of the next check may show more or less.
DeletionPreview previewDeletions(const DropListing &lastListing, const QList<RetrievalRecord> &ledger, const FetchPolicy &policy,
                                 const LedgerTime &time);

} // namespace Restante
