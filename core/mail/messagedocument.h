// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/appointment.h"
#include "mail/filekind.h"
#include "mail/listheaders.h"
#include "mail/messagesummary.h"
#include "mail/protectedpart.h"
#include "mail/sendercheck.h"

namespace Restante {

/// The path of an entity: "1", "2.1"; as in IMAP (RFC 9051 6.4.5): a single-part message is "1".
using PartPath = QString;

/// A leaf entity that is listed: every leaf is either shown as a body or listed here.
struct Attachment {
    PartPath part;
    QString name;           ///< safe to show and to save (attachmentname); never empty
    QString mediaType;      ///< lower-case "type/subtype" as declared, else "application/octet-stream"
    qint64 octets = 0;      ///< of the decoded content
    QByteArray sha256;      ///< of the decoded content, 32 octets
    bool isInline = false;  ///< referred to by the shown body, or disposition inline with a content-id
    QString contentId;      ///< without angle brackets; empty: none
    bool isMessage = false; ///< message/rfc822: opens in its own view
    FileType type;          ///< by the content; by name and label only where it was not decoded (a summary)
    bool oddName = false;   ///< the sender's name held what turns, hides or pads text; `name` is without it

    bool operator==(const Attachment &) const = default;
};

/// One body to show, in document order. Each part is its own document: they are never joined into one HTML (faults.md B.4).
struct BodyPart {
    enum class Kind { PlainText, Html };
    PartPath part;
    Kind kind = Kind::PlainText;
    QString content;     ///< decoded to Unicode, line ends LF; for Html the markup as it stands
    bool flowed = false; ///< RFC 3676 format=flowed, already undone in content

    bool operator==(const BodyPart &) const = default;
};

/// An attachment that is an appointment.
struct InvitationPart {
    PartPath part;
    Invitation invitation;

    bool operator==(const InvitationPart &) const = default;
};

enum class Warning {
    TooManyParts, ///< over the limits of messagebounds; the rest is only in the source
    TooDeep,
    Truncated,         ///< a body was cut at the display limit
    UnreadableCharset, ///< decoded by guess
    DamagedEncoding,   ///< base64 or quoted-printable with errors
    MissingBoundary,
    SeveralFromFields,
    AddressInDisplayName, ///< the display name names another address than the addr-spec
    SeveralSenders,       ///< more than one mailbox in one From field
    NoSenderAddress,      ///< From is missing, empty or a name alone
    LookAlikeSender,      ///< a label of the sender's domain is made to look like another
    OddSenderCharacters,  ///< invisible, control or direction-changing characters, or octets of no charset, in From
    RoutedSender,         ///< From holds a source route or text behind the address
    Encrypted,            ///< content that is not decrypted here
    Signed,               ///< the whole of it; whether it is true is not known here
    PartlySigned,         ///< a part of it
    NotAMessage,          ///< nothing that looks like a header
    PartialMessage,       ///< only the header was collected
};
/// "too_many_parts" …: stable, for JSON.
QLatin1StringView warningName(Warning warning);

/// Everything the reader shows of one message. Made off the GUI thread by messageparser; a value.
struct MessageDocument {
    MessageHeader header;
    /// What to show by default, and the other form of the same words if the sender gave one.
    QList<BodyPart> plainBodies; ///< empty: the message has no plain form
    QList<BodyPart> htmlBodies;  ///< empty: no HTML form
    QList<Attachment> attachments;
    std::optional<InvitationPart> invitation; ///< the first calendar among them; not read for a summary
    QList<Warning> warnings;
    QString listId;          ///< RFC 2919, for display
    QString repairedCharset; ///< it was read in this one instead of those it declares; empty: as it says
    ListUnsubscribe unsubscribe;
    SenderCheck senderCheck;
    MailboxList resentFrom; ///< who passed it on (RFC 5322 3.6.6); the newest
    MailboxList receiptTo;  ///< who wishes to be told that it was read (RFC 8098 2.1 and its forerunners); never answered
    QList<ProtectedPart> protectedParts; ///< by structure alone: nothing was verified or decrypted
    /// Whether it came out of another message: what was decrypted is never stored, and no address in it is ever asked for
    /// anything.
    enum class Opened { Not, Unwrapped, Decrypted };
    Opened opened = Opened::Not;

    bool operator==(const MessageDocument &) const = default;
};

} // namespace Restante
