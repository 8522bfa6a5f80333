// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/messageaccess.h"

#include "mail/messageparser.h"
#include "service/queryservice.h"

#include <QtConcurrentRun>

namespace Restante {

QFuture<Result<MessageDocument>> MessageAccess::document()
{
    return octets().then(QtFuture::Launch::Async, [](const Result<QByteArray> &octets) {
        return octets.transform([](const QByteArray &raw) { return parseDocument(raw); });
    });
}

QFuture<Result<RemotePictureList>> MessageAccess::remotePictures()
{
    return QtFuture::makeReadyValueFuture(Result<RemotePictureList>());
}

QFuture<Result<void>> MessageAccess::stream(const PartPath &part, const OctetSink &sink)
{
    return this->part(part).then([sink](const Result<QByteArray> &octets) -> Result<void> {
        if (!octets)
            return std::unexpected(octets.error());
        return sink(*octets) ? Result<void>() : failure(ErrorCode::Cancelled);
    });
}

StoredMessage::StoredMessage(QueryService &queries, MessageKey key)
    : m_queries(queries)
    , m_key(key)
{}

QFuture<Result<MessageDocument>> StoredMessage::document()
{
    return m_queries.document(m_key);
}

QFuture<Result<QByteArray>> StoredMessage::octets()
{
    return m_queries.octets(m_key);
}

QFuture<Result<QByteArray>> StoredMessage::part(const PartPath &part)
{
    return m_queries.partContent(m_key, part);
}

QFuture<Result<void>> StoredMessage::stream(const PartPath &part, const OctetSink &sink)
{
    return m_queries.partContent(m_key, part, sink);
}

QFuture<Result<QByteArray>> StoredMessage::picture(const QString &contentId)
{
    return m_queries.inlineContent(m_key, contentId);
}

QFuture<Result<RemotePictureList>> StoredMessage::remotePictures()
{
    return m_queries.remotePictures(m_key);
}

LooseMessage::LooseMessage(QByteArray octets)
    : m_octets(std::move(octets))
{}

LooseMessage::LooseMessage(QByteArray octets, const MessageAccess &within)
    : m_octets(std::move(octets))
    , m_mayReachOut(within.mayReachOut())
{}

QFuture<Result<MessageDocument>> LooseMessage::document()
{
    return QtConcurrent::run([octets = m_octets] { return Result<MessageDocument>(parseDocument(octets)); });
}

QFuture<Result<QByteArray>> LooseMessage::octets()
{
    return QtFuture::makeReadyValueFuture(Result<QByteArray>(m_octets));
}

QFuture<Result<QByteArray>> LooseMessage::part(const PartPath &part)
{
    return QtConcurrent::run([octets = m_octets, part] { return partContent(octets, part); });
}

QFuture<Result<void>> LooseMessage::stream(const PartPath &part, const OctetSink &sink)
{
    return QtConcurrent::run([octets = m_octets, part, sink] { return partContent(octets, part, sink); });
}

QFuture<Result<QByteArray>> LooseMessage::picture(const QString &contentId)
{
    return QtConcurrent::run([octets = m_octets, contentId]() -> Result<QByteArray> {
        const std::optional<Resource> resource = resourceByContentId(octets, contentId);
        return resource ? Result<QByteArray>(resource->octets) : failure(ErrorCode::NoSuchPart, contentId);
    });
}

} // namespace Restante
