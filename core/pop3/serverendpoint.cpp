// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/serverendpoint.h"

#include <openssl/evp.h>
#include <openssl/x509.h>

#include <array>
#include <limits>
#include <memory>

namespace Restante {

QByteArray tlsServerEndPoint(const QByteArray &certificate)
{
    if (certificate.size() > std::numeric_limits<long>::max())
        return {};
    const auto *octets = reinterpret_cast<const unsigned char *>(certificate.constData());
    const std::unique_ptr<X509, decltype(&X509_free)> parsed(d2i_X509(nullptr, &octets, long(certificate.size())), &X509_free);
    int hash = NID_undef;
    if (!parsed || X509_get_signature_info(parsed.get(), &hash, nullptr, nullptr, nullptr) != 1 || hash == NID_undef)
        return {};
    if (hash == NID_md5 || hash == NID_sha1)
        hash = NID_sha256;
    const EVP_MD *const algorithm = EVP_get_digestbynid(hash);
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest {};
    unsigned int length = 0;
    if (!algorithm || X509_digest(parsed.get(), algorithm, digest.data(), &length) != 1)
        return {};
    return QByteArray(reinterpret_cast<const char *>(digest.data()), length);
}

} // namespace Restante
