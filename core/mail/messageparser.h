// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/octets.h"
#include "base/result.h"
#include "mail/messagedocument.h"
#include "mail/messagesummary.h"
#include "mail/receivingserver.h"

#include <QByteArrayView>

#include <optional>
#include <stop_token>

// Reads raw messages (RFC 5322, RFC 2045-2049). Every function is total: any octets give a value, in time linear in their number
// and with memory bounded by messagebounds.h, whatever they hold. No state, any thread; nothing is fetched, run or decrypted.
namespace Restante {

struct ParseOptions {
    /// Not empty: this charset instead of the declared one, for bodies and raw 8-bit header fields ("repair encoding").
    QByteArray charset;
    /// Who received it: nobody known for files and attached messages, and then no Authentication-Results count.
    ReceivingServer server {};
    /// Once requested, attachments are measured no further (gigabytes take seconds), and the document is of no use.
    std::stop_token stop {};
};

/// What the list row and the search index need. Does not hash or decode attachments.
ParsedSummary parseSummary(QByteArrayView raw);

/// The header alone; octets behind it are not looked at.
MessageHeader parseHeader(QByteArrayView raw);

/// How many Authentication-Results fields in a row the receiving server put on it (see ReceivingServer::fieldsOfEach). Looks at
/// the header alone.
int ownFieldsOnTop(QByteArrayView raw, const ReceivingServer &server);

/// What the reader shows. Attachments are decoded as a stream for their size and hash, never held.
MessageDocument parseDocument(QByteArrayView raw, const ParseOptions &options = {});

/// The decoded content of a part that parseDocument() listed, octet by octet; of an attached message the message as it stands.
/// NoSuchPart when there is none of that path.
Result<QByteArray> partContent(QByteArrayView raw, const PartPath &part);
/// As above, in pieces of at most a few hundred KiB; a sink that returns false ends it with Cancelled.
Result<void> partContent(QByteArrayView raw, const PartPath &part, const OctetSink &sink);

struct Resource {
    PartPath part;
    QString mediaType;
    QByteArray octets; ///< decoded
};

/// What a `cid:` URL of the shown HTML names (RFC 2392; without the scheme, already percent-decoded, no angle brackets).
/// Nothing: no such part, or it is larger than a picture may be (messagebounds.h).
std::optional<Resource> resourceByContentId(QByteArrayView raw, QStringView contentId);

/// The texts of all plain parts as one, in document order, as `show --text` and JSON print them; nothing: no plain form.
std::optional<QString> plainTextOf(const MessageDocument &document);
/// The markup of the HTML parts one after the other, for printing as text only: each must be shown as a document of its own
/// (EFAIL); nothing: no HTML form.
std::optional<QString> htmlOf(const MessageDocument &document);
/// The words of the message whatever forms it has: plainTextOf(), else what htmltext reads from the markup.
QString readableTextOf(const MessageDocument &document);

} // namespace Restante
