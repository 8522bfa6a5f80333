// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/messagedocument.h"

#include <QDateTime>
#include <QFlags>
#include <QStringList>

#include <optional>

namespace Restante {

enum class CryptoProtocol { OpenPgp, Smime };

/// How far the user's own key ring vouches for an identity of a key: GnuPG's word, not ours.
enum class KeyTrust { Unknown, Never, Marginal, Full, Ultimate };

/// One name that a key carries. Foreign text: shown through visibleText().
struct SignerIdentity {
    QString text;     ///< "Name <addr-spec>", or the subject of a certificate
    QString addrSpec; ///< empty: none
    KeyTrust trust = KeyTrust::Unknown;

    bool operator==(const SignerIdentity &) const = default;
};

/// One signature and what was found about it.
struct SignatureReport {
    enum class Verdict {
        Intact,     ///< the octets are those that were signed
        Altered,    ///< they are not
        KeyMissing, ///< there is nothing to check it with
        Failed,     ///< it could not be checked, for another reason
    };
    enum Remark {
        KeyExpired = 1,
        KeyRevoked = 2,
        SignatureExpired = 4,
        WeakHash = 8, ///< MD5, RIPEMD-160, SHA-1: such a signature can be forged
        WrongUsage = 16,
        RevocationUnchecked = 32, ///< of a certificate; nothing is fetched from the network
    };
    Q_DECLARE_FLAGS(Remarks, Remark)

    CryptoProtocol protocol = CryptoProtocol::OpenPgp;
    Verdict verdict = Verdict::Failed;
    QString keyId; ///< the fingerprint, or what is known of it
    QList<SignerIdentity> identities;
    KeyTrust trust = KeyTrust::Unknown; ///< of the identity that the sender's address belongs to; without one, of the first
    QDateTime made;
    QString algorithm; ///< "Ed25519, SHA512"
    Remarks remarks;
    bool bySender = false; ///< the one addr-spec of From is an identity of the key
    QString problem;       ///< the engine's words, where the verdict is Failed

    bool operator==(const SignatureReport &) const = default;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(SignatureReport::Remarks)

enum class SealOutcome {
    None,         ///< nothing was encrypted
    Opened,       ///< and is in CryptoReport::opened
    NeedsConsent, ///< only with a question to the user, which nobody has asked for yet
    NoKey,        ///< none of the user's keys opens it
    Cancelled,
    Altered, ///< damaged, or without the protection against alteration that all programs of today apply
    TooLarge,
    TimedOut,
    Failed, ///< CryptoReport::problem says why
};

/// What is known of the protection of a message. A value.
struct CryptoReport {
    enum class Coverage { None, Part, Whole };
    Coverage coverage = Coverage::None;
    CryptoProtocol protocol = CryptoProtocol::OpenPgp; ///< of the outermost layer
    bool engineMissing = false;                        ///< GnuPG is not installed, or this program was built without it
    SealOutcome seal = SealOutcome::None;
    QStringList recipients; ///< keys it is encrypted for, as far as they say
    QList<SignatureReport> signatures;
    QString problem;
    /// What to show in place of the message: decrypted, or unwrapped. Lives in memory only.
    std::optional<MessageDocument> document;
    QByteArray opened;              ///< the octets of `document`
    std::optional<QString> subject; ///< RFC 9788: the one that was protected

    bool operator==(const CryptoReport &) const = default;
};

/// A key that came with a message, before it is taken.
struct KeyPreview {
    struct Entry {
        QString fingerprint;
        QStringList identities;
        bool known = false; ///< is in the key ring already

        bool operator==(const Entry &) const = default;
    };
    QList<Entry> keys;

    bool operator==(const KeyPreview &) const = default;
};

} // namespace Restante
