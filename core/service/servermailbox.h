// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetch/deletionpreview.h"

namespace Restante {

/// One message as the last listing showed it: product.md's `server` element, and what is to become of it.
struct ServerMessage {
    MessageNumber number {};
    UniqueId uniqueId;
    qint64 octets = 0;
    RetrievalRecord::State state = RetrievalRecord::State::New; ///< Skipped also when the user skips it
    std::optional<MessageKey> key;
    qint64 row = 0; ///< of the ledger
    ServerWish wish = ServerWish::None;
    bool whole = false;   ///< stored here as a whole
    bool awaited = false; ///< deleted by the last check: the next listing will not show it
    QDateTime firstSeen {};
    std::optional<DeletionPreview::Item> deletion {}; ///< at the next check

    bool operator==(const ServerMessage &) const = default;
};

/// What waits on the server of an account, as of its last check.
struct ServerMailbox {
    QDateTime asOf;                ///< invalid: never checked
    bool neverDeletes = false;     ///< FetchPolicy::deletes is false
    QList<ServerMessage> messages; ///< in order of the message-number

    bool operator==(const ServerMailbox &) const = default;
};

} // namespace Restante
