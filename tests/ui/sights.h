// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/bodydocument.h"

#include <QStringList>

namespace Restante {

/// What showing one message in one view came to.
struct Sight {
    QString suite;
    QString message;
    BodyForm form = BodyForm::Original;
    qint64 octets = 0;       ///< of the message
    qint64 milliseconds = 0; ///< from its octets to the painted window
    qint64 grown = 0;        ///< octets that this process held at most beyond those before
    qint64 engine = 0;       ///< octets that the engine's processes hold together
    QStringList faults {};   ///< what must not be
    QStringList remarks {};
};

/// What a reader may expect of any message: an opened message is there within two seconds, and no mail takes the computer.
inline constexpr qint64 longestMilliseconds = 2000;
inline constexpr qint64 mostGrown = 256 * MiB;
inline constexpr qint64 mostOfEngine = 1024 * MiB;

/// What is slower or larger than that; empty: nothing.
QString excessOf(const Sight &sight);

/// One line each, parted by tabs.
QByteArray sightTable(const QList<Sight> &sights);

/// Of each suite and view: how many, the median and the longest time, the most memory.
QString sightSummary(const QList<Sight> &sights);

} // namespace Restante
