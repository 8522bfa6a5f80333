// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/quietdrop.h"
#include "situations.h"

#include <QTest>

using namespace Restante;
using namespace Restante::Test;
using namespace Qt::StringLiterals;

namespace tst_quietdrop {

namespace {

std::optional<QuietDrop> quietOf(const QString &policy, const QString &listed, const QString &ledger, const MaildropSize &size)
{
    DropListing listing = listingFrom(listed);
    listing.uidlSha256 = "a hash"_ba;
    const auto records = ledgerFrom(ledger);
    const FetchPolicy wanted = policyFrom(policy);
    const LedgerTime time = timeAt(100 * day);
    return quietDrop(listing, size, records, planFetch(listing, records, wanted, time), wanted, time);
}

} // namespace

class TestQuietDrop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatNeedsNoLookIsQuiet_data();
    void onlyWhatNeedsNoLookIsQuiet();
    void quietEndsWhenSomethingIsDue_data();
    void quietEndsWhenSomethingIsDue();
    void anotherAnswerToStatOrPolicyIsNotQuiet();
};

void TestQuietDrop::onlyWhatNeedsNoLookIsQuiet_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("listed");
    QTest::addColumn<QString>("ledger");
    QTest::addColumn<bool>("quiet");
    const QString two = u"1 a 100, 2 b 200"_s;
    const QString stored = u"a 100 stored, b 200 stored"_s;
    QTest::newRow("all is here") << u"forever"_s << two << stored << true;
    QTest::newRow("all is here, some longer than wanted, kept")
        << u"none"_s << two << u"a 100 stored wish=keep, b 200 stored wish=keep"_s << true;
    QTest::newRow("only the header is wanted") << u"forever 150"_s << two << u"a 100 stored, b 200 headers"_s << true;
    QTest::newRow("one is gone for long") << u"forever"_s << two << stored + u", c 300 gone"_s << true;
    QTest::newRow("one is new") << u"forever"_s << two << u"a 100 stored"_s << false;
    QTest::newRow("one failed once") << u"forever"_s << two << u"a 100 stored, b 200 new failures=1"_s << false;
    QTest::newRow("one failed three times") << u"forever"_s << two << u"a 100 stored, b 200 new failures=3"_s << false;
    QTest::newRow("one is skipped") << u"forever"_s << two << u"a 100 stored, b 200 new wish=skip"_s << false;
    for (const auto wish : { "get"_L1, "headers"_L1 })
        QTest::addRow("a wish: %s", wish.data()) << u"forever 150"_s << two << u"a 100 stored, b 200 new wish="_s + wish << false;
    for (const auto wish : { "delete"_L1, "delete-without-copy"_L1 })
        QTest::addRow("a wish: %s", wish.data())
            << u"forever 150"_s << two << u"a 100 stored, b 200 headers wish="_s + wish << false;
    QTest::newRow("the whole is wished for") << u"forever 150"_s << two << u"a 100 stored, b 200 headers wish=get"_s << false;
    QTest::newRow("what is here is wished off the server")
        << u"forever"_s << two << u"a 100 stored, b 200 stored wish=delete"_s << false;
    QTest::newRow("one is to be deleted") << u"none"_s << two << stored << false;
    QTest::newRow("one is to be deleted, beyond the count") << u"count:1"_s << two << stored << false;
    QTest::newRow("one is to be deleted, beyond the size") << u"size:250"_s << two << stored << false;
    QTest::newRow("one is to be deleted, its days are over")
        << u"days:30"_s << two << u"a 100 stored day=70, b 200 stored day=71"_s << false;
    QTest::newRow("one was deleted here") << u"until-deleted-here"_s << two << u"a 100 stored deleted-here, b 200 stored"_s
                                          << false;
    QTest::newRow("one is to be looked at before it is deleted")
        << u"none"_s << two << u"a 100 stored wish=keep, b 200 delete-requested failures=1"_s << false;
    QTest::newRow("one is to be deleted, but not all of it is here")
        << u"none"_s << two << u"a 100 stored wish=keep, b 200 stored unverified"_s << false;
    QTest::newRow("one has another size") << u"forever"_s << two << u"a 100 stored, b 900 stored"_s << false;
    QTest::newRow("one that was gone is back") << u"forever"_s << two << u"a 100 stored, b 200 gone"_s << false;
    QTest::newRow("one without a name is missed") << u"forever"_s << two << stored + u", - 300 stored"_s << false;
    QTest::newRow("one is left to the next check") << u"forever 0 count:1"_s << two << u"x 1 gone"_s << false;
    QTest::newRow("one went") << u"forever"_s << two << stored + u", c 300 stored"_s << false;
    QTest::newRow("one was to be deleted and stays") << u"forever"_s << two << u"a 100 stored, b 200 delete-requested"_s << false;
    QTest::newRow("whether one was deleted is not known")
        << u"forever"_s << two << u"a 100 stored, b 200 delete-requested failures=1"_s << false;
    QTest::newRow("incomplete") << u"forever"_s << u"incomplete, "_s + two << stored << false;
    QTest::newRow("without UIDL") << u"forever"_s << u"no-uidl, "_s + two << stored << false;
    QTest::newRow("a blank unique-id") << u"forever"_s << u"1 a 100, 2 - 200"_s << stored << false;
    QTest::newRow("a unique-id twice") << u"forever"_s << u"1 a 100, 2 a 200"_s << u"a 100 stored, a 200 stored"_s << false;
    QTest::newRow("numbers for unique-ids") << u"forever"_s << u"1 1 100, 2 2 200"_s << u"1 100 stored, 2 200 stored"_s << false;
    QTest::newRow("sizes are not announced") << u"forever"_s << u"1 a 0, 2 b 300"_s << u"a 0 stored, b 300 stored"_s << false;
    QTest::newRow("STAT counts in another way")
        << u"forever"_s << u"1 a 100, 2 b 201"_s << u"a 100 stored, b 201 stored"_s << false;
    QTest::newRow("STAT has another count") << u"forever"_s << u"1 a 100, 2 b 100, 3 c 100"_s
                                            << u"a 100 stored, b 100 stored, c 100 stored"_s << false;
    QTest::newRow("sizes beyond all sums") << u"forever"_s << u"1 a 9223372036854775807, 2 b 9223372036854775807"_s
                                           << u"a 9223372036854775807 stored, b 9223372036854775807 stored"_s << false;
}

void TestQuietDrop::onlyWhatNeedsNoLookIsQuiet()
{
    QFETCH(QString, policy);
    QFETCH(QString, listed);
    QFETCH(QString, ledger);
    QFETCH(bool, quiet);
    const auto found = quietOf(policy, listed, ledger, { .messages = 2, .octets = 300 });
    QCOMPARE(found.has_value(), quiet);
    if (found) {
        QCOMPARE(found->uniqueIds, "a hash"_ba);
        QCOMPARE(found->size, (MaildropSize { .messages = 2, .octets = 300 }));
    }
}

void TestQuietDrop::quietEndsWhenSomethingIsDue_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<qint64>("firstSeenAge");
    QTest::addColumn<qint64>("until");
    QTest::newRow("at the latest in a day") << u"forever"_s << 0 * day << 101 * day;
    QTest::newRow("days that are not over in a day") << u"days:30"_s << 90 * day << 101 * day;
    QTest::newRow("days that are over in a second") << u"days:30"_s << 70 * day + 1 << 100 * day + 1;
}

void TestQuietDrop::quietEndsWhenSomethingIsDue()
{
    QFETCH(QString, policy);
    QFETCH(qint64, firstSeenAge);
    QFETCH(qint64, until);
    DropListing listing = listingFrom(u"1 a 100"_s);
    listing.uidlSha256 = "a hash"_ba;
    auto ledger = ledgerFrom(u"a 100 stored"_s);
    ledger.first().firstSeenAge = firstSeenAge;
    const FetchPolicy wanted = policyFrom(policy);
    const LedgerTime time = timeAt(100 * day);
    const MaildropSize size { .messages = 1, .octets = 100 };
    const auto found = quietDrop(listing, size, ledger, planFetch(listing, ledger, wanted, time), wanted, time);
    QVERIFY(found);
    QCOMPARE(found->untilAge, until);
    QVERIFY(looksQuiet(*found, size, wanted, timeAt(until - 1)));
    QVERIFY(!looksQuiet(*found, size, wanted, timeAt(until)));
    // What is deleted at that moment is known by the plan, too.
    if (until < 101 * day)
        QCOMPARE(planFetch(listing, ledger, wanted, timeAt(until)).deletions.size(), 1);
}

void TestQuietDrop::anotherAnswerToStatOrPolicyIsNotQuiet()
{
    const FetchPolicy forever = policyFrom(u"forever 150"_s);
    const auto known =
        quietOf(u"forever 150"_s, u"1 a 100, 2 b 200"_s, u"a 100 stored, b 200 headers"_s, { .messages = 2, .octets = 300 });
    QVERIFY(known);
    const LedgerTime time = timeAt(100 * day);
    QVERIFY(looksQuiet(*known, { .messages = 2, .octets = 300 }, forever, time));
    QVERIFY(looksQuiet(*known, { .messages = 2, .octets = 300 }, policyFrom(u"forever 150 count:1"_s), time));
    QVERIFY(!looksQuiet(*known, { .messages = 3, .octets = 300 }, forever, time));
    QVERIFY(!looksQuiet(*known, { .messages = 2, .octets = 301 }, forever, time));
    for (const auto &other : { u"forever"_s, u"forever 151"_s, u"none 150"_s, u"days:3 150"_s })
        QVERIFY(!looksQuiet(*known, { .messages = 2, .octets = 300 }, policyFrom(other), time));
    FetchPolicy never = forever;
    never.deletes = false;
    QVERIFY(!looksQuiet(*known, { .messages = 2, .octets = 300 }, never, time));
}

QTEST_GUILESS_MAIN(TestQuietDrop)

} // namespace tst_quietdrop

#include "tst_quietdrop.moc"
