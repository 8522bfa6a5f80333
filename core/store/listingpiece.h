// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/retrievallog.h"

/// A drop listing as rows of `listing`: pieces of `entriesPerPiece` entries, so that what did not change since the last check is
/// not written again. A unique-id is not repeated in it: the ledger row has it. Pure.
namespace Restante::ListingPiece {

inline constexpr qsizetype entriesPerPiece = 4096;

struct Entry {
    MessageNumber number {};
    qint64 octets = 0;
    qint64 row = 0;

    bool operator==(const Entry &) const = default;
};
QByteArray pack(const QList<Entry> &entries);
/// StoreDamaged when it is no such piece.
Result<QList<Entry>> unpack(const QByteArray &data);

} // namespace Restante::ListingPiece
