// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/messageheader.h"

#include "mail/addresslist.h"
#include "mail/encodedwords.h"
#include "mail/identifiers.h"
#include "mail/messagebounds.h"
#include "mail/messageparser_date.h"
#include "mail/sender.h"

#include <algorithm>

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
    return warnings;
}

} // namespace Restante
