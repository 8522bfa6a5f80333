// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/messagedocument.h"
#include "mail/messagesummary.h"

#include <QJsonObject>

namespace Restante {

/// Everything a document says, as the golden files write it; what is empty is left out.
QJsonObject toJson(const MessageDocument &document);
/// What a summary adds to the document.
QJsonObject toJson(const ParsedSummary &summary);

} // namespace Restante
