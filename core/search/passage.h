// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/messagesummary.h"
#include "search/matcher.h"

namespace Restante {

/// Where a text has what is searched for, as the index finds it: without case and accents, in any script. In order, without
/// overlaps. `field`: what the text is of; a body is Field::Any. Pure; linear in the text, of which the first 256 Ki units are
/// looked at.
QList<TextSpan> hitsIn(QStringView text, const QList<WantedWords> &wanted, Query::Term::Field field);

/// The piece of a body that shows most of what is searched for, the first such, as one line of at most `maximum` units. Empty:
/// the body has nothing of it.
struct Passage {
    QString text;
    QList<TextSpan> hits;

    bool operator==(const Passage &) const = default;
};
Passage passageOf(QStringView body, const QList<WantedWords> &wanted, qsizetype maximum);

} // namespace Restante
