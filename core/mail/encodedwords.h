// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

// RFC 2047 encoded-words and what else stands for text in header fields. Structure (addresses, parameters) is read from the
// octets before any of this: what an encoded-word holds is text for people and never syntax.
namespace Restante {

/// Unstructured text: unfolds, decodes encoded-words, joins the octets of adjacent words before their charset is applied (senders
/// cut within characters), reads other octets by decodeRawHeader(), and makes the result harmless. A word that cannot be read
/// stays.
QString decodeHeaderText(QByteArrayView body, QByteArrayView fallbackCharset = {});

/// Whether an encoded-word begins at the start of the octets; its length, else 0. Words with blanks in them do not count here.
qsizetype encodedWordLength(QByteArrayView octets);

/// One line without anything that could deceive the eye or a terminal: tab and line ends become blanks, other controls and
/// bidirectional embeddings and overrides become U+FFFD, isolates (harmless, set by telephones around names) go away.
QString harmlessLine(QStringView text);

/// harmlessLine() for names: invisible characters become U+FFFD as well, runs of blanks one blank.
QString harmlessName(QStringView text);

} // namespace Restante
