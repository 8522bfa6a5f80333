// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/serverdesk.h"

#include "base/clock.h"
#include "store/retrievallog.h"

#include <QHash>

#include <algorithm>

namespace Restante {

namespace {

using State = RetrievalRecord::State;

/// What the user sees of a row: that he skips it is a state to him.
State shownState(const RetrievalRecord &record)
{
    const bool skips = record.wish == ServerWish::Skip && (record.state == State::New || record.state == State::Headers);
    return skips ? State::Skipped : record.state;
}

/// The wish as it makes sense for this message; none: it makes none.
std::optional<ServerWish> sensible(const RetrievalRecord &record, ServerWish wish)
{
    switch (wish) {
    case ServerWish::Get:
        return record.verified && record.message ? std::nullopt : std::optional(wish);
    case ServerWish::GetHeaders:
        return record.message ? std::nullopt : std::optional(wish);
    case ServerWish::DeleteUnstored:
        return record.verified ? ServerWish::Delete : wish;
    case ServerWish::None:
    case ServerWish::Skip:
    case ServerWish::Keep:
    case ServerWish::Delete:
        return wish;
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

} // namespace

struct ServerDesk::Known {
    RetrievalLog::LastListing last;
    QList<RetrievalRecord> ledger;
    LedgerTime now;

    DropListing listing() const
    {
        DropListing listing { .entries = {}, .uniqueIds = false, .complete = last.complete };
        listing.entries.reserve(last.entries.size());
        for (const RetrievalLog::Listed &listed : last.entries) {
            listing.entries.append(listed.entry);
            listing.uniqueIds = listing.uniqueIds || !listed.entry.uniqueId.octets.isEmpty();
        }
        return listing;
    }
};

ServerDesk::ServerDesk(RetrievalLog &log, const Clock &clock)
    : m_log(log)
    , m_clock(clock)
{}

Result<ServerDesk::Known> ServerDesk::known(const Account &account) const
{
    const auto last = m_log.lastListing(account.id);
    if (!last)
        return std::unexpected(last.error());
    const auto ledger = m_log.records(account.id);
    if (!ledger)
        return std::unexpected(ledger.error());
    return m_log.lastCheck(account.id).transform([&](const LedgerTime &checked) {
        return Known { *last, *ledger, advanced(checked, m_clock.now()) };
    });
}

Result<DeletionPreview> ServerDesk::preview(const Account &account, const FetchPolicy &policy) const
{
    Account tried = account;
    tried.policy = policy;
    return known(account).transform(
        [&](const Known &known) { return previewDeletions(known.listing(), known.ledger, policyOf(tried), known.now); });
}

Result<ServerMailbox> ServerDesk::mailbox(const Account &account) const
{
    const auto known = this->known(account);
    if (!known)
        return std::unexpected(known.error());
    const FetchPolicy policy = policyOf(account);
    const DeletionPreview preview = previewDeletions(known->listing(), known->ledger, policy, known->now);
    QHash<MessageNumber, const DeletionPreview::Item *> deletions;
    for (const DeletionPreview::Item &item : preview.items)
        deletions.insert(item.number, &item);
    QHash<qint64, const RetrievalRecord *> rows;
    rows.reserve(known->ledger.size());
    for (const RetrievalRecord &record : known->ledger)
        rows.insert(record.row, &record);

    ServerMailbox mailbox { .asOf = known->last.asOf, .neverDeletes = !policy.deletes, .messages = {} };
    for (const RetrievalLog::Listed &listed : known->last.entries) {
        const RetrievalRecord *record = rows.value(listed.row);
        if (!record || record->state == State::Gone)
            continue;
        const DeletionPreview::Item *deletion = deletions.value(listed.entry.number);
        mailbox.messages.append({ .number = listed.entry.number,
                                  .uniqueId = listed.entry.uniqueId,
                                  .octets = listed.entry.octets,
                                  .state = shownState(*record),
                                  .key = record->message,
                                  .row = listed.row,
                                  .wish = record->wish,
                                  .whole = record->verified,
                                  .awaited = isExpectedAway(*record),
                                  .firstSeen = record->firstSeen,
                                  .deletion = deletion ? std::optional(*deletion) : std::nullopt });
    }
    return mailbox;
}

Result<void> ServerDesk::setWish(const Account &account, const QList<qint64> &rows, ServerWish wish)
{
    if (wantsDeletion(wish) && !policyOf(account).deletes)
        return failure(ErrorCode::DeletionRuledOut, account.server.user);
    const auto ledger = m_log.records(account.id);
    if (!ledger)
        return std::unexpected(ledger.error());
    const QSet<qint64> wanted(rows.begin(), rows.end());
    bool any = false;
    for (const RetrievalRecord &record : *ledger) {
        // A row without a unique-id is that of another message tomorrow.
        if (!wanted.contains(record.row) || record.uniqueId.octets.isEmpty())
            continue;
        any = true;
        const std::optional<ServerWish> meant = sensible(record, wish);
        if (!meant)
            continue;
        auto written = m_log.setWish(account.id, record.row, *meant);
        if (written && wish == ServerWish::None && record.state == State::Skipped)
            written = m_log.tryAgain(account.id, record.row);
        if (!written)
            return written;
    }
    return any ? Result<void>() : failure(ErrorCode::NoSuchMessage);
}

} // namespace Restante
