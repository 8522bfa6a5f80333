// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace Restante {

// Times as people read them, in local time, the default QLocale and the application's language. `now` is injected. An invalid
// time is an empty text.

/// "14:32", without seconds in every locale.
QString clockText(const QDateTime &time);
/// In a list: "14:32" today, "Tue 14:32" within the last six days, "12 Nov" within the last year, else "12 Nov 2024".
QString listDateText(const QDateTime &time, const QDateTime &now);
/// In a header: "Today 14:32", "Yesterday 14:32", "Tuesday 14:32" within six days, else "Tue 17 November
/// 2026, 14:32".
QString headerDateText(const QDateTime &time, const QDateTime &now);
/// The complete moment with its zone, for tool tips and screen readers.
QString fullDateText(const QDateTime &time);

/// The groups of a list by date, newest first. Weeks begin as the locale's do; they and months are those of the calendar.
enum class DateGroup { Future, Today, Yesterday, ThisWeek, LastWeek, ThisMonth, LastMonth, Older, Undated };
DateGroup dateGroup(const QDateTime &time, const QDateTime &now);
QString dateGroupText(DateGroup group);

} // namespace Restante
