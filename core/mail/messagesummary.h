// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "mail/mailbox.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QStringList>

namespace Restante {

/// The database row of a message. Keys are never used again.
enum class MessageKey : qint64 {};
enum class FolderKey : qint64 {};
enum class ConversationKey : qint64 {};

/// What the header says, decoded and bounded; nothing of the store. Made by messageparser.
struct MessageHeader {
    MailboxList from, to, cc, bcc, replyTo;
    MailboxList sender; ///< zero or one
    QString subject;
    QDateTime date;         ///< invalid when the field is missing or absurd; keeps its offset
    QString messageId;      ///< message identifier without angle brackets; empty: none
    QStringList inReplyTo;  ///< as above
    QStringList references; ///< oldest first, at most 200

    bool operator==(const MessageHeader &) const = default;
};

/// What the list row and the search index need of one message. Made by messageparser from the raw octets.
struct ParsedSummary {
    MessageHeader header;
    bool hasAttachment = false;
    QString snippet;         ///< the first words of the body, ≤ 200 characters, one line, quotes left out
    QString bodyText;        ///< for the index: words of the body, ≤ 256 Ki characters
    QString attachmentNames; ///< for the index, one a line
    bool damaged = false;    ///< limits or the parser gave up: only the header is to be trusted
};

/// One row of a list, exactly what `--json` prints of a message.
struct MessageSummary {
    MessageKey key {};
    AccountId account; ///< empty for local mail
    FolderKey folder {};
    QString folderName; ///< as product.md's `folder`
    MailboxList from, to;
    QString subject;
    QDateTime date;     ///< invalid: the message has none
    QDateTime received; ///< when it was stored here, UTC
    qint64 octets = 0;
    QByteArray sha256; ///< 32 octets
    bool unread = true;
    bool starred = false;
    QStringList tags;
    bool hasAttachment = false;
    bool complete = true; ///< false: only the header is here
    ConversationKey conversation {};
    QString snippet;

    bool operator==(const MessageSummary &) const = default;
};

} // namespace Restante

Q_DECLARE_METATYPE(Restante::MessageKey)
