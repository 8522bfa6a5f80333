// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Restante {

/// A piece of a search that the grammar of search/query takes for a chip, in UTF-16 units of the text.
struct SearchChip {
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const SearchChip &) const = default;
};
QList<SearchChip> chipsIn(const QString &text);

/// What names may stand behind tag: in: account:.
struct SearchNames {
    QStringList tags, folders, accounts;
};

/// A way to go on with what is typed.
struct SearchHint {
    QString chip;        ///< what is written
    QString meaning;     ///< in words
    bool goesOn = false; ///< a value follows: no space is put behind it

    bool operator==(const SearchHint &) const = default;
};
/// For the word in which the cursor stands; empty: it needs none. At most twelve.
QList<SearchHint> hintsFor(const QString &text, qsizetype cursor, const SearchNames &names);
/// The text and the place of the cursor after the hint took the place of that word.
struct HintedText {
    QString text;
    qsizetype cursor = 0;

    bool operator==(const HintedText &) const = default;
};
HintedText withHint(const QString &text, qsizetype cursor, const SearchHint &hint);

} // namespace Restante
