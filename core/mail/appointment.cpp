// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/appointment.h"

#include "mail/calendarzone.h"
#include "mail/contentlines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr qsizetype longestTitle = 500;
constexpr qsizetype longestDescription = 20'000;
/// A hundred years of days: a count beyond it is told as "without end".
constexpr int mostOccurrences = 36'525;
constexpr int longestInterval = 1000;

Invitation::Method methodFrom(const QByteArray &name)
{
    using enum Invitation::Method;
    static const QHash<QByteArray, Invitation::Method> methods {
        { "PUBLISH", Publish }, { "REQUEST", Request }, { "REPLY", Reply },     { "ADD", Add },
        { "CANCEL", Cancel },   { "REFRESH", Refresh }, { "COUNTER", Counter }, { "DECLINECOUNTER", DeclineCounter },
    };
    return methods.value(name, None);
}

/// "mailto:anna@x" with CN= as the name. Another kind of address is shown as it stands.
Mailbox mailboxOf(const ContentLine &line)
{
    QString address = line.text(longestTitle).trimmed();
    if (address.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        address = address.sliced(7);
    const ContentLine name { {}, line.parameters, line.plainParameter("CN") };
    return { name.text(longestTitle).simplified(), address };
}

Attendee attendeeOf(const ContentLine &line)
{
    Attendee attendee;
    attendee.mailbox = mailboxOf(line);
    const QByteArray answer = line.plainParameter("PARTSTAT").toUpper();
    attendee.answer = answer == "ACCEPTED" || answer == "COMPLETED" ? Attendee::Answer::Accepted
        : answer == "DECLINED"                                      ? Attendee::Answer::Declined
        : answer == "TENTATIVE"                                     ? Attendee::Answer::Tentative
        : answer == "DELEGATED"                                     ? Attendee::Answer::Delegated
                                                                    : Attendee::Answer::None;
    const QByteArray role = line.plainParameter("ROLE").toUpper();
    attendee.isOptional = role == "OPT-PARTICIPANT" || role == "NON-PARTICIPANT";
    const QByteArray kind = line.plainParameter("CUTYPE").toUpper();
    attendee.isRoom = kind == "ROOM" || kind == "RESOURCE";
    return attendee;
}

Recurrence::Frequency frequencyFrom(const QByteArray &name)
{
    using enum Recurrence::Frequency;
    return name == "DAILY" ? Daily : name == "WEEKLY" ? Weekly : name == "MONTHLY" ? Monthly : name == "YEARLY" ? Yearly : Other;
}

void readDays(Recurrence &rule, const QByteArray &value, bool &isPlain)
{
    const auto days = value.split(',');
    for (const QByteArray &each : days) {
        const auto [week, day] = readWeekday(each);
        if (day == 0)
            isPlain = false;
        else if (week != 0 || rule.frequency == Recurrence::Frequency::Monthly
                 || rule.frequency == Recurrence::Frequency::Yearly) {
            isPlain = isPlain && days.size() == 1;
            rule.weekOfMonth = week;
            rule.weekday = day;
        } else if (!rule.weekdays.contains(day)) {
            rule.weekdays.append(day);
        }
    }
    std::ranges::sort(rule.weekdays);
}

Recurrence recurrenceOf(const QByteArray &value)
{
    Recurrence rule;
    bool isPlain = true;
    const auto pieces = value.toUpper().split(';');
    for (const QByteArray &piece : pieces) {
        if (piece.startsWith("FREQ="))
            rule.frequency = frequencyFrom(piece.sliced(5));
    }
    if (rule.frequency == Recurrence::Frequency::None)
        rule.frequency = Recurrence::Frequency::Other;
    for (const QByteArray &piece : pieces) {
        const QByteArray name = piece.left(piece.indexOf('='));
        const QByteArray content = piece.mid(piece.indexOf('=') + 1);
        if (name == "INTERVAL")
            rule.interval = qBound(1, content.toInt(), longestInterval);
        else if (name == "COUNT")
            rule.count = content.toInt() > mostOccurrences ? 0 : qMax(0, content.toInt());
        else if (name == "UNTIL")
            rule.until = QDate::fromString(QString::fromLatin1(content.left(8)), u"yyyyMMdd"_s);
        else if (name == "BYDAY")
            readDays(rule, content, isPlain);
        else if (name == "BYSETPOS" && rule.weekday > 0 && rule.weekOfMonth == 0)
            rule.weekOfMonth = qBound(-1, content.toInt(), 5); // as Outlook writes "the second Tuesday"
        else if (name == "BYMONTHDAY" && !content.contains(',') && content.toInt() > 0)
            rule.dayOfMonth = qMin(content.toInt(), 31);
        else if (name != "FREQ" && name != "WKST" && name != "BYMONTH" && !name.isEmpty())
            isPlain = false;
    }
    const bool isVague = rule.weekday > 0 && rule.weekOfMonth == 0;
    if (!isPlain || isVague)
        rule.frequency = Recurrence::Frequency::Other;
    return rule;
}

/// ISO 8601: "PT1H30M", "P2W"; seconds.
qint64 secondsOf(const QByteArray &duration)
{
    constexpr qint64 longest = qint64(3660) * 24 * 3600;
    qint64 seconds = 0;
    qint64 number = 0;
    const QByteArray bounded = duration.left(40);
    for (const char c : bounded) {
        if (c >= '0' && c <= '9')
            number = qMin(number * 10 + (c - '0'), longest);
        else if (c != 'P' && c != 'T' && c != '+')
            seconds += std::exchange(number, 0)
                * (c == 'W'       ? 7 * 24 * 3600
                       : c == 'D' ? 24 * 3600
                       : c == 'H' ? 3600
                       : c == 'M' ? 60
                                  : 1);
    }
    return qMin(seconds, longest);
}

class AppointmentReader
{
public:
    explicit AppointmentReader(const CalendarZones &zones)
        : m_zones(zones)
    {}

    void read(const ContentLine &line)
    {
        const QByteArray &name = line.name;
        if (name == "UID")
            m_appointment.uid = line.text(longestTitle);
        else if (name == "SUMMARY")
            m_appointment.summary = line.text(longestTitle).simplified();
        else if (name == "LOCATION")
            m_appointment.location = line.text(longestTitle).simplified();
        else if (name == "DESCRIPTION")
            m_appointment.description = line.text(longestDescription).trimmed();
        else if (name == "DTSTART")
            m_appointment.begin = m_zones.read(line);
        else if (name == "DTEND" || name == "DUE")
            m_appointment.end = m_zones.read(line);
        else if (name == "DURATION")
            m_duration = secondsOf(line.value.toUpper());
        else if (name == "RECURRENCE-ID")
            m_appointment.instance = m_zones.read(line);
        else if (name == "RRULE")
            m_appointment.recurrence = recurrenceOf(line.value);
        else if (name == "RDATE" && m_appointment.recurrence.frequency == Recurrence::Frequency::None)
            m_appointment.recurrence.frequency = Recurrence::Frequency::Other;
        else if (name == "SEQUENCE")
            m_appointment.sequence = qMax(0, line.value.toInt());
        else if (name == "STATUS")
            readStatus(line.value.trimmed().toUpper());
        else if (name == "ATTACH" || name == "URL")
            m_appointment.namesFiles = true;
        else
            readPeople(line);
    }

    Appointment finish()
    {
        CalendarTime &end = m_appointment.end;
        const CalendarTime &begin = m_appointment.begin;
        if (!end.isValid() && m_duration > 0 && begin.isValid()) {
            end = begin;
            end.moment = begin.isDate ? begin.moment.addDays(m_duration / (24 * 3600)) : begin.moment.addSecs(m_duration);
        }
        // DTEND is the first day that is free again (RFC 5545 3.6.1); people tell the last one that is not. DUE is meant as it
        // stands.
        if (end.isDate && begin.isDate && !m_appointment.isTask && end.moment > begin.moment)
            end.moment = end.moment.addDays(-1);
        if (end.isValid() && begin.isValid() && end.moment < begin.moment)
            end = {};
        return std::move(m_appointment);
    }

    void setTask(bool isTask) { m_appointment.isTask = isTask; }

private:
    void readStatus(const QByteArray &status)
    {
        m_appointment.isCancelled = status == "CANCELLED";
        m_appointment.isTentative = status == "TENTATIVE";
    }

    void readPeople(const ContentLine &line)
    {
        if (line.name == "ORGANIZER")
            m_appointment.organiser = mailboxOf(line);
        else if (line.name != "ATTENDEE")
            return;
        else if (m_appointment.attendees.size() < maximumAttendees)
            m_appointment.attendees += attendeeOf(line);
        else
            ++m_appointment.moreAttendees;
    }

    const CalendarZones &m_zones;
    Appointment m_appointment;
    qint64 m_duration = 0;
};

} // namespace

std::optional<Invitation> readInvitation(QByteArrayView octets)
{
    const ContentLines lines = readContentLines(octets);
    const CalendarZones zones(lines);
    Invitation invitation;
    std::optional<AppointmentReader> reader;
    int depth = 0; // alarms within events have fields of the same names
    for (const ContentLine &line : lines.lines) {
        const QByteArray value = line.value.trimmed().toUpper();
        if (line.name == "METHOD" && !reader) {
            invitation.method = methodFrom(value);
        } else if (line.name == "BEGIN" && !reader && (value == "VEVENT" || value == "VTODO")) {
            reader.emplace(zones);
            reader->setTask(value == "VTODO");
            depth = 0;
        } else if (line.name == "BEGIN" && reader) {
            ++depth;
        } else if (line.name == "END" && reader && depth-- == 0) {
            if (invitation.appointments.size() < maximumAppointments)
                invitation.appointments.append(reader->finish());
            else
                ++invitation.more;
            reader.reset();
        } else if (reader && depth == 0) {
            reader->read(line);
        }
    }
    if (reader && invitation.appointments.size() < maximumAppointments)
        invitation.appointments.append(reader->finish()); // cut off
    if (invitation.appointments.isEmpty())
        return std::nullopt;
    return invitation;
}

} // namespace Restante
