// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace Restante {

/// SHA-256 (FIPS 180-4) fed piece by piece. OpenSSL's, which uses the processor's instructions: every octet of every message
/// goes through it, and QCryptographicHash was measured seven times slower (173 against 1164 MB/s).
class Sha256 final
{
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256 &&) noexcept;
    Sha256 &operator=(Sha256 &&) noexcept;

    void add(QByteArrayView octets);
    /// 32 octets; what is added afterwards begins a new hash.
    QByteArray finish();

    static QByteArray of(QByteArrayView octets);

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace Restante
