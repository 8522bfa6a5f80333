// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

void put(QJsonObject &object, QLatin1StringView name, const QString &text)
{
    if (!text.isEmpty())
        object[name] = text;
}

void put(QJsonObject &object, QLatin1StringView name, const QStringList &texts)
{
    if (!texts.isEmpty())
        object[name] = QJsonArray::fromStringList(texts);
}

void put(QJsonObject &object, QLatin1StringView name, const MailboxList &mailboxes)
{
    QJsonArray array;
    for (const Mailbox &mailbox : mailboxes)
        array.append(QJsonArray { mailbox.displayName, mailbox.addrSpec });
    if (!array.isEmpty())
        object[name] = array;
}

void put(QJsonObject &object, QLatin1StringView name, const QList<BodyPart> &bodies)
{
    QJsonArray array;
    for (const BodyPart &body : bodies) {
        QJsonObject one { { "part"_L1, body.part }, { body.kind == BodyPart::Kind::Html ? "html"_L1 : "text"_L1, body.content } };
        if (body.flowed)
            one["flowed"_L1] = true;
        array.append(one);
    }
    if (!array.isEmpty())
        object[name] = array;
}

QJsonObject toJson(const Attachment &attachment)
{
    QJsonObject object { { "part"_L1, attachment.part },
                         { "name"_L1, attachment.name },
                         { "type"_L1, attachment.mediaType },
                         { "octets"_L1, attachment.octets },
                         { "sha256"_L1, QString::fromLatin1(attachment.sha256.toHex()) } };
    put(object, "cid"_L1, attachment.contentId);
    if (attachment.isInline)
        object["inline"_L1] = true;
    if (attachment.isMessage)
        object["message"_L1] = true;
    return object;
}

} // namespace

QJsonObject toJson(const MessageDocument &document)
{
    const MessageHeader &header = document.header;
    QJsonObject object;
    put(object, "from"_L1, header.from);
    put(object, "to"_L1, header.to);
    put(object, "cc"_L1, header.cc);
    put(object, "bcc"_L1, header.bcc);
    put(object, "reply_to"_L1, header.replyTo);
    put(object, "sender"_L1, header.sender);
    put(object, "subject"_L1, header.subject);
    put(object, "date"_L1, header.date.toString(Qt::ISODate));
    put(object, "message_id"_L1, header.messageId);
    put(object, "in_reply_to"_L1, header.inReplyTo);
    put(object, "references"_L1, header.references);
    put(object, "list_id"_L1, document.listId);
    if (!document.unsubscribe.isEmpty())
        object["unsubscribe"_L1] =
            QJsonArray { document.unsubscribe.page, document.unsubscribe.mail, document.unsubscribe.oneClick };
    put(object, "resent_from"_L1, document.resentFrom);
    put(object, "receipt_to"_L1, document.receiptTo);
    put(object, "plain"_L1, document.plainBodies);
    put(object, "html"_L1, document.htmlBodies);
    QJsonArray attachments;
    for (const Attachment &attachment : document.attachments)
        attachments.append(toJson(attachment));
    if (!attachments.isEmpty())
        object["attachments"_L1] = attachments;
    QStringList warnings;
    for (const Warning warning : document.warnings)
        warnings.append(warningName(warning));
    put(object, "warnings"_L1, warnings);
    return object;
}

QJsonObject toJson(const ParsedSummary &summary)
{
    QJsonObject object { { "snippet"_L1, summary.snippet }, { "has_attachment"_L1, summary.hasAttachment } };
    if (summary.damaged)
        object["damaged"_L1] = true;
    return object;
}

} // namespace Restante
