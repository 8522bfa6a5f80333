// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/octets.h"
#include "base/result.h"
#include "mail/messagedocument.h"
#include "remote/remotepicture.h"

#include <QFuture>

#include <optional>

namespace Restante {

class QueryService;

/// What a shown message can still be asked for, wherever it lives. Futures finish in the asking thread's event loop.
class MessageAccess
{
public:
    virtual ~MessageAccess() = default;
    /// As it is shown; of octets that are held, parsed off the GUI thread.
    virtual QFuture<Result<MessageDocument>> document();
    virtual QFuture<Result<QByteArray>> octets() = 0;
    virtual QFuture<Result<QByteArray>> part(const PartPath &part) = 0;
    /// The content of a part in pieces, for files of any size; `sink` runs in another thread, false or cancelling ends it.
    virtual QFuture<Result<void>> stream(const PartPath &part, const OctetSink &sink);
    virtual QFuture<Result<QByteArray>> picture(const QString &contentId) = 0;
    /// Whether the program may ask anybody for what it names, for pictures or to leave a list: never for what was decrypted,
    /// which an address could carry away (EFAIL).
    virtual bool mayReachOut() const { return false; }
    /// Those that were fetched already.
    virtual QFuture<Result<RemotePictureList>> remotePictures();
    virtual std::optional<MessageKey> key() const { return std::nullopt; }
};

/// A message of the store.
class StoredMessage final : public MessageAccess
{
public:
    StoredMessage(QueryService &queries, MessageKey key);

    QFuture<Result<MessageDocument>> document() override;
    QFuture<Result<QByteArray>> octets() override;
    QFuture<Result<QByteArray>> part(const PartPath &part) override;
    QFuture<Result<void>> stream(const PartPath &part, const OctetSink &sink) override;
    QFuture<Result<QByteArray>> picture(const QString &contentId) override;
    bool mayReachOut() const override { return true; }
    QFuture<Result<RemotePictureList>> remotePictures() override;
    std::optional<MessageKey> key() const override { return m_key; }

private:
    QueryService &m_queries;
    MessageKey m_key;
};

/// A message of a file, or one that is attached to another.
class LooseMessage final : public MessageAccess
{
public:
    explicit LooseMessage(QByteArray octets);
    /// Came out of another one, and reaches no further than that.
    LooseMessage(QByteArray octets, const MessageAccess &within);

    QFuture<Result<MessageDocument>> document() override;
    QFuture<Result<QByteArray>> octets() override;
    QFuture<Result<QByteArray>> part(const PartPath &part) override;
    QFuture<Result<void>> stream(const PartPath &part, const OctetSink &sink) override;
    QFuture<Result<QByteArray>> picture(const QString &contentId) override;
    bool mayReachOut() const override { return m_mayReachOut; }

private:
    QByteArray m_octets;
    bool m_mayReachOut = true;
};

} // namespace Restante
