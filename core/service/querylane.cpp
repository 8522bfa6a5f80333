// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/querylane.h"

#include "base/handover.h"
#include "base/octets.h"
#include "mail/messageparser.h"
#include "search/passage.h"
#include "store/database.h"
#include "store/identifierlookup.h"
#include "store/picturestore.h"
#include "store/repairedcharsets.h"

#include <algorithm>

#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// Where Message-ID and References are looked for.
constexpr qint64 maximumHeader = 64 * KiB;
/// The words of a message stand before its large attachments.
constexpr qint64 maximumSearched = 2 * MiB;
constexpr qsizetype maximumPassage = 200;
constexpr qsizetype documentsKept = 8 * MiB;

qsizetype costOf(const MessageDocument &document)
{
    qsizetype octets = 4 * KiB;
    for (const auto *bodies : { &document.plainBodies, &document.htmlBodies }) {
        for (const BodyPart &body : *bodies)
            octets += body.content.size() * qsizetype(sizeof(QChar));
    }
    return octets + document.attachments.size() * 512;
}

} // namespace

/// All octets of a message, at the same place as long as this lives.
struct QueryDesk::Whole {
    explicit Whole(const QByteArray &octets)
        : held(octets)
        , octets(held)
    {}
    Whole(std::unique_ptr<QTemporaryFile> file, QByteArrayView mapped)
        : file(std::move(file))
        , octets(mapped)
    {}

    QByteArray held;
    std::unique_ptr<QTemporaryFile> file;
    QByteArrayView octets;
};

QueryDesk::QueryDesk(const QString &storeFile)
    : m_storeFile(storeFile)
    , m_documents(documentsKept)
{}

QueryDesk::~QueryDesk() = default;

Result<const MailboxReader *> QueryDesk::reader()
{
    Q_ASSERT(QThread::currentThread() == thread());
    if (!m_reader) {
        auto database = Database::open(m_storeFile, Database::Mode::Reader);
        if (!database)
            return std::unexpected(database.error());
        m_database = std::move(*database);
        m_reader.emplace(*m_database);
    }
    return &*m_reader;
}

Result<QList<MessageKey>> QueryDesk::withIdentifier(const QString &identifier)
{
    return reader().and_then([&](const MailboxReader *) { return messagesWithIdentifier(*m_database, identifier); });
}

Result<QueryDesk::Message> QueryDesk::message(MessageKey key)
{
    const auto opened = reader();
    if (!opened)
        return std::unexpected(opened.error());
    const auto rows = (*opened)->summaries({ key });
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->isEmpty())
        return failure(ErrorCode::NoSuchMessage, QString::number(qint64(key)));
    return Message { rows->constFirst().sha256, rows->constFirst().octets, rows->constFirst().complete,
                     rows->constFirst().account };
}

Result<qint64> QueryDesk::size(MessageKey key)
{
    return message(key).transform([](const Message &found) { return found.octets; });
}

Result<QByteArray> QueryDesk::octets(MessageKey key, qint64 maximum)
{
    return message(key).and_then([&](const Message &message) { return octets(key, message, maximum); });
}

Result<QByteArray> QueryDesk::octets(MessageKey key, const Message &message, qint64 maximum)
{
    if (m_lastHash == message.sha256 && m_lastOctets.size() == message.octets)
        return m_lastOctets.first(qMin(m_lastOctets.size(), maximum));
    auto octets = (*m_reader).octets(key, maximum);
    if (octets && octets->size() == message.octets && octets->size() <= maximumHeld) {
        m_lastHash = message.sha256;
        m_lastOctets = *octets;
    }
    return octets;
}

Result<MessageDocument> QueryDesk::document(MessageKey key, const QString &wantedCharset, const std::stop_token &stop)
{
    const auto found = message(key);
    if (!found)
        return std::unexpected(found.error());
    const auto repaired = wantedCharset.isEmpty() ? RepairedCharsets(*m_database).of(key) : Result<QString>(wantedCharset);
    if (!repaired)
        return std::unexpected(repaired.error());
    const QString &charset = *repaired;
    const auto server = m_lore.of(found->account, *m_database, *m_reader);
    if (!server)
        return std::unexpected(server.error());
    const QByteArray id = found->sha256 + (found->complete ? 'c' : 'h') + charset.toUtf8() + '\n'
        + server->names.join(u' ').toUtf8() + char('0' + qMin(server->fieldsOfEach, 9));
    if (const MessageDocument *kept = m_documents.object(id))
        return *kept;
    Result<Whole> raw = whole(key, *found, stop);
    // A full disk is no reason not to read what can be read.
    const bool hasNoRoom = !raw && (raw.error().code == ErrorCode::DiskFull || raw.error().code == ErrorCode::FileUnwritable);
    if (hasNoRoom)
        raw = octets(key, *found, maximumHeld).transform([](const QByteArray &front) { return Whole(front); });
    if (!raw)
        return std::unexpected(raw.error());
    MessageDocument document = parseDocument(raw->octets, { .charset = charset.toUtf8(), .server = *server, .stop = stop });
    if (stop.stop_requested()) // not all of it was measured
        return failure(ErrorCode::Cancelled);
    if (!found->complete)
        document.warnings.append(Warning::PartialMessage);
    if (hasNoRoom && !document.warnings.contains(Warning::Truncated))
        document.warnings.append(Warning::Truncated);
    if (!hasNoRoom) // there may be room the next time
        m_documents.insert(id, new MessageDocument(document), costOf(document));
    return document;
}

Result<QList<MessageSummary>> QueryDesk::summaries(const QList<MessageKey> &keys, const ListQuery &list)
{
    const auto opened = reader();
    if (!opened)
        return std::unexpected(opened.error());
    auto rows = (*opened)->summaries(keys, list);
    if (const auto wanted = wantedWords(parseQuery(list.words)); rows && !wanted.isEmpty()) {
        for (MessageSummary &row : *rows)
            showHits(row, wanted);
    }
    return rows;
}

void QueryDesk::showHits(MessageSummary &row, const QList<WantedWords> &wanted)
{
    row.subjectHits = hitsIn(row.subject, wanted, Query::Term::Field::Subject);
    const auto inBody = [](const WantedWords &words) { return words.field == Query::Term::Field::Any; };
    if (!row.complete || std::ranges::none_of(wanted, inBody))
        return;
    const auto raw = m_reader->octets(row.key, maximumSearched);
    if (!raw) // the row is right without it; opening the message will say what is wrong
        return;
    if (auto passage = passageOf(parseSummary(*raw).bodyText, wanted, maximumPassage); !passage.hits.isEmpty()) {
        row.snippet = passage.text;
        row.snippetHits = passage.hits;
    }
}

Result<QList<ThreadPlace>> QueryDesk::conversation(ConversationKey key, const ListQuery &list)
{
    const auto opened = reader();
    if (!opened)
        return std::unexpected(opened.error());
    auto members = (*opened)->conversation(key, list);
    if (!members)
        return std::unexpected(members.error());
    QList<ThreadEntry> entries;
    for (auto &[entry, known] : *members) {
        // One that cannot be read stands where its date puts it.
        if (const auto raw = known ? Result<QByteArray>() : (*opened)->octets(entry.key, maximumHeader); !known && raw) {
            const auto header = parseHeader(*raw);
            entry.identifier = header.messageId.isEmpty() ? 0 : identifierHash(header.messageId);
            entry.references = referencesOf(header);
        }
        entries.append(std::move(entry));
    }
    return threadOrder(entries);
}

Result<RemotePictureList> QueryDesk::remotePictures(MessageKey key)
{
    return reader().and_then([&](const MailboxReader *) { return PictureStore(*m_database).pictures(key); });
}

Result<void> QueryDesk::part(MessageKey key, const PartPath &part, const OctetSink &sink, const std::stop_token &stop)
{
    const OctetSink stoppable = [&](QByteArrayView piece) { return !stop.stop_requested() && sink(piece); };
    const auto found = message(key);
    if (!found)
        return std::unexpected(found.error());
    return whole(key, *found, stop).and_then([&](const Whole &raw) { return partContent(raw.octets, part, stoppable); });
}

Result<QueryDesk::Whole> QueryDesk::whole(MessageKey key, const Message &message, const std::stop_token &stop)
{
    if (message.octets > maximumHeld)
        return laidOut(key, message.octets, stop);
    return octets(key, message, maximumHeld).transform([](const QByteArray &held) { return Whole(held); });
}

Result<QueryDesk::Whole> QueryDesk::laidOut(MessageKey key, qint64 size, const std::stop_token &stop)
{
    // Not begun where it cannot end: on the way there it would leave no room for mail that arrives.
    if (const qint64 free = m_database->freeOctets(); free >= 0 && free < size)
        return failure(ErrorCode::DiskFull, QFileInfo(m_storeFile).path());
    // On the disk that holds the store: /tmp may be memory. Never given a name where the system allows that (O_TMPFILE).
    auto file = std::make_unique<QTemporaryFile>(QFileInfo(m_storeFile).dir().filePath(u"large-message"_s));
    if (!file->open())
        return failure(ErrorCode::FileUnwritable, QFileInfo(m_storeFile).path());
    bool isFull = false;
    const auto written = m_reader->octets(key, [&](QByteArrayView piece) {
        isFull = file->write(piece.data(), piece.size()) != piece.size();
        return !isFull && !stop.stop_requested();
    });
    if (isFull || !file->flush())
        return failure(ErrorCode::DiskFull, QFileInfo(m_storeFile).path());
    if (!written)
        return std::unexpected(written.error());
    const uchar *octets = file->map(0, file->size());
    if (!octets)
        return failure(ErrorCode::MessageTooLarge, QString::number(qint64(key)));
    const QByteArrayView mapped(octets, file->size());
    return Whole(std::move(file), mapped);
}

QueryLane::QueryLane(const QString &storeFile, const QString &name)
    : m_desk(new QueryDesk(storeFile))
    , m_thread(name, m_desk)
{
    m_thread.start();
}

void QueryLane::post(std::function<void(QueryDesk &)> work)
{
    handOver(m_desk, [desk = m_desk, work = std::move(work)] { work(*desk); });
}

} // namespace Restante

#include "moc_querylane.cpp"
