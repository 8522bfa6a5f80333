// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/indextexts.h"

#include "mail/messagesummary.h"
#include "search/words.h"

namespace Restante {

namespace {

/// As much as ParsedSummary may bring; the bounds hold for whoever fills it.
constexpr qsizetype maximumBody = 256 * 1024;
constexpr qsizetype maximumField = 32 * 1024;

QString mailboxWords(const MailboxList &mailboxes)
{
    QString text;
    for (const auto &mailbox : mailboxes) {
        if (text.size() > maximumField)
            break;
        text += mailbox.displayName + u' ' + mailbox.addrSpec + u'\n';
    }
    return indexText(text, maximumField);
}

} // namespace

qint64 IndexTexts::octets() const
{
    return qint64(sizeof(QChar)) * (subject.size() + sender.size() + recipients.size() + body.size() + attachment.size());
}

IndexTexts indexTexts(const ParsedSummary &summary)
{
    const auto &header = summary.header;
    return { .subject = indexText(header.subject, maximumField),
             .sender = mailboxWords(header.from + header.sender),
             .recipients = mailboxWords(header.to + header.cc + header.bcc),
             .body = indexText(summary.bodyText, maximumBody),
             .attachment = indexText(summary.attachmentNames, maximumField) };
}

} // namespace Restante
