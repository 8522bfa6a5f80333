// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/entitytree.h"
#include "mail/uuencode.h"

namespace Restante {

/// The files that text/plain carries within itself (uuencode), as views into what keeps them alive.
struct EmbeddedFiles {
    QByteArray octets;      ///< the decoded body, when it had to be decoded
    QByteArrayView content; ///< of the body: into `octets`, else into the message
    QList<UuencodedFile> files;
    bool damaged = false;
    bool cut = false;

    QByteArrayView dataOf(const UuencodedFile &file) const
    {
        return content.sliced(file.dataBegin, file.dataEnd - file.dataBegin);
    }
};

/// Decodes at most maximumBodyOctets of a body that needs decoding; one that needs none is searched as a whole.
EmbeddedFiles embeddedFilesIn(QByteArrayView raw, const Entity &entity);

/// "1.u2": the second file in the text of part 1. Such paths stand beside those of entities.
PartPath embeddedPath(const PartPath &part, qsizetype number);

struct EmbeddedPath {
    PartPath part;
    int number = 0; ///< from 1; 0: the path is not of this kind
};
EmbeddedPath readEmbeddedPath(const PartPath &path);

} // namespace Restante
