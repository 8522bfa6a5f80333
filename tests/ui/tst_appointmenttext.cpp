// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/appointmenttext.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_appointmenttext {

namespace {

CalendarTime at(QDate date, QTime time, const QTimeZone &zone)
{
    return { .moment = QDateTime(date, time, zone) };
}

CalendarTime on(QDate date)
{
    return { .moment = QDateTime(date, QTime(0, 0)), .isDate = true };
}

Recurrence made(Recurrence::Frequency frequency, const std::function<void(Recurrence &)> &more = {})
{
    Recurrence rule;
    rule.frequency = frequency;
    if (more)
        more(rule);
    return rule;
}

} // namespace

class TestAppointmentText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Europe/Berlin");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void timesAreLocalAndSayWhereTheyAreOthers()
    {
        Appointment appointment;
        const QDate day(2026, 12, 3);
        appointment.begin = at(day, QTime(13, 0), QTimeZone::UTC);
        appointment.end = at(day, QTime(14, 30), QTimeZone::UTC);
        QCOMPARE(whenText(appointment), u"Thu 3 December 2026, 14:00 – 15:30"_s);
        appointment.begin = at(day, QTime(15, 0), QTimeZone("Europe/Helsinki"));
        appointment.end = at(day, QTime(16, 30), QTimeZone("Europe/Helsinki"));
        QCOMPARE(whenText(appointment), u"Thu 3 December 2026, 14:00 – 15:30 (15:00 – 16:30 in Europe/Helsinki)"_s);
        appointment.end = {};
        QCOMPARE(whenText(appointment), u"Thu 3 December 2026, 14:00 (15:00 in Europe/Helsinki)"_s);
        appointment.begin = {};
        QCOMPARE(whenText(appointment), QString());
    }

    void daysAreToldWithoutATime()
    {
        Appointment appointment;
        appointment.begin = on(QDate(2026, 12, 24));
        appointment.end = on(QDate(2026, 12, 24));
        QCOMPARE(whenText(appointment), u"Thu 24 December 2026, all day"_s);
        appointment.end = on(QDate(2026, 12, 26));
        QCOMPARE(whenText(appointment), u"Thu 24 December – Sat 26 December 2026, all day"_s);
    }

    void rulesAreToldInWords_data()
    {
        QTest::addColumn<Recurrence>("rule");
        QTest::addColumn<QString>("words");
        using F = Recurrence::Frequency;
        const auto row = [](const Recurrence &rule, const QString &words) { QTest::newRow(qPrintable(words)) << rule << words; };
        row({}, {});
        row(made(F::Daily), u"every day"_s);
        row(made(F::Weekly,
                 [](Recurrence &rule) {
                     rule.interval = 2;
                     rule.weekdays = { 1, 3 };
                 }),
            u"every 2 weeks on Monday and Wednesday"_s);
        row(made(F::Weekly, [](Recurrence &rule) { rule.until = QDate(2030, 1, 1); }), u"every week, until 1 January 2030"_s);
        row(made(F::Monthly,
                 [](Recurrence &rule) {
                     rule.count = 10;
                     rule.weekday = 2;
                     rule.weekOfMonth = 2;
                 }),
            u"every month on the second Tuesday, 10 times"_s);
        row(made(F::Monthly,
                 [](Recurrence &rule) {
                     rule.weekday = 5;
                     rule.weekOfMonth = -1;
                 }),
            u"every month on the last Friday"_s);
        row(made(F::Monthly, [](Recurrence &rule) { rule.dayOfMonth = 15; }), u"every month on day 15"_s);
        row(made(F::Yearly), u"every year"_s);
        row(made(F::Other, [](Recurrence &rule) { rule.count = 3; }), u"repeated by a rule of its own"_s);
    }
    void rulesAreToldInWords()
    {
        QFETCH(const Recurrence, rule);
        QTEST(recurrenceText(rule), "words");
    }

    void whatTheSenderWantsIsTold()
    {
        using M = Invitation::Method;
        Appointment appointment;
        appointment.organiser = { u"Jonas"_s, u"jonas@x.example"_s };
        const auto title = [&](M method) { return invitationTitle({ method, { appointment }, 0 }); };
        QCOMPARE(title(M::Request), u"Jonas invites you"_s);
        appointment.sequence = 1;
        QCOMPARE(title(M::Request), u"Jonas has changed an invitation"_s);
        QCOMPARE(title(M::Cancel), u"This appointment is cancelled"_s);
        appointment.attendees = { { { {}, u"anna@x.example"_s }, Attendee::Answer::Declined } };
        QCOMPARE(title(M::Reply), u"anna@x.example declines the invitation"_s);
        QCOMPARE(title(M::Publish), u"An appointment"_s);
        for (int method = 0; method <= int(M::DeclineCounter); ++method)
            QVERIFY(!title(M(method)).isEmpty());
    }

    void answersAreCounted()
    {
        Appointment appointment;
        QCOMPARE(attendanceText(appointment), QString());
        using A = Attendee::Answer;
        appointment.attendees = {
            { {}, A::Accepted }, { {}, A::Accepted }, { {}, A::Declined }, { {}, A::None }, { {}, A::Accepted, false, true }
        };
        QCOMPARE(attendanceText(appointment), u"2 accepted, 1 declined, 1 without an answer"_s);
    }
};

QTEST_GUILESS_MAIN(TestAppointmentText)

} // namespace tst_appointmenttext

#include "tst_appointmenttext.moc"
