// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector.h"

#include "store/messagestore.h"

#include <QTest>

#include <algorithm>

using namespace Restante;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tst_fetchsession {

namespace {

using After = ServerScript::After;

ServerScript::Rule answers(const QByteArray &command, const QByteArray &answer, After after = After::GoOn)
{
    return { .command = command, .answer = answer, .after = after };
}

ServerScript scriptWith(const QList<ServerScript::Rule> &rules)
{
    ServerScript script;
    script.rules = rules;
    return script;
}

Retention retention(const QString &name)
{
    return retentionFromName(name).value();
}

/// "retrieved 2, deleted 2"; what is zero is left out.
QString textOf(const CheckReport &report)
{
    QStringList parts;
    const auto add = [&parts](const QString &name, int count) {
        if (count > 0)
            parts << u"%1 %2"_s.arg(name).arg(count);
    };
    add(u"listed"_s, report.listed);
    add(u"retrieved"_s, report.retrieved);
    add(u"duplicates"_s, report.duplicates);
    add(u"deleted"_s, report.deleted);
    add(u"pending"_s, report.pendingDelete);
    for (const SkippedMessage &skipped : report.skipped)
        parts << u"skipped %1"_s.arg(quint32(skipped.number));
    if (report.error)
        parts << errorCodeName(report.error->code);
    return parts.join(u", "_s);
}

/// Three letters, unique-ids u1 to u3.
void deliverThree(Collector &collector)
{
    for (int i = 1; i <= 3; ++i)
        collector.deliver(letter(i), "u" + QByteArray::number(i));
}

} // namespace

class TestFetchSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // the plain way
    void whatWaitsIsStoredOctetByOctet();
    void eachPolicyLeavesWhatItSays_data();
    void eachPolicyLeavesWhatItSays();
    void aSecondCheckRetrievesNothing();
    void aLookAtTheListingRetrievesNothing();
    void aLargeMaildropInWhichNothingIsToBeDoneIsNotReadAgain();
    void whateverChangesALargeMaildropIsSeen_data();
    void whateverChangesALargeMaildropIsSeen();
    void daysAreCountedFromTheFirstSight();

    // the order
    void aMessageIsDeletedOnlyAfterItIsStored_data();
    void aMessageIsDeletedOnlyAfterItIsStored();
    void quitComesAfterTheLastCommit();

    // the line
    void theLineBreaksBehindAnyOctetOfTheServer_data();
    void theLineBreaksBehindAnyOctetOfTheServer();
    void theLineBreaksBehindAnyOctetOfTheClient();
    void aStoredMessageIsDeletedWithoutRetrievingItAgain();
    void anAcceptedDeletionThatWasLostIsAskedForAgain();
    void anUnansweredQuitIsSettledByTheNextListing_data();
    void anUnansweredQuitIsSettledByTheNextListing();
    void aRefusedQuitLeavesTheDeletionsPending();
    void aLostAnswerToQuitMattersOnlyWhenSomethingWasDeleted();
    void aMessageThatBreaksTheLineComesLastNextTime();

    // several sessions of one check
    void manyDeletionsAreConfirmedPieceByPiece();
    void deletionsOfEarlierChecksAreConfirmedPieceByPiece();
    void aServerThatKeepsWhatWasDeletedEndsTheCheck();
    void aServerThatWantsAPauseIsNotAskedAgain();
    void aMessageThatBreaksTheLineComesAfterTheDeletionsAreConfirmed();
    void messagesThatWereRefusedOnceTakeOneSessionTogether();
    void aBrokenLineLosesNoMoreThanOnePiece();
    void aMaildropShownInPartsIsCollectedWhole();
    void theBudgetLeavesTheRestToTheNextCheck();

    // one message
    void aRefusedMessageDoesNotHoldUpTheOthers();
    void aMessageIsGivenUpAfterThreeRefusals();
    void aRefusedDeletionDoesNotHoldUpTheOthers();
    void anEmptyAnswerIsNoMessage();
    void theAnnouncedSizeIsAHint_data();
    void theAnnouncedSizeIsAHint();
    void aBodyWithoutEndIsLeft();
    void aLargeMessageIsCommittedInPieces();
    void largeMessagesGiveTheirHeaderAndLaterTheRest();
    void aHeaderThatTheUserRemovedIsNotCompleted();
    void aHeaderThatTheUserRemovedStaysAwayAsAWhole();

    // identity
    void equalMessagesAreTwo();
    void aRepeatedUniqueIdGivesBothMessages();
    void aReusedUniqueIdGivesTheNewMessage();
    void withoutUidlNothingIsDoubled_data();
    void withoutUidlNothingIsDoubled();
    void withoutUidlDaysIsRefusedInWords();
    void aMigratedMaildropIsNotDoubled();
    void aMigrationThatBreaksOffIsNotDoubled();
    void aMigrationOfThousandsBringsTheirHeadersOnly();
    void withoutTopAMigrationIsComparedAsAWhole_data();
    void withoutTopAMigrationIsComparedAsAWhole();
    void whatWasMigratedIsLookedAtBeforeItIsDeleted();
    void whatIsListedAgainIsRecognisedAndDeleted_data();
    void whatIsListedAgainIsRecognisedAndDeleted();
    void anotherMessageUnderADeletedNameIsCollected_data();
    void anotherMessageUnderADeletedNameIsCollected();
    void whatIsMeantForOneMessageSparesAnother_data();
    void whatIsMeantForOneMessageSparesAnother();
    void aHeaderIsCompletedWhateverItsMessageIsCalledNow();
    void whatLostItsNameIsKnownUntilAllIsCollected();
    void anEmptyListingForgetsNothing();
    void aHeaderOfAStoredMessageIsNoFurtherMessage();
    void aHeaderWhoseMessageIsHereGoes();

    // the store
    void aFullStoreDeletesNothing_data();
    void aFullStoreDeletesNothing();
    void aFullDiskIsSeenBeforehand();
    void aLostBatchOfAnotherCheckDeletesNothing();
    void theProgramEndsAnywhere();

    // the user
    void aStopDropsTheLineAndKeepsWhatCame();
    void nothingIsDeletedOnceTheAccountGoesAway();
    void thePolicyOfTheBeginningStays();
    void progressIsTold();
};

// ── the plain way ───────────────────────────────────────────────────────────

void TestFetchSession::whatWaitsIsStoredOctetByOctet()
{
    Collector collector;
    QByteArray everyOctet = "Subject: all\r\n\r\n";
    for (int octet = 0; octet < 256; ++octet)
        everyOctet += char(octet);
    collector.deliver(letter(1));
    collector.deliver(everyOctet + "\r\n");
    collector.deliver("Subject: dots\r\n\r\n.\r\n..\r\n.x\r\n\n.\n\r.\r\n");
    collector.deliver(letter(4, 200'000));
    const CheckReport report = collector.check();
    QCOMPARE(textOf(report), u"listed 4, retrieved 4"_s);
    QCOMPARE(report.octets, collector.maildrop.octets());
    QByteArrayList expected;
    for (const Maildrop::Message &message : collector.maildrop.messages())
        expected.prepend(message.octets); // newest first
    QCOMPARE(collector.stored(), expected);
    QCOMPARE(collector.balance(), QString());
}

void TestFetchSession::eachPolicyLeavesWhatItSays_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<int>("left");

    QTest::newRow("forever") << u"forever"_s << u"listed 3, retrieved 3"_s << u"listed 3"_s << 3;
    QTest::newRow("none") << u"none"_s << u"listed 3, retrieved 3, deleted 3"_s << u""_s << 0;
    QTest::newRow("days") << u"days:1"_s << u"listed 3, retrieved 3"_s << u"listed 3"_s << 3;
    QTest::newRow("count") << u"count:1"_s << u"listed 3, retrieved 3, deleted 2"_s << u"listed 1"_s << 1;
    QTest::newRow("size") << u"size:200"_s << u"listed 3, retrieved 3, deleted 1"_s << u"listed 2"_s << 2;
    QTest::newRow("untilDeletedHere") << u"until-deleted-here"_s << u"listed 3, retrieved 3"_s << u"listed 3"_s << 3;
}

void TestFetchSession::eachPolicyLeavesWhatItSays()
{
    QFETCH(QString, policy);
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(int, left);
    for (const bool pipelining : { true, false }) {
        Collector collector;
        collector.account.policy.retention = retention(policy);
        deliverThree(collector);
        ServerScript script;
        script.offersPipelining = pipelining;
        QCOMPARE(textOf(collector.check(script)), first);
        QCOMPARE(textOf(collector.check(script)), second);
        QCOMPARE(collector.maildrop.messages().size(), left);
        QCOMPARE(collector.stored().size(), 3);
        QCOMPARE(collector.balance(), QString());
    }
}

void TestFetchSession::aSecondCheckRetrievesNothing()
{
    Collector collector;
    deliverThree(collector);
    collector.check();
    collector.restart();
    QCOMPARE(textOf(collector.check()), u"listed 3"_s);
    QCOMPARE(collector.commands("RETR"), QByteArrayList());
    collector.deliver(letter(4));
    QCOMPARE(textOf(collector.check()), u"listed 4, retrieved 1"_s);
    QCOMPARE(collector.commands("RETR"), QByteArrayList { "RETR 4" });
}

void TestFetchSession::aLookAtTheListingRetrievesNothing()
{
    Collector collector;
    collector.account.policy.retention = retention(u"none"_s);
    deliverThree(collector);
    QCOMPARE(textOf(collector.check({}, FetchSession::Purpose::List)), u"listed 3"_s);
    QCOMPARE(collector.commands("RETR") + collector.commands("DELE"), QByteArrayList());
    QCOMPARE(collector.ledgerText(), (QStringList { u"u1 new"_s, u"u2 new"_s, u"u3 new"_s }));
    QCOMPARE(collector.log().lastListing(collector.account.id).value().entries.size(), 3);
}

/// A maildrop of which the third check knows that nothing is to be done.
static void makeQuiet(Collector &collector)
{
    collector.limits.smallestQuiet = 1;
    deliverThree(collector);
    (void)collector.check();
    (void)collector.check();
}

void TestFetchSession::aLargeMaildropInWhichNothingIsToBeDoneIsNotReadAgain()
{
    Collector collector;
    makeQuiet(collector);
    QCOMPARE(collector.commands("LIST").size(), 1); // that one had to look at what the first has stored
    for (int i = 0; i < 3; ++i) {
        collector.clock.time = collector.clock.time.addSecs(3600);
        collector.forgetDialogue();
        QCOMPARE(textOf(collector.check()), u"listed 3"_s);
        QCOMPARE(collector.commands("LIST"), QByteArrayList());
        QCOMPARE(collector.commands("UIDL").size(), 1);
        const auto listing = collector.log().lastListing(collector.account.id);
        QVERIFY(listing && listing->complete);
        QCOMPARE(listing->asOf, collector.clock.time);
        QCOMPARE(collector.ledger().constFirst().lastSeen, collector.clock.time);
    }
    QCOMPARE(collector.balanceInTheEnd(), QString());
    collector.clock.time = collector.clock.time.addDays(1);
    collector.forgetDialogue();
    QCOMPARE(textOf(collector.check()), u"listed 3"_s);
    QCOMPARE(collector.commands("LIST").size(), 1); // once a day all is looked at
}

void TestFetchSession::whateverChangesALargeMaildropIsSeen_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<QString>("report");
    QTest::newRow("another message") << 0 << u"listed 4, retrieved 1"_s;
    QTest::newRow("one went") << 1 << u"listed 2"_s;
    QTest::newRow("one went, another of its size came") << 2 << u"listed 3, retrieved 1"_s;
    QTest::newRow("another unique-id") << 3 << u"listed 3, retrieved 1, duplicates 1"_s;
    QTest::newRow("a wish, while the line is being made") << 4 << u"listed 3, deleted 1"_s;
    QTest::newRow("a wish, while the unique-ids arrive") << 5 << u"listed 3, deleted 1"_s;
    QTest::newRow("another policy") << 6 << u"listed 3, deleted 3"_s;
    QTest::newRow("the days are over") << 7 << u"listed 3, deleted 3"_s;
    QTest::newRow("a check that broke off behind its deletions, and the policy as before") << 8 << u"listed 3"_s;
    QTest::newRow("a look at a part of the maildrop") << 9 << u"listed 3"_s;
}

void TestFetchSession::whateverChangesALargeMaildropIsSeen()
{
    QFETCH(int, change);
    Collector collector;
    if (change == 7) {
        collector.account.policy.retention = retention(u"days:1"_s);
        collector.beginAnew();
    }
    makeQuiet(collector);
    const auto wishAt = [&](const QByteArray &line) {
        collector.onLine = [&collector, line](FetchSession &, const QByteArray &said) {
            if (said.startsWith(line) && collector.ledger().constFirst().wish == ServerWish::None) {
                const qint64 row = collector.ledger().constFirst().row;
                QVERIFY(collector.log().setWish(collector.account.id, row, ServerWish::Delete).has_value());
            }
        };
    };
    const auto elsewhere = [&] {
        collector.takeAway(1);
        collector.deliver(letter(5), "u5");
    };
    switch (change) {
    case 0:
        collector.deliver(letter(4), "u4");
        break;
    case 1:
        collector.takeAway(1);
        break;
    case 2:
        elsewhere();
        break;
    case 3:
        collector.maildrop.rename(1, "v2");
        break;
    case 4:
        wishAt("S: +OK maildrop");
        break;
    case 5:
        wishAt("C: UIDL");
        break;
    case 6:
        collector.account.policy.retention = retention(u"none"_s);
        break;
    case 7:
        collector.clock.time = collector.clock.time.addDays(1);
        break;
    case 8: {
        ServerScript breaks;
        breaks.rules << ServerScript::Rule {
            .command = "QUIT", .answer = {}, .after = ServerScript::After::Reset, .takesEffect = false
        };
        collector.account.policy.retention = retention(u"none"_s);
        QCOMPARE(textOf(collector.check(breaks)).section(u',', 0, 0), u"listed 3"_s);
        QCOMPARE(collector.commands("DELE").size(), 3);
        collector.account.policy.retention = retention(u"forever"_s);
        break;
    }
    case 9: {
        ServerScript part;
        part.listsAtMost = 2;
        collector.check(part, FetchSession::Purpose::List);
        break;
    }
    default:
        break;
    }
    QFETCH(QString, report);
    QCOMPARE(textOf(collector.check()), report);
    QCOMPARE(collector.commands("LIST").size(), 1);
    QCOMPARE(collector.balance(), QString());
}

void TestFetchSession::daysAreCountedFromTheFirstSight()
{
    Collector collector;
    collector.account.policy.retention = retention(u"days:3"_s);
    deliverThree(collector);
    collector.check();
    collector.clock.time = collector.clock.time.addYears(10); // a clock that was set
    QCOMPARE(textOf(collector.check()), u"listed 3"_s);
    for (int day = 1; day <= 3; ++day) {
        collector.clock.time = collector.clock.time.addDays(1);
        QCOMPARE(textOf(collector.check()), day < 3 ? u"listed 3"_s : u"listed 3, deleted 3"_s);
    }
    QCOMPARE(collector.commands("RETR"), QByteArrayList());
    QCOMPARE(collector.maildrop.messages().size(), 0);
}

// ── the order ───────────────────────────────────────────────────────────────

void TestFetchSession::aMessageIsDeletedOnlyAfterItIsStored_data()
{
    QTest::addColumn<int>("batch");
    QTest::newRow("oneByOne") << 1;
    QTest::newRow("twoByTwo") << 2;
    QTest::newRow("allTogether") << 64;
}

void TestFetchSession::aMessageIsDeletedOnlyAfterItIsStored()
{
    QFETCH(int, batch);
    Collector collector;
    collector.batchLimits.messages = batch;
    collector.restart();
    collector.account.policy.retention = retention(u"none"_s);
    for (int i = 1; i <= 5; ++i)
        collector.deliver(letter(i), "u" + QByteArray::number(i));
    int deletions = 0;
    collector.onLine = [&](FetchSession &, const QByteArray &line) {
        if (!line.startsWith("C: DELE "))
            return;
        ++deletions;
        QVERIFY(collector.committedIds().contains("u" + line.sliced(8)));
    };
    QCOMPARE(textOf(collector.check()), u"listed 5, retrieved 5, deleted 5"_s);
    QCOMPARE(deletions, 5);
}

void TestFetchSession::quitComesAfterTheLastCommit()
{
    Collector collector;
    collector.account.policy.retention = retention(u"none"_s);
    deliverThree(collector);
    collector.onLine = [&](FetchSession &, const QByteArray &line) {
        if (line == "C: QUIT")
            QVERIFY(!collector.database().inTransaction());
    };
    collector.check();
    const QByteArrayList lines = collector.dialogue();
    QVERIFY(lines.indexOf("COMMIT") < lines.indexOf("C: DELE 3"));
    // The deletions are known before QUIT makes them true, and what comes after it says no more than that it did.
    const qsizetype quit = lines.indexOf("C: QUIT");
    QVERIFY(lines.lastIndexOf("COMMIT", quit) > lines.indexOf("C: DELE 1"));
    QCOMPARE(lines.sliced(quit).count("COMMIT"), 1);
    QCOMPARE(collector.ledgerText(),
             (QStringList { u"u1 delete-requested"_s, u"u2 delete-requested"_s, u"u3 delete-requested"_s }));
}

// ── the line ────────────────────────────────────────────────────────────────

void TestFetchSession::theLineBreaksBehindAnyOctetOfTheServer_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("stride");

    // RESTANTE_FULL_SWEEP: every octet in every row.
    QTest::newRow("noneAndFin") << u"none"_s << int(After::HangUp) << 3;
    QTest::newRow("noneAndReset") << u"none"_s << int(After::Reset) << 11;
    QTest::newRow("noneAndSilence") << u"none"_s << int(After::Silence) << 23;
    QTest::newRow("noneAndTruncatedTls") << u"none"_s << int(After::Truncate) << 13;
    QTest::newRow("foreverAndFin") << u"forever"_s << int(After::HangUp) << 7;
    QTest::newRow("countAndFin") << u"count:1"_s << int(After::HangUp) << 7;
}

void TestFetchSession::theLineBreaksBehindAnyOctetOfTheServer()
{
    QFETCH(QString, policy);
    QFETCH(int, kind);
    QFETCH(int, stride);

    Collector collector;
    collector.batchLimits.messages = 2;
    collector.restart();
    collector.account.policy.retention = retention(policy);
    deliverThree(collector);
    collector.check();
    const qint64 whole = collector.octetsSaid();
    QVERIFY(whole > 500);
    const int step = qEnvironmentVariableIsSet("RESTANTE_FULL_SWEEP") ? 1 : stride;
    for (qint64 cut = 0; cut < whole; cut += step) {
        collector.beginAnew();
        deliverThree(collector);
        ServerScript script;
        script.cutBehind = cut;
        script.cut = After(kind);
        const CheckReport broken = collector.check(script);
        const QByteArray where = "cut behind octet " + QByteArray::number(cut) + "\n" + collector.dialogue().join('\n');
        QVERIFY2(collector.balance().isEmpty(), where + "\n" + qPrintable(collector.balance()));
        QVERIFY2(broken.error || collector.commands("QUIT").size() == 1, where);
        const CheckReport clean = collector.check();
        QVERIFY2(!clean.error, where);
        QVERIFY2(collector.balance().isEmpty(), where + "\nthen " + qPrintable(collector.balance()));
        QVERIFY2(collector.stored().size() == 3, where);
        if (policy == "none"_L1)
            QVERIFY2(collector.maildrop.messages().isEmpty(), where);
        QVERIFY2(broken.retrieved + clean.retrieved == 3, where); // nothing was retrieved twice
    }
}

void TestFetchSession::theLineBreaksBehindAnyOctetOfTheClient()
{
    Collector collector;
    collector.account.policy.retention = retention(u"none"_s);
    deliverThree(collector);
    collector.check();
    const qint64 whole = collector.octetsHeard();
    QVERIFY(whole > 80);
    for (const bool pipelining : { true, false }) {
        for (qint64 cut = 0; cut <= whole; cut += pipelining ? 2 : 5) {
            collector.beginAnew();
            deliverThree(collector);
            ServerScript script;
            script.offersPipelining = pipelining;
            script.deafBehind = cut;
            const CheckReport broken = collector.check(script);
            const QByteArray where = "deaf behind octet " + QByteArray::number(cut) + "\n" + collector.dialogue().join('\n');
            QVERIFY2(collector.balance().isEmpty(), where);
            QVERIFY2(broken.error || collector.maildrop.messages().isEmpty(), where);
            QVERIFY2(!collector.check().error, where);
            QVERIFY2(collector.balance().isEmpty() && collector.maildrop.messages().isEmpty() && collector.stored().size() == 3,
                     where);
        }
    }
}

void TestFetchSession::aStoredMessageIsDeletedWithoutRetrievingItAgain()
{
    Collector collector;
    collector.account.policy.retention = retention(u"none"_s);
    deliverThree(collector);
    // The line breaks at the first DELE: all three are stored.
    const CheckReport broken = collector.check(scriptWith({ answers("DELE", {}, After::Reset) }));
    QCOMPARE(textOf(broken), u"listed 3, retrieved 3, connection_lost"_s);
    QCOMPARE(collector.ledgerText(), (QStringList { u"u1 stored"_s, u"u2 stored"_s, u"u3 stored"_s }));
    QCOMPARE(textOf(collector.check()), u"listed 3, deleted 3"_s);
    QCOMPARE(collector.commands("RETR"), QByteArrayList());
    QCOMPARE(collector.stored().size(), 3);
}

void TestFetchSession::anAcceptedDeletionThatWasLostIsAskedForAgain()
{
    Collector collector;
    collector.account.policy.retention = retention(u"none"_s);
    deliverThree(collector);
    const CheckReport broken = collector.check(scriptWith({ answers("QUIT", {}, After::Reset) }));
    QCOMPARE(textOf(broken), u"listed 3, retrieved 3, pending 3, deletion_unconfirmed"_s);
    QCOMPARE(collector.maildrop.messages().size(), 3);
    QCOMPARE(textOf(collector.check()), u"listed 3, deleted 3"_s);
    QCOMPARE(collector.commands("RETR"), QByteArrayList());
    QCOMPARE(collector.balance(), QString());
}

void TestFetchSession::anUnansweredQuitIsSettledByTheNextListing_data()
{
    QTest::addColumn<bool>("takesEffect");
    QTest::newRow("theServerDeleted") << true;
    QTest::newRow("theServerDidNotDelete") << false;
}

void TestFetchSession::anUnansweredQuitIsSettledByTheNextListing()
{
    QFETCH(bool, takesEffect);
    Collector collector;
    collector.account.policy.retention = retention(u"none"_s);
    deliverThree(collector);
    ServerScript script;
    script.rules = { { .command = "QUIT", .answer = {}, .after = After::Silence, .takesEffect = takesEffect } };
    QCOMPARE(textOf(collector.check(script)), u"listed 3, retrieved 3, pending 3, deletion_unconfirmed"_s);
    collector.deliver(letter(4), "u4");
    QCOMPARE(textOf(collector.check()),
             takesEffect ? u"listed 1, retrieved 1, deleted 1"_s : u"listed 4, retrieved 1, deleted 4"_s);
    QCOMPARE(collector.balance(), QString());
    if (takesEffect)
        QCOMPARE(collector.ledgerText(), (QStringList { u"u1 gone"_s, u"u2 gone"_s, u"u3 gone"_s, u"u4 delete-requested"_s }));
}

void TestFetchSession::aRefusedQuitLeavesTheDeletionsPending()
{
    Collector collector;
    collector.account.policy.retention = retention(u"none"_s);
    deliverThree(collector);
    const CheckReport refused =
        collector.check(scriptWith({ answers("QUIT", "-ERR [SYS/TEMP] some deleted messages not removed\r\n") }));
    QCOMPARE(textOf(refused), u"listed 3, retrieved 3, pending 3, deletion_unconfirmed"_s);
    QVERIFY(refused.error->serverText.contains("not removed"));
    QCOMPARE(textOf(collector.check()), u"listed 3, deleted 3"_s);
}

void TestFetchSession::aLostAnswerToQuitMattersOnlyWhenSomethingWasDeleted()
{
    Collector collector;
    deliverThree(collector);
    for (const auto &rule :
         { answers("QUIT", {}, After::Reset), answers("QUIT", {}, After::Silence), answers("QUIT", "-ERR no\r\n") })
        QVERIFY(!collector.check(scriptWith({ rule })).error);
}

void TestFetchSession::aMessageThatBreaksTheLineComesLastNextTime()
{
    Collector collector;
    deliverThree(collector);
    const ServerScript script = scriptWith({ answers("RETR 3", "+OK\r\nSubject: poi", After::Reset) });
    QCOMPARE(textOf(collector.check(script)), u"listed 3, connection_lost"_s);
    QCOMPARE(textOf(collector.check(script)), u"listed 3, retrieved 2, connection_lost"_s);
    // However often: it is tried again, and given up by nobody but the user.
    for (int i = 0; i < 4; ++i)
        QCOMPARE(textOf(collector.check(script)), u"listed 3, connection_lost"_s);
    QCOMPARE(textOf(collector.check()), u"listed 3, retrieved 1"_s);
    QCOMPARE(collector.balance(), QString());
}

// ── several sessions of one check ───────────────────────────────────────────

void TestFetchSession::manyDeletionsAreConfirmedPieceByPiece()
{
    Collector collector;
    collector.account.policy.retention = retention(u"none"_s);
    collector.limits.checkpoint.messages = 10;
    for (int i = 1; i <= 35; ++i)
        collector.deliver(letter(i), "u" + QByteArray::number(i));
    const CheckReport report = collector.checkInRounds();
    QCOMPARE(textOf(report), u"listed 35, retrieved 35, deleted 35"_s);
    QCOMPARE(collector.rounds(), 4);
    QVERIFY(collector.maildrop.messages().isEmpty());
    QCOMPARE(collector.balance(), QString());
}

void TestFetchSession::deletionsOfEarlierChecksAreConfirmedPieceByPiece()
{
    Collector collector;
    collector.limits.checkpoint.messages = 10;
    for (int i = 1; i <= 25; ++i)
        collector.deliver(letter(i), "u" + QByteArray::number(i));
    collector.check();
    collector.account.policy.retention = retention(u"none"_s);
    const CheckReport report = collector.checkInRounds();
    QCOMPARE(textOf(report), u"listed 25, deleted 25"_s);
    QCOMPARE(collector.rounds(), 3);
    QVERIFY(collector.commands("RETR").isEmpty());
    QVERIFY(collector.maildrop.messages().isEmpty());
}

void TestFetchSession::aServerThatKeepsWhatWasDeletedEndsTheCheck()
{
    Collector collector;
    collector.account.policy.retention = retention(u"none"_s);
    collector.limits.checkpoint.messages = 2;
    collector.mayReconnect = true;
    for (int i = 1; i <= 5; ++i)
        collector.deliver(letter(i), "u" + QByteArray::number(i));
    // It says +OK to every DELE and to QUIT, and does nothing.
    const ServerScript script = scriptWith({ answers("DELE", "+OK\r\n") });
    QList<RoundOutcome> outcomes;
    do {
        collector.check(script);
        outcomes << collector.outcome();
    } while (isAnotherRoundDue(outcomes, false) && outcomes.size() < 50);
    QVERIFY2(outcomes.size() < 10, qPrintable(QString::number(outcomes.size())));
    QCOMPARE(collector.stored().size(), 5);
}

void TestFetchSession::aServerThatWantsAPauseIsNotAskedAgain()
{
    Collector collector;
    collector.account.policy.retention = retention(u"none"_s);
    collector.limits.checkpoint.messages = 2;
    collector.mayReconnect = true;
    for (int i = 1; i <= 5; ++i)
        collector.deliver(letter(i), "u" + QByteArray::number(i));
    ServerScript script;
    script.capabilities = QByteArrayList { "TOP", "UIDL", "USER", "LOGIN-DELAY 900" };
    QCOMPARE(textOf(collector.check(script)), u"listed 5, retrieved 5, deleted 5"_s);
    QVERIFY(!collector.outcome().checkpointed);
}

void TestFetchSession::aMessageThatBreaksTheLineComesAfterTheDeletionsAreConfirmed()
{
    Collector collector;
    collector.account.policy.retention = retention(u"none"_s);
    collector.mayReconnect = true;
    deliverThree(collector);
    const ServerScript poison = scriptWith({ answers("RETR 3", "+OK\r\nSubject: cut", After::HangUp) });
    QVERIFY(collector.check(poison).error.has_value());
    // The next check deletes what it can before it meets that message again.
    const CheckReport second = collector.check(poison);
    QVERIFY(!second.error);
    QVERIFY(collector.outcome().checkpointed);
    QCOMPARE(collector.maildrop.uniqueIds(), QByteArrayList { "u3" });
    const CheckReport third = collector.check(scriptWith({ answers("RETR 1", "+OK\r\nSubject: cut", After::HangUp) }));
    QVERIFY(third.error.has_value());
    QCOMPARE(textOf(collector.check()), u"listed 1, retrieved 1, deleted 1"_s);
    QCOMPARE(collector.balance(), QString());
}

void TestFetchSession::messagesThatWereRefusedOnceTakeOneSessionTogether()
{
    Collector collector;
    collector.account.policy.retention = retention(u"none"_s);
    collector.mayReconnect = true;
    for (int i = 1; i <= 20; ++i)
        collector.deliver(letter(i), "u" + QByteArray::number(i));
    QVERIFY(collector.check(scriptWith({ answers("RETR", "-ERR [SYS/TEMP] not now\r\n") })).error.has_value());
    collector.deliver(letter(21), "u21");
    // The sound one is deleted before the others are tried; those, one session is enough for.
    const CheckReport report = collector.checkInRounds();
    QCOMPARE(report.retrieved, 21);
    QCOMPARE(report.deleted, 21);
    QCOMPARE(collector.rounds(), 2);
    QVERIFY(collector.maildrop.messages().isEmpty());
    QCOMPARE(collector.balance(), QString());
}

void TestFetchSession::aBrokenLineLosesNoMoreThanOnePiece()
{
    Collector collector;
    collector.account.policy.retention = retention(u"none"_s);
    collector.limits.checkpoint.messages = 10;
    collector.mayReconnect = true;
    for (int i = 1; i <= 25; ++i)
        collector.deliver(letter(i), "u" + QByteArray::number(i));
    QVERIFY(!collector.check().error);
    QVERIFY(collector.outcome().checkpointed);
    QVERIFY(collector.check(scriptWith({ answers("QUIT", "", After::HangUp) })).error.has_value());
    QCOMPARE(collector.maildrop.messages().size(), 15);
    collector.checkInRounds();
    QVERIFY(collector.maildrop.messages().isEmpty());
    QCOMPARE(collector.balance(), QString());
}

void TestFetchSession::aMaildropShownInPartsIsCollectedWhole()
{
    // Gmail: a session shows the oldest few hundred; what was retrieved leaves the listing with QUIT, although nothing is
    // deleted.
    Collector collector;
    QList<std::pair<QByteArray, QByteArray>> behind;
    for (int i = 1; i <= 70; ++i)
        behind.append({ letter(i), "u" + QByteArray::number(i) });
    constexpr qsizetype shown = 25;
    const auto refill = [&] {
        while (!collector.maildrop.messages().isEmpty())
            collector.maildrop.remove({ 0 });
        for (qsizetype i = 0; i < shown && !behind.isEmpty(); ++i) {
            const auto [octets, id] = behind.takeFirst();
            collector.deliver(octets, id);
        }
    };
    refill();
    collector.mayReconnect = true;
    QList<RoundOutcome> outcomes;
    do {
        QVERIFY(!collector.check().error);
        outcomes << collector.outcome();
        refill();
    } while (isAnotherRoundDue(outcomes, true));
    QCOMPARE(outcomes.size(), 4); // three with something new and one without
    QCOMPARE(collector.stored().size(), 70);
    QCOMPARE(collector.balance(), QString());
}

void TestFetchSession::theBudgetLeavesTheRestToTheNextCheck()
{
    Collector collector;
    collector.account.policy.budget = { CheckBudget::Kind::Count, 2 };
    for (int i = 1; i <= 5; ++i)
        collector.deliver(letter(i), "u" + QByteArray::number(i));
    CheckReport report = collector.check();
    QCOMPARE(report.leftOver, 3);
    QCOMPARE(collector.commands("RETR"), (QByteArrayList { "RETR 5", "RETR 4" }));
    report = collector.check();
    QCOMPARE(report.leftOver, 1);
    QCOMPARE(collector.commands("RETR"), (QByteArrayList { "RETR 3", "RETR 2" }));
    report = collector.check();
    QCOMPARE(report.leftOver, 0);
    QCOMPARE(collector.stored().size(), 5);
    QCOMPARE(collector.balance(), QString());
}

// ── one message ─────────────────────────────────────────────────────────────

void TestFetchSession::aRefusedMessageDoesNotHoldUpTheOthers()
{
    Collector collector;
    collector.account.policy.retention = retention(u"none"_s);
    deliverThree(collector);
    const CheckReport report = collector.check(scriptWith({ answers("RETR 2", "-ERR message 2 expunged\r\n") }));
    QCOMPARE(textOf(report), u"listed 3, retrieved 2, deleted 2, message_refused"_s);
    QCOMPARE(report.error->serverText, "message 2 expunged");
    QVERIFY(!collector.commands("DELE").contains("DELE 2"));
    QCOMPARE(textOf(collector.check()), u"listed 1, retrieved 1, deleted 1"_s);
    QCOMPARE(collector.balance(), QString());
}

void TestFetchSession::aMessageIsGivenUpAfterThreeRefusals()
{
    Collector collector;
    collector.account.policy.retention = retention(u"none"_s);
    collector.deliver(letter(1), "u1");
    const ServerScript script = scriptWith({ answers("RETR", "-ERR no\r\n") });
    for (int i = 0; i < 3; ++i)
        QCOMPARE(textOf(collector.check(script)), u"listed 1, message_refused"_s);
    QCOMPARE(textOf(collector.check()), u"listed 1, skipped 1"_s);
    QCOMPARE(collector.ledgerText(), QStringList { u"u1 skipped"_s });
    QCOMPARE(collector.maildrop.messages().size(), 1);
}

void TestFetchSession::aRefusedDeletionDoesNotHoldUpTheOthers()
{
    Collector collector;
    collector.account.policy.retention = retention(u"none"_s);
    deliverThree(collector);
    const CheckReport report = collector.check(scriptWith({ answers("DELE 2", "-ERR read-only\r\n") }));
    QCOMPARE(textOf(report), u"listed 3, retrieved 3, deleted 2, pending 1, message_refused"_s);
    QCOMPARE(textOf(collector.check()), u"listed 1, deleted 1"_s);
    QCOMPARE(collector.commands("RETR"), QByteArrayList());
}

void TestFetchSession::anEmptyAnswerIsNoMessage()
{
    for (const QByteArray &announced : { "2 120\r\n"_ba, "2 0\r\n"_ba, ""_ba }) {
        Collector collector;
        collector.account.policy.retention = retention(u"none"_s);
        deliverThree(collector);
        const CheckReport report = collector.check(scriptWith(
            { answers("RETR 2", "+OK\r\n.\r\n"), answers("LIST", "+OK\r\n1 120\r\n" + announced + "3 120\r\n.\r\n") }));
        QCOMPARE(textOf(report), u"listed 3, retrieved 2, deleted 2, message_refused"_s);
        QCOMPARE(collector.maildrop.uniqueIds(), QByteArrayList { "u2" });
        QCOMPARE(collector.stored().size(), 2);
    }
}

void TestFetchSession::theAnnouncedSizeIsAHint_data()
{
    QTest::addColumn<QByteArray>("announced");
    QTest::newRow("nothing") << QByteArray("0");
    QTest::newRow("tooLittle") << QByteArray("7");
    QTest::newRow("tooMuch") << QByteArray("100000");
}

void TestFetchSession::theAnnouncedSizeIsAHint()
{
    QFETCH(QByteArray, announced);
    Collector collector;
    collector.account.policy.retention = retention(u"none"_s);
    collector.deliver(letter(1, 5000), "u1");
    QCOMPARE(textOf(collector.check(scriptWith({ answers("LIST", "+OK\r\n1 " + announced + "\r\n.\r\n") }))),
             u"listed 1, retrieved 1, deleted 1"_s);
    QCOMPARE(collector.stored(), QByteArrayList { letter(1, 5000) });
}

void TestFetchSession::aBodyWithoutEndIsLeft()
{
    Collector collector;
    collector.limits.unannounced = 10'000;
    deliverThree(collector);
    const ServerScript script = scriptWith({ answers("RETR 2", "+OK\r\n" + QByteArray(50'000, 'x') + "\r\n", After::Silence) });
    QCOMPARE(textOf(collector.check(script)), u"listed 3, retrieved 1, message_too_large"_s);
    QCOMPARE(collector.stored().size(), 1);
    QCOMPARE(collector.balance(), QString());
    QCOMPARE(textOf(collector.check(script)), u"listed 3, retrieved 1, message_too_large"_s); // it comes last now
    QCOMPARE(textOf(collector.check(script)), u"listed 3, message_too_large"_s);
    QCOMPARE(textOf(collector.check(script)), u"listed 3, skipped 2"_s);
    // A large one that was announced is welcome.
    collector.deliver(letter(4, 50'000), "u4");
    QCOMPARE(textOf(collector.check()), u"listed 4, retrieved 1, skipped 2"_s);
}

void TestFetchSession::aLargeMessageIsCommittedInPieces()
{
    Collector collector;
    collector.batchLimits.octets = 512 * KiB;
    collector.restart();
    collector.account.policy.retention = retention(u"none"_s);
    collector.deliver(letter(1, 4 * MiB), "u1");
    int commits = 0;
    collector.onLine = [&](FetchSession &, const QByteArray &line) {
        commits += line == "COMMIT" && collector.commands("DELE").isEmpty() ? 1 : 0;
        if (line == "COMMIT" && collector.commands("DELE").isEmpty() && commits < 4)
            QVERIFY(collector.committedIds().isEmpty()); // invisible until it is whole
    };
    QCOMPARE(textOf(collector.check()), u"listed 1, retrieved 1, deleted 1"_s);
    QVERIFY(commits >= 4);
    QCOMPARE(collector.stored(), QByteArrayList { letter(1, 4 * MiB) });
}

void TestFetchSession::largeMessagesGiveTheirHeaderAndLaterTheRest()
{
    Collector collector;
    collector.account.policy = { .retention = retention(u"none"_s), .headersAbove = 1000 };
    collector.deliver(letter(1), "u1");
    collector.deliver(letter(2, 5000), "u2");
    QCOMPARE(textOf(collector.check()), u"listed 2, retrieved 2, deleted 1"_s);
    QCOMPARE(collector.commands("TOP"), QByteArrayList { "TOP 2 0" });
    QCOMPARE(collector.ledgerText(), (QStringList { u"u1 delete-requested"_s, u"u2 headers"_s }));
    QCOMPARE(textOf(collector.check()), u"listed 1"_s);
    const MessageKey header = *collector.ledger()[1].message;
    collector.account.policy.headersAbove = 0;
    QCOMPARE(textOf(collector.check()), u"listed 1, retrieved 1, deleted 1"_s);
    QCOMPARE(*collector.ledger()[1].message, header); // folder and flags stay
    QCOMPARE(collector.messages().octets(header, 1 * MiB).value(), letter(2, 5000));
    QCOMPARE(collector.stored().size(), 2);
}

void TestFetchSession::aHeaderThatTheUserRemovedIsNotCompleted()
{
    Collector collector;
    collector.account.policy.headersAbove = 1000;
    collector.deliver(letter(1, 5000), "u1");
    collector.check();
    MessageChange change;
    change.kind = MessageChange::Kind::DeleteForEver;
    change.keys = { *collector.ledger().constFirst().message };
    QVERIFY(collector.messages().apply(change) && collector.database().commit());
    collector.account.policy.headersAbove = 0;
    QCOMPARE(textOf(collector.check()), u"listed 1"_s);
    QCOMPARE(collector.stored().size(), 0);
}

/// Under another unique-id, and though it would be collected as a whole now: and as it is nowhere else, it stays there.
void TestFetchSession::aHeaderThatTheUserRemovedStaysAwayAsAWhole()
{
    Collector collector;
    collector.account.policy.headersAbove = 1000;
    collector.deliver(letter(1, 5000), "u1");
    collector.deliver(letter(2), "u2");
    collector.check();
    MessageChange change;
    change.kind = MessageChange::Kind::DeleteForEver;
    for (const RetrievalRecord &record : collector.ledger()) {
        if (record.state == RetrievalRecord::State::Headers)
            change.keys = { *record.message };
    }
    QVERIFY(collector.messages().apply(change) && collector.database().commit());
    collector.maildrop.rename(0, "another");
    collector.account.policy.headersAbove = 0;
    collector.account.policy.retention = retention(u"none"_s);
    QCOMPARE(textOf(collector.check()), u"listed 2, retrieved 1, duplicates 1, deleted 1"_s);
    QCOMPARE(textOf(collector.check()), u"listed 1"_s);
    QCOMPARE(collector.stored(), QByteArrayList { letter(2) });
}

// ── identity ────────────────────────────────────────────────────────────────

void TestFetchSession::equalMessagesAreTwo()
{
    Collector collector;
    collector.account.policy.retention = retention(u"none"_s);
    collector.deliver(letter(1), "u1");
    collector.deliver(letter(1), "u2");
    QCOMPARE(textOf(collector.check()), u"listed 2, retrieved 2, deleted 2"_s);
    QCOMPARE(collector.stored(), (QByteArrayList { letter(1), letter(1) }));
}

void TestFetchSession::aRepeatedUniqueIdGivesBothMessages()
{
    Collector collector;
    collector.deliver(letter(1), "same");
    collector.deliver(letter(2), "same");
    collector.deliver(letter(3), "u3");
    QCOMPARE(textOf(collector.check()), u"listed 3, retrieved 3"_s);
    QCOMPARE(textOf(collector.check()), u"listed 3"_s);
    collector.takeAway(0); // now letter 2 is the first of that name
    QCOMPARE(textOf(collector.check()), u"listed 2, retrieved 1, duplicates 1"_s);
    QCOMPARE(textOf(collector.check()), u"listed 2"_s);
    collector.account.policy.retention = retention(u"none"_s);
    collector.check();
    QCOMPARE(collector.maildrop.messages().size(), 0);
    QCOMPARE(collector.stored(), (QByteArrayList { letter(3), letter(2), letter(1) }));
}

void TestFetchSession::aReusedUniqueIdGivesTheNewMessage()
{
    for (const QString &policy : { u"forever"_s, u"none"_s }) {
        Collector collector;
        collector.deliver(letter(1), "u1");
        collector.check();
        collector.maildrop.remove({ 0 });
        collector.deliver(letter(2, 3000), "u1");
        collector.account.policy.retention = retention(policy);
        collector.check();
        QCOMPARE(collector.stored(), (QByteArrayList { letter(1), letter(2, 3000) }));
        QCOMPARE(textOf(collector.check()), policy == "forever"_L1 ? u"listed 1"_s : u""_s);
        QCOMPARE(collector.balance(), QString());
    }
}

void TestFetchSession::withoutUidlNothingIsDoubled_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("forever") << u"forever"_s << u"listed 3, retrieved 3"_s << u"listed 3, retrieved 3, duplicates 3"_s;
    QTest::newRow("none") << u"none"_s << u"listed 3, retrieved 3, pending 3, deletion_unconfirmed"_s
                          << u"listed 3, retrieved 3, duplicates 3, deleted 3"_s;
}

void TestFetchSession::withoutUidlNothingIsDoubled()
{
    QFETCH(QString, policy);
    QFETCH(QString, first);
    QFETCH(QString, second);
    Collector collector;
    collector.account.policy.retention = retention(policy);
    collector.deliver(letter(1));
    collector.deliver(letter(2));
    collector.deliver(letter(1)); // the maildrop has it twice
    ServerScript script = scriptWith({ answers("UIDL", "-ERR unknown command\r\n"), answers("QUIT", {}, After::Reset) });
    QCOMPARE(textOf(collector.check(script)), first);
    script.rules.removeLast();
    QCOMPARE(textOf(collector.check(script)), second);
    QCOMPARE(collector.stored().size(), 3);
    QCOMPARE(collector.balance(), QString());
}

void TestFetchSession::withoutUidlDaysIsRefusedInWords()
{
    Collector collector;
    collector.account.policy.retention = retention(u"days:1"_s);
    deliverThree(collector);
    const ServerScript script = scriptWith({ answers("UIDL", "-ERR unknown command\r\n") });
    QCOMPARE(textOf(collector.check(script)), u"listed 3, retrieved 3, unique_ids_missing"_s);
    QCOMPARE(collector.maildrop.messages().size(), 3);
}

void TestFetchSession::aMigratedMaildropIsNotDoubled()
{
    Collector collector;
    for (int i = 1; i <= 12; ++i)
        collector.deliver(letter(i), "old" + QByteArray::number(i));
    collector.check();
    const QList<Maildrop::Message> before = collector.maildrop.messages();
    collector.maildrop.remove({ 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 });
    for (const Maildrop::Message &message : before)
        collector.maildrop.add(message.octets, "new-" + message.uniqueId);
    QCOMPARE(textOf(collector.check()), u"listed 12"_s);
    QCOMPARE(collector.commands("RETR"), QByteArrayList());
    QCOMPARE(collector.commands("DELE"), QByteArrayList());
    QCOMPARE(textOf(collector.check()), u"listed 12"_s);
    QCOMPARE(collector.stored().size(), 12);
}

namespace {

/// Every message under another unique-id.
void migrate(Collector &collector)
{
    for (qsizetype i = 0; i < collector.maildrop.messages().size(); ++i)
        collector.maildrop.rename(i, "new-" + collector.maildrop.messages()[i].uniqueId);
}

} // namespace

void TestFetchSession::aMigrationOfThousandsBringsTheirHeadersOnly()
{
    constexpr int many = 10'000;
    Collector collector;
    for (int i = 1; i <= many; ++i)
        collector.deliver(letter(i, 500 + 62 * (i % 500)), "old" + QByteArray::number(i));
    collector.check();
    QCOMPARE(collector.stored().size(), many);
    migrate(collector);
    QCOMPARE(textOf(collector.check()), u"listed 10000"_s);
    QCOMPARE(collector.commands("RETR").size(), 0);
    QCOMPARE(textOf(collector.check()), u"listed 10000"_s);
    QCOMPARE(collector.commands("TOP").size(), 0);
    QCOMPARE(collector.stored().size(), many);
}

void TestFetchSession::withoutTopAMigrationIsComparedAsAWhole_data()
{
    QTest::addColumn<QByteArrayList>("capabilities");
    QTest::newRow("CAPA says so") << QByteArrayList { "UIDL", "USER", "PIPELINING" };
    QTest::newRow("it turns out") << QByteArrayList { "UIDL", "USER", "TOP" };
}

void TestFetchSession::withoutTopAMigrationIsComparedAsAWhole()
{
    QFETCH(QByteArrayList, capabilities);
    Collector collector;
    for (int i = 1; i <= 12; ++i)
        collector.deliver(letter(i), "old" + QByteArray::number(i));
    collector.check();
    migrate(collector);
    ServerScript script = scriptWith({ answers("TOP", "-ERR unknown command\r\n") });
    script.capabilities = capabilities;
    QCOMPARE(textOf(collector.check(script)), u"listed 12, retrieved 12, duplicates 12"_s);
    QCOMPARE(collector.commands("TOP").size(), !capabilities.contains("TOP") ? 0 : 12);
    QCOMPARE(collector.stored().size(), 12);
    QCOMPARE(textOf(collector.check()), u"listed 12"_s);
}

void TestFetchSession::whatWasMigratedIsLookedAtBeforeItIsDeleted()
{
    Collector collector;
    for (int i = 1; i <= 12; ++i)
        collector.deliver(letter(i), "old" + QByteArray::number(i));
    collector.check();
    migrate(collector);
    collector.check();
    collector.account.policy.retention = retention(u"none"_s);
    QCOMPARE(textOf(collector.check()), u"listed 12, retrieved 12, duplicates 12, deleted 12"_s);
    QCOMPARE(collector.stored().size(), 12);
}

void TestFetchSession::whatIsListedAgainIsRecognisedAndDeleted_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QByteArray>("top");
    QTest::addColumn<qsizetype>("retrieved");
    QTest::newRow("by its header") << 100 << QByteArray() << qsizetype(0);
    QTest::newRow("as a whole, without TOP") << 100 << "-ERR unknown command\r\n"_ba << qsizetype(1);
    QTest::newRow("as a whole, when the header was changed")
        << 100 << "+OK\r\nStatus: RO\r\nMessage-ID: <1@example.org>\r\n\r\n.\r\n"_ba << qsizetype(1);
    QTest::newRow("as a whole, when TOP gives nothing") << 100 << "+OK\r\n.\r\n"_ba << qsizetype(1);
}

void TestFetchSession::whatIsListedAgainIsRecognisedAndDeleted()
{
    QFETCH(QByteArray, top);
    QFETCH(qsizetype, retrieved);
    Collector collector;
    collector.account.policy.retention = retention(u"none"_s);
    collector.deliver(letter(1), "u1");
    // It says +OK to QUIT and deletes nothing.
    collector.check(scriptWith({ answers("DELE", "+OK\r\n") }));
    QCOMPARE(collector.ledgerText(), QStringList { u"u1 delete-requested"_s });
    const CheckReport report = top.isEmpty() ? collector.check() : collector.check(scriptWith({ answers("TOP", top) }));
    QCOMPARE(report.deleted, 1);
    QCOMPARE(collector.commands("RETR").size(), retrieved);
    QCOMPARE(collector.commands("TOP").size(), 1);
    QVERIFY(collector.maildrop.messages().isEmpty());
    QCOMPARE(collector.stored(), QByteArrayList { letter(1) });
}

void TestFetchSession::anotherMessageUnderADeletedNameIsCollected_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<bool>("gone");
    QTest::newRow("after a deletion") << u"none"_s << false;
    QTest::newRow("after it was known to be away") << u"none"_s << true;
    QTest::newRow("while all is kept") << u"forever"_s << false;
}

/// Of the same size: only the octets tell, and they are looked at before the deletion, whenever that comes.
void TestFetchSession::anotherMessageUnderADeletedNameIsCollected()
{
    QFETCH(QString, before);
    QFETCH(bool, gone);
    Collector collector;
    collector.account.policy.retention = retention(u"none"_s);
    collector.deliver(letter(1), "u1");
    collector.check();
    QVERIFY(collector.maildrop.messages().isEmpty());
    if (gone) {
        collector.deliver(letter(3), "u3");
        collector.check();
    }
    collector.deliver(letter(2), "u1");
    QCOMPARE(letter(1).size(), letter(2).size());
    collector.account.policy.retention = retention(before);
    collector.check();
    collector.account.policy.retention = retention(u"none"_s);
    collector.check();
    QVERIFY(collector.stored().contains(letter(1)));
    QVERIFY(collector.stored().contains(letter(2)));
    QVERIFY(collector.maildrop.messages().isEmpty());
}

void TestFetchSession::whatIsMeantForOneMessageSparesAnother_data()
{
    QTest::addColumn<QByteArray>("uniqueId");
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("meant");
    QTest::newRow("what was chosen") << "u1"_ba << u"forever"_s << u"chosen"_s;
    QTest::newRow("what was chosen, by its number") << "1"_ba << u"forever"_s << u"chosen"_s;
    QTest::newRow("what is old") << "u1"_ba << u"days:10"_s << u"old"_s;
    QTest::newRow("what is old, by its number") << "1"_ba << u"days:10"_s << u"old"_s;
    QTest::newRow("what was put into the trash") << "u1"_ba << u"until-deleted-here"_s << u"trash"_s;
    QTest::newRow("what was removed") << "u1"_ba << u"until-deleted-here"_s << u"removed"_s;
}

/// Another message of the same size bears its unique-id now: it is collected and stays.
void TestFetchSession::whatIsMeantForOneMessageSparesAnother()
{
    QFETCH(QByteArray, uniqueId);
    QFETCH(QString, policy);
    QFETCH(QString, meant);
    Collector collector;
    collector.deliver(letter(1), uniqueId);
    collector.check();
    const RetrievalRecord record = collector.ledger().constFirst();
    MessageChange change;
    change.kind = meant == u"trash"_s ? MessageChange::Kind::Move : MessageChange::Kind::DeleteForEver;
    change.targetRole = Folder::Role::Trash;
    change.keys = { *record.message };
    if (meant == u"trash"_s || meant == u"removed"_s)
        QVERIFY(collector.messages().apply(change));
    if (meant == u"chosen"_s)
        QVERIFY(collector.log().setWish(collector.account.id, record.row, ServerWish::Delete));
    QVERIFY(collector.database().commit());

    collector.takeAway(0);
    if (uniqueId != "1") { // a listing without it
        collector.deliver(letter(3), "u3");
        collector.check();
        collector.takeAway(0);
    }
    collector.deliver(letter(2), uniqueId);
    collector.clock.time = collector.clock.time.addDays(11);
    collector.account.policy.retention = retention(policy);
    for (int again = 0; again < 3; ++again) {
        collector.check();
        QCOMPARE(collector.maildrop.messages().size(), 1);
        QVERIFY(collector.stored().contains(letter(2)));
    }
}

void TestFetchSession::aHeaderIsCompletedWhateverItsMessageIsCalledNow()
{
    Collector collector;
    collector.account.policy.headersAbove = 1000;
    collector.deliver(letter(1, 600 * 1024), "u1"); // more than is kept in memory
    collector.deliver(letter(2), "u2");
    collector.check();
    collector.maildrop.rename(0, "v1");
    collector.account.policy.headersAbove = 0;
    collector.check();
    QCOMPARE(collector.stored(), (QByteArrayList { letter(2), letter(1, 600 * 1024) }));
}

/// Where the unique-ids are the message-numbers, a deletion moves them all. A message that could not be collected then is not
/// taken for a new one in the next check.
void TestFetchSession::whatLostItsNameIsKnownUntilAllIsCollected()
{
    Collector collector;
    for (int i = 1; i <= 4; ++i)
        collector.deliver(letter(i), QByteArray::number(i));
    collector.check();
    collector.maildrop.remove({ 0 });
    for (qsizetype i = 0; i < 3; ++i)
        collector.maildrop.rename(i, QByteArray::number(i + 1));
    collector.deliver(letter(5, 300), "4"); // of another size: so it shows
    collector.check(scriptWith({ answers("RETR 2", "-ERR not now\r\n") }));
    collector.check();
    collector.check();
    QCOMPARE(collector.stored().size(), 5);
}

void TestFetchSession::aMigrationThatBreaksOffIsNotDoubled()
{
    Collector collector;
    for (int i = 1; i <= 5; ++i)
        collector.deliver(letter(i), "old" + QByteArray::number(i));
    collector.check();
    const QList<Maildrop::Message> before = collector.maildrop.messages();
    collector.maildrop.remove({ 0, 1, 2, 3, 4 });
    for (const Maildrop::Message &message : before)
        collector.maildrop.add(message.octets, "new-" + message.uniqueId);
    QCOMPARE(textOf(collector.check(scriptWith({ answers("RETR 3", {}, After::Reset) }))),
             u"listed 5, retrieved 2, duplicates 2, connection_lost"_s);
    QCOMPARE(textOf(collector.check()), u"listed 5, retrieved 3, duplicates 3"_s);
    QCOMPARE(collector.stored().size(), 5);
    QVERIFY(collector.ledgerText().contains(u"old1 gone"_s));
}

void TestFetchSession::anEmptyListingForgetsNothing()
{
    Collector collector;
    deliverThree(collector);
    collector.check();
    const ServerScript empty =
        scriptWith({ answers("STAT", "+OK 0 0\r\n"), answers("LIST", "+OK\r\n.\r\n"), answers("UIDL", "+OK\r\n.\r\n") });
    QCOMPARE(textOf(collector.check(empty)), u""_s);
    QCOMPARE(textOf(collector.check()), u"listed 3"_s);
    QCOMPARE(collector.commands("RETR"), QByteArrayList());
}

void TestFetchSession::aHeaderOfAStoredMessageIsNoFurtherMessage()
{
    Collector collector;
    collector.deliver(letter(1, 5000), "old");
    collector.check();
    collector.maildrop.remove({ 0 });
    collector.maildrop.add(letter(1, 5000), "new"); // the server renamed it
    collector.account.policy.headersAbove = 1000;
    QCOMPARE(textOf(collector.check()), u"listed 1, retrieved 1, duplicates 1"_s);
    QCOMPARE(collector.commands("TOP"), QByteArrayList { "TOP 1 0" });
    QCOMPARE(collector.stored(), QByteArrayList { letter(1, 5000) });
    // A header proves nothing: before anything is deleted all octets are compared.
    collector.account.policy.retention = retention(u"none"_s);
    collector.account.policy.headersAbove = 0;
    QCOMPARE(textOf(collector.check()), u"listed 1, retrieved 1, duplicates 1, deleted 1"_s);
    QCOMPARE(collector.commands("RETR"), QByteArrayList { "RETR 1" });
    QCOMPARE(collector.balance(), QString());
}

void TestFetchSession::aHeaderWhoseMessageIsHereGoes()
{
    Collector collector;
    collector.deliver(letter(1, 5000), "u1");
    collector.account.policy.headersAbove = 1000;
    collector.check();
    // A server without UIDL gives it as a whole; with UIDL again there would be a header and a message.
    collector.account.policy.headersAbove = 0;
    collector.check(scriptWith({ answers("UIDL", "-ERR unknown command\r\n") }));
    QCOMPARE(textOf(collector.check()), u"listed 1, retrieved 1, duplicates 1"_s);
    QCOMPARE(collector.stored(), QByteArrayList { letter(1, 5000) });
    QCOMPARE(textOf(collector.check()), u"listed 1"_s);
}

// ── the store ───────────────────────────────────────────────────────────────

void TestFetchSession::aFullStoreDeletesNothing_data()
{
    QTest::addColumn<int>("pages");
    for (const int pages : { 0, 1, 2, 3, 4, 6, 8, 12, 16, 24 })
        QTest::addRow("%d", pages) << pages;
}

void TestFetchSession::aFullStoreDeletesNothing()
{
    QFETCH(int, pages);
    Collector collector;
    collector.batchLimits.messages = 2;
    collector.restart();
    collector.account.policy.retention = retention(u"none"_s);
    for (int i = 1; i <= 8; ++i)
        collector.deliver(letter(i, 20'000 + 7000 * i), "u" + QByteArray::number(i));
    collector.limitStore(pages);
    collector.onLine = [&](FetchSession &, const QByteArray &line) {
        if (line.startsWith("C: DELE "))
            QVERIFY(collector.committedIds().contains("u" + line.sliced(8)));
    };
    const CheckReport full = collector.check();
    collector.limitStore(-1);
    QCOMPARE(collector.balance(), QString());
    QCOMPARE(full.retrieved, collector.stored().size());
    if (full.error) {
        QCOMPARE(full.error->code, ErrorCode::DiskFull);
        QCOMPARE(collector.commands("QUIT"), QByteArrayList());
        QCOMPARE(collector.maildrop.messages().size(), 8);
    }
    QVERIFY(!collector.check().error);
    QCOMPARE(collector.balance(), QString());
    QCOMPARE(collector.maildrop.messages().size(), 0);
}

void TestFetchSession::aFullDiskIsSeenBeforehand()
{
    Collector collector;
    collector.account.policy.retention = retention(u"none"_s);
    deliverThree(collector);
    collector.limits.diskReserve = collector.database().freeOctets() * 2;
    QCOMPARE(textOf(collector.check()), u"listed 3, disk_full"_s);
    QCOMPARE(collector.commands("RETR"), QByteArrayList());
    // What fits is retrieved, the newest first.
    collector.limits.diskReserve = 0;
    const ServerScript script = scriptWith({ answers("LIST", "+OK\r\n1 9000000000000000\r\n2 120\r\n3 120\r\n.\r\n") });
    QCOMPARE(textOf(collector.check(script)), u"listed 3, retrieved 2, deleted 2, disk_full"_s);
    QCOMPARE(collector.maildrop.uniqueIds(), QByteArrayList { "u1" });
}

void TestFetchSession::aLostBatchOfAnotherCheckDeletesNothing()
{
    Collector collector;
    collector.account.policy.retention = retention(u"none"_s);
    deliverThree(collector);
    // Another check of the same writer meets an error when two messages of this one are in the open transaction.
    collector.onLine = [&](FetchSession &check, const QByteArray &) {
        if (check.progress().retrieved == 2)
            collector.batch().giveUp({ ErrorCode::StoreFailed, u"elsewhere"_s, {} });
    };
    QCOMPARE(textOf(collector.check()), u"listed 3, store_failed"_s);
    QCOMPARE(collector.commands("DELE"), QByteArrayList());
    QCOMPARE(collector.stored().size(), 0);
    collector.onLine = {};
    QCOMPARE(textOf(collector.check()), u"listed 3, retrieved 3, deleted 3"_s);
    QCOMPARE(collector.balance(), QString());
}

void TestFetchSession::theProgramEndsAnywhere()
{
    Collector collector;
    collector.batchLimits.messages = 2;
    collector.restart();
    collector.account.policy.retention = retention(u"none"_s);
    deliverThree(collector);
    collector.check();
    const qint64 whole = collector.octetsSaid();
    for (qint64 cut = 0; cut <= whole; cut += 8) {
        collector.beginAnew();
        deliverThree(collector);
        ServerScript script;
        script.cutBehind = cut;
        script.cut = After::Silence;
        collector.checkAndKill(script);
        const QByteArray where = "killed behind octet " + QByteArray::number(cut) + "\n" + collector.dialogue().join('\n');
        QVERIFY2(collector.balance().isEmpty(), where);
        QVERIFY2(!collector.check().error, where);
        QVERIFY2(collector.balance().isEmpty() && collector.maildrop.messages().isEmpty() && collector.stored().size() == 3,
                 where);
    }
}

// ── the user ────────────────────────────────────────────────────────────────

void TestFetchSession::aStopDropsTheLineAndKeepsWhatCame()
{
    Collector collector;
    collector.account.policy.retention = retention(u"none"_s);
    deliverThree(collector);
    collector.onLine = [](FetchSession &check, const QByteArray &) {
        if (check.progress().retrieved == 2)
            check.stop();
    };
    QCOMPARE(textOf(collector.check()), u"listed 3, retrieved 2, cancelled"_s);
    QCOMPARE(collector.commands("DELE") + collector.commands("QUIT"), QByteArrayList());
    QCOMPARE(collector.maildrop.messages().size(), 3);
    QCOMPARE(collector.stored().size(), 2);
    collector.onLine = {};
    QCOMPARE(textOf(collector.check()), u"listed 3, retrieved 1, deleted 3"_s);
}

void TestFetchSession::nothingIsDeletedOnceTheAccountGoesAway()
{
    Collector collector;
    collector.account.policy.retention = retention(u"none"_s);
    deliverThree(collector);
    bool gone = false;
    QByteArrayList afterwards;
    collector.onLine = [&](FetchSession &check, const QByteArray &line) {
        if (gone)
            afterwards << line;
        if (!gone && check.progress().retrieved == 2) {
            gone = true;
            check.abandon();
            QVERIFY(collector.batch().commit());
            Q_EMIT check.finished({}); // nothing else would end this test's wait
        }
    };
    collector.check();
    QVERIFY(gone);
    QCOMPARE(afterwards, QByteArrayList { "COMMIT" });
    QCOMPARE(collector.maildrop.messages().size(), 3);
}

void TestFetchSession::thePolicyOfTheBeginningStays()
{
    Collector collector;
    deliverThree(collector);
    collector.onLine = [&](FetchSession &, const QByteArray &) { collector.account.policy.retention = retention(u"none"_s); };
    QCOMPARE(textOf(collector.check()), u"listed 3, retrieved 3"_s);
    QCOMPARE(collector.commands("DELE"), QByteArrayList());
}

void TestFetchSession::progressIsTold()
{
    Collector collector;
    collector.account.policy.retention = retention(u"none"_s);
    deliverThree(collector);
    QList<CheckProgress::Stage> stages;
    CheckProgress most;
    collector.onLine = [&](FetchSession &check, const QByteArray &) {
        const CheckProgress progress = check.progress();
        if (stages.isEmpty() || stages.constLast() != progress.stage)
            stages << progress.stage;
        most.retrieved = qMax(most.retrieved, progress.retrieved);
        most.toRetrieve = qMax(most.toRetrieve, progress.toRetrieve);
        most.octets = qMax(most.octets, progress.octets);
        most.toOctets = qMax(most.toOctets, progress.toOctets);
    };
    const qint64 octets = collector.maildrop.octets();
    collector.check();
    using enum CheckProgress::Stage;
    QCOMPARE(stages, (QList<CheckProgress::Stage> { Connecting, SigningIn, Listing, Retrieving, Deleting, Finishing }));
    QCOMPARE(most, (CheckProgress { .stage = Waiting, .retrieved = 3, .toRetrieve = 3, .octets = octets, .toOctets = octets }));
}

QTEST_GUILESS_MAIN(TestFetchSession)

} // namespace tst_fetchsession

#include "tst_fetchsession.moc"
