// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/messagesummary.h"
#include "search/indextexts.h"
#include "service/workthread.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <vector>

namespace Restante {

class CommitBatch;
class MessageStore;

/// Parses stored messages for lists and search, behind the commit that made them safe: one at a time off the mail thread, so that
/// a large one holds up nothing. Mail thread.
class Describer final : public QObject
{
    Q_OBJECT

public:
    Describer(MessageStore &messages, CommitBatch &batch, QObject *parent = nullptr);
    ~Describer() override;

    enum class Novelty { New, Changed };
    /// A committed message. `octets`: all of it, or empty to have it read from the store.
    void add(MessageKey key, const QByteArray &octets, Novelty novelty);
    /// Adds what an earlier run of the program left undescribed. What stopped that run more than once is marked, not parsed again
    /// (faults.md F-41).
    void catchUp();
    /// Calls back once everything added so far is described and committed, or put off because the store refused it.
    void whenSettled(std::function<void()> then);

Q_SIGNALS:
    /// Committed.
    void described(const QList<Restante::MessageKey> &keys, Restante::Describer::Novelty novelty);

private:
    struct Job {
        MessageKey key {};
        QByteArray octets;
        Novelty novelty = Novelty::New;
        int attempts = 0; ///< > 0: the program ended while it was parsed, perhaps because of it
        int refusals = 0; ///< of the store
    };
    /// Made in the parser's thread.
    struct Description {
        ParsedSummary summary;
        IndexTexts words;
    };
    struct Waiting {
        quint64 ticket = 0;
        std::function<void()> then;
    };

    void pump();
    bool announceAttempt(const Job &job);
    void parse(std::vector<Job> jobs);
    void onParsed(std::vector<Job> jobs, const std::vector<Description> &descriptions);
    void onCommitted();
    void onLost();
    void settle(qsizetype count);
    void hurry();

    MessageStore &m_messages;
    CommitBatch &m_batch;
    std::deque<Job> m_queue;
    qint64 m_held = 0; ///< octets in m_queue
    bool m_parsing = false;
    std::vector<Job> m_written; ///< in the open transaction
    std::vector<Job> m_putOff;  ///< the store refused them; tried again after a while
    QTimer m_retry;
    quint64 m_added = 0;
    quint64 m_settled = 0;
    std::deque<Waiting> m_waiting;
    QObject *const m_parser; ///< the thread's
    WorkThread m_thread;     ///< ends first
};

} // namespace Restante
