// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/mailchecks.h"

#include "account/credentialstore.h"
#include "base/clock.h"
#include "fetch/commitbatch.h"
#include "pop3/transport.h"
#include "service/describer.h"
#include "store/accountstore.h"
#include "store/database.h"
#include "store/quietdrops.h"
#include "store/retrievallog.h"
#include "store/transcriptstore.h"

#include <QLocale>
#include <QThread>

#include <algorithm>
#include <ranges>

namespace Restante {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// How often progress is told: as fast as an eye follows it.
constexpr auto progressPause = 150ms;

/// "de", "pt-BR"; none when it is English, which servers speak anyway.
QByteArray languageOfTheUser()
{
    const QByteArray tag = QLocale::system().bcp47Name().toLatin1();
    return tag == "C" || tag == "en" || tag.startsWith("en-") ? QByteArray() : tag;
}

/// Whether commands sent together may be what the server does not bear. Silence alone is also what a lost network sounds like.
bool isConfused(const std::optional<Error> &before, std::optional<ErrorCode> now)
{
    const bool silentAgain = now == ErrorCode::ServerSilent && before && before->code == ErrorCode::ServerSilent;
    return now == ErrorCode::ProtocolViolation || silentAgain;
}

} // namespace

MailChecks::MailChecks(const Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_schedule(engine.clock)
{
    m_progress.setInterval(progressPause);
    connect(&m_progress, &QTimer::timeout, this, &MailChecks::tellProgress);
    connect(&m_schedule, &CheckSchedule::due, this, [this](const AccountId &id) { check(id, [](const CheckReport &) {}); });
    connect(&m_schedule, &CheckSchedule::planned, this, [this](const AccountId &id, const QDateTime &next, bool heldBack) {
        const auto known = m_accounts.find(id);
        if (known == m_accounts.end())
            return; // not yet here, or no longer
        AccountStatus status = known->status;
        status.nextCheck = next;
        status.heldBack = heldBack;
        setStatus(*known, status);
    });
}

MailChecks::~MailChecks() = default;

void MailChecks::setAccounts(const QList<Account> &accounts)
{
    Q_ASSERT(QThread::currentThread() == thread());
    QHash<AccountId, Known> former = std::exchange(m_accounts, {});
    for (const Account &account : accounts) {
        const bool isNew = !former.contains(account.id);
        Known known = former.take(account.id);
        const bool isChanged = !isNew && known.account != account;
        if (isNew || isChanged)
            known.habits = AccountStore(m_engine.store.database).habits(account.id).value_or(ServerHabits());
        const std::optional<Provider> provider = providerOf(account);
        const std::chrono::seconds providerMinimum = provider ? provider->minimumInterval : 0min;
        known.showsParts = provider && provider->recentMode;
        known.account = account;
        if (isNew) {
            known.status.lastCheck = m_engine.store.log.lastCheck(account.id).value_or(LedgerTime {}).now;
            known.status.expireDays = known.habits.expireDays;
        }
        m_accounts.insert(account.id, known);
        if (isNew) {
            m_schedule.add(account,
                           { .lastEnded = {}, .lastSignedIn = known.status.lastCheck, .loginDelay = known.habits.loginDelay });
            Q_EMIT statusChanged(account.id, known.status);
        } else if (isChanged) {
            m_schedule.change(account);
        }
        m_schedule.setPauses(account.id, known.habits.loginDelay, providerMinimum);
    }
    const auto goneAccounts = former.keys();
    for (const AccountId &gone : goneAccounts) {
        m_schedule.remove(gone);
        dropAccount(gone);
    }
}

/// By its server's name, or by the address where the way there goes through another host.
std::optional<Provider> MailChecks::providerOf(const Account &account) const
{
    if (auto provider = m_providers.ofHost(account.server.host))
        return provider;
    return m_providers.find(account.address).transform([](const ProviderTable::Match &match) { return match.provider; });
}

// ── wishes ──────────────────────────────────────────────────────────────────

void MailChecks::check(const AccountId &id, Then then)
{
    want(id, FetchSession::Purpose::Fetch, std::move(then));
}

void MailChecks::list(const AccountId &id, Then then)
{
    // A check that is on sees the listing too.
    const bool checking = runOf(id, FetchSession::Purpose::Fetch) != nullptr;
    want(id, checking ? FetchSession::Purpose::Fetch : FetchSession::Purpose::List, std::move(then));
}

void MailChecks::want(const AccountId &id, FetchSession::Purpose purpose, Then then)
{
    Q_ASSERT(QThread::currentThread() == thread());
    if (Run *run = runOf(id, purpose)) {
        run->then.push_back(std::move(then));
        return;
    }
    if (!m_accounts.contains(id)) {
        CheckReport report;
        report.account = id;
        report.error = Error { ErrorCode::NoSuchAccount, id.value, {} };
        return then(report);
    }
    auto run = std::make_unique<Run>();
    run->account = m_accounts[id].account;
    run->purpose = purpose;
    run->number = ++m_lastNumber;
    run->then.push_back(std::move(then));
    m_runs.push_back(std::move(run));
    if (purpose == FetchSession::Purpose::Fetch)
        m_schedule.setBusy(id, true);
    beginRuns();
    tellProgress();
}

void MailChecks::stop(const AccountId &id)
{
    Q_ASSERT(QThread::currentThread() == thread());
    Run *run = runOf(id, FetchSession::Purpose::Fetch);
    if (!run)
        return;
    switch (run->stage) {
    case Run::Stage::Waiting:
    case Run::Stage::AskingPassword:
        fail(run->number, { ErrorCode::Cancelled, {}, {} });
        return;
    case Run::Stage::InSession:
        run->session->stop();
        return;
    case Run::Stage::Settling:
        return; // over in a moment
    }
}

void MailChecks::passwordProvided(const AccountId &id)
{
    const auto known = m_accounts.find(id);
    if (known == m_accounts.end())
        return;
    AccountStatus status = known->status;
    status.passwordNeeded = false;
    status.problem = std::nullopt;
    setStatus(*known, status);
    m_schedule.forgive(id);
}

// ── runs ────────────────────────────────────────────────────────────────────

MailChecks::Run *MailChecks::runOf(quint64 number)
{
    const auto run = std::ranges::find(m_runs, number, &Run::number);
    return run == m_runs.end() ? nullptr : run->get();
}

MailChecks::Run *MailChecks::runOf(const AccountId &id, FetchSession::Purpose purpose)
{
    const auto run = std::ranges::find_if(m_runs, [&](const auto &r) { return r->account.id == id && r->purpose == purpose; });
    return run == m_runs.end() ? nullptr : run->get();
}

void MailChecks::beginRuns()
{
    QList<Account> waiting;
    QList<Account> running;
    for (const auto &run : m_runs)
        (run->stage == Run::Stage::Waiting ? waiting : running).append(run->account);
    const QList<AccountId> begin = mayBegin(waiting, running);
    for (const AccountId &id : begin) {
        const auto run =
            std::ranges::find_if(m_runs, [&](const auto &r) { return r->account.id == id && r->stage == Run::Stage::Waiting; });
        if (run != m_runs.end()) // else one that began before it ended at once, and began it
            askPassword(**run);
    }
}

void MailChecks::askPassword(Run &run)
{
    run.stage = Run::Stage::AskingPassword;
    m_engine.credentials.secret(run.account).then(this, [this, number = run.number](const Result<QString> &password) {
        Run *asking = runOf(number);
        if (!asking)
            return; // stopped meanwhile
        if (!password)
            return fail(number, password.error());
        asking->password = *password;
        openSession(*asking);
    });
}

void MailChecks::openSession(Run &run)
{
    Pop3Settings settings { .server = run.account.server, .password = run.password };
    settings.habits = m_accounts.value(run.account.id).habits;
    settings.mayReconnect = true;
    settings.language = languageOfTheUser();
    const bool mayBeQuiet = run.purpose == FetchSession::Purpose::Fetch
        && QuietDrops(m_engine.store.database).of(run.account.id).value_or(std::nullopt).has_value();
    settings.listsAtOnce = !mayBeQuiet;
    auto session = std::make_unique<Pop3Session>(std::move(settings), m_engine.makeTransport());
    connect(session.get(), &Pop3Session::happened, this,
            [this, id = run.account.id, number = run.number, server = run.account.server](const Pop3EventValue &event) {
                if (const auto *opened = std::get_if<Pop3Event::Opened>(&event)) {
                    noteHabits(id, opened->habits);
                    if (Run *opener = runOf(number))
                        opener->signedIn = true;
                }
                const auto *failed = std::get_if<Pop3Event::Failed>(&event);
                if (failed && failed->error.code == ErrorCode::CertificateRefused)
                    Q_EMIT certificateRefused(server, failed->error, failed->tls);
            });
    takeDown(run, *session);
    if (run.session)
        run.session.release()->deleteLater(); // we stand in its last signal
    const Known &known = m_accounts[run.account.id];
    FetchSession::Check check { .account = run.account,
                                .purpose = run.purpose,
                                .mayReconnect = m_schedule.history(known.account.id).providerMinimum == 0s,
                                .mayBeQuiet = mayBeQuiet };
    check.account.policy.budget = remaining(run.account.policy.budget, run.report);
    run.session = std::make_unique<FetchSession>(std::move(check), std::move(session), m_engine.store, m_engine.clock);
    connect(run.session.get(), &FetchSession::stored, &m_engine.describer,
            [this](MessageKey key, const QByteArray &octets) { m_engine.describer.add(key, octets, Describer::Novelty::New); });
    connect(run.session.get(), &FetchSession::completed, &m_engine.describer, [this](MessageKey key, const QByteArray &octets) {
        m_engine.describer.add(key, octets, Describer::Novelty::Changed);
    });
    connect(run.session.get(), &FetchSession::finished, this,
            [this, number = run.number](const CheckReport &report) { onSessionFinished(number, report); });
    run.stage = Run::Stage::InSession;
    run.session->start();
}

/// Written with whatever the check writes; if that is lost, the server is found out once more.
void MailChecks::noteHabits(const AccountId &id, const ServerHabits &habits)
{
    const auto known = m_accounts.find(id);
    if (known == m_accounts.end() || std::exchange(known->habits, habits) == habits)
        return;
    if (AccountStore(m_engine.store.database).setHabits(id, habits))
        m_engine.store.batch.wrote(0, 0);
    AccountStatus status = known->status;
    status.expireDays = habits.expireDays;
    setStatus(*known, status);
}

void MailChecks::onSessionFinished(quint64 number, const CheckReport &report)
{
    Q_ASSERT(QThread::currentThread() == thread());
    Run *run = runOf(number);
    Q_ASSERT(run);
    keepTranscript(*run);
    run->report = run->rounds.isEmpty() ? report : joined(run->report, report);
    run->rounds.append(run->session->outcome());
    if (run->purpose == FetchSession::Purpose::Fetch && isAnotherRoundDue(run->rounds, mayLookAgain(*run)))
        return openSession(*run);
    run->stage = Run::Stage::Settling;
    // A check is over when what it brought can be seen.
    m_engine.describer.whenSettled([this, number, joint = run->report] { finish(number, joint); });
}

void MailChecks::takeDown(Run &run, Pop3Session &session)
{
    using From = DialogueLine::From;
    run.transcript.begin(m_engine.clock.now());
    const auto add = [this, number = run.number](From from, const QByteArray &line) {
        if (Run *speaking = runOf(number))
            speaking->transcript.add(from, line, m_engine.clock.now());
    };
    add(From::Note, run.account.server.host.toUtf8() + ':' + QByteArray::number(run.account.server.port));
    connect(&session, &Pop3Session::traced, this,
            [add](bool toServer, const QByteArray &line) { add(toServer ? From::Client : From::Server, line); });
    connect(&session, &Pop3Session::happened, this, [add](const Pop3EventValue &event) {
        if (const auto *opened = std::get_if<Pop3Event::Opened>(&event); opened && !opened->tls.protocol.isEmpty())
            add(From::Note,
                QStringList { opened->tls.protocol, opened->tls.cipher, opened->tls.certificateOwner }.join(u", "_s).toUtf8());
        else if (const auto *failed = std::get_if<Pop3Event::Failed>(&event))
            add(From::Note, QByteArray(errorCodeName(failed->error.code).latin1()));
    });
}

/// Costs no sync: it goes along with what another check is writing, or waits for the next sync.
void MailChecks::keepTranscript(const Run &run)
{
    const FetchSession::Store &store = m_engine.store;
    const auto add = [&] { return m_engine.transcripts.add(run.account.id, run.transcript.dialogue()); };
    if (!store.database.inTransaction())
        return (void)store.database.unsynced(add); // what a store refuses that matters it refuses again
    if (const auto added = add(); added)
        store.batch.wrote(0, 0);
    else
        store.batch.giveUp(added.error());
}

/// Gmail's maildrop, unless it is shown to every device alike or the server wants a pause between sign-ins.
bool MailChecks::mayLookAgain(const Run &run) const
{
    const auto known = m_accounts.constFind(run.account.id);
    return known != m_accounts.cend() && known->showsParts && m_schedule.history(run.account.id).providerMinimum == 0s
        && policyOf(run.account).deletes && run.session->capabilities().loginDelay.value_or(0s) == 0s;
}

void MailChecks::fail(quint64 number, const Error &error)
{
    CheckReport report;
    report.account = runOf(number)->account.id;
    report.error = error;
    finish(number, report);
}

void MailChecks::finish(quint64 number, const CheckReport &report)
{
    const auto found = std::ranges::find(m_runs, number, &Run::number);
    if (found == m_runs.end())
        return; // the account went away meanwhile
    const std::unique_ptr<Run> run = std::move(*found);
    m_runs.erase(found);
    if (run->session)
        run->session.release()->deleteLater(); // we may stand in one of its signals
    noteOutcome(*run, report);
    for (const Then &then : run->then)
        then(report);
    beginRuns();
}

void MailChecks::noteOutcome(const Run &run, const CheckReport &report)
{
    const auto known = m_accounts.find(run.account.id);
    if (known == m_accounts.end())
        return;
    const std::optional<ErrorCode> code = report.error ? std::optional(report.error->code) : std::nullopt;
    const QDateTime now = m_engine.clock.now();
    if (run.session && run.session->capabilities().known) {
        const Capabilities &capabilities = run.session->capabilities();
        m_schedule.setPauses(run.account.id, capabilities.loginDelay.value_or(0s),
                             m_schedule.history(run.account.id).providerMinimum);
        if (capabilities.pipelining && isConfused(known->status.problem, code)) {
            ServerHabits habits = known->habits;
            habits.pipelining = ServerHabits::Pipelining::Never;
            noteHabits(run.account.id, habits);
        }
    }
    m_schedule.setBusy(run.account.id, runOf(run.account.id, FetchSession::Purpose::Fetch) != nullptr);
    m_schedule.checkEnded(run.account.id, { .at = now, .error = code, .signedIn = run.signedIn });
    AccountStatus status = known->status;
    status.passwordNeeded = code == ErrorCode::PasswordMissing || code == ErrorCode::SignInRefused;
    if (run.purpose == FetchSession::Purpose::Fetch) {
        status.phase = AccountStatus::Phase::Idle;
        status.progress = {};
        status.lastCheck = now;
        if (code != ErrorCode::Cancelled)
            status.problem = report.error;
    }
    setStatus(*known, status);
    Q_EMIT listed(run.account.id);
    if (run.purpose == FetchSession::Purpose::Fetch)
        Q_EMIT checkFinished(report);
}

void MailChecks::dropAccount(const AccountId &id)
{
    Q_ASSERT(QThread::currentThread() == thread());
    std::vector<std::unique_ptr<Run>> dropped;
    for (auto &run : m_runs) {
        if (run->account.id == id)
            dropped.push_back(std::move(run));
    }
    std::erase(m_runs, nullptr);
    for (const auto &run : dropped) {
        if (run->session) {
            run->session->abandon();
            run->session.release()->deleteLater();
        }
        CheckReport report;
        report.account = id;
        report.error = Error { ErrorCode::NoSuchAccount, id.value, {} };
        for (const Then &then : run->then)
            then(report);
    }
    if (!dropped.empty())
        beginRuns();
}

// ── what is told ────────────────────────────────────────────────────────────

void MailChecks::tellProgress()
{
    bool any = false;
    for (const auto &run : m_runs) {
        const auto known = m_accounts.find(run->account.id);
        if (known == m_accounts.end() || run->purpose != FetchSession::Purpose::Fetch)
            continue;
        any = true;
        AccountStatus status = known->status;
        status.phase = AccountStatus::Phase::Checking;
        if (run->session)
            status.progress = run->session->progress();
        status.progress.retrieved += run->report.retrieved;
        status.progress.toRetrieve += run->report.retrieved;
        status.progress.octets += run->report.octets;
        status.progress.toOctets += run->report.octets;
        setStatus(*known, status);
    }
    if (any && !m_progress.isActive())
        m_progress.start();
    else if (!any)
        m_progress.stop();
}

void MailChecks::setStatus(Known &known, const AccountStatus &status)
{
    if (std::exchange(known.status, status) != status)
        Q_EMIT statusChanged(known.account.id, status);
}

// ── the schedule ────────────────────────────────────────────────────────────

void MailChecks::beginSchedule()
{
    Q_ASSERT(QThread::currentThread() == thread());
    m_schedule.begin();
}

void MailChecks::networkReturned()
{
    Q_ASSERT(QThread::currentThread() == thread());
    m_schedule.networkReturned();
}

void MailChecks::setLine(NetworkLine line)
{
    Q_ASSERT(QThread::currentThread() == thread());
    m_schedule.setLine(line);
}

} // namespace Restante

#include "moc_mailchecks.cpp"
