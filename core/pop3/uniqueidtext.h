// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pop3/listings.h"

#include <QString>

namespace Restante {

/// A unique-id as people and scripts type it: what RFC 1939 section 7 allows (0x21 to 0x7E) as it is, every other octet as \xNN,
/// and a backslash that would read as the beginning of that as \x5c. Each unique-id has one such text and each text one
/// unique-id.
QString uniqueIdText(const UniqueId &id);
/// The inverse; none when the text was not made so.
std::optional<UniqueId> uniqueIdFromText(QStringView text);

} // namespace Restante
