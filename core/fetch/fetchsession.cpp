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

constexpr qint64 usualDiskReserve = 64 * MiB;
constexpr int toleratedFailures = 3;
/// What the header of a message takes at most, as a guess for the free disk.
constexpr qint64 headerOctets = 64 * KiB;

} // namespace

FetchSession::FetchSession(Check check, std::unique_ptr<Pop3Session> session, const Store &store, const Clock &clock,
                           QObject *parent)
    : QObject(parent)
    , m_check(std::move(check))
    , m_session(std::move(session))
    , m_store(store)
    , m_clock(clock)
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
    m_arrival.reset();
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
    m_state = State::Listing;
    m_session->requestListing();
}

void FetchSession::onListed(const DropListing &listing)
{
    m_report.listed = int(listing.entries.size());
    if (const auto written = writeListing(listing); !written)
        return storeFailed(written.error());
    m_state = State::Retrieving;
    m_store.batch.wrote(0, 0);
    goOn();
}

void FetchSession::onOctets(const Pop3Event::MessageOctets &piece)
{
    Q_ASSERT(!m_asked.empty() && m_asked.front().retrieval.number == piece.number);
    if (!arrive())
        return;
    if (const auto appended = m_arrival->source->append(piece.octets); !appended)
        return storeFailed(appended.error());
    if (!m_arrival->held.isNull() && m_arrival->held.size() + piece.octets.size() <= m_check.limits.held)
        m_arrival->held += piece.octets;
    else
        m_arrival->held = {};
    m_progress.octets += piece.octets.size();
    if (isTooLarge(m_asked.front())) {
        failMessage(m_asked.front(), { ErrorCode::MessageTooLarge, {}, {} });
        return drop({ ErrorCode::MessageTooLarge, {}, {} });
    }
    m_store.batch.wrote(0, piece.octets.size());
}

void FetchSession::onMessageEnded(MessageNumber number)
{
    Q_ASSERT(!m_asked.empty() && m_asked.front().retrieval.number == number);
    const Task task = takeAsked();
    // Some servers answer +OK and nothing for a message they cannot produce. No message is empty, whatever was announced.
    if (!m_arrival) {
        failMessage(task, { ErrorCode::MessageRefused, {}, {} });
    } else {
        if (const auto kept = keep(task); !kept)
            return storeFailed(kept.error());
        ++m_progress.retrieved;
        m_store.batch.wrote(1, 0);
    }
    goOn();
}

void FetchSession::onMessageRefused(const Pop3Event::MessageRefused &refused)
{
    Q_ASSERT(!m_asked.empty() && m_asked.front().retrieval.number == refused.number);
    failMessage(takeAsked(), refused.error);
    goOn();
}

void FetchSession::onDeletionAccepted(MessageNumber number)
{
    const qint64 row = m_deletionAsked.take(number);
    if (const auto written = m_store.log.setState(row, RecordState::DeleteRequested); !written)
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
    m_report.deleted = int(m_deletionsAccepted.size());
    m_report.pendingDelete = m_deletionsRefused;
    end();
}

void FetchSession::onFailed(const Pop3Event::Failed &failed)
{
    const State where = std::exchange(m_state, State::Dropping);
    const bool nothingDepends = where == State::Leaving && m_deletionsAccepted.isEmpty();
    if (where != State::Dropping && !nothingDepends)
        m_report.error = failed.error;
    const bool brokeMessage = where != State::Dropping && m_arrival;
    m_arrival.reset();
    if (const auto noted = noteBrokenLine(brokeMessage); !noted)
        m_store.batch.giveUp(noted.error());
    (void)m_store.batch.commit(); // what came as a whole stays; if not, onLost() knows
    m_report.pendingDelete = int(m_deletionsAccepted.size()) + m_deletionsRefused;
    end();
}

/// A message that breaks the line comes last next time, and a deletion without +OK to QUIT is known to be open. Once is enough: a
/// line may break for many reasons, and no message must be given up for that.
Result<void> FetchSession::noteBrokenLine(bool inMessage)
{
    QList<qint64> rows = m_deletionsAccepted;
    if (inMessage)
        rows.append(m_asked.front().row);
    for (const qint64 row : std::as_const(rows)) {
        if (m_failedBefore.contains(row))
            continue;
        if (const auto counted = m_store.log.failed(row); !counted)
            return std::unexpected(counted.error());
    }
    return {};
}

// ── what the store tells ────────────────────────────────────────────────────

void FetchSession::onCommitted()
{
    Q_ASSERT(QThread::currentThread() == thread());
    const QList<Written> safe = std::exchange(m_written, {});
    for (const Written &written : safe) {
        ++m_report.retrieved;
        m_report.octets += written.octets;
        switch (written.kind) {
        case Written::Kind::New:
            Q_EMIT stored(written.key, written.held);
            break;
        case Written::Kind::Completed:
            Q_EMIT completed(written.key, written.held);
            break;
        case Written::Kind::Duplicate:
        case Written::Kind::Removed:
            ++m_report.duplicates;
            break;
        }
    }
    for (const Written &written : safe) {
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

// ── the listing ─────────────────────────────────────────────────────────────

Result<void> FetchSession::writeListing(const DropListing &listing)
{
    const auto last = m_store.log.lastCheck(m_check.account.id);
    if (!last)
        return std::unexpected(last.error());
    m_time = advanced(*last, m_clock.now());
    const auto ledger = m_store.log.records(m_check.account.id);
    if (!ledger)
        return std::unexpected(ledger.error());
    const auto rows = m_store.log.seen(m_check.account.id, listing, m_time);
    if (!rows)
        return std::unexpected(rows.error());
    if (const auto written = m_store.log.checked(m_check.account.id, m_time); !written)
        return written;
    return m_check.purpose == Purpose::Fetch ? plan(listing, *ledger, *rows) : Result<void>();
}

Result<void> FetchSession::plan(const DropListing &listing, const QList<RetrievalRecord> &ledger, const QList<qint64> &rows)
{
    const FetchPolicy &policy = m_check.account.policy;
    const FetchPlan plan = planFetch(listing, ledger, policy, m_time);
    const bool byIdentity =
        policy.retention.kind == Retention::Kind::Days || policy.retention.kind == Retention::Kind::UntilDeletedHere;
    if (!listing.uniqueIds && !listing.entries.isEmpty() && byIdentity)
        warn({ ErrorCode::UniqueIdsMissing, m_check.account.server.host, {} });

    QHash<MessageNumber, qint64> rowOf;
    rowOf.reserve(rows.size());
    for (qsizetype i = 0; i < listing.entries.size(); ++i)
        rowOf.insert(listing.entries[i].number, rows.value(i));
    QHash<qint64, const RetrievalRecord *> known;
    known.reserve(ledger.size());
    for (const RetrievalRecord &record : ledger) {
        known.insert(record.row, &record);
        if (record.failures > 0)
            m_failedBefore.insert(record.row);
    }
    return adopt(plan, rowOf, known);
}

Result<void> FetchSession::adopt(const FetchPlan &plan, const QHash<MessageNumber, qint64> &rows,
                                 const QHash<qint64, const RetrievalRecord *> &ledger)
{
    for (const qint64 row : plan.stillStored) {
        if (const auto written = m_store.log.setState(row, RecordState::Stored); !written)
            return written;
    }
    for (const FetchPlan::Retrieval &retrieval : plan.retrievals) {
        Task task { .retrieval = retrieval, .row = rows.value(retrieval.number) };
        if (const RetrievalRecord *record = ledger.value(task.row)) {
            // The row says again what it stands for when the octets have shown it, and not before.
            const bool doubted = record->state != RecordState::New && record->state != RecordState::Headers;
            if (doubted) {
                if (const auto written = m_store.log.setState(task.row, RecordState::New); !written)
                    return written;
            }
        }
        m_waiting.push_back(task);
    }
    m_deletions = plan.deletions;
    m_gone = plan.confirmedGone;
    m_claimed = plan.claimed;
    m_report.skipped = plan.skipped;
    const auto inbox = m_store.messages.folder(m_check.account.id, Folder::Role::Inbox);
    if (!inbox)
        return std::unexpected(inbox.error());
    m_inbox = *inbox;
    fitToDisk();
    for (const Task &task : m_waiting)
        m_progress.toOctets += task.retrieval.headersOnly ? 0 : task.retrieval.octets;
    m_progress.toRetrieve = int(m_waiting.size());
    return {};
}

/// What would not fit is left for another day before anything breaks; the newest come first.
void FetchSession::fitToDisk()
{
    const qint64 freeOctets = m_store.database.freeOctets();
    if (freeOctets < 0)
        return;
    const qint64 reserve = m_check.limits.diskReserve.value_or(qMin(usualDiskReserve, m_store.database.diskOctets() / 16));
    qint64 left = freeOctets - reserve;
    for (auto task = m_waiting.begin(); task != m_waiting.end(); ++task) {
        const FetchPlan::Retrieval &retrieval = task->retrieval;
        left -= retrieval.headersOnly ? qMin(headerOctets, retrieval.octets) : retrieval.octets;
        if (left >= 0)
            continue;
        m_waiting.erase(task, m_waiting.end());
        m_mayPrune = false;
        warn({ ErrorCode::DiskFull, m_store.database.file(), {} });
        return;
    }
}

// ── messages ────────────────────────────────────────────────────────────────

bool FetchSession::arrive()
{
    if (m_arrival)
        return true;
    auto source = m_store.messages.arrive();
    if (!source) {
        storeFailed(source.error());
        return false;
    }
    m_arrival = Arrival { std::move(*source), QByteArray("") };
    return true;
}

Result<void> FetchSession::keep(const Task &task)
{
    if (const auto finished = m_arrival->source->finish(); !finished)
        return finished;
    const auto written = keepNew(task);
    m_arrival.reset();
    if (!written)
        return written.error().code == ErrorCode::NoSuchMessage ? Result<void>() : std::unexpected(written.error());
    m_claimed.insert(written->key);
    m_written.append(*written);
    return {};
}

/// A message that is here already and that no other listed entry stands for.
Result<std::optional<MessageKey>> FetchSession::sameMessage(const Task &task) const
{
    if (!task.retrieval.ambiguous)
        return std::nullopt;
    const auto same = m_store.messages.withContent(m_check.account.id, m_arrival->source->sha256());
    if (!same)
        return std::unexpected(same.error());
    for (const MessageKey key : *same) {
        if (!m_claimed.contains(key) && key != task.retrieval.completes)
            return key;
    }
    return sameHeader(task);
}

/// TOP gives the octets that the message begins with.
Result<std::optional<MessageKey>> FetchSession::sameHeader(const Task &task) const
{
    const QByteArray &header = m_arrival->held;
    if (header.isEmpty())
        return std::nullopt;
    for (const MessageKey key : task.retrieval.candidates) {
        if (m_claimed.contains(key))
            continue;
        const auto beginning = m_store.messages.octets(key, header.size());
        if (!beginning && beginning.error().code != ErrorCode::NoSuchMessage)
            return std::unexpected(beginning.error());
        if (beginning && *beginning == header)
            return key;
    }
    return std::nullopt;
}

/// The whole is here as another message: two rows of one message would be one too many.
Result<void> FetchSession::removeHeaders(MessageKey key)
{
    MessageChange change;
    change.kind = MessageChange::Kind::DeleteForEver;
    change.keys = { key };
    return m_store.messages.apply(change).transform([](const MessageChange &) {});
}

/// In one transaction: the message's octets, its row, and what the ledger knows of its unique-id.
Result<FetchSession::Written> FetchSession::keepNew(const Task &task)
{
    MessageStore::Arriving &source = *m_arrival->source;
    Written written { .number = task.retrieval.number,
                      .row = task.row,
                      .key = {},
                      .octets = source.octets(),
                      .held = m_arrival->held,
                      .kind = Written::Kind::New,
                      .thenDelete = task.retrieval.thenDelete };
    const std::optional<MessageKey> headers = task.retrieval.completes;
    const auto same = sameMessage(task);
    if (!same)
        return std::unexpected(same.error());
    const auto wasRemoved =
        task.retrieval.ambiguous && !headers ? m_store.log.wasRemoved(m_check.account.id, source.sha256()) : Result<bool>(false);
    if (!wasRemoved)
        return std::unexpected(wasRemoved.error());
    if (*same) {
        written.key = **same;
        written.kind = Written::Kind::Duplicate;
        if (const auto removed = headers ? removeHeaders(*headers) : Result<void>(); !removed)
            return std::unexpected(removed.error());
    } else if (*wasRemoved) {
        written.kind = Written::Kind::Removed;
    } else if (headers) {
        if (const auto completed = m_store.messages.complete(*headers, source); !completed)
            return std::unexpected(completed.error());
        written.key = *headers;
        written.kind = Written::Kind::Completed;
    } else {
        const auto added = m_store.messages.add(source,
                                                { .account = m_check.account.id,
                                                  .folder = m_inbox,
                                                  .received = m_clock.now(),
                                                  .complete = !task.retrieval.headersOnly });
        if (!added)
            return std::unexpected(added.error());
        written.key = *added;
    }
    return note(task, written).transform([&] { return written; });
}

Result<void> FetchSession::note(const Task &task, const Written &written)
{
    RetrievalLog &log = m_store.log;
    const bool whole = !task.retrieval.headersOnly;
    Result<void> done;
    if (task.retrieval.ambiguous) { // what the row said before was of something else, perhaps
        done = log.announced(task.row, task.retrieval.octets);
        if (done && written.kind != Written::Kind::Removed)
            done = log.renew(task.row, written.key);
    }
    if (!done)
        return done;
    return written.kind == Written::Kind::Removed ? log.storedRemoved(task.row, m_arrival->source->sha256(), whole)
                                                  : log.stored(task.row, written.key, whole);
}

void FetchSession::failMessage(const Task &task, const Error &error)
{
    m_arrival.reset();
    m_mayPrune = false;
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

/// The announced size is a hint, but a body without an end must end somewhere.
bool FetchSession::isTooLarge(const Task &task) const
{
    const qint64 octets = m_arrival->source->octets();
    return octets > m_check.limits.unannounced && octets / m_check.limits.timesAnnounced > task.retrieval.octets;
}

FetchSession::Task FetchSession::takeAsked()
{
    Task task = std::move(m_asked.front());
    m_asked.pop_front();
    m_askedOctets -= task.retrieval.octets;
    return task;
}

void FetchSession::askAhead()
{
    while (!m_waiting.empty() && m_asked.size() < size_t(m_check.limits.window)
           && (m_asked.empty() || m_askedOctets < m_check.limits.windowOctets)) {
        Task task = std::move(m_waiting.front());
        m_waiting.pop_front();
        // Sizes that add up beyond all reason fill the window and no more.
        task.retrieval.octets = qMin(task.retrieval.octets, qint64(1) << 48);
        m_askedOctets += task.retrieval.octets;
        const FetchPlan::Retrieval retrieval = task.retrieval;
        m_asked.push_back(std::move(task));
        if (retrieval.headersOnly)
            m_session->retrieveTop(retrieval.number, 0);
        else
            m_session->retrieve(retrieval.number);
    }
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
    const auto deletions = std::exchange(m_deletions, {});
    for (const FetchPlan::Deletion &deletion : deletions)
        askDeletion(deletion);
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
    if (m_mayPrune && m_check.purpose == Purpose::Fetch) {
        if (const auto pruned = m_store.log.prune(m_check.account.id, m_gone, m_time); !pruned)
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
    m_arrival.reset();
    m_session->cancel();
}

void FetchSession::storeFailed(const Error &error)
{
    m_arrival.reset();
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
