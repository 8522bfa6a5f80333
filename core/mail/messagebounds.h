// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/octets.h"

// How much of a message is looked at. Each bound is well above what honest mail holds and well below what hurts: 6.5 KB of octets
// can be made to unfold into 895,000 parts, 20,000 nested multiparts overflow a stack. What is over a bound stays in the source.
namespace Restante {

/// Multiparts in multiparts. Real mail was seen with 9 (a forwarded, signed, list-managed newsletter).
inline constexpr int maximumDepth = 32;
/// Entities of one message. A digest of a busy list holds some hundred.
inline constexpr int maximumParts = 1000;
/// Header of one entity. Gmail accepts 500 KB in all, Postfix 100 KB by default; fields behind it are not read.
inline constexpr qsizetype maximumHeaderOctets = 256 * KiB;
/// Lines without a field name that are skipped in search of the next header field before they are taken for the body.
inline constexpr int maximumStrayHeaderLines = 16;
/// Mailboxes of one address field: more than a header of that size holds in practice.
inline constexpr int maximumMailboxes = 5000;
/// Message identifiers kept of one References field, as messagesummary.h promises.
inline constexpr int maximumReferences = 200;
/// RFC 5322 2.1.1: no line is longer than 998; an identifier or addr-spec beyond it was made to hurt.
inline constexpr qsizetype maximumIdentifierOctets = 998;
inline constexpr qsizetype maximumAddrSpecOctets = 998;
/// Characters of a display name and of a subject; a list row shows 100.
inline constexpr qsizetype maximumDisplayName = 512;
inline constexpr qsizetype maximumSubject = 2000;
/// Parameters of one MIME field and sections of one continued parameter (RFC 2231 3).
inline constexpr int maximumParameters = 200;
/// Decoded octets of one body that are shown, and of all bodies together: a text view lays out some MB, not more. A body that was
/// cut is listed as an attachment too, so that it can be saved whole.
inline constexpr qsizetype maximumBodyOctets = 4 * MiB;
inline constexpr qsizetype maximumAllBodyOctets = 16 * MiB;
/// Decoded octets of a picture that HTML may ask for.
inline constexpr qsizetype maximumResourceOctets = 64 * MiB;
/// uuencoded files in the texts of one message.
inline constexpr int maximumUuencodedFiles = 100;
/// How far into a multipart without a usable boundary the octets are searched for the one its sender had in mind.
inline constexpr qsizetype maximumBoundarySearch = 64 * KiB;
/// Characters for the search index and the list row, as messagesummary.h promises.
inline constexpr qsizetype maximumIndexCharacters = 256 * KiB;
inline constexpr qsizetype maximumSnippet = 200;
/// Octets that charset detection looks at.
inline constexpr qsizetype maximumDetectionOctets = 64 * KiB;

} // namespace Restante
