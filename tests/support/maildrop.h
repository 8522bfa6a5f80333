// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace Restante {

/// The messages that a test server holds: what a session deletes leaves it only with that session's QUIT.
class Maildrop
{
public:
    struct Message {
        QByteArray uniqueId;
        QByteArray octets; ///< ends with CRLF, or POP3 could not carry it
        QString file {};   ///< where it came from; empty: made by the test
        qint64 serial = 0; ///< which it is, whatever its unique-id or its place
    };

    /// Without a unique-id one is made of the content and the place.
    void add(const QByteArray &octets, const QByteArray &uniqueId = {});
    /// Every .eml file of a folder, or the messages of a Maildir (new and cur), by name. Lines of files that know no CRLF get it,
    /// as servers that store mail with bare LF do; other files are served to the octet. False when the folder cannot be read.
    bool addFolder(const QString &path);

    /// So many of each message, in rounds: the copies bear unique-ids of their own and share the octets.
    void repeat(int times);

    const QList<Message> &messages() const { return m_messages; }
    QByteArrayList uniqueIds() const;
    qint64 octets() const;
    /// What is under these indexes goes. Their files too, if setRemovesFiles().
    void remove(const QList<qsizetype> &indexes);
    void removeSerials(const QSet<qint64> &serials);
    void rename(qsizetype index, const QByteArray &uniqueId) { m_messages[index].uniqueId = uniqueId; }
    /// A message that was removed, as the newest.
    void putBack(const Message &message) { m_messages.append(message); }
    void setRemovesFiles(bool on) { m_removesFiles = on; }

    /// RFC 1939 section 4: one session at a time.
    bool lock();
    void unlock() { m_locked = false; }

private:
    QList<Message> m_messages;
    qint64 m_added = 0;
    bool m_locked = false;
    bool m_removesFiles = false;
};

} // namespace Restante
