// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/calendarzone.h"

#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

// A calendar of a traveller names a dozen; each with its changes.
constexpr qsizetype maximumZones = 50;
constexpr qsizetype maximumChanges = 200;

/// "+0100", "-053000" → seconds
int offsetFrom(const QByteArray &value)
{
    const int sign = value.startsWith('-') ? -1 : 1;
    const QByteArray digits = value.mid(value.startsWith('-') || value.startsWith('+') ? 1 : 0);
    return sign * (digits.mid(0, 2).toInt() * 3600 + digits.mid(2, 2).toInt() * 60 + digits.mid(4, 2).toInt());
}

/// "20261129T140000" as a wall clock, written as UTC; invalid: no such time.
QDateTime wallFrom(QByteArrayView value)
{
    const QString text = QString::fromLatin1(value.first(qMin<qsizetype>(value.size(), 15)));
    const QDate date = QDate::fromString(text.left(8), u"yyyyMMdd"_s);
    const QTime time = text.size() > 8 ? QTime::fromString(text.sliced(9).leftJustified(6, u'0'), u"HHmmss"_s) : QTime(0, 0);
    return date.isValid() && time.isValid() ? QDateTime(date, time, QTimeZone::UTC) : QDateTime();
}

/// The names of zones that mail programs write: IANA's, with a path in front ("/freeassociation.sourceforge.net/Europe/Berlin"),
/// Windows' ("W. Europe Standard Time").
QTimeZone zoneNamed(const QString &name)
{
    if (name.size() > 200)
        return QTimeZone();
    if (const QTimeZone zone(name.toUtf8()); zone.isValid())
        return zone;
    if (const QByteArray iana = QTimeZone::windowsIdToDefaultIanaId(name.toUtf8()); !iana.isEmpty())
        return QTimeZone(iana);
    const QStringList steps = name.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype count = qMin<qsizetype>(3, steps.size()); count >= 2; --count) {
        if (const QTimeZone zone(steps.last(count).join(u'/').toUtf8()); zone.isValid())
            return zone;
    }
    return QTimeZone();
}

} // namespace

std::pair<int, int> readWeekday(QByteArrayView text)
{
    static constexpr std::array<QByteArrayView, 7> names { "MO", "TU", "WE", "TH", "FR", "SA", "SU" };
    text = text.trimmed();
    if (text.size() < 2)
        return {};
    const QByteArray day = text.last(2).toByteArray().toUpper();
    const int week = text.chopped(2).toByteArray().toInt();
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (day == names[i] && week >= -5 && week <= 5)
            return { week, int(i) + 1 };
    }
    return {};
}

CalendarZones::CalendarZones(const ContentLines &lines)
{
    QString zone;
    QList<Change> changes;
    Change change;
    bool inZone = false;
    bool inChange = false;
    for (const ContentLine &line : lines.lines) {
        const QByteArray value = line.value.trimmed().toUpper();
        if (line.name == "BEGIN" && value == "VTIMEZONE") {
            inZone = true;
            changes.clear();
            zone.clear();
        } else if (!inZone) {
            continue;
        } else if (line.name == "END" && value == "VTIMEZONE") {
            inZone = false;
            if (m_zones.size() < maximumZones)
                m_zones.insert(zone, changes);
        } else if (line.name == "TZID") {
            zone = line.text(200);
        } else if (line.name == "BEGIN") {
            change = {};
            inChange = true;
        } else if (line.name == "END" && inChange) {
            inChange = false;
            if (changes.size() < maximumChanges && change.begin.isValid())
                changes += change;
        } else if (line.name == "DTSTART") {
            change.begin = wallFrom(line.value);
        } else if (line.name == "TZOFFSETTO") {
            change.offset = offsetFrom(line.value.trimmed());
        } else if (line.name == "RRULE") {
            const auto pieces = value.split(';');
            for (const QByteArray &piece : pieces) {
                if (piece.startsWith("BYMONTH="))
                    change.month = qBound(0, piece.mid(8).toInt(), 12);
                else if (piece.startsWith("BYDAY="))
                    std::tie(change.week, change.weekday) = readWeekday(piece.mid(6));
            }
        }
    }
}

/// The latest time at or before `wall` at which this change takes place; invalid: none.
QDateTime CalendarZones::Change::lastBefore(const QDateTime &wall) const
{
    if (begin > wall)
        return {};
    if (month == 0 || weekday == 0 || week == 0)
        return begin;
    for (int year = wall.date().year(); year >= wall.date().year() - 1; --year) {
        const QDate first(year, month, 1);
        QDate day;
        if (week > 0) {
            day = first.addDays((weekday - first.dayOfWeek() + 7) % 7 + 7 * (week - 1));
        } else {
            const QDate last(year, month, first.daysInMonth());
            day = last.addDays(-((last.dayOfWeek() - weekday + 7) % 7) + 7 * (week + 1));
        }
        if (const QDateTime at(day, begin.time(), QTimeZone::UTC); at <= wall && at >= begin)
            return at;
    }
    return begin;
}

std::optional<int> CalendarZones::offsetOf(const QString &zone, const QDateTime &wall) const
{
    const auto changes = m_zones.constFind(zone);
    if (changes == m_zones.cend() || changes->isEmpty())
        return std::nullopt;
    QDateTime latest;
    int offset = changes->constFirst().offset;
    for (const Change &change : *changes) {
        const QDateTime at = change.lastBefore(wall);
        if (at.isValid() && (!latest.isValid() || at > latest)) {
            latest = at;
            offset = change.offset;
        }
    }
    return offset;
}

CalendarTime CalendarZones::read(const ContentLine &line) const
{
    CalendarTime time;
    const QByteArray value = line.value.trimmed();
    const QDateTime wall = wallFrom(value);
    if (!wall.isValid())
        return time;
    time.isDate = value.size() == 8 || line.parameter("VALUE").contains("date");
    if (time.isDate) {
        time.moment = QDateTime(wall.date(), QTime(0, 0), QTimeZone::LocalTime);
        return time;
    }
    if (value.endsWith('Z') || value.endsWith('z')) {
        time.moment = wall;
        return time;
    }
    const QString zone = QString::fromUtf8(line.plainParameter("TZID"));
    if (const QTimeZone known = zoneNamed(zone); !zone.isEmpty() && known.isValid()) {
        time.moment = QDateTime(wall.date(), wall.time(), known);
        return time;
    }
    if (const std::optional<int> offset = offsetOf(zone, wall); offset && qAbs(*offset) <= 16 * 3600) {
        time.moment = QDateTime(wall.date(), wall.time(), QTimeZone::fromSecondsAheadOfUtc(*offset));
        return time;
    }
    time.isFloating = zone.isEmpty();
    time.zoneUnknown = !zone.isEmpty();
    time.moment = QDateTime(wall.date(), wall.time(), QTimeZone::LocalTime);
    return time;
}

} // namespace Restante
