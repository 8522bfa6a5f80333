// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/json.h"
#include "pop3/uniqueidtext.h"
#include "words.h"
#include "words/quantities.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// What the next check does with it, where that is not plain from the state.
QString intention(const ServerMessage &message)
{
    switch (message.wish) {
    case ServerWish::Get:
        return Cli::tr("collected at the next check");
    case ServerWish::GetHeaders:
        return Cli::tr("its header is collected at the next check");
    case ServerWish::Keep:
        return Cli::tr("stays on the server");
    case ServerWish::None:
    case ServerWish::Skip:
    case ServerWish::Delete:
    case ServerWish::DeleteUnstored:
        break;
    }
    if (!message.deletion)
        return {};
    switch (message.deletion->copy) {
    case DeletionPreview::Copy::Here:
        return Cli::tr("deleted there at the next check");
    case DeletionPreview::Copy::ToCome:
        return Cli::tr("collected, then deleted there at the next check");
    case DeletionPreview::Copy::None:
        return Cli::tr("deleted there at the next check, without a copy here");
    }
    Q_UNREACHABLE_RETURN({});
}

QString line(const ServerMessage &message)
{
    QString text = QString::number(quint32(message.number)) + u'\t' + octetsText(message.octets) + u'\t'
        + QString(retrievalStateName(message.state)) + u'\t' + uniqueIdText(message.uniqueId);
    if (const QString meant = intention(message); !meant.isEmpty())
        text += u'\t' + meant;
    return text + u'\n';
}

CommandOutput listOf(const QList<ServerMessage> &messages, bool json)
{
    QJsonArray array;
    QString text;
    for (const ServerMessage &message : messages) {
        if (json)
            array += toJson(message);
        else
            text += line(message);
    }
    return { .octets = json ? jsonDocument({ { u"messages"_s, array } }) : text.toUtf8(), .complaint = {} };
}

/// The messages with these unique-ids (several, where a unique-id repeats); NotOnServer names one that none has.
Result<QList<ServerMessage>> named(const ServerMailbox &mailbox, const QList<UniqueId> &ids)
{
    QMultiHash<UniqueId, const ServerMessage *> byId;
    for (const ServerMessage &message : mailbox.messages)
        byId.insert(message.uniqueId, &message);
    QList<ServerMessage> found;
    for (const UniqueId &id : ids) {
        const auto messages = byId.values(id);
        if (messages.isEmpty())
            return failure(ErrorCode::NotOnServer, uniqueIdText(id));
        for (const ServerMessage *message : messages)
            found += *message;
    }
    return found;
}

} // namespace

QFuture<Outcome> carryOut(const ListServer &command, CommandContext &context)
{
    if (!context.account(command.id))
        return settled(failure(ErrorCode::NoSuchAccount, command.id.value));
    return context.mail.serverMailbox(command.id, !command.offline)
        .then(context.guard, [json = context.json](const Result<ServerMailbox> &mailbox) -> Outcome {
            return mailbox.transform([json](const ServerMailbox &known) { return listOf(known.messages, json); });
        });
}

QFuture<Outcome> carryOut(const WishOnServer &command, CommandContext &context)
{
    if (!context.account(command.id))
        return settled(failure(ErrorCode::NoSuchAccount, command.id.value));
    const auto now = [&context, id = command.id] { return context.mail.serverMailbox(id, false); };
    const auto wish = [&context, command](const Result<ServerMailbox> &mailbox) {
        const auto messages = mailbox.and_then([&](const ServerMailbox &known) { return named(known, command.uniqueIds); });
        if (!messages)
            return QtFuture::makeReadyValueFuture<Result<void>>(std::unexpected(messages.error()));
        QList<qint64> rows;
        for (const ServerMessage &message : *messages)
            rows += message.row;
        return context.mail.wish(command.id, rows, command.wish);
    };
    return now()
        .then(context.guard, wish)
        .unwrap()
        .then(context.guard,
              [now](const Result<void> &wished) {
                  return wished ? now() : QtFuture::makeReadyValueFuture<Result<ServerMailbox>>(std::unexpected(wished.error()));
              })
        .unwrap()
        .then(context.guard, [command, json = context.json](const Result<ServerMailbox> &mailbox) -> Outcome {
            return mailbox.and_then([&](const ServerMailbox &known) { return named(known, command.uniqueIds); })
                .transform([json](const QList<ServerMessage> &messages) { return listOf(messages, json); });
        });
}

} // namespace Restante
