// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificateforge.h"

#include <QFile>
#include <QHash>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

template<auto release>
struct Release {
    template<typename T>
    void operator()(T *thing) const
    {
        release(thing);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Release<X509_free>>;
using Bio = std::unique_ptr<BIO, Release<BIO_free_all>>;

void must(bool done, const char *what)
{
    if (!done)
        qFatal("forging a certificate: %s", what);
}

/// Primes of 4,096 bits take seconds to find.
Key storedKey()
{
    QFile file(u":/restante/test/certificates/rsa8192.key"_s);
    must(file.open(QIODevice::ReadOnly), "the stored key");
    const QByteArray pem = file.readAll();
    const Bio bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    return Key(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
}

EVP_PKEY *newKey(ForgedKey key)
{
    switch (key) {
    case ForgedKey::P256:
        return EVP_EC_gen("P-256");
    case ForgedKey::P384:
        return EVP_EC_gen("P-384");
    case ForgedKey::Rsa1024:
        return EVP_RSA_gen(1024);
    case ForgedKey::Rsa2048:
        return EVP_RSA_gen(2048);
    case ForgedKey::Rsa8192:
        return storedKey().release();
    case ForgedKey::Ed25519:
        return EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519");
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

EVP_PKEY *keyOf(ForgedKey key)
{
    static QHash<ForgedKey, std::shared_ptr<EVP_PKEY>> keys;
    std::shared_ptr<EVP_PKEY> &known = keys[key];
    if (!known)
        known = std::shared_ptr<EVP_PKEY>(newKey(key), EVP_PKEY_free);
    must(known != nullptr, "a key");
    return known.get();
}

QByteArray contentOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, size);
}

void addExtension(X509 *certificate, int kind, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, Release<X509_EXTENSION_free>> extension(
        X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData()));
    must(extension && X509_add_ext(certificate, extension.get(), -1) == 1, value.constData());
}

void nameIt(X509_NAME *name, const QByteArray &commonName)
{
    if (!commonName.isEmpty()) // its octets as they are: a NUL too
        must(X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
                                        reinterpret_cast<const unsigned char *>(commonName.constData()), int(commonName.size()),
                                        -1, 0)
                 == 1,
             "a name");
}

void sign(X509 *certificate, const ForgeryOrder &order, EVP_PKEY *key)
{
    const EVP_MD *const hash = order.hash.isEmpty() ? nullptr : EVP_get_digestbyname(order.hash.constData());
    const std::unique_ptr<EVP_MD_CTX, Release<EVP_MD_CTX_free>> context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *settings = nullptr;
    must(EVP_DigestSignInit(context.get(), &settings, hash, nullptr, key) == 1, "a signature");
    if (order.pss)
        must(EVP_PKEY_CTX_set_rsa_padding(settings, RSA_PKCS1_PSS_PADDING) > 0, "PSS");
    must(X509_sign_ctx(certificate, context.get()) > 0, "signing");
}

} // namespace

ForgedCertificate forge(const ForgeryOrder &order, const ForgedCertificate *issuer)
{
    static long serial = 1;
    constexpr long day = 24 * 60 * 60;
    const Certificate certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), order.fromDays * day);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), order.untilDays * day);
    nameIt(X509_get_subject_name(certificate.get()), order.commonName);
    nameIt(X509_get_issuer_name(certificate.get()), issuer ? issuer->subject : order.commonName);
    X509_set_pubkey(certificate.get(), keyOf(order.key));
    addExtension(certificate.get(), NID_basic_constraints, order.authority ? "critical,CA:TRUE" : "critical,CA:FALSE");
    if (order.authority)
        addExtension(certificate.get(), NID_key_usage, "critical,keyCertSign,cRLSign");
    else if (!order.names.isEmpty()) // critical where there is no subject (RFC 5280 section 4.2.1.6)
        addExtension(certificate.get(), NID_subject_alt_name,
                     order.commonName.isEmpty() ? "critical," + order.names : order.names);
    sign(certificate.get(), order, keyOf(issuer ? issuer->key : order.key));

    ForgedCertificate result { .pem = {}, .der = {}, .keyPem = {}, .subject = order.commonName, .key = order.key };
    const Bio pem(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(pem.get(), certificate.get());
    result.pem = contentOf(pem.get());
    const Bio der(BIO_new(BIO_s_mem()));
    i2d_X509_bio(der.get(), certificate.get());
    result.der = contentOf(der.get());
    const Bio key(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(key.get(), keyOf(order.key), nullptr, nullptr, 0, nullptr, nullptr);
    result.keyPem = contentOf(key.get());
    return result;
}

} // namespace Restante
