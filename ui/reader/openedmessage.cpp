// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/openedmessage.h"

namespace Restante {

OpenedMessage::OpenedMessage(std::shared_ptr<MessageAccess> sealed, QByteArray opened, MessageDocument document)
    : m_sealed(std::move(sealed))
    , m_opened(std::move(opened))
    , m_document(std::move(document))
{}

OpenedMessage::~OpenedMessage()
{
    if (m_opened.isDetached())
        m_opened.fill('\0');
}

QFuture<Result<MessageDocument>> OpenedMessage::document()
{
    return QtFuture::makeReadyValueFuture(Result<MessageDocument>(m_document));
}

QFuture<Result<QByteArray>> OpenedMessage::octets()
{
    return m_sealed->octets();
}

QFuture<Result<QByteArray>> OpenedMessage::part(const PartPath &part)
{
    return LooseMessage(m_opened).part(part);
}

QFuture<Result<QByteArray>> OpenedMessage::picture(const QString &contentId)
{
    return LooseMessage(m_opened).picture(contentId);
}

} // namespace Restante
