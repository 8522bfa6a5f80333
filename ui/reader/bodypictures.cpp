// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/bodypictures.h"

#include "mail/picturetype.h"

namespace Restante {

QList<BodyPicture> picturesToShow(const MessageDocument &message)
{
    constexpr qint64 largestOctets = 12 * 1024 * 1024;
    constexpr qsizetype most = 12;
    QList<BodyPicture> pictures;
    for (const Attachment &attachment : message.attachments) {
        const bool isShown =
            attachment.mediaType.startsWith(u"image/") && isShownPicture(attachment) && attachment.octets <= largestOctets;
        if (isShown && pictures.size() < most)
            pictures.append({ attachment.contentId, attachment.part, {} });
    }
    return pictures;
}

QSet<QString> picturesOf(const MessageDocument &message)
{
    QSet<QString> ids;
    QSet<QString> seen;
    for (const Attachment &attachment : message.attachments) {
        const bool isFirst = !attachment.contentId.isEmpty() && !seen.contains(attachment.contentId);
        if (isFirst && isShownPicture(attachment))
            ids.insert(attachment.contentId);
        seen.insert(attachment.contentId);
    }
    return ids;
}

bool isShownPicture(const Attachment &attachment)
{
    return attachment.type.kind == FileKind::Picture && isShownPictureType(attachment.type.mediaType);
}

} // namespace Restante
