// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/headerfields.h"
#include "mail/messagedocument.h"
#include "mail/transferdecoding.h"

#include <QByteArrayView>
#include <QList>

namespace Restante {

/// One entity of a message (RFC 2045 2.4) as offsets into its raw octets, and what its MIME fields say, decoded but not made
/// safe.
struct Entity {
    enum class Disposition { None, Inline, Attachment };

    PartPath path;
    qsizetype headerBegin = 0;
    qsizetype bodyBegin = 0;
    qsizetype end = 0;
    int depth = 0;
    QList<int> children;  ///< of a multipart that was walked: indexes into EntityTree::entities
    QByteArray mediaType; ///< lower-case "type/subtype", never empty
    TransferEncoding encoding = TransferEncoding::Identity;
    Disposition disposition = Disposition::None;
    QByteArray charset;  ///< as declared, may be empty
    bool flowed = false; ///< RFC 3676
    bool delSp = false;
    QString name;         ///< filename= or name=, as the sender has it
    QString contentId;    ///< without angle brackets
    QString rootId;       ///< start= of a multipart/related (RFC 2387 3.2), without angle brackets
    QByteArray smimeType; ///< smime-type= (RFC 8551 3.2.2)

    bool isMultipart() const { return mediaType.startsWith("multipart/"); }
    bool isMessage() const
    {
        return mediaType == "message/rfc822" || mediaType == "message/global" || mediaType == "message/news";
    }
    QByteArrayView body(QByteArrayView raw) const { return raw.sliced(bodyBegin, end - bodyBegin); }
};

/// The structure of a message, found in one pass over the lines of the octets, whatever they hold: delimiters match exactly
/// (RFC 2046 5.1.1), those of an outer multipart end the inner ones (5.1.2), missing ones are made up for, limits are those of
/// messagebounds.h. Attached messages are leaves: they are opened as messages of their own.
struct EntityTree {
    QList<Entity> entities; ///< in document order, a parent before its children; the first is the message itself, never empty
    HeaderFields header;    ///< of the message; views into the raw octets
    bool tooManyParts = false;
    bool tooDeep = false;
    bool missingBoundary = false; ///< a multipart did not begin or end as it should
    bool notAMessage = false;     ///< no header field at all

    const Entity &root() const { return entities.first(); }
    const Entity *find(const PartPath &path) const;
};

EntityTree readEntities(QByteArrayView raw);

/// The header of the message at the start of the octets: blank lines and an mbox line in front of it are passed over.
HeaderBlock readMessageHeader(QByteArrayView raw);

} // namespace Restante
