// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "crypto/cryptoreport.h"

#include <memory>
#include <stop_token>

namespace Restante {

/// Whether the user may be asked for a passphrase or a card: only after a click.
enum class Prompting { Never, Allowed };

/// The user's keys. Each call takes as long as it takes and ends early when told to stop; one thread, off the GUI's. Asks no
/// network for anything: no keys, no revocation lists.
class CryptoEngine
{
public:
    /// What came out of a sealed or signed wrapping.
    struct Content {
        SealOutcome outcome = SealOutcome::None;
        QByteArray octets;
        QStringList recipients;
        QList<SignatureReport> signatures; ///< that were within
        QString problem;
    };

    virtual ~CryptoEngine() = default;
    virtual bool offers(CryptoProtocol protocol) = 0;
    virtual QList<SignatureReport> verify(CryptoProtocol protocol, const QByteArray &content, const QByteArray &signature,
                                          const std::stop_token &stop) = 0;
    /// A clear-signed text, or opaque S/MIME: what was signed, and the signatures.
    virtual Content unwrap(CryptoProtocol protocol, const QByteArray &octets, const std::stop_token &stop) = 0;
    virtual Content decrypt(CryptoProtocol protocol, const QByteArray &octets, Prompting prompting,
                            const std::stop_token &stop) = 0;
    virtual Result<KeyPreview> preview(const QByteArray &keys, const std::stop_token &stop) = 0;
    /// How many keys are new or have changed.
    virtual Result<int> import(const QByteArray &keys, const std::stop_token &stop) = 0;
};

/// GnuPG through GpgME, with the key ring of this process; null where this program was built without it.
std::unique_ptr<CryptoEngine> makeGpgEngine();

} // namespace Restante
