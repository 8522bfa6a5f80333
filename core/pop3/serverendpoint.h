// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Restante {

/// tls-server-end-point (RFC 5929 section 4.1): the hash of the server's certificate (DER) by the hash of its own signature,
/// SHA-256 where that is MD5 or SHA-1. Empty when it is no certificate or its signature has no hash of its own (Ed25519). Pure.
QByteArray tlsServerEndPoint(const QByteArray &certificate);

} // namespace Restante
