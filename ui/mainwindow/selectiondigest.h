// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/messagesummary.h"

#include <QHash>

namespace Restante {

/// What many chosen messages have in common, counted piece by piece.
class SelectionDigest
{
public:
    void add(const QList<MessageSummary> &summaries);

    int messages() const { return m_messages; }
    qint64 octets() const { return m_octets; }
    int unread() const { return m_unread; }
    int starred() const { return m_starred; }
    int withAttachment() const { return m_withAttachment; }
    qsizetype people() const { return m_people.size(); }
    /// Those who wrote most of them, first.
    MailboxList frequentSenders(qsizetype most) const;

private:
    struct Person {
        Mailbox mailbox;
        int messages = 0;
        int place = 0; ///< in the order they came
    };
    int m_messages = 0;
    qint64 m_octets = 0;
    int m_unread = 0;
    int m_starred = 0;
    int m_withAttachment = 0;
    QHash<QString, Person> m_people;
};

} // namespace Restante
