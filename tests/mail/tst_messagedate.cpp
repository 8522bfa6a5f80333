// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/messageparser_date.h"

#include "cuts.h"

#include <QTest>

using namespace Restante;
using namespace Qt::StringLiterals;

namespace tst_messagedate {

class MessageDateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesAreRead_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *body, const QString &expected) { QTest::newRow(body) << QByteArray(body) << expected; };
        row("Mon, 20 Nov 2023 09:13:05 +0100", u"2023-11-20T09:13:05+01:00"_s);
        row("20 Nov 2023 09:13 -0330", u"2023-11-20T09:13:00-03:30"_s);
        row(" Mon,20 Nov 2023 09:13:05+0100", u"2023-11-20T09:13:05+01:00"_s);
        row("Mon, 20 Nov 2023 09:13:05 +0100 (CET)", u"2023-11-20T09:13:05+01:00"_s);
        row("(x) Mon, 20 (y (z)) Nov 2023 09:13:05 +0530", u"2023-11-20T09:13:05+05:30"_s);
        row("Mon,\r\n 20 Nov 2023\r\n 09:13:05 +0100", u"2023-11-20T09:13:05+01:00"_s);
        // RFC 5322 4.3
        row("20 Nov 23 09:13:05 GMT", u"2023-11-20T09:13:05Z"_s);
        row("20 Nov 99 09:13:05 EST", u"1999-11-20T09:13:05-05:00"_s);
        row("20 Nov 2023 09:13:05 EDT", u"2023-11-20T09:13:05-04:00"_s);
        row("20 Nov 2023 09:13:05 CST", u"2023-11-20T09:13:05-06:00"_s);
        row("20 Nov 2023 09:13:05 MST", u"2023-11-20T09:13:05-07:00"_s);
        row("20 Nov 2023 09:13:05 PDT", u"2023-11-20T09:13:05-07:00"_s);
        row("20 Nov 2023 09:13:05 Z", u"2023-11-20T09:13:05Z"_s);
        row("20 Nov 2023 09:13:05 A", u"2023-11-20T09:13:05Z"_s);
        row("20 Nov 2023 09:13:05 UTC", u"2023-11-20T09:13:05Z"_s);
        row("20 Nov 2023 09:13:05 -0000", u"2023-11-20T09:13:05Z"_s);
        // others that are met
        row("20 Nov 2023 09:13:05 CEST", u"2023-11-20T09:13:05+02:00"_s);
        row("20 Nov 2023 09:13:05 XYZ", u"2023-11-20T09:13:05Z"_s);
        row("20 Nov 2023 09:13:05 GMT+0100", u"2023-11-20T09:13:05+01:00"_s);
        row("20 Nov 2023 09:13:05", u"2023-11-20T09:13:05Z"_s);
        row("Mo, 20. Nov 2023 09:13:05 +0100", u"2023-11-20T09:13:05+01:00"_s);
        row("Monday, 20-Nov-23 09:13:05 GMT", u"2023-11-20T09:13:05Z"_s);
        row("20 November 2023 09:13:05 +0100", u"2023-11-20T09:13:05+01:00"_s);
        row("Mon, 20 Nov 2023 09.13.05 +0100", u"2023-11-20T09:13:05+01:00"_s);
        row("Mon Nov 20 09:13:05 2023", u"2023-11-20T09:13:05Z"_s);
        row("Mon Nov 20 09:13:05 CET 2023", u"2023-11-20T09:13:05+01:00"_s);
        row("Nov 20, 2023 9:13:05 PM +0100", u"2023-11-20T21:13:05+01:00"_s);
        row("20 Nov 2023 12:13:05 AM", u"2023-11-20T00:13:05Z"_s);
        row("2023-11-20T09:13:05Z", u"2023-11-20T09:13:05Z"_s);
        row("2023-11-20T09:13:05+01:00", u"2023-11-20T09:13:05+01:00"_s);
        row("2023-11-20 09:13:05 +0100", u"2023-11-20T09:13:05+01:00"_s);
        row("Mon, 20 Nov 123 09:13:05 +0000", u"2023-11-20T09:13:05Z"_s);
        row("Thu, 13 Feb 1969 23:32 -0330", u"1969-02-13T23:32:00-03:30"_s);
        row("Thu, 31 Dec 2099 23:59:59 +0000", u"2099-12-31T23:59:59Z"_s);
        // none, or absurd
        row("", u""_s);
        row("yesterday evening", u""_s);
        row("Tue, 31 Feb 2023 09:13:05 +0100", u""_s);
        row("Mon, 20 Nov 2023 25:13:05 +0100", u""_s);
        row("Mon, 20 Nov 2023 09:61:05 +0100", u""_s);
        row("Mon, 20 Nov 9999 09:13:05 +0100", u""_s);
        row("Tue, 31 Dec 1968 09:13:05 +0100", u""_s);
        row("Mon, 20 Nov 1900 09:13:05 +0100", u""_s);
        row("Mon, 20 Nov 2100 09:13:05 +0100", u""_s);
        row("Mon, 20 Nov 2023 09:13:05 +9999", u""_s);
        row("Mon, 20 Nov 99999999999999999999 09:13:05 +0100", u""_s);
        row("0 Nov 2023 09:13:05 +0100", u""_s);
    }

    void datesAreRead()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, expected);
        QCOMPARE(readDate(body).toString(Qt::ISODate), expected);
        atEveryCut(body, [](QByteArrayView piece) {
            const QDateTime date = readDate(piece);
            QVERIFY(!date.isValid() || (date.toUTC().date().year() >= 1969 && date.toUTC().date().year() <= 2099));
        });
    }
};

QTEST_GUILESS_MAIN(MessageDateTest)

} // namespace tst_messagedate

#include "tst_messagedate.moc"
