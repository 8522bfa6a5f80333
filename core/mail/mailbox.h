// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Restante {

/// RFC 5322 3.4: a mailbox as it stood in the header field, decoded. Either part may be empty; an addr-spec is
/// never invented (`From: root` gives {displayName "root", addrSpec ""}).
struct Mailbox {
    QString displayName;
    QString addrSpec;

    bool operator==(const Mailbox &) const = default;
};

using MailboxList = QList<Mailbox>;

} // namespace Restante
