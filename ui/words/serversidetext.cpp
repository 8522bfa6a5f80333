// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/serversidetext.h"

#include <QCoreApplication>

namespace Restante {

namespace {

struct ServerSideWords {
    Q_DECLARE_TR_FUNCTIONS(ServerSide)
};

} // namespace

QString serverSideText(MessageSummary::ServerSide side)
{
    switch (side) {
    case MessageSummary::ServerSide::Unknown:
        return {};
    case MessageSummary::ServerSide::OnServer:
        return ServerSideWords::tr("Also on the server");
    case MessageSummary::ServerSide::DeleteRequested:
        return ServerSideWords::tr("Will be deleted on the server at the next check");
    case MessageSummary::ServerSide::GoneThere:
        return ServerSideWords::tr("Only here: gone from the server");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Restante
