// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mail/folder.h"
#include "mail/messagesummary.h"
#include "search/indextexts.h"

#include <functional>
#include <memory>

namespace Restante {

class Database;
struct ArrivalDesk;

/// The row of a stored source: the raw octets of one message in compressed chunks.
enum class SourceKey : qint64 {};

/// Writes messages. Mail thread; works inside the Database's current transaction (begins one when needed) and never
/// commits by itself: the caller commits a batch, and only then are its messages safe.
class MessageStore final
{
public:
    explicit MessageStore(Database &database);
    ~MessageStore();

    /// A message that is arriving: append octets, then finish. Discards its chunks when destroyed before it was added; chunks
    /// that a crash left behind are swept before the first message of the next run arrives. Fails for good when a batch was
    /// rolled back in which a part of it was written.
    class Arriving
    {
    public:
        virtual ~Arriving() = default;
        virtual Result<void> append(QByteArrayView octets) = 0;
        virtual qint64 octets() const = 0;
        /// Nothing can be appended any more; the hash is of all octets.
        virtual Result<void> finish() = 0;
        virtual SourceKey source() const = 0;
        virtual QByteArray sha256() const = 0;
    };
    Result<std::unique_ptr<Arriving>> arrive();

    /// Makes the message row, not yet parsed: invisible in lists until describe().
    struct NewMessage {
        AccountId account; ///< empty: local
        FolderKey folder {};
        QDateTime received;
        bool complete = true;
        bool unread = true;
        bool starred = false;
    };
    Result<MessageKey> add(Arriving &source, const NewMessage &message);
    /// The row and the search index from the parsed octets. Replaces an earlier description.
    Result<void> describe(MessageKey key, const ParsedSummary &summary) { return describe(key, summary, indexTexts(summary)); }
    /// The same with the words cut already, which takes longer than writing them and can be done in any thread.
    Result<void> describe(MessageKey key, const ParsedSummary &summary, const IndexTexts &words);
    /// Replaces a message of which only the header was here by the whole; key, folder and flags stay. To be described anew.
    Result<void> complete(MessageKey key, Arriving &source);
    Result<bool> isComplete(MessageKey key) const; ///< false also when there is no such message

    /// Messages added but not described: after a crash, to be caught up. `attempts` counts how often parsing began;
    /// call parsingBegins() and commit before parsing one with attempts > 0 (faults.md F-41).
    struct Undescribed {
        MessageKey key {};
        int attempts = 0;
    };
    Result<QList<Undescribed>> undescribed() const;
    Result<void> parsingBegins(MessageKey key);

    /// Raw octets of any message, up to `maximum`.
    Result<QByteArray> octets(MessageKey key, qint64 maximum) const;

    /// Keys of this account (or of all, when empty) whose octets have this hash.
    Result<QList<MessageKey>> withContent(const AccountId &account, const QByteArray &sha256) const;

    /// Applies the change and returns it with `former` filled; moved messages keep their keys.
    Result<MessageChange> apply(const MessageChange &change);
    /// Takes back what apply() returned.
    Result<void> revert(const MessageChange &applied);

    Result<FolderKey> folder(const AccountId &account, Folder::Role role);
    /// Makes it (and the levels above) when it is not there.
    Result<FolderKey> folder(const AccountId &account, const QString &name);

    /// Gives it another full name; the former one (Folders::rename).
    Result<QString> renameFolder(FolderKey key, const QString &name);
    /// In this folder and in those below it.
    Result<QList<MessageKey>> messagesBelow(FolderKey key) const;
    Result<QString> moveFolder(FolderKey key, FolderKey above);
    /// Its messages, and those of the levels below it, go to the Trash.
    Result<RemovedFolder> removeFolder(FolderKey key);
    Result<void> restoreFolder(const RemovedFolder &removed);

private:
    Database &m_database;
    std::shared_ptr<ArrivalDesk> m_desk; ///< outlives this while a message still arrives
};

} // namespace Restante
