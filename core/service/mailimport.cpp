// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/mailimport.h"

#include "base/clock.h"
#include "base/octets.h"
#include "fetch/commitbatch.h"
#include "service/describer.h"
#include "store/messagestore.h"

#include <QThread>

#include <utility>

namespace Restante {

namespace {

/// A larger message is read from the store again when it is described.
constexpr qint64 maximumIndexedAtOnce = 64 * KiB;

} // namespace

MailImport::MailImport(MessageStore &messages, CommitBatch &batch, Describer &describer, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_messages(messages)
    , m_batch(batch)
    , m_describer(describer)
    , m_clock(clock)
{
    connect(&m_batch, &CommitBatch::committed, this, &MailImport::onCommitted);
    connect(&m_batch, &CommitBatch::lost, this, &MailImport::onLost);
}

Result<bool> MailImport::add(const LocalMessage &message)
{
    Q_ASSERT(QThread::currentThread() == thread());
    if (message.folder.isEmpty())
        return failure(ErrorCode::NoSuchFolder);
    const auto written = write(message);
    if (!written) {
        m_batch.giveUp(written.error());
        return std::unexpected(written.error());
    }
    if (!*written)
        return false;
    m_written.append(**written);
    m_batch.wrote(1, message.octets.size());
    return true;
}

Result<std::optional<MailImport::Written>> MailImport::write(const LocalMessage &message)
{
    auto source = m_messages.arrive();
    if (!source)
        return std::unexpected(source.error());
    const auto arrived = (*source)->append(message.octets).and_then([&] { return (*source)->finish(); });
    if (!arrived)
        return std::unexpected(arrived.error());
    const auto same = m_messages.withContent({}, (*source)->sha256());
    if (!same)
        return std::unexpected(same.error());
    if (!same->isEmpty())
        return std::nullopt;
    const auto folder = m_messages.folder(AccountId {}, message.folder);
    if (!folder)
        return std::unexpected(folder.error());
    const auto key = m_messages.add(**source,
                                    { .account = {},
                                      .folder = *folder,
                                      .received = m_clock.now(),
                                      .complete = true,
                                      .unread = message.unread,
                                      .starred = message.starred });
    if (!key)
        return std::unexpected(key.error());
    return Written { *key, message.octets.size() <= maximumIndexedAtOnce ? message.octets : QByteArray() };
}

Result<void> MailImport::flush()
{
    Q_ASSERT(QThread::currentThread() == thread());
    const auto saved = m_batch.commit();
    if (const auto lost = std::exchange(m_lost, std::nullopt))
        return std::unexpected(*lost);
    return saved;
}

void MailImport::onCommitted()
{
    const auto all = std::exchange(m_written, {});
    for (const Written &written : all)
        m_describer.add(written.key, written.octets, Describer::Novelty::New);
}

void MailImport::onLost(const Error &error)
{
    if (!std::exchange(m_written, {}).isEmpty())
        m_lost = error;
}

} // namespace Restante

#include "moc_mailimport.cpp"
