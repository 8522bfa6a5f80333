// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/messagedocument.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Restante {

/// An entity without parts of its own.
struct Leaf {
    PartPath part;
    QByteArray mediaType;
    bool isEmpty = false; ///< no character but blanks: nothing that had to be shown
};

/// By structure alone, whatever the reader makes of it.
QList<Leaf> leavesOf(const QByteArray &raw);

/// What reading some messages came to.
struct CorpusRow {
    QString folder;
    int messages = 0;
    int leaves = 0;      ///< entities without parts of their own
    int shown = 0;       ///< as a body
    int listed = 0;      ///< as an attachment
    int empty = 0;       ///< a body of no character beside others: nothing to show
    int unreachable = 0; ///< neither: must be 0
    int replaced = 0;    ///< messages in whose shown text U+FFFD stands where the sender wrote something else
    qint64 octets = 0;
    qint64 slowest = 0; ///< microseconds
    QStringList remarks;
};

/// Reads one message and adds what was found to the row; `name` is for remarks.
void addMessage(CorpusRow &row, const QByteArray &raw, const QString &name);

/// The rows as lines of a table, with a sum below them.
QString corpusTable(const QList<CorpusRow> &rows);

} // namespace Restante
