// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/lists.h"

#include <QCoreApplication>
#include <QLocale>

namespace Restante {

namespace {

struct ListsWords {
    Q_DECLARE_TR_FUNCTIONS(Lists)
};

/// A line takes its direction from its first letter; an enumeration runs as the window does, whoever comes first.
QString directed(const QString &list)
{
    const bool rightToLeft = QLocale().textDirection() == Qt::RightToLeft;
    return list.isRightToLeft() == rightToLeft ? list : (rightToLeft ? QChar(0x200f) : QChar(0x200e)) + list; // RLM, LRM
}

} // namespace

QString listText(const QStringList &entries)
{
    return directed(entries.join(ListsWords::tr(", ", "between the entries of a list")));
}

QString listOfSentencesText(const QStringList &entries)
{
    return directed(entries.join(ListsWords::tr("; ", "between the entries of a list")));
}

} // namespace Restante
