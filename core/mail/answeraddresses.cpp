// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/answeraddresses.h"

#include "mail/addresslist.h"
#include "mail/headerfields.h"
#include "mail/messagebounds.h"

namespace Restante {

namespace {

/// Of the alternatives `<mailto:list@host?subject=x>, <https://…>` the first mailto; without what it asks for beside the address.
QString listPostOf(QByteArrayView fieldBody)
{
    const QByteArray octets = unfolded(fieldBody);
    for (qsizetype open = octets.indexOf('<'); open >= 0; open = octets.indexOf('<', open + 1)) {
        const qsizetype close = octets.indexOf('>', open);
        if (close < 0 || close - open > maximumAddrSpecOctets)
            break;
        QByteArray link = octets.sliced(open + 1, close - open - 1).trimmed();
        if (link.first(qMin<qsizetype>(7, link.size())).toLower() != "mailto:")
            continue;
        link = link.sliced(7);
        if (const qsizetype query = link.indexOf('?'); query >= 0)
            link.truncate(query);
        const MailboxList mailboxes = readAddressList(QByteArray::fromPercentEncoding(link));
        if (mailboxes.size() == 1 && mailboxes.constFirst().displayName.isEmpty())
            return mailboxes.constFirst().addrSpec;
    }
    return {};
}

} // namespace

AnswerAddresses answerAddressesOf(const HeaderFields &fields)
{
    AnswerAddresses addresses;
    addresses.followupTo = readAddressList(fields.first("Mail-Followup-To"));
    addresses.listPost = listPostOf(fields.first("List-Post"));
    return addresses;
}

AnswerAddresses answerAddressesOf(QByteArrayView raw)
{
    return answerAddressesOf(readHeader(raw, 0).header);
}

} // namespace Restante
