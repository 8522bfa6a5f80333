// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/fetchpolicy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_fetchpolicy {
using Kind = Retention::Kind;

namespace {

struct Row {
    QString name;
    Retention retention;
};

const QList<Row> validRows = {
    { u"forever"_s, { Kind::Forever, 0 } },
    { u"none"_s, { Kind::None, 0 } },
    { u"days:1"_s, { Kind::Days, 1 } },
    { u"days:30"_s, { Kind::Days, 30 } },
    { u"days:36500"_s, { Kind::Days, 36'500 } },
    { u"count:1"_s, { Kind::Count, 1 } },
    { u"count:1000000000"_s, { Kind::Count, 1'000'000'000 } },
    { u"size:1"_s, { Kind::Size, 1 } },
    { u"size:524288000"_s, { Kind::Size, 524'288'000 } },
    { u"size:1125899906842624"_s, { Kind::Size, qint64(1) << 50 } },
    { u"until-deleted-here"_s, { Kind::UntilDeletedHere, 0 } },
};

} // namespace

class tst_FetchPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServerThatDeletesByItself_data()
    {
        QTest::addColumn<QString>("retention");
        QTest::addColumn<std::optional<qint64>>("days");
        QTest::addColumn<bool>("outlives");
        const auto row = [](const char *retention, std::optional<qint64> days, bool outlives) {
            QTest::addRow("%s, %s", retention, days ? QByteArray::number(*days).constData() : "never")
                << QString::fromLatin1(retention) << days << outlives;
        };
        for (const char *any : { "forever", "none", "days:3", "count:3", "size:3", "until-deleted-here" })
            row(any, {}, false);
        for (const char *kept : { "forever", "days:30", "count:3", "size:3", "until-deleted-here" })
            row(kept, 0, true);
        row("none", 0, false);
        row("forever", 36500, true);
        row("days:30", 29, true);
        row("days:30", 30, false);
        row("days:30", 31, false);
    }

    void aServerThatDeletesByItself()
    {
        QFETCH(QString, retention);
        QFETCH(std::optional<qint64>, days);
        QFETCH(bool, outlives);
        QCOMPARE(outlivesServer(*retentionFromName(retention), days), outlives);
    }

    void everyPolicyIsReadAndWrittenAlike()
    {
        for (const Row &row : validRows) {
            const auto read = retentionFromName(row.name);
            QVERIFY2(read, qPrintable(row.name));
            QCOMPARE(*read, row.retention);
            QCOMPARE(retentionName(row.retention), row.name);
        }
    }

    void everyPolicyCutAtAnyCharacterIsRefusedOrAnotherValidOne()
    {
        for (const Row &row : validRows) {
            for (qsizetype length = 0; length < row.name.size(); ++length) {
                const QString cut = row.name.first(length);
                const auto read = retentionFromName(cut);
                if (read) // "days:30" cut is "days:3": still what it says
                    QCOMPARE(retentionName(*read), cut);
                else
                    QCOMPARE(read.error(), (Error { ErrorCode::InvalidArgument, cut, {} }));
            }
        }
    }

    void nonsenseIsRefusedWithItsOwnWords_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : { "",
                                  " ",
                                  "Forever",
                                  "forever ",
                                  " none",
                                  "forever:",
                                  "forever:1",
                                  "none:0",
                                  "days",
                                  "days:",
                                  "days:0",
                                  "days:-1",
                                  "days:+1",
                                  "days:01",
                                  "days: 1",
                                  "days:1 ",
                                  "days:1.5",
                                  "days:36501",
                                  "days:99999999999999999999",
                                  "days:1e3",
                                  "count:0",
                                  "count:1000000001",
                                  "size:0",
                                  "size:1KB",
                                  "size:1125899906842625",
                                  "size:9223372036854775808",
                                  "until-deleted-here:1",
                                  "days:\xd9\xa3",
                                  "until",
                                  "keep",
                                  "days:1:2",
                                  ":",
                                  "count:\t1" })
            QTest::addRow("%s", name) << QString::fromUtf8(name);
    }

    void nonsenseIsRefusedWithItsOwnWords()
    {
        QFETCH(QString, name);
        const auto read = retentionFromName(name);
        QVERIFY(!read);
        QCOMPARE(read.error(), (Error { ErrorCode::InvalidArgument, name, {} }));
    }

    void aPolicyOutsideItsBoundsIsInvalid()
    {
        QVERIFY(validate(FetchPolicy {}));
        QVERIFY(validate(FetchPolicy { { Kind::Days, 30 }, 1'000'000 }));
        QVERIFY(!validate(FetchPolicy { { Kind::Days, 0 }, 0 }));
        QVERIFY(!validate(FetchPolicy { { Kind::Days, 36'501 }, 0 }));
        QVERIFY(!validate(FetchPolicy { { Kind::Size, -5 }, 0 }));
        QVERIFY(!validate(FetchPolicy { {}, -1 }));
    }
};

QTEST_GUILESS_MAIN(tst_FetchPolicy)

} // namespace tst_fetchpolicy

#include "tst_fetchpolicy.moc"
