// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/selectiondigest.h"

#include <algorithm>

namespace Restante {

void SelectionDigest::add(const QList<MessageSummary> &summaries)
{
    for (const MessageSummary &summary : summaries) {
        ++m_messages;
        m_octets += summary.octets;
        m_unread += summary.unread ? 1 : 0;
        m_starred += summary.starred ? 1 : 0;
        m_withAttachment += summary.hasAttachment ? 1 : 0;
        if (summary.from.isEmpty())
            continue;
        const Mailbox &who = summary.from.constFirst();
        const QString name = (who.addrSpec.isEmpty() ? who.displayName : who.addrSpec).toCaseFolded();
        auto known = m_people.find(name);
        if (known == m_people.end())
            known = m_people.insert(name, { who, 0, int(m_people.size()) });
        ++known->messages;
    }
}

MailboxList SelectionDigest::frequentSenders(qsizetype most) const
{
    QList<Person> people(m_people.cbegin(), m_people.cend());
    std::ranges::sort(people, [](const Person &one, const Person &two) {
        return std::pair(-one.messages, one.place) < std::pair(-two.messages, two.place);
    });
    MailboxList senders;
    for (const Person &person : std::as_const(people)) {
        if (senders.size() < most)
            senders.append(person.mailbox);
    }
    return senders;
}

} // namespace Restante
