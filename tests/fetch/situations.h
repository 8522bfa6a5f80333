// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetch/fetchplan.h"

#include <QTimeZone>

namespace Restante::Test {

// Situations written as text.

inline constexpr qint64 day = 24 * 60 * 60;

/// "1 a 100, 2 b 200" (number, unique-id, octets; "-" is a missing unique-id), with "incomplete" or "no-uidl" in front.
DropListing listingFrom(const QString &text);
/// "a 100 stored, b 200 new failures=2" (unique-id, octets, state, flags). Rows are 11, 12, …, their messages 111, 112, …;
/// stored, delete-requested and gone ones are verified and hold a message unless a flag says otherwise.
QList<RetrievalRecord> ledgerFrom(const QString &text);
/// "days:30", "none 150" (headers only above so many octets), "forever 0 count:2" (a budget), "never" (nothing is deleted there).
FetchPolicy policyFrom(const QString &text);
LedgerTime timeAt(qint64 age);

} // namespace Restante::Test
