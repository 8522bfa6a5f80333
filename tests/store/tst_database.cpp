// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFileInfo>
#include <QtEndian>

#include <array>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace Restante;
using namespace Restante::Test;

namespace tst_database {

namespace {

QByteArray contentOf(const QString &file)
{
    QFile device(file);
    return device.open(QIODevice::ReadOnly) ? device.readAll() : QByteArray();
}

void write(const QString &file, const QByteArray &content)
{
    QFile device(file);
    if (!device.open(QIODevice::WriteOnly) || device.write(content) != content.size())
        qFatal("%s cannot be written", qUtf8Printable(file));
}

qint64 number(Database &database, const QString &sql)
{
    auto statement = database.compile(sql);
    return need(statement.next()) ? statement.integer(0) : -1;
}

QString text(Database &database, const QString &sql)
{
    auto statement = database.compile(sql);
    return need(statement.next()) ? statement.text(0) : QString();
}

/// Everything in a folder by name, to show that nothing was touched.
QMap<QString, QByteArray> allOf(const QString &folder)
{
    QMap<QString, QByteArray> all;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        const auto file = it.next();
        all.insert(file, contentOf(file));
    }
    return all;
}

/// A copy of a store as a power cut would leave it: file and log as they are now, while the program still runs.
QString copyAsIs(const QString &file, const QString &folder)
{
    QDir().mkpath(folder);
    const QString copy = folder + u"/store.sqlite"_s;
    for (const auto *suffix : { "", "-wal" }) {
        QFile::remove(copy + QLatin1StringView(suffix));
        QFile::copy(file + QLatin1StringView(suffix), copy + QLatin1StringView(suffix));
    }
    return copy;
}

void setOwnPermissions(const QString &path, QFileDevice::Permissions permissions)
{
    if (!QFile::setPermissions(path, permissions))
        qFatal("permissions of %s", qUtf8Printable(path));
}

const std::array<SchemaScript, 1> tiny { { { 1, "tiny", "CREATE TABLE word(text TEXT NOT NULL);" } } };

Result<void> addWord(Database &database, const QString &word)
{
    return database.begin().and_then([&] { return database.statement("INSERT INTO word(text) VALUES(?)").bind(word).run(); });
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void theProfileIsForItsOwnerAlone();
    void anExistingFolderKeepsItsPermissions();
    void whatTheWriterPromises();
    void anUnsyncedTransactionChangesNothingForTheNext();
    void whatAReaderCannotDo();
    void aReaderMakesNoStore();
    void aForeignFileIsNeverTouched_data();
    void aForeignFileIsNeverTouched();
    void aNewerStoreIsNeverTouched();
    void aNewerStoreWhoseVersionIsStillInTheLogIsNeverTouched();
    void anEmptyFileBecomesAStore();
    void aMakingThatWasInterruptedIsMadeAgain();
    void aTruncatedStoreIsDamagedOrWhole();
    void aFlippedHeaderIsDamaged();
    void aMissingLogLosesOnlyWhatWasInIt();
    void whatIsCommittedSurvivesACut();
    void whatIsNotCommittedDoesNotSurviveACut();
    void aRollbackLeavesNothing();
    void afterAFailedStatementTheBatchCannotBeSaved();
    void theStoreGoesOnAfterARollback();
    void anUnwritableFolderIsSaidSo();
    void aFolderAtThePlaceOfTheStoreIsSaidSo();
    void aFullDiskIsSaidSo();
    void anotherWriterIsWaitedForAndThenSaidSo();
    void aStoreDeletedUnderUsIsNotCommittedTo();
    void aReaderSeesOneStateInASnapshot();
    void theSameStatementMayBeInUseTwice();
    void aCopyIsWhole();
    void freePagesGoBackToTheDisk();
    void theLogIsEmptyAfterACheckpoint();

private:
    QString file() const { return m_folder->filePath(u"profile/store.sqlite"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDatabase::theProfileIsForItsOwnerAlone()
{
    const auto database = need(Database::open(file(), Database::Mode::Writer));
    need(AccountStore(*database).setSetting(u"a"_s, u"b"_s));
    need(database->commit());
#ifdef Q_OS_UNIX
    const auto modeOf = [](const QString &path) {
        struct stat status {};
        return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777 : 0;
    };
    QCOMPARE(modeOf(m_folder->filePath(u"profile"_s)), 0700u);
    QCOMPARE(modeOf(file()), 0600u);
    QCOMPARE(modeOf(file() + u"-wal"_s), 0600u);
    QCOMPARE(modeOf(file() + u"-shm"_s), 0600u);
#endif
}

void TestDatabase::anExistingFolderKeepsItsPermissions()
{
    QVERIFY(QDir().mkpath(m_folder->filePath(u"profile"_s)));
    const auto before = QFileInfo(m_folder->filePath(u"profile"_s)).permissions();
    write(file(), {});
    setOwnPermissions(file(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther);
    VERIFY_OK(Database::open(file(), Database::Mode::Writer));
    QCOMPARE(QFileInfo(m_folder->filePath(u"profile"_s)).permissions(), before);
    QVERIFY(!(QFileInfo(file()).permissions() & (QFileDevice::ReadOther | QFileDevice::ReadGroup)));
}

void TestDatabase::anUnsyncedTransactionChangesNothingForTheNext()
{
    const auto database = need(Database::open(file(), Database::Mode::Writer, tiny));
    const auto synchronous = [&] { return number(*database, u"PRAGMA synchronous"_s); };
    qint64 within = 0;
    VERIFY_OK(database->unsynced([&] {
        within = synchronous();
        return addWord(*database, u"light"_s);
    }));
    QCOMPARE(within, 1);
    QCOMPARE(synchronous(), 2);
    QVERIFY(!database->inTransaction());
    const auto failed = database->unsynced(
        [&] { return addWord(*database, u"lost"_s).and_then([]() -> Result<void> { return failure(ErrorCode::Cancelled); }); });
    COMPARE_ERROR(failed, ErrorCode::Cancelled);
    QCOMPARE(synchronous(), 2);
    QVERIFY(!database->inTransaction());
    QCOMPARE(number(*database, u"SELECT count(*) FROM word"_s), 1);
}

void TestDatabase::whatTheWriterPromises()
{
    const auto database = need(Database::open(file(), Database::Mode::Writer));
    QCOMPARE(text(*database, u"PRAGMA journal_mode"_s), u"wal"_s);
    QCOMPARE(number(*database, u"PRAGMA synchronous"_s), 2);
    QCOMPARE(number(*database, u"PRAGMA foreign_keys"_s), 1);
    QCOMPARE(number(*database, u"PRAGMA auto_vacuum"_s), 2);
    QCOMPARE(number(*database, u"PRAGMA cell_size_check"_s), 1);
    QCOMPARE(number(*database, u"PRAGMA trusted_schema"_s), 0);
    QCOMPARE(number(*database, u"PRAGMA query_only"_s), 0);
    QVERIFY(number(*database, u"PRAGMA wal_autocheckpoint"_s) > 0);
    QCOMPARE(number(*database, u"PRAGMA application_id"_s), 0x52657374);
    QCOMPARE(number(*database, u"PRAGMA user_version"_s), qint64(schemaScripts().size()));
    QCOMPARE(text(*database, u"PRAGMA integrity_check"_s), u"ok"_s);
    QVERIFY(database->freeOctets() > 0);
    QVERIFY(database->diskOctets() >= database->freeOctets());
}

void TestDatabase::whatAReaderCannotDo()
{
    const auto writer = need(Database::open(file(), Database::Mode::Writer, tiny));
    const auto reader = need(Database::open(file(), Database::Mode::Reader, tiny));
    QCOMPARE(number(*reader, u"PRAGMA query_only"_s), 1);
    QCOMPARE(number(*reader, u"PRAGMA wal_autocheckpoint"_s), 0);
    COMPARE_ERROR(addWord(*reader, u"no"_s), ErrorCode::ProfileUnwritable);
    reader->rollback();
    QCOMPARE(number(*reader, u"SELECT count(*) FROM word"_s), 0);
    VERIFY_OK(addWord(*writer, u"yes"_s));
    VERIFY_OK(writer->commit());
    QCOMPARE(number(*reader, u"SELECT count(*) FROM word"_s), 1);
}

void TestDatabase::aReaderMakesNoStore()
{
    COMPARE_ERROR(Database::open(file(), Database::Mode::Reader), ErrorCode::ProfileUnwritable);
    QVERIFY(!QFile::exists(file()));
}

void TestDatabase::aForeignFileIsNeverTouched_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("code");
    QTemporaryDir folder;
    const QString other = folder.filePath(u"other.sqlite"_s);
    {
        auto database = need(Database::open(other, Database::Mode::Writer, tiny));
        need(database->compile(u"PRAGMA application_id = 252006674"_s).run());
        need(database->checkpoint());
    }
    const auto foreign = contentOf(other);
    auto unnamed = foreign;
    qToBigEndian<quint32>(0, unnamed.data() + 68);
    QTest::newRow("another program's SQLite file") << foreign << ErrorCode::StoreForeign;
    QTest::newRow("an SQLite file of nobody") << unnamed << ErrorCode::StoreForeign;
    QTest::newRow("a text") << QByteArray("Dear Anna,\n").repeated(200) << ErrorCode::StoreForeign;
    QTest::newRow("one octet") << QByteArray("S") << ErrorCode::StoreForeign;
    QTest::newRow("zeros") << QByteArray(16384, '\0') << ErrorCode::StoreForeign;
    QTest::newRow("the beginning of an SQLite file") << foreign.first(99) << ErrorCode::StoreDamaged;
}

void TestDatabase::aForeignFileIsNeverTouched()
{
    QFETCH(QByteArray, content);
    QFETCH(ErrorCode, code);
    QVERIFY(QDir().mkpath(m_folder->filePath(u"profile"_s)));
    write(file(), content);
    write(file() + u"-journal"_s, "a journal that SQLite might roll back");
    const auto before = allOf(m_folder->path());
    COMPARE_ERROR(Database::open(file(), Database::Mode::Writer), code);
    COMPARE_ERROR(Database::open(file(), Database::Mode::Reader), code);
    QCOMPARE(allOf(m_folder->path()), before);
}

void TestDatabase::aNewerStoreIsNeverTouched()
{
    {
        const auto database = need(Database::open(file(), Database::Mode::Writer));
        need(database->compile(u"PRAGMA user_version = 99"_s).run());
        need(database->checkpoint());
    }
    const auto before = allOf(m_folder->path());
    COMPARE_ERROR(Database::open(file(), Database::Mode::Writer), ErrorCode::StoreNewer);
    COMPARE_ERROR(Database::open(file(), Database::Mode::Reader), ErrorCode::StoreNewer);
    QCOMPARE(allOf(m_folder->path()), before);
}

void TestDatabase::aNewerStoreWhoseVersionIsStillInTheLogIsNeverTouched()
{
    QString copy;
    {
        const auto database = need(Database::open(file(), Database::Mode::Writer));
        need(database->checkpoint());
        need(database->compile(u"PRAGMA user_version = 99"_s).run());
        copy = copyAsIs(file(), m_folder->filePath(u"cut"_s));
    }
    const auto store = contentOf(copy);
    const auto log = contentOf(copy + u"-wal"_s);
    QVERIFY(!log.isEmpty());
    COMPARE_ERROR(Database::open(copy, Database::Mode::Writer), ErrorCode::StoreNewer);
    QCOMPARE(contentOf(copy), store);
    QCOMPARE(contentOf(copy + u"-wal"_s), log);
}

void TestDatabase::anEmptyFileBecomesAStore()
{
    QVERIFY(QDir().mkpath(m_folder->filePath(u"profile"_s)));
    write(file(), {});
    VERIFY_OK(Database::open(file(), Database::Mode::Writer));
    VERIFY_OK(Database::open(file(), Database::Mode::Reader));
}

void TestDatabase::aMakingThatWasInterruptedIsMadeAgain()
{
    QVERIFY(QDir().mkpath(m_folder->filePath(u"profile"_s)));
    write(file() + u".new"_s, "half a store");
    write(file() + u".new-journal"_s, "and its journal");
    VERIFY_OK(Database::open(file(), Database::Mode::Writer));
    QCOMPARE(QDir(m_folder->filePath(u"profile"_s)).entryList(QDir::Files), QStringList { u"store.sqlite"_s });
}

void TestDatabase::aTruncatedStoreIsDamagedOrWhole()
{
    {
        StoreFixture fixture;
        for (int i = 0; i < 50; ++i)
            fixture.add(QByteArray(20'000, char('a' + i % 26)), summaryOf(u"message %1"_s.arg(i), u"words of the body"_s));
        need(fixture.database->commit());
        need(fixture.database->checkpoint());
        QVERIFY(QDir().mkpath(m_folder->filePath(u"profile"_s)));
        QVERIFY(QFile::copy(fixture.file(), file()));
    }
    const auto whole = contentOf(file());
    for (qint64 size = 0; size < whole.size(); size += 1 + whole.size() / 40) {
        write(file(), whole.first(size));
        const auto reader = Database::open(file(), Database::Mode::Reader);
        if (!reader) {
            const QList<ErrorCode> sensible { ErrorCode::StoreDamaged, ErrorCode::StoreForeign, ErrorCode::ProfileUnwritable,
                                              ErrorCode::StoreFailed };
            QVERIFY2(sensible.contains(reader.error().code), words(reader).constData());
            continue;
        }
        const auto verification = MailboxReader(**reader).verify({});
        QVERIFY2(verification ? !verification->store.isEmpty() : verification.error().code == ErrorCode::StoreDamaged,
                 qPrintable(QString::number(size)));
    }
}

void TestDatabase::aFlippedHeaderIsDamaged()
{
    need(Database::open(file(), Database::Mode::Writer));
    auto content = contentOf(file());
    content[3] = '\0';
    write(file(), content);
    COMPARE_ERROR(Database::open(file(), Database::Mode::Writer), ErrorCode::StoreDamaged);
    QCOMPARE(contentOf(file()), content);
}

void TestDatabase::aMissingLogLosesOnlyWhatWasInIt()
{
    QString copy;
    {
        const auto database = need(Database::open(file(), Database::Mode::Writer, tiny));
        need(addWord(*database, u"in the file"_s));
        need(database->commit());
        need(database->checkpoint());
        need(addWord(*database, u"in the log"_s));
        need(database->commit());
        copy = copyAsIs(file(), m_folder->filePath(u"cut"_s));
    }
    QVERIFY(QFile::remove(copy + u"-wal"_s));
    const auto database = need(Database::open(copy, Database::Mode::Writer, tiny));
    QCOMPARE(text(*database, u"SELECT group_concat(text) FROM word"_s), u"in the file"_s);
    QCOMPARE(text(*database, u"PRAGMA integrity_check"_s), u"ok"_s);
}

void TestDatabase::whatIsCommittedSurvivesACut()
{
    const auto database = need(Database::open(file(), Database::Mode::Writer, tiny));
    need(addWord(*database, u"kept"_s));
    VERIFY_OK(database->commit());
    const auto copy = need(Database::open(copyAsIs(file(), m_folder->filePath(u"cut"_s)), Database::Mode::Writer, tiny));
    QCOMPARE(text(*copy, u"SELECT group_concat(text) FROM word"_s), u"kept"_s);
}

void TestDatabase::whatIsNotCommittedDoesNotSurviveACut()
{
    const auto database = need(Database::open(file(), Database::Mode::Writer, tiny));
    for (int i = 0; i < 20'000; ++i) // more than the cache holds, so that a part of it is in the log already
        need(addWord(*database, QString(2000, u'x')));
    QVERIFY(QFileInfo(file() + u"-wal"_s).size() > 1000'000);
    const auto copy = need(Database::open(copyAsIs(file(), m_folder->filePath(u"cut"_s)), Database::Mode::Writer, tiny));
    QCOMPARE(number(*copy, u"SELECT count(*) FROM word"_s), 0);
    VERIFY_OK(database->commit());
    QCOMPARE(number(*database, u"SELECT count(*) FROM word"_s), 20'000);
}

void TestDatabase::aRollbackLeavesNothing()
{
    const auto database = need(Database::open(file(), Database::Mode::Writer, tiny));
    need(addWord(*database, u"gone"_s));
    QVERIFY(database->inTransaction());
    const auto before = database->rollbacks();
    database->rollback();
    QVERIFY(!database->inTransaction());
    QCOMPARE(database->rollbacks(), before + 1);
    QCOMPARE(number(*database, u"SELECT count(*) FROM word"_s), 0);
}

void TestDatabase::afterAFailedStatementTheBatchCannotBeSaved()
{
    const auto database = need(Database::open(file(), Database::Mode::Writer, tiny));
    need(addWord(*database, u"first"_s));
    QVERIFY(!database->statement("INSERT INTO word(text) VALUES(NULL)").run());
    COMPARE_ERROR(addWord(*database, u"second"_s), ErrorCode::StoreFailed);
    COMPARE_ERROR(database->commit(), ErrorCode::StoreFailed);
    QVERIFY(!database->inTransaction());
    QCOMPARE(number(*database, u"SELECT count(*) FROM word"_s), 0);
}

void TestDatabase::theStoreGoesOnAfterARollback()
{
    const auto database = need(Database::open(file(), Database::Mode::Writer, tiny));
    need(database->begin());
    QVERIFY(!database->statement("INSERT INTO word(text) VALUES(NULL)").run());
    QVERIFY(!database->commit());
    VERIFY_OK(addWord(*database, u"again"_s));
    VERIFY_OK(database->commit());
    QCOMPARE(number(*database, u"SELECT count(*) FROM word"_s), 1);
}

void TestDatabase::anUnwritableFolderIsSaidSo()
{
#ifdef Q_OS_UNIX
    // What nobody may write, not even root: a file that stands where a folder should be, and a folder of the kernel.
    write(m_folder->filePath(u"occupied"_s), "x");
    COMPARE_ERROR(Database::open(m_folder->filePath(u"occupied/store.sqlite"_s), Database::Mode::Writer),
                  ErrorCode::ProfileUnwritable);
    COMPARE_ERROR(Database::open(u"/proc/restante/store.sqlite"_s, Database::Mode::Writer), ErrorCode::ProfileUnwritable);
    if (::geteuid() != 0) {
        need(Database::open(file(), Database::Mode::Writer));
        setOwnPermissions(m_folder->filePath(u"profile"_s), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
        setOwnPermissions(file(), QFileDevice::ReadOwner);
        COMPARE_ERROR(Database::open(file(), Database::Mode::Writer), ErrorCode::ProfileUnwritable);
        setOwnPermissions(m_folder->filePath(u"profile"_s),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
#endif
}

void TestDatabase::aFolderAtThePlaceOfTheStoreIsSaidSo()
{
    QVERIFY(QDir().mkpath(file()));
    COMPARE_ERROR(Database::open(file(), Database::Mode::Writer), ErrorCode::ProfileUnwritable);
}

void TestDatabase::aFullDiskIsSaidSo()
{
    const auto database = need(Database::open(file(), Database::Mode::Writer, tiny));
    need(addWord(*database, u"before"_s));
    need(database->commit());
    // The cheapest full disk: the file may not grow (faults.md D).
    need(database->compile(u"PRAGMA max_page_count = %1"_s.arg(number(*database, u"PRAGMA page_count"_s))).next());
    Result<void> done;
    for (int i = 0; done && i < 1000; ++i)
        done = addWord(*database, QString(2000, u'x'));
    COMPARE_ERROR(done, ErrorCode::DiskFull);
    COMPARE_ERROR(addWord(*database, u"small"_s), ErrorCode::DiskFull);
    COMPARE_ERROR(database->commit(), ErrorCode::DiskFull);
    QCOMPARE(number(*database, u"SELECT count(*) FROM word"_s), 1);
    need(database->compile(u"PRAGMA max_page_count = 1000000"_s).next());
    VERIFY_OK(addWord(*database, u"after"_s));
    VERIFY_OK(database->commit());
    QCOMPARE(text(*database, u"SELECT group_concat(text) FROM word"_s), u"before,after"_s);
}

void TestDatabase::anotherWriterIsWaitedForAndThenSaidSo()
{
    const auto first = need(Database::open(file(), Database::Mode::Writer, tiny));
    const auto second = need(Database::open(file(), Database::Mode::Writer, tiny));
    need(addWord(*first, u"first"_s));
    COMPARE_ERROR(second->begin(), ErrorCode::StoreBusy);
    QVERIFY(!second->inTransaction());
    VERIFY_OK(first->commit());
    VERIFY_OK(addWord(*second, u"second"_s));
    VERIFY_OK(second->commit());
    QCOMPARE(number(*first, u"SELECT count(*) FROM word"_s), 2);
}

void TestDatabase::aStoreDeletedUnderUsIsNotCommittedTo()
{
#ifdef Q_OS_UNIX
    const auto database = need(Database::open(file(), Database::Mode::Writer, tiny));
    need(addWord(*database, u"nowhere"_s));
    QVERIFY(QFile::rename(file(), file() + u".moved"_s));
    COMPARE_ERROR(database->commit(), ErrorCode::ProfileUnwritable);
    QVERIFY(QFile::rename(file() + u".moved"_s, file()));
    VERIFY_OK(addWord(*database, u"here"_s));
    VERIFY_OK(database->commit());
    need(addWord(*database, u"into a deleted log"_s));
    QVERIFY(QFile::rename(file() + u"-wal"_s, file() + u"-wal.moved"_s));
    COMPARE_ERROR(database->commit(), ErrorCode::ProfileUnwritable);
    QVERIFY(QFile::rename(file() + u"-wal.moved"_s, file() + u"-wal"_s));
#endif
}

void TestDatabase::aReaderSeesOneStateInASnapshot()
{
    const auto writer = need(Database::open(file(), Database::Mode::Writer, tiny));
    const auto reader = need(Database::open(file(), Database::Mode::Reader, tiny));
    {
        const Snapshot snapshot(*reader);
        VERIFY_OK(snapshot.opened());
        QCOMPARE(number(*reader, u"SELECT count(*) FROM word"_s), 0);
        need(addWord(*writer, u"meanwhile"_s));
        VERIFY_OK(writer->commit());
        QCOMPARE(number(*reader, u"SELECT count(*) FROM word"_s), 0);
    }
    QCOMPARE(number(*reader, u"SELECT count(*) FROM word"_s), 1);
}

void TestDatabase::theSameStatementMayBeInUseTwice()
{
    const auto database = need(Database::open(file(), Database::Mode::Writer, tiny));
    for (const auto *word : { "a", "b", "c" })
        need(addWord(*database, QLatin1StringView(word)));
    static const char sql[] = "SELECT text FROM word ORDER BY text";
    QString seen;
    auto outer = database->statement(sql);
    while (need(outer.next())) {
        auto inner = database->statement(sql);
        while (need(inner.next()))
            seen += outer.text(0) + inner.text(0) + u' ';
    }
    QCOMPARE(seen, u"aa ab ac ba bb bc ca cb cc "_s);
}

void TestDatabase::aCopyIsWhole()
{
    const auto database = need(Database::open(file(), Database::Mode::Writer, tiny));
    need(addWord(*database, u"copied"_s));
    need(database->commit());
    const QString target = m_folder->filePath(u"copy.sqlite"_s);
    write(target, "an older copy");
    VERIFY_OK(database->copyTo(target));
    QVERIFY(!(QFileInfo(target).permissions() & (QFileDevice::ReadOther | QFileDevice::ReadGroup)));
    QVERIFY(!QFile::exists(target + u".part"_s));
    const auto copy = need(Database::open(target, Database::Mode::Writer, tiny));
    QCOMPARE(text(*copy, u"SELECT group_concat(text) FROM word"_s), u"copied"_s);
    QCOMPARE(text(*copy, u"PRAGMA journal_mode"_s), u"wal"_s);
    COMPARE_ERROR(database->copyTo(u"/proc/copy.sqlite"_s), ErrorCode::ProfileUnwritable);
}

void TestDatabase::freePagesGoBackToTheDisk()
{
    const auto database = need(Database::open(file(), Database::Mode::Writer, tiny));
    for (int i = 0; i < 1000; ++i)
        need(addWord(*database, QString(4000, u'x')));
    need(database->commit());
    need(database->checkpoint());
    const auto before = QFileInfo(file()).size();
    need(database->begin());
    need(database->statement("DELETE FROM word").run());
    need(database->commit());
    VERIFY_OK(database->shrink(1 << 20));
    need(database->checkpoint());
    QVERIFY(QFileInfo(file()).size() <= before - (1 << 20));
    QVERIFY(QFileInfo(file()).size() > before / 2);
    VERIFY_OK(database->shrink(1 << 30));
    need(database->checkpoint());
    QVERIFY(QFileInfo(file()).size() < before / 10);
    VERIFY_OK(database->shrink(1 << 30));
}

void TestDatabase::theLogIsEmptyAfterACheckpoint()
{
    const auto database = need(Database::open(file(), Database::Mode::Writer, tiny));
    need(addWord(*database, u"x"_s));
    need(database->commit());
    QVERIFY(QFileInfo(file() + u"-wal"_s).size() > 0);
    VERIFY_OK(database->checkpoint());
    QCOMPARE(QFileInfo(file() + u"-wal"_s).size(), 0);
    const auto reader = need(Database::open(file(), Database::Mode::Reader, tiny));
    const Snapshot snapshot(*reader);
    need(number(*reader, u"SELECT count(*) FROM word"_s) == 1 ? Result<void>() : failure(ErrorCode::StoreFailed));
    need(addWord(*database, u"y"_s));
    need(database->commit());
    COMPARE_ERROR(database->checkpoint(), ErrorCode::StoreBusy);
}

QTEST_GUILESS_MAIN(TestDatabase)

} // namespace tst_database

#include "tst_database.moc"
