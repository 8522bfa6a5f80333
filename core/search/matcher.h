// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/query.h"

#include <QString>

namespace Restante {

/// The terms of a Query as FTS5 full-text expressions (sqlite.org/fts5, 3) over the columns subject, sender, recipients, body,
/// attachment. Every word in them is quoted and comes from wordsOf(), so that nothing typed is ever read as an operator. Pure.
struct Match {
    QString wanted;       ///< empty: every message
    QString unwanted;     ///< empty: none; messages that match it are left out
    bool nothing = false; ///< words were asked for that no message can have (only signs): finds nothing

    bool operator==(const Match &) const = default;
};
Match matchOf(const Query &query);

/// A term as matchOf() asks for it: these words side by side, of the last one only the beginning where `beginning` says so.
struct WantedWords {
    Query::Term::Field field = Query::Term::Field::Any;
    QStringList words;
    bool beginning = false;
};
/// Without the excluded terms and those that have no words.
QList<WantedWords> wantedWords(const Query &query);

} // namespace Restante
