// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/appointment.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_appointment {

namespace {

QByteArray calendar(const QByteArray &event, const QByteArray &before = {})
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + before + "BEGIN:VEVENT\r\nUID:1@x\r\n" + event
        + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
}

Appointment onlyOne(const QByteArray &octets)
{
    const auto invitation = readInvitation(octets);
    return invitation ? invitation->appointments.constFirst() : Appointment {};
}

const QByteArray ownZone =
    "BEGIN:VTIMEZONE\r\nTZID:Our own\r\n"
    "BEGIN:STANDARD\r\nDTSTART:16010101T030000\r\nTZOFFSETTO:+0100\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\n"
    "END:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:16010101T020000\r\nTZOFFSETTO:+0200\r\n"
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\n";

Recurrence made(Recurrence::Frequency frequency, const std::function<void(Recurrence &)> &more = {})
{
    Recurrence rule;
    rule.frequency = frequency;
    if (more)
        more(rule);
    return rule;
}

} // namespace

class tst_Appointment final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anInvitation()
    {
        const auto invitation = readInvitation(calendar(
            "SUMMARY:Harbour plan\\, second\r\n  round\r\nLOCATION:Kontoret\r\nDTSTART;TZID=Europe/Stockholm:20261203T140000\r\n"
            "DTEND;TZID=Europe/Stockholm:20261203T153000\r\nORGANIZER;CN=\"Jonas; B\":mailto:jonas@hamn.example\r\n"
            "ATTENDEE;PARTSTAT=ACCEPTED;CN=Anna:MAILTO:anna@x.example\r\n"
            "ATTENDEE;ROLE=OPT-PARTICIPANT;PARTSTAT=NEEDS-ACTION:mailto:per@x.example\r\n"
            "ATTENDEE;CUTYPE=ROOM;CN=Room 1:mailto:room@x.example\r\nSEQUENCE:2\r\n"
            "BEGIN:VALARM\r\nDESCRIPTION:no\r\nEND:VALARM\r\nDESCRIPTION:See you",
            "METHOD:REQUEST\r\n"));
        QVERIFY(invitation);
        QCOMPARE(invitation->method, Invitation::Method::Request);
        const Appointment &event = invitation->appointments.constFirst();
        QCOMPARE(event.summary, u"Harbour plan, second round"_s);
        QCOMPARE(event.begin.moment.toUTC(), QDateTime(QDate(2026, 12, 3), QTime(13, 0), QTimeZone::UTC));
        QCOMPARE(event.end.moment.toUTC(), QDateTime(QDate(2026, 12, 3), QTime(14, 30), QTimeZone::UTC));
        QCOMPARE(event.organiser, (Mailbox { u"Jonas; B"_s, u"jonas@hamn.example"_s }));
        QCOMPARE(event.attendees.size(), 3);
        QCOMPARE(event.attendees[0].answer, Attendee::Answer::Accepted);
        QVERIFY(event.attendees[1].isOptional);
        QVERIFY(event.attendees[2].isRoom);
        QCOMPARE(event.sequence, 2);
        QCOMPARE(event.description, u"See you"_s);
    }

    void zonesAreFound_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QDateTime>("utc");
        const auto utc = [](int month, int hour) { return QDateTime(QDate(2026, month, 10), QTime(hour, 0), QTimeZone::UTC); };
        QTest::newRow("utc") << QByteArray("DTSTART:20260710T120000Z") << utc(7, 12);
        QTest::newRow("iana, summer") << QByteArray("DTSTART;TZID=Europe/Berlin:20260710T140000") << utc(7, 12);
        QTest::newRow("iana, winter") << QByteArray("DTSTART;TZID=Europe/Berlin:20260110T130000") << utc(1, 12);
        QTest::newRow("windows") << QByteArray("DTSTART;TZID=\"W. Europe Standard Time\":20260710T140000") << utc(7, 12);
        QTest::newRow("with a path") << QByteArray("DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Berlin:20260710T140000")
                                     << utc(7, 12);
        QTest::newRow("its own, summer") << QByteArray("DTSTART;TZID=Our own:20260710T140000") << utc(7, 12);
        QTest::newRow("its own, winter") << QByteArray("DTSTART;TZID=Our own:20260110T130000") << utc(1, 12);
    }
    void zonesAreFound()
    {
        QFETCH(const QByteArray, start);
        QFETCH(const QDateTime, utc);
        const CalendarTime begin = onlyOne(calendar(start, ownZone)).begin;
        QCOMPARE(begin.moment.toUTC(), utc);
        QVERIFY(!begin.zoneUnknown && !begin.isFloating && !begin.isDate);
    }

    void aZoneThatNobodyKnowsIsSaid()
    {
        const CalendarTime begin = onlyOne(calendar("DTSTART;TZID=Mars/Olympus:20260710T140000")).begin;
        QVERIFY(begin.zoneUnknown);
        QCOMPARE(begin.moment.time(), QTime(14, 0));
        QVERIFY(onlyOne(calendar("DTSTART:20260710T140000")).begin.isFloating);
    }

    void whatLastsAllDayEndsOnItsLastDay()
    {
        const Appointment one = onlyOne(calendar("DTSTART;VALUE=DATE:20261224\r\nDTEND;VALUE=DATE:20261227"));
        QVERIFY(one.begin.isDate);
        QCOMPARE(one.end.moment.date(), QDate(2026, 12, 26));
        const Appointment lasting = onlyOne(calendar("DTSTART:20261224T100000Z\r\nDURATION:PT1H30M"));
        QCOMPARE(lasting.begin.moment.secsTo(lasting.end.moment), 5400);
        QVERIFY(!onlyOne(calendar("DTSTART:20261224T100000Z\r\nDTEND:20251224T100000Z")).end.isValid());
    }

    void rulesAreRead_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<Recurrence>("expected");
        using F = Recurrence::Frequency;
        const auto row = [](const char *rule, const Recurrence &expected) {
            QTest::newRow(rule) << QByteArray(rule) << expected;
        };
        row("FREQ=DAILY", made(F::Daily));
        row("FREQ=WEEKLY;INTERVAL=2;BYDAY=WE,MO;WKST=MO", made(F::Weekly, [](Recurrence &rule) {
                rule.interval = 2;
                rule.weekdays = { 1, 3 };
            }));
        row("FREQ=MONTHLY;BYDAY=2TU;COUNT=10", made(F::Monthly, [](Recurrence &rule) {
                rule.count = 10;
                rule.weekday = 2;
                rule.weekOfMonth = 2;
            }));
        row("FREQ=MONTHLY;BYDAY=TU;BYSETPOS=-1", made(F::Monthly, [](Recurrence &rule) {
                rule.weekday = 2;
                rule.weekOfMonth = -1;
            }));
        row("FREQ=MONTHLY;BYMONTHDAY=15", made(F::Monthly, [](Recurrence &rule) { rule.dayOfMonth = 15; }));
        row("freq=yearly;until=20300101T000000Z", made(F::Yearly, [](Recurrence &rule) { rule.until = QDate(2030, 1, 1); }));
        // Told as "repeated", never as something simpler than they are:
        QTest::newRow("minutes") << QByteArray("FREQ=MINUTELY") << made(F::Other);
        QVERIFY(onlyOne(calendar("RRULE:FREQ=YEARLY;BYWEEKNO=20")).recurrence.frequency == F::Other);
        QVERIFY(onlyOne(calendar("RRULE:FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1")).recurrence.frequency == F::Other);
        QVERIFY(onlyOne(calendar("RRULE:nonsense")).recurrence.frequency == F::Other);
        QVERIFY(onlyOne(calendar("RRULE:FREQ=DAILY;COUNT=4000000000")).recurrence.count == 0);
    }
    void rulesAreRead()
    {
        QFETCH(const QByteArray, rule);
        QFETCH(const Recurrence, expected);
        QVERIFY(onlyOne(calendar("RRULE:" + rule)).recurrence == expected);
    }

    void filesAreOnlyKnownToBeNamed()
    {
        // CVE-2026-84637: an ATTACH with file: is neither read nor opened, and no address of it is kept.
        for (const char *line : { "ATTACH:file:///etc/passwd", "ATTACH;VALUE=URI:https://x.example/a", "URL:smb://x/y" }) {
            const Appointment event = onlyOne(calendar(QByteArray("SUMMARY:x\r\n") + line));
            QVERIFY(event.namesFiles);
            QVERIFY(event.location.isEmpty() && event.description.isEmpty());
        }
    }

    void cancelledAndTasks()
    {
        QVERIFY(onlyOne(calendar("STATUS:CANCELLED")).isCancelled);
        const auto task =
            readInvitation("BEGIN:VCALENDAR\nBEGIN:VTODO\nSUMMARY:do\nDUE;VALUE=DATE:20261224\nEND:VTODO\nEND:VCALENDAR");
        QVERIFY(task && task->appointments.constFirst().isTask);
        QCOMPARE(task->appointments.constFirst().end.moment.date(), QDate(2026, 12, 24));
        QVERIFY(!readInvitation("BEGIN:VCALENDAR\nEND:VCALENDAR"));
        QVERIFY(!readInvitation("hello"));
    }

    void hostileCalendarsAreBounded()
    {
        const QByteArray event = "BEGIN:VEVENT\r\nSUMMARY:x\r\nEND:VEVENT\r\n";
        const auto many = readInvitation(event.repeated(maximumAppointments + 7));
        QCOMPARE(many->appointments.size(), maximumAppointments);
        QCOMPARE(many->more, 7);
        const Appointment crowd = onlyOne(calendar(QByteArray("ATTENDEE:mailto:a@b\r\n").repeated(maximumAttendees + 2)));
        QCOMPARE(crowd.attendees.size(), maximumAttendees);
        QCOMPARE(crowd.moreAttendees, 2);
        QVERIFY(onlyOne(calendar("SUMMARY:" + QByteArray(2'000'000, 'x'))).summary.size() <= 500);
        QVERIFY(readInvitation("BEGIN:VEVENT\r\n" + QByteArray("BEGIN:VALARM\r\n").repeated(10'000)));
        QVERIFY(readInvitation(calendar("DTSTART;TZID=" + QByteArray(100'000, 'z') + ":20260101T000000")));
    }

    void everyCutGivesAValue()
    {
        const QByteArray whole =
            calendar("SUMMARY;X=\"a:b;c\":x\r\nDTSTART;TZID=Our own:20260710T140000\r\nRRULE:FREQ=WEEKLY;BYDAY=MO\r\n"
                     "DURATION:P1W\r\nATTENDEE;CN=\"x:mailto:a@b",
                     ownZone);
        for (qsizetype cut = 0; cut <= whole.size(); ++cut)
            readInvitation(QByteArrayView(whole).first(cut));
    }
};

QTEST_GUILESS_MAIN(tst_Appointment)

} // namespace tst_appointment

#include "tst_appointment.moc"
