// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagelist/listrows.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_listrows {

/// 10 rows: 0 … 2, 3 … 4, 5 … 9.
ListRows threeGroups()
{
    return { .rowHeight = 60, .headHeight = 20, .groups = { { 0, u"a"_s }, { 3, u"b"_s }, { 5, u"c"_s } } };
}

/// The group of each row, one by one.
QStringList labelsOf(const ListRows &rows, int count)
{
    QStringList labels;
    for (int row = 0; row < count; ++row) {
        QString label;
        for (const ListGroup &group : rows.groups) {
            if (group.row <= row)
                label = group.label;
        }
        labels += label;
    }
    return labels;
}

class TestListRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsStandBelowTheirHeads()
    {
        const ListRows rows = threeGroups();
        QCOMPARE(rows.top(0), 20);
        QCOMPARE(rows.top(2), 140);
        QCOMPARE(rows.top(3), 220); // below its head
        QCOMPARE(rows.top(5), 360);
        QCOMPARE(rows.height(10), 660);
        QVERIFY(rows.isFirstOfGroup(3));
        QVERIFY(!rows.isFirstOfGroup(4));
    }

    void aHeadBelongsToTheRowBelow_data()
    {
        QTest::addColumn<int>("y");
        QTest::addColumn<int>("row");
        QTest::newRow("far above") << -500 << 0;
        QTest::newRow("first head") << 5 << 0;
        QTest::newRow("first row") << 20 << 0;
        QTest::newRow("last pixel of a row") << 79 << 0;
        QTest::newRow("second row") << 80 << 1;
        QTest::newRow("end of the group") << 199 << 2;
        QTest::newRow("second head") << 200 << 3;
        QTest::newRow("below the second head") << 220 << 3;
        QTest::newRow("last row") << 659 << 9;
        QTest::newRow("far below") << 100'000 << 9;
    }

    void aHeadBelongsToTheRowBelow()
    {
        QFETCH(int, y);
        QFETCH(int, row);
        QCOMPARE(threeGroups().rowAt(y, 10), row);
        QCOMPARE(threeGroups().rowAt(y, 0), 0);
    }

    void whatLeavesTakesItsHeadAlong_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("number");
        QTest::addColumn<QList<int>>("heads");
        QTest::newRow("in the first") << 0 << 1 << QList<int> { 0, 2, 4 };
        QTest::newRow("all of the first") << 0 << 3 << QList<int> { 0, 2 };
        QTest::newRow("over a head") << 2 << 2 << QList<int> { 0, 2, 3 };
        QTest::newRow("all of the second") << 3 << 2 << QList<int> { 0, 3 };
        QTest::newRow("the end") << 5 << 5 << QList<int> { 0, 3 };
        QTest::newRow("everything") << 0 << 10 << QList<int> {};
    }

    void whatLeavesTakesItsHeadAlong()
    {
        QFETCH(int, first);
        QFETCH(int, number);
        QFETCH(QList<int>, heads);
        ListRows rows = threeGroups();
        rows.remove(first, number, 10 - number);
        QList<int> found;
        for (const ListGroup &group : std::as_const(rows.groups))
            found += group.row;
        QCOMPARE(found, heads);
    }

    void everyRowStaysInItsGroup()
    {
        QRandomGenerator random(20261130);
        for (int round = 0; round < 2000; ++round) {
            ListRows rows = threeGroups();
            QStringList labels = labelsOf(rows, 10);
            for (int step = 0; step < 6 && !labels.isEmpty(); ++step) {
                const int first = int(random.bounded(labels.size()));
                const int number = 1 + int(random.bounded(4));
                if (random.bounded(2)) {
                    // What comes joins the group of the row that it comes before, or stays under a head that is there.
                    rows.insert(first, number);
                    for (int i = 0; i < number; ++i)
                        labels.insert(first, labels[first]);
                } else {
                    const int leaving = qMin(number, int(labels.size()) - first);
                    labels.remove(first, leaving);
                    rows.remove(first, leaving, int(labels.size()));
                }
                QCOMPARE(labelsOf(rows, int(labels.size())), labels);
                for (int row = 0; row < labels.size(); ++row) {
                    QCOMPARE(rows.rowAt(rows.top(row), int(labels.size())), row);
                    QCOMPARE(rows.rowAt(rows.top(row) + rows.rowHeight - 1, int(labels.size())), row);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestListRows)

} // namespace tst_listrows

#include "tst_listrows.moc"
