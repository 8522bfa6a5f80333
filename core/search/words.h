// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
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

/// A word of the index and where it stands in the text, in UTF-16 units.
struct PlacedWord {
    QString word;
    qsizetype start = 0;
    qsizetype end = 0;
    qsizetype firstEnd = 0; ///< of a pair of letters: where the first of them ends; else as `end`
};
QList<PlacedWord> placedWordsOf(QStringView text);

/// Whether the word is one letter of such a script: in the index it stands at the beginning of pairs.
bool isSingleRunLetter(QStringView word);

/// wordsOf() joined by spaces, of at most `maximum` UTF-16 units of text; words over 64 letters are cut.
QString indexText(QStringView text, qsizetype maximum);

/// Text folded as above but not cut into words, for ordering: at most `maximum` units.
QString foldedForOrder(QStringView text, qsizetype maximum);

} // namespace Restante
