// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/headerfields.h"
#include "mail/messagedocument.h"

namespace Restante {

struct ReceivingServer;

/// The fields of a message header, decoded and bounded. `rawCharset` is that of octets above 127 that are no UTF-8 and no
/// encoded-words; may be empty.
MessageHeader decodeHeader(const HeaderFields &fields, QByteArrayView rawCharset);

/// The identifier of a List-Id field (RFC 2919), empty when there is none.
QString listIdOf(const HeaderFields &fields);

/// What is to be said about the sender, the worst first.
QList<Warning> senderWarnings(const HeaderFields &fields, const MessageHeader &header);

/// Who passed the message on, who wants a receipt, how its list is left, and what the receiving server found out.
void addProvenance(MessageDocument &document, const HeaderFields &fields, const ReceivingServer &server);

} // namespace Restante
