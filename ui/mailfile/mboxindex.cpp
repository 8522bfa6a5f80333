// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailfile/mboxindex.h"

#include "base/octets.h"
#include "mail/messageparser.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QPromise>
#include <QtConcurrentRun>

namespace Restante {

namespace {

constexpr qint64 headerOctets = 64 * KiB; ///< so much of a message is looked at
constexpr qsizetype longestText = 300;
constexpr qsizetype rowsAtOnce = 2000;
constexpr qint64 batchMilliseconds = 100; ///< no more often than an eye can follow

MboxRow rowOf(MboxReader &reader, const MboxReader::Entry &entry)
{
    const MessageHeader header = parseHeader(reader.beginningOf(entry, headerOctets));
    MboxRow row { entry, header.from.value(0), header.subject.left(longestText), header.date };
    row.from.displayName.truncate(longestText);
    row.from.addrSpec.truncate(longestText);
    return row;
}

} // namespace

MboxIndex::MboxIndex(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
{
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this, [this](int number) {
        const Batch batch = m_watcher.resultAt(number);
        if (!batch.rows.isEmpty())
            Q_EMIT found(batch.rows);
        Q_EMIT progressed(batch.octets, batch.of);
        if (batch.error)
            Q_EMIT failed(*batch.error);
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &MboxIndex::finished);
}

MboxIndex::~MboxIndex()
{
    m_watcher.cancel(); // the walk ends at the next message, on its own
}

void MboxIndex::start()
{
    m_watcher.setFuture(QtConcurrent::run(&MboxIndex::walk, m_path));
}

void MboxIndex::walk(QPromise<Batch> &promise, const QString &path)
{
    const qint64 size = QFileInfo(path).size();
    auto reader = MboxReader::open(path);
    if (!reader) {
        promise.addResult(Batch { {}, 0, size, reader.error() });
        return;
    }
    Batch batch;
    batch.of = size;
    qsizetype count = 0;
    QElapsedTimer sinceLast;
    sinceLast.start();
    while (!promise.isCanceled() && count < mostRows) {
        const auto entry = (*reader)->nextEntry();
        if (!entry)
            break;
        if (!*entry) {
            batch.error = entry->error();
            break;
        }
        batch.rows.append(rowOf(**reader, **entry));
        ++count;
        if (batch.rows.size() < rowsAtOnce && sinceLast.elapsed() < batchMilliseconds)
            continue;
        batch.octets = (*reader)->octetsRead();
        promise.addResult(batch);
        batch.rows.clear();
        sinceLast.start();
    }
    batch.octets = (*reader)->octetsRead();
    promise.addResult(batch);
}

Result<QByteArray> readMboxMessage(const QString &path, const MboxReader::Entry &entry)
{
    return MboxReader::open(path).and_then([&](const std::unique_ptr<MboxReader> &reader) {
        return reader->read(entry).transform([](const ForeignMessage &message) { return message.octets; });
    });
}

} // namespace Restante

#include "moc_mboxindex.cpp"
