// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/appointmenttext.h"

#include "words/dates.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Appointments)
};

QString timeText(const QDateTime &time)
{
    // The C locale's short form has seconds, which no list has room for.
    return QLocale().toString(time.time(), QLocale().timeFormat(QLocale::ShortFormat).remove(u":ss"_s));
}

QString dayText(QDate day, bool withYear)
{
    return withYear ? QLocale().toString(day, Words::tr("ddd d MMMM yyyy", "date format")).replace(u'.', QString())
                    : QLocale().toString(day, Words::tr("ddd d MMMM", "date format")).replace(u'.', QString());
}

QString allDayText(QDate begin, QDate end)
{
    if (!end.isValid() || end <= begin)
        return Words::tr("%1, all day").arg(dayText(begin, true));
    return Words::tr("%1 – %2, all day").arg(dayText(begin, begin.year() != end.year()), dayText(end, true));
}

/// "14:00 – 15:30" in the zone the times are in; `end` may be invalid.
QString clockRange(const QDateTime &begin, const QDateTime &end)
{
    const QString from = timeText(begin);
    return end.isValid() && end != begin ? Words::tr("%1 – %2", "times").arg(from, timeText(end)) : from;
}

QString localRange(const QDateTime &begin, const QDateTime &end)
{
    if (!end.isValid() || begin.date() == end.date())
        return Words::tr("%1, %2", "date, time").arg(dayText(begin.date(), true), clockRange(begin, end));
    return Words::tr("%1, %2 – %3, %4", "date, time – date, time")
        .arg(dayText(begin.date(), begin.date().year() != end.date().year()), timeText(begin), dayText(end.date(), true),
             timeText(end));
}

/// The time where it takes place, when that is another than here.
QString thereText(const QDateTime &begin, const QDateTime &end)
{
    const QDateTime local = begin.toLocalTime();
    if (begin.timeSpec() == Qt::UTC || begin.timeSpec() == Qt::LocalTime || local.offsetFromUtc() == begin.offsetFromUtc())
        return {};
    const QString zone = begin.timeSpec() == Qt::TimeZone ? QString::fromLatin1(begin.timeZone().id()).replace(u'_', u' ')
                                                          : begin.timeZoneAbbreviation();
    return Words::tr("(%1 in %2)", "times, zone")
        .arg(clockRange(begin, end.isValid() ? end.toTimeZone(begin.timeZone()) : end), zone);
}

QString joinedWords(const QStringList &words)
{
    return QLocale().createSeparatedList(words);
}

QString every(int interval, const QString &one, const QString &many)
{
    return interval == 1 ? one : many.arg(QLocale().toString(interval));
}

QString ordinalText(int week)
{
    switch (week) {
    case 1:
        return Words::tr("first");
    case 2:
        return Words::tr("second");
    case 3:
        return Words::tr("third");
    case 4:
        return Words::tr("fourth");
    case 5:
        return Words::tr("fifth");
    default:
        return Words::tr("last");
    }
}

QString rhythmText(const Recurrence &rule)
{
    using enum Recurrence::Frequency;
    switch (rule.frequency) {
    case None:
        return {};
    case Daily:
        return every(rule.interval, Words::tr("every day"), Words::tr("every %1 days"));
    case Weekly: {
        const QString rhythm = every(rule.interval, Words::tr("every week"), Words::tr("every %1 weeks"));
        QStringList days;
        for (const int day : rule.weekdays)
            days += QLocale().standaloneDayName(day);
        return days.isEmpty() ? rhythm : Words::tr("%1 on %2", "every week on Monday").arg(rhythm, joinedWords(days));
    }
    case Monthly: {
        const QString rhythm = every(rule.interval, Words::tr("every month"), Words::tr("every %1 months"));
        if (rule.weekday > 0)
            return Words::tr("%1 on the %2 %3", "every month on the second Tuesday")
                .arg(rhythm, ordinalText(rule.weekOfMonth), QLocale().standaloneDayName(rule.weekday));
        return rule.dayOfMonth > 0 ? Words::tr("%1 on day %2").arg(rhythm, QLocale().toString(rule.dayOfMonth)) : rhythm;
    }
    case Yearly:
        return every(rule.interval, Words::tr("every year"), Words::tr("every %1 years"));
    case Other:
        return Words::tr("repeated by a rule of its own");
    }
    Q_UNREACHABLE_RETURN({});
}

QString nameOf(const Mailbox &mailbox)
{
    return mailbox.displayName.isEmpty() ? mailbox.addrSpec : mailbox.displayName;
}

QString replyTitle(const Appointment &appointment)
{
    if (appointment.attendees.isEmpty())
        return Words::tr("An answer to an invitation");
    const Attendee &attendee = appointment.attendees.constFirst();
    const QString name = nameOf(attendee.mailbox);
    switch (attendee.answer) {
    case Attendee::Answer::Accepted:
        return Words::tr("%1 accepts the invitation").arg(name);
    case Attendee::Answer::Declined:
        return Words::tr("%1 declines the invitation").arg(name);
    case Attendee::Answer::Tentative:
        return Words::tr("%1 may come").arg(name);
    case Attendee::Answer::Delegated:
        return Words::tr("%1 sends someone else").arg(name);
    case Attendee::Answer::None:
        return Words::tr("%1 has not decided yet").arg(name);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString whenText(const Appointment &appointment)
{
    const CalendarTime &begin = appointment.begin.isValid() ? appointment.begin : appointment.end;
    if (!begin.isValid())
        return {};
    const QDateTime end = appointment.begin.isValid() ? appointment.end.moment : QDateTime();
    if (begin.isDate)
        return allDayText(begin.moment.date(), end.date());
    const QString here = localRange(begin.moment.toLocalTime(), end.isValid() ? end.toLocalTime() : end);
    const QString there = thereText(begin.moment, end);
    if (begin.zoneUnknown)
        return Words::tr("%1 (in a time zone that is not known here)").arg(here);
    return there.isEmpty() ? here : here + u' ' + there;
}

QString recurrenceText(const Recurrence &rule)
{
    const QString rhythm = rhythmText(rule);
    if (rhythm.isEmpty() || rule.frequency == Recurrence::Frequency::Other)
        return rhythm;
    if (rule.count > 0)
        return Words::tr("%1, %2 times").arg(rhythm, QLocale().toString(rule.count));
    return rule.until.isValid()
        ? Words::tr("%1, until %2").arg(rhythm, QLocale().toString(rule.until, Words::tr("d MMMM yyyy", "date format")))
        : rhythm;
}

QString invitationTitle(const Invitation &invitation)
{
    using enum Invitation::Method;
    const Appointment &appointment = invitation.appointments.constFirst();
    const QString organiser = nameOf(appointment.organiser);
    if (appointment.isCancelled || invitation.method == Cancel)
        return Words::tr("This appointment is cancelled");
    switch (invitation.method) {
    case Request:
        if (appointment.sequence > 0)
            return organiser.isEmpty() ? Words::tr("An invitation has changed")
                                       : Words::tr("%1 has changed an invitation").arg(organiser);
        return organiser.isEmpty() ? Words::tr("You are invited") : Words::tr("%1 invites you").arg(organiser);
    case Reply:
        return replyTitle(appointment);
    case Add:
        return Words::tr("One more time of a series");
    case Counter:
        return Words::tr("Another time is proposed");
    case DeclineCounter:
        return Words::tr("The proposal of another time is declined");
    case Refresh:
        return Words::tr("Someone asks for the newest state of an appointment");
    case None:
    case Publish:
    case Cancel:
        return appointment.isTask ? Words::tr("A task") : Words::tr("An appointment");
    }
    Q_UNREACHABLE_RETURN({});
}

QString answerText(Attendee::Answer answer)
{
    switch (answer) {
    case Attendee::Answer::None:
        return Words::tr("has not answered");
    case Attendee::Answer::Accepted:
        return Words::tr("accepted");
    case Attendee::Answer::Declined:
        return Words::tr("declined");
    case Attendee::Answer::Tentative:
        return Words::tr("may come");
    case Attendee::Answer::Delegated:
        return Words::tr("sends someone else");
    }
    Q_UNREACHABLE_RETURN({});
}

QString attendanceText(const Appointment &appointment)
{
    const auto count = [&](Attendee::Answer answer) {
        return int(std::ranges::count_if(
            appointment.attendees, [&](const Attendee &attendee) { return !attendee.isRoom && attendee.answer == answer; }));
    };
    QStringList words;
    const QLocale locale;
    if (const int accepted = count(Attendee::Answer::Accepted))
        words += Words::tr("%1 accepted").arg(locale.toString(accepted));
    if (const int tentative = count(Attendee::Answer::Tentative))
        words += Words::tr("%1 may come").arg(locale.toString(tentative));
    if (const int declined = count(Attendee::Answer::Declined))
        words += Words::tr("%1 declined").arg(locale.toString(declined));
    if (const int silent = count(Attendee::Answer::None) + count(Attendee::Answer::Delegated) + appointment.moreAttendees)
        words += words.isEmpty() ? Words::tr("%1 invited").arg(locale.toString(silent))
                                 : Words::tr("%1 without an answer").arg(locale.toString(silent));
    return words.join(u", "_s);
}

} // namespace Restante
