// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/messagedocument.h"

#include <QImage>
#include <QList>
#include <QSet>
#include <QString>

namespace Restante {

/// A picture that the document shows as "cid:N", or Original as "p/N": by the content-id the markup names, by its part, or by its
/// address in the network.
struct BodyPicture {
    QString contentId;
    PartPath part;
    QString address;

    bool operator==(const BodyPicture &) const = default;
};

struct ReadyPicture {
    BodyPicture picture;
    QImage image; ///< null: it is none that is shown
};

/// Pictures among the attachments that are shown below the text when no markup shows them.
QList<BodyPicture> picturesToShow(const MessageDocument &message);

/// Content-ids that markup may name: of two parts that have the same one the first counts, and it is a picture by its content.
QSet<QString> picturesOf(const MessageDocument &message);

/// By its content, a picture of a kind that is shown within a body.
bool isShownPicture(const Attachment &attachment);

} // namespace Restante
