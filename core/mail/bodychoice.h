// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/entitytree.h"

namespace Restante {

/// What of a tree is shown and what is listed: indexes into EntityTree::entities, in document order.
struct BodyChoice {
    /// The plain form: text/plain entities, and text/html ones where the sender gave no plain form of that piece. Empty when
    /// there would be no text/plain in it.
    QList<int> plain;
    /// The HTML form, likewise: empty when there would be no text/html in it. Plain text is never made into HTML.
    QList<int> html;
    QList<int> attachments; ///< every other leaf
};

/// RFC 8621 4.1.4, with four differences: pictures, sound and video are always listed as well; the root of a multipart/related is
/// the one its start parameter names; a message whose only texts are of another kind that reads as plain text (markdown, patches)
/// shows the first; a form without any entity of its own kind is empty.
BodyChoice chooseBodies(const EntityTree &tree);

} // namespace Restante
