// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "base/octets.h"
#include "store/connection.h"
#include "store/migration.h"
#include "store/statement.h"

#include <QAtomicInteger>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStorageInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// How long a lock of another process is waited for. Our own connections never wait for each other (WAL, one writer), and a
/// mail check must be stoppable within a second.
constexpr int busyMilliseconds = 900;
/// Measured with bench_store: chunks fill whole overflow pages, and the trees of a large store stay flat.
constexpr int pageSize = 8192;
/// The log is moved into the file when it is this large: seldom enough that pages written again and again are moved once.
constexpr qint64 checkpointOctets = 32 * MiB;
constexpr qint64 deferredMaximum = 16 * MiB;
constexpr qint64 writerCache = 32 * MiB;
constexpr qint64 readerCache = 16 * MiB;

QString nextConnectionName()
{
    static QAtomicInteger<quint64> number;
    return u"restante-%1"_s.arg(number.fetchAndAddRelaxed(1));
}

} // namespace

Result<void> Database::Private::run(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(connection, false));
    if (query.exec(sql))
        return {};
    return std::unexpected(storeError(query.lastError(), file));
}

Result<QString> Database::Private::text(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(connection, false));
    query.setForwardOnly(true);
    if (query.exec(sql) && query.next())
        return query.value(0).toString();
    return std::unexpected(storeError(query.lastError(), file));
}

Result<qint64> Database::Private::number(const QString &sql)
{
    return text(sql).transform([](const QString &words) { return words.toLongLong(); });
}

std::array<FileIdentity, 2> Database::Private::currentIdentity() const
{
    return { FileIdentity::of(file), FileIdentity::of(file + u"-wal"_s) };
}

Database::Database(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{}

Database::~Database()
{
    if (d->transaction)
        rollback();
    d->statements.clear();
    if (QSqlDatabase::contains(d->connection)) {
        QSqlDatabase::database(d->connection, false).close();
        QSqlDatabase::removeDatabase(d->connection);
    }
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, Mode mode, std::span<const SchemaScript> scripts)
{
    if (auto numbered = Migration::checkNumbers(scripts); !numbered) // before any file is made
        return std::unexpected(numbered.error());
    const auto found = StoreFile::look(file);
    if (!found)
        return std::unexpected(found.error());
    if (found->version > int(scripts.size()))
        return failure(ErrorCode::StoreNewer, file);
    if (mode == Mode::Reader && found->content != StoreFile::Content::Ours)
        return failure(ErrorCode::ProfileUnwritable, file);

    if (mode == Mode::Writer) {
        if (found->content == StoreFile::Content::Ours) {
            if (auto checked = checkUntouched(file, scripts); !checked)
                return std::unexpected(checked.error());
        } else if (auto made = makeStore(file); !made) {
            return std::unexpected(made.error());
        }
        if (auto made = StoreFile::make(file); !made)
            return std::unexpected(made.error());
    }
    auto database = connectTo(file, mode);
    if (!database)
        return database;
    auto ready = mode == Mode::Writer ? (*database)->migrate(scripts) : Migration(**database, scripts).checkIsLatest();
    if (!ready)
        return std::unexpected(ready.error());
    return database;
}

Result<void> Database::checkUntouched(const QString &file, std::span<const SchemaScript> scripts)
{
    // Read-only: closing a writing connection would move what a newer version left in the log into its file.
    auto database = connectTo(file, Mode::Reader);
    if (!database)
        return std::unexpected(database.error());
    return Migration(**database, scripts).check();
}

Result<std::unique_ptr<Database>> Database::connectTo(const QString &file, Mode mode)
{
    auto priv = std::make_unique<Private>();
    priv->file = file;
    priv->connection = nextConnectionName();
    priv->mode = mode;
    std::unique_ptr<Database> database(new Database(std::move(priv)));
    {
        auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->d->connection);
        connection.setDatabaseName(file);
        auto options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyMilliseconds);
        if (mode == Mode::Reader) // also keeps it from a checkpoint when it is the last one to close
            options += u";QSQLITE_OPEN_READONLY"_s;
        connection.setConnectOptions(options);
        if (!connection.open())
            return std::unexpected(storeError(connection.lastError(), file));
    }
    if (auto done = database->configure(); !done)
        return std::unexpected(done.error());
    return database;
}

Result<void> Database::makeStore(const QString &file)
{
    // Under another name until it bears our mark: whatever interrupts this, no half-made file stands where the store belongs.
    const QString unfinished = file + u".new"_s;
    for (const auto &suffix : { u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s }) {
        if (QFile::exists(unfinished + suffix) && !QFile::remove(unfinished + suffix))
            return failure(ErrorCode::ProfileUnwritable, unfinished + suffix);
    }
    if (auto made = StoreFile::make(unfinished); !made)
        return made;
    {
        auto database = connectTo(unfinished, Mode::Writer);
        if (!database)
            return std::unexpected(database.error());
        for (const auto &sql : { u"PRAGMA page_size = %1"_s.arg(pageSize), u"PRAGMA auto_vacuum = INCREMENTAL"_s,
                                 u"PRAGMA application_id = %1"_s.arg(storeApplicationId) }) {
            if (auto done = (*database)->d->run(sql); !done)
                return done;
        }
        if (auto done = (*database)->useLog(); !done)
            return done;
    }
    if (QFile::exists(file) && !QFile::remove(file)) // empty, or we were not here
        return failure(ErrorCode::ProfileUnwritable, file);
    if (!QFile::rename(unfinished, file))
        return failure(ErrorCode::ProfileUnwritable, file);
    return StoreFile::sync(file);
}

Result<void> Database::useLog()
{
    const auto journal = d->text(u"PRAGMA journal_mode = WAL"_s);
    if (!journal)
        return std::unexpected(journal.error());
    if (*journal != "wal"_L1)
        return failure(ErrorCode::StoreFailed, d->file, "no write-ahead log on this file system");
    return {};
}

Result<void> Database::configure()
{
    const bool writer = d->mode == Mode::Writer;
    if (const auto octets = d->number(u"PRAGMA page_size"_s))
        d->pageSize = *octets;
    else
        return std::unexpected(octets.error());
    const QStringList pragmas {
        u"PRAGMA trusted_schema = OFF"_s,
        u"PRAGMA cell_size_check = ON"_s,
        u"PRAGMA foreign_keys = ON"_s,
        u"PRAGMA temp_store = MEMORY"_s, // no mail in temporary files
        u"PRAGMA synchronous = FULL"_s,
        u"PRAGMA query_only = %1"_s.arg(writer ? 0 : 1),
        u"PRAGMA cache_size = -%1"_s.arg((writer ? writerCache : readerCache) / KiB),
        u"PRAGMA wal_autocheckpoint = %1"_s.arg(writer ? checkpointOctets / d->pageSize : 0),
        u"PRAGMA journal_size_limit = %1"_s.arg(checkpointOctets),
    };
    for (const auto &sql : pragmas) {
        if (auto done = d->run(sql); !done)
            return done;
    }
    return {};
}

Result<void> Database::migrate(std::span<const SchemaScript> scripts)
{
    Migration migration(*this, scripts);
    if (auto checked = migration.check(); !checked)
        return checked;
    if (auto done = useLog(); !done) // a copy made by copyTo() has none yet
        return done;
    const auto version = migration.version();
    if (!version)
        return std::unexpected(version.error());
    if (*version > 0 && *version < migration.latest()) {
        if (auto copied = copyTo(backupName(d->file, *version)); !copied)
            return copied;
    }
    if (auto done = migration.run(); !done)
        return done;
    d->identity = d->currentIdentity();
    return {};
}

Result<void> Database::begin()
{
    if (d->broken)
        return std::unexpected(*d->broken);
    if (d->transaction)
        return {};
    // IMMEDIATE: the lock is had before anything is written, or not at all.
    auto begun = d->run(d->mode == Mode::Writer ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
    d->transaction = begun.has_value();
    return begun;
}

Result<void> Database::defer(std::function<Result<void>()> work, qint64 octets)
{
    Q_ASSERT(d->transaction);
    d->deferred.push_back(std::move(work));
    d->deferredOctets += octets;
    return d->deferredOctets > deferredMaximum ? settle() : Result<void>();
}

Result<void> Database::settle()
{
    const auto work = std::exchange(d->deferred, {});
    d->deferredOctets = 0;
    Result<void> done;
    for (auto step = work.begin(); done && step != work.end(); ++step)
        done = (*step)();
    if (!done && !d->broken) // what is left of it is lost: so is the batch
        d->broken = done.error();
    return done;
}

Result<void> Database::commit()
{
    if (!d->transaction)
        return {};
    if (!d->broken)
        (void)settle(); // what fails of it breaks the batch
    Result<void> done;
    if (d->broken)
        done = std::unexpected(*d->broken);
    else if (d->identity && *d->identity != d->currentIdentity())
        done = failure(ErrorCode::ProfileUnwritable, d->file, "the store was moved or deleted");
    else
        done = d->run(u"COMMIT"_s);
    if (done)
        d->transaction = false;
    else
        rollback();
    return done;
}

void Database::rollback()
{
    if (!d->transaction)
        return;
    for (auto &[sql, compiled] : d->statements) { // one that is half-way through its rows would hold the transaction open
        if (compiled.query)
            compiled.query->finish();
    }
    // It may say that there is none any more: after a full disk or an I/O error SQLite has rolled back by itself.
    (void)d->run(u"ROLLBACK"_s);
    d->transaction = false;
    d->broken.reset();
    d->deferred.clear();
    d->deferredOctets = 0;
    ++d->rollbacks;
}

Result<void> Database::unsynced(const std::function<Result<void>()> &work)
{
    Q_ASSERT(d->mode == Mode::Writer && !d->transaction);
    // With a write-ahead log NORMAL leaves out just the sync at COMMIT. It is heeded between transactions only.
    auto done = d->run(u"PRAGMA synchronous = NORMAL"_s).and_then(work).and_then([this] { return commit(); });
    rollback();
    if (const auto full = d->run(u"PRAGMA synchronous = FULL"_s); !full)
        d->broken = full.error(); // no message may be taken for safe on this connection any more
    return done;
}

bool Database::inTransaction() const
{
    return d->transaction;
}

quint64 Database::rollbacks() const
{
    return d->rollbacks;
}

Statement Database::statement(const char *sql)
{
    auto &compiled = d->statements[sql];
    if (!compiled.query) {
        auto query = std::make_unique<QSqlQuery>(QSqlDatabase::database(d->connection, false));
        query->setForwardOnly(true);
        if (!query->prepare(QString::fromUtf8(sql)))
            return { *d, nullptr, nullptr, storeError(query->lastError(), d->file) };
        compiled.query = std::move(query);
    }
    if (compiled.busy) // in use further up: this one is compiled for itself
        return compile(QString::fromUtf8(sql));
    compiled.busy = true;
    return { *d, compiled.query.get(), &compiled.busy, std::nullopt };
}

Statement Database::compile(const QString &sql)
{
    auto query = std::make_unique<QSqlQuery>(QSqlDatabase::database(d->connection, false));
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        return { *d, nullptr, nullptr, storeError(query->lastError(), d->file) };
    return { *d, query.release(), nullptr, std::nullopt };
}

Database::Mode Database::mode() const
{
    return d->mode;
}

QString Database::file() const
{
    return d->file;
}

qint64 Database::freeOctets() const
{
    const QStorageInfo storage(QFileInfo(d->file).absolutePath());
    return storage.isValid() ? storage.bytesAvailable() : -1;
}

qint64 Database::diskOctets() const
{
    const QStorageInfo storage(QFileInfo(d->file).absolutePath());
    return storage.isValid() ? storage.bytesTotal() : -1;
}

Result<void> Database::checkpoint()
{
    Q_ASSERT(d->mode == Mode::Writer && !d->transaction);
    const auto busy = d->number(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!busy)
        return std::unexpected(busy.error());
    if (*busy != 0)
        return failure(ErrorCode::StoreBusy, d->file);
    return {};
}

Result<void> Database::shrink(qint64 octets)
{
    Q_ASSERT(d->mode == Mode::Writer && !d->transaction);
    const auto pages = d->number(u"PRAGMA freelist_count"_s);
    if (!pages || *pages == 0)
        return pages.transform([](qint64) {});
    // The pragma frees one page a step, and QtSql steps a statement without columns once.
    auto done = begin();
    for (auto left = qMin(*pages, qMax(octets / d->pageSize, qint64(1))); done && left > 0; --left)
        done = statement("PRAGMA incremental_vacuum(1)").run();
    return done.and_then([this] { return commit(); }).or_else([this](Error error) -> Result<void> {
        rollback();
        return std::unexpected(std::move(error));
    });
}

Result<void> Database::copyTo(const QString &target)
{
    const QString unfinished = target + u".part"_s;
    if (QFile::exists(unfinished) && !QFile::remove(unfinished))
        return failure(ErrorCode::FileUnwritable, unfinished);
    if (auto made = StoreFile::make(unfinished);
        !made) // so that it is never readable for others; VACUUM INTO takes an empty file
        return made;
    auto into = compile(u"VACUUM INTO ?"_s);
    auto done = into.bind(unfinished).run().and_then([&] { return StoreFile::sync(unfinished); });
    if (!done) {
        QFile::remove(unfinished);
        return done;
    }
    if ((QFile::exists(target) && !QFile::remove(target)) || !QFile::rename(unfinished, target))
        return failure(ErrorCode::FileUnwritable, target);
    return StoreFile::sync(target);
}

QString Database::backupName(const QString &file, int version)
{
    return u"%1.version-%2"_s.arg(file).arg(version);
}

Snapshot::Snapshot(Database &database)
    : m_database(database)
    , m_own(!database.inTransaction() && database.mode() == Database::Mode::Reader)
{
    if (m_own)
        m_opened = database.begin();
}

Snapshot::~Snapshot()
{
    if (m_own)
        m_database.rollback();
}

} // namespace Restante
