// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/authenticationresults.h"
#include "mail/headerfields.h"

#include <QString>

namespace Restante {

/// How one leaves a mailing list, by its own words (RFC 2369 3.2, RFC 8058). Nothing of it is ever asked for unbidden.
struct ListUnsubscribe {
    QString page; ///< an https: or http: address; empty: none
    QString mail; ///< a mailto: address; empty: none
    /// A POST to `page` is enough, and the signature that the receiving server found good covers both fields (RFC 8058 4).
    bool oneClick = false;

    bool isEmpty() const { return page.isEmpty() && mail.isEmpty(); }
    bool operator==(const ListUnsubscribe &) const = default;
};

/// `counted`: what is believed of the message's Authentication-Results.
ListUnsubscribe readListUnsubscribe(const HeaderFields &fields, const QList<AuthenticationResults> &counted);

/// The body that a one-click POST has (RFC 8058 3.2).
inline constexpr char oneClickBody[] = "List-Unsubscribe=One-Click";

} // namespace Restante
