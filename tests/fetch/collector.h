// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "fetch/commitbatch.h"
#include "fetch/fetchsession.h"
#include "maildrop.h"
#include "serverscript.h"
#include "store/accountstore.h"
#include "store/database.h"
#include "store/retrievallog.h"

#include <QHash>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>

namespace Restante {

class TurnableClock final : public Clock
{
public:
    QDateTime now() const override { return time; }
    std::chrono::milliseconds awake() const override { return sinceStart; }
    std::chrono::milliseconds sinceStart { 0 };
    QDateTime time { QDate(2026, 5, 1), QTime(12, 0), QTimeZone::UTC };
};

/// One account with a real store in a temporary folder, and its maildrop at a server without a socket: mail checks run from the
/// greeting to the end inside one call. The test looks at both sides.
class Collector
{
public:
    Collector();
    ~Collector();

    Maildrop maildrop;
    Account account;
    TurnableClock clock;
    FetchSession::Limits limits;
    bool mayReconnect = false;
    CommitBatch::Limits batchLimits;
    int checkpointPages = 0; ///< the log is moved into the file when it has so many pages, from the next open() on; 0: as usual
    /// Called with every line of the dialogue ("C: DELE 1") before the other side sees it, and with "COMMIT".
    std::function<void(FetchSession &check, const QByteArray &line)> onLine;

    /// One mail check against a server that follows the script.
    CheckReport check(const ServerScript &script = {}, FetchSession::Purpose purpose = FetchSession::Purpose::Fetch);
    /// Session after session, as MailChecks does it.
    CheckReport checkInRounds(bool showsParts = false);
    const RoundOutcome &outcome() const { return m_outcome; } ///< of the last check
    int rounds() const { return m_rounds; }                   ///< of the last checkInRounds()
    /// What was said in the last check, in order.
    const QByteArrayList &dialogue() const { return m_dialogue; }
    void forgetDialogue() { m_dialogue.clear(); }
    QByteArrayList commands(const QByteArray &verb) const; ///< of the last check
    const QByteArray &octetsOfServer() const { return m_said; }
    qint64 octetsSaid() const { return m_said.size(); } ///< by the server
    qint64 octetsHeard() const;                         ///< by the server

    /// As above, but when the server says no more the program ends without any goodbye, and starts again.
    void checkAndKill(const ServerScript &script);

    /// The program ends without any goodbye, and starts again.
    void restart();
    /// The same in two steps, between which something may happen to the files. Nothing else works while the store is closed.
    void close();
    Result<void> open();
    QString folder() const { return m_folder.path(); }
    /// Of the closed store: these, path and content, are all the files it has.
    void replaceFiles(const QHash<QString, QByteArray> &files);
    /// SQLite's own look at the whole file; empty when it finds nothing wrong.
    QString damage();
    /// An account that was never checked, an empty maildrop: as a new Collector, but quicker.
    void beginAnew();
    /// The store cannot grow by more than so many pages; -1: as it likes.
    void limitStore(int pages);

    /// The octets of every message in the store, in the order they were stored.
    QByteArrayList stored();
    QList<RetrievalRecord> ledger();
    QStringList ledgerText(); ///< "uid state"
    /// What is committed, seen by another connection: the unique-ids that are verified as stored.
    QByteArrayList committedIds();
    /// Nothing lost, nothing doubled: every message ever delivered (unless taken away by takeAway()) is in the store once or
    /// still in the maildrop; nothing else is in the store. Empty when so.
    QString balance();
    /// As balance(), and: another check goes well, after which every message is stored, and in the maildrop as the policy wants
    /// it.
    QString balanceInTheEnd();

    void deliver(const QByteArray &octets, const QByteArray &uniqueId = {});
    /// Another client deletes it.
    void takeAway(qsizetype index);

    Database &database() { return *m_database; }
    MessageStore &messages() { return *m_messages; }
    CommitBatch &batch() { return *m_batch; }
    RetrievalLog &log() { return *m_log; }
    FetchSession::Store store() { return { *m_database, *m_messages, *m_log, *m_batch }; }

private:
    void addAccount();
    static QString folderTemplate();
    Result<QByteArrayList> readStored();
    std::optional<CheckReport> run(const ServerScript &script, FetchSession::Purpose purpose, bool untilTheEnd);

    QTemporaryDir m_folder { folderTemplate() };
    std::unique_ptr<Database> m_database;
    std::unique_ptr<MessageStore> m_messages;
    std::unique_ptr<RetrievalLog> m_log;
    std::unique_ptr<CommitBatch> m_batch;
    QByteArrayList m_dialogue;
    QByteArrayList m_delivered;
    QByteArray m_said;
    RoundOutcome m_outcome;
    int m_rounds = 0;
};

/// A small message that differs from every other one by its number.
QByteArray letter(int number, qsizetype bodyOctets = 60);

} // namespace Restante
