// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Restante {

/// A part of a message that OpenPGP or S/MIME protects, or that holds a key. Paths are those of entities (messagedocument.h), of
/// a multipart root the empty one.
struct ProtectedPart {
    enum class Kind {
        PgpSigned,       ///< multipart/signed (RFC 3156 5)
        PgpEncrypted,    ///< multipart/encrypted (RFC 3156 4), also as some gateways leave it
        PgpClearSigned,  ///< a block in a text (RFC 9580 7)
        PgpInlineSealed, ///< an encrypted block in a text (RFC 9580 6.2)
        PgpKeys,         ///< application/pgp-keys, or a block in a text
        SmimeSigned,     ///< multipart/signed (RFC 8551 3.5.3)
        SmimeOpaque,     ///< application/pkcs7-mime with signedData: readable once it is unwrapped
        SmimeEncrypted,  ///< application/pkcs7-mime with envelopedData or authEnvelopedData
    };
    Kind kind = Kind::PgpSigned;
    QString path;
    QString content;   ///< the entity that holds the signed or encrypted octets
    QString signature; ///< of a multipart/signed
    /// Nothing of the message is outside of it: only then may a verdict speak of the message as a whole.
    bool whole = false;

    bool operator==(const ProtectedPart &) const = default;
};

constexpr bool isSealed(ProtectedPart::Kind kind)
{
    return kind == ProtectedPart::Kind::PgpEncrypted || kind == ProtectedPart::Kind::PgpInlineSealed
        || kind == ProtectedPart::Kind::SmimeEncrypted;
}

} // namespace Restante
