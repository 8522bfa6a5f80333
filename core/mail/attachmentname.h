// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Restante {

/// A file name that is safe to show and to save, made of the one a sender gave: no folders, no controls or
/// characters that turn or hide text, no runs of blanks that push the extension out of sight, nothing that hides the file, no
/// name of a Windows device, at most 255 octets of UTF-8 with the extension kept. Empty when nothing remains.
QString safeFileName(QStringView name);

/// Whether a name holds what safeFileName() takes out of it because it deceives the eye: characters that turn or hide text, or
/// blanks in a row that push the extension out of sight (CVE-2023-3417, CVE-2006-0236).
bool hasDeceivingCharacters(QStringView name);

/// A name for a part without one: `base` and the usual extension of the media type ("picture.png").
QString fileNameFor(QStringView base, const QString &mediaType);

} // namespace Restante
