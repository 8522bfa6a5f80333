// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/messagedocument.h"
#include "reader/messageaccess.h"

#include <QHash>

namespace Restante {

/// Parts by their paths; what is asked for is counted.
class Parts final : public MessageAccess
{
public:
    QHash<PartPath, QByteArray> contents;
    int asked = 0;

    QFuture<Result<QByteArray>> octets() override { return QtFuture::makeReadyValueFuture(Result<QByteArray>(QByteArray())); }
    QFuture<Result<QByteArray>> part(const PartPath &part) override
    {
        ++asked;
        return QtFuture::makeReadyValueFuture(Result<QByteArray>(contents.value(part)));
    }
    QFuture<Result<QByteArray>> picture(const QString &) override
    {
        return QtFuture::makeReadyValueFuture(Result<QByteArray>(QByteArray()));
    }
};

inline Attachment attachmentOf(const PartPath &part, const QString &name, const QByteArray &content,
                               const QString &mediaType = {})
{
    Attachment attachment;
    attachment.part = part;
    attachment.name = name;
    attachment.mediaType = mediaType;
    attachment.octets = content.size();
    attachment.type = fileTypeOf(content, name, mediaType);
    attachment.isMessage = attachment.type.kind == FileKind::Message;
    return attachment;
}

} // namespace Restante
