// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "base/result.h"
#include "fetch/fetchplan.h"
#include "mail/folder.h"

#include <deque>
#include <optional>

namespace Restante {

class Clock;
class CommitBatch;
class Database;
class MessageStore;
class RetrievalLog;

/// What a mail check writes to; all outlive it.
struct FetchStore {
    Database &database;
    MessageStore &messages;
    RetrievalLog &log;
    CommitBatch &batch;
};

/// A retrieval with the ledger row it is for.
struct FetchTask {
    FetchPlan::Retrieval retrieval;
    qint64 row = 0;
};

/// What one mail check has to do: the FetchPlan with the rows of the ledger, cut to what the disk holds.
struct CheckAgenda {
    LedgerTime time;
    FolderKey inbox {};
    std::deque<FetchTask> waiting;
    QList<FetchPlan::Deletion> deletions; ///< of earlier checks
    QList<qint64> gone;
    QSet<MessageKey> claimed;
    QList<SkippedMessage> skipped;
    QSet<qint64> failedBefore; ///< rows
    int leftOver = 0;          ///< messages that the budget leaves to the next check
    bool isWhole = true;       ///< nothing of the plan was left for another day
    std::optional<Error> warning;
};

/// Writes what a listing shows into the ledger, and what follows from it. Mail thread; in the open transaction.
class AgendaMaker final
{
public:
    /// Disk reserve: stays free; none: 64 MiB, or a sixteenth of a small disk.
    AgendaMaker(const FetchStore &store, const Account &account, std::optional<qint64> diskReserve);

    /// Sees what is there, and no more: the agenda is empty.
    Result<CheckAgenda> look(const DropListing &listing, const QDateTime &now);
    /// `size`: the answer to STAT. A maildrop of so many messages in which nothing is to be done is remembered (QuietDrop).
    Result<CheckAgenda> make(const DropListing &listing, const MaildropSize &size, quint32 smallestQuiet, const QDateTime &now);
    /// What UIDL has to give so that nothing is to be done; none: only the whole listing tells.
    Result<std::optional<QByteArray>> quietUniqueIds(const MaildropSize &size, const QDateTime &now) const;
    /// It gave that: the agenda is empty.
    Result<CheckAgenda> makeQuiet(const QDateTime &now);

private:
    struct Noted {
        LedgerTime time;
        QList<RetrievalRecord> ledger; ///< as it was before
        QList<qint64> rows;            ///< in the order of the listing
    };
    Result<LedgerTime> timeAt(const QDateTime &now) const;
    Result<Noted> note(const DropListing &listing, const QDateTime &now);
    Result<void> adopt(const FetchPlan &plan, const DropListing &listing, const Noted &noted, CheckAgenda &agenda);
    Result<void> doubt(qint64 row, const RetrievalRecord *record);
    void fitToDisk(CheckAgenda &agenda) const;

    const FetchStore &m_store;
    const Account &m_account;
    const std::optional<qint64> m_diskReserve;
};

} // namespace Restante
