// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/folder.h"

#include <QString>
#include <QStringList>

namespace Restante {

/// A ListQuery as SQL that gives message keys in order, and the texts to bind. `INDEXED BY` names the index of each kind of list,
/// so that the plan is the same on every store, measured once and tested.
struct ListSql {
    QString sql;
    QStringList bound;
    bool empty = false; ///< nothing can match: not even a statement is needed
};

/// How many messages have the words, as far as it matters: many are cheaper found by walking the list and asking for each.
enum class WordHits { None, Few, Many };
inline constexpr int fewWordHits = 10'000;

/// `folders`: all of the store. `hits`: of the query's words, when it has any. Pure.
ListSql listSql(const ListQuery &query, const QList<Folder> &folders, WordHits hits, int limit);

} // namespace Restante
