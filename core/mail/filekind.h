// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/octets.h"

#include <QByteArrayView>
#include <QString>
#include <QStringView>

namespace Restante {

/// What a file is to people, and what opening it may do.
enum class FileKind {
    Unknown,
    Text,
    Document,
    Spreadsheet,
    Presentation,
    Pdf,
    Picture,
    Audio,
    Video,
    Archive,
    DiskImage,
    WebPage, ///< HTML, SVG and XML with scripts: can reach the network from a browser
    Program, ///< machine code and packages
    Script,
    Starter, ///< starts or opens something else: .desktop, .lnk, .url
    Message,
    Calendar,
    ContactCard,
    Tnef, ///< winmail.dat
    Font,
    Key, ///< keys, certificates, signatures
};

struct FileType {
    FileKind kind = FileKind::Unknown;
    QString mediaType;      ///< of what the octets are; what was declared where they do not tell
    bool disguised = false; ///< it can run or reach out, and its name or label says that it is something harmless

    bool operator==(const FileType &) const = default;
};

/// How much of a file is looked at: the magic of ISO 9660 stands behind 32 KiB, names in an office file soon.
inline constexpr qsizetype sniffedOctets = 64 * KiB;

/// By the octets a file begins with; by its name only where that makes it more dangerous, or where octets do not tell kinds
/// apart (texts, office files); by its declared type never, but where nothing else is known. Pure, total, linear.
FileType fileTypeOf(QByteArrayView head, QStringView name, QStringView declaredType);

/// Programs, scripts and starters by the last extension, as Windows and desktops go by it.
bool isRunnableName(QStringView name);

/// "pdf" of "plan.PDF. ": lower-case, as systems that drop blanks and dots at the end read it; empty: none.
QString effectiveExtension(QStringView name);

} // namespace Restante
