// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace Restante {

/// So much of a file tells whether it is mail: headers are seldom longer than a tenth of it.
inline constexpr qsizetype sniffedFileOctets = qsizetype(64) * 1024;

/// RFC 5322 2.2: whether a line begins with a field name and a colon. Blanks before the colon are allowed (4.5).
bool beginsLikeField(QByteArrayView line);

/// Whether octets can be mail at all: their first line that is not blank is a header field, or one of the header's lines is a
/// well-known one. Slightly broken mail passes, texts and binary files do not.
bool looksLikeMessage(QByteArrayView beginning);

/// The octets of a file that holds one message (EML). FileUnreadable, MessageTooLarge, NotAMessage; the subject is the path.
Result<QByteArray> readMessageFile(const QString &path);

} // namespace Restante
