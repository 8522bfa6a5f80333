// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/messagesummary.h"

namespace Restante {

/// A safe file name made of the subject: "Harbour plan.eml"; `extension` with its dot.
QString messageFileName(const QString &subject, QLatin1StringView extension);
inline QString messageFileName(const MessageHeader &header)
{
    return messageFileName(header.subject, QLatin1StringView(".eml"));
}

} // namespace Restante
