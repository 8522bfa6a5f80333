// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/mailbox.h"

#include <QByteArrayView>

namespace Restante {

class HeaderFields;

/// Where a message wants answers beside what RFC 5322 says.
struct AnswerAddresses {
    MailboxList followupTo; ///< Mail-Followup-To: what its author wants an answer to all to go to
    QString listPost;       ///< the addr-spec of List-Post (RFC 2369 3.4); empty: no list, or one nobody may write to

    bool operator==(const AnswerAddresses &) const = default;
};

AnswerAddresses answerAddressesOf(const HeaderFields &fields);
/// Of a raw message; octets behind its header are not looked at.
AnswerAddresses answerAddressesOf(QByteArrayView raw);

} // namespace Restante
