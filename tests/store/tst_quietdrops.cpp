// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "store/quietdrops.h"

#include <functional>

using namespace Qt::StringLiterals;
using namespace Restante;
using namespace Restante::Test;

namespace tst_quietdrops {

namespace {

constexpr qint64 day = 24 * 60 * 60;
const LedgerTime firstCheck { QDateTime(QDate(2026, 1, 1), QTime(8, 0), QTimeZone::UTC), 0 };

DropListing oneListed()
{
    DropListing listing;
    listing.entries = { { MessageNumber(1), 100, { "a" } } };
    return listing;
}

} // namespace

class TestQuietDrops : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsGivenBackAsItWasKept();
    void whateverChangesTheLedgerTakesItAway_data();
    void whateverChangesTheLedgerTakesItAway();
    void aTombstoneThatIsForgottenTakesItAway();
    void anotherAccountsLedgerLeavesItAlone();
    void seenAgainMovesTheLastListing();

private:
    const QuietDrop m_drop {
        .size = { .messages = 1, .octets = 100 }, .uniqueIds = "hash", .policy = u"forever 0"_s, .untilAge = 7
    };
};

void TestQuietDrops::itIsGivenBackAsItWasKept()
{
    StoreFixture store;
    QuietDrops quiet(*store.database);
    QCOMPARE(need(quiet.of(store.anna)), std::nullopt);
    VERIFY_OK(quiet.keep(store.anna, { .size = { .messages = 5, .octets = 6 }, .uniqueIds = "old", .policy = u"none 0"_s }));
    VERIFY_OK(quiet.keep(store.anna, m_drop));
    QCOMPARE(need(quiet.of(store.anna)), std::optional(m_drop));
    QCOMPARE(need(quiet.of({ u"nobody"_s })), std::nullopt);
}

void TestQuietDrops::whateverChangesTheLedgerTakesItAway_data()
{
    using Change = std::function<Result<void>(StoreFixture &, RetrievalLog &, qint64, MessageKey)>;
    QTest::addColumn<Change>("change");
    QTest::newRow("a wish") << Change([](StoreFixture &store, RetrievalLog &log, qint64 row, MessageKey) {
        return log.setWish(store.anna, row, ServerWish::Delete);
    });
    QTest::newRow("a failure") << Change(
        [](StoreFixture &, RetrievalLog &log, qint64 row, MessageKey) { return log.failed(row).transform([](int) {}); });
    QTest::newRow("a deletion asked for") << Change([](StoreFixture &, RetrievalLog &log, qint64 row, MessageKey) {
        return log.setState(row, RetrievalRecord::State::DeleteRequested);
    });
    QTest::newRow("a further message") << Change([](StoreFixture &store, RetrievalLog &log, qint64, MessageKey) {
        DropListing listing = oneListed();
        listing.entries.append({ MessageNumber(2), 100, { "b" } });
        return log.seen(store.anna, listing, firstCheck).transform([](const QList<qint64> &) {});
    });
    QTest::newRow("one is gone") << Change([](StoreFixture &store, RetrievalLog &log, qint64 row, MessageKey) {
        return log.prune(store.anna, { row }, firstCheck);
    });
    QTest::newRow("a doubt") << Change(
        [](StoreFixture &, RetrievalLog &log, qint64 row, MessageKey) { return log.doubted(row); });
    QTest::newRow("a deletion accepted") << Change(
        [](StoreFixture &, RetrievalLog &log, qint64 row, MessageKey) { return log.deletionAccepted(row); });
    QTest::newRow("one that was given up is to be tried again")
        << Change([](StoreFixture &store, RetrievalLog &log, qint64 row, MessageKey) { return log.tryAgain(store.anna, row); });
    QTest::newRow("a listing cut short") << Change([](StoreFixture &store, RetrievalLog &log, qint64, MessageKey) {
        DropListing listing;
        listing.complete = false;
        return log.seen(store.anna, listing, firstCheck).transform([](const QList<qint64> &) {});
    });
    QTest::newRow("another number in the listing") << Change([](StoreFixture &store, RetrievalLog &log, qint64, MessageKey) {
        DropListing listing = oneListed();
        listing.entries.front().number = MessageNumber(2);
        return log.seen(store.anna, listing, firstCheck).transform([](const QList<qint64> &) {});
    });
    QTest::newRow("into the trash") << Change([](StoreFixture &store, RetrievalLog &, qint64, MessageKey key) {
        MessageChange change;
        change.kind = MessageChange::Kind::Move;
        change.target = need(store.store->folder(store.anna, Folder::Role::Trash));
        change.keys = { key };
        return store.store->apply(change).transform([](const MessageChange &) {});
    });
    QTest::newRow("removed for good") << Change([](StoreFixture &store, RetrievalLog &, qint64, MessageKey key) {
        MessageChange change;
        change.kind = MessageChange::Kind::DeleteForEver;
        change.keys = { key };
        return store.store->apply(change).transform([](const MessageChange &) {});
    });
    QTest::newRow("the account goes") << Change([](StoreFixture &store, RetrievalLog &, qint64, MessageKey) {
        return AccountStore(*store.database).remove(store.anna, AccountStore::Mail::Keep);
    });
}

void TestQuietDrops::whateverChangesTheLedgerTakesItAway()
{
    using Change = std::function<Result<void>(StoreFixture &, RetrievalLog &, qint64, MessageKey)>;
    QFETCH(Change, change);
    StoreFixture store;
    RetrievalLog log(*store.database);
    const qint64 row = need(log.seen(store.anna, oneListed(), firstCheck)).constFirst();
    const MessageKey key = store.add("From: a@b.example\r\n\r\nx\r\n");
    VERIFY_OK(log.stored(row, key, true));
    QuietDrops quiet(*store.database);
    VERIFY_OK(quiet.keep(store.anna, m_drop));
    // The same listing once more changes nothing.
    VERIFY_OK(log.seen(store.anna, oneListed(), firstCheck));
    VERIFY_OK(log.checked(store.anna, firstCheck));
    QCOMPARE(need(quiet.of(store.anna)), std::optional(m_drop));
    VERIFY_OK(change(store, log, row, key));
    QCOMPARE(need(quiet.of(store.anna)), std::nullopt);
}

void TestQuietDrops::aTombstoneThatIsForgottenTakesItAway()
{
    StoreFixture store;
    RetrievalLog log(*store.database);
    const qint64 row = need(log.seen(store.anna, oneListed(), firstCheck)).constFirst();
    VERIFY_OK(log.prune(store.anna, { row }, firstCheck));
    QuietDrops quiet(*store.database);
    VERIFY_OK(quiet.keep(store.anna, m_drop));
    VERIFY_OK(log.prune(store.anna, {}, { firstCheck.now.addDays(60), 60 * day }));
    QCOMPARE(need(quiet.of(store.anna)), std::optional(m_drop));
    VERIFY_OK(log.prune(store.anna, {}, { firstCheck.now.addDays(61), 61 * day }));
    QCOMPARE(need(quiet.of(store.anna)), std::nullopt);
}

void TestQuietDrops::anotherAccountsLedgerLeavesItAlone()
{
    StoreFixture store;
    Account berta;
    berta.id = { u"berta"_s };
    berta.address = u"berta@posteo.example"_s;
    berta.server.host = u"pop.posteo.example"_s;
    berta.server.user = u"berta"_s;
    VERIFY_OK(AccountStore(*store.database).add(berta));
    QuietDrops quiet(*store.database);
    VERIFY_OK(quiet.keep(store.anna, m_drop));
    VERIFY_OK(RetrievalLog(*store.database).seen(berta.id, oneListed(), firstCheck));
    QCOMPARE(need(quiet.of(store.anna)), std::optional(m_drop));
}

void TestQuietDrops::seenAgainMovesTheLastListing()
{
    StoreFixture store;
    RetrievalLog log(*store.database);
    VERIFY_OK(log.seen(store.anna, oneListed(), firstCheck));
    VERIFY_OK(log.checked(store.anna, firstCheck));
    const LedgerTime later { firstCheck.now.addDays(1), day };
    VERIFY_OK(QuietDrops(*store.database).seenAgain(store.anna, later));
    QCOMPARE(need(log.lastCheck(store.anna)), later);
    const auto last = need(log.lastListing(store.anna));
    QCOMPARE(last.asOf, later.now);
    QVERIFY(last.complete);
    QCOMPARE(last.entries.size(), 1);
    QCOMPARE(need(log.records(store.anna)).constFirst().lastSeen, later.now);
    // What goes now was seen the day before.
    VERIFY_OK(QuietDrops(*store.database).seenAgain(store.anna, { firstCheck.now.addDays(2), 2 * day }));
    VERIFY_OK(log.prune(store.anna, { last.entries.constFirst().row }, { firstCheck.now.addDays(2), 2 * day }));
    QCOMPARE(need(log.records(store.anna)).constFirst().lastSeen, later.now);
}

QTEST_GUILESS_MAIN(TestQuietDrops)

} // namespace tst_quietdrops

#include "tst_quietdrops.moc"
