// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/folder.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace Restante {

/// A ListQuery as SQL that gives message keys in order, and the texts to bind. `INDEXED BY` names the index of each kind of list,
/// so that the plan is the same on every store, measured once and tested.
struct ListSql {
    QString sql;
    QStringList bound;
    bool empty = false; ///< nothing can match: not even a statement is needed
    /// Each row has the conversation and the date behind its key, and only the newest of each conversation is to be kept.
    bool grouped = false;
};

/// What a list may name.
struct ListPlaces {
    QList<Folder> folders; ///< all of the store
    QList<Tag> tags;       ///< as well
};

/// How many messages have the words, as far as it matters: many are cheaper found by walking the list and asking for each.
enum class WordHits { None, Few, Many };
inline constexpr int fewWordHits = 10'000;

/// `hits`: of the query's words, when it has any. Pure.
ListSql listSql(const ListQuery &query, const ListPlaces &places, WordHits hits, int limit);

/// Where the messages of a list lie, whatever else it asks of them. Pure.
QSet<FolderKey> foldersOf(const ListQuery &query, const QList<Folder> &folders);

} // namespace Restante
