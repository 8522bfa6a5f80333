// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "situations.h"

#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Restante::Test {

namespace {

RetrievalRecord::State stateFrom(const QString &name)
{
    using enum RetrievalRecord::State;
    for (const auto state : { New, Headers, Stored, Skipped, DeleteRequested, Gone }) {
        if (retrievalStateName(state) == name)
            return state;
    }
    qFatal("no such state: %ls", qUtf16Printable(name));
}

ServerWish wishFrom(const QString &name)
{
    using enum ServerWish;
    for (const auto wish : { Get, GetHeaders, Skip, Keep, Delete, DeleteUnstored }) {
        if (serverWishName(wish) == name)
            return wish;
    }
    qFatal("no such wish: %ls", qUtf16Printable(name));
}

} // namespace

DropListing listingFrom(const QString &text)
{
    DropListing listing;
    for (const QString &part : text.split(u", "_s, Qt::SkipEmptyParts)) {
        if (part == "incomplete"_L1) {
            listing.complete = false;
        } else if (part == "no-uidl"_L1) {
            listing.uniqueIds = false;
        } else {
            const QStringList words = part.split(u' ');
            QByteArray id = words.value(1).toLatin1();
            if (id == "-")
                id.clear();
            else if (id == "(long)")
                id = QByteArray(maximumUniqueId + 1, 'x');
            listing.entries.append({ MessageNumber(words.value(0).toUInt()), words.value(2).toLongLong(), { id } });
        }
    }
    return listing;
}

QList<RetrievalRecord> ledgerFrom(const QString &text)
{
    QList<RetrievalRecord> ledger;
    QHash<QByteArray, int> times;
    for (const QString &part : text.split(u", "_s, Qt::SkipEmptyParts)) {
        const QStringList words = part.split(u' ');
        RetrievalRecord record;
        record.row = 11 + ledger.size();
        record.uniqueId = { words.value(0) == "-"_L1 ? QByteArray() : words.value(0).toLatin1() };
        record.ordinal = times[record.uniqueId.octets]++;
        record.octets = words.value(1).toLongLong();
        record.octetsHere = record.octets;
        record.state = stateFrom(words.value(2));
        record.verified = record.state != RetrievalRecord::State::New && record.state != RetrievalRecord::State::Headers
            && record.state != RetrievalRecord::State::Skipped;
        if (record.verified || record.state == RetrievalRecord::State::Headers)
            record.message = MessageKey(record.row + 100);
        for (const QString &flag : words.sliced(3)) {
            if (flag == "unverified"_L1)
                record.verified = false;
            else if (flag == "removed"_L1)
                record.message = std::nullopt;
            else if (flag == "held"_L1)
                record.message = MessageKey(record.row + 100);
            else if (flag == "deleted-here"_L1)
                record.deletedHere = true;
            else if (flag.startsWith("wish="_L1))
                record.wish = wishFrom(flag.sliced(5));
            else if (flag.startsWith("failures="_L1))
                record.failures = flag.sliced(9).toInt();
            else if (flag.startsWith("day="_L1))
                record.firstSeenAge = flag.sliced(4).toInt() * day;
            else
                qFatal("no such flag: %ls", qUtf16Printable(flag));
        }
        ledger.append(record);
    }
    return ledger;
}

FetchPolicy policyFrom(const QString &text)
{
    FetchPolicy policy;
    const QStringList words = text.split(u' ');
    if (words.value(0) == "never"_L1)
        policy.deletes = false;
    else
        policy.retention = retentionFromName(words.value(0)).value();
    policy.headersAbove = words.value(1).toLongLong();
    if (words.size() > 2)
        policy.budget = checkBudgetFromName(words[2]).value();
    return policy;
}

LedgerTime timeAt(qint64 age)
{
    return { QDateTime(QDate(2026, 5, 1), QTime(12, 0), QTimeZone::UTC), age };
}

} // namespace Restante::Test
