// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/embeddedfiles.h"

namespace Restante {

/// A text entity as it is shown, and what stood in its way.
struct BodyText {
    QString text;           ///< LF line ends; for HTML the markup
    bool flowed = false;    ///< was format=flowed
    bool damaged = false;   ///< the transfer encoding was
    bool guessed = false;   ///< the charset was
    bool truncated = false; ///< at the limit
    bool hasPgpMessage = false;
};

/// `forcedCharset` instead of the declared one when not empty; at most `limit` octets of the text are taken.
BodyText readPlainText(const EmbeddedFiles &content, const Entity &entity, QByteArrayView forcedCharset, qsizetype limit);
BodyText readHtml(QByteArrayView raw, const Entity &entity, QByteArrayView forcedCharset, qsizetype limit);

} // namespace Restante
