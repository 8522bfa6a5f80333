// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/messageaccess.h"

#include <memory>

namespace Restante {

/// A message that stands in for the one it came out of: its parts are those of what was decrypted or unwrapped, held in memory
/// and overwritten in the end; its source is still the message as it was sent.
class OpenedMessage final : public MessageAccess
{
public:
    OpenedMessage(std::shared_ptr<MessageAccess> sealed, QByteArray opened, MessageDocument document);
    ~OpenedMessage() override;

    QFuture<Result<MessageDocument>> document() override;
    QFuture<Result<QByteArray>> octets() override;
    QFuture<Result<QByteArray>> part(const PartPath &part) override;
    QFuture<Result<QByteArray>> picture(const QString &contentId) override;

private:
    std::shared_ptr<MessageAccess> m_sealed;
    QByteArray m_opened;
    MessageDocument m_document; ///< what is shown of it
};

} // namespace Restante
