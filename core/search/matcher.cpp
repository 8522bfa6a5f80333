// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/matcher.h"

#include "search/words.h"

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

QString columnFilter(Query::Term::Field field)
{
    switch (field) {
    case Query::Term::Field::Any:
        return {};
    case Query::Term::Field::From:
        return u"sender : "_s;
    case Query::Term::Field::To:
        return u"recipients : "_s;
    case Query::Term::Field::Subject:
        return u"subject : "_s;
    case Query::Term::Field::Attachment:
        return u"attachment : "_s;
    }
    Q_UNREACHABLE_RETURN({});
}

/// One letter is the beginning of most words: it would find nearly every message, slowly.
constexpr qsizetype shortestBeginning = 2;

/// The words of a term; none: it has only signs.
WantedWords wordsOfTerm(const Query &query, qsizetype i)
{
    const auto &term = query.terms[i];
    WantedWords wanted { .field = term.field, .words = wordsOf(term.text, RunEnd::Open) };
    if (!wanted.words.isEmpty()) {
        const bool typed = i == query.terms.size() - 1 && !term.phrase && !term.excluded;
        wanted.beginning = (typed && wanted.words.back().size() >= shortestBeginning) || isSingleRunLetter(wanted.words.back());
    }
    return wanted;
}

QString phrase(const WantedWords &wanted)
{
    return columnFilter(wanted.field) + u'"' + wanted.words.join(u' ') + u'"' + (wanted.beginning ? u" *"_s : QString());
}

} // namespace

Match matchOf(const Query &query)
{
    Match match;
    QStringList wanted, unwanted;
    for (qsizetype i = 0; i < query.terms.size(); ++i) {
        const bool excluded = query.terms[i].excluded;
        const auto words = wordsOfTerm(query, i);
        match.nothing = match.nothing || !excluded;
        if (!words.words.isEmpty())
            (excluded ? unwanted : wanted).append(phrase(words));
    }
    match.wanted = wanted.join(u" AND "_s);
    match.nothing = match.nothing && wanted.isEmpty();
    match.unwanted = unwanted.join(u" OR "_s);
    return match;
}

QList<WantedWords> wantedWords(const Query &query)
{
    QList<WantedWords> wanted;
    for (qsizetype i = 0; i < query.terms.size(); ++i) {
        if (query.terms[i].excluded)
            continue;
        if (auto words = wordsOfTerm(query, i); !words.words.isEmpty())
            wanted.append(std::move(words));
    }
    return wanted;
}

} // namespace Restante
