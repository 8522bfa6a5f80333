// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/json.h"
#include "cli/terminal.h"
#include "mail/messageparser.h"
#include "words.h"
#include "words/dates.h"
#include "words/lists.h"
#include "words/quantities.h"

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

QString mailboxesText(const MailboxList &list)
{
    QStringList texts;
    for (const Mailbox &mailbox : list) {
        const QString name = terminalLine(mailbox.displayName);
        const QString address = terminalLine(mailbox.addrSpec);
        texts += name.isEmpty() ? address : address.isEmpty() ? name : name + u" <"_s + address + u'>';
    }
    return listText(texts);
}

QString headerText(const MessageHeader &header)
{
    QString text;
    const auto line = [&text](const QString &field, const QString &body) {
        if (!body.isEmpty())
            text += field + u": "_s + body + u'\n';
    };
    line(Cli::tr("From"), mailboxesText(header.from));
    line(Cli::tr("To"), mailboxesText(header.to));
    line(Cli::tr("Cc"), mailboxesText(header.cc));
    line(Cli::tr("Reply to"), mailboxesText(header.replyTo));
    line(Cli::tr("Date"), fullDateText(header.date));
    line(Cli::tr("Subject"), terminalLine(header.subject));
    return text;
}

QString attachmentsText(const QList<Attachment> &attachments)
{
    QString text;
    for (const Attachment &attachment : attachments) {
        text += fitted(attachment.part, 6) + u' ' + terminalLine(attachment.name) + u"  "_s + terminalLine(attachment.mediaType)
            + u"  "_s + octetsText(attachment.octets) + u'\n';
    }
    return text.isEmpty() ? text : u'\n' + Cli::tr("Attachments:") + u'\n' + text;
}

/// Nothing is verified or decrypted here: that may take a passphrase.
QString protectionText(const MessageDocument &document)
{
    if (document.warnings.contains(Warning::Encrypted))
        return Cli::tr("This message is encrypted; the window decrypts it.") + u'\n';
    if (document.warnings.contains(Warning::Signed))
        return Cli::tr("This message is signed; the window checks the signature.") + u'\n';
    if (document.warnings.contains(Warning::PartlySigned))
        return Cli::tr("A part of this message is signed; the window checks the signature.") + u'\n';
    return {};
}

QString readingText(const MessageDocument &document)
{
    QString body = terminalText(readableTextOf(document));
    if (!body.isEmpty() && !body.endsWith(u'\n'))
        body += u'\n';
    return headerText(document.header) + protectionText(document) + u'\n' + body + attachmentsText(document.attachments);
}

/// As it stands for other programs; on a terminal nothing of it may act.
QByteArray forOutput(const QString &text, const Terminal &terminal)
{
    return (terminal.columns > 0 ? terminalText(text) : text).toUtf8();
}

QFuture<Outcome> showSource(MessageKey key, CommandContext &context)
{
    return context.query.octets(key).then(
        context.guard, [terminal = context.terminal](const Result<QByteArray> &octets) -> Outcome {
            if (!octets)
                return std::unexpected(octets.error());
            return CommandOutput { .octets = terminal.columns > 0 ? terminalText(QString::fromUtf8(*octets)).toUtf8() : *octets,
                                   .complaint = {} };
        });
}

Outcome outcomeOf(const MessageDocument &document, ShowMessage::Form form, const Terminal &terminal)
{
    CommandOutput output;
    switch (form) {
    case ShowMessage::Form::Reading:
        output.octets = readingText(document).toUtf8();
        break;
    case ShowMessage::Form::Text:
        output.octets = forOutput(readableTextOf(document), terminal);
        break;
    case ShowMessage::Form::Html:
        output.octets = forOutput(htmlOf(document).value_or(QString()), terminal);
        if (document.htmlBodies.isEmpty())
            output.complaint = Cli::tr("This message has no HTML body.");
        break;
    case ShowMessage::Form::Source:
        break;
    }
    return output;
}

QFuture<Outcome> showJson(MessageKey key, CommandContext &context)
{
    return context.query.summaries({ key })
        .then(context.guard,
              [key, &context](const Result<QList<MessageSummary>> &rows) -> QFuture<Outcome> {
                  if (!rows)
                      return settled(std::unexpected(rows.error()));
                  if (rows->isEmpty())
                      return settled(failure(ErrorCode::NoSuchMessage, QString::number(qint64(key))));
                  return context.query.document(key).then(
                      context.guard, [summary = rows->first()](const Result<MessageDocument> &document) -> Outcome {
                          if (!document)
                              return std::unexpected(document.error());
                          return CommandOutput { .octets = jsonDocument(toJson(summary, *document)), .complaint = {} };
                      });
              })
        .unwrap();
}

} // namespace

QFuture<Outcome> carryOut(const ShowMessage &command, CommandContext &context)
{
    if (context.json)
        return showJson(command.key, context);
    if (command.form == ShowMessage::Form::Source)
        return showSource(command.key, context);
    return context.query.document(command.key)
        .then(context.guard,
              [form = command.form, terminal = context.terminal](const Result<MessageDocument> &document) -> Outcome {
                  if (!document)
                      return std::unexpected(document.error());
                  return outcomeOf(*document, form, terminal);
              });
}

} // namespace Restante
