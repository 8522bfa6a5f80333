// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/octets.h"
#include "fetch/checkagenda.h"
#include "store/messagestore.h"

#include <memory>
#include <optional>

namespace Restante {

/// Takes in one arriving message after the other: its octets while they come, then its row and what the ledger knows of it, all
/// in the open transaction. By content it recognises what is here already. Mail thread.
class MessageIntake final
{
public:
    struct Bounds {
        qint64 held;           ///< a message up to this size is handed on from memory when it is committed
        qint64 unannounced;    ///< a message may be this large or …
        qint64 timesAnnounced; ///< … this many times what was announced
    };
    MessageIntake(const FetchStore &store, const AccountId &account, const Clock &clock, const Bounds &bounds);
    ~MessageIntake();

    /// Where messages go, and which of those that are here another entry of the listing stands for.
    void begin(FolderKey inbox, const QSet<MessageKey> &claimed);

    Result<void> append(QByteArrayView octets);
    bool isArriving() const { return m_arrival.has_value(); }
    /// The announced size is a hint, but a body without an end must end somewhere.
    bool isTooLarge(const FetchTask &task) const;
    void discard();

    /// Written in the open transaction.
    struct Written {
        MessageNumber number {};
        qint64 row = 0;
        MessageKey key {};
        qint64 octets = 0;
        QByteArray held;
        enum class Kind {
            New,
            Completed,
            Duplicate,
            Removed,   ///< the user had it, or its header, and wants it no more
            Recognised ///< by its header
        } kind = Kind::New;
        QByteArray removedContent; ///< of Removed: the SHA-256 of what the user removed
        bool thenDelete = false;
    };
    /// What arrived is the whole of it. None: the message it completes was removed meanwhile.
    Result<std::optional<Written>> keep(const FetchTask &task);
    /// What arrived is a header to compare. None: it is that of no candidate.
    Result<std::optional<Written>> recognise(const FetchTask &task);

private:
    struct Arrival {
        std::unique_ptr<MessageStore::Arriving> source;
        QByteArray held; ///< all octets so far; once they are too many, what a header takes
        bool isWhole = true;
    };

    Result<Written> write(const FetchTask &task);
    Result<std::optional<MessageKey>> sameMessage(const FetchTask &task, std::optional<MessageKey> header) const;
    Result<std::optional<MessageKey>> sameHeader(const FetchTask &task) const;
    Result<std::optional<MessageKey>> headerToComplete(const FetchTask &task) const;
    Result<QByteArray> removedContent(const FetchTask &task) const;
    Result<bool> isToLeave(const FetchTask &task, const Written &written) const;
    Result<void> replaceHeaders(MessageKey key, MessageKey whole);
    Result<MessageKey> add(bool complete);
    Result<void> note(const FetchTask &task, const Written &written);

    const FetchStore m_store;
    const AccountId m_account;
    const Clock &m_clock;
    const Bounds m_bounds;
    FolderKey m_inbox {};
    QSet<MessageKey> m_claimed;
    std::optional<Arrival> m_arrival;
};

} // namespace Restante
