// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json.h"

#include "base/octets.h"
#include "fetch/fetchplan.h"
#include "mail/messageparser.h"
#include "pop3/uniqueidtext.h"
#include "words/errortext.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// With its offset always: local time is written as the offset it has. A year that ISO 8601 writes otherwise is no time.
QJsonValue time(const QDateTime &time)
{
    if (!time.isValid() || time.date().year() < 1 || time.date().year() > 9999)
        return {};
    if (time.timeSpec() == Qt::UTC)
        return time.toString(Qt::ISODate);
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate);
}

QString hex(const QByteArray &hash)
{
    return QString::fromLatin1(hash.toHex());
}

QJsonObject mailbox(const Mailbox &mailbox)
{
    return { { u"name"_s, mailbox.displayName }, { u"address"_s, mailbox.addrSpec } };
}

QJsonArray mailboxes(const MailboxList &list)
{
    QJsonArray result;
    for (const Mailbox &each : list)
        result += mailbox(each);
    return result;
}

QJsonArray tagNames(const QList<MessageTag> &tags)
{
    QJsonArray names;
    for (const MessageTag &tag : tags)
        names += tag.name;
    return names;
}

QJsonObject skipped(const SkippedMessage &message)
{
    return { { u"unique_id"_s, uniqueIdText(message.uniqueId) }, { u"reason"_s, QString(skipReasonName(message.reason)) } };
}

/// The server's own words, beside the sentence.
QJsonValue checkError(const std::optional<Error> &error)
{
    if (!error)
        return {};
    QJsonObject object = toJson(*error);
    object.insert(u"server_text"_s, error->serverText.isEmpty() ? QJsonValue() : QJsonValue(printable(error->serverText)));
    return object;
}

QJsonObject attachment(const Attachment &attachment)
{
    return { { u"part"_s, attachment.part },
             { u"name"_s, attachment.name },
             { u"media_type"_s, attachment.mediaType },
             { u"octets"_s, attachment.octets },
             { u"sha256"_s, hex(attachment.sha256) },
             { u"inline"_s, attachment.isInline },
             { u"content_id"_s, textOrNull(attachment.contentId) } };
}

QString copyName(DeletionPreview::Copy copy)
{
    switch (copy) {
    case DeletionPreview::Copy::Here:
        return u"here"_s;
    case DeletionPreview::Copy::ToCome:
        return u"to-come"_s;
    case DeletionPreview::Copy::None:
        return u"none"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString speakerName(DialogueLine::From from)
{
    switch (from) {
    case DialogueLine::From::Client:
        return u"client"_s;
    case DialogueLine::From::Server:
        return u"server"_s;
    case DialogueLine::From::Note:
        return u"note"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonValue valueOrNull(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}

} // namespace

QJsonObject toJson(const Error &error)
{
    return { { u"code"_s, QString(errorCodeName(error.code)) }, { u"message"_s, errorMessage(error) } };
}

QJsonObject failureJson(const Error &error)
{
    return { { u"error"_s, toJson(error) } };
}

QJsonObject toJson(const Account &account)
{
    const ServerSettings &server = account.server;
    return { { u"id"_s, account.id.value },
             { u"address"_s, account.address },
             { u"name"_s, account.name },
             { u"host"_s, server.host },
             { u"port"_s, server.port },
             { u"security"_s, securityName(server.security) },
             { u"user"_s, server.user },
             { u"auth"_s, authenticationName(server.authentication) },
             { u"password_store"_s, passwordStoreName(account.passwordStore) },
             { u"keep"_s, retentionName(account.policy.retention) },
             { u"headers_above"_s, account.policy.headersAbove },
             { u"per_check"_s, checkBudgetName(account.policy.budget) },
             { u"ca_file"_s, textOrNull(server.caFile) },
             { u"client_certificate"_s, textOrNull(server.clientCertificate) },
             { u"proxy"_s, proxyName(server.proxy) },
             { u"authserv_id"_s, textOrNull(account.authservId) },
             { u"token"_s, !server.tokenCommand.isEmpty() },
             { u"timeout"_s, qint64(server.timeout.count()) },
             { u"check_interval"_s, qint64(std::chrono::seconds(account.checkInterval).count()) } };
}

QJsonObject toJson(const CheckReport &report)
{
    QJsonArray skippedMessages;
    for (const SkippedMessage &message : report.skipped)
        skippedMessages += skipped(message);
    return { { u"id"_s, report.account.value },
             { u"listed"_s, report.listed },
             { u"retrieved"_s, report.retrieved },
             { u"octets"_s, report.octets },
             { u"duplicates"_s, report.duplicates },
             { u"deleted"_s, report.deleted },
             { u"pending_delete"_s, report.pendingDelete },
             { u"left"_s, report.leftOver },
             { u"skipped"_s, skippedMessages },
             { u"error"_s, checkError(report.error) } };
}

QJsonObject toJson(const ServerMessage &message)
{
    return { { u"number"_s, qint64(message.number) },
             { u"unique_id"_s, uniqueIdText(message.uniqueId) },
             { u"octets"_s, message.octets },
             { u"state"_s, QString(retrievalStateName(message.state)) },
             { u"key"_s, message.key ? QJsonValue(qint64(*message.key)) : QJsonValue() },
             { u"wish"_s, textOrNull(QString(serverWishName(message.wish))) } };
}

QJsonObject toJson(const DeletionPreview &preview)
{
    QJsonArray deletions;
    for (const DeletionPreview::Item &item : preview.items) {
        deletions += QJsonObject { { u"number"_s, qint64(item.number) },
                                   { u"unique_id"_s, uniqueIdText(item.uniqueId) },
                                   { u"octets"_s, item.octets },
                                   { u"reason"_s, QString(deletionReasonName(item.reason)) },
                                   { u"copy"_s, copyName(item.copy) } };
    }
    return { { u"deletions"_s, deletions } };
}

QJsonObject toJson(const Dialogue &dialogue)
{
    QJsonArray lines;
    for (const DialogueLine &line : dialogue.lines)
        lines += QJsonObject { { u"milliseconds"_s, line.milliseconds },
                               { u"from"_s, speakerName(line.from) },
                               { u"text"_s, line.text } };
    return { { u"began"_s, time(dialogue.began) }, { u"lines"_s, lines } };
}

QJsonObject toJson(const MessageSummary &message)
{
    return { { u"key"_s, qint64(message.key) },     { u"account"_s, textOrNull(message.account.value) },
             { u"folder"_s, message.folderName },   { u"from"_s, mailboxes(message.from) },
             { u"to"_s, mailboxes(message.to) },    { u"subject"_s, message.subject },
             { u"date"_s, time(message.date) },     { u"received"_s, time(message.received) },
             { u"octets"_s, message.octets },       { u"sha256"_s, hex(message.sha256) },
             { u"unread"_s, message.unread },       { u"starred"_s, message.starred },
             { u"tags"_s, tagNames(message.tags) }, { u"has_attachment"_s, message.hasAttachment },
             { u"complete"_s, message.complete },   { u"thread"_s, qint64(message.conversation) },
             { u"snippet"_s, message.snippet } };
}

QJsonObject toJson(const MessageSummary &summary, const MessageDocument &document)
{
    QJsonObject object = toJson(summary);
    const MessageHeader &header = document.header;
    object.insert(u"cc"_s, mailboxes(header.cc));
    object.insert(u"bcc"_s, mailboxes(header.bcc));
    object.insert(u"reply_to"_s, mailboxes(header.replyTo));
    object.insert(u"sender"_s, header.sender.isEmpty() ? QJsonValue() : QJsonValue(mailbox(header.sender.first())));
    object.insert(u"message_id"_s, textOrNull(header.messageId));
    object.insert(u"in_reply_to"_s, textOrNull(header.inReplyTo.value(0)));
    object.insert(u"references"_s, QJsonArray::fromStringList(header.references));
    object.insert(u"text"_s, valueOrNull(plainTextOf(document)));
    object.insert(u"html"_s, valueOrNull(htmlOf(document)));
    QJsonArray attachments;
    for (const Attachment &each : document.attachments)
        attachments += attachment(each);
    object.insert(u"attachments"_s, attachments);
    QJsonArray warnings;
    for (const Warning warning : document.warnings)
        warnings += QString(warningName(warning));
    object.insert(u"warnings"_s, warnings);
    return object;
}

QJsonObject toJson(const MailboxReader::Verification &verification)
{
    QJsonArray damaged;
    for (const MailboxReader::Damage &damage : verification.damaged) {
        // What exactly is wrong stands in the detail; the sentence says what that means.
        const QString sentence = errorText({ damage.code, QString(), {} }, Reader::CommandLine).sentence;
        damaged += QJsonObject { { u"key"_s, qint64(damage.key) },
                                 { u"message"_s, damage.detail.isEmpty() ? sentence : damage.detail } };
    }
    return { { u"messages"_s, verification.messages },
             { u"octets"_s, verification.octets },
             { u"damaged"_s, damaged },
             { u"store"_s, QJsonArray::fromStringList(verification.store) },
             { u"ok"_s, verification.damaged.isEmpty() && verification.store.isEmpty() } };
}

QJsonObject toJson(const ImportReport &report)
{
    QJsonArray failed;
    for (const ImportReport::Failure &failure : report.failed)
        failed += QJsonObject { { u"path"_s, failure.path }, { u"message"_s, errorMessage(failure.error) } };
    return { { u"imported"_s, report.imported }, { u"duplicates"_s, report.duplicates }, { u"failed"_s, failed } };
}

QByteArray jsonDocument(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

void JsonMessageList::append(const MessageSummary &message)
{
    m_octets += m_isEmpty ? "\n" : ",\n";
    m_octets += QJsonDocument(toJson(message)).toJson(QJsonDocument::Compact);
    m_isEmpty = false;
}

QByteArray JsonMessageList::finish()
{
    m_octets += m_isEmpty ? "]}\n" : "\n]}\n";
    return std::exchange(m_octets, {});
}

} // namespace Restante
