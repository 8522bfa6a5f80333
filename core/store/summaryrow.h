// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/messagesummary.h"

namespace Restante {

/// A list of mailboxes as one column of `summary`: JSON, [["display name","addr-spec"],…].
QString mailboxesColumn(const MailboxList &mailboxes);
/// The inverse; what is no such JSON gives no mailboxes.
MailboxList mailboxesFromColumn(const QString &column);

/// Hashed identifiers as one column, 8 octets each, big-endian.
QByteArray referencesColumn(const QList<quint64> &references);
QList<quint64> referencesFromColumn(QByteArrayView column);

/// What a list is ordered by: folded (search/words), cut, and without the reply and list marks of a subject (RFC 5256, 2.1).
QString senderOrder(const MessageHeader &header);
QString subjectOrder(const QString &subject);

} // namespace Restante
