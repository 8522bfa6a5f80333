// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/markedwords.h"

#include "search/query.h"

namespace Restante {

QStringList markedWords(const QString &query)
{
    QStringList words;
    const auto terms = parseQuery(query).terms;
    for (const Query::Term &term : terms) {
        if (!term.excluded && !term.text.isEmpty() && words.size() < 16)
            words += term.text;
    }
    return words;
}

} // namespace Restante
