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

/// One term: its words side by side.
QString phrase(const QStringList &words, const Query::Term &term, bool beginning)
{
    const bool prefix = (beginning && words.back().size() >= shortestBeginning) || isSingleRunLetter(words.back());
    return columnFilter(term.field) + u'"' + words.join(u' ') + u'"' + (prefix ? u" *"_s : QString());
}

} // namespace

Match matchOf(const Query &query)
{
    Match match;
    QStringList wanted, unwanted;
    for (qsizetype i = 0; i < query.terms.size(); ++i) {
        const auto &term = query.terms[i];
        const auto words = wordsOf(term.text, RunEnd::Open);
        match.nothing = match.nothing || !term.excluded;
        if (words.isEmpty())
            continue;
        const bool beginning = i == query.terms.size() - 1 && !term.phrase && !term.excluded;
        (term.excluded ? unwanted : wanted).append(phrase(words, term, beginning));
    }
    match.wanted = wanted.join(u" AND "_s);
    match.nothing = match.nothing && wanted.isEmpty();
    match.unwanted = unwanted.join(u" OR "_s);
    return match;
}

} // namespace Restante
