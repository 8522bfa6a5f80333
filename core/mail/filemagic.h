// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/filekind.h"

namespace Restante {

/// A kind and a media type, as the tables hold them; no media type: nothing was recognised.
struct KnownType {
    FileKind kind = FileKind::Unknown;
    QLatin1StringView mediaType;

    explicit operator bool() const { return !mediaType.isEmpty(); }
};

/// By fixed octets at a fixed place, and by what stands within containers (zip, OLE, RIFF, ISO media).
KnownType typeByMagic(QByteArrayView head);

/// Whether people could read it: no control characters but those of texts; UTF-16 with a byte order mark counts.
bool looksLikeText(QByteArrayView head);
/// Of octets that look like text.
KnownType typeByText(QByteArrayView head);

/// By a lower-case extension.
KnownType typeByExtension(QStringView extension);

} // namespace Restante
