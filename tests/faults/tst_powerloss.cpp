// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector.h"
#include "faultydisk.h"
#include "figures.h"
#include "store/transcriptstore.h"

#include <QFileInfo>
#include <QTest>

using namespace Restante;
using namespace Qt::StringLiterals;

namespace tst_powerloss {

using Loss = FaultyDisk::Loss;

namespace {

/// What both sides hold when the power fails.
struct Moment {
    QByteArray what;
    FaultyDisk::Image disk;
    Maildrop server;
};

} // namespace

/// The power fails, or the program is killed, at any call of SQLite to the file system and at any line of the dialogue (faults.md
/// F-33, F-34). And the order: what is deleted on the server was synced before.
class TestPowerLoss : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void nothingIsLostWhenThePowerFails_data();
    void nothingIsLostWhenThePowerFails();
    void aDiskThatLiesIsFoundOut();
    void theSyncThatCoversAMessagePrecedesItsDeletion_data();
    void theSyncThatCoversAMessagePrecedesItsDeletion();
    void aDialogueCostsNoSync();

private:
    Result<void> keepDialogue();
    void deliver();
    void checkAndRemember(bool everyCall);
    void remember(const QByteArray &what, const QList<Loss> &losses);
    QString wrongAt(const Moment &moment);
    QByteArrayList safeIds();

    FaultyDisk &m_disk = FaultyDisk::instance();
    std::unique_ptr<Collector> m_collector;
    std::mt19937 m_random;
    QList<Moment> m_moments;
};

void TestPowerLoss::initTestCase()
{
    const quint32 seed = isDeep() ? std::random_device()() : 1;
    m_random.seed(qEnvironmentVariableIsSet("RESTANTE_SEED") ? quint32(qEnvironmentVariableIntValue("RESTANTE_SEED")) : seed);
    if (isDeep())
        tell(u"power loss: seed %1"_s.arg(seed));
}

void TestPowerLoss::init()
{
    m_collector = std::make_unique<Collector>();
}

void TestPowerLoss::cleanup()
{
    m_disk.stopWatching();
    m_moments.clear();
    m_collector.reset();
}

void TestPowerLoss::deliver()
{
    m_collector->deliver(letter(1), "u1");
    m_collector->deliver(letter(2, 300'000), "u2");
    m_collector->deliver(letter(3, 20'000), "u3");
}

/// As MailChecks does, around the check: a commit without a sync.
Result<void> TestPowerLoss::keepDialogue()
{
    Dialogue dialogue { .began = m_collector->clock.time, .lines = {} };
    for (int i = 0; i < 300; ++i)
        dialogue.lines.append({ DialogueLine::From::Client, i, u"RETR %1"_s.arg(i) });
    return m_collector->database().unsynced(
        [&] { return TranscriptStore(m_collector->database()).add(m_collector->account.id, dialogue); });
}

void TestPowerLoss::remember(const QByteArray &what, const QList<Loss> &losses)
{
    for (const Loss loss : losses) {
        Maildrop server = m_collector->maildrop;
        server.unlock();
        m_moments.append({ what + ", " + FaultyDisk::nameOf(loss), m_disk.image(loss, m_random), server });
    }
}

/// The program starts, checks and ends; what would be left is remembered on the way.
void TestPowerLoss::checkAndRemember(bool everyCall)
{
    const QList<Loss> all(FaultyDisk::everyLoss.begin(), FaultyDisk::everyLoss.end());
    m_disk.watch(m_collector->folder());
    m_disk.beforeSync = [&](const QString &) { remember("before a sync", all); };
    m_disk.afterSync = [&](const QString &) { remember("after a sync", { Loss::AllUnsynced }); };
    m_disk.onCall = [&](const QByteArray &line) {
        if (everyCall)
            remember(line, all);
        else
            remember(line, { Loss::Nothing, all[qsizetype(m_random() % 3) + 1] });
    };
    m_collector->onLine = [&](FetchSession &, const QByteArray &line) {
        if (line.startsWith("C: "))
            remember(line, { Loss::AllUnsynced });
    };
    if (!m_collector->open())
        qFatal("the store does not open");
    const auto before = keepDialogue();
    m_collector->check();
    remember("after the check", all);
    if (!before || !keepDialogue())
        qFatal("the store keeps no dialogue");
    remember("after the dialogue is kept", all);
    m_collector->close();
    remember("after the end", all);
    m_collector->onLine = {};
    m_disk.stopWatching();
}

QString TestPowerLoss::wrongAt(const Moment &moment)
{
    m_collector->close();
    m_collector->replaceFiles(moment.disk);
    m_collector->maildrop = moment.server;
    if (const auto opened = m_collector->open(); !opened)
        return u"the store does not open: "_s + errorCodeName(opened.error().code);
    if (const QString damage = m_collector->damage(); !damage.isEmpty())
        return damage;
    return m_collector->balanceInTheEnd();
}

void TestPowerLoss::nothingIsLostWhenThePowerFails_data()
{
    QTest::addColumn<bool>("deletes");
    QTest::addColumn<int>("batch");
    QTest::addColumn<int>("checkpointPages");
    QTest::newRow("deleting, one by one") << true << 1 << 0;
    QTest::newRow("deleting, all together") << true << 64 << 0;
    QTest::newRow("deleting, the log moved on the way") << true << 1 << 4;
    QTest::newRow("keeping") << false << 2 << 0;
}

void TestPowerLoss::nothingIsLostWhenThePowerFails()
{
    QFETCH(bool, deletes);
    QFETCH(int, batch);
    QFETCH(int, checkpointPages);
    m_collector->batchLimits.messages = batch;
    m_collector->account.policy.retention.kind = deletes ? Retention::Kind::None : Retention::Kind::Forever;
    deliver();
    m_collector->checkpointPages = checkpointPages;
    m_collector->close();
    checkAndRemember(isDeep());
    QVERIFY(m_moments.size() > 100);
    for (const Moment &moment : std::as_const(m_moments)) {
        const QString wrong = wrongAt(moment);
        QVERIFY2(wrong.isEmpty(), moment.what + ": " + qPrintable(wrong));
    }
    tell(u"loss of power, %1: %2 moments, 0 lost, 0 doubled"_s.arg(QLatin1StringView(QTest::currentDataTag()))
             .arg(m_moments.size()));
}

/// The control: if this passed too, the test above would prove nothing.
void TestPowerLoss::aDiskThatLiesIsFoundOut()
{
    m_collector->account.policy.retention.kind = Retention::Kind::None;
    deliver();
    m_collector->close();
    m_disk.setLying(true);
    checkAndRemember(false);
    qsizetype lost = 0;
    qsizetype damaged = 0;
    for (const Moment &moment : std::as_const(m_moments)) {
        const QString wrong = wrongAt(moment);
        lost += wrong.startsWith("lost"_L1) ? 1 : 0;
        damaged += !wrong.isEmpty() && !wrong.startsWith("lost"_L1) ? 1 : 0;
    }
    QVERIFY(lost > 0);
    tell(u"loss of power, the control with a disk that lies about syncs: of %1 moments mail lost in %2, a broken store in %3"_s
             .arg(m_moments.size())
             .arg(lost)
             .arg(damaged));
}

/// The unique-ids of what is stored as a whole if the power fails now and all that was not synced is lost.
QByteArrayList TestPowerLoss::safeIds()
{
    Collector survivor;
    const FaultyDisk::Image image = m_disk.image(Loss::AllUnsynced, m_random);
    FaultyDisk::Image there;
    for (const auto &[path, content] : image.asKeyValueRange())
        there.insert(survivor.folder() + u'/' + QFileInfo(path).fileName(), content);
    survivor.close();
    survivor.replaceFiles(there);
    if (!survivor.open())
        return {};
    QByteArrayList ids;
    for (const RetrievalRecord &record : survivor.ledger()) {
        if (!record.verified || !record.message)
            continue;
        const auto octets = survivor.messages().octets(*record.message, 1 * MiB); // compares the hash
        for (const Maildrop::Message &message : m_collector->maildrop.messages()) {
            if (octets && message.uniqueId == record.uniqueId.octets && message.octets == *octets)
                ids << message.uniqueId;
        }
    }
    return ids;
}

void TestPowerLoss::theSyncThatCoversAMessagePrecedesItsDeletion_data()
{
    QTest::addColumn<int>("batch");
    QTest::addColumn<bool>("pipelining");
    for (const int batch : { 1, 2, 64 }) {
        for (const bool pipelining : { true, false })
            QTest::addRow("%d a batch, %s", batch, pipelining ? "pipelined" : "one by one") << batch << pipelining;
    }
}

void TestPowerLoss::theSyncThatCoversAMessagePrecedesItsDeletion()
{
    QFETCH(int, batch);
    QFETCH(bool, pipelining);
    m_collector->batchLimits.messages = batch;
    m_collector->account.policy.retention.kind = Retention::Kind::None;
    deliver();
    m_collector->close();
    m_disk.watch(m_collector->folder());
    QVERIFY(m_collector->open());
    QByteArrayList trace;
    m_disk.onCall = [&](const QByteArray &line) { trace << line; };
    int deletions = 0;
    m_collector->onLine = [&](FetchSession &, const QByteArray &line) {
        trace << line;
        if (!line.startsWith("C: DELE "))
            return;
        ++deletions;
        m_disk.onCall = {};
        const QByteArrayList safe = safeIds();
        m_disk.onCall = [&](const QByteArray &call) { trace << call; };
        QVERIFY2(safe.contains("u" + line.sliced(8)), trace.join('\n'));
    };
    ServerScript script;
    script.offersPipelining = pipelining;
    const CheckReport report = m_collector->check(script);
    QVERIFY(!report.error);
    QCOMPARE(deletions, 3);
    // And in words: no write of the log stands between the last sync and a deletion's first octet, unless it is of a later
    // message.
    QVERIFY(trace.indexOf("sync mail.sqlite-wal") < trace.indexOf("C: DELE 3"));
}

void TestPowerLoss::aDialogueCostsNoSync()
{
    m_collector->check();
    m_disk.mend(); // counts anew
    QVERIFY(keepDialogue());
    QVERIFY(m_disk.calls(FaultyDisk::Call::Write) > 0);
    QCOMPARE(m_disk.calls(FaultyDisk::Call::Sync), 0);
    m_collector->deliver(letter(9), "u9");
    m_collector->check();
    QVERIFY(m_disk.calls(FaultyDisk::Call::Sync) > 0); // with the next message all is as it was
    QCOMPARE(TranscriptStore(m_collector->database()).dialogues(m_collector->account.id)->size(), 1);
}

QTEST_GUILESS_MAIN(TestPowerLoss)

} // namespace tst_powerloss

#include "tst_powerloss.moc"
