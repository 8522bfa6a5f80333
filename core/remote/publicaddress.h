// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QHostAddress;

namespace Restante {

/// Whether an address is one of the public Internet (IANA's registries for special purposes, RFC 6890): mail must not make this
/// computer ask its router, its neighbours or itself. Addresses that carry an IPv4 one within (mapped, 6to4, NAT64) are judged by
/// that. Pure.
bool isPublicAddress(const QHostAddress &address);

} // namespace Restante
