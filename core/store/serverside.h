// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/messagesummary.h"

#include <QString>

namespace Restante {

/// An SQL expression for what the ledger tells of the message whose key is `key`: a number for serverSideFrom(), in the order in
/// which lists show it. Of several rows for a message the one that says that it is still there tells most.
QString serverSideSql(QLatin1StringView key);
MessageSummary::ServerSide serverSideFrom(qint64 number);

} // namespace Restante
