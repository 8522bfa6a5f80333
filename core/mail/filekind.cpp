// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/filekind.h"

#include "mail/filemagic.h"

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// A longer "extension" is none that anything is opened by.
constexpr qsizetype longestExtension = 32;

bool isRunnable(FileKind kind)
{
    return kind == FileKind::Program || kind == FileKind::Script || kind == FileKind::Starter;
}

bool isActive(FileKind kind)
{
    return isRunnable(kind) || kind == FileKind::WebPage;
}

bool saysHarmless(QStringView declaredType)
{
    return declaredType == u"text/plain" || declaredType == u"text/csv" || declaredType.startsWith(u"image/")
        || declaredType.startsWith(u"audio/") || declaredType.startsWith(u"video/") || declaredType == u"application/pdf"
        || declaredType.startsWith(u"application/vnd.oasis.") || declaredType.startsWith(u"application/vnd.openxmlformats-")
        || declaredType == u"application/msword" || declaredType.startsWith(u"application/vnd.ms-");
}

/// The formats that one container holds are told apart by the name: zip and OLE hold office files of all kinds.
bool isContainer(const KnownType &type)
{
    return type.mediaType == "application/zip"_L1 || type.mediaType == "application/x-ole-storage"_L1
        || type.mediaType == "application/onenote"_L1 || type.mediaType == "application/vnd.squashfs"_L1;
}

bool isOffice(FileKind kind)
{
    return kind == FileKind::Document || kind == FileKind::Spreadsheet || kind == FileKind::Presentation;
}

KnownType typeOfContent(QByteArrayView head, const KnownType &byName, QStringView declaredType)
{
    if (const KnownType magic = typeByMagic(head)) {
        const bool named = isContainer(magic) && (isOffice(byName.kind) || byName.kind == FileKind::Program);
        return named ? byName : magic;
    }
    if (!looksLikeText(head))
        return {};
    if (const KnownType text = typeByText(head))
        return text;
    if (declaredType.startsWith(u"message/rfc822") || declaredType == u"message/global" || declaredType == u"message/news")
        return { FileKind::Message, "message/rfc822"_L1 };
    // Texts have no magic; a name may tell one from the other, but makes no picture of them.
    const bool textual = byName.kind == FileKind::Text || byName.kind == FileKind::Message || byName.kind == FileKind::Key
        || byName.mediaType == "text/csv"_L1 || isActive(byName.kind);
    if (textual)
        return byName;
    if (declaredType == u"text/csv" || declaredType == u"text/tab-separated-values")
        return { FileKind::Spreadsheet, "text/csv"_L1 };
    if (declaredType == u"text/x-patch" || declaredType == u"text/x-diff")
        return { FileKind::Text, "text/x-patch"_L1 };
    return { FileKind::Text, "text/plain"_L1 };
}

} // namespace

QString effectiveExtension(QStringView name)
{
    // Windows drops dots and blanks at the end of a name, so "x.exe. " is a program.
    while (!name.isEmpty() && (name.back() == u'.' || name.back().isSpace()))
        name.chop(1);
    const qsizetype dot = name.lastIndexOf(u'.');
    const QStringView extension = dot < 0 ? QStringView() : name.sliced(dot + 1);
    return extension.size() > longestExtension ? QString() : extension.toString().toLower();
}

bool isRunnableName(QStringView name)
{
    return isRunnable(typeByExtension(effectiveExtension(name)).kind);
}

FileType fileTypeOf(QByteArrayView head, QStringView name, QStringView declaredType)
{
    head = head.first(qMin(head.size(), sniffedOctets));
    const KnownType byName = typeByExtension(effectiveExtension(name));
    const KnownType content = head.isEmpty() ? byName : typeOfContent(head, byName, declaredType);
    FileType type { content.kind, content.mediaType, false };
    if (!content)
        type.mediaType = declaredType.isEmpty() ? u"application/octet-stream"_s : declaredType.toString();
    // Desktops go by the name: what is called a program is treated as one, whatever it holds.
    const bool namesDanger = isRunnable(byName.kind) || byName.kind == FileKind::DiskImage;
    if (namesDanger && !isRunnable(type.kind))
        type = { byName.kind, content ? type.mediaType : QString(byName.mediaType), false };
    const bool namedHarmless = byName && !isActive(byName.kind);
    if (isActive(type.kind))
        type.disguised = namedHarmless || (!byName && saysHarmless(declaredType) && declaredType != type.mediaType);
    // A page that is called one, an SVG that is called a picture: that is what they are.
    if (type.kind == FileKind::WebPage && (byName.kind == FileKind::WebPage || type.mediaType == "application/xml"_L1))
        type.disguised = false;
    return type;
}

} // namespace Restante
