// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mail/entitytree.h"
#include "mail/protectedpart.h"

#include <QByteArrayView>

// Where a message is signed or encrypted, by its structure alone: nothing is decrypted, verified or believed. Pure, bounded, any
// thread. What content says of itself (wrong types, names without a meaning) is looked at in its first octets.
namespace Restante {

/// In document order, at most maximumProtectedParts. A part within a signed part is not listed: what is signed is read as a
/// message of its own (protectedOctets()), layer by layer.
QList<ProtectedPart> findProtectedParts(QByteArrayView raw, const EntityTree &tree);

/// What an engine is given for a part.
struct ProtectedOctets {
    QByteArray content;   ///< signed octets in canonical form (RFC 1847 2.1: every line ends with CR LF), or the sealed ones
    QByteArray signature; ///< detached
    QByteArray charset;   ///< of the text that a block stood in
};
/// NoSuchPart: the message is another one; MessageTooLarge: beyond what an engine is given.
Result<ProtectedOctets> protectedOctets(QByteArrayView raw, const ProtectedPart &part);

/// The signed entity as it stands, to be read as a message; of other kinds nothing.
QByteArray signedEntity(QByteArrayView raw, const ProtectedPart &part);

/// A part as a message of its own under the header of the whole one, so that nothing else of that message stands beside it
/// (faults.md B.4). Empty when there is no such part.
QByteArray standaloneMessage(QByteArrayView raw, const ProtectedPart &part);

/// Text that came out of a block, as an entity that can be read as a message.
QByteArray textEntity(QByteArrayView text, QByteArrayView charset);

/// The octets of an entity that was opened, under the fields of the header that it stood under: what of them it has itself
/// (RFC 9788 protected fields) is left to protectedSubject().
std::optional<QString> protectedSubject(QByteArrayView entity);

} // namespace Restante
