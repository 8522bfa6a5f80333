// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sha256.h"

#include <QtGlobal>

#include <openssl/evp.h>

namespace Restante {

namespace {
void begin(EVP_MD_CTX *context)
{
    // Fails only without memory or without the algorithm; going on would give messages a wrong hash.
    if (EVP_DigestInit_ex(context, EVP_sha256(), nullptr) != 1)
        qFatal("SHA-256 is not available");
}
} // namespace

struct Sha256::Context {
    Context()
        : evp(EVP_MD_CTX_new())
    {
        begin(evp);
    }
    ~Context() { EVP_MD_CTX_free(evp); }
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;

    EVP_MD_CTX *evp;
};

Sha256::Sha256()
    : m_context(std::make_unique<Context>())
{}

Sha256::~Sha256() = default;
Sha256::Sha256(Sha256 &&) noexcept = default;
Sha256 &Sha256::operator=(Sha256 &&) noexcept = default;

void Sha256::add(QByteArrayView octets)
{
    EVP_DigestUpdate(m_context->evp, octets.data(), size_t(octets.size()));
}

QByteArray Sha256::finish()
{
    QByteArray hash(32, Qt::Uninitialized);
    EVP_DigestFinal_ex(m_context->evp, reinterpret_cast<unsigned char *>(hash.data()), nullptr);
    begin(m_context->evp);
    return hash;
}

QByteArray Sha256::of(QByteArrayView octets)
{
    Sha256 hash;
    hash.add(octets);
    return hash.finish();
}

} // namespace Restante
