// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector.h"
#include "faultydisk.h"
#include "figures.h"

#include <QTest>

#include <sqlite3.h>

using namespace Restante;
using namespace Qt::StringLiterals;

namespace tst_brokendisk {

using Call = FaultyDisk::Call;

/// Every call of SQLite to the file system fails once, or from then on for ever: at the start, in the listing, in a message, at
/// the commit, at the end (faults.md F-29, F-32, F-37). Nothing is lost or doubled, and the next start needs no repair.
class TestBrokenDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void cleanupTestCase();
    void everyCallIsSeen();
    void anyCallMayFail_data();
    void anyCallMayFail();

private:
    void deliver();
    void checkWithFault(const FaultyDisk::Fault &fault);
    QString wrongAfterwards(bool deletes);

    FaultyDisk &m_disk = FaultyDisk::instance();
    std::unique_ptr<Collector> m_collector;
    qint64 m_runs = 0;
    std::optional<Error> m_openError;
    std::optional<CheckReport> m_report;
};

void TestBrokenDisk::init()
{
    m_collector = std::make_unique<Collector>();
}

void TestBrokenDisk::cleanup()
{
    m_disk.mend();
    m_collector.reset();
}

void TestBrokenDisk::cleanupTestCase()
{
    tell(u"broken disk: %1 checks in which another call failed, 0 lost, 0 doubled"_s.arg(m_runs));
}

/// One of each way through the store: in memory until it is added, written in chunks while it arrives.
void TestBrokenDisk::deliver()
{
    m_collector->deliver(letter(1), "u1");
    m_collector->deliver(letter(2, 300'000), "u2");
    m_collector->deliver(letter(3, 20'000), "u3");
}

void TestBrokenDisk::checkWithFault(const FaultyDisk::Fault &fault)
{
    m_openError.reset();
    m_report.reset();
    m_collector->close();
    m_disk.breakAt(fault);
    if (const auto opened = m_collector->open(); !opened)
        m_openError = opened.error();
    else
        m_report = m_collector->check();
    m_collector->close();
}

QString TestBrokenDisk::wrongAfterwards(bool deletes)
{
    if (const auto opened = m_collector->open(); !opened)
        return u"the store does not open again: "_s + errorCodeName(opened.error().code);
    if (const QString damage = m_collector->damage(); !damage.isEmpty())
        return damage;
    if (!deletes && m_collector->maildrop.messages().size() != 3)
        return u"something was deleted that was to stay for ever"_s;
    const qsizetype reported = m_report ? m_report->retrieved : 0;
    if (reported > m_collector->stored().size())
        return u"the report counts what is not stored"_s;
    return m_collector->balanceInTheEnd();
}

void TestBrokenDisk::everyCallIsSeen()
{
    deliver();
    m_collector->account.policy.retention.kind = Retention::Kind::None;
    checkWithFault({ .number = 1'000'000 });
    // If this fails, Qt's SQLite is not the one that the shim is registered with.
    for (const Call call :
         { Call::Open, Call::Read, Call::Write, Call::Truncate, Call::Sync, Call::Delete, Call::Lock, Call::SharedMemory })
        QVERIFY2(m_disk.calls(call) > 0, FaultyDisk::nameOf(call));
    QVERIFY(!m_openError && !m_report->error);
}

void TestBrokenDisk::anyCallMayFail_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<int>("result");
    QTest::addColumn<double>("part");
    QTest::addColumn<bool>("forEver");
    QTest::addColumn<bool>("deletes");

    struct Kind {
        const char *name;
        Call call;
        int result;
        double part = 0;
    };
    const QList<Kind> kinds {
        { "write", Call::Write, SQLITE_IOERR_WRITE },
        { "half a write", Call::Write, SQLITE_IOERR_WRITE, 0.5 },
        { "full disk", Call::Write, SQLITE_FULL },
        { "full disk in a write", Call::Write, SQLITE_FULL, 0.7 },
        { "sync", Call::Sync, SQLITE_IOERR_FSYNC },
        { "truncate", Call::Truncate, SQLITE_IOERR_TRUNCATE },
        { "read", Call::Read, SQLITE_IOERR_READ },
        { "short read", Call::Read, SQLITE_IOERR_SHORT_READ },
        { "open", Call::Open, SQLITE_CANTOPEN },
        { "delete", Call::Delete, SQLITE_IOERR_DELETE },
        { "file size", Call::FileSize, SQLITE_IOERR_FSTAT },
        { "lock", Call::Lock, SQLITE_IOERR_LOCK },
        { "shared memory", Call::SharedMemory, SQLITE_IOERR_SHMMAP },
    };
    for (const Kind &kind : kinds) {
        for (const bool forEver : { false, true }) {
            for (const bool deletes : { true, false }) {
                QTest::addRow("%s, %s, %s", kind.name, forEver ? "for ever" : "once", deletes ? "deleting" : "keeping")
                    << int(kind.call) << kind.result << kind.part << forEver << deletes;
            }
        }
    }
}

void TestBrokenDisk::anyCallMayFail()
{
    QFETCH(int, call);
    QFETCH(int, result);
    QFETCH(double, part);
    QFETCH(bool, forEver);
    QFETCH(bool, deletes);
    m_collector->batchLimits.messages = 2;
    m_collector->checkpointPages = deletes ? 8 : 0; // on the way too, not at the end alone
    m_collector->account.policy.retention.kind = deletes ? Retention::Kind::None : Retention::Kind::Forever;
    const qint64 step = isDeep() || deletes ? 1 : 3;
    qint64 runs = 0;
    for (qint64 number = 1;; number += step) {
        m_collector->beginAnew();
        deliver();
        checkWithFault({ .call = Call(call), .number = number, .result = result, .forEver = forEver, .part = part });
        const bool struck = m_disk.mend();
        const QString where = u"call %1: %2\n%3"_s.arg(number).arg(m_openError           ? errorCodeName(m_openError->code)
                                                                       : m_report->error ? errorCodeName(m_report->error->code)
                                                                                         : u"no error"_s,
                                                                   QString::fromUtf8(m_collector->dialogue().join('\n')));
        const QString wrong = wrongAfterwards(deletes);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong + u"\nafter "_s + where));
        ++runs;
        if (!struck)
            break;
    }
    m_runs += runs;
}

QTEST_GUILESS_MAIN(TestBrokenDisk)

} // namespace tst_brokendisk

#include "tst_brokendisk.moc"
