// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/rounds.h"

#include <QTest>

using namespace Restante;
using namespace Qt::StringLiterals;

namespace tst_rounds {

class TestRounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCheckpointIsDueWhenMuchWouldBeLost_data();
    void aCheckpointIsDueWhenMuchWouldBeLost();
    void anotherRoundFollows_data();
    void anotherRoundFollows();
    void noServerKeepsACheckForEver();
    void theBudgetIsThatOfAllRounds();
    void reportsOfRoundsAddUp();
};

void TestRounds::aCheckpointIsDueWhenMuchWouldBeLost_data()
{
    QTest::addColumn<qint64>("messages");
    QTest::addColumn<qint64>("octets");
    QTest::addColumn<qint64>("sound");
    QTest::addColumn<bool>("nextFailedBefore");
    QTest::addColumn<bool>("due");
    const auto row = [](const char *name, qint64 messages, qint64 octets, qint64 sound, bool failed, bool due) {
        QTest::newRow(name) << messages << octets << sound << failed << due;
    };
    row("nothingIsUnconfirmed", 0, 0, 0, false, false);
    row("nothingIsUnconfirmedButTheNextFailed", 0, 0, 0, true, false);
    row("little", 9, 99, 9, false, false);
    row("manyMessages", 10, 0, 10, false, true);
    row("manyOctets", 1, 100, 1, false, true);
    row("theNextMayBreakTheLine", 1, 1, 1, true, true);
    row("onlyThoseThatFailedTooAreAtRisk", 1, 1, 0, true, false);
}

void TestRounds::aCheckpointIsDueWhenMuchWouldBeLost()
{
    QFETCH(qint64, messages);
    QFETCH(qint64, octets);
    QFETCH(qint64, sound);
    QFETCH(bool, nextFailedBefore);
    QFETCH(bool, due);
    QCOMPARE(isCheckpointDue({ messages, octets, sound, nextFailedBefore }, { .messages = 10, .octets = 100 }), due);
}

void TestRounds::anotherRoundFollows_data()
{
    QTest::addColumn<QList<RoundOutcome>>("rounds");
    QTest::addColumn<bool>("showsParts");
    QTest::addColumn<bool>("due");
    const auto row = [](const char *name, const QList<RoundOutcome> &rounds, bool showsParts, bool due) {
        QTest::newRow(name) << rounds << showsParts << due;
    };
    const RoundOutcome whole { .inOrder = true, .checkpointed = false, .listed = 250, .retrieved = 250, .leftOver = 0 };
    const RoundOutcome nothingNew { .inOrder = true, .checkpointed = false, .listed = 250, .retrieved = 0, .leftOver = 0 };
    const RoundOutcome part { .inOrder = true, .checkpointed = true, .listed = 900, .retrieved = 500, .leftOver = 0 };
    RoundOutcome deletedOnly = part;
    deletedOnly.retrieved = 0;
    RoundOutcome fewer = deletedOnly;
    fewer.listed = 400;
    RoundOutcome broken = part;
    broken.inOrder = false;
    RoundOutcome spent = whole;
    spent.leftOver = 3;
    row("none", {}, true, false);
    row("allIsDone", { whole }, false, false);
    row("gmailMayHaveMore", { whole }, true, true);
    row("gmailHasNoMore", { whole, nothingNew }, true, false);
    row("theBudgetIsSpent", { spent }, true, false);
    row("somethingIsLeft", { part }, false, true);
    row("somethingIsLeftAgain", { part, part }, false, true);
    row("theLineBroke", { broken }, true, false);
    row("onlyDeletionsAreLeft", { deletedOnly }, false, true);
    row("theDeletionsHadTheirEffect", { deletedOnly, fewer }, false, true);
    row("theServerKeepsWhatWasDeleted", { deletedOnly, deletedOnly }, false, false);
}

void TestRounds::anotherRoundFollows()
{
    QFETCH(QList<RoundOutcome>, rounds);
    QFETCH(bool, showsParts);
    QFETCH(bool, due);
    QCOMPARE(isAnotherRoundDue(rounds, showsParts), due);
}

void TestRounds::noServerKeepsACheckForEver()
{
    const RoundOutcome part { .inOrder = true, .checkpointed = true, .listed = 900, .retrieved = 1, .leftOver = 0 };
    const RoundOutcome whole { .inOrder = true, .checkpointed = false, .listed = 900, .retrieved = 1, .leftOver = 0 };
    QVERIFY(isAnotherRoundDue(QList<RoundOutcome>(maximumRounds - 1, part), false));
    QVERIFY(!isAnotherRoundDue(QList<RoundOutcome>(maximumRounds, part), false));
    QVERIFY(isAnotherRoundDue(QList<RoundOutcome>(maximumLooks - 1, whole), true));
    QVERIFY(!isAnotherRoundDue(QList<RoundOutcome>(maximumLooks, whole), true));
}

void TestRounds::theBudgetIsThatOfAllRounds()
{
    using Kind = CheckBudget::Kind;
    CheckReport soFar;
    soFar.retrieved = 30;
    soFar.octets = 5000;
    QCOMPARE(remaining({}, soFar), CheckBudget());
    QCOMPARE(remaining({ Kind::Count, 100 }, soFar), (CheckBudget { Kind::Count, 70 }));
    QCOMPARE(remaining({ Kind::Count, 30 }, soFar), (CheckBudget { Kind::Count, 0 }));
    QCOMPARE(remaining({ Kind::Size, 4000 }, soFar), (CheckBudget { Kind::Size, 0 }));
}

void TestRounds::reportsOfRoundsAddUp()
{
    CheckReport first;
    first.account = { u"anna"_s };
    first.listed = 900;
    first.retrieved = 500;
    first.octets = 5000;
    first.duplicates = 2;
    first.deleted = 498;
    first.pendingDelete = 1;
    first.error = Error { ErrorCode::MessageRefused, {}, {} };
    CheckReport second = first;
    second.listed = 402;
    second.retrieved = 400;
    second.leftOver = 3;
    second.pendingDelete = 0;
    second.error = std::nullopt;
    const CheckReport both = joined(first, second);
    QCOMPARE(both.account, first.account);
    QCOMPARE(both.listed, 900);
    QCOMPARE(both.retrieved, 900);
    QCOMPARE(both.octets, 10000);
    QCOMPARE(both.duplicates, 4);
    QCOMPARE(both.deleted, 996);
    QCOMPARE(both.pendingDelete, 0); // asked for again by the second
    QCOMPARE(both.leftOver, 3);
    QCOMPARE(both.error, first.error);
    second.error = Error { ErrorCode::ConnectionLost, {}, {} };
    QCOMPARE(joined(first, second).error, second.error);
}

QTEST_APPLESS_MAIN(TestRounds)

} // namespace tst_rounds

#include "tst_rounds.moc"
