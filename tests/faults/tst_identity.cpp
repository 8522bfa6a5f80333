// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector.h"

#include <QTest>

using namespace Restante;
using namespace Qt::StringLiterals;

namespace tst_identity {

/// Which message is which when unique-ids lie: what random lives have found, one by one.
class TestIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasRemovedHereDoesNotComeBack_data();
    void whatWasRemovedHereDoesNotComeBack();
    void whereNumbersAreUniqueIdsAShiftIsSeen();
    void whereNumbersAreUniqueIdsAPlaceIsFilledAgain();
    void aReusedUniqueIdCountsItsOwnDays();
    void aChoiceToDeleteIsOfThatMessage();
    void aDeletionWithoutACopyIsOfThatMessage();
    void whatWasRemovedComesBackWhenItIsWanted();
    void aNameAfterABlankOneIsNoFurtherMessage();
    void aUniqueIdThatWasAwayIsComparedWhenItsSizeIsNotKnown();

private:
    static void removeHere(Collector &collector, const QByteArray &octets);
    static void want(Collector &collector, const QByteArray &uniqueId, ServerWish wish);
    static void renameAll(Collector &collector, const std::function<QByteArray(qsizetype)> &name);
};

void TestIdentity::removeHere(Collector &collector, const QByteArray &octets)
{
    for (const RetrievalRecord &record : collector.ledger()) {
        if (!record.message || collector.messages().octets(*record.message, 1 * MiB).value() != octets)
            continue;
        MessageChange change;
        change.kind = MessageChange::Kind::DeleteForEver;
        change.keys = { *record.message };
        QVERIFY(collector.messages().apply(change) && collector.database().commit());
        return;
    }
    QFAIL("it is not here");
}

void TestIdentity::want(Collector &collector, const QByteArray &uniqueId, ServerWish wish)
{
    const auto ledger = collector.ledger();
    const auto record = std::ranges::find(ledger, UniqueId { uniqueId }, &RetrievalRecord::uniqueId);
    QVERIFY(record != ledger.cend());
    QVERIFY(collector.log().setWish(collector.account.id, record->row, wish) && collector.database().commit());
}

void TestIdentity::renameAll(Collector &collector, const std::function<QByteArray(qsizetype)> &name)
{
    for (qsizetype i = 0; i < collector.maildrop.messages().size(); ++i)
        collector.maildrop.rename(i, name(i));
}

void TestIdentity::whatWasRemovedHereDoesNotComeBack_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("the provider gives new unique-ids") << u"renamed"_s;
    QTest::newRow("the server knows no UIDL any more") << u"no UIDL"_s;
    QTest::newRow("it is looked at again before it is deleted") << u"no LIST at first"_s;
}

void TestIdentity::whatWasRemovedHereDoesNotComeBack()
{
    QFETCH(QString, what);
    Collector collector;
    for (int i = 1; i <= 3; ++i)
        collector.deliver(letter(i), "u" + QByteArray::number(i));
    ServerScript script;
    if (what == "no LIST at first"_L1)
        script.rules = { { .command = "LIST", .answer = "-ERR unknown command\r\n" } };
    collector.check(script);
    removeHere(collector, letter(2));
    script.rules.clear();
    if (what == "renamed"_L1)
        renameAll(collector, [](qsizetype i) { return "new" + QByteArray::number(i); });
    else if (what == "no UIDL"_L1)
        script.rules = { { .command = "UIDL", .answer = "-ERR unknown command\r\n" } };
    else
        collector.account.policy.retention.kind = Retention::Kind::None;
    const CheckReport report = collector.check(script);
    QVERIFY(!report.error);
    QCOMPARE(report.duplicates, report.retrieved);
    QCOMPARE(collector.stored(), (QByteArrayList { letter(3), letter(1) }));
    QVERIFY(!collector.check(script).error);
    QCOMPARE(collector.stored(), (QByteArrayList { letter(3), letter(1) }));
    if (what == "no LIST at first"_L1)
        QVERIFY(collector.maildrop.messages().isEmpty());
}

void TestIdentity::whereNumbersAreUniqueIdsAShiftIsSeen()
{
    Collector collector;
    for (int i = 1; i <= 4; ++i)
        collector.deliver(letter(i, 100 * i));
    renameAll(collector, [](qsizetype i) { return QByteArray::number(i + 1); });
    collector.check();
    collector.takeAway(1);
    collector.deliver(letter(5, 400)); // about the size that number 4 had
    renameAll(collector, [](qsizetype i) { return QByteArray::number(i + 1); });
    QVERIFY(!collector.check().error);
    QCOMPARE(collector.stored().size(), 5);
    QVERIFY(collector.stored().contains(letter(5, 400)));
    QCOMPARE(collector.balance(), QString());
}

void TestIdentity::whereNumbersAreUniqueIdsAPlaceIsFilledAgain()
{
    Collector collector;
    collector.account.policy.retention.kind = Retention::Kind::None;
    collector.deliver(letter(1), "1");
    collector.check();
    QVERIFY(collector.maildrop.messages().isEmpty());
    collector.account.policy.retention.kind = Retention::Kind::Forever;
    collector.deliver(letter(2), "1"); // of the same size
    QVERIFY(!collector.check().error);
    QCOMPARE(collector.stored(), (QByteArrayList { letter(1), letter(2) }));
    QCOMPARE(collector.balance(), QString());
}

void TestIdentity::aReusedUniqueIdCountsItsOwnDays()
{
    Collector collector;
    collector.account.policy.retention = retentionFromName(u"days:3"_s).value();
    collector.deliver(letter(1), "u1");
    collector.check();
    collector.clock.time = collector.clock.time.addDays(2);
    collector.takeAway(0);
    collector.deliver(letter(2, 3000), "u1");
    collector.check();
    collector.clock.time = collector.clock.time.addDays(2);
    collector.check();
    QCOMPARE(collector.maildrop.messages().size(), 1); // seen for two days, not for four
    collector.clock.time = collector.clock.time.addDays(1);
    collector.check();
    QCOMPARE(collector.maildrop.messages().size(), 0);
    QCOMPARE(collector.stored().size(), 2);
}

void TestIdentity::aChoiceToDeleteIsOfThatMessage()
{
    Collector collector;
    collector.deliver(letter(1), "u1");
    collector.check();
    want(collector, "u1", ServerWish::Delete);
    collector.takeAway(0);
    collector.deliver(letter(2, 3000), "u1");
    collector.check();
    collector.check();
    QCOMPARE(collector.maildrop.messages().size(), 1);
    QCOMPARE(collector.stored().size(), 2);
}

void TestIdentity::aDeletionWithoutACopyIsOfThatMessage()
{
    Collector collector;
    collector.deliver(letter(1), "u1");
    collector.check({}, FetchSession::Purpose::List);
    want(collector, "u1", ServerWish::DeleteUnstored);
    collector.check();
    QVERIFY(collector.maildrop.messages().isEmpty());
    QVERIFY(collector.stored().isEmpty());
    collector.deliver(letter(2), "u1"); // of the same size
    collector.check();
    collector.check();
    QCOMPARE(collector.stored(), QByteArrayList { letter(2) });
    QCOMPARE(collector.maildrop.messages().size(), 1);
}

void TestIdentity::whatWasRemovedComesBackWhenItIsWanted()
{
    Collector collector;
    for (int i = 1; i <= 3; ++i)
        collector.deliver(letter(i), "u" + QByteArray::number(i));
    collector.check();
    removeHere(collector, letter(2));
    want(collector, "u2", ServerWish::Get);
    collector.takeAway(0); // what is missed makes all that is retrieved a matter of comparing
    QCOMPARE(collector.check().retrieved, 1);
    QVERIFY(collector.stored().contains(letter(2)));
    collector.check();
    QCOMPARE(collector.stored().size(), 3);
}

void TestIdentity::aNameAfterABlankOneIsNoFurtherMessage()
{
    Collector collector;
    collector.deliver(letter(1), "u1");
    collector.maildrop.rename(0, {});
    QVERIFY(!collector.check().error);
    // It has its name now, and another one is blank: of all that is held nothing seems to be away.
    collector.maildrop.rename(0, "u1");
    collector.deliver(letter(2), "u2");
    collector.maildrop.rename(1, {});
    QVERIFY(!collector.check().error);
    QCOMPARE(collector.stored(), (QByteArrayList { letter(1), letter(2) }));
    QVERIFY(!collector.check().error);
    QCOMPARE(collector.stored().size(), 2);
    QCOMPARE(collector.balance(), QString());
}

void TestIdentity::aUniqueIdThatWasAwayIsComparedWhenItsSizeIsNotKnown()
{
    Collector collector;
    collector.deliver(letter(1), "u1");
    collector.deliver(letter(2), "u2");
    collector.check();
    collector.takeAway(0);
    collector.check();
    collector.deliver(letter(3), "u1");
    ServerScript script;
    script.rules = { { .command = "LIST", .answer = "-ERR unknown command\r\n" } };
    QVERIFY(!collector.check(script).error);
    QVERIFY(collector.stored().contains(letter(3)));
    QCOMPARE(collector.balance(), QString());
}

QTEST_GUILESS_MAIN(TestIdentity)

} // namespace tst_identity

#include "tst_identity.moc"
