// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/dates.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

struct DatesWords {
    Q_DECLARE_TR_FUNCTIONS(Dates)
};

QString localTimeText(const QDateTime &local)
{
    // The C locale's short form has seconds, which no list has room for.
    return QLocale().toString(local.time(), QLocale().timeFormat(QLocale::ShortFormat).remove(u":ss"_s));
}

QString dayText(const QDate &date)
{
    return QLocale().toString(date.day());
}

QString yearText(const QDate &date)
{
    return QLocale().toString(date, u"yyyy"); // as a number it would be "2,026"
}

/// Days from `time` back from today; negative for the future.
qint64 daysAgo(const QDateTime &local, const QDateTime &now)
{
    return local.date().daysTo(now.toLocalTime().date());
}

} // namespace

QString clockText(const QDateTime &time)
{
    return time.isValid() ? localTimeText(time.toLocalTime()) : QString();
}

QString listDateText(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    const qint64 days = daysAgo(local, now);
    if (days == 0)
        return localTimeText(local);
    if (days > 0 && days < 7)
        return DatesWords::tr("%1 %2", "day of the week and time: Tuesday 14:32")
            .arg(QLocale().dayName(local.date().dayOfWeek(), QLocale::ShortFormat), localTimeText(local));
    if (days > 0 && days < 365)
        return DatesWords::tr("%1 %2", "day and short month: 12 Nov")
            .arg(dayText(local.date()), QLocale().monthName(local.date().month(), QLocale::ShortFormat));
    return DatesWords::tr("%1 %2 %3", "day, short month and year: 12 Nov 2024")
        .arg(dayText(local.date()), QLocale().monthName(local.date().month(), QLocale::ShortFormat), yearText(local.date()));
}

QString headerDateText(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    const qint64 days = daysAgo(local, now);
    if (days == 0)
        return DatesWords::tr("Today %1").arg(localTimeText(local));
    if (days == 1)
        return DatesWords::tr("Yesterday %1").arg(localTimeText(local));
    if (days > 1 && days < 7)
        return DatesWords::tr("%1 %2", "day of the week and time: Tuesday 14:32")
            .arg(QLocale().dayName(local.date().dayOfWeek()), localTimeText(local));
    return DatesWords::tr("%1 %2 %3 %4, %5", "Tue 17 November 2026, 14:32")
        .arg(QLocale().dayName(local.date().dayOfWeek(), QLocale::ShortFormat), dayText(local.date()),
             QLocale().monthName(local.date().month()), yearText(local.date()), localTimeText(local));
}

QString fullDateText(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::LongFormat) : QString();
}

DateGroup dateGroup(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return DateGroup::Undated;
    const qint64 days = daysAgo(time.toLocalTime(), now);
    if (days < 0)
        return DateGroup::Future;
    if (days == 0)
        return DateGroup::Today;
    if (days == 1)
        return DateGroup::Yesterday;
    const QDate date = time.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    const qint64 daysOfThisWeek = (today.dayOfWeek() - QLocale().firstDayOfWeek() + 7) % 7;
    if (days <= daysOfThisWeek)
        return DateGroup::ThisWeek;
    if (days <= daysOfThisWeek + 7)
        return DateGroup::LastWeek;
    const int months = (today.year() - date.year()) * 12 + today.month() - date.month();
    return months == 0 ? DateGroup::ThisMonth : months == 1 ? DateGroup::LastMonth : DateGroup::Older;
}

QString dateGroupText(DateGroup group)
{
    switch (group) {
    case DateGroup::Future:
        return DatesWords::tr("In the future");
    case DateGroup::Today:
        return DatesWords::tr("Today");
    case DateGroup::Yesterday:
        return DatesWords::tr("Yesterday");
    case DateGroup::ThisWeek:
        return DatesWords::tr("This week");
    case DateGroup::LastWeek:
        return DatesWords::tr("Last week");
    case DateGroup::ThisMonth:
        return DatesWords::tr("This month");
    case DateGroup::LastMonth:
        return DatesWords::tr("Last month");
    case DateGroup::Older:
        return DatesWords::tr("Older");
    case DateGroup::Undated:
        return DatesWords::tr("Without a date");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Restante
