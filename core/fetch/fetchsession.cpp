// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/fetchsession.h"

#include "base/clock.h"
#include "fetch/commitbatch.h"
#include "store/database.h"
#include "store/retrievallog.h"

#include <QThread>

#include <type_traits>
#include <utility>

namespace Restante {

namespace {

using RecordState = RetrievalRecord::State;

/// Of a header, with room to spare.
constexpr qint64 usualHeader = 8 * KiB;

qint64 expectedOctets(const FetchPlan::Retrieval &retrieval)
{
    return retrieval.asksHeader() ? qMin(usualHeader, retrieval.octets) : retrieval.octets;
}

} // namespace

FetchSession::FetchSession(Check check, std::unique_ptr<Pop3Session> session, const Store &store, const Clock &clock,
                           QObject *parent)
    : QObject(parent)
    , m_check(std::move(check))
    , m_session(std::move(session))
    , m_store(store)
    , m_clock(clock)
    , m_intake(m_store, m_check.account.id, m_clock,
               { .held = m_check.limits.held,
                 .unannounced = m_check.limits.unannounced,
                 .timesAnnounced = m_check.limits.timesAnnounced })
{
    m_report.account = m_check.account.id;
    connect(m_session.get(), &Pop3Session::happened, this, &FetchSession::onEvent);
    connect(&m_store.batch, &CommitBatch::committed, this, &FetchSession::onCommitted);
    connect(&m_store.batch, &CommitBatch::lost, this, &FetchSession::onLost);
}

FetchSession::~FetchSession() = default;

void FetchSession::start()
{
    Q_ASSERT(m_state == State::Opening);
    m_session->open();
}

void FetchSession::stop()
{
    drop({ ErrorCode::Cancelled, {}, {} });
}

void FetchSession::abandon()
{
    Q_ASSERT(QThread::currentThread() == thread());
    m_state = State::Ended;
    m_intake.discard();
    m_session->cancel();
}

CheckProgress FetchSession::progress() const
{
    CheckProgress progress = m_progress;
    switch (m_state) {
    case State::Opening:
        progress.stage =
            m_session->state() < Pop3State::Authorization ? CheckProgress::Stage::Connecting : CheckProgress::Stage::SigningIn;
        break;
    case State::Listing:
        progress.stage = CheckProgress::Stage::Listing;
        break;
    case State::Retrieving:
        progress.stage = CheckProgress::Stage::Retrieving;
        break;
    case State::Deleting:
        progress.stage = CheckProgress::Stage::Deleting;
        break;
    case State::Leaving:
    case State::Dropping:
    case State::Ended:
        progress.stage = CheckProgress::Stage::Finishing;
        break;
    }
    return progress;
}

RoundOutcome FetchSession::outcome() const
{
    return { .inOrder = m_leftInOrder,
             .checkpointed = m_checkpointed,
             .listed = m_report.listed,
             .retrieved = m_report.retrieved - m_report.duplicates,
             .leftOver = m_report.leftOver };
}

// ── what the session tells ──────────────────────────────────────────────────

void FetchSession::onEvent(const Pop3EventValue &value)
{
    Q_ASSERT(QThread::currentThread() == thread());
    if (m_state == State::Ended)
        return;
    // Of a line that was dropped only its end matters.
    if (m_state == State::Dropping && !std::holds_alternative<Pop3Event::Failed>(value))
        return;
    std::visit(
        [this](const auto &event) {
            using Event = std::remove_cvref_t<decltype(event)>;
            if constexpr (std::is_same_v<Event, Pop3Event::Opened>)
                onOpened(event);
            else if constexpr (std::is_same_v<Event, Pop3Event::Listed>)
                onListed(event.listing);
            else if constexpr (std::is_same_v<Event, Pop3Event::UniqueIdsHashed>)
                onUniqueIdsHashed(event.sha256);
            else if constexpr (std::is_same_v<Event, Pop3Event::MessageOctets>)
                onOctets(event);
            else if constexpr (std::is_same_v<Event, Pop3Event::MessageEnded>)
                onMessageEnded(event.number);
            else if constexpr (std::is_same_v<Event, Pop3Event::MessageRefused>)
                onMessageRefused(event);
            else if constexpr (std::is_same_v<Event, Pop3Event::DeletionAccepted>)
                onDeletionAccepted(event.number);
            else if constexpr (std::is_same_v<Event, Pop3Event::DeletionRefused>)
                onDeletionRefused(event);
            else if constexpr (std::is_same_v<Event, Pop3Event::Committed>)
                onLeft();
            else
                onFailed(event);
        },
        value);
}

void FetchSession::onOpened(const Pop3Event::Opened &opened)
{
    m_tls = opened.tls;
    m_capabilities = opened.capabilities;
    m_size = { .messages = opened.messages, .octets = opened.octets };
    m_state = State::Listing;
    requestListing();
}

/// Of a large maildrop in which nothing was to be done, and STAT says the same, the unique-ids alone are compared.
void FetchSession::requestListing()
{
    const AgendaMaker maker(m_store, m_check.account, m_check.limits.diskReserve);
    const auto quiet = m_check.mayBeQuiet ? maker.quietUniqueIds(m_size, m_clock.now()) : Result<std::optional<QByteArray>>();
    if (!quiet)
        return storeFailed(quiet.error());
    if (*quiet)
        m_session->requestUniqueIds();
    else
        m_session->requestListing();
}

/// The user may have changed something meanwhile.
void FetchSession::onUniqueIdsHashed(const QByteArray &sha256)
{
    AgendaMaker maker(m_store, m_check.account, m_check.limits.diskReserve);
    const auto quiet = maker.quietUniqueIds(m_size, m_clock.now());
    if (!quiet)
        return storeFailed(quiet.error());
    if (!*quiet || **quiet != sha256)
        return m_session->requestListing();
    m_report.listed = int(m_size.messages);
    auto agenda = maker.makeQuiet(m_clock.now());
    if (!agenda)
        return storeFailed(agenda.error());
    begin(*std::move(agenda));
}

void FetchSession::onListed(const DropListing &listing)
{
    m_report.listed = int(listing.entries.size());
    AgendaMaker maker(m_store, m_check.account, m_check.limits.diskReserve);
    auto agenda = m_check.purpose == Purpose::Fetch ? maker.make(listing, m_size, m_check.limits.smallestQuiet, m_clock.now())
                                                    : maker.look(listing, m_clock.now());
    if (!agenda)
        return storeFailed(agenda.error());
    begin(*std::move(agenda));
}

void FetchSession::begin(CheckAgenda agenda)
{
    follow(std::move(agenda));
    m_state = State::Retrieving;
    m_store.batch.wrote(0, 0);
    goOn();
}

void FetchSession::follow(CheckAgenda agenda)
{
    m_agenda = std::move(agenda);
    m_report.skipped = m_agenda.skipped;
    m_report.leftOver = m_agenda.leftOver;
    if (m_agenda.warning)
        warn(*m_agenda.warning);
    m_intake.begin(m_agenda.inbox, m_agenda.claimed);
    m_mayCompare = !m_capabilities.known || m_capabilities.top;
    for (const FetchTask &task : m_agenda.waiting) {
        m_progress.toOctets += task.retrieval.asksHeader() ? 0 : task.retrieval.octets;
    }
    m_progress.toRetrieve = int(m_agenda.waiting.size());
}

void FetchSession::onOctets(const Pop3Event::MessageOctets &piece)
{
    Q_ASSERT(!m_asked.empty() && m_asked.front().retrieval.number == piece.number);
    if (const auto appended = m_intake.append(piece.octets); !appended)
        return storeFailed(appended.error());
    m_progress.octets += piece.octets.size();
    if (m_intake.isTooLarge(m_asked.front())) {
        failMessage(m_asked.front(), { ErrorCode::MessageTooLarge, {}, {} });
        return drop({ ErrorCode::MessageTooLarge, {}, {} });
    }
    m_store.batch.wrote(0, piece.octets.size());
}

void FetchSession::onMessageEnded(MessageNumber number)
{
    Q_ASSERT(!m_asked.empty() && m_asked.front().retrieval.number == number);
    const FetchTask task = takeAsked();
    // Some servers answer +OK and nothing for a message they cannot produce. No message is empty, whatever was announced.
    if (!m_intake.isArriving()) {
        failMessage(task, { ErrorCode::MessageRefused, {}, {} });
    } else {
        const bool compares = task.retrieval.compares();
        const auto written = compares ? m_intake.recognise(task) : m_intake.keep(task);
        if (!written)
            return storeFailed(written.error());
        if (*written) {
            m_written.append(**written);
            if (!(*written)->thenDelete)
                countUnconfirmed(task, -1); // it stays, whatever was planned
        }
        ++m_progress.retrieved;
        if (compares && !*written) {
            countUnconfirmed(task, -1);
            --m_progress.retrieved;
            collectWhole(task);
        }
        m_store.batch.wrote(1, 0);
    }
    goOn();
}

void FetchSession::onMessageRefused(const Pop3Event::MessageRefused &refused)
{
    Q_ASSERT(!m_asked.empty() && m_asked.front().retrieval.number == refused.number);
    const FetchTask task = takeAsked();
    m_mayCompare = m_mayCompare && !task.retrieval.compares();
    failMessage(task, refused.error);
    goOn();
}

void FetchSession::onDeletionAccepted(MessageNumber number)
{
    const qint64 row = m_deletionAsked.take(number);
    if (const auto written = m_store.log.deletionAccepted(row); !written)
        return storeFailed(written.error());
    m_deletionsAccepted.append(row);
    m_store.batch.wrote(0, 0);
    goOn();
}

void FetchSession::onDeletionRefused(const Pop3Event::DeletionRefused &refused)
{
    m_deletionAsked.remove(refused.number);
    ++m_deletionsRefused;
    warn(refused.error);
    goOn();
}

void FetchSession::onLeft()
{
    m_leftInOrder = true;
    m_report.deleted = int(m_deletionsAccepted.size());
    m_report.pendingDelete = m_deletionsRefused;
    if (!m_deletionsAccepted.isEmpty()) {
        // If this is not kept, the next check looks again at what it sees, and that is all.
        if (const auto confirmed = m_store.log.deletionsConfirmed(m_deletionsAccepted); !confirmed)
            m_store.batch.giveUp(confirmed.error());
        else
            (void)m_store.batch.commit();
    }
    end();
}

void FetchSession::onFailed(const Pop3Event::Failed &failed)
{
    const State where = std::exchange(m_state, State::Dropping);
    const bool nothingDepends = where == State::Leaving && m_deletionsAccepted.isEmpty();
    if (where != State::Dropping && !nothingDepends)
        m_report.error = failed.error;
    const bool brokeMessage = where != State::Dropping && m_intake.isArriving();
    m_intake.discard();
    if (const auto noted = noteBrokenLine(brokeMessage); !noted)
        m_store.batch.giveUp(noted.error());
    (void)m_store.batch.commit(); // what came as a whole stays; if not, onLost() knows
    m_report.pendingDelete = int(m_deletionsAccepted.size()) + m_deletionsRefused;
    end();
}

/// A message that breaks the line comes last next time. Once is enough: a line may break for many reasons, and no message must be
/// given up for that.
Result<void> FetchSession::noteBrokenLine(bool inMessage)
{
    if (!inMessage || m_agenda.failedBefore.contains(m_asked.front().row))
        return {};
    return m_store.log.failed(m_asked.front().row).transform([](int) {});
}

// ── what the store tells ────────────────────────────────────────────────────

void FetchSession::onCommitted()
{
    Q_ASSERT(QThread::currentThread() == thread());
    const QList<MessageIntake::Written> safe = std::exchange(m_written, {});
    using Kind = MessageIntake::Written::Kind;
    for (const MessageIntake::Written &written : safe) {
        m_report.retrieved += written.kind == Kind::Recognised ? 0 : 1;
        m_report.octets += written.octets;
        switch (written.kind) {
        case Kind::Recognised:
            break;
        case Kind::New:
            Q_EMIT stored(written.key, written.held);
            break;
        case Kind::Completed:
            Q_EMIT completed(written.key, written.held);
            break;
        case Kind::Duplicate:
        case Kind::Removed:
            ++m_report.duplicates;
            break;
        }
    }
    for (const MessageIntake::Written &written : safe) {
        if (written.thenDelete && (m_state == State::Retrieving || m_state == State::Deleting))
            askDeletion({ written.number, written.row });
    }
}

void FetchSession::onLost(const Error &error)
{
    Q_ASSERT(QThread::currentThread() == thread());
    m_written.clear();
    switch (m_state) {
    case State::Opening:
    case State::Listing:
    case State::Leaving:
    case State::Ended:
        return; // nothing of this check was in it
    case State::Dropping:
        m_report.error = error;
        return;
    case State::Retrieving:
    case State::Deleting:
        drop(error);
        return;
    }
}

// ── messages ────────────────────────────────────────────────────────────────

void FetchSession::failMessage(const FetchTask &task, const Error &error)
{
    m_intake.discard();
    countUnconfirmed(task, -1);
    if (task.retrieval.compares()) // no more than a chance was lost
        return collectWhole(task);
    m_agenda.isWhole = false;
    warn(error);
    auto counted = m_store.log.failed(task.row);
    if (counted && *counted >= toleratedFailures && !task.retrieval.completes) {
        if (const auto written = m_store.log.setState(task.row, RecordState::Skipped); !written)
            counted = std::unexpected(written.error());
    }
    if (counted)
        m_store.batch.wrote(0, 0);
    else
        storeFailed(counted.error());
}

/// Its header told nothing. From now on the row stands for what the octets will show.
void FetchSession::collectWhole(const FetchTask &task)
{
    if (const auto written = m_store.log.setState(task.row, RecordState::New); !written)
        return storeFailed(written.error());
    m_progress.toOctets += task.retrieval.octets;
    m_agenda.waiting.push_front(task);
    m_agenda.waiting.front().retrieval.portion = FetchPlan::Retrieval::Portion::Whole;
}

FetchTask FetchSession::takeAsked()
{
    FetchTask task = std::move(m_asked.front());
    m_asked.pop_front();
    m_askedOctets -= expectedOctets(task.retrieval);
    return task;
}

void FetchSession::askAhead()
{
    while (m_state == State::Retrieving && !m_agenda.waiting.empty() && m_asked.size() < size_t(m_check.limits.window)
           && (m_asked.empty() || m_askedOctets < m_check.limits.windowOctets)) {
        const bool failedBefore = m_agenda.failedBefore.contains(m_agenda.waiting.front().row);
        // Whether those on their way will be stored decides whether there is anything to lose by this one.
        if (failedBefore && m_unconfirmed.sound > 0 && !m_asked.empty())
            return;
        if (isCheckpoint(failedBefore))
            return;
        FetchTask task = std::move(m_agenda.waiting.front());
        m_agenda.waiting.pop_front();
        if (task.retrieval.compares() && !m_mayCompare) {
            collectWhole(task);
            continue;
        }
        // Sizes that add up beyond all reason fill the window and no more.
        task.retrieval.octets = qMin(task.retrieval.octets, qint64(1) << 48);
        m_askedOctets += expectedOctets(task.retrieval);
        countUnconfirmed(task, 1);
        const FetchPlan::Retrieval retrieval = task.retrieval;
        m_asked.push_back(std::move(task));
        if (retrieval.asksHeader())
            m_session->retrieveTop(retrieval.number, 0);
        else
            m_session->retrieve(retrieval.number);
    }
}

/// Its DELE hangs on this line from now on, or does not any more.
void FetchSession::countUnconfirmed(const FetchTask &task, int more)
{
    if (!task.retrieval.thenDelete)
        return;
    m_unconfirmed.messages += more;
    m_unconfirmed.octets += more * task.retrieval.octets;
    m_unconfirmed.sound += m_agenda.failedBefore.contains(task.row) ? 0 : more;
}

/// Whether the rest is for another session, so that not too much hangs on this line.
bool FetchSession::isCheckpoint(bool nextFailedBefore)
{
    const bool mayReconnect = m_check.mayReconnect && m_capabilities.loginDelay.value_or(std::chrono::seconds(0)).count() == 0;
    m_unconfirmed.nextFailedBefore = nextFailedBefore;
    m_checkpointed = m_checkpointed || (mayReconnect && isCheckpointDue(m_unconfirmed, m_check.limits.checkpoint));
    return m_checkpointed;
}

// ── the way through the check ───────────────────────────────────────────────

void FetchSession::goOn()
{
    if (m_state == State::Retrieving) {
        askAhead();
        if (m_asked.empty())
            beginDeleting();
    } else if (m_state == State::Deleting && m_deletionAsked.isEmpty()) {
        leave();
    }
}

void FetchSession::beginDeleting()
{
    if (!m_store.batch.commit()) // onLost() has dropped the line
        return;
    m_state = State::Deleting;
    const auto deletions = std::exchange(m_agenda.deletions, {});
    for (const FetchPlan::Deletion &deletion : deletions) {
        if (isCheckpoint(false))
            break;
        ++m_unconfirmed.messages; // their octets are here since earlier checks
        askDeletion(deletion);
    }
    goOn();
}

void FetchSession::askDeletion(const FetchPlan::Deletion &deletion)
{
    m_deletionAsked.insert(deletion.number, deletion.row);
    m_session->deleteMessage(deletion.number);
}

/// Some servers remove what was retrieved when QUIT comes, whatever was asked: so it comes only after everything is committed.
void FetchSession::leave()
{
    if (m_agenda.isWhole && !m_checkpointed && m_check.purpose == Purpose::Fetch) {
        if (const auto pruned = m_store.log.prune(m_check.account.id, m_agenda.gone, m_agenda.time); !pruned)
            return storeFailed(pruned.error());
    }
    if (!m_store.batch.commit())
        return;
    m_state = State::Leaving;
    m_session->quit();
}

void FetchSession::drop(const Error &error)
{
    Q_ASSERT(QThread::currentThread() == thread());
    if (m_state == State::Dropping || m_state == State::Ended)
        return;
    m_state = State::Dropping;
    m_report.error = error;
    m_intake.discard();
    m_session->cancel();
}

void FetchSession::storeFailed(const Error &error)
{
    m_intake.discard();
    m_store.batch.giveUp(error);
    drop(error); // also when this check had nothing in the batch
}

void FetchSession::warn(const Error &error)
{
    if (!m_warning)
        m_warning = error;
}

void FetchSession::end()
{
    m_state = State::Ended;
    if (!m_report.error)
        m_report.error = m_warning;
    Q_EMIT finished(m_report);
}

} // namespace Restante

#include "moc_fetchsession.cpp"
