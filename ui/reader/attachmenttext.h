// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/messagedocument.h"

#include <QColor>

namespace Restante {

/// "PDF document", "JPEG picture", "program": what a file really is, for a list and for who hears it read.
QString fileTypeText(const FileType &type);
/// One to four letters for the plate, by the real type; empty: nothing is known.
QString fileTypeSign(const FileType &type);
/// The plate's ground: one colour for what belongs together; white is readable on every one.
QRgb fileTypeColour(FileKind kind);

/// "Attachment harbour-plan.pdf, PDF document, 1.4 MB"
QString spokenAttachment(const Attachment &attachment);
/// Name, kind, size and what is odd about the name, for a tool tip (plain text).
QString describedAttachment(const Attachment &attachment);

} // namespace Restante
