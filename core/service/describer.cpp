// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/describer.h"

#include "base/handover.h"
#include "base/octets.h"
#include "fetch/commitbatch.h"
#include "mail/messageparser.h"
#include "store/messagestore.h"

#include <QThread>

#include <utility>

namespace Restante {

namespace {

using namespace std::chrono_literals;

/// Lists and search need no more of a message than this; what is beyond it is shown all the same.
constexpr qint64 maximumParsed = 16 * MiB;
/// Octets that wait in memory; further messages are read from the store when their turn comes.
constexpr qint64 maximumHeld = 8 * MiB;
/// One trip to the parser's thread.
constexpr size_t jobsAtOnce = 32;
constexpr qint64 octetsAtOnce = 1 * MiB;
/// A message that ended the program this often is not parsed again.
constexpr int fatalAttempts = 2;
constexpr int toleratedRefusals = 3;
constexpr auto retryPause = 30s;

} // namespace

Describer::Describer(MessageStore &messages, CommitBatch &batch, QObject *parent)
    : QObject(parent)
    , m_messages(messages)
    , m_batch(batch)
    , m_parser(new QObject)
    , m_thread(QStringLiteral("parser"), m_parser)
{
    m_thread.start();
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryPause);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        for (Job &job : std::exchange(m_putOff, {})) {
            m_queue.push_back(std::move(job));
            ++m_added;
        }
        pump();
    });
    connect(&m_batch, &CommitBatch::committed, this, &Describer::onCommitted);
    connect(&m_batch, &CommitBatch::lost, this, &Describer::onLost);
}

Describer::~Describer() = default;

void Describer::add(MessageKey key, const QByteArray &octets, Novelty novelty)
{
    Q_ASSERT(QThread::currentThread() == thread());
    const bool holds = m_held + octets.size() <= maximumHeld;
    m_queue.push_back({ .key = key, .octets = holds ? octets : QByteArray(), .novelty = novelty });
    m_held += m_queue.back().octets.size();
    ++m_added;
    pump();
}

void Describer::catchUp()
{
    Q_ASSERT(QThread::currentThread() == thread());
    const auto left = m_messages.undescribed();
    if (!left)
        return; // a store that cannot be read says so elsewhere
    bool refused = false;
    for (const MessageStore::Undescribed &message : *left) {
        // Nothing is known against these: one commit says for all of them that parsing begins.
        if (message.attempts == 0)
            refused = refused || !m_messages.parsingBegins(message.key);
        m_queue.push_back({ .key = message.key, .octets = {}, .novelty = Novelty::New, .attempts = message.attempts });
        ++m_added;
    }
    if (!refused && m_batch.commit())
        pump();
}

void Describer::whenSettled(std::function<void()> then)
{
    Q_ASSERT(QThread::currentThread() == thread());
    if (m_settled >= m_added)
        return then();
    m_waiting.push_back({ m_added, std::move(then) });
    hurry();
}

void Describer::pump()
{
    if (m_parsing || m_queue.empty())
        return;
    std::vector<Job> jobs;
    qint64 octets = 0;
    while (!m_queue.empty() && jobs.size() < jobsAtOnce && octets < octetsAtOnce) {
        // A suspect goes alone, so that it is known who did it.
        if (m_queue.front().attempts > 0 && !jobs.empty())
            break;
        Job job = std::move(m_queue.front());
        m_queue.pop_front();
        m_held -= job.octets.size();
        if (job.octets.isEmpty() && job.attempts < fatalAttempts) {
            // A message that is gone or damaged is described as what can be read of it: nothing.
            job.octets = m_messages.octets(job.key, maximumParsed).value_or(QByteArray());
        }
        octets += job.octets.size();
        const bool suspect = job.attempts > 0;
        if (suspect && !announceAttempt(job))
            return;
        jobs.push_back(std::move(job));
        if (suspect)
            break;
    }
    parse(std::move(jobs));
}

bool Describer::announceAttempt(const Job &job)
{
    if (job.attempts >= fatalAttempts)
        return true;
    const auto announced = m_messages.parsingBegins(job.key);
    if (announced && m_batch.commit())
        return true;
    if (!announced)
        m_batch.giveUp(announced.error());
    m_putOff.push_back(job);
    m_retry.start();
    settle(1);
    return false;
}

void Describer::parse(std::vector<Job> jobs)
{
    m_parsing = true;
    handOver(m_parser, [this, jobs = std::move(jobs)]() mutable {
        std::vector<Description> descriptions;
        descriptions.reserve(jobs.size());
        for (Job &job : jobs) {
            ParsedSummary summary;
            summary.damaged = true;
            if (job.attempts < fatalAttempts)
                summary = parseSummary(job.octets);
            IndexTexts words = indexTexts(summary);
            summary.bodyText.clear(); // its words are all that is kept
            descriptions.push_back({ std::move(summary), std::move(words) });
            job.octets = {};
        }
        // This object waits for the thread before it ends; what was handed over to it is dropped with it.
        handOver(this, [this, jobs = std::move(jobs), descriptions = std::move(descriptions)] { onParsed(jobs, descriptions); });
    });
}

void Describer::onParsed(std::vector<Job> jobs, const std::vector<Description> &descriptions)
{
    Q_ASSERT(QThread::currentThread() == thread());
    m_parsing = false;
    qint64 octets = 0;
    for (size_t i = 0; i < jobs.size(); ++i) {
        const auto described = m_messages.describe(jobs[i].key, descriptions[i].summary, descriptions[i].words);
        if (!described && described.error().code == ErrorCode::NoSuchMessage) {
            settle(1); // the user was faster
            continue;
        }
        m_written.push_back(std::move(jobs[i]));
        if (!described) {
            m_written.insert(m_written.end(), std::make_move_iterator(jobs.begin() + qptrdiff(i) + 1),
                             std::make_move_iterator(jobs.end()));
            m_batch.giveUp(described.error());
            break;
        }
        octets += descriptions[i].words.octets();
    }
    m_batch.wrote(0, octets);
    pump();
    hurry();
}

/// Somebody waits, and there is nothing left to parse: no use in waiting for the batch to fill.
void Describer::hurry()
{
    if (!m_waiting.empty() && !m_parsing && m_queue.empty() && !m_written.empty())
        (void)m_batch.commit();
}

void Describer::onCommitted()
{
    Q_ASSERT(QThread::currentThread() == thread());
    QList<MessageKey> fresh;
    QList<MessageKey> changed;
    const std::vector<Job> written = std::exchange(m_written, {});
    for (const Job &job : written)
        (job.novelty == Novelty::New ? fresh : changed).append(job.key);
    if (!fresh.isEmpty())
        Q_EMIT described(fresh, Novelty::New);
    if (!changed.isEmpty())
        Q_EMIT described(changed, Novelty::Changed);
    settle(qsizetype(written.size()));
}

void Describer::onLost()
{
    Q_ASSERT(QThread::currentThread() == thread());
    std::vector<Job> lost = std::exchange(m_written, {});
    const auto count = qsizetype(lost.size());
    for (Job &job : lost) {
        // One that is refused again and again is left for the next run of the program: it must not spoil the batches of others.
        if (++job.refusals < toleratedRefusals)
            m_putOff.push_back(std::move(job));
    }
    if (!m_putOff.empty())
        m_retry.start();
    settle(count);
}

void Describer::settle(qsizetype count)
{
    m_settled += quint64(count);
    while (!m_waiting.empty() && m_waiting.front().ticket <= m_settled) {
        const Waiting waiting = std::move(m_waiting.front());
        m_waiting.pop_front();
        waiting.then();
    }
}

} // namespace Restante

#include "moc_describer.cpp"
