// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/documentbuilder.h"

#include "base/sha256.h"
#include "mail/attachmentname.h"
#include "mail/bodychoice.h"
#include "mail/bodytext.h"
#include "mail/charsetguess.h"
#include "mail/contentlines.h"
#include "mail/encodedwords.h"
#include "mail/htmltext.h"
#include "mail/messagebounds.h"
#include "mail/messageheader.h"
#include "mail/protectedparts.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// Whether the content cannot be read without a key, as its type has it.
bool isClosed(const Entity &entity)
{
    if (entity.mediaType == "application/pkcs7-mime" || entity.mediaType == "application/x-pkcs7-mime")
        return entity.smimeType != "certs-only";
    return entity.mediaType == "multipart/encrypted" || entity.mediaType == "application/pgp-encrypted";
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

class DocumentBuilder
{
public:
    DocumentBuilder(QByteArrayView raw, const ParseOptions &options, DocumentPurpose purpose)
        : m_raw(raw)
        , m_options(options)
        , m_purpose(purpose)
        , m_tree(readEntities(raw))
    {}

    MessageDocument build()
    {
        m_document.header = decodeHeader(m_tree.header, headerCharset(m_tree, m_options));
        m_document.listId = listIdOf(m_tree.header);
        m_document.repairedCharset = QString::fromLatin1(m_options.charset);
        addProvenance(m_document, m_tree.header, m_options.server);
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
        const auto warnings = m_tree.notAMessage ? QList<Warning>() : senderWarnings(m_tree.header, m_document.header);
        for (const Warning warning : warnings)
            warn(warning);
        if (m_tree.tooManyParts)
            warn(Warning::TooManyParts);
        if (m_tree.tooDeep)
            warn(Warning::TooDeep);
        if (m_tree.missingBoundary)
            warn(Warning::MissingBoundary);
        const bool isSummary = m_purpose == DocumentPurpose::Summary;
        // A list tells of what is sealed by its structure; looking into texts for blocks is for reading.
        const bool sealed =
            std::ranges::any_of(m_tree.entities, [](const Entity &entity) { return entity.mediaType == "multipart/encrypted"; });
        if (isSummary && !sealed)
            return;
        m_document.protectedParts = findProtectedParts(m_raw, m_tree);
        if (!isSummary)
            warnAboutProtection();
    }

    void warnAboutProtection()
    {
        const auto isOpaque = [&](const Entity &entity) {
            return std::ranges::any_of(m_document.protectedParts, [&](const ProtectedPart &part) {
                return part.kind == ProtectedPart::Kind::SmimeOpaque && part.path == entity.path;
            });
        };
        if (std::ranges::any_of(m_tree.entities, [&](const Entity &entity) { return isClosed(entity) && !isOpaque(entity); }))
            warn(Warning::Encrypted);
        for (const ProtectedPart &part : std::as_const(m_document.protectedParts)) {
            if (isSealed(part.kind))
                warn(Warning::Encrypted);
            else if (part.kind != ProtectedPart::Kind::PgpKeys)
                warn(part.whole ? Warning::Signed : Warning::PartlySigned);
        }
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
        return { entity.path, entity.mediaType == "text/html" ? BodyPart::Kind::Html : BodyPart::Kind::PlainText, body.text,
                 body.flowed };
    }

    void collectContentIds()
    {
        for (const BodyPart &body : std::as_const(m_document.htmlBodies)) {
            if (body.kind != BodyPart::Kind::Html)
                continue;
            const auto contentIds = contentIdsIn(body.content);
            for (const QString &identifier : contentIds)
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
        attachment.oddName = hasDeceivingCharacters(entity.name);
        measure(attachment,
                [&](const OctetSink &sink) { return decodeContent(entity.body(m_raw), entity.encoding, sink).damaged; });
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
        measure(attachment, [&](const OctetSink &sink) { return !decodeUuencodedLines(embedded.dataOf(file), sink); });
        m_embedded.append(attachment);
    }

    /// Size, hash and kind of what `decode` (which says whether the encoding was damaged) gives; nothing is held.
    template<typename Decode>
    void measure(Attachment &attachment, const Decode &decode)
    {
        if (m_purpose == DocumentPurpose::Summary)
            return;
        Sha256 hash;
        QByteArray head;
        const bool damaged = decode([&](QByteArrayView octets) {
            hash.add(octets);
            attachment.octets += octets.size();
            head.append(octets.first(qMin(octets.size(), sniffedOctets - head.size())));
            return !m_options.stop.stop_requested();
        });
        attachment.sha256 = hash.finish();
        attachment.type = attachment.isMessage ? FileType { FileKind::Message, attachment.mediaType, false }
                                               : fileTypeOf(head, attachment.name, attachment.mediaType);
        if (damaged)
            warn(Warning::DamagedEncoding);
        lookForInvitation(attachment, decode);
    }

    /// The first calendar alone: the same invitation often comes twice, as an alternative and as a file.
    template<typename Decode>
    void lookForInvitation(const Attachment &attachment, const Decode &decode)
    {
        if (m_sawCalendar || attachment.type.kind != FileKind::Calendar || attachment.octets > maximumContentOctets)
            return;
        m_sawCalendar = true;
        QByteArray content;
        decode([&](QByteArrayView octets) {
            content.append(octets);
            return !m_options.stop.stop_requested();
        });
        if (const auto invitation = readInvitation(content))
            m_document.invitation = { attachment.part, *invitation };
    }

    QByteArrayView m_raw;
    const ParseOptions &m_options;
    DocumentPurpose m_purpose;
    EntityTree m_tree;
    MessageDocument m_document;
    QList<Attachment> m_embedded;
    QSet<QString> m_shownIds;
    qsizetype m_room = maximumAllBodyOctets;
    bool m_sawCalendar = false;
};

} // namespace

MessageDocument buildDocument(QByteArrayView raw, const ParseOptions &options, DocumentPurpose purpose)
{
    return DocumentBuilder(raw, options, purpose).build();
}

QByteArray headerCharset(const EntityTree &tree, const ParseOptions &options)
{
    if (!options.charset.isEmpty())
        return options.charset;
    const auto text = std::ranges::find_if(
        tree.entities, [](const Entity &entity) { return entity.mediaType.startsWith("text/") && !entity.charset.isEmpty(); });
    return text == tree.entities.end() ? QByteArray() : text->charset;
}

} // namespace Restante
