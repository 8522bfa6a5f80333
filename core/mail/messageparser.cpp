// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/messageparser.h"

#include "mail/attachmentname.h"
#include "mail/bodychoice.h"
#include "mail/bodytext.h"
#include "mail/charsetguess.h"
#include "mail/encodedwords.h"
#include "mail/htmltext.h"
#include "mail/messagebounds.h"
#include "mail/messageheader.h"
#include "mail/snippet.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// The charset of raw octets in the header: that of the first text that declares one.
QByteArray headerCharset(const EntityTree &tree, const ParseOptions &options)
{
    if (!options.charset.isEmpty())
        return options.charset;
    const auto text = std::ranges::find_if(
        tree.entities, [](const Entity &entity) { return entity.mediaType.startsWith("text/") && !entity.charset.isEmpty(); });
    return text == tree.entities.end() ? QByteArray() : text->charset;
}

/// Whether the content cannot be read without a key (or, of opaque signed S/MIME, without opening it; RFC 8551 3.5.2).
bool isClosed(const Entity &entity)
{
    if (entity.mediaType == "application/pkcs7-mime" || entity.mediaType == "application/x-pkcs7-mime")
        return entity.smimeType != "certs-only";
    return entity.mediaType == "multipart/encrypted" || entity.mediaType == "application/pgp-encrypted";
}

/// Signatures and the control part of PGP/MIME are listed, but no reason for a paper clip.
bool isWorthAClip(const Attachment &attachment)
{
    return !attachment.isInline && attachment.mediaType != "application/pgp-signature"_L1
        && attachment.mediaType != "application/pkcs7-signature"_L1 && attachment.mediaType != "application/x-pkcs7-signature"_L1
        && attachment.mediaType != "application/pgp-encrypted"_L1;
}

// Deeper than any part of honest mail lies.
constexpr qsizetype maximumPathInName = 20;

QString numbered(QLatin1StringView base, QStringView path)
{
    return base + path.first(qMin(path.size(), maximumPathInName)).toString().replace(u'.', u'-');
}

/// Always a name: the sender's, the subject of an attached message, else one made of path and type.
QString attachmentNameOf(QByteArrayView raw, const Entity &entity)
{
    QString name = safeFileName(entity.name);
    const QString mediaType = QString::fromLatin1(entity.mediaType);
    if (name.isEmpty() && entity.isMessage() && entity.encoding == TransferEncoding::Identity) {
        const HeaderBlock block = readMessageHeader(entity.body(raw));
        const QString subject = decodeHeaderText(block.header.first("Subject")).trimmed().left(maximumSubject);
        // A subject is no path: its slashes part nothing.
        const QString stem = safeFileName(QString(subject).replace(u'/', u'_').replace(u'\\', u'_'));
        name = stem.isEmpty() ? QString() : safeFileName(stem + u".eml"_s);
    }
    if (!name.isEmpty())
        return name;
    if (mediaType == "application/pgp-signature"_L1)
        return fileNameFor(u"signature", mediaType);
    if (mediaType.endsWith("pkcs7-signature"_L1) || mediaType.endsWith("pkcs7-mime"_L1))
        return fileNameFor(u"smime", mediaType);
    return fileNameFor(numbered(entity.isMessage() ? "message-"_L1 : "part-"_L1, entity.path), mediaType);
}

/// "1.u2": the second uuencoded file in the text of part 1.
PartPath embeddedPath(const PartPath &part, qsizetype number)
{
    return part + ".u"_L1 + QString::number(number);
}

struct EmbeddedPath {
    PartPath part;
    int number = 0;
};

EmbeddedPath readEmbeddedPath(const PartPath &path)
{
    const qsizetype mark = path.lastIndexOf(".u"_L1);
    return mark < 0 ? EmbeddedPath {} : EmbeddedPath { path.first(mark), path.sliced(mark + 2).toInt() };
}

QByteArrayView dataOf(const EmbeddedFiles &embedded, const UuencodedFile &file)
{
    return embedded.content.sliced(file.dataBegin, file.dataEnd - file.dataBegin);
}

/// Puts a document together. What only a reader needs (sizes and hashes of attachments) is left out for a summary.
class DocumentBuilder
{
public:
    enum class Purpose { Document, Summary };

    DocumentBuilder(QByteArrayView raw, const ParseOptions &options, Purpose purpose)
        : m_raw(raw)
        , m_options(options)
        , m_purpose(purpose)
        , m_tree(readEntities(raw))
    {
    }

    MessageDocument build()
    {
        m_document.header = decodeHeader(m_tree.header, headerCharset(m_tree, m_options));
        m_document.listId = listIdOf(m_tree.header);
        warnAboutStructure();
        const BodyChoice choice = chooseBodies(m_tree);
        readBodies(choice);
        collectContentIds();
        for (const int index : choice.attachments)
            addAttachment(m_tree.entities[index]);
        m_document.attachments += m_embedded;
        return std::move(m_document);
    }

private:
    void warn(Warning warning)
    {
        if (!m_document.warnings.contains(warning))
            m_document.warnings.append(warning);
    }

    void warnAboutStructure()
    {
        if (m_tree.notAMessage)
            warn(Warning::NotAMessage);
        for (const Warning warning : senderWarnings(m_tree.header, m_document.header))
            warn(warning);
        if (m_tree.tooManyParts)
            warn(Warning::TooManyParts);
        if (m_tree.tooDeep)
            warn(Warning::TooDeep);
        if (m_tree.missingBoundary)
            warn(Warning::MissingBoundary);
        if (std::ranges::any_of(m_tree.entities, isClosed))
            warn(Warning::Encrypted);
    }

    /// Each body is read once, though it may belong to both forms.
    void readBodies(const BodyChoice &choice)
    {
        QList<int> indexes = choice.plain + choice.html;
        std::ranges::sort(indexes);
        indexes.erase(std::unique(indexes.begin(), indexes.end()), indexes.end());
        QHash<int, BodyPart> bodies;
        for (const int index : std::as_const(indexes))
            bodies.insert(index, readBody(m_tree.entities[index]));
        m_document.plainBodies = inOrder(choice.plain, bodies);
        m_document.htmlBodies = inOrder(choice.html, bodies);
    }

    /// Bodies without a single character are left out beside others (there is mail with hundreds of them).
    static QList<BodyPart> inOrder(const QList<int> &indexes, const QHash<int, BodyPart> &bodies)
    {
        QList<BodyPart> list;
        for (const int index : indexes)
            list.append(bodies[index]);
        const BodyPart first = list.value(0);
        list.removeIf([](const BodyPart &body) { return body.content.isEmpty(); });
        return list.isEmpty() && !indexes.isEmpty() ? QList { first } : list;
    }

    BodyPart readBody(const Entity &entity)
    {
        const qsizetype limit = qMin(maximumBodyOctets, m_room);
        BodyText body;
        if (entity.mediaType == "text/html") {
            body = readHtml(m_raw, entity, m_options.charset, limit);
        } else {
            const EmbeddedFiles embedded = embeddedFilesIn(m_raw, entity);
            body = readPlainText(embedded, entity, m_options.charset, limit);
            for (qsizetype i = 0; i < embedded.files.size(); ++i)
                addEmbedded(entity, embedded, i);
        }
        m_room -= qMin(m_room, body.text.size());
        if (body.damaged)
            warn(Warning::DamagedEncoding);
        if (body.guessed)
            warn(Warning::UnreadableCharset);
        if (body.hasPgpMessage)
            warn(Warning::Encrypted);
        if (body.truncated) {
            warn(Warning::Truncated);
            addAttachment(entity); // so that the whole of it can be saved
        }
        return { entity.path, entity.mediaType == "text/html" ? BodyPart::Kind::Html : BodyPart::Kind::PlainText, body.text, body.flowed };
    }

    void collectContentIds()
    {
        for (const BodyPart &body : std::as_const(m_document.htmlBodies)) {
            if (body.kind != BodyPart::Kind::Html)
                continue;
            for (const QString &identifier : contentIdsIn(body.content))
                m_shownIds.insert(identifier);
        }
    }

    void addAttachment(const Entity &entity)
    {
        Attachment attachment;
        attachment.part = entity.path;
        attachment.name = attachmentNameOf(m_raw, entity);
        attachment.mediaType = QString::fromLatin1(entity.mediaType);
        attachment.contentId = entity.contentId;
        attachment.isMessage = entity.isMessage();
        attachment.isInline = !entity.contentId.isEmpty()
            && (m_shownIds.contains(entity.contentId) || entity.disposition == Entity::Disposition::Inline);
        measure(attachment, [&](const OctetSink &sink) { return decodeContent(entity.body(m_raw), entity.encoding, sink).damaged; });
        m_document.attachments.append(attachment);
    }

    void addEmbedded(const Entity &entity, const EmbeddedFiles &embedded, qsizetype index)
    {
        const UuencodedFile &file = embedded.files[index];
        Attachment attachment;
        attachment.part = embeddedPath(entity.path, index + 1);
        attachment.mediaType = u"application/octet-stream"_s;
        attachment.name = safeFileName(harmlessLine(decodeRawHeader(file.name, entity.charset)));
        if (attachment.name.isEmpty())
            attachment.name = fileNameFor(numbered("part-"_L1, attachment.part), attachment.mediaType);
        measure(attachment, [&](const OctetSink &sink) { return !decodeUuencodedLines(dataOf(embedded, file), sink); });
        m_embedded.append(attachment);
    }

    /// Size and hash of what `decode` (which says whether the encoding was damaged) gives; nothing is held.
    template<typename Decode>
    void measure(Attachment &attachment, const Decode &decode)
    {
        if (m_purpose == Purpose::Summary)
            return;
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const bool damaged = decode([&](QByteArrayView octets) {
            hash.addData(octets);
            attachment.octets += octets.size();
            return true;
        });
        attachment.sha256 = hash.result();
        if (damaged)
            warn(Warning::DamagedEncoding);
    }

    QByteArrayView m_raw;
    const ParseOptions &m_options;
    Purpose m_purpose;
    EntityTree m_tree;
    MessageDocument m_document;
    QList<Attachment> m_embedded;
    QSet<QString> m_shownIds;
    qsizetype m_room = maximumAllBodyOctets;
};

/// The texts of a list of bodies as words, up to `limit` characters.
QString wordsOf(const QList<BodyPart> &bodies, qsizetype limit)
{
    QString words;
    for (const BodyPart &body : bodies) {
        if (words.size() >= limit)
            break;
        if (!words.isEmpty() && !words.endsWith(u'\n'))
            words += u'\n';
        words += body.kind == BodyPart::Kind::Html ? textOfHtml(body.content, limit) : body.content.left(limit);
    }
    words.truncate(limit);
    if (!words.isEmpty() && words.back().isHighSurrogate())
        words.chop(1);
    return words;
}

/// The form that has the words: the plain one, unless it is blank and there is another.
const QList<BodyPart> &wordyBodies(const MessageDocument &document)
{
    const bool hasPlain = std::ranges::any_of(document.plainBodies, [](const BodyPart &body) { return !body.content.trimmed().isEmpty(); });
    return hasPlain || document.htmlBodies.isEmpty() ? document.plainBodies : document.htmlBodies;
}

std::optional<QString> joined(const QList<BodyPart> &bodies, BodyPart::Kind kind)
{
    std::optional<QString> text;
    for (const BodyPart &body : bodies) {
        if (body.kind != kind)
            continue;
        if (!text)
            text = body.content;
        else
            *text += (text->endsWith(u'\n') ? QString() : u"\n"_s) + body.content;
    }
    return text;
}

} // namespace

MessageHeader parseHeader(QByteArrayView raw)
{
    // The rest cannot be part of a header that is read.
    const HeaderBlock block = readMessageHeader(raw.first(qMin(raw.size(), 2 * maximumHeaderOctets)));
    const EntityTree tree = readEntities(raw.first(block.bodyBegin));
    return decodeHeader(tree.header, headerCharset(tree, {}));
}

MessageDocument parseDocument(QByteArrayView raw, const ParseOptions &options)
{
    return DocumentBuilder(raw, options, DocumentBuilder::Purpose::Document).build();
}

ParsedSummary parseSummary(QByteArrayView raw)
{
    const MessageDocument document = DocumentBuilder(raw, {}, DocumentBuilder::Purpose::Summary).build();
    ParsedSummary summary;
    summary.header = document.header;
    summary.hasAttachment = std::ranges::any_of(document.attachments, isWorthAClip);
    summary.bodyText = wordsOf(wordyBodies(document), maximumIndexCharacters);
    summary.snippet = snippetOf(summary.bodyText);
    for (const Attachment &attachment : document.attachments) {
        if (summary.attachmentNames.size() < maximumIndexCharacters)
            summary.attachmentNames += attachment.name + u'\n';
    }
    summary.attachmentNames.chop(summary.attachmentNames.isEmpty() ? 0 : 1);
    summary.damaged = document.warnings.contains(Warning::TooManyParts) || document.warnings.contains(Warning::TooDeep);
    return summary;
}

Result<QByteArray> partContent(QByteArrayView raw, const PartPath &part)
{
    QByteArray content;
    const Result<void> done = partContent(raw, part, [&](QByteArrayView octets) {
        content.append(octets);
        return true;
    });
    if (!done)
        return std::unexpected(done.error());
    return content;
}

Result<void> partContent(QByteArrayView raw, const PartPath &part, const OctetSink &sink)
{
    const EntityTree tree = readEntities(raw);
    if (const EmbeddedPath path = readEmbeddedPath(part); path.number > 0) {
        const Entity *entity = tree.find(path.part);
        const EmbeddedFiles embedded = entity ? embeddedFilesIn(raw, *entity) : EmbeddedFiles {};
        if (path.number > embedded.files.size())
            return failure(ErrorCode::NoSuchPart, part);
        bool stopped = false;
        decodeUuencodedLines(dataOf(embedded, embedded.files[path.number - 1]), [&](QByteArrayView octets) {
            stopped = !sink(octets);
            return !stopped;
        });
        return stopped ? failure(ErrorCode::Cancelled, part) : Result<void>();
    }
    const Entity *entity = part.isEmpty() ? nullptr : tree.find(part);
    if (!entity || !entity->children.isEmpty())
        return failure(ErrorCode::NoSuchPart, part);
    return decodeContent(entity->body(raw), entity->encoding, sink).stopped ? failure(ErrorCode::Cancelled, part) : Result<void>();
}

std::optional<Resource> resourceByContentId(QByteArrayView raw, QStringView contentId)
{
    const EntityTree tree = readEntities(raw);
    const auto entity = std::ranges::find_if(tree.entities, [&](const Entity &candidate) {
        return candidate.children.isEmpty() && !candidate.contentId.isEmpty() && candidate.contentId == contentId;
    });
    if (entity == tree.entities.end())
        return {};
    DecodedContent content = decodedContent(entity->body(raw), entity->encoding, maximumResourceOctets);
    if (content.cut)
        return {};
    return Resource { entity->path, QString::fromLatin1(entity->mediaType), std::move(content.octets) };
}

std::optional<QString> plainTextOf(const MessageDocument &document)
{
    return joined(document.plainBodies, BodyPart::Kind::PlainText);
}

std::optional<QString> htmlOf(const MessageDocument &document)
{
    return joined(document.htmlBodies, BodyPart::Kind::Html);
}

QString readableTextOf(const MessageDocument &document)
{
    return wordsOf(wordyBodies(document), maximumAllBodyOctets);
}

} // namespace Restante
