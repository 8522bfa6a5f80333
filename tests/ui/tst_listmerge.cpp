// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagelist/groupfinder.h"
#include "messagelist/listmerge.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Restante;

namespace tst_listmerge {

namespace {

QList<MessageKey> keys(std::initializer_list<int> numbers)
{
    QList<MessageKey> list;
    for (const int number : numbers)
        list.append(MessageKey(number));
    return list;
}

QList<MessageKey> merged(QList<MessageKey> from, const QList<MessageKey> &to)
{
    const ListMerge merge = planMerge(from, to);
    for (const ListMerge::Range &range : merge.removals)
        from.remove(range.first, range.count);
    for (const ListMerge::Range &range : merge.insertions) {
        for (int i = 0; i < range.count; ++i)
            from.insert(range.first + i, to.at(range.first + i));
    }
    return from;
}

} // namespace

class TestListMerge final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newMailIsOneInsertion();
    void removedRowsAreRangesFromTheEnd();
    void aMovedRowLeavesTheOthersAlone();
    void anyOrderBecomesAnyOther();
    void keptMessagesStayBehindTheirNeighbour();
    void keptMessagesAtTheTopStayThere();
    void groupsAreFoundByFewProbes();
    void oneRowIsOneGroup();
};

void TestListMerge::newMailIsOneInsertion()
{
    const ListMerge merge = planMerge(keys({ 3, 2, 1 }), keys({ 5, 4, 3, 2, 1 }));
    QVERIFY(merge.removals.isEmpty());
    QCOMPARE(merge.insertions, (QList<ListMerge::Range> { { 0, 2 } }));
}

void TestListMerge::removedRowsAreRangesFromTheEnd()
{
    const ListMerge merge = planMerge(keys({ 1, 2, 3, 4, 5, 6 }), keys({ 1, 4, 6 }));
    QCOMPARE(merge.removals, (QList<ListMerge::Range> { { 4, 1 }, { 1, 2 } }));
    QVERIFY(merge.insertions.isEmpty());
}

void TestListMerge::aMovedRowLeavesTheOthersAlone()
{
    const ListMerge merge = planMerge(keys({ 1, 2, 3, 4, 5 }), keys({ 5, 1, 2, 3, 4 }));
    QCOMPARE(merge.removals, (QList<ListMerge::Range> { { 4, 1 } }));
    QCOMPARE(merge.insertions, (QList<ListMerge::Range> { { 0, 1 } }));
}

void TestListMerge::anyOrderBecomesAnyOther()
{
    QRandomGenerator random(20261123);
    for (int round = 0; round < 400; ++round) {
        QList<MessageKey> all;
        for (int i = 0; i < int(random.bounded(1, 40)); ++i)
            all.append(MessageKey(i + 1));
        const auto some = [&] {
            QList<MessageKey> list;
            for (const MessageKey key : all) {
                if (random.bounded(3) != 0)
                    list.insert(random.bounded(int(list.size()) + 1), key);
            }
            return list;
        };
        const QList<MessageKey> from = some();
        const QList<MessageKey> to = some();
        QCOMPARE(merged(from, to), to);
    }
}

void TestListMerge::keptMessagesStayBehindTheirNeighbour()
{
    QCOMPARE(withKept(keys({ 9, 8, 5 }), keys({ 8, 7, 6, 5 }), { MessageKey(7), MessageKey(6) }), keys({ 9, 8, 7, 6, 5 }));
    QCOMPARE(withKept(keys({ 9, 8, 5 }), keys({ 8, 7, 6, 5 }), {}), keys({ 9, 8, 5 }));
}

void TestListMerge::keptMessagesAtTheTopStayThere()
{
    QCOMPARE(withKept(keys({ 5 }), keys({ 7, 5 }), { MessageKey(7) }), keys({ 7, 5 }));
}

void TestListMerge::groupsAreFoundByFewProbes()
{
    // A million rows; the boundaries lie anywhere.
    const QList<std::pair<int, DateGroup>> truth { { 0, DateGroup::Today },
                                                   { 3, DateGroup::Yesterday },
                                                   { 4, DateGroup::LastWeek },
                                                   { 70'001, DateGroup::LastMonth },
                                                   { 999'999, DateGroup::Older } };
    const auto groupAt = [&](int row) {
        DateGroup group = DateGroup::Today;
        for (const auto &[first, of] : truth) {
            if (row >= first)
                group = of;
        }
        return group;
    };
    GroupFinder finder(1'000'000);
    int rounds = 0;
    qsizetype probes = 0;
    for (QList<int> rows = finder.probes(); !rows.isEmpty(); rows = finder.probes()) {
        ++rounds;
        probes += rows.size();
        for (const int row : rows)
            finder.learn(row, groupAt(row));
    }
    QList<std::pair<int, DateGroup>> found;
    for (const GroupFinder::Boundary &boundary : finder.boundaries())
        found.append({ boundary.row, boundary.group });
    QCOMPARE(found, truth);
    QVERIFY2(rounds <= 8 && probes < 400, qPrintable(QStringLiteral("%1 rounds, %2 probes").arg(rounds).arg(probes)));
}

void TestListMerge::oneRowIsOneGroup()
{
    GroupFinder none(0);
    QVERIFY(none.probes().isEmpty());
    QVERIFY(none.boundaries().isEmpty());
    GroupFinder one(1);
    QCOMPARE(one.probes(), QList<int> { 0 });
    one.learn(0, DateGroup::Older);
    QVERIFY(one.probes().isEmpty());
    QCOMPARE(one.boundaries().size(), 1);
}

QTEST_GUILESS_MAIN(TestListMerge)

} // namespace tst_listmerge

#include "tst_listmerge.moc"
