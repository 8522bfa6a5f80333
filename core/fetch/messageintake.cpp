// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/messageintake.h"

#include "base/clock.h"
#include "base/sha256.h"
#include "store/retrievallog.h"

namespace Restante {

namespace {

/// The longest header that is compared.
constexpr qsizetype longestHeader = 64 * KiB;

/// A header without an identifier of its own, and the size, are too little to take one message for another.
bool namesItsMessage(QByteArrayView header)
{
    return QByteArray('\n' + header.toByteArray()).toLower().contains("\nmessage-id:");
}

/// One message that cannot be read is not the one that is looked for, and no more.
bool isOnlyThat(const Error &error)
{
    return error.code == ErrorCode::NoSuchMessage || error.code == ErrorCode::StoreDamaged;
}

} // namespace

MessageIntake::MessageIntake(const FetchStore &store, const AccountId &account, const Clock &clock, const Bounds &bounds)
    : m_store(store)
    , m_account(account)
    , m_clock(clock)
    , m_bounds(bounds)
{}

MessageIntake::~MessageIntake() = default;

void MessageIntake::begin(FolderKey inbox, const QSet<MessageKey> &claimed)
{
    m_inbox = inbox;
    m_claimed = claimed;
}

Result<void> MessageIntake::append(QByteArrayView octets)
{
    if (!m_arrival) {
        auto source = m_store.messages.arrive();
        if (!source)
            return std::unexpected(source.error());
        m_arrival = Arrival { .source = std::move(*source), .held = {}, .isWhole = true };
    }
    if (const auto appended = m_arrival->source->append(octets); !appended)
        return appended;
    QByteArray &held = m_arrival->held;
    const bool fits = m_arrival->isWhole && held.size() + octets.size() <= m_bounds.held;
    if (fits || held.size() < longestHeader)
        held += octets.first(fits ? octets.size() : qMin(octets.size(), longestHeader - held.size()));
    if (!fits && m_arrival->isWhole) {
        m_arrival->isWhole = false;
        held = QByteArray(held.constData(), qMin(held.size(), longestHeader)); // a copy of its own: the rest is let go
    }
    return {};
}

bool MessageIntake::isTooLarge(const FetchTask &task) const
{
    const qint64 octets = m_arrival->source->octets();
    return octets > m_bounds.unannounced && octets / m_bounds.timesAnnounced > task.retrieval.octets;
}

void MessageIntake::discard()
{
    m_arrival.reset();
}

Result<std::optional<MessageIntake::Written>> MessageIntake::keep(const FetchTask &task)
{
    if (const auto finished = m_arrival->source->finish(); !finished)
        return std::unexpected(finished.error());
    const auto written = write(task);
    m_arrival.reset();
    if (!written) {
        if (written.error().code == ErrorCode::NoSuchMessage)
            return std::nullopt;
        return std::unexpected(written.error());
    }
    m_claimed.insert(written->key);
    return *written;
}

Result<std::optional<MessageIntake::Written>> MessageIntake::recognise(const FetchTask &task)
{
    const auto same = namesItsMessage(m_arrival->held) ? sameHeader(task) : Result<std::optional<MessageKey>>(std::nullopt);
    const qint64 octets = m_arrival->source->octets();
    m_arrival.reset();
    if (!same || !*same)
        return same.transform([](auto) { return std::optional<Written>(); });
    m_claimed.insert(**same);
    const Written written { .number = task.retrieval.number,
                            .row = task.row,
                            .key = **same,
                            .octets = octets,
                            .held = {},
                            .kind = Written::Kind::Recognised,
                            .removedContent = {},
                            .thenDelete = task.retrieval.thenDelete.has_value() };
    const bool isConfirmed = task.retrieval.portion == FetchPlan::Retrieval::Portion::Confirmation;
    return (isConfirmed ? m_store.log.stored(task.row, written.key, true) : note(task, written)).transform([&] {
        return std::optional(written);
    });
}

/// A message that is here already and that no other listed entry stands for.
Result<std::optional<MessageKey>> MessageIntake::sameMessage(const FetchTask &task, std::optional<MessageKey> header) const
{
    const bool isCompleted = task.retrieval.completes && !header;
    if (!task.retrieval.ambiguous && !isCompleted)
        return std::nullopt;
    const auto same = m_store.messages.withContent(m_account, m_arrival->source->sha256());
    if (!same)
        return std::unexpected(same.error());
    for (const MessageKey key : *same) {
        if (key == task.retrieval.completes ? !header : !m_claimed.contains(key) && key != header)
            return key;
    }
    return task.retrieval.asksHeader() ? sameHeader(task) : Result<std::optional<MessageKey>>(std::nullopt);
}

/// Of which message the header is here that this is the whole of.
Result<std::optional<MessageKey>> MessageIntake::headerToComplete(const FetchTask &task) const
{
    const FetchPlan::Retrieval &retrieval = task.retrieval;
    if (retrieval.completes) {
        const auto isComplete = m_store.messages.isComplete(*retrieval.completes);
        return isComplete.transform([&](bool complete) { return complete ? std::nullopt : retrieval.completes; });
    }
    if (retrieval.asksHeader())
        return std::nullopt;
    for (const MessageKey key : retrieval.candidates) {
        const auto isComplete = m_store.messages.isComplete(key);
        if (!isComplete)
            return std::unexpected(isComplete.error());
        const auto header = m_store.messages.octets(key, longestHeader);
        if (!header && !isOnlyThat(header.error()))
            return std::unexpected(header.error());
        if (!*isComplete && !m_claimed.contains(key) && header && !header->isEmpty() && m_arrival->held.startsWith(*header))
            return key;
    }
    return std::nullopt;
}

/// TOP gives the octets that the message begins with.
Result<std::optional<MessageKey>> MessageIntake::sameHeader(const FetchTask &task) const
{
    const QByteArray &header = m_arrival->held;
    if (header.isEmpty())
        return std::nullopt;
    for (const MessageKey key : task.retrieval.candidates) {
        if (m_claimed.contains(key))
            continue;
        const auto beginning = m_store.messages.octets(key, header.size());
        if (!beginning && !isOnlyThat(beginning.error()))
            return std::unexpected(beginning.error());
        if (beginning && *beginning == header)
            return key;
    }
    return std::nullopt;
}

/// The content that the user removed for good, whatever unique-id it had: these octets, or the header they begin with. Empty if
/// neither was.
Result<QByteArray> MessageIntake::removedContent(const FetchTask &task) const
{
    QByteArrayList contents { m_arrival->source->sha256() };
    const qsizetype end = m_arrival->held.indexOf("\r\n\r\n");
    const QByteArrayView header = QByteArrayView(m_arrival->held).first(end < 0 ? 0 : end + 4);
    if (!task.retrieval.asksHeader() && namesItsMessage(header))
        contents += Sha256::of(header); // what TOP gave
    for (const QByteArray &content : std::as_const(contents)) {
        const auto removed = m_store.log.wasRemoved(m_account, content);
        if (!removed)
            return std::unexpected(removed.error());
        if (*removed)
            return content;
    }
    return QByteArray();
}

/// A message of which only the header was here, and was removed, is nowhere but on the server. And what is meant for one message
/// spares another that bears its name now.
Result<bool> MessageIntake::isToLeave(const FetchTask &task, const Written &written) const
{
    const bool isRemoved = written.kind == Written::Kind::Removed;
    if (!task.retrieval.thenDelete || (isRemoved && written.removedContent != m_arrival->source->sha256()))
        return false;
    if (!task.retrieval.ifUnchanged)
        return true;
    return isRemoved ? m_store.log.standsFor(task.row, written.removedContent) : m_store.log.standsFor(task.row, written.key);
}

/// The whole is here as another message: two of one message would be one too many. Nobody removed it for that.
Result<void> MessageIntake::replaceHeaders(MessageKey key, MessageKey whole)
{
    if (const auto replaced = m_store.log.replaced(key, whole); !replaced)
        return replaced;
    MessageChange change;
    change.kind = MessageChange::Kind::DeleteForEver;
    change.keys = { key };
    return m_store.messages.apply(change).transform([](const MessageChange &) {});
}

Result<MessageKey> MessageIntake::add(bool complete)
{
    return m_store.messages.add(*m_arrival->source,
                                { .account = m_account, .folder = m_inbox, .received = m_clock.now(), .complete = complete });
}

/// In one transaction: the message's octets, its row, and what the ledger knows of its unique-id.
Result<MessageIntake::Written> MessageIntake::write(const FetchTask &task)
{
    MessageStore::Arriving &source = *m_arrival->source;
    Written written { .number = task.retrieval.number,
                      .row = task.row,
                      .key = {},
                      .octets = source.octets(),
                      .held = m_arrival->isWhole ? m_arrival->held : QByteArray(),
                      .kind = Written::Kind::New,
                      .removedContent = {},
                      .thenDelete = false };
    const auto toComplete = headerToComplete(task);
    if (!toComplete)
        return std::unexpected(toComplete.error());
    const std::optional<MessageKey> headers = *toComplete;
    const auto same = sameMessage(task, headers);
    if (!same)
        return std::unexpected(same.error());
    const auto removed = task.retrieval.ambiguous && !headers && !task.retrieval.wanted ? removedContent(task) : QByteArray();
    if (!removed)
        return std::unexpected(removed.error());
    if (*same) {
        written.key = **same;
        written.kind = Written::Kind::Duplicate;
        const bool isThat = task.retrieval.completes && headers == task.retrieval.completes;
        if (const auto gone = isThat ? replaceHeaders(*headers, written.key) : Result<void>(); !gone)
            return std::unexpected(gone.error());
    } else if (!removed->isEmpty()) {
        written.kind = Written::Kind::Removed;
        written.removedContent = *removed;
    } else if (headers) {
        if (const auto completed = m_store.messages.complete(*headers, source); !completed)
            return std::unexpected(completed.error());
        written.key = *headers;
        written.kind = Written::Kind::Completed;
    } else {
        const auto added = add(!task.retrieval.asksHeader());
        if (!added)
            return std::unexpected(added.error());
        written.key = *added;
    }
    const auto toLeave = isToLeave(task, written);
    if (!toLeave)
        return std::unexpected(toLeave.error());
    written.thenDelete = *toLeave;
    return note(task, written).transform([&] { return written; });
}

Result<void> MessageIntake::note(const FetchTask &task, const Written &written)
{
    RetrievalLog &log = m_store.log;
    const bool isRemoved = written.kind == Written::Kind::Removed;
    Result<void> done;
    if (task.retrieval.ambiguous) { // what the row said before was of something else, perhaps
        done = isRemoved ? log.displaced(task.row, written.removedContent) : log.displaced(task.row, written.key);
        if (done)
            done = log.announced(task.row, task.retrieval.octets);
        if (done)
            done = isRemoved ? log.renew(task.row, written.removedContent) : log.renew(task.row, written.key);
    }
    if (!done)
        return done;
    const bool whole = !task.retrieval.asksHeader();
    return isRemoved
        ? log.storedRemoved(task.row, written.removedContent, whole && written.removedContent == m_arrival->source->sha256())
        : log.stored(task.row, written.key, whole);
}

} // namespace Restante
