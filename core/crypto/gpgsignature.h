// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/cryptoreport.h"

#include <gpgme++/verificationresult.h>

#include <functional>

namespace Restante {

/// The key of a fingerprint, null when there is none. (GpgME's own Signature::key() would validate it anew, ask the user about
/// its authority and the network about its revocation.)
using KeyLookup = std::function<GpgME::Key(const char *fingerprint)>;

/// GpgME's words in ours.
QList<SignatureReport> signatureReports(const GpgME::VerificationResult &result, CryptoProtocol protocol,
                                        const KeyLookup &lookUp);

/// The names of a key, at most some; revoked and unusable ones are left out.
QList<SignerIdentity> identitiesOf(const GpgME::Key &key);

QString problemText(const GpgME::Error &error);

} // namespace Restante
