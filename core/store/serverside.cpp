// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/serverside.h"

#include "fetch/retrievalrecord.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

using Side = MessageSummary::ServerSide;
constexpr std::array inOrder { Side::OnServer, Side::DeleteRequested, Side::GoneThere, Side::Unknown };

} // namespace

QString serverSideSql(QLatin1StringView key)
{
    using State = RetrievalRecord::State;
    return u"ifnull((SELECT min(CASE WHEN r.state = %2 THEN 2 WHEN r.state = %3 OR r.wish IN (%4, %5) THEN 1 ELSE 0 END) "
           "FROM retrieval r WHERE r.message = %1), 3)"_s.arg(key)
               .arg(int(State::Gone))
               .arg(int(State::DeleteRequested))
               .arg(int(ServerWish::Delete))
               .arg(int(ServerWish::DeleteUnstored));
}

MessageSummary::ServerSide serverSideFrom(qint64 number)
{
    return number >= 0 && number < qint64(inOrder.size()) ? inOrder[size_t(number)] : Side::Unknown;
}

} // namespace Restante
