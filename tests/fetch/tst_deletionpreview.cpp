// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/deletionpreview.h"

#include "situations.h"

#include <QTest>

using namespace Restante;
using namespace Restante::Test;
using namespace Qt::StringLiterals;

namespace tst_deletionpreview {

namespace {

/// "a 100 age here, b 200 chosen none"
QString textOf(const DeletionPreview &preview)
{
    QStringList items;
    for (const DeletionPreview::Item &item : preview.items) {
        constexpr const char *copies[] = { "here", "to-come", "none" };
        items += u"%1 %2 %3 %4"_s.arg(QString::fromLatin1(item.uniqueId.octets))
                     .arg(item.octets)
                     .arg(deletionReasonName(item.reason), QLatin1StringView(copies[int(item.copy)]));
    }
    return items.join(u", "_s);
}

DeletionPreview previewOf(const QString &policy, const QString &listing, const QString &ledger)
{
    return previewDeletions(listingFrom(listing), ledgerFrom(ledger), policyFrom(policy), timeAt(100 * day));
}

} // namespace

class TestDeletionPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatTheNextCheckDeletes_data();
    void tellsWhatTheNextCheckDeletes();
    void itIsWhatThePlanOfThatListingDeletes();
    void sumsCountEachMessageOnce();
    void sumsDoNotOverflow();
};

void TestDeletionPreview::tellsWhatTheNextCheckDeletes_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("ledger");
    QTest::addColumn<QString>("expected");
    // The listing is always "1 a 100, 2 b 200, 3 c 300".
    const auto row = [](const char *name, const QString &policy, const QString &ledger, const QString &expected) {
        QTest::newRow(name) << policy << ledger << expected;
    };
    const QString all = u"a 100 stored, b 200 stored, c 300 stored"_s;
    row("foreverDeletesNothing", u"forever"_s, all, u""_s);
    row("noneDeletesAll", u"none"_s, all, u"a 100 stored here, b 200 stored here, c 300 stored here"_s);
    row("whatIsNotHereIsCollectedFirst", u"none"_s, u"a 100 stored, b 200 new"_s,
        u"a 100 stored here, b 200 stored to-come, c 300 stored to-come"_s);
    row("whatWasDeletedAtTheLastCheckIsNotToldAgain", u"none"_s, u"a 100 delete-requested, b 200 stored, c 300 stored"_s,
        u"b 200 stored here, c 300 stored here"_s);
    row("aDeletionWithoutConfirmationIsToldAgain", u"none"_s, u"a 100 delete-requested failures=1, b 200 gone, c 300 gone"_s,
        u"a 100 stored here, b 200 stored here, c 300 stored here"_s);
    row("days", u"days:30"_s, u"a 100 stored day=69, b 200 stored day=70, c 300 stored day=71"_s,
        u"a 100 age here, b 200 age here"_s);
    row("count", u"count:1"_s, all, u"a 100 count here, b 200 count here"_s);
    row("size", u"size:300"_s, all, u"a 100 size here, b 200 size here"_s);
    row("deletedHere", u"until-deleted-here"_s, u"a 100 stored deleted-here, b 200 stored, c 300 stored"_s,
        u"a 100 deleted-here here"_s);
    row("theUsersChoices", u"forever"_s, u"a 100 stored wish=delete, b 200 new wish=delete, c 300 new wish=delete-without-copy"_s,
        u"a 100 chosen here, b 200 chosen to-come, c 300 chosen none"_s);
    row("keptIsKept", u"none"_s, u"a 100 stored wish=keep, b 200 stored wish=skip, c 300 stored"_s, u"c 300 stored here"_s);
    row("onlyHeadersAreNotDeleted", u"none 150"_s, u"a 100 stored, b 200 headers, c 300 headers"_s, u"a 100 stored here"_s);
    row("recentModeDeletesNothing", u"never"_s, u"a 100 stored wish=delete, b 200 stored deleted-here"_s, u""_s);
}

void TestDeletionPreview::tellsWhatTheNextCheckDeletes()
{
    QFETCH(QString, policy);
    QFETCH(QString, ledger);
    QFETCH(QString, expected);
    QCOMPARE(textOf(previewOf(policy, u"1 a 100, 2 b 200, 3 c 300"_s, ledger)), expected);
}

void TestDeletionPreview::itIsWhatThePlanOfThatListingDeletes()
{
    const QString listing = u"1 a 100, 2 b 200, 3 c 300"_s;
    for (const QString &policy : { u"forever"_s, u"none"_s, u"days:30"_s, u"count:1"_s, u"size:1"_s, u"until-deleted-here"_s }) {
        for (const QString &state : { u"new"_s, u"headers"_s, u"stored"_s, u"skipped"_s, u"gone"_s }) {
            const QString ledger = u"a 100 %1 day=1 deleted-here, b 200 stored day=99"_s.arg(state);
            const FetchPlan plan = planFetch(listingFrom(listing), ledgerFrom(ledger), policyFrom(policy), timeAt(100 * day));
            const auto thenDeleted =
                std::ranges::count_if(plan.retrievals, [](const auto &r) { return r.thenDelete.has_value(); });
            const DeletionPreview preview = previewOf(policy, listing, ledger);
            QCOMPARE(preview.sum(DeletionPreview::Copy::Here).messages, plan.deletions.size() + plan.confirmations.size());
            QCOMPARE(preview.sum(DeletionPreview::Copy::ToCome).messages, thenDeleted);
        }
    }
}

void TestDeletionPreview::sumsCountEachMessageOnce()
{
    const DeletionPreview preview =
        previewOf(u"none"_s, u"1 a 100, 2 b 200, 3 c 300"_s, u"a 100 stored wish=delete, b 200 stored, c 300 new"_s);
    QCOMPARE(preview.all(), (DeletionPreview::Sum { 3, 600 }));
    QCOMPARE(preview.sum(DeletionPreview::Copy::Here), (DeletionPreview::Sum { 2, 300 }));
    QCOMPARE(preview.sum(DeletionReason::Chosen), (DeletionPreview::Sum { 1, 100 }));
    QCOMPARE(preview.sum(DeletionReason::Stored), (DeletionPreview::Sum { 2, 500 }));
}

void TestDeletionPreview::sumsDoNotOverflow()
{
    const DeletionPreview preview = previewOf(u"none"_s, u"1 a 9223372036854775807, 2 b 9223372036854775807, 3 c -5"_s, u""_s);
    QCOMPARE(preview.all(), (DeletionPreview::Sum { 3, std::numeric_limits<qint64>::max() }));
}

QTEST_APPLESS_MAIN(TestDeletionPreview)

} // namespace tst_deletionpreview

#include "tst_deletionpreview.moc"
