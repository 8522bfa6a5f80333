// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/entitytree.h"
#include "mail/messageparser.h"

namespace Restante {

/// What only a reader needs (sizes and hashes of attachments, for which all of them are decoded) is left out for a summary.
enum class DocumentPurpose { Reading, Summary };

/// Puts a document together from the structure, the choice of bodies, their texts and the attachments.
MessageDocument buildDocument(QByteArrayView raw, const ParseOptions &options, DocumentPurpose purpose);

/// The charset of raw octets in the header: the forced one, else that of the first text that declares one; may be empty.
QByteArray headerCharset(const EntityTree &tree, const ParseOptions &options);

} // namespace Restante
