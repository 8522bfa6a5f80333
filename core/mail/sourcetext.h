// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

// A raw message as text to be looked at. Pure; linear in the octets.
namespace Restante {

/// A piece of a source, cut at a line end where there is one in reach.
struct SourcePiece {
    qsizetype begin = 0;
    qsizetype end = 0;
    qsizetype firstLine = 1; ///< counted from 1

    bool operator==(const SourcePiece &) const = default;
};
/// At most `octets` each; one at least.
QList<SourcePiece> sourcePieces(QByteArrayView raw, qsizetype octets);

/// UTF-8, else each octet as Latin-1; line ends LF; what would move or hide text is shown as U+FFFD.
QString sourceText(QByteArrayView octets);

/// The header of the message with folding undone and encoded words read (RFC 2047), one field a line; then what follows it.
QString decodedSourceHeader(QByteArrayView raw);
/// Where the header ends: the offset of the empty line.
qsizetype sourceHeaderEnd(QByteArrayView raw);

/// The piece at or after `from` (going round) in which the words stand, without regard to the case of ASCII letters; -1: in none.
/// Words across the border of two pieces are not found.
int pieceWith(QByteArrayView raw, const QList<SourcePiece> &pieces, const QString &words, int from, int step);

} // namespace Restante
