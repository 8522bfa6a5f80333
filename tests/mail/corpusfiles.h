// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Restante {

/// The messages written for this project.
QString ownCorpus();

/// Messages of other projects' suites, read where they are: in $RESTANTE_CORPORA or beside the checkout. Empty: not there.
QString corporaFolder();

/// Every file of a folder and those below it, in a fixed order: not all are messages, and a reader stands them too.
QStringList filesIn(const QString &folder);

/// "rspamd" of a file below the folder.
QString suiteOf(const QString &folder, const QString &file);

/// Those of an mbox one by one; any other file is one. Empty: it cannot be read.
QList<QByteArray> messagesIn(const QString &file);

} // namespace Restante
