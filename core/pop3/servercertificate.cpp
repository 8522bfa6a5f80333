// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/servercertificate.h"

#include <QHostAddress>

#include <openssl/evp.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <array>
#include <limits>
#include <memory>

namespace Restante {

namespace {

using Parsed = std::unique_ptr<X509, decltype(&X509_free)>;

Parsed parsedCertificate(const QByteArray &certificate)
{
    if (certificate.size() > std::numeric_limits<long>::max())
        return { nullptr, &X509_free };
    const auto *octets = reinterpret_cast<const unsigned char *>(certificate.constData());
    return { d2i_X509(nullptr, &octets, long(certificate.size())), &X509_free };
}

} // namespace

bool certificateNames(const QByteArray &certificate, const QString &host)
{
    const Parsed parsed = parsedCertificate(certificate);
    const QByteArray name = host.toLatin1();
    if (!parsed || name.isEmpty())
        return false;
    if (!QHostAddress(host).isNull())
        return X509_check_ip_asc(parsed.get(), name.constData(), 0) == 1;
    constexpr unsigned int rules =
        X509_CHECK_FLAG_NEVER_CHECK_SUBJECT | X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS | X509_CHECK_FLAG_SINGLE_LABEL_SUBDOMAINS;
    return X509_check_host(parsed.get(), name.constData(), size_t(name.size()), rules, nullptr) == 1;
}

QByteArray tlsServerEndPoint(const QByteArray &certificate)
{
    const Parsed parsed = parsedCertificate(certificate);
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
    return { reinterpret_cast<const char *>(digest.data()), qsizetype(length) };
}

} // namespace Restante
