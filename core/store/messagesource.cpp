// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/messagesource.h"

#include "base/octets.h"
#include "store/statement.h"

#include <zstd.h>

using namespace Qt::StringLiterals;

namespace Restante {

using MessageSource::chunkOctets;
using MessageSource::chunksPerSource;

namespace {

/// Measured on real mail, 256 KiB pieces: level 1 778 MB/s to 63.7 %, level 3 673 MB/s to 63.4 %, level -1 1548 MB/s to 83.9 %.
constexpr int compressionLevel = 1;

Result<void> deleteChunks(Database &database, qint64 source)
{
    return database.statement("DELETE FROM source_chunk WHERE key >= ? AND key < ?")
        .bind(source * chunksPerSource, (source + 1) * chunksPerSource)
        .run();
}

} // namespace

struct ChunkPacker::Context {
    ZSTD_CCtx *zstd = ZSTD_createCCtx();
    QByteArray frame = QByteArray(qsizetype(ZSTD_compressBound(size_t(chunkOctets))), Qt::Uninitialized);
    ~Context() { ZSTD_freeCCtx(zstd); }
};

ChunkPacker::ChunkPacker()
    : m_context(std::make_unique<Context>())
{
    ZSTD_CCtx_setParameter(m_context->zstd, ZSTD_c_compressionLevel, compressionLevel);
}

ChunkPacker::~ChunkPacker() = default;

Result<QByteArray> ChunkPacker::pack(QByteArrayView octets)
{
    auto &frame = m_context->frame;
    const size_t size = ZSTD_compress2(m_context->zstd, frame.data(), size_t(frame.size()), octets.data(), size_t(octets.size()));
    if (ZSTD_isError(size))
        return failure(ErrorCode::StoreFailed, QString::fromLatin1(ZSTD_getErrorName(size)));
    return QByteArray::fromRawData(frame.constData(), qsizetype(size));
}

struct ChunkUnpacker::Context {
    ZSTD_DCtx *zstd = ZSTD_createDCtx();
    QByteArray piece = QByteArray(qsizetype(chunkOctets), Qt::Uninitialized);
    ~Context() { ZSTD_freeDCtx(zstd); }
};

ChunkUnpacker::ChunkUnpacker()
    : m_context(std::make_unique<Context>())
{}

ChunkUnpacker::~ChunkUnpacker() = default;

Result<QByteArrayView> ChunkUnpacker::unpack(const QByteArray &frame)
{
    auto &piece = m_context->piece;
    const size_t size =
        ZSTD_decompressDCtx(m_context->zstd, piece.data(), size_t(piece.size()), frame.constData(), size_t(frame.size()));
    if (ZSTD_isError(size))
        return failure(ErrorCode::StoreDamaged, QString::fromLatin1(ZSTD_getErrorName(size)));
    return QByteArrayView(piece.constData(), qsizetype(size));
}

Result<qint64> ArrivalDesk::reserveSource()
{
    if (nextSource == 0) {
        if (auto swept = sweepArriving(database); !swept)
            return std::unexpected(swept.error());
        auto last = database.statement(
            "SELECT max(ifnull((SELECT max(key) FROM source), 0), ifnull((SELECT max(key) FROM source_chunk), 0) / ?, "
            "ifnull((SELECT max(source) FROM source_arriving), 0))");
        const auto row = last.bind(chunksPerSource).next();
        if (!row)
            return std::unexpected(row.error());
        nextSource = last.integer(0) + 1;
    }
    return nextSource++;
}

Result<void> ArrivalDesk::deleteDiscarded()
{
    while (!discarded.isEmpty()) {
        const auto source = discarded.front();
        auto done = deleteChunks(database, source).and_then([&] {
            return database.statement("DELETE FROM source_arriving WHERE source = ?").bind(source).run();
        });
        if (!done)
            return done;
        // A rollback of this deletion leaves the row in source_arriving: the next opening sweeps it.
        discarded.removeFirst();
    }
    return {};
}

ArrivingSource::ArrivingSource(std::shared_ptr<ArrivalDesk> desk, qint64 source)
    : m_desk(std::move(desk))
    , m_source(source)
{}

ArrivingSource::~ArrivingSource()
{
    if (m_streaming && m_state != State::Kept)
        m_desk->discarded.append(m_source);
}

bool ArrivingSource::isLost() const
{
    return m_streaming && m_rollbacks != m_desk->database.rollbacks();
}

std::unexpected<Error> ArrivingSource::fail(Error error)
{
    m_state = State::Failed;
    return std::unexpected(std::move(error));
}

Result<void> ArrivingSource::append(QByteArrayView octets)
{
    if (m_state != State::Open)
        return fail({ ErrorCode::StoreFailed, u"the message is not arriving any more"_s, {} });
    m_hash.add(octets);
    while (!octets.isEmpty()) {
        if (m_piece.size() == chunkOctets) { // only now it is known that there is more
            if (auto written = writeChunk(); !written)
                return fail(written.error());
        }
        const auto part = octets.first(qMin(octets.size(), qsizetype(chunkOctets) - m_piece.size()));
        m_piece.append(part);
        m_octets += part.size();
        octets = octets.sliced(part.size());
    }
    return {};
}

Result<void> ArrivingSource::finish()
{
    if (m_state != State::Open)
        return fail({ ErrorCode::StoreFailed, u"the message is not arriving any more"_s, {} });
    m_sha256 = m_hash.finish();
    m_state = State::Finished;
    return {};
}

Result<void> ArrivingSource::beginWriting()
{
    if (m_streaming)
        return {};
    auto &database = m_desk->database;
    return database.begin()
        .and_then([&] { return database.statement("INSERT INTO source_arriving(source) VALUES(?)").bind(m_source).run(); })
        .transform([&] {
            m_streaming = true;
            m_rollbacks = database.rollbacks();
        });
}

Result<void> ArrivingSource::writeChunk()
{
    auto &database = m_desk->database;
    if (isLost())
        return failure(ErrorCode::StoreFailed, u"the batch this message arrived in was not stored"_s);
    if (m_chunks == chunksPerSource)
        return failure(ErrorCode::MessageTooLarge);
    if (m_state == State::Open) {
        if (auto begun = beginWriting(); !begun)
            return begun;
    }
    return database.begin()
        .and_then([&] { return m_desk->packer.pack(m_piece); })
        .and_then([&](const QByteArray &frame) {
            return database.statement("INSERT INTO source_chunk(key, data) VALUES(?, ?)")
                .bind(m_source * chunksPerSource + m_chunks, frame)
                .run();
        })
        .transform([&] {
            ++m_chunks;
            m_piece.resize(0); // keeps its memory for the next
        });
}

Result<void> ArrivingSource::keep()
{
    if (m_state != State::Finished)
        return fail({ ErrorCode::StoreFailed, u"the message has not arrived"_s, {} });
    auto &database = m_desk->database;
    Result<void> done = database.begin();
    if (done && isLost())
        done = failure(ErrorCode::StoreFailed, u"the batch this message arrived in was not stored"_s);
    if (done && !m_piece.isEmpty())
        done = writeChunk();
    if (done)
        done = database.statement("INSERT INTO source(key, octets, sha256) VALUES(?, ?, ?)")
                   .bind(m_source, m_octets, m_sha256)
                   .run();
    if (done && m_streaming)
        done = database.statement("DELETE FROM source_arriving WHERE source = ?").bind(m_source).run();
    if (!done)
        return fail(done.error());
    m_state = State::Kept;
    return {};
}

SourceReader::SourceReader(Database &database)
    : m_database(database)
{}

Result<void> SourceReader::read(qint64 source, qint64 octets, const std::function<bool(QByteArrayView)> &sink)
{
    auto chunks = m_database.statement("SELECT key, data FROM source_chunk WHERE key >= ? AND key < ? ORDER BY key");
    chunks.bind(source * chunksPerSource, (source + 1) * chunksPerSource);
    const qint64 expected = (octets + chunkOctets - 1) / chunkOctets;
    for (qint64 number = 0; number < expected; ++number) {
        const auto row = chunks.next();
        if (!row)
            return std::unexpected(row.error());
        if (!*row || chunks.integer(0) != source * chunksPerSource + number)
            return failure(ErrorCode::StoreDamaged, u"chunk %1 is missing"_s.arg(number));
        const auto piece = m_unpacker.unpack(chunks.blob(1));
        if (!piece)
            return failure(ErrorCode::StoreDamaged, u"chunk %1 does not unpack: %2"_s.arg(number).arg(piece.error().subject));
        if (piece->size() != qMin(octets - number * chunkOctets, chunkOctets))
            return failure(ErrorCode::StoreDamaged, u"chunk %1 has %2 octets"_s.arg(number).arg(piece->size()));
        if (!sink(*piece))
            return {};
    }
    return {};
}

Result<SourceReader::Stored> SourceReader::find(MessageKey key)
{
    auto statement =
        m_database.statement("SELECT s.key, s.octets, s.sha256 FROM message m JOIN source s ON s.key = m.source WHERE m.key = ?");
    const auto row = statement.bind(key).next();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return failure(ErrorCode::NoSuchMessage, QString::number(qint64(key)));
    const Stored stored { statement.integer(0), statement.integer(1), statement.blob(2) };
    if (stored.octets < 0)
        return failure(ErrorCode::StoreDamaged, u"the size is negative"_s);
    return stored;
}

Result<QByteArray> SourceReader::octets(MessageKey key, qint64 maximum)
{
    const Snapshot snapshot(m_database);
    if (!snapshot.opened())
        return std::unexpected(snapshot.opened().error());
    const auto stored = find(key);
    if (!stored)
        return std::unexpected(stored.error());
    const auto wanted = qMin(stored->octets, maximum);
    QByteArray octets;
    octets.reserve(qMin(wanted, 16 * MiB)); // a damaged row must not allocate what it says
    auto done = read(stored->source, stored->octets, [&](QByteArrayView piece) {
        octets.append(piece.first(qMin(piece.size(), wanted - octets.size())));
        return octets.size() < wanted;
    });
    if (!done)
        return std::unexpected(done.error());
    if (wanted == stored->octets && Sha256::of(octets) != stored->sha256)
        return failure(ErrorCode::StoreDamaged, u"message %1 is not what was stored"_s.arg(qint64(key)));
    return octets;
}

Result<void> SourceReader::pass(MessageKey key, const std::function<bool(QByteArrayView)> &sink)
{
    const Snapshot snapshot(m_database);
    if (!snapshot.opened())
        return std::unexpected(snapshot.opened().error());
    const auto stored = find(key);
    if (!stored)
        return std::unexpected(stored.error());
    Sha256 hash;
    bool stopped = false;
    const auto done = read(stored->source, stored->octets, [&](QByteArrayView piece) {
        hash.add(piece);
        stopped = !sink(piece);
        return !stopped;
    });
    if (!done || stopped)
        return done ? failure(ErrorCode::Cancelled) : done;
    if (hash.finish() != stored->sha256)
        return failure(ErrorCode::StoreDamaged, u"message %1 is not what was stored"_s.arg(qint64(key)));
    return {};
}

Result<qint64> SourceReader::check(MessageKey key)
{
    const Snapshot snapshot(m_database);
    if (!snapshot.opened())
        return std::unexpected(snapshot.opened().error());
    const auto stored = find(key);
    if (!stored)
        return std::unexpected(stored.error());
    Sha256 hash;
    auto done = read(stored->source, stored->octets, [&](QByteArrayView piece) {
        hash.add(piece);
        return true;
    });
    if (!done)
        return std::unexpected(done.error());
    if (hash.finish() != stored->sha256)
        return failure(ErrorCode::StoreDamaged, u"the octets are not what was stored"_s);
    return stored->octets;
}

Result<void> deleteSource(Database &database, qint64 source)
{
    return deleteChunks(database, source).and_then([&] {
        return database.statement("DELETE FROM source WHERE key = ?").bind(source).run();
    });
}

Result<void> sweepArriving(Database &database)
{
    auto find = database.statement("SELECT source FROM source_arriving");
    QList<qint64> sources;
    Result<bool> row;
    while ((row = find.next()) && *row)
        sources.append(find.integer(0));
    if (!row)
        return std::unexpected(row.error());
    if (sources.isEmpty())
        return {};
    auto done = database.begin();
    for (qsizetype i = 0; done && i < sources.size(); ++i)
        done = deleteChunks(database, sources[i]);
    return done.and_then([&] { return database.statement("DELETE FROM source_arriving").run(); });
}

} // namespace Restante
