// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mail/messagesummary.h"

namespace Restante {

class Database;

/// The messages here that bear a message identifier (RFC 5322 3.6.4), the latest first: copies in two accounts are two. Looks for
/// its conversation, then into the headers of that one's messages; at most some hundred of them.
Result<QList<MessageKey>> messagesWithIdentifier(Database &database, const QString &identifier);

} // namespace Restante
