// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

// From octets to Unicode. A declared charset is used if it can be; else UTF-8 if valid, else what the octets give strong evidence
// of, else Windows-1252.
namespace Restante {

/// Whether the octets are UTF-8 from the first to the last (ASCII is).
bool isValidUtf8(QByteArrayView octets);

/// The decoder name the octets give strong evidence of, looking at the first maximumDetectionOctets: ISO-2022-JP and -KR by their
/// escape sequences, UTF-8 if valid, multi-byte and non-Latin charsets by their statistics; empty when nothing is evident.
QByteArray guessCharset(QByteArrayView octets);

struct DecodedText {
    QString text;         ///< as the octets have it: no line ends changed, no characters removed but a byte order mark
    bool guessed = false; ///< not the declared charset, or not without errors
};

/// `declared` may be empty or nonsense. `cut`: the octets end where a limit was, perhaps within a character.
DecodedText decodeText(QByteArrayView octets, QByteArrayView declared, bool cut = false);

/// The label in a <meta> of the first octets of HTML (HTML 13.2.3.2, simplified), empty when there is none.
QByteArray charsetOfHtml(QByteArrayView markup);

/// Octets of a header field that are no encoded-word: UTF-8 if valid (RFC 6532), ISO-2022 by its escape sequences, else
/// `fallback` (the charset of the body, may be empty), else what the octets give strong evidence of, else Windows-1252.
QString decodeRawHeader(QByteArrayView octets, QByteArrayView fallback);

} // namespace Restante
