// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/retentionpreview.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_retentionpreview {
using Kind = Retention::Kind;

namespace {

const WaitingMail annas { 2113, qint64(1.2 * 1024 * 1024 * 1024) };
constexpr qint64 MB = 1024 * 1024;
const QString host = u"pop.posteo.example"_s;

} // namespace

class tst_RetentionPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void theFirstCheckIsToldInNumbers_data()
    {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<qint64>("headersAbove");
        QTest::addColumn<qint64>("messages"); // -1: not asked yet
        QTest::addColumn<qint64>("octets");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &policy, qint64 headersAbove, WaitingMail size, const QString &text) {
            QTest::newRow(name) << policy << headersAbove << size.messages << size.octets << text;
        };
        const WaitingMail unknown { -1, 0 };
        row("forever", u"forever"_s, 0, annas,
            u"2,113 messages (1.2 GB) are copied to this computer. <b>0 are deleted</b> on pop.posteo.example."_s);
        row("forever, not asked", u"forever"_s, 0, unknown,
            u"Every message that waits there is copied to this computer. <b>Nothing is deleted</b> on pop.posteo.example."_s);
        row("none", u"none"_s, 0, annas,
            u"2,113 messages (1.2 GB) are copied to this computer. Once they are stored here, <b>2,113 are deleted</b> on "
            "pop.posteo.example."_s);
        row("none, one", u"none"_s, 0, { 1, 2048 },
            u"1 message (2.0 kB) is copied to this computer. Once it is stored here, <b>1 is deleted</b> on pop.posteo.example."_s);
        row("none, empty", u"none"_s, 0, { 0, 0 },
            u"No messages wait there at the moment. <b>0 are deleted</b> on pop.posteo.example."_s);
        row("none, large ones by header", u"none"_s, 5 * MB, annas,
            u"2,113 messages (1.2 GB) are copied to this computer. Of messages over 5.0 MB only the headers are copied; they "
            u"stay there "
            "until you collect them. Each is <b>deleted</b> on pop.posteo.example as soon as it is stored here as a whole."_s);
        row("days", u"days:30"_s, 0, annas,
            u"2,113 messages (1.2 GB) are copied to this computer. <b>0 are deleted</b> on pop.posteo.example. What is stored "
            u"here is "
            "deleted there 30 days after it came."_s);
        row("count above", u"count:2000"_s, 0, annas,
            u"2,113 messages (1.2 GB) are copied to this computer. Once they are stored here, <b>113 are deleted</b> on "
            "pop.posteo.example."_s);
        row("count below", u"count:5000"_s, 0, annas,
            u"2,113 messages (1.2 GB) are copied to this computer. <b>0 are deleted</b> on pop.posteo.example."_s);
        row("size above", u"size:524288000"_s, 0, annas,
            u"2,113 messages (1.2 GB) are copied to this computer. The oldest of them, about 729 MB, are <b>deleted</b> on "
            "pop.posteo.example once they are stored here."_s);
        row("size below", u"size:524288000"_s, 0, { 5, MB },
            u"5 messages (1.0 MB) are copied to this computer. <b>0 are deleted</b> on pop.posteo.example."_s);
        row("until deleted here", u"until-deleted-here"_s, 0, annas,
            u"2,113 messages (1.2 GB) are copied to this computer. <b>0 are deleted</b> on pop.posteo.example. What you delete "
            u"here is "
            "deleted there at the next check; until then you can undo it."_s);
    }

    void theFirstCheckIsToldInNumbers()
    {
        QFETCH(QString, policy);
        QFETCH(qint64, headersAbove);
        QFETCH(qint64, messages);
        QFETCH(qint64, octets);
        QFETCH(QString, text);
        const std::optional<WaitingMail> waiting = messages < 0 ? std::nullopt : std::optional(WaitingMail { messages, octets });
        QCOMPARE(firstCheckText({ retentionFromName(policy).value(), headersAbove }, waiting, host), text);
    }

    void aBudgetIsToldAndPromisesNoDeletions()
    {
        const FetchPolicy policy { { Kind::None, 0 }, 0, { CheckBudget::Kind::Size, 50 * MB } };
        QCOMPARE(
            firstCheckText(policy, annas, host),
            u"2,113 messages (1.2 GB) are copied to this computer. Each check collects at most 50 MB, the newest first. Each is "
            u"<b>deleted</b> on pop.posteo.example as soon as it is stored here as a whole."_s);
    }

    void onlyPoliciesThatDeleteSayDeleted()
    {
        for (const Kind kind : { Kind::Forever, Kind::Days, Kind::UntilDeletedHere })
            QVERIFY(firstCheckText({ { kind, 7 }, 0 }, annas, host).contains(u"<b>0 are deleted</b>"));
    }

    void aHostileHostNameIsNoMarkup()
    {
        const QString text = firstCheckText({}, annas, u"<img src=x>"_s);
        QVERIFY(!text.contains(u"<img"));
        QVERIFY(text.contains(u"&lt;img"));
    }

    void everyPolicyHasALine()
    {
        QStringList lines;
        for (const auto &name : { u"forever"_s, u"none"_s, u"days:1"_s, u"days:30"_s, u"count:1"_s, u"count:5000"_s,
                                  u"size:524288000"_s, u"until-deleted-here"_s })
            lines += retentionText(retentionFromName(name).value());
        QCOMPARE(lines,
                 (QStringList { u"Leave everything on the server"_s, u"Delete there once it is safely stored here"_s,
                                u"Delete there after 1 day"_s, u"Delete there after 30 days"_s,
                                u"Keep the newest message there"_s, u"Keep the newest 5,000 messages there"_s,
                                u"Keep the newest 500 MB there"_s, u"Delete there when I delete it here"_s }));
    }
};

QTEST_GUILESS_MAIN(tst_RetentionPreview)

} // namespace tst_retentionpreview

#include "tst_retentionpreview.moc"
