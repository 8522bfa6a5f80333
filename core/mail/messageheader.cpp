// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/messageheader.h"

#include "mail/addresslexer.h"
#include "mail/addresslist.h"
#include "mail/encodedwords.h"
#include "mail/identifiers.h"
#include "mail/messagebounds.h"
#include "mail/messageparser_date.h"
#include "mail/sender.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// Fields that should stand once but may be given again add up: nobody named in any of them is hidden.
MailboxList mailboxesIn(const HeaderFields &fields, QByteArrayView name, QByteArrayView rawCharset)
{
    MailboxList list;
    const auto bodies = fields.all(name);
    for (const QByteArrayView body : bodies) {
        list += readAddressList(body, rawCharset);
        if (list.size() > maximumMailboxes) {
            list.resize(maximumMailboxes);
            break;
        }
    }
    return list;
}

/// Of those who passed a message on or want a receipt, as many as anybody reads.
constexpr qsizetype mostOthers = 10;

bool hasLookAlikeDomain(const Mailbox &mailbox)
{
    const QStringList labels = mailbox.addrSpec.sliced(mailbox.addrSpec.lastIndexOf(u'@') + 1).split(u'.');
    return std::ranges::any_of(labels, isDeceptiveHostLabel);
}

/// harmlessName() has put a replacement in the place of each; a local part in the form of an encoded-word hides its text.
bool hasOddCharacters(const Mailbox &mailbox)
{
    return mailbox.addrSpec.contains("=?"_L1) || mailbox.displayName.contains(QChar::ReplacementCharacter)
        || mailbox.addrSpec.contains(QChar::ReplacementCharacter);
}

/// "<@a,@b:admin@x>" (RFC 5322 4.4), and text behind an address that might be taken for the one that counts.
bool hasRoute(const HeaderFields &fields)
{
    const QByteArray body = unfolded(fields.first("From"));
    const AddressTokens tokens = lexAddresses(body);
    bool afterAngle = false;
    for (const AddressToken &token : tokens) {
        if (token.kind == AddressToken::Kind::Angle && token.octets.trimmed().startsWith('@') && token.octets.contains(':'))
            return true;
        if (afterAngle
            && (token.kind == AddressToken::Kind::Text || token.kind == AddressToken::Kind::Angle
                || token.kind == AddressToken::Kind::Quoted))
            return true;
        afterAngle = token.kind == AddressToken::Kind::Angle || (afterAngle && token.kind == AddressToken::Kind::Comment);
    }
    return false;
}

QStringList bounded(QStringList references)
{
    // The root of the conversation and the nearest ancestors are what threading needs (RFC 5537 3.4.4).
    if (references.size() > maximumReferences)
        references.remove(1, references.size() - maximumReferences);
    return references;
}

} // namespace

MessageHeader decodeHeader(const HeaderFields &fields, QByteArrayView rawCharset)
{
    MessageHeader header;
    header.from = mailboxesIn(fields, "From", rawCharset);
    header.to = mailboxesIn(fields, "To", rawCharset);
    header.cc = mailboxesIn(fields, "Cc", rawCharset);
    header.bcc = mailboxesIn(fields, "Bcc", rawCharset);
    header.replyTo = mailboxesIn(fields, "Reply-To", rawCharset);
    header.sender = mailboxesIn(fields, "Sender", rawCharset).mid(0, 1);
    header.subject = decodeHeaderText(fields.first("Subject"), rawCharset).trimmed();
    if (header.subject.size() > maximumSubject)
        header.subject = header.subject.left(maximumSubject - 1) + u'…';
    const auto dates = fields.all("Date");
    for (const QByteArrayView body : dates) {
        if (!header.date.isValid())
            header.date = readDate(body);
    }
    header.messageId = readIdentifiers(fields.first("Message-ID")).value(0);
    header.inReplyTo = bounded(readIdentifiers(fields.first("In-Reply-To")));
    header.references = bounded(readIdentifiers(fields.first("References")));
    return header;
}

QString listIdOf(const HeaderFields &fields)
{
    const QStringList identifiers = readIdentifiers(fields.first("List-Id"));
    if (!identifiers.isEmpty())
        return identifiers.first();
    return harmlessName(decodeHeaderText(fields.first("List-Id"))).left(maximumDisplayName);
}

QList<Warning> senderWarnings(const HeaderFields &fields, const MessageHeader &header)
{
    QList<Warning> warnings;
    if (fields.all("From").size() > 1)
        warnings.append(Warning::SeveralFromFields);
    if (std::ranges::any_of(header.from, displayNameMisleads))
        warnings.append(Warning::AddressInDisplayName);
    if (std::ranges::any_of(header.from, hasLookAlikeDomain))
        warnings.append(Warning::LookAlikeSender);
    if (std::ranges::any_of(header.from, hasOddCharacters))
        warnings.append(Warning::OddSenderCharacters);
    if (hasRoute(fields))
        warnings.append(Warning::RoutedSender);
    if (!fields.all("From").isEmpty()
        && std::ranges::all_of(header.from, [](const Mailbox &mailbox) { return mailbox.addrSpec.isEmpty(); }))
        warnings.append(Warning::NoSenderAddress);
    else if (header.from.size() > 1 && !warnings.contains(Warning::SeveralFromFields))
        warnings.append(Warning::SeveralSenders);
    return warnings;
}

void addProvenance(MessageDocument &document, const HeaderFields &fields, const ReceivingServer &server)
{
    document.senderCheck = checkSender(fields, document.header.from, server);
    document.unsubscribe = readListUnsubscribe(fields, countedResults(fields, server));
    document.resentFrom = readAddressList(fields.first("Resent-From")).mid(0, mostOthers);
    for (const QByteArrayView name : { "Disposition-Notification-To", "Return-Receipt-To", "X-Confirm-Reading-To" }) {
        if (document.receiptTo.isEmpty())
            document.receiptTo = readAddressList(fields.first(name)).mid(0, mostOthers);
    }
}

} // namespace Restante
