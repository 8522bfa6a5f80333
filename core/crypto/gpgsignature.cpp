// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/gpgsignature.h"

#include <gpgme++/error.h>
#include <gpgme++/key.h>

#include <gpg-error.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

using Remark = SignatureReport::Remark;
using Verdict = SignatureReport::Verdict;

/// Keys of well-connected people carry dozens of names; hostile ones thousands.
constexpr unsigned int maximumIdentities = 50;
constexpr size_t maximumSignatures = 8;
constexpr qsizetype maximumIdentityText = 300;

KeyTrust trustOf(GpgME::UserID::Validity validity)
{
    switch (validity) {
    case GpgME::UserID::Unknown:
    case GpgME::UserID::Undefined:
        return KeyTrust::Unknown;
    case GpgME::UserID::Never:
        return KeyTrust::Never;
    case GpgME::UserID::Marginal:
        return KeyTrust::Marginal;
    case GpgME::UserID::Full:
        return KeyTrust::Full;
    case GpgME::UserID::Ultimate:
        return KeyTrust::Ultimate;
    }
    return KeyTrust::Unknown; // a later GpgME's
}

KeyTrust trustOf(GpgME::Signature::Validity validity)
{
    switch (validity) {
    case GpgME::Signature::Unknown:
    case GpgME::Signature::Undefined:
        return KeyTrust::Unknown;
    case GpgME::Signature::Never:
        return KeyTrust::Never;
    case GpgME::Signature::Marginal:
        return KeyTrust::Marginal;
    case GpgME::Signature::Full:
        return KeyTrust::Full;
    case GpgME::Signature::Ultimate:
        return KeyTrust::Ultimate;
    }
    return KeyTrust::Unknown;
}

/// The common name of a certificate's subject (RFC 4514), as far as one can be read at a glance; else all of it.
QString commonName(const QString &subject)
{
    const qsizetype begin = subject.startsWith("CN="_L1) ? 0 : subject.indexOf(",CN="_L1) + 1;
    if (!subject.sliced(begin).startsWith("CN="_L1))
        return subject;
    qsizetype end = begin + 3;
    while (end < subject.size() && (subject[end] != u',' || subject[end - 1] == u'\\'))
        ++end;
    return subject.sliced(begin + 3, end - begin - 3).remove(u'\\');
}

Verdict verdictOf(int code)
{
    switch (code) {
    case GPG_ERR_NO_ERROR:
    case GPG_ERR_SIG_EXPIRED:
    case GPG_ERR_KEY_EXPIRED:
    case GPG_ERR_CERT_EXPIRED:
    case GPG_ERR_CERT_REVOKED:
        return Verdict::Intact;
    case GPG_ERR_BAD_SIGNATURE:
        return Verdict::Altered;
    case GPG_ERR_NO_PUBKEY:
        return Verdict::KeyMissing;
    default:
        return Verdict::Failed;
    }
}

bool isWeak(unsigned int hash)
{
    // RFC 9580 9.5: MD5, SHA-1, RIPEMD-160; MD2 of old certificates.
    return hash == 1 || hash == 2 || hash == 3 || hash == 5;
}

SignatureReport::Remarks remarksOf(const GpgME::Signature &signature, CryptoProtocol protocol)
{
    SignatureReport::Remarks remarks;
    const int code = signature.status().code();
    const unsigned int summary = signature.summary();
    remarks.setFlag(Remark::KeyExpired,
                    code == GPG_ERR_KEY_EXPIRED || code == GPG_ERR_CERT_EXPIRED || (summary & GpgME::Signature::KeyExpired));
    remarks.setFlag(Remark::KeyRevoked, code == GPG_ERR_CERT_REVOKED || (summary & GpgME::Signature::KeyRevoked));
    remarks.setFlag(Remark::SignatureExpired, code == GPG_ERR_SIG_EXPIRED || (summary & GpgME::Signature::SigExpired));
    remarks.setFlag(Remark::WeakHash, isWeak(signature.hashAlgorithm()));
    remarks.setFlag(Remark::WrongUsage, signature.isWrongKeyUsage());
    remarks.setFlag(Remark::RevocationUnchecked, protocol == CryptoProtocol::Smime);
    return remarks;
}

SignatureReport reportOf(const GpgME::Signature &signature, CryptoProtocol protocol, const KeyLookup &lookUp)
{
    SignatureReport report;
    report.protocol = protocol;
    report.verdict = verdictOf(signature.status().code());
    report.keyId = QString::fromLatin1(signature.fingerprint());
    report.remarks = remarksOf(signature, protocol);
    report.trust = trustOf(signature.validity());
    if (signature.creationTime() > 0)
        report.made = QDateTime::fromSecsSinceEpoch(signature.creationTime());
    if (const char *algorithm = signature.publicKeyAlgorithmAsString()) {
        report.algorithm = QString::fromLatin1(algorithm);
        if (const char *hash = signature.hashAlgorithmAsString())
            report.algorithm += u", "_s + QString::fromLatin1(hash);
    }
    if (report.verdict == Verdict::Failed)
        report.problem = problemText(signature.status());
    // What was altered names nobody: whose key it was made with is no author of what stands there.
    if (report.verdict != Verdict::Intact || !signature.fingerprint())
        return report;
    const GpgME::Key key = lookUp(signature.fingerprint());
    if (key.isNull())
        return report;
    report.identities = identitiesOf(key);
    if (const char *fingerprint = key.primaryFingerprint(); fingerprint && protocol == CryptoProtocol::OpenPgp)
        report.keyId = QString::fromLatin1(fingerprint);
    if (key.isRevoked())
        report.remarks |= Remark::KeyRevoked;
    if (protocol == CryptoProtocol::Smime) {
        for (SignerIdentity &identity : report.identities)
            identity.trust = report.trust;
    }
    return report;
}

} // namespace

QString problemText(const GpgME::Error &error)
{
    return QString::fromUtf8(error.asStdString().c_str()).left(maximumIdentityText);
}

QList<SignerIdentity> identitiesOf(const GpgME::Key &key)
{
    QList<SignerIdentity> identities;
    const unsigned int count = std::min(key.numUserIDs(), maximumIdentities);
    for (unsigned int i = 0; i < count; ++i) {
        const GpgME::UserID id = key.userID(i);
        if (id.isRevoked() || id.isInvalid())
            continue;
        SignerIdentity identity;
        const QString text = QString::fromUtf8(id.id()).left(maximumIdentityText);
        identity.text = key.protocol() == GpgME::CMS ? commonName(text) : text;
        identity.addrSpec = QString::fromStdString(id.addrSpec()).left(maximumIdentityText);
        identity.trust = trustOf(id.validity());
        identities.append(identity);
    }
    return identities;
}

QList<SignatureReport> signatureReports(const GpgME::VerificationResult &result, CryptoProtocol protocol, const KeyLookup &lookUp)
{
    QList<SignatureReport> reports;
    const std::vector<GpgME::Signature> signatures = result.signatures();
    for (size_t i = 0; i < std::min(signatures.size(), maximumSignatures); ++i)
        reports.append(reportOf(signatures[i], protocol, lookUp));
    return reports;
}

} // namespace Restante
