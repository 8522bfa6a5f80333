// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/attachmenttext.h"

#include "text/visibletext.h"
#include "words/quantities.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

struct FileTypesWords {
    Q_DECLARE_TR_FUNCTIONS(FileTypes)
};

struct TypeText {
    QString sign;
    QString words;
};

/// The types that have a name of their own; built once the language is known.
const QHash<QString, TypeText> &namedTypes()
{
    static const QHash<QString, TypeText> types {
        { u"application/pdf"_s, { u"PDF"_s, FileTypesWords::tr("PDF document") } },
        { u"image/png"_s, { u"PNG"_s, FileTypesWords::tr("PNG picture") } },
        { u"image/jpeg"_s, { u"JPG"_s, FileTypesWords::tr("JPEG picture") } },
        { u"image/gif"_s, { u"GIF"_s, FileTypesWords::tr("GIF picture") } },
        { u"image/webp"_s, { u"WEBP"_s, FileTypesWords::tr("WebP picture") } },
        { u"image/tiff"_s, { u"TIF"_s, FileTypesWords::tr("TIFF picture") } },
        { u"image/bmp"_s, { u"BMP"_s, FileTypesWords::tr("bitmap picture") } },
        { u"image/heif"_s, { u"HEIC"_s, FileTypesWords::tr("HEIF picture") } },
        { u"image/avif"_s, { u"AVIF"_s, FileTypesWords::tr("AVIF picture") } },
        { u"image/svg+xml"_s, { u"SVG"_s, FileTypesWords::tr("SVG drawing") } },
        { u"application/msword"_s, { u"DOC"_s, FileTypesWords::tr("Word document") } },
        { u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s,
          { u"DOC"_s, FileTypesWords::tr("Word document") } },
        { u"application/vnd.oasis.opendocument.text"_s, { u"ODT"_s, FileTypesWords::tr("text document") } },
        { u"application/rtf"_s, { u"RTF"_s, FileTypesWords::tr("text document") } },
        { u"application/epub+zip"_s, { u"EPUB"_s, FileTypesWords::tr("electronic book") } },
        { u"application/postscript"_s, { u"PS"_s, FileTypesWords::tr("PostScript document") } },
        { u"application/vnd.ms-outlook"_s, { u"MSG"_s, FileTypesWords::tr("Outlook message") } },
        { u"application/vnd.ms-excel"_s, { u"XLS"_s, FileTypesWords::tr("Excel spreadsheet") } },
        { u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s,
          { u"XLS"_s, FileTypesWords::tr("Excel spreadsheet") } },
        { u"application/vnd.oasis.opendocument.spreadsheet"_s, { u"ODS"_s, FileTypesWords::tr("spreadsheet") } },
        { u"text/csv"_s, { u"CSV"_s, FileTypesWords::tr("table") } },
        { u"application/vnd.ms-powerpoint"_s, { u"PPT"_s, FileTypesWords::tr("PowerPoint presentation") } },
        { u"application/vnd.openxmlformats-officedocument.presentationml.presentation"_s,
          { u"PPT"_s, FileTypesWords::tr("PowerPoint presentation") } },
        { u"application/vnd.oasis.opendocument.presentation"_s, { u"ODP"_s, FileTypesWords::tr("presentation") } },
        { u"application/zip"_s, { u"ZIP"_s, FileTypesWords::tr("ZIP archive") } },
        { u"application/gzip"_s, { u"GZ"_s, FileTypesWords::tr("gzip archive") } },
        { u"application/x-xz"_s, { u"XZ"_s, FileTypesWords::tr("xz archive") } },
        { u"application/x-bzip2"_s, { u"BZ2"_s, FileTypesWords::tr("bzip2 archive") } },
        { u"application/zstd"_s, { u"ZST"_s, FileTypesWords::tr("Zstandard archive") } },
        { u"application/x-tar"_s, { u"TAR"_s, FileTypesWords::tr("tar archive") } },
        { u"application/x-7z-compressed"_s, { u"7Z"_s, FileTypesWords::tr("7-Zip archive") } },
        { u"application/vnd.rar"_s, { u"RAR"_s, FileTypesWords::tr("RAR archive") } },
        { u"application/x-iso9660-image"_s, { u"ISO"_s, FileTypesWords::tr("disc image") } },
        { u"text/html"_s, { u"HTML"_s, FileTypesWords::tr("web page") } },
        { u"application/xml"_s, { u"XML"_s, FileTypesWords::tr("XML file") } },
        { u"application/vnd.microsoft.portable-executable"_s, { u"EXE"_s, FileTypesWords::tr("program for Windows") } },
        { u"application/java-archive"_s, { u"JAR"_s, FileTypesWords::tr("Java program") } },
        { u"application/vnd.android.package-archive"_s, { u"APK"_s, FileTypesWords::tr("program for Android") } },
        { u"application/vnd.debian.binary-package"_s, { u"DEB"_s, FileTypesWords::tr("program package") } },
        { u"application/x-rpm"_s, { u"RPM"_s, FileTypesWords::tr("program package") } },
        { u"text/x-patch"_s, { u"DIFF"_s, FileTypesWords::tr("patch") } },
        { u"text/markdown"_s, { u"MD"_s, FileTypesWords::tr("text") } },
        { u"application/json"_s, { u"JSON"_s, FileTypesWords::tr("JSON file") } },
        { u"application/pgp-keys"_s, { u"KEY"_s, FileTypesWords::tr("OpenPGP key") } },
        { u"application/pgp-signature"_s, { u"SIG"_s, FileTypesWords::tr("signature") } },
        { u"application/pkcs7-signature"_s, { u"SIG"_s, FileTypesWords::tr("signature") } },
        { u"application/x-pkcs7-signature"_s, { u"SIG"_s, FileTypesWords::tr("signature") } },
        { u"application/pkix-cert"_s, { u"CERT"_s, FileTypesWords::tr("certificate") } },
    };
    return types;
}

TypeText textOfKind(FileKind kind)
{
    switch (kind) {
    case FileKind::Unknown:
        return { {}, FileTypesWords::tr("file of an unknown kind") };
    case FileKind::Text:
        return { u"TXT"_s, FileTypesWords::tr("text") };
    case FileKind::Document:
        return { u"DOC"_s, FileTypesWords::tr("document") };
    case FileKind::Spreadsheet:
        return { u"TAB"_s, FileTypesWords::tr("spreadsheet") };
    case FileKind::Presentation:
        return { u"PRES"_s, FileTypesWords::tr("presentation") };
    case FileKind::Pdf:
        return { u"PDF"_s, FileTypesWords::tr("PDF document") };
    case FileKind::Picture:
        return { u"IMG"_s, FileTypesWords::tr("picture") };
    case FileKind::Audio:
        return { u"♪"_s, FileTypesWords::tr("sound") };
    case FileKind::Video:
        return { u"▶"_s, FileTypesWords::tr("video") };
    case FileKind::Archive:
        return { u"ZIP"_s, FileTypesWords::tr("archive") };
    case FileKind::DiskImage:
        return { u"DISK"_s, FileTypesWords::tr("disk image") };
    case FileKind::WebPage:
        return { u"HTML"_s, FileTypesWords::tr("web page") };
    case FileKind::Program:
        return { u"EXE"_s, FileTypesWords::tr("program") };
    case FileKind::Script:
        return { u"RUN"_s, FileTypesWords::tr("script, a kind of program") };
    case FileKind::Starter:
        return { u"LINK"_s, FileTypesWords::tr("link that starts something else") };
    case FileKind::Message:
        return { u"EML"_s, FileTypesWords::tr("message") };
    case FileKind::Calendar:
        return { u"CAL"_s, FileTypesWords::tr("appointment") };
    case FileKind::ContactCard:
        return { u"VCF"_s, FileTypesWords::tr("contact") };
    case FileKind::Tnef:
        return { u"TNEF"_s, FileTypesWords::tr("Outlook's own container of files") };
    case FileKind::Font:
        return { u"FONT"_s, FileTypesWords::tr("font") };
    case FileKind::Key:
        return { u"KEY"_s, FileTypesWords::tr("key or signature") };
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString fileTypeText(const FileType &type)
{
    const auto named = namedTypes().constFind(type.mediaType);
    // A name that makes a program of a picture wins over what the octets are.
    const bool fits = named != namedTypes().cend() && (type.kind != FileKind::Program || named->sign.size() == 3)
        && type.kind != FileKind::Script && type.kind != FileKind::Starter;
    return fits ? named->words : textOfKind(type.kind).words;
}

QString fileTypeSign(const FileType &type)
{
    const auto named = namedTypes().constFind(type.mediaType);
    const bool own = type.kind == FileKind::Program || type.kind == FileKind::Script || type.kind == FileKind::Starter;
    return named != namedTypes().cend() && !own ? named->sign : textOfKind(type.kind).sign;
}

QRgb fileTypeColour(FileKind kind)
{
    switch (kind) {
    case FileKind::Pdf:
        return 0xc53a2b;
    case FileKind::Picture:
        return 0x7c5cbf;
    case FileKind::Spreadsheet:
        return 0x2b7a45;
    case FileKind::Document:
    case FileKind::Message:
        return 0x2762bd;
    case FileKind::Presentation:
        return 0xb0521c;
    case FileKind::Archive:
    case FileKind::DiskImage:
    case FileKind::Tnef:
        return 0x8a5a00;
    case FileKind::Audio:
    case FileKind::Video:
        return 0xa03a72;
    case FileKind::Calendar:
    case FileKind::ContactCard:
        return 0x0f7381;
    case FileKind::Program:
    case FileKind::Script:
    case FileKind::Starter:
        return 0x9b1c1c;
    case FileKind::WebPage:
        return 0x4d6b12;
    case FileKind::Text:
    case FileKind::Font:
    case FileKind::Key:
    case FileKind::Unknown:
        return 0x5b6574;
    }
    Q_UNREACHABLE_RETURN(0x5b6574);
}

QString spokenAttachment(const Attachment &attachment)
{
    return FileTypesWords::tr("Attachment %1, %2, %3", "name, kind, size")
        .arg(visibleText(attachment.name), fileTypeText(attachment.type), octetsText(attachment.octets));
}

QString describedAttachment(const Attachment &attachment)
{
    QString text = visibleText(attachment.name) + u'\n'
        + FileTypesWords::tr("%1 · %2", "kind, size").arg(fileTypeText(attachment.type), octetsText(attachment.octets));
    if (attachment.oddName)
        text += u'\n' + FileTypesWords::tr("The sender's name for it held invisible characters; they are left out.");
    if (attachment.type.disguised)
        text += u'\n' + FileTypesWords::tr("It is not what its name says.");
    return text;
}

} // namespace Restante
