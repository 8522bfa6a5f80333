// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/sendertext.h"

#include "base/organisationaldomain.h"
#include "mail/sender.h"
#include "text/visibletext.h"
#include "words/lists.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

struct SenderTrustWords {
    Q_DECLARE_TR_FUNCTIONS(SenderTrust)
};

using State = SenderCheck::State;

constexpr qsizetype mostNamedMailboxes = 5;

QString domainText(const QString &domain)
{
    return visibleText(displayDomain(domain), 260);
}

/// In the words of RFC 8601 2.7, for those who know them.
QStringList detailsOf(const SenderCheck &check)
{
    QStringList lines;
    for (const SenderCheck::Method &method : check.methods) {
        const QString name = visibleText(method.name.toUpper(), 20);
        const QString result = visibleText(method.result, 40);
        lines += method.domain.isEmpty()
            ? SenderTrustWords::tr("%1: %2", "DKIM: pass").arg(name, result)
            : SenderTrustWords::tr("%1: %2 for %3", "DKIM: pass for hamn.example").arg(name, result, domainText(method.domain));
    }
    if (!check.checkedBy.isEmpty())
        lines += SenderTrustWords::tr("Checked by your mail server: %1").arg(visibleText(check.checkedBy, 260));
    return lines;
}

QString addressesText(const MailboxList &mailboxes)
{
    QStringList texts;
    const auto named = mailboxes.first(qMin(mailboxes.size(), mostNamedMailboxes));
    for (const Mailbox &mailbox : named)
        texts += isolated(fullMailboxText(mailbox));
    if (mailboxes.size() > mostNamedMailboxes)
        texts += SenderTrustWords::tr("%Ln more", nullptr, int(mailboxes.size() - mostNamedMailboxes));
    return listText(texts);
}

bool isSameAddress(const Mailbox &one, const Mailbox &other)
{
    return one.addrSpec.compare(other.addrSpec, Qt::CaseInsensitive) == 0;
}

bool isAmong(const MailboxList &some, const MailboxList &all)
{
    return std::ranges::all_of(some, [&](const Mailbox &mailbox) {
        return std::ranges::any_of(all, [&](const Mailbox &other) { return isSameAddress(mailbox, other); });
    });
}

QString domainOf(const Mailbox &mailbox)
{
    return mailbox.addrSpec.sliced(mailbox.addrSpec.lastIndexOf(u'@') + 1);
}

/// Answers that leave the sender's house deserve a look; lists and help desks have good reasons.
HeaderLine replyNote(const MessageHeader &header)
{
    const bool strange = std::ranges::any_of(header.replyTo, [&](const Mailbox &mailbox) {
        return header.from.isEmpty() || !haveOneOwner(domainOf(mailbox), domainOf(header.from.front()));
    });
    return { strange ? Icon::Warning : Icon::Reply,
             strange ? Tone::Warn : Tone::Quiet,
             SenderTrustWords::tr("Replies go to %1").arg(addressesText(header.replyTo)),
             {} };
}

} // namespace

HeaderLine senderLine(const MessageDocument &message)
{
    const SenderCheck &check = message.senderCheck;
    const QString domain = isolated(domainText(check.domain));
    HeaderLine line;
    line.details = detailsOf(check);
    switch (check.state) {
    case State::Unknown:
        return {};
    case State::Unchecked:
        line.text = SenderTrustWords::tr("Your mail server did not check who sent this");
        return line;
    case State::Verified:
        line.icon = Icon::Check;
        line.tone = Tone::Good;
        line.text = SenderTrustWords::tr("Verified: really sent by %1").arg(domain);
        return line;
    case State::Failed:
        line.icon = Icon::Warning;
        line.tone = Tone::Bad;
        line.text = SenderTrustWords::tr("Not verified: %1 says this was not sent by it").arg(domain);
        if (!message.listId.isEmpty())
            line.details += SenderTrustWords::tr("Mailing lists often change messages on their way, and then this check fails.");
        return line;
    case State::Unproven:
        line.text = check.domain.isEmpty() ? SenderTrustWords::tr("Not proven: there is no single sender that could be checked")
                                           : SenderTrustWords::tr("Not proven: nothing shows that %1 sent this").arg(domain);
        return line;
    }
    Q_UNREACHABLE_RETURN(line);
}

QList<HeaderLine> headerNotes(const MessageDocument &message)
{
    const MessageHeader &header = message.header;
    QList<HeaderLine> notes;
    if (!header.replyTo.isEmpty() && !isAmong(header.replyTo, header.from))
        notes += replyNote(header);
    if (!header.sender.isEmpty() && !isAmong(header.sender, header.from))
        notes += { Icon::Info,
                   Tone::Quiet,
                   SenderTrustWords::tr("Sent by %1 for the sender named above").arg(addressesText(header.sender)),
                   {} };
    if (!message.resentFrom.isEmpty())
        notes +=
            { Icon::Forward, Tone::Quiet, SenderTrustWords::tr("Passed on by %1").arg(addressesText(message.resentFrom)), {} };
    if (!message.receiptTo.isEmpty())
        notes += { Icon::Info,
                   Tone::Quiet,
                   SenderTrustWords::tr("Asks for a receipt that it was read; none is sent"),
                   { SenderTrustWords::tr("It would go to %1").arg(addressesText(message.receiptTo)) } };
    return notes;
}

} // namespace Restante
