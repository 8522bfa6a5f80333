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

/// The reader shows no more of a message than this, and says so.
constexpr qint64 maximumShown = 64 * MiB;
/// Where Message-ID and References are looked for.
constexpr qint64 maximumHeader = 64 * KiB;
/// The words of a message stand before its large attachments.
constexpr qint64 maximumSearched = 2 * MiB;
constexpr qsizetype maximumPassage = 200;
constexpr qint64 maximumKept = 32 * MiB;
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

Result<QByteArray> QueryDesk::octets(MessageKey key, qint64 maximum)
{
    return message(key).and_then([&](const Message &message) { return octets(key, message, maximum); });
}

Result<QByteArray> QueryDesk::octets(MessageKey key, const Message &message, qint64 maximum)
{
    if (m_lastHash == message.sha256 && m_lastOctets.size() == message.octets)
        return m_lastOctets.first(qMin(m_lastOctets.size(), maximum));
    auto octets = (*m_reader).octets(key, maximum);
    if (octets && octets->size() == message.octets && octets->size() <= maximumKept) {
        m_lastHash = message.sha256;
        m_lastOctets = *octets;
    }
    return octets;
}

Result<MessageDocument> QueryDesk::document(MessageKey key, const QString &wantedCharset)
{
    const auto found = message(key);
    if (!found)
        return std::unexpected(found.error());
    const auto repaired = wantedCharset.isEmpty() ? RepairedCharsets(*m_database).of(key) : Result<QString>(wantedCharset);
    if (!repaired)
        return std::unexpected(repaired.error());
    const QString charset = *repaired;
    const auto server = m_lore.of(found->account, *m_database, *m_reader);
    if (!server)
        return std::unexpected(server.error());
    const QByteArray id = found->sha256 + (found->complete ? 'c' : 'h') + charset.toUtf8() + '\n'
        + server->names.join(u' ').toUtf8() + char('0' + qMin(server->fieldsOfEach, 9));
    if (const MessageDocument *kept = m_documents.object(id))
        return *kept;
    const auto raw = octets(key, *found, maximumShown);
    if (!raw)
        return std::unexpected(raw.error());
    MessageDocument document = parseDocument(*raw, { .charset = charset.toUtf8(), .server = *server });
    if (!found->complete)
        document.warnings.append(Warning::PartialMessage);
    if (raw->size() < found->octets && !document.warnings.contains(Warning::Truncated))
        document.warnings.append(Warning::Truncated);
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
    if (found->octets > maximumKept)
        return partOfLarge(key, part, stoppable, stop);
    return octets(key, *found, maximumKept).and_then([&](const QByteArray &raw) { return partContent(raw, part, stoppable); });
}

Result<void> QueryDesk::partOfLarge(MessageKey key, const PartPath &part, const OctetSink &sink, const std::stop_token &stop)
{
    // On the disk that holds the store: /tmp may be memory. Never given a name where the system allows that (O_TMPFILE).
    QTemporaryFile file(QFileInfo(m_storeFile).dir().filePath(u"large-message"_s));
    if (!file.open())
        return failure(ErrorCode::FileUnwritable, QFileInfo(m_storeFile).path());
    bool isFull = false;
    const auto laidOut = (*m_reader).octets(key, [&](QByteArrayView piece) {
        isFull = file.write(piece.data(), piece.size()) != piece.size();
        return !isFull && !stop.stop_requested();
    });
    if (isFull || !file.flush())
        return failure(ErrorCode::DiskFull, QFileInfo(m_storeFile).path());
    if (!laidOut)
        return laidOut;
    const uchar *octets = file.map(0, file.size());
    if (!octets)
        return failure(ErrorCode::MessageTooLarge, QString::number(qint64(key)));
    return partContent(QByteArrayView(octets, file.size()), part, sink);
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
