// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/markedwords.h"

#include "search/query.h"

namespace Restante {

QStringList markedWords(const QString &query)
{
    QStringList words;
    for (const Query::Term &term : parseQuery(query).terms) {
        if (!term.excluded && !term.text.isEmpty() && words.size() < 16)
            words += term.text;
    }
    return words;
}

} // namespace Restante
