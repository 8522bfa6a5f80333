// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/appointmenttext.h"

#include "words/dates.h"
#include "words/lists.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

struct AppointmentsWords {
    Q_DECLARE_TR_FUNCTIONS(Appointments)
};

QString timeText(const QDateTime &time)
{
    // The C locale's short form has seconds, which no list has room for.
    return QLocale().toString(time.time(), QLocale().timeFormat(QLocale::ShortFormat).remove(u":ss"_s));
}

QString dayText(QDate day, bool withYear)
{
    return QLocale().toString(day,
                              withYear ? AppointmentsWords::tr("ddd d MMMM yyyy", "date format")
                                       : AppointmentsWords::tr("ddd d MMMM", "date format"));
}

QString allDayText(QDate begin, QDate end)
{
    if (!end.isValid() || end <= begin)
        return AppointmentsWords::tr("%1, all day").arg(dayText(begin, true));
    return AppointmentsWords::tr("%1 – %2, all day").arg(dayText(begin, begin.year() != end.year()), dayText(end, true));
}

/// "14:00 – 15:30" in the zone the times are in; `end` may be invalid.
QString clockRange(const QDateTime &begin, const QDateTime &end)
{
    const QString from = timeText(begin);
    return end.isValid() && end != begin ? AppointmentsWords::tr("%1 – %2", "times").arg(from, timeText(end)) : from;
}

QString localRange(const QDateTime &begin, const QDateTime &end)
{
    if (!end.isValid() || begin.date() == end.date())
        return AppointmentsWords::tr("%1, %2", "date, time").arg(dayText(begin.date(), true), clockRange(begin, end));
    return AppointmentsWords::tr("%1, %2 – %3, %4", "date, time – date, time")
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
    return AppointmentsWords::tr("(%1 in %2)", "times, zone")
        .arg(clockRange(begin, end.isValid() ? end.toTimeZone(begin.timeZone()) : end), zone);
}

QString joinedWords(const QStringList &words)
{
    return QLocale().createSeparatedList(words);
}

QString ordinalText(int week)
{
    switch (week) {
    case 1:
        return AppointmentsWords::tr("first");
    case 2:
        return AppointmentsWords::tr("second");
    case 3:
        return AppointmentsWords::tr("third");
    case 4:
        return AppointmentsWords::tr("fourth");
    case 5:
        return AppointmentsWords::tr("fifth");
    default:
        return AppointmentsWords::tr("last");
    }
}

QString rhythmText(const Recurrence &rule)
{
    using enum Recurrence::Frequency;
    switch (rule.frequency) {
    case None:
        return {};
    case Daily:
        return rule.interval == 1 ? AppointmentsWords::tr("every day")
                                  : AppointmentsWords::tr("every %Ln days", nullptr, rule.interval);
    case Weekly: {
        const QString rhythm = rule.interval == 1 ? AppointmentsWords::tr("every week")
                                                  : AppointmentsWords::tr("every %Ln weeks", nullptr, rule.interval);
        QStringList days;
        for (const int day : rule.weekdays)
            days += QLocale().standaloneDayName(day);
        return days.isEmpty() ? rhythm : AppointmentsWords::tr("%1 on %2", "every week on Monday").arg(rhythm, joinedWords(days));
    }
    case Monthly: {
        const QString rhythm = rule.interval == 1 ? AppointmentsWords::tr("every month")
                                                  : AppointmentsWords::tr("every %Ln months", nullptr, rule.interval);
        if (rule.weekday > 0)
            return AppointmentsWords::tr("%1 on the %2 %3", "every month on the second Tuesday")
                .arg(rhythm, ordinalText(rule.weekOfMonth), QLocale().standaloneDayName(rule.weekday));
        return rule.dayOfMonth > 0 ? AppointmentsWords::tr("%1 on day %2").arg(rhythm, QLocale().toString(rule.dayOfMonth))
                                   : rhythm;
    }
    case Yearly:
        return rule.interval == 1 ? AppointmentsWords::tr("every year")
                                  : AppointmentsWords::tr("every %Ln years", nullptr, rule.interval);
    case Other:
        return AppointmentsWords::tr("repeated by a rule of its own");
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
        return AppointmentsWords::tr("An answer to an invitation");
    const Attendee &attendee = appointment.attendees.constFirst();
    const QString name = nameOf(attendee.mailbox);
    switch (attendee.answer) {
    case Attendee::Answer::Accepted:
        return AppointmentsWords::tr("%1 accepts the invitation").arg(name);
    case Attendee::Answer::Declined:
        return AppointmentsWords::tr("%1 declines the invitation").arg(name);
    case Attendee::Answer::Tentative:
        return AppointmentsWords::tr("%1 may come").arg(name);
    case Attendee::Answer::Delegated:
        return AppointmentsWords::tr("%1 sends someone else").arg(name);
    case Attendee::Answer::None:
        return AppointmentsWords::tr("%1 has not decided yet").arg(name);
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
        return AppointmentsWords::tr("%1 (in a time zone that is not known here)").arg(here);
    return there.isEmpty() ? here : here + u' ' + there;
}

QString recurrenceText(const Recurrence &rule)
{
    const QString rhythm = rhythmText(rule);
    if (rhythm.isEmpty() || rule.frequency == Recurrence::Frequency::Other)
        return rhythm;
    if (rule.count > 0)
        return AppointmentsWords::tr("%1, %2 times").arg(rhythm, QLocale().toString(rule.count));
    return rule.until.isValid()
        ? AppointmentsWords::tr("%1, until %2")
              .arg(rhythm, QLocale().toString(rule.until, AppointmentsWords::tr("d MMMM yyyy", "date format")))
        : rhythm;
}

QString invitationTitle(const Invitation &invitation)
{
    using enum Invitation::Method;
    const Appointment &appointment = invitation.appointments.constFirst();
    const QString organiser = nameOf(appointment.organiser);
    if (appointment.isCancelled || invitation.method == Cancel)
        return AppointmentsWords::tr("This appointment is cancelled");
    switch (invitation.method) {
    case Request:
        if (appointment.sequence > 0)
            return organiser.isEmpty() ? AppointmentsWords::tr("An invitation has changed")
                                       : AppointmentsWords::tr("%1 has changed an invitation").arg(organiser);
        return organiser.isEmpty() ? AppointmentsWords::tr("You are invited")
                                   : AppointmentsWords::tr("%1 invites you").arg(organiser);
    case Reply:
        return replyTitle(appointment);
    case Add:
        return AppointmentsWords::tr("One more time of a series");
    case Counter:
        return AppointmentsWords::tr("Another time is proposed");
    case DeclineCounter:
        return AppointmentsWords::tr("The proposal of another time is declined");
    case Refresh:
        return AppointmentsWords::tr("Someone asks for the newest state of an appointment");
    case None:
    case Publish:
    case Cancel:
        return appointment.isTask ? AppointmentsWords::tr("A task") : AppointmentsWords::tr("An appointment");
    }
    Q_UNREACHABLE_RETURN({});
}

QString answerText(Attendee::Answer answer)
{
    switch (answer) {
    case Attendee::Answer::None:
        return AppointmentsWords::tr("has not answered");
    case Attendee::Answer::Accepted:
        return AppointmentsWords::tr("accepted");
    case Attendee::Answer::Declined:
        return AppointmentsWords::tr("declined");
    case Attendee::Answer::Tentative:
        return AppointmentsWords::tr("may come");
    case Attendee::Answer::Delegated:
        return AppointmentsWords::tr("sends someone else");
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
        words += AppointmentsWords::tr("%1 accepted").arg(locale.toString(accepted));
    if (const int tentative = count(Attendee::Answer::Tentative))
        words += AppointmentsWords::tr("%1 may come", "a number of people").arg(locale.toString(tentative));
    if (const int declined = count(Attendee::Answer::Declined))
        words += AppointmentsWords::tr("%1 declined").arg(locale.toString(declined));
    if (const int silent = count(Attendee::Answer::None) + count(Attendee::Answer::Delegated) + appointment.moreAttendees)
        words += words.isEmpty() ? AppointmentsWords::tr("%1 invited").arg(locale.toString(silent))
                                 : AppointmentsWords::tr("%1 without an answer").arg(locale.toString(silent));
    return listText(words);
}

} // namespace Restante
