// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/appointment.h"
#include "mail/contentlines.h"

#include <QHash>

namespace Restante {

/// The time zones of a calendar: by their names where the system knows them (IANA, Windows), else by the rules that the calendar
/// brings along (VTIMEZONE, RFC 5545 3.6.5; yearly changes of the month-and-weekday kind, which is what is written).
class CalendarZones
{
public:
    explicit CalendarZones(const ContentLines &lines);

    /// DTSTART, DTEND and the like; invalid when there is no time in it.
    CalendarTime read(const ContentLine &line) const;

private:
    struct Change {
        QDateTime begin; ///< by the clock on the wall; UTC stands for "no zone"
        int offset = 0;  ///< seconds east of UTC from then on
        int month = 0;   ///< of a yearly rule; 0: once
        int week = 0;
        int weekday = 0;

        QDateTime lastBefore(const QDateTime &wall) const;
    };
    std::optional<int> offsetOf(const QString &zone, const QDateTime &wall) const;

    QHash<QString, QList<Change>> m_zones;
};

/// BYDAY's "2TU" or "-1SU": the week of the month (0: every) and Qt's number of the day; {0, 0}: neither.
std::pair<int, int> readWeekday(QByteArrayView text);

} // namespace Restante
