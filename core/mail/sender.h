// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/mailbox.h"

#include <QString>
#include <QStringList>

// What may be trusted about a sender's name and address, for banners and the header card. Pure.
namespace Restante {

/// What looks like an address within a text, lower-case; look-alikes of "@" count ("boss＠firm.example").
QStringList addressesIn(QStringView text);

/// Whether the display name names an address that is not the addr-spec: it says it comes from somebody else.
bool displayNameMisleads(const Mailbox &mailbox);

/// Whether a host label mixes scripts in a way no language does (UTS 39 5.1: Latin goes with Chinese, Japanese and Korean), or is
/// made of letters of another script that all look like Latin ones.
bool isDeceptiveLabel(QStringView label);

/// As above, of a label in either form: "xn--…" is read first.
bool isDeceptiveHostLabel(const QString &label);

/// The domain as it is safe to show: in Unicode, deceptive labels in their ASCII form ("xn--…", RFC 5891).
QString displayDomain(const QString &domain);

/// The addr-spec with its domain as displayDomain() shows it.
QString displayAddress(const QString &addrSpec);

} // namespace Restante
