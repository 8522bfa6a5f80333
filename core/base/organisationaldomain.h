// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Which names of the network belong to one owner (RFC 7489 3.2), by the public suffix list that Qt carries. Pure, any thread.
namespace Restante {

/// Whether a public suffix list is there at all ("co.uk" is one of its entries). Without it organisationalDomain() gives each
/// name back as it is: then only equal names count as one owner's.
bool knowsPublicSuffixes();

/// The name in its ASCII form, lower-case, without a dot behind it; empty when it can be no host's name.
QString asciiDomain(const QString &domain);

/// "mx.hamn.example" → "hamn.example", "a.b.co.uk" → "b.co.uk"; a public suffix itself, one label alone and an address literal
/// stay what they are.
QString organisationalDomain(const QString &domain);

/// Both exist and have one organisational domain (RFC 7489 3.1: relaxed alignment).
bool haveOneOwner(const QString &one, const QString &other);

} // namespace Restante
