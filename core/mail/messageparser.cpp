// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/messageparser.h"

#include "base/octets.h"

#include <KMime/Message>

#include <QCryptographicHash>

#include <memory>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

// KMime builds a tree of objects from whatever it is given: what is larger is read by its header alone.
constexpr qint64 maximumForKMime = 1 * MiB;
constexpr qint64 maximumHeader = 256 * KiB;

std::unique_ptr<KMime::Message> parsed(QByteArrayView raw)
{
    const qint64 limit = raw.size() > maximumForKMime || raw.count("\n--") > 1000 ? maximumHeader : maximumForKMime;
    auto message = std::make_unique<KMime::Message>();
    message->setContent(KMime::CRLFtoLF(raw.first(qMin<qsizetype>(raw.size(), limit)).toByteArray()));
    message->parse();
    return message;
}

MailboxList mailboxes(const auto *field)
{
    MailboxList list;
    if (field) {
        for (const auto &mailbox : field->mailboxes())
            list.append({ mailbox.name(), QString::fromUtf8(mailbox.address()) });
    }
    return list;
}

QStringList identifiers(const KMime::Headers::Generics::Ident *field)
{
    QStringList list;
    if (field) {
        for (const QByteArray &identifier : field->identifiers())
            list.append(QString::fromUtf8(identifier));
    }
    return list;
}

MessageHeader headerOf(const KMime::Message &message)
{
    MessageHeader header;
    header.from = mailboxes(message.from());
    header.to = mailboxes(message.to());
    header.cc = mailboxes(message.cc());
    header.bcc = mailboxes(message.bcc());
    header.replyTo = mailboxes(message.replyTo());
    if (const auto *subject = message.subject())
        header.subject = subject->asUnicodeString();
    if (const auto *date = message.date())
        header.date = date->dateTime();
    if (const auto *id = message.messageID())
        header.messageId = QString::fromUtf8(id->identifier());
    header.inReplyTo = identifiers(message.inReplyTo());
    header.references = identifiers(message.references());
    return header;
}

/// Calls `visit(entity, path)` for each leaf.
template<typename Visit>
void visitLeaves(const KMime::Content &entity, const QString &path, const Visit &visit)
{
    const auto children = entity.contents();
    if (children.empty() || entity.bodyIsMessage()) {
        visit(entity, path.isEmpty() ? u"1"_s : path);
        return;
    }
    int number = 0;
    for (const auto *child : children)
        visitLeaves(*child, path.isEmpty() ? QString::number(++number) : path + u'.' + QString::number(++number), visit);
}

} // namespace

MessageHeader parseHeader(QByteArrayView raw)
{
    return headerOf(*parsed(raw.first(qMin<qsizetype>(raw.size(), maximumHeader))));
}

MessageDocument parseDocument(QByteArrayView raw, const ParseOptions &)
{
    const auto message = parsed(raw);
    MessageDocument document;
    document.header = headerOf(*message);
    visitLeaves(*message, {}, [&](const KMime::Content &leaf, const QString &path) {
        const auto *type = leaf.contentType();
        const QString mediaType = type && !type->isEmpty() ? QString::fromLatin1(type->mimeType()).toLower() : u"text/plain"_s;
        const auto *disposition = leaf.contentDisposition();
        const bool attached = disposition && disposition->disposition() == KMime::Headers::CDattachment;
        if (!attached && mediaType == "text/plain"_L1) {
            document.plainBodies.append({ path, BodyPart::Kind::PlainText, leaf.decodedText(), false });
        } else if (!attached && mediaType == "text/html"_L1) {
            document.htmlBodies.append({ path, BodyPart::Kind::Html, leaf.decodedText(), false });
        } else {
            const QByteArray octets = leaf.decodedContent();
            Attachment attachment;
            attachment.part = path;
            attachment.name = disposition ? disposition->filename() : QString();
            if (attachment.name.isEmpty())
                attachment.name = u"part-"_s + path;
            attachment.mediaType = mediaType;
            attachment.octets = octets.size();
            attachment.sha256 = QCryptographicHash::hash(octets, QCryptographicHash::Sha256);
            document.attachments.append(attachment);
        }
    });
    return document;
}

ParsedSummary parseSummary(QByteArrayView raw)
{
    const MessageDocument document = parseDocument(raw);
    ParsedSummary summary;
    summary.header = document.header;
    summary.hasAttachment = !document.attachments.isEmpty();
    summary.bodyText = readableTextOf(document).left(256 * 1024);
    summary.snippet = summary.bodyText.left(2000).simplified().left(200);
    for (const Attachment &attachment : document.attachments)
        summary.attachmentNames += attachment.name + u'\n';
    return summary;
}

Result<QByteArray> partContent(QByteArrayView raw, const PartPath &part)
{
    std::optional<QByteArray> found;
    visitLeaves(*parsed(raw), {}, [&](const KMime::Content &leaf, const QString &path) {
        if (path == part)
            found = leaf.decodedContent();
    });
    if (!found)
        return failure(ErrorCode::NoSuchPart, part);
    return *found;
}

Result<void> partContent(QByteArrayView raw, const PartPath &part, const OctetSink &sink)
{
    const Result<QByteArray> content = partContent(raw, part);
    if (!content)
        return std::unexpected(content.error());
    return sink(*content) ? Result<void>() : failure(ErrorCode::Cancelled, part);
}

std::optional<Resource> resourceByContentId(QByteArrayView raw, QStringView contentId)
{
    std::optional<Resource> found;
    visitLeaves(*parsed(raw), {}, [&](const KMime::Content &leaf, const QString &path) {
        const auto *id = leaf.header<KMime::Headers::ContentID>();
        if (id && QString::fromUtf8(id->identifier()) == contentId && leaf.contentType())
            found = Resource { path, QString::fromLatin1(leaf.contentType()->mimeType()), leaf.decodedContent() };
    });
    return found;
}

namespace {

std::optional<QString> joined(const QList<BodyPart> &bodies, BodyPart::Kind kind)
{
    QStringList texts;
    for (const BodyPart &body : bodies) {
        if (body.kind == kind)
            texts.append(body.content);
    }
    return texts.isEmpty() ? std::nullopt : std::optional(texts.join(u'\n'));
}

} // namespace

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
    return plainTextOf(document).value_or(htmlOf(document).value_or(QString()));
}

} // namespace Restante
