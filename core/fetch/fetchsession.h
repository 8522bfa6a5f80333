// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/octets.h"
#include "fetch/messageintake.h"
#include "fetch/quietdrop.h"
#include "fetch/rounds.h"
#include "pop3/pop3session.h"

#include <QHash>
#include <QObject>

#include <deque>
#include <memory>
#include <optional>

namespace Restante {

class Clock;

/// One mail check: obeys the FetchPlan and drives a Pop3Session into the store. RETR → commit, synced → DELE → commit → QUIT; on
/// any failure of the store the line is dropped without QUIT. Mail thread; use once.
class FetchSession final : public QObject
{
    Q_OBJECT

public:
    /// The account keeps the policy it had when the check began (faults.md F-38).
    enum class Purpose {
        Fetch,
        List, ///< only sees what is there: nothing is retrieved or deleted
    };
    using Store = FetchStore;
    struct Limits {
        int window = 128;                     ///< retrievals asked for ahead …
        qint64 windowOctets = 16 * MiB;       ///< … and their octets, so that the server does not send much in vain
        std::optional<qint64> diskReserve {}; ///< as AgendaMaker's: the log and its checkpoint need room to end well
        qint64 held = 512 * KiB;              ///< a message up to this size is handed on from memory when it is committed
        qint64 unannounced = 1024 * MiB;      ///< a message may be this large or …
        qint64 timesAnnounced = 4;            ///< … this many times what was announced
        CheckpointLimits checkpoint {};
        quint32 smallestQuiet = smallestQuietDrop;
    };

    struct Check {
        Account account;
        Purpose purpose = Purpose::Fetch;
        Limits limits {};
        bool mayReconnect = false; ///< another session may follow this one at once
        bool mayBeQuiet = false;   ///< there was a QuietDrop when the session was made, which therefore lists only when asked
    };

    FetchSession(Check check, std::unique_ptr<Pop3Session> session, const Store &store, const Clock &clock,
                 QObject *parent = nullptr);
    ~FetchSession() override;

    void start();
    /// Drops the line at once; what was retrieved stays, nothing more is deleted. finished() follows.
    void stop();
    /// As stop(), but without finished(): the account goes away.
    void abandon();

    CheckProgress progress() const;
    /// Once finished.
    RoundOutcome outcome() const;
    /// Of the server, once it told them.
    const Capabilities &capabilities() const { return m_capabilities; }
    const TlsInfo &tls() const { return m_tls; }

Q_SIGNALS:
    /// The message is on disk, not yet described. `octets`: all of them, or empty when it is large.
    void stored(Restante::MessageKey key, const QByteArray &octets);
    /// As above, of a message of which the header was here already.
    void completed(Restante::MessageKey key, const QByteArray &octets);
    /// Last.
    void finished(const Restante::CheckReport &report);

private:
    enum class State {
        Opening,
        Listing,
        Retrieving,
        Deleting,
        Leaving,  ///< QUIT is on its way, everything is committed
        Dropping, ///< the line was dropped; its last event follows
        Ended,
    };

    void onEvent(const Pop3EventValue &value);
    void onOpened(const Pop3Event::Opened &opened);
    void onListed(const DropListing &listing);
    void requestListing();
    void onUniqueIdsHashed(const QByteArray &sha256);
    void begin(CheckAgenda agenda);
    void onOctets(const Pop3Event::MessageOctets &piece);
    void onMessageEnded(MessageNumber number);
    void onMessageRefused(const Pop3Event::MessageRefused &refused);
    void onDeletionAccepted(MessageNumber number);
    void onDeletionRefused(const Pop3Event::DeletionRefused &refused);
    void onLeft();
    Result<void> noteBrokenLine(bool inMessage);
    void onFailed(const Pop3Event::Failed &failed);
    void onCommitted();
    void onLost(const Error &error);

    void follow(CheckAgenda agenda);
    void failMessage(const FetchTask &task, const Error &error);
    void collectWhole(const FetchTask &task);
    FetchTask takeAsked();
    void askAhead();
    void countUnconfirmed(const FetchTask &task, int more);
    bool isCheckpoint(bool nextFailedBefore);
    void goOn();
    void beginDeleting();
    void askDeletion(const FetchPlan::Deletion &deletion);
    void leave();
    void drop(const Error &error);
    void storeFailed(const Error &error);
    void warn(const Error &error);
    void end();

    const Check m_check;
    const std::unique_ptr<Pop3Session> m_session;
    const Store m_store;
    const Clock &m_clock;

    State m_state = State::Opening;
    Capabilities m_capabilities;
    TlsInfo m_tls;
    MaildropSize m_size;
    CheckAgenda m_agenda;
    MessageIntake m_intake;
    bool m_mayCompare = true; ///< the server knows TOP, as far as is known

    std::deque<FetchTask> m_asked; ///< on their way, in order
    qint64 m_askedOctets = 0;      ///< as they are expected
    Unconfirmed m_unconfirmed;
    bool m_checkpointed = false; ///< what is left of the agenda is for another session

    QList<MessageIntake::Written> m_written;
    QHash<MessageNumber, qint64> m_deletionAsked; ///< rows whose DELE is on its way
    QList<qint64> m_deletionsAccepted;            ///< rows
    int m_deletionsRefused = 0;

    bool m_leftInOrder = false;
    CheckProgress m_progress; ///< its counts
    CheckReport m_report;
    std::optional<Error> m_warning; ///< told when nothing worse happened
};

} // namespace Restante
