// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/passage.h"

#include "search/words.h"

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// As much as the index has of a body.
constexpr qsizetype maximumText = 256 * 1024;
/// More marks make a text no clearer.
constexpr qsizetype maximumHits = 1000;
/// So much of the text before the first hit makes it understood.
constexpr qsizetype leadIn = 40;
constexpr qsizetype farthestBlank = 16;

struct Hit {
    TextSpan span;
    quint64 terms = 0; ///< a bit for each
};

bool begins(const QList<PlacedWord> &words, qsizetype at, const WantedWords &wanted)
{
    const auto count = wanted.words.size();
    if (at + count > words.size())
        return false;
    for (qsizetype i = 0; i < count; ++i) {
        const bool last = i == count - 1;
        const QString &word = words[at + i].word;
        if (last && wanted.beginning ? !word.startsWith(wanted.words[i]) : word != wanted.words[i])
            return false;
    }
    return true;
}

QList<Hit> findHits(QStringView text, const QList<WantedWords> &wanted, Query::Term::Field field)
{
    const auto words = placedWordsOf(text.first(qMin(text.size(), maximumText)));
    QList<Hit> hits;
    for (qsizetype at = 0; at < words.size() && hits.size() < maximumHits; ++at) {
        for (qsizetype term = 0; term < wanted.size(); ++term) {
            const auto &searched = wanted[term];
            if ((searched.field != Query::Term::Field::Any && searched.field != field) || !begins(words, at, searched))
                continue;
            const auto &last = words[at + searched.words.size() - 1];
            const bool firstLetter = searched.beginning && isSingleRunLetter(searched.words.back());
            const auto end = firstLetter ? last.firstEnd : last.end;
            const auto start = words[at].start;
            const quint64 bit = quint64(1) << (term % 64);
            if (!hits.isEmpty() && start < hits.last().span.start + hits.last().span.length) { // one mark, not two
                auto &span = hits.last().span;
                span.length = qMax(span.length, end - span.start);
                hits.last().terms |= bit;
            } else {
                hits.append({ { start, end - start }, bit });
            }
        }
    }
    return hits;
}

/// The hit to begin with, so that most terms are shown.
qsizetype bestBeginning(const QList<Hit> &hits, qsizetype width)
{
    qsizetype best = 0;
    int most = 0;
    for (qsizetype i = 0; i < hits.size(); ++i) {
        quint64 terms = 0;
        for (qsizetype j = i; j < hits.size() && hits[j].span.start + hits[j].span.length <= hits[i].span.start + width; ++j)
            terms |= hits[j].terms;
        if (const int count = std::popcount(terms); count > most) {
            most = count;
            best = i;
        }
    }
    return best;
}

qsizetype beginningBefore(QStringView text, qsizetype hit)
{
    qsizetype start = qMax(qsizetype(0), hit - leadIn);
    if (start > 0) {
        for (qsizetype i = start; i < qMin(hit, start + farthestBlank); ++i) {
            if (text[i].isSpace())
                return i + 1;
        }
        if (text[start].isLowSurrogate())
            ++start;
    }
    return start;
}

} // namespace

QList<TextSpan> hitsIn(QStringView text, const QList<WantedWords> &wanted, Query::Term::Field field)
{
    QList<TextSpan> spans;
    const auto hits = findHits(text, wanted, field);
    for (const Hit &hit : hits)
        spans.append(hit.span);
    return spans;
}

Passage passageOf(QStringView body, const QList<WantedWords> &wanted, qsizetype maximum)
{
    const auto hits = findHits(body, wanted, Query::Term::Field::Any);
    if (hits.isEmpty())
        return {};
    const auto first = bestBeginning(hits, maximum - leadIn);
    const auto start = beginningBefore(body, hits[first].span.start);
    Passage passage;
    if (start > 0)
        passage.text = u"…"_s;
    qsizetype next = first; // the hit that is looked for
    while (next > 0 && hits[next - 1].span.start >= start)
        --next;
    qsizetype i = start, begun = -1;
    for (; i < body.size() && passage.text.size() < maximum - 1; ++i) {
        if (next < hits.size() && i == hits[next].span.start)
            begun = passage.text.size();
        if (!body[i].isSpace())
            passage.text += body[i];
        else if (!passage.text.isEmpty() && !passage.text.endsWith(u' ') && passage.text != u"…"_s)
            passage.text += u' ';
        if (begun >= 0 && i + 1 == hits[next].span.start + hits[next].span.length) {
            passage.hits.append({ begun, passage.text.size() - begun });
            begun = -1;
            ++next;
        }
    }
    if (begun >= 0) // a phrase longer than the line
        passage.hits.append({ begun, passage.text.size() - begun });
    if (!passage.text.isEmpty() && passage.text.back().isHighSurrogate())
        passage.text.chop(1);
    if (i < body.size())
        passage.text += u'…';
    return passage;
}

} // namespace Restante
