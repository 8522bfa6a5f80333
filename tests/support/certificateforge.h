// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <memory>

namespace Restante {

/// Keys, kept in memory. Those that take long to make are made once a program.
enum class ForgedKey { P256, P384, Rsa1024, Rsa2048, Rsa8192, Ed25519 };

/// A certificate with its key and, by and by, its issuers: signed while the test runs, so that every fault can be had.
struct ForgedCertificate {
    QByteArray pem;
    QByteArray der;
    QByteArray keyPem;
    QByteArray subject; ///< the common name, as issuers are named by
    ForgedKey key = ForgedKey::P256;
};

/// What to put into one. The defaults make a good leaf for localhost.
struct ForgeryOrder {
    QByteArray commonName = "localhost";
    QByteArray names = "DNS:localhost,IP:127.0.0.1"; ///< subjectAltName as OpenSSL's configuration writes it; empty: none
    bool authority = false;
    int fromDays = -1;
    int untilDays = 30;
    QByteArray hash = "SHA256"; ///< of the signature; empty: the key's own (Ed25519)
    bool pss = false;           ///< RSASSA-PSS
    ForgedKey key = ForgedKey::P256;
};

/// `issuer` null: self-signed.
ForgedCertificate forge(const ForgeryOrder &order, const ForgedCertificate *issuer = nullptr);

} // namespace Restante
