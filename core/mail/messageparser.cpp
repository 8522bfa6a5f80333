// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/messageparser.h"

#include "mail/documentbuilder.h"
#include "mail/embeddedfiles.h"
#include "mail/htmltext.h"
#include "mail/messagebounds.h"
#include "mail/messageheader.h"
#include "mail/snippet.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// A reader may look for it. Signatures and what wraps encrypted mail are listed, but no reason for a paper clip.
bool isWorthAClip(const Attachment &attachment, const MessageDocument &document)
{
    const bool isSealing = std::ranges::any_of(document.protectedParts, [&](const ProtectedPart &part) {
        return isSealed(part.kind) && part.content == attachment.part;
    });
    return !isSealing && !attachment.isInline && attachment.mediaType != "application/pgp-signature"_L1
        && attachment.mediaType != "application/pkcs7-signature"_L1 && attachment.mediaType != "application/x-pkcs7-signature"_L1
        && attachment.mediaType != "application/pgp-encrypted"_L1;
}

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
    const bool hasPlain =
        std::ranges::any_of(document.plainBodies, [](const BodyPart &body) { return !body.content.trimmed().isEmpty(); });
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

int ownFieldsOnTop(QByteArrayView raw, const ReceivingServer &server)
{
    return ownFieldsOnTop(readMessageHeader(raw.first(qMin(raw.size(), maximumHeaderOctets))).header, server);
}

MessageDocument parseDocument(QByteArrayView raw, const ParseOptions &options)
{
    return buildDocument(raw, options, DocumentPurpose::Reading);
}

ParsedSummary parseSummary(QByteArrayView raw)
{
    const MessageDocument document = buildDocument(raw, {}, DocumentPurpose::Summary);
    ParsedSummary summary;
    summary.header = document.header;
    summary.hasAttachment = std::ranges::any_of(document.attachments,
                                                [&](const Attachment &attachment) { return isWorthAClip(attachment, document); });
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
        decodeUuencodedLines(embedded.dataOf(embedded.files[path.number - 1]), [&](QByteArrayView octets) {
            stopped = !sink(octets);
            return !stopped;
        });
        return stopped ? failure(ErrorCode::Cancelled, part) : Result<void>();
    }
    const Entity *entity = part.isEmpty() ? nullptr : tree.find(part);
    if (!entity || !entity->children.isEmpty())
        return failure(ErrorCode::NoSuchPart, part);
    return decodeContent(entity->body(raw), entity->encoding, sink).stopped ? failure(ErrorCode::Cancelled, part)
                                                                            : Result<void>();
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
