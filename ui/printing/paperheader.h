// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/messagedocument.h"

class QFont;
class QTextCursor;

namespace Restante {

// What stands on paper beside the body. Every foreign text is a harmless line; addresses are given in full, as in the window.

/// Subject and a table of sender, date and recipients.
void writePaperHeader(QTextCursor &cursor, const MessageDocument &message, const QFont &font);
void writePaperRule(QTextCursor &cursor);
/// Names and sizes, below a line; nothing when there are none.
void writePaperAttachments(QTextCursor &cursor, const QList<Attachment> &attachments, const QFont &font);
/// "Jonas <jonas@hamn.example> · Harbour plan"
QString paperHeadOf(const MessageHeader &header);

} // namespace Restante
