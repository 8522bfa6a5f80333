// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/foldernames.h"

#include <QCoreApplication>

namespace Restante {

namespace {

struct FolderNamesWords {
    Q_DECLARE_TR_FUNCTIONS(FolderNames)
};

} // namespace

QString importFolderName()
{
    return FolderNamesWords::tr("Imported", "name of a folder");
}

} // namespace Restante
