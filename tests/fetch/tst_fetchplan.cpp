// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "situations.h"

#include <QRegularExpression>
#include <QTest>

using namespace Restante;
using namespace Restante::Test;
using namespace Qt::StringLiterals;

namespace tst_fetchplan {

namespace {

// Plan: "RETR 2" ("TOP 2", "compare 2", "confirm 2"), "left 3" (by the budget), with "?" when ambiguous and "!" when deleted
// afterwards, "DELE 1", "skip 3 failed_three_times", "gone 12", "still 11", "unsure 11", "migrated".

QString portionName(FetchPlan::Retrieval::Portion portion)
{
    using enum FetchPlan::Retrieval::Portion;
    switch (portion) {
    case Whole:
        return u"RETR"_s;
    case Header:
        return u"TOP"_s;
    case Comparison:
        return u"compare"_s;
    case Confirmation:
        return u"confirm"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString textOf(const FetchPlan &plan)
{
    QStringList lines;
    for (const FetchPlan::Retrieval &r : plan.retrievals + plan.confirmations) {
        lines +=
            u"%1 %2%3%4%5"_s.arg(portionName(r.portion))
                .arg(quint32(r.number))
                .arg(r.ambiguous ? u"?"_s : QString(), r.thenDelete ? u"!"_s : QString(), r.ifUnchanged ? u"="_s : QString());
    }
    for (const FetchPlan::Deletion &d : plan.deletions)
        lines += u"DELE %1"_s.arg(quint32(d.number));
    for (const SkippedMessage &s : plan.skipped)
        lines += u"skip %1 %2"_s.arg(quint32(s.number)).arg(skipReasonName(s.reason));
    if (plan.leftOver > 0)
        lines += u"left %1"_s.arg(plan.leftOver);
    for (const qint64 row : plan.confirmedGone)
        lines += u"gone %1"_s.arg(row);
    for (const qint64 row : plan.stillStored)
        lines += u"still %1"_s.arg(row);
    for (const qint64 row : plan.unsure)
        lines += u"unsure %1"_s.arg(row);
    if (plan.migrated)
        lines += u"migrated"_s;
    return lines.join(u", "_s);
}

FetchPlan planOf(const QString &policy, const QString &listing, const QString &ledger, qint64 age = 100 * day)
{
    return planFetch(listingFrom(listing), ledgerFrom(ledger), policyFrom(policy), timeAt(age));
}

/// "1 a1 100, 2 a2 101, …": `count` messages with unique-ids that begin with `prefix`.
QString manyListed(int count, const QString &prefix, int firstNumber = 1)
{
    QStringList parts;
    for (int i = 0; i < count; ++i)
        parts += u"%1 %2%3 %4"_s.arg(firstNumber + i).arg(prefix).arg(i + 1).arg(1000 + i);
    return parts.join(u", "_s);
}

QString manyStored(int count, const QString &prefix, const QString &state = u"stored"_s)
{
    QStringList parts;
    for (int i = 0; i < count; ++i)
        parts += u"%1%2 %3 %4"_s.arg(prefix).arg(i + 1).arg(1000 + i).arg(state);
    return parts.join(u", "_s);
}

} // namespace

class TestFetchPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
    void whatAServerDoesNotDeleteIsDeletedAgainUnseen_data();
    void whatAServerDoesNotDeleteIsDeletedAgainUnseen();
    void aServerThatCountsAnewIsBelieved();
    void renamedMessagesAreComparedByTheirHeaders_data();
    void renamedMessagesAreComparedByTheirHeaders();
    void theRestOfAHeaderIsLookedForAmongThoseThatAreMissed();
    void aMigratedMaildropIsComparedByContent();
    void aMigrationIsToldFromOtherChanges_data();
    void aMigrationIsToldFromOtherChanges();
    void anInterruptedMigrationGoesOnComparing();
    void nothingUnverifiedIsEverInDeletions();
    void messagesThatOtherEntriesStandForAreClaimed();
    void whatTheBudgetLeavesIsNotClaimed();
    void whatIsWantedIsMarked();
    void aHeaderIsComparedWithWhatIsMissed();
    void theHeaderThatIsHereIsCompleted();
    void numbersThatRepeatAreTakenOnce();
    void timePassesWithTheClock_data();
    void timePassesWithTheClock();
    void aJumpOfTheClockDeletesNothing();
    void aLargeMaildropIsPlanned();
    void namesAreStable();
};

void TestFetchPlan::decides_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("listing");
    QTest::addColumn<QString>("ledger");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QString &policy, const QString &listing, const QString &ledger,
                        const QString &expected) { QTest::newRow(name) << policy << listing << ledger << expected; };

    // The plain cases
    row("anEmptyMaildrop", u"forever"_s, u""_s, u""_s, u""_s);
    row("aFirstCheckGetsAllNewestFirst", u"forever"_s, u"1 a 100, 2 b 200, 3 c 300"_s, u""_s, u"RETR 3, RETR 2, RETR 1"_s);
    row("theOrderOfTheListingDoesNotMatter", u"forever"_s, u"3 c 300, 1 a 100, 2 b 200"_s, u""_s, u"RETR 3, RETR 2, RETR 1"_s);
    row("aSecondCheckGetsNothing", u"forever"_s, u"1 a 100, 2 b 200"_s, u"a 100 stored, b 200 stored"_s, u""_s);
    row("onlyNewMessagesAreRetrieved", u"forever"_s, u"1 a 100, 2 b 200"_s, u"a 100 stored"_s, u"RETR 2"_s);
    row("whatWasSeenButNotRetrievedIsRetrieved", u"forever"_s, u"1 a 100, 2 b 200"_s, u"a 100 new, b 200 stored"_s, u"RETR 1"_s);
    row("uniqueIdsDecideNotNumbers", u"forever"_s, u"1 b 200, 2 c 300"_s, u"a 100 delete-requested, b 200 stored"_s,
        u"RETR 2, gone 11"_s);

    // Policy none
    row("noneDeletesWhatItRetrieves", u"none"_s, u"1 a 100, 2 b 200"_s, u""_s, u"RETR 2!, RETR 1!"_s);
    row("noneDeletesWhatWasStoredEarlierWithoutRetrievingIt", u"none"_s, u"1 a 100, 2 b 200"_s, u"a 100 stored"_s,
        u"RETR 2!, DELE 1"_s);
    row("noneLooksAtTheHeaderOfWhatIsStillListed", u"none"_s, u"1 a 100"_s, u"a 100 delete-requested"_s, u"confirm 1?!"_s);
    row("noneLooksAtTheHeaderWhateverHappenedBefore", u"none 50"_s, u"1 a 100"_s, u"a 100 delete-requested failures=1"_s,
        u"confirm 1?!"_s);
    row("withoutASizeTheHeaderIsNotEnough", u"none"_s, u"1 a 0"_s, u"a 0 delete-requested"_s, u"RETR 1?!"_s);
    row("whatWasDeletedAndRemovedHereIsLookedAt", u"none"_s, u"1 a 100"_s, u"a 100 delete-requested removed"_s, u"RETR 1?!"_s);
    row("noneDeletesWhatTheUserRemovedForGood", u"none"_s, u"1 a 100"_s, u"a 100 stored removed"_s, u"DELE 1"_s);
    row("noneLeavesWhatIsStoredUnverified", u"none"_s, u"1 a 100"_s, u"a 100 stored unverified"_s, u"RETR 1?!"_s);
    row("noneLooksAgainAtAUniqueIdThatWasRepeatedOnce", u"none"_s, u"1 a 100"_s, u"a 100 stored, a 100 gone"_s, u"confirm 1?!"_s);
    row("deletionIsConfirmedByACompleteListing", u"none"_s, u"1 b 200"_s, u"a 100 delete-requested"_s, u"RETR 1!, gone 11"_s);
    row("deletionIsNotConfirmedByAnEmptyListing", u"none"_s, u""_s, u"a 100 delete-requested"_s, u""_s);
    row("deletionIsNotConfirmedByAShortListing", u"none"_s, u"incomplete, 1 b 200"_s, u"a 100 delete-requested"_s, u"RETR 1!"_s);
    row("theBeginningOfLeavingStopsDeleting", u"forever"_s, u"1 a 100"_s, u"a 100 delete-requested"_s, u"unsure 11"_s);

    // Forever
    row("foreverDeletesNothing", u"forever"_s, u"1 a 100, 2 b 200"_s, u"a 100 stored deleted-here, b 200 stored day=0"_s, u""_s);
    row("foreverDeletesWhatTheUserChose", u"forever"_s, u"1 a 100, 2 b 200"_s, u"a 100 stored wish=delete, b 200 stored"_s,
        u"DELE 1"_s);
    row("whatIsChosenIsStoredFirst", u"forever"_s, u"1 a 100"_s, u"a 100 new wish=delete"_s, u"RETR 1!"_s);
    row("whatIsChosenIsStoredFirstAsAWhole", u"forever 50"_s, u"1 a 100"_s, u"a 100 headers wish=delete"_s, u"RETR 1!"_s);

    // Wishes
    row("whatIsWantedComesFirstAndWhole", u"forever 150"_s, u"1 a 100, 2 b 200, 3 c 300"_s, u"b 200 headers wish=get"_s,
        u"RETR 2, TOP 3, RETR 1"_s);
    row("whatIsWantedHasPrecedenceOverItsFailures", u"forever"_s, u"1 a 100, 2 b 200"_s,
        u"a 100 skipped failures=3 wish=get, b 200 new"_s, u"RETR 2, RETR 1"_s);
    row("whatWasRemovedForGoodIsRetrievedWhenItIsWanted", u"forever"_s, u"1 a 100"_s, u"a 100 stored removed wish=get"_s,
        u"RETR 1"_s);
    row("whatIsWantedAgainIsNotDeletedForHavingBeenRemoved", u"until-deleted-here"_s, u"1 a 100"_s,
        u"a 100 stored removed deleted-here wish=get"_s, u"RETR 1"_s);
    row("aHeaderThatWasAwayIsNotCompletedUnseen", u"forever"_s, u"1 a 100, 2 b 100"_s,
        u"a 100 gone unverified wish=get, b 100 stored"_s, u"RETR 1?"_s);
    row("whatIsToBeDeletedComesFirstTooWhateverTheBudget", u"forever 0 count:1"_s, u"1 a 100, 2 b 200, 3 c 300"_s,
        u"a 100 new wish=delete"_s, u"RETR 1!, RETR 3, left 1"_s);
    row("whatIsHereIsNotRetrievedAgain", u"forever"_s, u"1 a 100"_s, u"a 100 stored wish=get"_s, u""_s);
    row("headersAreWantedOfASmallMessage", u"none"_s, u"1 a 100, 2 b 200"_s, u"a 100 new wish=headers"_s, u"TOP 1, RETR 2!"_s);
    row("headersThatAreHereAreEnough", u"forever 50"_s, u"1 a 100"_s, u"a 100 headers wish=headers"_s, u""_s);
    row("whatIsSkippedIsNotRetrieved", u"none"_s, u"1 a 100, 2 b 200"_s, u"a 100 new wish=skip"_s,
        u"RETR 2!, skip 1 skipped_by_user"_s);
    row("whatIsSkippedIsNotDeleted", u"none"_s, u"1 a 100"_s, u"a 100 stored wish=skip"_s, u"skip 1 skipped_by_user"_s);
    row("anotherMessageOfTheSameNameIsNotSkipped", u"forever"_s, u"1 a 5000"_s, u"a 100 stored wish=skip"_s, u"RETR 1?"_s);
    row("anotherUnseenMessageOfTheSameNameIsNotSkipped", u"forever"_s, u"1 a 5000"_s, u"a 100 new wish=skip"_s, u"RETR 1?"_s);
    row("whatIsKeptStaysWhateverThePolicySays", u"none"_s, u"1 a 100, 2 b 200"_s, u"a 100 stored wish=keep, b 200 stored"_s,
        u"DELE 2"_s);
    row("whatIsKeptIsCollectedAllTheSame", u"none"_s, u"1 a 100"_s, u"a 100 new wish=keep"_s, u"RETR 1"_s);
    row("whatIsKeptCountsAmongTheNewest", u"count:1"_s, u"1 a 100, 2 b 200"_s, u"a 100 stored wish=keep, b 200 stored"_s, u""_s);
    row("whatIsKeptWithARepeatedUniqueIdIsKept", u"none"_s, u"1 a 100, 2 a 200"_s, u"a 100 stored wish=keep, a 200 stored"_s,
        u"confirm 2?!"_s);
    row("aWishToDeleteThatWasTakenBackLeavesIt", u"forever"_s, u"1 a 100"_s, u"a 100 delete-requested"_s, u"unsure 11"_s);
    row("withoutACopyOnlyWhatTheUserConfirmed", u"forever"_s, u"1 a 100, 2 b 200"_s, u"a 100 new wish=delete-without-copy"_s,
        u"RETR 2, DELE 1"_s);
    row("theHeaderIsNoCopy", u"forever 50"_s, u"1 a 100"_s, u"a 100 headers wish=delete-without-copy"_s, u"DELE 1"_s);
    row("whatMayStillBeThereIsDeletedWithoutACopyAgain", u"forever"_s, u"1 a 100"_s,
        u"a 100 delete-requested unverified removed failures=1 wish=delete-without-copy"_s, u"DELE 1"_s);
    row("whatComesAfterAConfirmedDeletionIsNotWhatWasConfirmed", u"forever"_s, u"1 a 100"_s,
        u"a 100 delete-requested unverified removed wish=delete-without-copy"_s, u"RETR 1?"_s);
    row("whatWasToGoWithoutACopyButNoLongerIsRetrieved", u"forever"_s, u"1 a 100"_s,
        u"a 100 delete-requested unverified removed"_s, u"RETR 1"_s);
    row("anotherSizeIsNotWhatWasConfirmed", u"forever"_s, u"1 a 101"_s, u"a 100 new wish=delete-without-copy"_s, u"RETR 1?"_s);
    row("aRepeatedUniqueIdIsNotWhatWasConfirmed", u"forever"_s, u"1 a 100, 2 a 200"_s,
        u"a 100 new wish=delete-without-copy, a 200 stored"_s, u"RETR 1?"_s);
    row("numbersAsUniqueIdsAreNotWhatWasConfirmed", u"forever"_s, u"1 1 100"_s, u"1 100 new wish=delete-without-copy"_s,
        u"RETR 1?"_s);
    row("aShortListingDeletesNothingWithoutACopy", u"forever"_s, u"incomplete, 1 a 100"_s,
        u"a 100 new wish=delete-without-copy"_s, u"RETR 1?"_s);
    row("recentModeDeletesNothing", u"never"_s, u"1 a 100, 2 b 200, 3 c 300"_s,
        u"a 100 stored wish=delete, b 200 stored deleted-here, c 300 new wish=delete-without-copy"_s, u"RETR 3?"_s);

    // Days: of the age this account has seen (100 days here)
    row("daysKeepsUntilTheyAreOver", u"days:30"_s, u"1 a 100, 2 b 200, 3 c 300"_s,
        u"a 100 stored day=69, b 200 stored day=70, c 300 stored day=71"_s, u"DELE 2, DELE 1"_s);
    row("daysDoesNotDeleteInTheSessionThatStores", u"days:1"_s, u"1 a 100"_s, u""_s, u"RETR 1"_s);
    row("daysDoesNotDeleteWhatWasSeenLongAgoButNotStored", u"days:1"_s, u"1 a 100"_s, u"a 100 new day=0"_s, u"RETR 1"_s);
    row("daysReportsWhatItCannotKnowAgain", u"days:1"_s, u"1 - 100, 2 a 100"_s, u""_s,
        u"RETR 2, RETR 1?, skip 1 unique_id_missing"_s);
    row("daysReportsARepeatedUniqueIdWhenItsTimeIsOver", u"days:30"_s, u"1 a 100, 2 a 200"_s,
        u"a 100 stored day=0, a 200 stored day=99"_s, u"skip 1 unique_id_repeated"_s);

    // Count and size
    row("countKeepsTheNewest", u"count:2"_s, u"1 a 100, 2 b 200, 3 c 300"_s, u"a 100 stored, b 200 stored, c 300 stored"_s,
        u"DELE 1"_s);
    row("countDeletesWhatItRetrievesBeyondTheNewest", u"count:1"_s, u"1 a 100, 2 b 200"_s, u""_s, u"RETR 2, RETR 1!"_s);
    row("countDoesNotTrustAShortListing", u"count:1"_s, u"incomplete, 1 a 100, 2 b 200, 3 c 300"_s, u"a 100 stored"_s,
        u"RETR 3, RETR 2"_s);
    row("sizeKeepsTheNewestThatFit", u"size:500"_s, u"1 a 100, 2 b 200, 3 c 300"_s, u"a 100 stored, b 200 stored, c 300 stored"_s,
        u"DELE 1"_s);
    row("sizeKeepsNoOlderOneInPlaceOfALargerOne", u"size:350"_s, u"1 a 10, 2 b 200, 3 c 300"_s,
        u"a 10 stored, b 200 stored, c 300 stored"_s, u"DELE 2, DELE 1"_s);
    row("sizesThatOverflowDeleteOnlyWhatIsStored", u"size:500"_s, u"1 a 100, 2 b 9223372036854775807, 3 c 9223372036854775807"_s,
        u"a 100 stored"_s, u"RETR 3!, RETR 2!, DELE 1"_s);
    row("countWithoutUniqueIdsDeletesByItsPlace", u"count:1"_s, u"no-uidl, 1 - 100, 2 - 200"_s, u""_s, u"RETR 2?, RETR 1?!"_s);

    // Until deleted here
    row("deletedHereIsDeletedThere", u"until-deleted-here"_s, u"1 a 100, 2 b 200"_s, u"a 100 stored deleted-here, b 200 stored"_s,
        u"DELE 1"_s);
    row("removedHereIsDeletedThere", u"until-deleted-here"_s, u"1 a 100"_s, u"a 100 stored removed deleted-here"_s, u"DELE 1"_s);
    row("headersDeletedHereAreNotDeletedThere", u"until-deleted-here 50"_s, u"1 a 100"_s, u"a 100 headers deleted-here"_s, u""_s);
    row("aRepeatedUniqueIdIsNotDeletedThere", u"until-deleted-here"_s, u"1 a 100, 2 a 200"_s,
        u"a 100 stored deleted-here, a 200 stored"_s, u"skip 1 unique_id_repeated"_s);

    // Headers only
    row("largeMessagesGiveTheirHeader", u"forever 150"_s, u"1 a 100, 2 b 150, 3 c 151"_s, u""_s, u"TOP 3, RETR 2, RETR 1"_s);
    row("headersOnlyIsNeverDeleted", u"none 150"_s, u"1 a 100, 2 b 200"_s, u""_s, u"TOP 2, RETR 1!"_s);
    row("headersStayHeaders", u"none 150"_s, u"1 a 200"_s, u"a 200 headers"_s, u""_s);
    row("headersAreCompletedWhenTheLimitAllowsIt", u"forever"_s, u"1 a 200"_s, u"a 200 headers"_s, u"RETR 1"_s);
    row("headersAreCompletedThenDeleted", u"none"_s, u"1 a 200"_s, u"a 200 headers"_s, u"RETR 1!"_s);
    row("whatIsTooLargeToBeLookedAtStays", u"none 50"_s, u"1 a 200"_s, u"a 200 stored unverified"_s, u""_s);
    row("anotherSizeTooLargeGivesItsHeader", u"none 50"_s, u"1 a 5000"_s, u"a 100 stored"_s, u"TOP 1?"_s);
    row("headersRemovedForGoodDoNotComeBack", u"none"_s, u"1 a 200"_s, u"a 200 headers removed deleted-here"_s, u""_s);
    row("aStoredMessageIsNotTurnedIntoItsHeader", u"forever 50"_s, u"1 a 200"_s, u"a 200 stored"_s, u""_s);

    // The budget of a check
    row("theNewestThatTheBudgetAllows", u"forever 0 count:2"_s, u"1 a 100, 2 b 200, 3 c 300"_s, u""_s,
        u"RETR 3, RETR 2, left 1"_s);
    row("theNextCheckGoesOn", u"forever 0 count:2"_s, u"1 a 100, 2 b 200, 3 c 300"_s, u"a 100 new, b 200 stored, c 300 stored"_s,
        u"RETR 1"_s);
    row("theNewestThatFit", u"forever 0 size:500"_s, u"1 a 100, 2 b 200, 3 c 300"_s, u""_s, u"RETR 3, RETR 2, left 1"_s);
    row("noOlderOneInPlaceOfALargerOne", u"forever 0 size:350"_s, u"1 a 10, 2 b 200, 3 c 300"_s, u""_s, u"RETR 3, left 2"_s);
    row("aLargeMessageIsCollectedAlone", u"forever 0 size:50"_s, u"1 a 10, 2 b 200"_s, u""_s, u"RETR 2, left 1"_s);
    row("whatIsWantedIsNotCounted", u"forever 0 count:1"_s, u"1 a 100, 2 b 200, 3 c 300"_s, u"a 100 new wish=get"_s,
        u"RETR 1, RETR 3, left 1"_s);
    row("headersCostNoOctets", u"forever 150 size:100"_s, u"1 a 100, 2 b 200, 3 c 300"_s, u""_s, u"TOP 3, TOP 2, RETR 1"_s);
    row("headersAreCountedAsMessages", u"forever 150 count:1"_s, u"1 a 100, 2 b 200"_s, u""_s, u"TOP 2, left 1"_s);
    row("whatIsHereIsDeletedOutsideOfTheBudget", u"none 0 count:1"_s, u"1 a 100, 2 b 200, 3 c 300"_s, u"a 100 stored"_s,
        u"RETR 3!, DELE 1, left 1"_s);
    row("sizesBeyondReasonDoNotOverflowTheBudget", u"forever 0 size:100"_s,
        u"1 a 100, 2 b 9223372036854775807, 3 c 9223372036854775807"_s, u""_s, u"RETR 3, left 2"_s);

    // Failures
    row("whatFailedBeforeComesLast", u"forever"_s, u"1 a 100, 2 b 200, 3 c 300"_s,
        u"b 200 new failures=1, c 300 new failures=2"_s, u"RETR 1, RETR 3, RETR 2"_s);
    row("threeFailuresAreEnough", u"none"_s, u"1 a 100, 2 b 200"_s, u"a 100 new failures=3"_s,
        u"RETR 2!, skip 1 failed_three_times"_s);
    row("threeFailuresAreEnoughForTheWholeOfAHeader", u"none"_s, u"1 a 100"_s, u"a 100 headers failures=3"_s,
        u"skip 1 failed_three_times"_s);
    row("theUserSkipped", u"none"_s, u"1 a 100"_s, u"a 100 skipped"_s, u"skip 1 skipped_by_user"_s);
    row("skippedAfterThreeFailures", u"none"_s, u"1 a 100"_s, u"a 100 skipped failures=3"_s, u"skip 1 failed_three_times"_s);

    // Listings that cannot be right
    row("anEmptyListingPrunesNothing", u"forever"_s, u""_s, u"a 100 stored, b 200 new"_s, u""_s);
    row("aShortListingPrunesNothing", u"forever"_s, u"incomplete, 1 a 100"_s, u"a 100 stored, b 200 stored"_s, u""_s);
    row("aShortListingDeletesNothing", u"none"_s, u"incomplete, 1 a 100"_s, u"a 100 stored"_s, u""_s);
    row("aShortListingStillRetrieves", u"none"_s, u"incomplete, 1 a 100, 2 b 200"_s, u"a 100 stored"_s, u"RETR 2!"_s);
    row("aCompleteListingPrunes", u"forever"_s, u"1 a 100"_s, u"a 100 stored, b 200 stored, c 300 new, d 400 gone"_s,
        u"gone 12, gone 13"_s);
    row("nothingIsDownloadedAgainAfterAnEmptyListing", u"forever"_s, u"1 a 100, 2 b 200"_s, u"a 100 stored, b 200 stored"_s,
        u""_s);
    row("nothingIsDownloadedAgainAfterHavingBeenGone", u"forever"_s, u"1 a 100"_s, u"a 100 gone"_s, u"unsure 11"_s);
    row("whatWasGoneAndNeverHereIsRetrieved", u"forever"_s, u"1 a 100"_s, u"a 100 gone removed unverified"_s, u"RETR 1"_s);
    row("whatWasRemovedForGoodDoesNotComeBack", u"forever"_s, u"1 a 100"_s, u"a 100 gone removed"_s, u"unsure 11"_s);
    row("whatComesBackFromBeingGoneIsLookedAtBeforeItIsDeleted", u"none"_s, u"1 a 100"_s, u"a 100 gone"_s, u"confirm 1?!"_s);
    row("whatComesBackIsDeletedForItsAgeIfItIsThat", u"days:30"_s, u"1 a 100"_s, u"a 100 gone day=0"_s, u"confirm 1?!="_s);
    row("whatComesBackIsDeletedForItsPlaceWhateverItIs", u"count:1"_s, u"1 a 100, 2 b 200"_s, u"a 100 gone, b 200 stored"_s,
        u"confirm 1?!"_s);
    row("whatComesBackRemovedIsDeletedIfItIsThat", u"until-deleted-here"_s, u"1 a 100"_s, u"a 100 gone removed deleted-here"_s,
        u"RETR 1?!="_s);
    row("onlyTheHeaderOfWhatWasGoneIsHere", u"forever"_s, u"1 a 100"_s, u"a 100 gone unverified"_s, u"RETR 1?"_s);

    // Missing unique-ids
    row("withoutUidlAllIsComparedByContent", u"forever"_s, u"no-uidl, 1 - 100, 2 - 200"_s, u"- 100 stored, - 200 stored"_s,
        u"RETR 2?, RETR 1?"_s);
    row("withoutUidlOnlyRowsWithoutUniqueIdArePruned", u"forever"_s, u"no-uidl, 1 - 100"_s,
        u"- 100 stored, - 200 stored, a 300 stored"_s, u"RETR 1?, gone 12"_s);
    row("withoutUidlNoneDeletesWhatItVerified", u"none"_s, u"no-uidl, 1 - 100"_s, u"- 100 stored"_s, u"RETR 1?!"_s);
    row("withoutUidlTheirOctetsAreNotRead", u"none"_s, u"no-uidl, 1 a 100"_s, u"a 100 stored"_s, u"RETR 1?!"_s);
    row("withoutUidlDaysDeletesNothing", u"days:1"_s, u"no-uidl, 1 - 100"_s, u"- 100 stored day=0"_s, u"RETR 1?"_s);
    row("withoutUidlUntilDeletedHereDeletesNothing", u"until-deleted-here"_s, u"no-uidl, 1 - 100"_s,
        u"- 100 stored deleted-here"_s, u"RETR 1?"_s);
    row("aBlankUniqueIdIsComparedByContent", u"forever"_s, u"1 a 100, 2 - 200"_s, u"a 100 stored, - 200 stored"_s, u"RETR 2?"_s);
    row("anOverlongUniqueIdCountsAsMissing", u"none"_s, u"1 (long) 100"_s, u""_s, u"RETR 1?!"_s);
    row("theFailuresOfABlankUniqueIdAreAnothersPerhaps", u"forever"_s, u"1 - 100"_s, u"- 100 new failures=3"_s, u"RETR 1?"_s);

    // Repeated unique-ids
    row("aRepeatedUniqueIdIsComparedByContent", u"forever"_s, u"1 a 100, 2 a 200, 3 b 300"_s, u""_s,
        u"RETR 3, RETR 2?, RETR 1?"_s);
    row("aRepeatedUniqueIdAsKnownIsNotRetrievedAgain", u"forever"_s, u"1 a 100, 2 a 200"_s, u"a 100 stored, a 200 stored"_s,
        u""_s);
    row("aRepeatedUniqueIdIsLookedAtBeforeItIsDeleted", u"none"_s, u"1 a 100, 2 a 200"_s, u"a 100 stored, a 200 stored"_s,
        u"confirm 2?!, confirm 1?!"_s);
    row("oneOfARepeatedUniqueIdWentAway", u"forever"_s, u"1 a 200"_s, u"a 100 stored, a 200 stored"_s, u"RETR 1?, gone 12"_s);
    row("aRepeatedUniqueIdChangedPlaces", u"forever"_s, u"1 a 200, 2 a 100"_s, u"a 100 stored, a 200 stored"_s,
        u"RETR 2?, RETR 1?"_s);
    row("aUniqueIdBeginsToRepeat", u"none"_s, u"1 a 100, 2 a 100"_s, u"a 100 stored"_s, u"RETR 2?!, RETR 1?!"_s);
    row("aRepeatedUniqueIdWasHalfRetrieved", u"forever"_s, u"1 a 100, 2 a 200"_s, u"a 100 stored, a 200 new"_s, u"RETR 2?"_s);
    row("whatIsChosenIsNotFoundByARepeatedUniqueId", u"forever"_s, u"1 a 100, 2 a 200"_s,
        u"a 100 stored wish=delete, a 200 stored"_s, u""_s);

    // A unique-id that stands for something else
    row("anotherSizeIsAnotherMessage", u"forever"_s, u"1 a 5000"_s, u"a 100 stored"_s, u"RETR 1?"_s);
    row("anotherSizeIsNeverDeletedUnseen", u"none"_s, u"1 a 5000"_s, u"a 100 stored"_s, u"RETR 1?!"_s);
    row("anotherSizeIsNotTheOneThatWasAskedToBeDeleted", u"none"_s, u"1 a 5000"_s, u"a 100 delete-requested"_s, u"RETR 1?!"_s);
    row("aSlightlyOtherSizeIsAnotherMessageToo", u"forever"_s, u"1 a 10200, 2 b 200"_s, u"a 10000 stored, b 200 stored"_s,
        u"RETR 1?"_s);
    row("whatTheUserRemovedWasAnotherMessage", u"forever 150"_s, u"1 a 101, 2 b 200"_s, u"a 100 headers removed, b 200 headers"_s,
        u"RETR 1?"_s);
    row("whatFailedWasAnotherMessage", u"forever"_s, u"1 a 101, 2 b 101"_s, u"a 100 skipped failures=3, b 100 new failures=3"_s,
        u"RETR 2?, RETR 1?"_s);
    row("whatWasRemovedWhileItWasAnotherIsNotDeleted", u"until-deleted-here"_s, u"1 a 100"_s,
        u"a 100 new unverified deleted-here"_s, u"RETR 1"_s);
    row("aSlightlyOtherSizeIsLookedAtBeforeItIsDeleted", u"none"_s, u"1 a 10200"_s, u"a 10000 stored"_s, u"RETR 1?!"_s);
    row("anUnknownSizeIsNoOtherSize", u"forever"_s, u"1 a 10200, 2 b 0"_s, u"a 0 stored, b 200 stored"_s, u""_s);
    row("anUnsettledDoubtStaysOne", u"none"_s, u"1 a 100"_s, u"a 100 new held"_s, u"RETR 1?!"_s);
    row("manyReusedUniqueIdsMakeTheOthersDoubtful", u"none"_s, u"1 a 5000, 2 b 200"_s, u"a 100 stored, b 200 stored"_s,
        u"RETR 1?!"_s);
    row("numbersAsUniqueIdsAreLookedAtBeforeTheyAreDeleted", u"none"_s, u"1 1 100, 2 2 200"_s,
        u"1 100 delete-requested, 2 200 stored"_s, u"RETR 2?!, RETR 1?!"_s);
    row("numbersAsUniqueIdsAreEnoughToLeaveThem", u"forever"_s, u"1 1 100, 2 2 200"_s, u"1 100 stored, 2 200 stored"_s, u""_s);
    row("numbersAsUniqueIdsAreLookedAtBeforeTheChosenIsDeleted", u"forever"_s, u"1 1 100"_s, u"1 100 stored wish=delete"_s,
        u"confirm 1?!="_s);
    row("oneNumberAsUniqueIdIsChance", u"none"_s, u"1 1 100, 2 7 200"_s, u"1 100 stored, 7 200 stored"_s, u"DELE 2, DELE 1"_s);

    // What we hold is no longer listed: a new unique-id may be its new name
    row("aMovedMessageIsComparedByContent", u"forever"_s, u"1 a 100, 2 c 200"_s, u"a 100 stored, b 200 stored"_s,
        u"RETR 2?, gone 12"_s);
    row("aRemovedHeaderMayHaveANewName", u"forever"_s, u"1 a 100, 2 c 200"_s, u"a 100 stored, b 200 headers removed"_s,
        u"RETR 2?, gone 12"_s);
    row("whatWasNeverHereIsNotMissed", u"forever"_s, u"1 a 100, 2 c 200"_s, u"a 100 stored, b 200 new"_s, u"RETR 2, gone 12"_s);
    row("whatHadNoUniqueIdMayHaveOneNow", u"none"_s, u"1 c 200"_s, u"- 200 delete-requested"_s, u"RETR 1?!, gone 11"_s);
    row("whatWasPerhapsNotDeletedMayHaveANewName", u"none"_s, u"1 c 200"_s, u"a 200 delete-requested failures=1"_s,
        u"RETR 1?!, gone 11"_s);
    row("whatWeDeletedIsNotMissed", u"none"_s, u"1 c 200"_s, u"a 200 delete-requested"_s, u"RETR 1!, gone 11"_s);
}

void TestFetchPlan::decides()
{
    QFETCH(QString, policy);
    QFETCH(QString, listing);
    QFETCH(QString, ledger);
    QFETCH(QString, expected);
    QCOMPARE(textOf(planOf(policy, listing, ledger)), expected);
}

void TestFetchPlan::whatAServerDoesNotDeleteIsDeletedAgainUnseen_data()
{
    QTest::addColumn<QString>("ledger");
    QTest::addColumn<qsizetype>("deletions");
    const QString deleted = u"delete-requested"_s;
    QTest::newRow("allAreStillThere") << manyStored(20, u"m"_s, deleted) << qsizetype(20);
    QTest::newRow("mostAreStillThere") << manyStored(20, u"m"_s, deleted) + u", "_s + manyStored(15, u"other"_s, deleted)
                                       << qsizetype(20);
    QTest::newRow("mostWentAway") << manyStored(20, u"m"_s, deleted) + u", "_s + manyStored(25, u"other"_s, deleted)
                                  << qsizetype(0);
}

void TestFetchPlan::whatAServerDoesNotDeleteIsDeletedAgainUnseen()
{
    QFETCH(QString, ledger);
    QFETCH(qsizetype, deletions);
    const FetchPlan plan = planOf(u"none"_s, manyListed(20, u"m"_s), ledger);
    QCOMPARE(plan.deletions.size(), deletions);
    QCOMPARE(plan.confirmations.size(), 20 - deletions);
    QCOMPARE(plan.retrievals.size(), 0);
    // Nor is one of them taken for another when the policy keeps it.
    const FetchPlan keeping = planOf(u"forever"_s, manyListed(20, u"m"_s), ledger);
    QCOMPARE(keeping.stillStored.size(), deletions);
    QCOMPARE(keeping.unsure.size(), 20 - deletions);
}

/// From LF to CRLF, as it were: all sizes grow at once.
void TestFetchPlan::aServerThatCountsAnewIsBelieved()
{
    QString grown = manyListed(20, u"m"_s);
    grown.replace(QRegularExpression(u"\\b10(\\d\\d)\\b"_s), u"11\\1"_s);
    QCOMPARE(textOf(planOf(u"forever"_s, grown, manyStored(20, u"m"_s))), QString());
    QVERIFY(planOf(u"none"_s, grown, manyStored(20, u"m"_s)).deletions.isEmpty());
}

void TestFetchPlan::renamedMessagesAreComparedByTheirHeaders_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<int>("known");
    QTest::addColumn<QString>("listing");
    QTest::addColumn<QString>("expected");
    QTest::newRow("manyAreMissed") << u"forever"_s << 12 << u"1 new 1003"_s << u"compare 1?"_s;
    QTest::newRow("fewAreMissed") << u"forever"_s << 9 << u"1 new 1003"_s << u"RETR 1?"_s;
    QTest::newRow("noneHasThisSize") << u"forever"_s << 12 << u"1 new 999"_s << u"RETR 1?"_s;
    QTest::newRow("whatIsToBeDeletedIsComparedByAllOctets") << u"none"_s << 12 << u"1 new 1003"_s << u"RETR 1?!"_s;
    QTest::newRow("withoutAName") << u"forever"_s << 12 << u"1 - 1003"_s << u"RETR 1?"_s;
    QTest::newRow("withANameTwice") << u"forever"_s << 12 << u"1 new 1003, 2 new 1004"_s << u"RETR 2?, RETR 1?"_s;
    QTest::newRow("theHeaderIsAllThatIsWanted") << u"forever 50"_s << 12 << u"1 new 1003"_s << u"TOP 1?"_s;
}

void TestFetchPlan::renamedMessagesAreComparedByTheirHeaders()
{
    QFETCH(QString, policy);
    QFETCH(int, known);
    QFETCH(QString, listing);
    QFETCH(QString, expected);
    FetchPlan plan = planOf(policy, listing, manyStored(known, u"old"_s));
    plan.confirmedGone.clear();
    QCOMPARE(textOf(plan), expected);
    if (plan.retrievals[0].compares())
        QCOMPARE(plan.retrievals[0].candidates, QList<MessageKey> { MessageKey(11 + 3 + 100) });
}

void TestFetchPlan::theRestOfAHeaderIsLookedForAmongThoseThatAreMissed()
{
    const QString ledger = u"a 100 headers, b 100 stored, c 200 headers, d 0 headers"_s;
    const auto candidates = [&](const QString &listing) {
        QList<MessageKey> keys = planOf(u"forever"_s, listing, ledger).retrievals.value(0).candidates;
        std::ranges::sort(keys);
        return keys;
    };
    QCOMPARE(candidates(u"1 new 100"_s), (QList { MessageKey(111), MessageKey(114) }));
    QCOMPARE(candidates(u"1 new 300"_s), (QList { MessageKey(114) }));
    QCOMPARE(candidates(u"1 new 0"_s), (QList { MessageKey(111), MessageKey(113), MessageKey(114) })); // of unknown size
}

void TestFetchPlan::aMigratedMaildropIsComparedByContent()
{
    for (const QString &policy : { u"forever"_s, u"none"_s, u"days:1"_s, u"count:5"_s }) {
        const FetchPlan plan = planOf(policy, manyListed(20, u"new"_s), manyStored(20, u"old"_s));
        QVERIFY(plan.migrated);
        QCOMPARE(plan.retrievals.size(), 20);
        QVERIFY(std::ranges::all_of(plan.retrievals, &FetchPlan::Retrieval::ambiguous));
        QVERIFY(plan.deletions.isEmpty());
    }
}

void TestFetchPlan::aMigrationIsToldFromOtherChanges_data()
{
    QTest::addColumn<QString>("listing");
    QTest::addColumn<QString>("ledger");
    QTest::addColumn<bool>("migrated");

    const QString twentyNew = manyListed(20, u"new"_s);
    QTest::newRow("allChanged") << twentyNew << manyStored(20, u"old"_s) << true;
    QTest::newRow("someArrivedMeanwhile") << manyListed(25, u"new"_s) << manyStored(20, u"old"_s) << true;
    QTest::newRow("oneIsStillKnown") << twentyNew << u"new7 1006 stored, "_s + manyStored(20, u"old"_s) << true;
    QTest::newRow("halfIsStillKnown") << twentyNew << manyStored(10, u"new"_s) + u", "_s + manyStored(10, u"old"_s) << false;
    QTest::newRow("aSmallMaildrop") << manyListed(9, u"new"_s) << manyStored(9, u"old"_s) << false;
    QTest::newRow("theMaildropWasEmptiedElsewhere") << manyListed(3, u"new"_s) << manyStored(20, u"old"_s) << false;
    QTest::newRow("manyMoreThanBefore") << manyListed(50, u"new"_s) << manyStored(20, u"old"_s) << false;
    QTest::newRow("weDeletedThem") << twentyNew << manyStored(20, u"old"_s, u"delete-requested"_s) << false;
    QTest::newRow("theyWereGoneBefore") << twentyNew << manyStored(20, u"old"_s, u"gone"_s) << false;
    QTest::newRow("neverStored") << twentyNew << manyStored(20, u"old"_s, u"new"_s) << false;
    QTest::newRow("aShortListing") << u"incomplete, "_s + twentyNew << manyStored(20, u"old"_s) << false;
    QTest::newRow("uidlStopped") << u"no-uidl, "_s + twentyNew << manyStored(20, u"old"_s) << false;
}

void TestFetchPlan::aMigrationIsToldFromOtherChanges()
{
    QFETCH(QString, listing);
    QFETCH(QString, ledger);
    QFETCH(bool, migrated);
    const FetchPlan plan = planOf(u"none"_s, listing, ledger);
    QCOMPARE(plan.migrated, migrated);
    QVERIFY(!migrated || plan.deletions.isEmpty());
}

void TestFetchPlan::anInterruptedMigrationGoesOnComparing()
{
    // 15 of 20 were compared and linked to their new unique-ids before the line broke; the old ones were not pruned.
    const FetchPlan plan =
        planOf(u"forever"_s, manyListed(20, u"new"_s), manyStored(15, u"new"_s) + u", "_s + manyStored(20, u"old"_s));
    QCOMPARE(plan.retrievals.size(), 5);
    QVERIFY(std::ranges::all_of(plan.retrievals, &FetchPlan::Retrieval::ambiguous));
    QCOMPARE(plan.claimed.size(), 15);
}

void TestFetchPlan::nothingUnverifiedIsEverInDeletions()
{
    const QStringList policies { u"forever"_s, u"none"_s, u"days:1"_s, u"count:1"_s, u"size:1"_s, u"until-deleted-here"_s,
                                 u"none 50"_s };
    const QStringList states { u"new"_s, u"headers"_s, u"stored"_s, u"skipped"_s, u"delete-requested"_s, u"gone"_s };
    const QStringList flags {
        u""_s,           u" removed"_s, u" held"_s, u" deleted-here"_s, u" wish=delete"_s, u" wish=delete removed deleted-here"_s,
        u" failures=3"_s
    };
    const QStringList listings { u"1 a 100, 2 b 100"_s, u"1 a 90, 2 b 100"_s, u"1 a 100, 2 a 100"_s, u"no-uidl, 1 - 100"_s,
                                 u"1 - 100, 2 b 100"_s };
    int situations = 0;
    for (const QString &policy : policies) {
        for (const QString &state : states) {
            for (const QString &flag : flags) {
                for (const QString &listing : listings) {
                    const QString ledger = u"a 100 %1 unverified%2, b 100 stored unverified"_s.arg(state, flag);
                    const FetchPlan plan = planOf(policy, listing, ledger);
                    QVERIFY2(plan.deletions.isEmpty(), qPrintable(policy + u" | "_s + listing + u" | "_s + ledger));
                    ++situations;
                }
            }
        }
    }
    QCOMPARE(situations, 7 * 6 * 7 * 5);
}

void TestFetchPlan::messagesThatOtherEntriesStandForAreClaimed()
{
    const FetchPlan plan =
        planOf(u"forever"_s, u"1 a 100, 2 - 200, 3 c 300, 4 d 400"_s, u"a 100 stored, b 200 stored, c 5 stored, d 400 headers"_s);
    QCOMPARE(textOf(plan), u"RETR 4?, RETR 3?, RETR 2?, gone 12"_s);
    QCOMPARE(plan.claimed, QSet<MessageKey> { MessageKey(111) });
    QVERIFY(planOf(u"forever"_s, u"1 a 100, 2 b 100"_s, u"a 100 stored"_s).claimed.isEmpty());
    // A name whose message has no size may be another's now.
    QVERIFY(planOf(u"forever"_s, u"1 a 0, 2 - 200"_s, u"a 100 stored"_s).claimed.isEmpty());
    QVERIFY(planOf(u"forever"_s, u"1 a 100, 2 - 200"_s, u"a 0 stored"_s).claimed.isEmpty());
}

void TestFetchPlan::whatTheBudgetLeavesIsNotClaimed()
{
    // Another message bears the unique-id "a" now; the one that bore it may be here as "b", which this check compares.
    const FetchPlan plan = planOf(u"forever 0 count:1"_s, u"1 a 5000, 2 b 100"_s, u"a 100 stored"_s);
    QCOMPARE(textOf(plan), u"RETR 2?, left 1"_s);
    QVERIFY(plan.claimed.isEmpty());
}

void TestFetchPlan::whatIsWantedIsMarked()
{
    const FetchPlan plan = planOf(u"forever"_s, u"1 a 100, 2 b 200, 3 c 300"_s,
                                  u"a 100 new wish=get, b 200 new wish=headers, c 300 new wish=keep"_s);
    QCOMPARE(textOf(plan), u"TOP 2, RETR 1, RETR 3"_s);
    const auto wanted = [&](qsizetype i) { return plan.retrievals[i].wanted; };
    QVERIFY(wanted(0) && wanted(1) && !wanted(2));
}

void TestFetchPlan::aHeaderIsComparedWithWhatIsMissed()
{
    const FetchPlan plan =
        planOf(u"forever 50"_s, u"1 a 100, 2 b 200, 3 - 300, 4 d 400"_s,
               u"x 200 stored, y 200 stored, z 400 delete-requested, - 300 stored, v 700 stored, w 200 gone"_s);
    QCOMPARE(textOf(plan), u"TOP 4?, TOP 3?, TOP 2?, TOP 1?, gone 11, gone 12, gone 13, gone 15"_s);
    const auto candidates = [&](qsizetype i) {
        const QList<MessageKey> keys = plan.retrievals[i].candidates;
        return QSet<MessageKey>(keys.begin(), keys.end());
    };
    QCOMPARE(candidates(0), QSet<MessageKey> { MessageKey(113) });
    QCOMPARE(candidates(1), QSet<MessageKey> { MessageKey(114) });
    QCOMPARE(candidates(2), (QSet<MessageKey> { MessageKey(111), MessageKey(112) }));
    QCOMPARE(candidates(3), QSet<MessageKey>());
}

void TestFetchPlan::theHeaderThatIsHereIsCompleted()
{
    const FetchPlan plan = planOf(u"forever"_s, u"1 a 100, 2 b 900, 3 c 100"_s, u"a 100 headers, b 100 headers, c 100 new"_s);
    QCOMPARE(textOf(plan), u"RETR 3?, RETR 2?, RETR 1?"_s);
    QCOMPARE(plan.retrievals[0].completes, std::nullopt);
    QCOMPARE(plan.retrievals[1].completes, std::nullopt); // perhaps another message by now
    QCOMPARE(plan.retrievals[2].completes, MessageKey(111));
}

void TestFetchPlan::numbersThatRepeatAreTakenOnce()
{
    QCOMPARE(textOf(planOf(u"none"_s, u"1 a 100, 1 b 100, 2 c 100"_s, u"b 100 stored"_s)), u"RETR 2?!, RETR 1?!, gone 11"_s);
}

void TestFetchPlan::timePassesWithTheClock_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<qint64>("passed");

    QTest::newRow("aMinute") << qint64(60) << qint64(60);
    QTest::newRow("none") << qint64(0) << qint64(0);
    QTest::newRow("aYearInADrawer") << 365 * day << 365 * day;
    QTest::newRow("moreThanTheMaximumStep") << 366 * day + 1 << qint64(0);
    QTest::newRow("tenYearsAhead") << 3650 * day << qint64(0);
    QTest::newRow("aSecondBack") << qint64(-1) << qint64(0);
    QTest::newRow("tenYearsBack") << -3650 * day << qint64(0);
}

void TestFetchPlan::timePassesWithTheClock()
{
    QFETCH(qint64, seconds);
    QFETCH(qint64, passed);
    const LedgerTime last { QDateTime(QDate(2026, 3, 28), QTime(12, 0), QTimeZone::UTC), 5000 };
    const QDateTime now = last.now.addSecs(seconds);
    QCOMPARE(advanced(last, now), (LedgerTime { now, 5000 + passed }));
    QCOMPARE(advanced({}, now), (LedgerTime { now, 0 }));
}

void TestFetchPlan::aJumpOfTheClockDeletesNothing()
{
    LedgerTime time { QDateTime(QDate(2026, 3, 28), QTime(12, 0), QTimeZone::UTC), 3 * day };
    const QString listing = u"1 a 100"_s;
    const QString ledger = u"a 100 stored day=0"_s;
    FetchPolicy policy;
    policy.retention = { Retention::Kind::Days, 30 };
    for (const int years : { 10, -20, 10, 12 }) {
        time = advanced(time, time.now.addYears(years));
        QVERIFY(planFetch(listingFrom(listing), ledgerFrom(ledger), policy, time).deletions.isEmpty());
    }
    time = advanced(time, time.now.addDays(27));
    QCOMPARE(planFetch(listingFrom(listing), ledgerFrom(ledger), policy, time).deletions.size(), 1);
}

void TestFetchPlan::aLargeMaildropIsPlanned()
{
    constexpr int count = 100'000;
    DropListing listing;
    QList<RetrievalRecord> ledger;
    listing.entries.reserve(count);
    ledger.reserve(count - 1);
    for (int i = 1; i <= count; ++i) {
        const UniqueId id { "id" + QByteArray::number(i) };
        listing.entries.append({ MessageNumber(quint32(i)), 1000, id });
        if (i == count)
            break;
        RetrievalRecord record;
        record.row = i;
        record.uniqueId = id;
        record.state = RetrievalRecord::State::Stored;
        record.octets = 1000;
        record.message = MessageKey(i);
        record.verified = true;
        ledger.append(record);
    }
    const FetchPlan plan = planFetch(listing, ledger, {}, {});
    QCOMPARE(textOf(plan), u"RETR 100000"_s);
}

void TestFetchPlan::namesAreStable()
{
    QCOMPARE(retrievalStateName(RetrievalRecord::State::DeleteRequested), "delete-requested"_L1);
    QCOMPARE(skipReasonName(SkippedMessage::Reason::FailedThreeTimes), "failed_three_times"_L1);
}

QTEST_APPLESS_MAIN(TestFetchPlan)

} // namespace tst_fetchplan

#include "tst_fetchplan.moc"
