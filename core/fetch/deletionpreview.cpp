// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/deletionpreview.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace Restante {

namespace {

template<typename Counts>
DeletionPreview::Sum sumOf(const QList<DeletionPreview::Item> &items, Counts counts)
{
    DeletionPreview::Sum sum;
    for (const DeletionPreview::Item &item : items) {
        if (!counts(item))
            continue;
        ++sum.messages;
        // Announced sizes may add up beyond all reason.
        sum.octets = item.octets > std::numeric_limits<qint64>::max() - sum.octets ? std::numeric_limits<qint64>::max()
                                                                                   : sum.octets + item.octets;
    }
    return sum;
}

/// The listing as the next check will see it: what was deleted by the last one is not there any more.
DropListing withoutDeleted(const DropListing &listing, const QList<RetrievalRecord> &ledger)
{
    QSet<std::pair<QByteArray, int>> away;
    for (const RetrievalRecord &record : ledger) {
        if (isExpectedAway(record))
            away.insert({ record.uniqueId.octets, record.ordinal });
    }
    DropListing left { .entries = {}, .uniqueIds = listing.uniqueIds, .complete = listing.complete };
    QHash<QByteArray, int> ordinals;
    for (const DropListingEntry &entry : listing.entries) {
        if (!away.contains({ entry.uniqueId.octets, ordinals[entry.uniqueId.octets]++ }))
            left.entries.append(entry);
    }
    return left;
}

} // namespace

DeletionPreview::Sum DeletionPreview::sum(Copy copy) const
{
    return sumOf(items, [copy](const Item &item) { return item.copy == copy; });
}

DeletionPreview::Sum DeletionPreview::sum(DeletionReason reason) const
{
    return sumOf(items, [reason](const Item &item) { return item.reason == reason; });
}

DeletionPreview::Sum DeletionPreview::all() const
{
    return sumOf(items, [](const Item &) { return true; });
}

DeletionPreview previewDeletions(const DropListing &lastListing, const QList<RetrievalRecord> &ledger, const FetchPolicy &policy,
                                 const LedgerTime &time)
{
    const DropListing listing = withoutDeleted(lastListing, ledger);
    const FetchPlan plan = planFetch(listing, ledger, policy, time);
    QHash<MessageNumber, const DropListingEntry *> listed;
    for (const DropListingEntry &entry : listing.entries)
        listed.insert(entry.number, &entry);
    QHash<qint64, const RetrievalRecord *> records;
    for (const RetrievalRecord &record : ledger)
        records.insert(record.row, &record);

    using Copy = DeletionPreview::Copy;
    DeletionPreview preview;
    const auto add = [&](MessageNumber number, DeletionReason reason, Copy copy) {
        const DropListingEntry *entry = listed.value(number);
        preview.items.append({ number, entry->uniqueId, qMax<qint64>(0, entry->octets), reason, copy });
    };
    for (const FetchPlan::Deletion &deletion : plan.deletions) {
        const RetrievalRecord *record = records.value(deletion.row);
        add(deletion.number, deletion.reason, record && record->verified ? Copy::Here : Copy::None);
    }
    for (const FetchPlan::Retrieval &retrieval : plan.retrievals) {
        if (retrieval.thenDelete)
            add(retrieval.number, *retrieval.thenDelete, Copy::ToCome);
    }
    for (const FetchPlan::Retrieval &confirmation : plan.confirmations)
        add(confirmation.number, *confirmation.thenDelete, Copy::Here);
    std::ranges::sort(preview.items, {}, &DeletionPreview::Item::number);
    return preview;
}

} // namespace Restante
