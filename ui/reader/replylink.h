// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/messagedocument.h"

#include <QUrl>

namespace Restante {

enum class ReplyTo { Sender, All };

/// A mailto: address (RFC 6068) that begins an answer in the desktop's mail composer: recipients, subject, what is answered, and
/// the text quoted, as much as an address can carry. `own` are the user's addresses, which get no copy. Pure.
QUrl replyLink(const MessageDocument &message, ReplyTo to, const QStringList &own);

} // namespace Restante
