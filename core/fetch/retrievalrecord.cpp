// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/retrievalrecord.h"

using namespace Qt::StringLiterals;

namespace Restante {

bool wantsDeletion(ServerWish wish)
{
    return wish == ServerWish::Delete || wish == ServerWish::DeleteUnstored;
}

bool wantsToHave(ServerWish wish)
{
    return wish == ServerWish::Get || wish == ServerWish::GetHeaders;
}

QLatin1StringView serverWishName(ServerWish wish)
{
    switch (wish) {
    case ServerWish::None:
        return {};
    case ServerWish::Get:
        return "get"_L1;
    case ServerWish::GetHeaders:
        return "headers"_L1;
    case ServerWish::Skip:
        return "skip"_L1;
    case ServerWish::Keep:
        return "keep"_L1;
    case ServerWish::Delete:
        return "delete"_L1;
    case ServerWish::DeleteUnstored:
        return "delete-without-copy"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

bool holdsSomething(const RetrievalRecord &record)
{
    return record.verified || record.message.has_value() || record.state == RetrievalRecord::State::Stored;
}

bool isRemovedHeader(const RetrievalRecord &record)
{
    return record.state == RetrievalRecord::State::Headers && !record.message && record.wish != ServerWish::Delete;
}

bool isExpectedAway(const RetrievalRecord &record)
{
    return record.state == RetrievalRecord::State::DeleteRequested && record.failures == 0 && !record.uniqueId.octets.isEmpty();
}

QLatin1StringView retrievalStateName(RetrievalRecord::State state)
{
    switch (state) {
    case RetrievalRecord::State::New:
        return "new"_L1;
    case RetrievalRecord::State::Headers:
        return "headers"_L1;
    case RetrievalRecord::State::Stored:
        return "stored"_L1;
    case RetrievalRecord::State::Skipped:
        return "skipped"_L1;
    case RetrievalRecord::State::DeleteRequested:
        return "delete-requested"_L1;
    case RetrievalRecord::State::Gone:
        return "gone"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

LedgerTime advanced(const LedgerTime &lastCheck, const QDateTime &now)
{
    if (!lastCheck.now.isValid())
        return { now, lastCheck.age };
    const qint64 passed = lastCheck.now.secsTo(now);
    const bool clockWasSet = passed < 0 || std::chrono::seconds(passed) > maximumStep;
    return { now, clockWasSet ? lastCheck.age : lastCheck.age + passed };
}

} // namespace Restante
