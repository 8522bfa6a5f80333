// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/messagesummary.h"

namespace Restante {

/// "On the server", "Deleted there at the next check"…: a few words; empty where nothing is known.
QString serverSideText(MessageSummary::ServerSide side);

} // namespace Restante
