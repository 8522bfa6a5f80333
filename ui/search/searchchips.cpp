// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchchips.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

struct SearchHintsWords {
    Q_DECLARE_TR_FUNCTIONS(SearchHints)
};

constexpr qsizetype mostHints = 12;

struct Piece {
    qsizetype start = 0;
    qsizetype end = 0; ///< behind it
};

/// Pieces between spaces, except within quotation marks, as the grammar cuts.
QList<Piece> piecesOf(const QString &text)
{
    QList<Piece> pieces;
    bool quoted = false;
    qsizetype start = -1;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool ends = at == text.size() || (text[at].isSpace() && !quoted);
        if (!ends && start < 0)
            start = at;
        if (!ends && text[at] == u'"')
            quoted = !quoted;
        if (ends && start >= 0) {
            pieces.append({ start, at });
            start = -1;
        }
    }
    return pieces;
}

constexpr std::array fields { "from:"_L1, "to:"_L1,      "subject:"_L1, "attachment:"_L1, "has:"_L1,    "is:"_L1,     "tag:"_L1,
                              "in:"_L1,   "account:"_L1, "before:"_L1,  "after:"_L1,      "larger:"_L1, "smaller:"_L1 };

Piece pieceAt(const QString &text, qsizetype cursor)
{
    const auto pieces = piecesOf(text);
    for (const Piece &piece : pieces) {
        if (piece.start <= cursor && cursor <= piece.end)
            return piece;
    }
    return { cursor, cursor };
}

QList<SearchHint> chips()
{
    return {
        { u"from:"_s, SearchHintsWords::tr("who wrote it, as from:jonas"), true },
        { u"to:"_s, SearchHintsWords::tr("who it went to, as to:anna"), true },
        { u"subject:"_s, SearchHintsWords::tr("words of the subject, as subject:\"harbour plan\""), true },
        { u"has:attachment"_s, SearchHintsWords::tr("with an attachment"), false },
        { u"is:unread"_s, SearchHintsWords::tr("not read yet"), false },
        { u"is:starred"_s, SearchHintsWords::tr("with a star"), false },
        { u"tag:"_s, SearchHintsWords::tr("with a tag, as tag:work"), true },
        { u"in:"_s, SearchHintsWords::tr("in a folder, as in:archive"), true },
        { u"account:"_s, SearchHintsWords::tr("of one account"), true },
        { u"before:"_s, SearchHintsWords::tr("from before a day, as before:2026-03-31"), true },
        { u"after:"_s, SearchHintsWords::tr("from after a day, as after:2025-12-31"), true },
        { u"larger:"_s, SearchHintsWords::tr("at least this large, as larger:5M"), true },
        { u"attachment:"_s, SearchHintsWords::tr("by the name of an attachment, as attachment:plan.pdf"), true },
        { u"is:read"_s, SearchHintsWords::tr("read"), false },
        { u"smaller:"_s, SearchHintsWords::tr("at most this large, as smaller:100k"), true },
    };
}

QString valueText(const QString &name)
{
    const bool plain = std::ranges::none_of(name, [](QChar c) { return c.isSpace() || c == u'"'; });
    return plain ? name : u'"' + QString(name).remove(u'"') + u'"';
}

void addNames(QList<SearchHint> &hints, const QString &field, const QStringList &names, const QString &begun)
{
    for (const QString &name : names) {
        if (name.startsWith(begun, Qt::CaseInsensitive) && hints.size() < mostHints)
            hints.append({ field + valueText(name), {}, false });
    }
}

} // namespace

QList<SearchChip> chipsIn(const QString &text)
{
    QList<SearchChip> found;
    const auto pieces = piecesOf(text);
    for (const Piece &piece : pieces) {
        QStringView word = QStringView(text).sliced(piece.start, piece.end - piece.start);
        if (word.startsWith(u'-'))
            word = word.sliced(1);
        const bool chip = std::ranges::any_of(fields, [word](QLatin1StringView field) {
            return word.size() > field.size() && word.startsWith(field, Qt::CaseInsensitive);
        });
        if (chip)
            found.append({ piece.start, piece.end - piece.start });
    }
    return found;
}

QList<SearchHint> hintsFor(const QString &text, qsizetype cursor, const SearchNames &names)
{
    const Piece piece = pieceAt(text, cursor);
    QString word = text.sliced(piece.start, cursor - piece.start);
    const QString minus = word.startsWith(u'-') ? u"-"_s : QString();
    word = word.sliced(minus.size());
    QList<SearchHint> hints;
    const QString begun = word.section(u':', 1).remove(u'"');
    if (word.startsWith("tag:"_L1, Qt::CaseInsensitive)) {
        addNames(hints, minus + u"tag:"_s, names.tags, begun);
    } else if (word.startsWith("in:"_L1, Qt::CaseInsensitive)) {
        addNames(hints, minus + u"in:"_s, names.folders, begun);
    } else if (word.startsWith("account:"_L1, Qt::CaseInsensitive)) {
        addNames(hints, minus + u"account:"_s, names.accounts, begun);
    } else if (word.isEmpty() || word.size() < 24) {
        const auto every = chips();
        for (const SearchHint &hint : every) {
            if (hint.chip.startsWith(word, Qt::CaseInsensitive) && hint.chip.size() > word.size() && hints.size() < mostHints)
                hints.append({ minus + hint.chip, hint.meaning, hint.goesOn });
        }
    }
    return hints;
}

HintedText withHint(const QString &text, qsizetype cursor, const SearchHint &hint)
{
    const Piece piece = pieceAt(text, cursor);
    const QString written = hint.goesOn ? hint.chip : hint.chip + u' ';
    const QString rest = text.sliced(piece.end);
    const bool spaced = !hint.goesOn && rest.startsWith(u' ');
    return { text.first(piece.start) + (spaced ? hint.chip : written) + rest, piece.start + written.size() };
}

} // namespace Restante
