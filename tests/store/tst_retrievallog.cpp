// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "base/sha256.h"
#include "store/listingpiece.h"

using namespace Qt::StringLiterals;
using namespace Restante;
using namespace Restante::Test;

namespace tst_retrievallog {

namespace {

using State = RetrievalRecord::State;
constexpr qint64 day = 24 * 60 * 60;

/// The ledger's time `days` after the first check; the wall clock goes along.
LedgerTime at(int days)
{
    return { QDateTime(QDate(2026, 1, 1).addDays(days), QTime(8, 0), QTimeZone::UTC), days * day };
}

DropListing listingOf(const QByteArrayList &uniqueIds, bool complete = true)
{
    DropListing listing;
    listing.complete = complete;
    for (const auto &id : uniqueIds)
        listing.entries.append({ MessageNumber(quint32(listing.entries.size() + 1)), 1000 + listing.entries.size(), { id } });
    return listing;
}

} // namespace

class TestRetrievalLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StoreFixture>();
        m_log = std::make_unique<RetrievalLog>(*m_fixture->database);
    }
    void cleanup()
    {
        m_log.reset();
        m_fixture.reset();
    }

    void aListedMessageGetsARow();
    void uniqueIdsAreOctets();
    void repeatedUniqueIdsAreToldApart();
    void missingUniqueIdsGetRowsToo();
    void aSecondListingAddsOnlyWhatIsNew();
    void lastSeenIsOfTheLastCompleteListing();
    void anIncompleteListingIsNoSight();
    void theMessageAndItsRowAreThereOrNeither();
    void whatWasNotAnnouncedHasTheOctetsItHasHere();
    void aHeaderIsNeverVerified();
    void whatIsRemovedInDoubtIsNotNew();
    void whatStandsForAnotherMessageIsSeenAnew_data();
    void whatStandsForAnotherMessageIsSeenAnew();
    void whatWasNeverHereIsSeenFirstWhenItIsItself();
    void aHeaderThatWasReplacedWasNotRemoved();
    void failuresAreCountedAndForgottenWhenItIsStored();
    void aWishStaysUntilItIsTakenBack();
    void aWishIsOfThisAccountAlone();
    void whatWasWishedForIsNoWishOnceItIsStored();
    void whatWasGivenUpIsTriedAgain();
    void whatIsNoLongerListedIsGone();
    void lastSeenOfWhatIsGoneIsWhenItWasSeen_data();
    void lastSeenOfWhatIsGoneIsWhenItWasSeen();
    void whatComesBackIsWhatItWas();
    void aRowIsForgottenAfterSixtyDays();
    void aClockThatJumpsForgetsNothing();
    void pruningTouchesOnlyTheAccountsOwnRows();
    void theLastListingIsKeptNumberByNumber();
    void anUnchangedListingIsNotWrittenAgain();
    void aLargeListingIsKeptInPieces();
    void aCheckIsRemembered();
    void anUnknownAccountIsAnError();
    void everyListingPieceComesBack();
    void aCutListingPieceIsDamagedOrShorter();
    void hundredThousandRowsAreOneListing();

private:
    void remove(MessageKey key);
    QList<qint64> seen(const DropListing &listing, const LedgerTime &time) { return need(m_log->seen(anna, listing, time)); }
    QList<RetrievalRecord> records() { return need(m_log->records(anna)); }
    const AccountId anna = StoreFixture::anna;
    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<RetrievalLog> m_log;
};

void TestRetrievalLog::aListedMessageGetsARow()
{
    const auto rows = seen(listingOf({ "uid-1" }), at(3));
    VERIFY_OK(m_fixture->database->commit());
    m_fixture->kill();
    RetrievalRecord expected;
    expected.row = rows.front();
    expected.uniqueId = { "uid-1" };
    expected.firstSeen = at(3).now;
    expected.firstSeenAge = 3 * day;
    expected.lastSeen = at(3).now;
    expected.octets = 1000;
    expected.octetsHere = 1000;
    const auto found = need(RetrievalLog(*m_fixture->database).records(anna));
    QCOMPARE(found.size(), 1);
    QVERIFY(found.front() == expected);
}

void TestRetrievalLog::uniqueIdsAreOctets()
{
    const QByteArrayList ids { QByteArray("a\0b", 3),       QByteArray("a\0c", 3), "\xff\xfe", "-1", "ABC", "abc",
                               "'; DROP TABLE message; --", QByteArray(1024, 'x') };
    seen(listingOf(ids), at(0));
    QByteArrayList found;
    for (const auto &record : records())
        found.append(record.uniqueId.octets);
    QCOMPARE(found, ids);
    QCOMPARE(seen(listingOf(ids), at(1)).size(), ids.size());
    QCOMPARE(records().size(), ids.size());
}

void TestRetrievalLog::repeatedUniqueIdsAreToldApart()
{
    const auto rows = seen(listingOf({ "same", "other", "same", "same" }), at(0));
    QList<int> ordinals;
    for (const auto &record : records())
        ordinals.append(record.ordinal);
    QCOMPARE(ordinals, QList({ 0, 0, 1, 2 }));
    QCOMPARE(seen(listingOf({ "same", "other", "same", "same" }), at(1)), rows);
    QCOMPARE(seen(listingOf({ "same", "same" }), at(2)), QList({ rows[0], rows[2] }));
}

void TestRetrievalLog::missingUniqueIdsGetRowsToo()
{
    const auto rows = seen(listingOf({ "", "a", "" }), at(0));
    QCOMPARE(records().size(), 3);
    QCOMPARE(records()[2].uniqueId.octets, QByteArray());
    QCOMPARE(records()[2].ordinal, 1);
    QCOMPARE(seen(listingOf({ "", "a", "" }), at(1)), rows);
}

void TestRetrievalLog::aSecondListingAddsOnlyWhatIsNew()
{
    const auto first = seen(listingOf({ "a", "b" }), at(0));
    DropListing later = listingOf({ "b", "c", "a" });
    for (DropListingEntry &entry : later.entries)
        entry.octets = 1000 + entry.uniqueId.octets[0] - 'a'; // as before
    const auto second = seen(later, at(1));
    QCOMPARE(second[0], first[1]);
    QCOMPARE(second[2], first[0]);
    QCOMPARE(records().size(), 3);
    QCOMPARE(records()[0].firstSeen, at(0).now);
    QCOMPARE(records()[2].firstSeen, at(1).now);
}

void TestRetrievalLog::lastSeenIsOfTheLastCompleteListing()
{
    seen(listingOf({ "a" }), at(0));
    seen(listingOf({ "a", "b" }), at(5));
    for (const auto &record : records())
        QCOMPARE(record.lastSeen, at(5).now);
}

void TestRetrievalLog::anIncompleteListingIsNoSight()
{
    seen(listingOf({ "a" }), at(0));
    seen(listingOf({ "a", "b" }, false), at(5));
    QCOMPARE(records()[0].lastSeen, at(0).now);
    QVERIFY(!records()[1].lastSeen.isValid());
}

void TestRetrievalLog::theMessageAndItsRowAreThereOrNeither()
{
    const auto rows = seen(listingOf({ "a", "b" }), at(0));
    need(m_fixture->database->commit());
    const auto first = m_fixture->add("first");
    need(m_log->stored(rows[0], first, true));
    need(m_fixture->database->commit());
    const auto second = m_fixture->add("second");
    need(m_log->stored(rows[1], second, true));
    m_log.reset();
    m_fixture->kill();
    m_log = std::make_unique<RetrievalLog>(*m_fixture->database);
    QCOMPARE(records()[0].state, State::Stored);
    QCOMPARE(records()[0].message, std::optional(first));
    QVERIFY(records()[0].verified);
    QCOMPARE(records()[1].state, State::New);
    QVERIFY(!records()[1].message);
    QVERIFY(!records()[1].verified);
    QCOMPARE(need(m_fixture->store->undescribed()).size(), 1);
}

void TestRetrievalLog::whatWasNotAnnouncedHasTheOctetsItHasHere()
{
    DropListing listing = listingOf({ "a", "b" });
    listing.entries[0].octets = 0;
    const auto rows = seen(listing, at(0));
    need(m_log->stored(rows[0], m_fixture->add("first"), true));
    need(m_log->stored(rows[1], m_fixture->add("second"), true));
    const qint64 octets = need(m_fixture->store->octets(*records()[0].message, 1000)).size();
    QCOMPARE(records()[0].octets, 0);
    QCOMPARE(records()[0].octetsHere, octets);
    QCOMPARE(records()[1].octetsHere, records()[1].octets);
}

void TestRetrievalLog::aHeaderIsNeverVerified()
{
    const auto rows = seen(listingOf({ "a" }), at(0));
    auto arriving = need(m_fixture->store->arrive());
    need(arriving->append("Subject: x\r\n\r\n"));
    need(arriving->finish());
    MessageStore::NewMessage message;
    message.folder = m_fixture->inbox();
    message.complete = false;
    const auto key = need(m_fixture->store->add(*arriving, message));
    need(m_log->stored(rows[0], key, true));
    QCOMPARE(records()[0].state, State::Headers);
    QVERIFY(!records()[0].verified);
}

void TestRetrievalLog::remove(MessageKey key)
{
    MessageChange change;
    change.kind = MessageChange::Kind::DeleteForEver;
    change.keys = { key };
    need(m_fixture->store->apply(change));
}

/// A check that was to look at it again did not come to its end, and then the user removed it.
void TestRetrievalLog::whatIsRemovedInDoubtIsNotNew()
{
    const auto rows = seen(listingOf({ "a" }), at(0));
    const MessageKey key = m_fixture->add("Subject: x\r\n\r\n");
    need(m_log->stored(rows[0], key, true));
    need(m_log->setState(rows[0], State::New));
    remove(key);
    const RetrievalRecord record = records()[0];
    QCOMPARE(record.state, State::Stored);
    QVERIFY(holdsSomething(record) && !record.message && record.deletedHere);
}

void TestRetrievalLog::whatStandsForAnotherMessageIsSeenAnew_data()
{
    QTest::addColumn<bool>("removed");
    QTest::addColumn<bool>("doubted");
    QTest::newRow("a message") << false << false;
    QTest::newRow("what was removed") << true << false;
    QTest::newRow("what was removed and is doubted") << true << true;
}

void TestRetrievalLog::whatStandsForAnotherMessageIsSeenAnew()
{
    QFETCH(bool, removed);
    QFETCH(bool, doubted);
    const auto rows = seen(listingOf({ "a" }), at(0));
    const QByteArray octets = "Subject: x\r\n\r\n";
    const MessageKey key = m_fixture->add(octets);
    const MessageKey another = m_fixture->add("Subject: y\r\n\r\n");
    need(m_log->stored(rows[0], key, true));
    if (removed)
        remove(key);
    if (doubted)
        need(m_log->doubted(rows[0]));
    need(m_log->setWish(anna, rows[0], ServerWish::Keep));
    need(m_log->checked(anna, at(5)));
    const auto isRenewed = [&] { return records()[0].wish == ServerWish::None && records()[0].firstSeenAge == at(5).age; };

    const QByteArray content = Sha256::of(octets);
    QCOMPARE(need(m_log->standsFor(rows[0], key)), !removed);
    QCOMPARE(need(m_log->standsFor(rows[0], content)), removed);
    QVERIFY(!need(m_log->standsFor(rows[0], another)) && !need(m_log->standsFor(rows[0], Sha256::of("z"))));
    need(removed ? m_log->renew(rows[0], content) : m_log->renew(rows[0], key));
    QVERIFY(!isRenewed()); // it is what it was
    need(m_log->renew(rows[0], another));
    QVERIFY(isRenewed());
}

void TestRetrievalLog::whatWasNeverHereIsSeenFirstWhenItIsItself()
{
    DropListing listing = listingOf({ "a", "b", "c" });
    const auto rows = seen(listing, at(0));
    need(m_log->stored(rows[2], m_fixture->add("Subject: c\r\n\r\n"), true));
    need(m_log->prune(anna, { rows[0], rows[2] }, at(1)));
    listing.entries[1].octets += 1;
    seen(listing, at(2));
    QCOMPARE(records()[0].firstSeenAge, at(2).age); // was away
    QCOMPARE(records()[1].firstSeenAge, at(2).age); // has another size
    QCOMPARE(records()[2].firstSeenAge, at(0).age); // is here
    seen(listing, at(3));
    QCOMPARE(records()[0].firstSeenAge, at(2).age);
}

void TestRetrievalLog::aHeaderThatWasReplacedWasNotRemoved()
{
    const auto rows = seen(listingOf({ "a" }), at(0));
    const QByteArray header = "Subject: x\r\n\r\n";
    const MessageKey former = m_fixture->add(header);
    const MessageKey whole = m_fixture->add(header + "body\r\n");
    need(m_log->stored(rows[0], former, false));
    need(m_log->replaced(former, whole));
    remove(former);
    QVERIFY(!need(m_log->wasRemoved(anna, Sha256::of(header))));
    QVERIFY(need(m_log->standsFor(rows[0], whole)) && !records()[0].deletedHere);
}

void TestRetrievalLog::failuresAreCountedAndForgottenWhenItIsStored()
{
    const auto rows = seen(listingOf({ "a", "b" }), at(0));
    QCOMPARE(need(m_log->failed(rows[0])), 1);
    QCOMPARE(need(m_log->failed(rows[0])), 2);
    QCOMPARE(need(m_log->failed(rows[1])), 1);
    QCOMPARE(records()[0].failures, 2);
    need(m_log->stored(rows[0], m_fixture->add("x"), true));
    QCOMPARE(records()[0].failures, 0);
}

void TestRetrievalLog::aWishStaysUntilItIsTakenBack()
{
    const auto rows = seen(listingOf({ "a" }), at(0));
    QCOMPARE(records()[0].wish, ServerWish::None);
    for (const auto wish : { ServerWish::Delete, ServerWish::Keep, ServerWish::Skip, ServerWish::None }) {
        need(m_log->setWish(anna, rows[0], wish));
        need(m_log->setState(rows[0], State::DeleteRequested));
        QCOMPARE(records()[0].wish, wish);
    }
}

void TestRetrievalLog::aWishIsOfThisAccountAlone()
{
    const auto rows = seen(listingOf({ "a" }), at(0));
    need(m_log->setWish({ u"somebody"_s }, rows[0], ServerWish::Delete));
    QCOMPARE(records()[0].wish, ServerWish::None);
}

void TestRetrievalLog::whatWasWishedForIsNoWishOnceItIsStored()
{
    using enum ServerWish;
    for (const auto &[wish, left] : { std::pair(Get, None), std::pair(GetHeaders, None), std::pair(DeleteUnstored, None),
                                      std::pair(Delete, Delete), std::pair(Keep, Keep) }) {
        const QByteArray id = "a" + QByteArray::number(int(wish));
        const auto rows = seen(listingOf({ id }), at(0));
        need(m_log->setWish(anna, rows[0], wish));
        need(m_log->stored(rows[0], m_fixture->add(id), true));
        QCOMPARE(records().constLast().wish, left);
    }
}

void TestRetrievalLog::whatWasGivenUpIsTriedAgain()
{
    const auto rows = seen(listingOf({ "a" }), at(0));
    for (int i = 0; i < 3; ++i)
        need(m_log->failed(rows[0]));
    need(m_log->setState(rows[0], State::Skipped));
    need(m_log->tryAgain(anna, rows[0]));
    QCOMPARE(records()[0].state, State::New);
    QCOMPARE(records()[0].failures, 0);
}

void TestRetrievalLog::whatIsNoLongerListedIsGone()
{
    const auto rows = seen(listingOf({ "a", "b" }), at(0));
    seen(listingOf({ "b" }), at(1));
    need(m_log->prune(anna, { rows[0] }, at(1)));
    QCOMPARE(records().size(), 2);
    QCOMPARE(records()[0].state, State::Gone);
    QCOMPARE(records()[1].state, State::New);
}

void TestRetrievalLog::lastSeenOfWhatIsGoneIsWhenItWasSeen_data()
{
    QTest::addColumn<bool>("pruneFirst");
    QTest::newRow("noted before the listing") << true;
    QTest::newRow("noted after the listing") << false;
}

void TestRetrievalLog::lastSeenOfWhatIsGoneIsWhenItWasSeen()
{
    QFETCH(bool, pruneFirst);
    const auto rows = seen(listingOf({ "a", "b" }), at(4));
    if (pruneFirst)
        need(m_log->prune(anna, { rows[0] }, at(6)));
    seen(listingOf({ "b" }), at(6));
    if (!pruneFirst)
        need(m_log->prune(anna, { rows[0] }, at(6)));
    seen(listingOf({ "b" }), at(7));
    need(m_log->prune(anna, { rows[0] }, at(7)));
    QCOMPARE(records()[0].lastSeen, at(4).now);
    QCOMPARE(records()[1].lastSeen, at(7).now);
}

void TestRetrievalLog::whatComesBackIsWhatItWas()
{
    const auto rows = seen(listingOf({ "stored", "skipped", "asked", "new" }), at(0));
    const auto key = m_fixture->add("x");
    need(m_log->stored(rows[0], key, true));
    need(m_log->setState(rows[1], State::Skipped));
    need(m_log->stored(rows[2], m_fixture->add("y"), true));
    need(m_log->setState(rows[2], State::DeleteRequested));
    seen(listingOf({}), at(1)); // a maildrop that looks empty once (faults.md F-14)
    need(m_log->prune(anna, rows, at(1)));
    for (const auto &record : records())
        QCOMPARE(record.state, State::Gone);
    QCOMPARE(seen(listingOf({ "stored", "skipped", "asked", "new" }), at(2)), rows);
    const auto back = records();
    QCOMPARE(back[0].state, State::Stored);
    QCOMPARE(back[0].message, std::optional(key));
    QVERIFY(!back[0].verified); // by this name, perhaps, another message
    QCOMPARE(back[1].state, State::Skipped);
    QCOMPARE(back[2].state, State::DeleteRequested);
    QCOMPARE(back[3].state, State::New);
    QCOMPARE(back[3].lastSeen, at(2).now);
    QCOMPARE(back[3].firstSeen, at(2).now); // nothing of it was here: it may be another message, whose days begin
}

void TestRetrievalLog::aRowIsForgottenAfterSixtyDays()
{
    const auto rows = seen(listingOf({ "a", "b" }), at(0));
    need(m_log->prune(anna, { rows[0] }, at(10)));
    need(m_log->prune(anna, {}, at(70)));
    QCOMPARE(records().size(), 2);
    need(m_log->prune(anna, {}, at(71)));
    QCOMPARE(records().size(), 1);
    QCOMPARE(records()[0].row, rows[1]);
}

void TestRetrievalLog::aClockThatJumpsForgetsNothing()
{
    const auto rows = seen(listingOf({ "a" }), at(0));
    need(m_log->prune(anna, rows, at(1)));
    LedgerTime jumped = at(1);
    jumped.now = jumped.now.addYears(10); // LedgerTime::age does not follow (faults.md F-35)
    need(m_log->prune(anna, {}, jumped));
    QCOMPARE(records().size(), 1);
}

void TestRetrievalLog::pruningTouchesOnlyTheAccountsOwnRows()
{
    Account bert;
    bert.id = { u"bert"_s };
    need(AccountStore(*m_fixture->database).add(bert));
    const auto mine = seen(listingOf({ "a" }), at(0));
    const auto his = need(m_log->seen(bert.id, listingOf({ "a" }), at(0)));
    QVERIFY(mine != his);
    need(m_log->prune(bert.id, mine + his, at(1)));
    QCOMPARE(records()[0].state, State::New);
    QCOMPARE(need(m_log->records(bert.id))[0].state, State::Gone);
}

void TestRetrievalLog::theLastListingIsKeptNumberByNumber()
{
    DropListing listing = listingOf({ "a", "", "c" });
    listing.entries[1].number = MessageNumber(7);
    listing.entries[2].number = MessageNumber(9);
    const auto rows = seen(listing, at(0));
    need(m_fixture->database->commit());
    auto listed = need(RetrievalLog(*m_fixture->reader()).lastListing(anna)).entries;
    QCOMPARE(listed.size(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(listed[i].entry, listing.entries[i]);
        QCOMPARE(listed[i].row, rows[i]);
    }
    seen(listingOf({ "c" }), at(1));
    listed = need(m_log->lastListing(anna)).entries;
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed[0].row, rows[2]);
    seen(listingOf({}), at(2));
    QVERIFY(need(m_log->lastListing(anna)).entries.isEmpty());
}

void TestRetrievalLog::anUnchangedListingIsNotWrittenAgain()
{
    QByteArrayList ids;
    for (int i = 0; i < 10'000; ++i)
        ids.append("uid-" + QByteArray::number(i));
    seen(listingOf(ids), at(0));
    need(m_fixture->database->commit());
    const auto before = m_fixture->number("SELECT total_changes()");
    ids.append("one more");
    seen(listingOf(ids), at(1));
    need(m_fixture->database->commit());
    // One ledger row, one piece of the listing, the account's own row.
    QVERIFY(m_fixture->number("SELECT total_changes()") - before <= 3);
}

void TestRetrievalLog::aLargeListingIsKeptInPieces()
{
    QByteArrayList ids;
    for (int i = 0; i < 2 * ListingPiece::entriesPerPiece + 1; ++i)
        ids.append("uid-" + QByteArray::number(i));
    seen(listingOf(ids), at(0));
    QCOMPARE(m_fixture->number("SELECT count(*) FROM listing"), 3);
    QCOMPARE(need(m_log->lastListing(anna)).entries.size(), ids.size());
    seen(listingOf(ids.first(ListingPiece::entriesPerPiece)), at(1));
    QCOMPARE(m_fixture->number("SELECT count(*) FROM listing"), 1);
    QCOMPARE(need(m_log->lastListing(anna)).entries.last().entry.uniqueId.octets, ids[ListingPiece::entriesPerPiece - 1]);
}

void TestRetrievalLog::aCheckIsRemembered()
{
    QVERIFY(!need(m_log->lastCheck(anna)).now.isValid());
    QCOMPARE(need(m_log->lastCheck(anna)).age, 0);
    need(m_log->checked(anna, at(9)));
    QCOMPARE(need(m_log->lastCheck(anna)), at(9));
}

void TestRetrievalLog::anUnknownAccountIsAnError()
{
    const AccountId nobody { u"nobody"_s };
    COMPARE_ERROR(m_log->records(nobody), ErrorCode::NoSuchAccount);
    COMPARE_ERROR(m_log->records({}), ErrorCode::NoSuchAccount);
    COMPARE_ERROR(m_log->seen(nobody, {}, at(0)), ErrorCode::NoSuchAccount);
    COMPARE_ERROR(m_log->lastCheck(nobody), ErrorCode::NoSuchAccount);
    COMPARE_ERROR(m_log->lastListing(nobody), ErrorCode::NoSuchAccount);
    COMPARE_ERROR(m_log->prune(nobody, {}, at(0)), ErrorCode::NoSuchAccount);
}

void TestRetrievalLog::everyListingPieceComesBack()
{
    constexpr auto most = std::numeric_limits<qint64>::max();
    const QList<ListingPiece::Entry> entries {
        { MessageNumber(1), 0, 1 },       { MessageNumber(2), 63, 2 }, { MessageNumber(4'294'967'295), 64, 3 },
        { MessageNumber(3), most, most }, { MessageNumber(0), -1, 0 }, { MessageNumber(4), 4'294'967'296, 5 }
    };
    QCOMPARE(need(ListingPiece::unpack(ListingPiece::pack(entries))), entries);
    QVERIFY(need(ListingPiece::unpack({})).isEmpty());
}

void TestRetrievalLog::aCutListingPieceIsDamagedOrShorter()
{
    QList<ListingPiece::Entry> entries;
    for (int i = 0; i < 20; ++i)
        entries.append({ MessageNumber(quint32(i * 1000)), 1 << i, i * 300 });
    const auto whole = ListingPiece::pack(entries);
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const auto cut = ListingPiece::unpack(whole.first(size));
        if (cut)
            QCOMPARE(*cut, entries.first(cut->size()));
        else
            QCOMPARE(cut.error().code, ErrorCode::StoreDamaged);
    }
    COMPARE_ERROR(ListingPiece::unpack(QByteArray(100, '\xff')), ErrorCode::StoreDamaged);
    COMPARE_ERROR(ListingPiece::unpack(QByteArray(3 * (ListingPiece::entriesPerPiece + 1), '\0')), ErrorCode::StoreDamaged);
}

void TestRetrievalLog::hundredThousandRowsAreOneListing()
{
    QByteArrayList ids;
    for (int i = 0; i < 100'000; ++i)
        ids.append("GmailId" + QByteArray::number(i, 16));
    const auto rows = seen(listingOf(ids), at(0));
    need(m_fixture->database->commit());
    QCOMPARE(rows.size(), ids.size());
    QCOMPARE(seen(listingOf(ids), at(1)), rows);
    QCOMPARE(records().size(), ids.size());
    QCOMPARE(need(m_log->lastListing(anna)).entries.size(), ids.size());
}

QTEST_GUILESS_MAIN(TestRetrievalLog)

} // namespace tst_retrievallog

#include "tst_retrievallog.moc"
