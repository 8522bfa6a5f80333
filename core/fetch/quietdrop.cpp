// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/quietdrop.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr qint64 day = std::chrono::seconds(std::chrono::days(1)).count();

/// The budget is left out: it ends what is collected, and nothing is.
QString inWords(const FetchPolicy &policy)
{
    return u"%1 %2%3"_s.arg(retentionName(policy.retention)).arg(policy.headersAbove).arg(policy.deletes ? u""_s : u" never"_s);
}

/// Sizes that are announced, and together what STAT says: then a message cannot change while all three answers stay.
bool addsUp(const DropListing &listing, const MaildropSize &size)
{
    qint64 octets = 0;
    for (const DropListingEntry &entry : listing.entries) {
        if (entry.octets <= 0 || entry.octets > size.octets - octets)
            return false;
        octets += entry.octets;
    }
    return octets == size.octets && listing.entries.size() == qsizetype(size.messages);
}

/// Each message has a unique-id of its own, and it is not its number, which the next message bears once this one is gone.
bool tellsApart(const DropListing &listing)
{
    QSet<QByteArrayView> seen;
    seen.reserve(listing.entries.size());
    for (const DropListingEntry &entry : listing.entries) {
        const QByteArray &id = entry.uniqueId.octets;
        if (id.isEmpty() || seen.contains(id) || id == QByteArray::number(quint32(entry.number)))
            return false;
        seen.insert(id);
    }
    return true;
}

/// At least once a day all is looked at: what is gone for 60 days is forgotten, and nothing rests on this for ever.
qint64 endOfQuiet(const QList<RetrievalRecord> &ledger, const Retention &retention, const LedgerTime &time)
{
    qint64 end = time.age + day;
    if (retention.kind != Retention::Kind::Days)
        return end;
    for (const RetrievalRecord &record : ledger) {
        const qint64 due = record.firstSeenAge + retention.value * day;
        if (due > time.age) // else it is kept for another reason
            end = qMin(end, due);
    }
    return end;
}

} // namespace

std::optional<QuietDrop> quietDrop(const DropListing &listing, const MaildropSize &size, const QList<RetrievalRecord> &ledger,
                                   const FetchPlan &plan, const FetchPolicy &policy, const LedgerTime &time)
{
    if (!listing.complete || !listing.uniqueIds || listing.uidlSha256.isEmpty() || listing.entries.isEmpty()
        || plan != FetchPlan() || !addsUp(listing, size) || !tellsApart(listing))
        return std::nullopt;
    return QuietDrop { .size = size,
                       .uniqueIds = listing.uidlSha256,
                       .policy = inWords(policy),
                       .untilAge = endOfQuiet(ledger, policy.retention, time) };
}

bool looksQuiet(const QuietDrop &known, const MaildropSize &size, const FetchPolicy &policy, const LedgerTime &time)
{
    return known.size == size && known.policy == inWords(policy) && time.age < known.untilAge;
}

} // namespace Restante
