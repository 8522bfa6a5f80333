// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/mailbox.h"

#include <QByteArrayView>

namespace Restante {

/// The mailboxes of an address field (RFC 5322 3.4, with the obsolete forms of 4.4), at most maximumMailboxes. The structure is
/// read from the octets, then display names are decoded, so nothing from an encoded-word becomes an address. What is no addr-spec
/// is shown as display name, as it stands; where several <…> follow each other the last is the addr-spec and the others remain
/// visible in the display name. Source routes are dropped; of groups only an empty one leaves a trace, its name.
MailboxList readAddressList(QByteArrayView fieldBody, QByteArrayView fallbackCharset = {});

} // namespace Restante
