// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/subjectties.h"

#include "search/words.h"
#include "store/statement.h"
#include "store/summaryrow.h"
#include "thread/basesubject.h"

#include <algorithm>
#include <chrono>

namespace Restante {

namespace {

/// Who answers without naming the message does it within days or weeks; next year's "Re: hello" is another one.
constexpr qint64 window = std::chrono::milliseconds(std::chrono::days(30)).count();
/// So many of the nearest messages of a subject are looked at: a daily report has thousands.
constexpr int maximumTied = 16;

bool contains(const MailboxList &mailboxes, const QString &addrSpec)
{
    return !addrSpec.isEmpty() && std::ranges::any_of(mailboxes, [&](const Mailbox &mailbox) {
        return mailbox.addrSpec.compare(addrSpec, Qt::CaseInsensitive) == 0;
    });
}

bool share(const MailboxList &some, const MailboxList &others)
{
    return std::ranges::any_of(some, [&](const Mailbox &mailbox) { return contains(others, mailbox.addrSpec); });
}

/// Two messages of one exchange: one is written to the author of the other, or both are the same author's to someone in common.
bool areBetweenTheSame(const MailboxList &from, const MailboxList &to, const MailboxList &otherFrom, const MailboxList &otherTo)
{
    return share(to, otherFrom) || share(otherTo, from) || (share(from, otherFrom) && share(to, otherTo));
}

QString folded(const BaseSubject &subject)
{
    return foldedForOrder(subject.text, maximumComparedSubject);
}

} // namespace

SubjectTies::SubjectTies(Database &database)
    : m_database(database)
{}

Result<QList<ConversationKey>> SubjectTies::find(MessageKey message, const MessageHeader &header, qint64 date) const
{
    QList<ConversationKey> found;
    const auto subject = baseSubject(header.subject);
    const QString wanted = folded(subject);
    const bool named = !header.references.isEmpty() || !header.inReplyTo.isEmpty();
    if (wanted.isEmpty() || named)
        return found;
    // An answer looks back for what it answers, what is none forward for answers that came before it.
    auto nearest = m_database.statement(
        "SELECT m.conversation, y.subject, y.senders, y.recipients, ifnull(y.answers = x'', 0) "
        "FROM message m INDEXED BY message_by_subject JOIN summary y ON y.message = m.key "
        "WHERE m.described = 1 AND m.subject_order = ? AND m.date BETWEEN ? AND ? AND m.key <> ? ORDER BY m.date DESC LIMIT ?");
    nearest.bind(subjectOrder(header.subject), subject.answers ? date - window : date, subject.answers ? date : date + window,
                 message, maximumTied);
    const MailboxList to = header.to + header.cc;
    Result<bool> row;
    while ((row = nearest.next()) && *row) {
        const auto other = baseSubject(nearest.text(1));
        if (folded(other) != wanted || (!subject.answers && !(other.answers && nearest.flag(4))))
            continue;
        if (areBetweenTheSame(header.from, to, mailboxesFromColumn(nearest.text(2)), mailboxesFromColumn(nearest.text(3)))
            && !found.contains(nearest.key<ConversationKey>(0)))
            found.append(nearest.key<ConversationKey>(0));
    }
    return row.transform([&](bool) { return std::move(found); });
}

} // namespace Restante
