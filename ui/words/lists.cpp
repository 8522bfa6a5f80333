// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/lists.h"

#include <QCoreApplication>

namespace Restante {

namespace {

struct ListsWords {
    Q_DECLARE_TR_FUNCTIONS(Lists)
};

} // namespace

QString listText(const QStringList &entries)
{
    return entries.join(ListsWords::tr(", ", "between the entries of a list"));
}

QString listOfSentencesText(const QStringList &entries)
{
    return entries.join(ListsWords::tr("; ", "between the entries of a list"));
}

} // namespace Restante
