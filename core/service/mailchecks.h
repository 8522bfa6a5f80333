// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/providertable.h"
#include "fetch/fetchsession.h"
#include "pop3/transcript.h"
#include "service/accountstatus.h"
#include "service/checkschedule.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace Restante {

class CredentialStore;
class Describer;
class TranscriptStore;
class Transport;

/// Runs mail checks: asked for or by the schedule, several accounts at once, one session per host and login. Mail thread.
class MailChecks final : public QObject
{
    Q_OBJECT

public:
    /// What the checks work with; all outlive them.
    struct Engine {
        FetchSession::Store store;
        TranscriptStore &transcripts;
        Describer &describer;
        CredentialStore &credentials;
        const Clock &clock;
        std::function<std::unique_ptr<Transport>()> makeTransport;
    };
    explicit MailChecks(const Engine &engine, QObject *parent = nullptr);
    ~MailChecks() override;

    /// The accounts there are from now on. A running check keeps what it began with; that of an account that went away is
    /// dropped.
    void setAccounts(const QList<Account> &accounts);

    using Then = std::function<void(const CheckReport &)>;
    /// Checks, or joins the check that is on. NoSuchAccount in the report when there is none.
    void check(const AccountId &id, Then then);
    /// Sees what is on the server without retrieving anything.
    void list(const AccountId &id, Then then);
    void stop(const AccountId &id);
    /// Drops what is on for this account: nothing is deleted on its server from here on.
    void dropAccount(const AccountId &id);

    /// From now on by itself.
    void beginSchedule();
    void networkReturned();
    void setLine(NetworkLine line);
    /// There is a password again.
    void passwordProvided(const AccountId &id);

Q_SIGNALS:
    void statusChanged(const Restante::AccountId &id, const Restante::AccountStatus &status);
    void checkFinished(const Restante::CheckReport &report);
    /// A check or a look at the listing is over: what is known of the maildrop may be new.
    void listed(const Restante::AccountId &id);
    void certificateRefused(const Restante::ServerSettings &server, const Restante::Error &error, const Restante::TlsInfo &tls);

private:
    /// One check from the wish to the report.
    struct Run {
        enum class Stage { Waiting, AskingPassword, InSession, Settling };
        Account account;
        FetchSession::Purpose purpose = FetchSession::Purpose::Fetch;
        Stage stage = Stage::Waiting;
        quint64 number = 0;
        bool signedIn = false;
        QString password;                      ///< for the next round
        Transcript transcript;                 ///< of this round
        std::unique_ptr<FetchSession> session; ///< of this round
        QList<RoundOutcome> rounds;
        CheckReport report; ///< of the rounds that are over
        std::vector<Then> then;
    };
    struct Known {
        Account account;
        bool showsParts = false; ///< of the maildrop: Gmail
        AccountStatus status;
        ServerHabits habits;
    };

    std::optional<Provider> providerOf(const Account &account) const;
    void want(const AccountId &id, FetchSession::Purpose purpose, Then then);
    Run *runOf(quint64 number);
    Run *runOf(const AccountId &id, FetchSession::Purpose purpose);
    void beginRuns();
    void askPassword(Run &run);
    void openSession(Run &run);
    void noteHabits(const AccountId &id, const ServerHabits &habits);
    void takeDown(Run &run, Pop3Session &session);
    void keepTranscript(const Run &run);
    bool mayLookAgain(const Run &run) const;
    void onSessionFinished(quint64 number, const CheckReport &report);
    void finish(quint64 number, const CheckReport &report);
    void fail(quint64 number, const Error &error);
    void noteOutcome(const Run &run, const CheckReport &report);
    void tellProgress();
    void setStatus(Known &known, const AccountStatus &status);

    const Engine m_engine;
    const ProviderTable m_providers = ProviderTable::builtIn();
    QHash<AccountId, Known> m_accounts;
    std::vector<std::unique_ptr<Run>> m_runs;
    quint64 m_lastNumber = 0;
    QTimer m_progress;
    CheckSchedule m_schedule;
};

} // namespace Restante
