// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "mail/mailbox.h"
#include "mail/tag.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QStringList>

#include <optional>

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

/// A piece of a text, in UTF-16 units.
struct TextSpan {
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextSpan &) const = default;
};

/// What the row of a conversation says beside its newest message.
struct ConversationDigest {
    int messages = 1;
    int unread = 0;
    bool starred = false; ///< any of them, as hasAttachment
    bool hasAttachment = false;
    MailboxList participants; ///< who wrote, newest first, each once
    QList<MessageTag> tags;   ///< of all

    bool operator==(const ConversationDigest &) const = default;
};

/// One row of a list, exactly what `--json` prints of a message; what follows the snippet is for the window.
struct MessageSummary {
    /// What its server has of it, as of the last check.
    enum class ServerSide {
        Unknown, ///< it did not come from a server, or nothing is known any more
        OnServer,
        DeleteRequested, ///< at the next check, or its outcome is not known
        GoneThere,
    };
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
    QList<MessageTag> tags;
    bool hasAttachment = false;
    bool complete = true; ///< false: only the header is here
    ConversationKey conversation {};
    QString snippet;                                ///< the first words; of a row of a search a passage with what was searched
    QList<TextSpan> snippetHits {}, subjectHits {}; ///< what was searched
    ServerSide serverSide = ServerSide::Unknown;
    std::optional<ConversationDigest> digest {}; ///< where the list shows conversations

    bool operator==(const MessageSummary &) const = default;
};

} // namespace Restante

Q_DECLARE_METATYPE(Restante::MessageKey)
