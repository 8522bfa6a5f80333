// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/embeddedfiles.h"

#include "mail/messagebounds.h"

using namespace Qt::StringLiterals;

namespace Restante {

EmbeddedFiles embeddedFilesIn(QByteArrayView raw, const Entity &entity)
{
    EmbeddedFiles embedded;
    if (entity.encoding == TransferEncoding::Identity) {
        embedded.content = entity.body(raw);
    } else {
        const DecodedContent decoded = decodedContent(entity.body(raw), entity.encoding, maximumBodyOctets);
        embedded.octets = decoded.octets;
        embedded.content = embedded.octets;
        embedded.damaged = decoded.damaged;
        embedded.cut = decoded.cut;
    }
    if (entity.mediaType == "text/plain")
        embedded.files = findUuencoded(embedded.content, maximumUuencodedFiles);
    return embedded;
}

PartPath embeddedPath(const PartPath &part, qsizetype number)
{
    return part + ".u"_L1 + QString::number(number);
}

EmbeddedPath readEmbeddedPath(const PartPath &path)
{
    const qsizetype mark = path.lastIndexOf(".u"_L1);
    return mark < 0 ? EmbeddedPath {} : EmbeddedPath { path.first(mark), path.sliced(mark + 2).toInt() };
}

} // namespace Restante
