// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/octets.h"
#include "crypto/cryptoengine.h"
#include "crypto/gpgsignature.h"

#include <gpgme++/context.h>
#include <gpgme++/data.h>
#include <gpgme++/decryptionresult.h>
#include <gpgme++/error.h>
#include <gpgme++/global.h>
#include <gpgme++/importresult.h>
#include <gpgme++/interfaces/dataprovider.h>
#include <gpgme++/key.h>

#include <gpg-error.h>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// 1 KB of compressed zeros becomes 1 MB: what comes out has a bound of its own.
constexpr qsizetype maximumOpened = 256 * MiB;
constexpr size_t maximumRecipients = 20;
/// Each name is looked up by a program of its own.
constexpr int maximumLookups = 4;
constexpr size_t maximumKeys = 20;

/// Where an engine writes to, up to a bound.
class BoundedOctets final : public GpgME::DataProvider
{
public:
    QByteArray octets;
    bool overflown = false;

    bool isSupported(Operation operation) const override { return operation == Write; }
    ssize_t read(void *, size_t) override
    {
        errno = EBADF;
        return -1;
    }
    ssize_t write(const void *buffer, size_t size) override
    {
        if (octets.size() + qsizetype(size) > maximumOpened) {
            overflown = true;
            errno = EFBIG;
            return -1;
        }
        octets.append(static_cast<const char *>(buffer), qsizetype(size));
        return ssize_t(size);
    }
    off_t seek(off_t, int) override
    {
        errno = EBADF;
        return -1;
    }
    void release() override {}
};

GpgME::Data dataOf(const QByteArray &octets)
{
    return GpgME::Data(octets.constData(), size_t(octets.size()), false);
}

SealOutcome outcomeOf(const GpgME::DecryptionResult &result, Prompting prompting)
{
    const auto recipients = result.recipients();
    const bool noKey = !recipients.empty()
        && std::ranges::all_of(recipients, [](const auto &recipient) { return recipient.status().code() == GPG_ERR_NO_SECKEY; });
    switch (result.error().code()) {
    case GPG_ERR_NO_ERROR:
        return SealOutcome::Opened;
    case GPG_ERR_NO_SECKEY:
        return SealOutcome::NoKey;
    case GPG_ERR_CANCELED:
    case GPG_ERR_FULLY_CANCELED:
        return prompting == Prompting::Never ? SealOutcome::NeedsConsent : SealOutcome::Cancelled;
    case GPG_ERR_NO_PIN_ENTRY:
    case GPG_ERR_NO_PASSPHRASE:
    case GPG_ERR_BAD_PASSPHRASE:
        return prompting == Prompting::Never ? SealOutcome::NeedsConsent : SealOutcome::Failed;
    case GPG_ERR_DECRYPT_FAILED:
    case GPG_ERR_BAD_DATA:
    case GPG_ERR_CHECKSUM:
    case GPG_ERR_INV_PACKET:
        return noKey ? SealOutcome::NoKey : SealOutcome::Altered;
    default:
        return noKey ? SealOutcome::NoKey : SealOutcome::Failed;
    }
}

class GpgEngine final : public CryptoEngine
{
public:
    GpgEngine() { GpgME::initializeLibrary(); }

    bool offers(CryptoProtocol protocol) override { return !GpgME::checkEngine(engineProtocol(protocol)).code(); }

    QList<SignatureReport> verify(CryptoProtocol protocol, const QByteArray &content, const QByteArray &signature,
                                  const std::stop_token &stop) override
    {
        const std::unique_ptr<GpgME::Context> context = makeContext(protocol);
        if (!context)
            return {};
        const std::stop_callback onStop(stop, [&] { context->cancelPendingOperation(); });
        const GpgME::VerificationResult result = context->verifyDetachedSignature(dataOf(signature), dataOf(content));
        return told(result, protocol);
    }

    Content unwrap(CryptoProtocol protocol, const QByteArray &octets, const std::stop_token &stop) override
    {
        Content content;
        const std::unique_ptr<GpgME::Context> context = makeContext(protocol);
        if (!context)
            return content;
        const std::stop_callback onStop(stop, [&] { context->cancelPendingOperation(); });
        BoundedOctets sink;
        GpgME::Data plain(&sink);
        const GpgME::VerificationResult result = context->verifyOpaqueSignature(dataOf(octets), plain);
        content.signatures = told(result, protocol);
        if (!sink.overflown)
            content.octets = sink.octets;
        return content;
    }

    Content decrypt(CryptoProtocol protocol, const QByteArray &octets, Prompting prompting, const std::stop_token &stop) override
    {
        Content content;
        // gpgsm has no way to be told not to ask.
        if (protocol == CryptoProtocol::Smime && prompting == Prompting::Never) {
            content.outcome = SealOutcome::NeedsConsent;
            return content;
        }
        const std::unique_ptr<GpgME::Context> context = makeContext(protocol);
        if (!context) {
            content.outcome = SealOutcome::Failed;
            return content;
        }
        if (protocol == CryptoProtocol::OpenPgp)
            context->setPinentryMode(prompting == Prompting::Never ? GpgME::Context::PinentryError
                                                                   : GpgME::Context::PinentryDefault);
        const std::stop_callback onStop(stop, [&] { context->cancelPendingOperation(); });
        BoundedOctets sink;
        GpgME::Data plain(&sink);
        const auto [decryption, verification] = context->decryptAndVerify(dataOf(octets), plain);
        content.outcome = sink.overflown ? SealOutcome::TooLarge
            : stop.stop_requested()      ? SealOutcome::Cancelled
                                         : outcomeOf(decryption, prompting);
        content.recipients = recipientTexts(protocol, decryption);
        if (content.outcome != SealOutcome::Opened) {
            // Of what was not opened as a whole nothing is shown: it may have been changed on its way (EFAIL).
            content.problem = problemText(decryption.error());
            return content;
        }
        content.octets = sink.octets;
        content.signatures = reports(verification, protocol);
        return content;
    }

    Result<KeyPreview> preview(const QByteArray &keys, const std::stop_token &stop) override
    {
        KeyPreview preview;
        const std::vector<GpgME::Key> found = dataOf(keys).toKeys(GpgME::OpenPGP);
        for (const GpgME::Key &key : found) {
            if (stop.stop_requested() || preview.keys.size() >= qsizetype(maximumKeys) || !key.primaryFingerprint())
                break;
            KeyPreview::Entry entry;
            entry.fingerprint = QString::fromLatin1(key.primaryFingerprint());
            const QList<SignerIdentity> identities = identitiesOf(key);
            for (const SignerIdentity &identity : identities)
                entry.identities += identity.text;
            entry.known = !lookedUp(CryptoProtocol::OpenPgp, key.primaryFingerprint()).isNull();
            preview.keys.append(entry);
        }
        if (preview.keys.isEmpty())
            return failure(ErrorCode::NoSuchPart);
        return preview;
    }

    Result<int> import(const QByteArray &keys, const std::stop_token &stop) override
    {
        // A secret key is nobody's to send: whoever did wants it used.
        const std::vector<GpgME::Key> found = dataOf(keys).toKeys(GpgME::OpenPGP);
        if (keys.contains("PRIVATE KEY BLOCK") || std::ranges::any_of(found, &GpgME::Key::hasSecret))
            return failure(ErrorCode::InvalidArgument);
        const std::unique_ptr<GpgME::Context> context = makeContext(CryptoProtocol::OpenPgp);
        if (!context)
            return failure(ErrorCode::NoSuchPart);
        const std::stop_callback onStop(stop, [&] { context->cancelPendingOperation(); });
        const GpgME::ImportResult result = context->importKeys(dataOf(keys));
        if (result.error().code())
            return failure(ErrorCode::InvalidArgument, {}, problemText(result.error()).toUtf8());
        return result.numImported() + (result.numUnchanged() < result.numConsidered() && result.numImported() == 0 ? 1 : 0);
    }

private:
    static GpgME::Protocol engineProtocol(CryptoProtocol protocol)
    {
        return protocol == CryptoProtocol::OpenPgp ? GpgME::OpenPGP : GpgME::CMS;
    }

    /// Offline: no key servers, no WKD, no DANE, no revocation lists, whatever the user's own configuration fetches elsewhere.
    static std::unique_ptr<GpgME::Context> makeContext(CryptoProtocol protocol)
    {
        std::unique_ptr<GpgME::Context> context = GpgME::Context::create(engineProtocol(protocol));
        if (!context)
            return nullptr;
        context->setOffline(true);
        context->setFlag("auto-key-retrieve", "0");
        context->setFlag("auto-key-locate", "local");
        context->setFlag("no-auto-check-trustdb", "1");
        // The agent asks no question about root certificates for a client that it takes for a remote one.
        if (protocol == CryptoProtocol::Smime)
            context->setFlag("request-origin", "remote");
        return context;
    }

    static GpgME::Key lookedUp(CryptoProtocol protocol, const char *id)
    {
        const std::unique_ptr<GpgME::Context> context = makeContext(protocol);
        GpgME::Error error;
        return context ? context->key(id, error) : GpgME::Key();
    }

    /// An engine that ended early leaves no signature to speak of; that is told, too.
    static QList<SignatureReport> told(const GpgME::VerificationResult &result, CryptoProtocol protocol)
    {
        QList<SignatureReport> found = reports(result, protocol);
        if (found.isEmpty()) {
            SignatureReport report;
            report.protocol = protocol;
            report.problem = result.error().code() ? problemText(result.error()) : QString();
            found.append(report);
        }
        return found;
    }

    static QList<SignatureReport> reports(const GpgME::VerificationResult &result, CryptoProtocol protocol)
    {
        return signatureReports(result, protocol,
                                [protocol](const char *fingerprint) { return lookedUp(protocol, fingerprint); });
    }

    static QStringList recipientTexts(CryptoProtocol protocol, const GpgME::DecryptionResult &result)
    {
        QStringList texts;
        int lookups = 0;
        const auto recipients = result.recipients();
        for (size_t i = 0; i < std::min(recipients.size(), maximumRecipients); ++i) {
            const char *id = recipients[i].keyID();
            if (!id)
                continue;
            const GpgME::Key key = lookups++ < maximumLookups ? lookedUp(protocol, id) : GpgME::Key();
            const QList<SignerIdentity> names = key.isNull() ? QList<SignerIdentity>() : identitiesOf(key);
            texts += names.isEmpty() ? QString::fromLatin1(id) : names.constFirst().text + u" · "_s + QString::fromLatin1(id);
        }
        return texts;
    }
};

} // namespace

std::unique_ptr<CryptoEngine> makeGpgEngine()
{
    return std::make_unique<GpgEngine>();
}

} // namespace Restante
