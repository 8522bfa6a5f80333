// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/dates.h"
#include "words/lists.h"
#include "words/quantities.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_quantities {

/// The first word of four digits.
QString yearOf(const QString &text)
{
    static const QRegularExpression year(u"\\d{4}"_s, QRegularExpression::UseUnicodePropertiesOption);
    return year.match(text).captured();
}

class tst_Quantities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void sizesAreShort_data()
    {
        QTest::addColumn<qint64>("octets");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << qint64(0) << u"0 bytes"_s;
        QTest::newRow("octets") << qint64(999) << u"999 bytes"_s;
        QTest::newRow("1 KB") << qint64(1024) << u"1.0 kB"_s;
        QTest::newRow("86 KB") << qint64(86 * 1024) << u"86 kB"_s;
        QTest::newRow("10 not 10.0") << qint64(9.97 * 1024) << u"10 kB"_s;
        QTest::newRow("1.4 MB") << qint64(1.4 * 1024 * 1024) << u"1.4 MB"_s;
        QTest::newRow("500 MB") << qint64(500) * 1024 * 1024 << u"500 MB"_s;
        QTest::newRow("1.2 GB") << qint64(1.2 * 1024 * 1024 * 1024) << u"1.2 GB"_s;
        QTest::newRow("8 EB") << std::numeric_limits<qint64>::max() << u"8.0 EB"_s;
    }

    void sizesAreShort()
    {
        QFETCH(qint64, octets);
        QFETCH(QString, text);
        QCOMPARE(octetsText(octets), text);
    }

    void numbersFollowTheLocale()
    {
        QCOMPARE(messagesText(0), u"0 messages"_s);
        QCOMPARE(messagesText(1), u"1 message"_s);
        QCOMPARE(messagesText(2113), u"2,113 messages"_s);
        QCOMPARE(rateText(2 * 1024 * 1024), u"2.0 MB/s"_s);
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(messagesText(2113), u"2.113 messages"_s);
        QCOMPARE(octetsText(qint64(1.4 * 1024 * 1024)), u"1,4 MB"_s);
    }

    void durationsHaveAtMostTwoUnits_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("past") << -5 << u"0 s"_s;
        QTest::newRow("seconds") << 40 << u"40 s"_s;
        QTest::newRow("a minute") << 60 << u"1 min"_s;
        QTest::newRow("rounded") << 179 << u"3 min"_s;
        QTest::newRow("nearly an hour") << 3599 << u"1 h"_s;
        QTest::newRow("hours") << 3900 << u"1 h 5 min"_s;
        QTest::newRow("days") << 2 * 24 * 3600 << u"2 days"_s;
    }

    void durationsHaveAtMostTwoUnits()
    {
        QFETCH(int, seconds);
        QFETCH(QString, text);
        QCOMPARE(durationText(std::chrono::seconds(seconds)), text);
    }

    void datesAreAsLongAsNeeded_data()
    {
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("header");
        QTest::addColumn<DateGroup>("group");
        const auto row = [](const char *name, const QString &time, const QString &list, const QString &header, DateGroup group) {
            QTest::newRow(name) << time << list << header << group;
        };
        // now: Tuesday, 17 November 2026, 15:00 in Berlin (UTC+1)
        row("today", u"2026-11-17T13:32:00Z"_s, u"14:32"_s, u"Today 14:32"_s, DateGroup::Today);
        row("today here, yesterday in UTC", u"2026-11-16T23:05:00Z"_s, u"00:05"_s, u"Today 00:05"_s, DateGroup::Today);
        row("yesterday", u"2026-11-16T17:20:00Z"_s, u"Mon 18:20"_s, u"Yesterday 18:20"_s, DateGroup::Yesterday);
        row("six days", u"2026-11-11T08:00:00Z"_s, u"Wed 09:00"_s, u"Wednesday 09:00"_s, DateGroup::LastWeek);
        row("a week", u"2026-11-10T08:00:00Z"_s, u"10 Nov"_s, u"Tue 10 November 2026, 09:00"_s, DateGroup::LastWeek);
        row("last year", u"2025-11-12T08:00:00Z"_s, u"12 Nov 2025"_s, u"Wed 12 November 2025, 09:00"_s, DateGroup::Older);
        row("future", u"2026-11-19T08:00:00Z"_s, u"19 Nov 2026"_s, u"Thu 19 November 2026, 09:00"_s, DateGroup::Future);
        row("none", QString(), QString(), QString(), DateGroup::Undated);
    }

    void datesAreAsLongAsNeeded()
    {
        QFETCH(QString, time);
        QFETCH(QString, list);
        QFETCH(QString, header);
        QFETCH(DateGroup, group);
        const QDateTime when = QDateTime::fromString(time, Qt::ISODate);
        const QDateTime now = QDateTime::fromString(u"2026-11-17T14:00:00Z"_s, Qt::ISODate);
        QCOMPARE(listDateText(when, now), list);
        QCOMPARE(headerDateText(when, now), header);
        QCOMPARE(dateGroup(when, now), group);
        QVERIFY(!dateGroupText(group).isEmpty());
        QCOMPARE(fullDateText(when).isEmpty(), time.isEmpty());
    }

    void groupsAreThoseOfTheCalendar_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("day"); // now: Thursday, 19 November 2026
        QTest::addColumn<DateGroup>("group");
        using enum DateGroup;
        const auto row = [](const char *locale, const char *day, DateGroup group) {
            QTest::addRow("%s %s", locale, day) << QString::fromLatin1(locale) << QString::fromLatin1(day) << group;
        };
        row("en_GB", "2026-11-17", ThisWeek);
        row("en_GB", "2026-11-16", ThisWeek); // Monday
        row("en_GB", "2026-11-15", LastWeek); // Sunday
        row("en_GB", "2026-11-09", LastWeek);
        row("en_GB", "2026-11-08", ThisMonth);
        row("en_GB", "2026-11-01", ThisMonth);
        row("en_GB", "2026-10-31", LastMonth);
        row("en_GB", "2026-09-30", Older);
        row("en_US", "2026-11-15", ThisWeek); // weeks begin on Sunday
        row("en_US", "2026-11-14", LastWeek);
        row("en_US", "2026-11-08", LastWeek);
        row("ar_EG", "2026-11-14", ThisWeek); // on Saturday
        row("ar_EG", "2026-11-13", LastWeek);
    }

    void groupsAreThoseOfTheCalendar()
    {
        QFETCH(QString, locale);
        QFETCH(QString, day);
        QFETCH(DateGroup, group);
        QLocale::setDefault(QLocale(locale));
        QCOMPARE(
            dateGroup(QDateTime(QDate::fromString(day, Qt::ISODate), QTime(12, 0)), QDateTime(QDate(2026, 11, 19), QTime(15, 0))),
            group);
    }

    void anEnumerationRunsAsTheWindowDoes()
    {
        const QString arabic = u"محمد"_s;
        QVERIFY(!listText({ arabic, u"Anna"_s }).isRightToLeft());
        QCOMPARE(listText({ u"Anna"_s, arabic }), u"Anna, "_s + arabic);
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        QVERIFY(listText({ u"Anna"_s, arabic }).isRightToLeft());
        QCOMPARE(yearOf(headerDateText(QDateTime(QDate(2024, 5, 3), QTime(9, 0)), QDateTime(QDate(2026, 11, 19), QTime(15, 0)))),
                 u"٢٠٢٤"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Quantities)

} // namespace tst_quantities

#include "tst_quantities.moc"
