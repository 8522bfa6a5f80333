// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Restante {

/// tls-server-end-point (RFC 5929 section 4.1): the hash of the server's certificate (DER) by the hash of its own signature,
/// SHA-256 where that is MD5 or SHA-1. Empty when it is no certificate or its signature has no hash of its own (Ed25519). Pure.
QByteArray tlsServerEndPoint(const QByteArray &certificate);

/// Whether the certificate (DER) is for this host, a name in its ASCII form or an address (RFC 9525 section 6): its alternative
/// names count and nothing else; "*" stands for one whole label. Pure.
bool certificateNames(const QByteArray &certificate, const QString &host);

} // namespace Restante
