// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace Restante {

/// Cuts text into the words of the search index. Letters lose case and accents (é → e, ß → ss, Ａ → a, أ → ا). Scripts that are
/// written without spaces (Han, Kana, Hangul, Thai, Lao, Khmer, Myanmar) become overlapping pairs of letters, so that any piece
/// of a sentence can be found as a phrase of pairs: 東京都 → 東京 京都 都. Same text, same words, on every system. Pure; linear
/// in the text.
///
/// A run of such letters ends with its last letter alone, so that each letter begins a word of the index.
enum class RunEnd {
    Complete, ///< for the index: every run gets its last letter
    Open,     ///< for a query: the run at the very end may go on in the message, so it has only pairs (or is a single letter)
};
QStringList wordsOf(QStringView text, RunEnd runEnd);

/// Whether the word is one letter of such a script: in the index it stands at the beginning of pairs.
bool isSingleRunLetter(QStringView word);

/// wordsOf() joined by spaces, of at most `maximum` UTF-16 units of text; words over 64 letters are cut.
QString indexText(QStringView text, qsizetype maximum);

/// Text folded as above but not cut into words, for ordering: at most `maximum` units.
QString foldedForOrder(QStringView text, qsizetype maximum);

} // namespace Restante
