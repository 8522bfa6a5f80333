// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sha256.h"
#include "store/messagestore.h"

#include <functional>
#include <memory>

namespace Restante {

class Database;

/// How raw octets lie in the store: cut into pieces of `chunkOctets`, each one zstd frame in a row of source_chunk. A message of
/// any size passes through memory a piece at a time; an empty one has no chunk.
namespace MessageSource {
inline constexpr qint64 chunkOctets = 256 * 1024;
/// Chunk keys are source * this + number, so a message has at most 256 GiB.
inline constexpr qint64 chunksPerSource = 1 << 20;
} // namespace MessageSource

/// Compresses pieces; keeps zstd's context and its buffer from one to the next.
class ChunkPacker final
{
public:
    ChunkPacker();
    ~ChunkPacker();

    /// The frame is valid until the next call.
    Result<QByteArray> pack(QByteArrayView octets);

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

/// Unpacks one chunk; StoreDamaged when it is no frame of at most chunkOctets.
class ChunkUnpacker final
{
public:
    ChunkUnpacker();
    ~ChunkUnpacker();

    /// The octets are valid until the next call.
    Result<QByteArrayView> unpack(const QByteArray &frame);

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

/// What the arriving messages of one MessageStore share.
struct ArrivalDesk {
    Database &database;
    ChunkPacker packer;
    qint64 nextSource = 0;   ///< 0: not asked yet
    QList<qint64> discarded; ///< sources whose committed chunks are deleted with the next write

    Result<qint64> reserveSource();
    Result<void> deleteDiscarded();
};

/// A message on its way in. Up to one chunk it stays in memory, so that most messages are written by keep() alone; what is larger
/// is written while it arrives, remembered in source_arriving until keep().
class ArrivingSource final : public MessageStore::Arriving
{
public:
    ArrivingSource(std::shared_ptr<ArrivalDesk> desk, qint64 source);
    ~ArrivingSource() override;

    Result<void> append(QByteArrayView octets) override;
    qint64 octets() const override { return m_octets; }
    Result<void> finish() override;
    SourceKey source() const override { return SourceKey(m_source); }
    QByteArray sha256() const override { return m_sha256; }

    /// Writes the source row and what is not written yet, in the current transaction. Once.
    Result<void> keep();

private:
    enum class State { Open, Finished, Kept, Failed };
    Result<void> writeChunk();
    Result<void> beginWriting();
    /// A rollback since the first chunk was written has taken it away.
    bool isLost() const;
    std::unexpected<Error> fail(Error error);

    std::shared_ptr<ArrivalDesk> m_desk;
    qint64 m_source;
    State m_state = State::Open;
    bool m_streaming = false; ///< chunks are in the store
    quint64 m_rollbacks = 0;  ///< of the database when streaming began
    qint64 m_octets = 0;
    qint64 m_chunks = 0;
    QByteArray m_piece;
    Sha256 m_hash;
    QByteArray m_sha256;
};

/// Reads the octets of a stored source piece by piece.
class SourceReader final
{
public:
    explicit SourceReader(Database &database);

    /// Calls `sink` with each piece until it returns false. StoreDamaged when a chunk is missing or broken.
    Result<void> read(qint64 source, qint64 octets, const std::function<bool(QByteArrayView)> &sink);
    /// The octets up to `maximum`; when that is all of them, their hash is checked.
    Result<QByteArray> octets(MessageKey key, qint64 maximum);
    /// All octets of a message, piece by piece, until `sink` returns false (Cancelled). StoreDamaged when they are not what was
    /// stored, though the pieces are gone by then.
    Result<void> pass(MessageKey key, const std::function<bool(QByteArrayView)> &sink);
    /// Reads all octets of a message and compares their hash, in bounded memory; returns how many they are.
    Result<qint64> check(MessageKey key);

private:
    struct Stored {
        qint64 source = 0;
        qint64 octets = 0;
        QByteArray sha256;
    };
    Result<Stored> find(MessageKey key);

    Database &m_database;
    ChunkUnpacker m_unpacker;
};

/// Deletes a source with its chunks; the message row that owned it is gone already.
Result<void> deleteSource(Database &database, qint64 source);
/// Deletes what source_arriving says a crash left behind; when nothing arrives yet.
Result<void> sweepArriving(Database &database);

} // namespace Restante
