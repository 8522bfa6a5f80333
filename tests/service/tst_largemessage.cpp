// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/octets.h"
#include "base/sha256.h"
#include "desk.h"
#include "memoryheld.h"
#include "service/queryservice.h"
#include "store/database.h"
#include "store/statement.h"

#include <csignal>

#include <malloc.h>
#include <sys/resource.h>

using namespace Restante;
using namespace Qt::StringLiterals;

namespace tst_largemessage {

namespace {

constexpr qint64 mostMemory = 48 * MiB;

struct File {
    const char *name;
    const char *type;
    QByteArray line;
    qsizetype lines;

    QByteArray content() const { return line.repeated(lines); }
};

/// 57 octets are a line of base64. The second ends behind 64 MiB, the third begins there.
const QList<File> files { { "film.mkv", "video/x-matroska", QByteArray(57, 'f'), 600'000 },
                          { "scan.bin", "application/octet-stream", QByteArray(57, 's'), 750'000 },
                          { "note.txt", "text/plain", "Behind all of it.\r\n", 3 } };

QByteArray largeLetter()
{
    QByteArray message = "From: Anna <a@example.org>\r\nSubject: large\r\nMIME-Version: 1.0\r\n"
                         "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nThree files.\r\n";
    for (const File &file : files) {
        message += QByteArray("--b\r\nContent-Type: ") + file.type + "\r\nContent-Disposition: attachment; filename=" + file.name
            + "\r\nContent-Transfer-Encoding: base64\r\n\r\n";
        message += (file.line.toBase64() + "\r\n").repeated(file.lines);
    }
    return message + "--b--\r\n";
}

/// While it lives, the system takes no more than this of a file.
class NarrowDisk final
{
public:
    NarrowDisk()
        : m_heard(std::signal(SIGXFSZ, SIG_IGN))
    {
        if (getrlimit(RLIMIT_FSIZE, &m_former) != 0)
            qFatal("no limits");
        const rlimit narrow { rlim_t(MiB), m_former.rlim_max };
        if (setrlimit(RLIMIT_FSIZE, &narrow) != 0)
            qFatal("no limit");
    }
    ~NarrowDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_former);
        std::signal(SIGXFSZ, m_heard);
    }
    Q_DISABLE_COPY_MOVE(NarrowDisk)

private:
    rlimit m_former {};
    void (*m_heard)(int);
};

bool readOn(QByteArrayView)
{
    return true;
}

MessageKey keyOf(QueryService &queries, const QString &subject)
{
    ListQuery query;
    query.scope = ListQuery::Scope::AllMail;
    const auto rows = Desk::settled(queries.summaries(Desk::settled(queries.keys(query)).value())).value();
    const auto row = std::ranges::find(rows, subject, &MessageSummary::subject);
    if (row == rows.end())
        qFatal("no such message");
    return row->key;
}

} // namespace

/// A message of 105 MB: more than is held in memory, shown and saved all the same.
class TestLargeMessage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPartIsListedAsItIs();
    void theLastPartIsSaved();
    void nothingWaitsForALargeMessage();
    void onAFullDiskItsFrontIsRead();
    void whatNoDiskHoldsHasItsFrontRead();

private:
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QueryService> m_queries;
    MessageKey m_large {};
};

void TestLargeMessage::initTestCase()
{
    m_desk = std::make_unique<Desk>();
    m_desk->service->importMessage({ .octets = largeLetter(), .folder = u"Letters"_s });
    m_desk->service->importMessage({ .octets = letter(1), .folder = u"Letters"_s });
    QVERIFY(Desk::settled(m_desk->service->flush()).has_value());
    m_desk->service.reset(); // reads alone from here on
    m_queries = std::make_unique<QueryService>(m_desk->storeFile());
    m_large = keyOf(*m_queries, u"large"_s);
}

void TestLargeMessage::everyPartIsListedAsItIs()
{
    malloc_trim(0);
    const qint64 before = memoryHeld();
    qint64 most = before;
    const auto future = m_queries->document(m_large);
    QVERIFY(QTest::qWaitFor(
        [&] {
            most = qMax(most, memoryHeld());
            return future.isFinished();
        },
        60'000));
    const MessageDocument document = future.result().value();
    QCOMPARE(document.warnings, QList<Warning>());
    QCOMPARE(document.attachments.size(), files.size());
    for (qsizetype i = 0; i < files.size(); ++i) {
        const Attachment &attachment = document.attachments[i];
        const QByteArray content = files[i].content();
        QCOMPARE(attachment.name, QLatin1StringView(files[i].name));
        QCOMPARE(attachment.mediaType, QLatin1StringView(files[i].type));
        QCOMPARE(attachment.octets, content.size());
        QCOMPARE(attachment.sha256.toHex(), Sha256::of(content).toHex());
    }
    QVERIFY2(most - before < mostMemory, qPrintable(u"%1 MiB more than before"_s.arg((most - before) / MiB)));
    qInfo("%lld MiB more than before", (most - before) / MiB);
}

void TestLargeMessage::theLastPartIsSaved()
{
    const Attachment last = Desk::settled(m_queries->document(m_large)).value().attachments.constLast();
    QByteArray saved;
    const auto done = Desk::settled(m_queries->partContent(m_large, last.part, [&](QByteArrayView piece) {
        saved.append(piece);
        return true;
    }));
    QVERIFY(done.has_value());
    QCOMPARE(saved, files.constLast().content());
}

void TestLargeMessage::nothingWaitsForALargeMessage()
{
    QueryService queries(m_desk->storeFile()); // that has read nothing yet
    const MessageKey small = keyOf(queries, u"letter 1"_s);
    auto large = queries.document(m_large);
    for (int i = 0; i < 3; ++i) // once before the large one is at work, twice beside it
        QCOMPARE(Desk::settled(queries.document(small))->header.subject, u"letter 1"_s);
    QVERIFY(!large.isFinished());
    large.cancel();
    QTRY_VERIFY(large.isFinished());
    // What was cancelled left nothing behind that is not whole.
    QCOMPARE(Desk::settled(queries.document(m_large)).value(), Desk::settled(m_queries->document(m_large)).value());
}

void TestLargeMessage::onAFullDiskItsFrontIsRead()
{
    QueryService queries(m_desk->storeFile());
    {
        const NarrowDisk disk;
        const MessageDocument front = Desk::settled(queries.document(m_large)).value();
        QVERIFY(front.warnings.contains(Warning::Truncated));
        QCOMPARE(front.plainBodies.constFirst().content.trimmed(), u"Three files."_s);
        QCOMPARE(front.attachments.size(), 1);
        QCOMPARE(Desk::settled(queries.partContent(m_large, u"4"_s, readOn)).error().code, ErrorCode::DiskFull);
    }
    // When there is room again, all of it is there.
    QCOMPARE(Desk::settled(queries.document(m_large))->attachments.size(), files.size());
}

void TestLargeMessage::whatNoDiskHoldsHasItsFrontRead()
{
    m_queries.reset();
    {
        const auto writer = Database::open(m_desk->storeFile(), Database::Mode::Writer).value();
        QVERIFY(writer->begin());
        for (const auto *table : { "message", "source" })
            QVERIFY(writer
                        ->compile(u"UPDATE %1 SET octets = %2 WHERE octets > %3"_s.arg(QLatin1StringView(table))
                                      .arg(qint64(1) << 60)
                                      .arg(MiB))
                        .run());
        QVERIFY(writer->commit());
    }
    QueryService queries(m_desk->storeFile());
    QVERIFY(Desk::settled(queries.document(m_large))->warnings.contains(Warning::Truncated));
    QCOMPARE(Desk::settled(queries.octets(m_large)).error().code, ErrorCode::MessageTooLarge);
    QCOMPARE(Desk::settled(queries.partContent(m_large, u"4"_s)).error().code, ErrorCode::MessageTooLarge);
    QCOMPARE(Desk::settled(queries.partContent(m_large, u"4"_s, readOn)).error().code, ErrorCode::DiskFull);
}

QTEST_GUILESS_MAIN(TestLargeMessage)

} // namespace tst_largemessage

#include "tst_largemessage.moc"
