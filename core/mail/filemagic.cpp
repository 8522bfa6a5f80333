// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/filemagic.h"

#include "mail/charsetguess.h"

#include <QtEndian>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

using enum FileKind;

struct Magic {
    qsizetype offset;
    QByteArrayView octets;
    KnownType type;
};

template<std::size_t N>
constexpr QByteArrayView octetsOf(const char (&literal)[N])
{
    return QByteArrayView(literal, N - 1); // a magic may hold zeros
}

// In the order in which they are asked: longer ones before those they begin with.
constexpr auto magics = std::to_array<Magic>({
    { 0, octetsOf("%PDF-"), { Pdf, "application/pdf"_L1 } },
    { 0, octetsOf("\x89PNG\r\n\x1a\n"), { Picture, "image/png"_L1 } },
    { 0, octetsOf("\xff\xd8\xff"), { Picture, "image/jpeg"_L1 } },
    { 0, octetsOf("GIF87a"), { Picture, "image/gif"_L1 } },
    { 0, octetsOf("GIF89a"), { Picture, "image/gif"_L1 } },
    { 0, octetsOf("II*\0"), { Picture, "image/tiff"_L1 } },
    { 0, octetsOf("MM\0*"), { Picture, "image/tiff"_L1 } },
    { 0, octetsOf("\0\0\1\0"), { Picture, "image/vnd.microsoft.icon"_L1 } },
    { 0, octetsOf("\xff\x0a"), { Picture, "image/jxl"_L1 } },
    { 0, octetsOf("\0\0\0\x0cJXL "), { Picture, "image/jxl"_L1 } },
    { 0, octetsOf("8BPS"), { Picture, "image/vnd.adobe.photoshop"_L1 } },
    { 0, octetsOf("ID3"), { Audio, "audio/mpeg"_L1 } },
    { 0, octetsOf("fLaC"), { Audio, "audio/flac"_L1 } },
    { 0, octetsOf("OggS"), { Audio, "audio/ogg"_L1 } },
    { 0, octetsOf("#!AMR"), { Audio, "audio/amr"_L1 } },
    { 0, octetsOf("MThd"), { Audio, "audio/midi"_L1 } },
    { 0, octetsOf("\x1a\x45\xdf\xa3"), { Video, "video/x-matroska"_L1 } },
    { 0, octetsOf("\0\0\1\xba"), { Video, "video/mpeg"_L1 } },
    { 0, octetsOf("\0\0\1\xb3"), { Video, "video/mpeg"_L1 } },
    { 0, octetsOf("FLV\1"), { Video, "video/x-flv"_L1 } },
    { 0, octetsOf("0&\xb2u\x8e\x66\xcf\x11"), { Video, "video/x-ms-asf"_L1 } },
    { 0, octetsOf("\x1f\x8b"), { Archive, "application/gzip"_L1 } },
    { 0, octetsOf("BZh"), { Archive, "application/x-bzip2"_L1 } },
    { 0, octetsOf("\xfd\x37zXZ\0"), { Archive, "application/x-xz"_L1 } },
    { 0, octetsOf("\x28\xb5\x2f\xfd"), { Archive, "application/zstd"_L1 } },
    { 0, octetsOf("7z\xbc\xaf\x27\x1c"), { Archive, "application/x-7z-compressed"_L1 } },
    { 0, octetsOf("Rar!\x1a\x07"), { Archive, "application/vnd.rar"_L1 } },
    { 0, octetsOf("MSCF\0\0\0\0"), { Archive, "application/vnd.ms-cab-compressed"_L1 } },
    { 0, octetsOf("**ACE**"), { Archive, "application/x-ace-compressed"_L1 } },
    { 7, octetsOf("**ACE**"), { Archive, "application/x-ace-compressed"_L1 } },
    { 2, octetsOf("-lh5-"), { Archive, "application/x-lha"_L1 } },
    { 257, octetsOf("ustar"), { Archive, "application/x-tar"_L1 } },
    { 0x8001, octetsOf("CD001"), { DiskImage, "application/x-iso9660-image"_L1 } },
    { 0, octetsOf("vhdxfile"), { DiskImage, "application/x-vhdx-disk"_L1 } },
    { 0, octetsOf("conectix"), { DiskImage, "application/x-vhd-disk"_L1 } },
    { 0, octetsOf("QFI\xfb"), { DiskImage, "application/x-qemu-disk"_L1 } },
    { 0, octetsOf("MZ"), { Program, "application/vnd.microsoft.portable-executable"_L1 } },
    { 8, octetsOf("AI\2"), { Program, "application/vnd.appimage"_L1 } },
    { 0,
      octetsOf("\x7f"
               "ELF"),
      { Program, "application/x-executable"_L1 } },
    { 0, octetsOf("\xca\xfe\xba\xbe"), { Program, "application/java-vm"_L1 } },
    { 0, octetsOf("\xcf\xfa\xed\xfe"), { Program, "application/x-mach-binary"_L1 } },
    { 0, octetsOf("\xce\xfa\xed\xfe"), { Program, "application/x-mach-binary"_L1 } },
    { 0, octetsOf("\xfe\xed\xfa\xce"), { Program, "application/x-mach-binary"_L1 } },
    { 0, octetsOf("\xfe\xed\xfa\xcf"), { Program, "application/x-mach-binary"_L1 } },
    { 0, octetsOf("!<arch>\ndebian"), { Program, "application/vnd.debian.binary-package"_L1 } },
    { 0, octetsOf("\xed\xab\xee\xdb"), { Program, "application/x-rpm"_L1 } },
    { 0, octetsOf("hsqs"), { Program, "application/vnd.squashfs"_L1 } },
    { 0, octetsOf("\0asm"), { Program, "application/wasm"_L1 } },
    { 0, octetsOf("dex\n"), { Program, "application/x-dex"_L1 } },
    { 0, octetsOf("Cr24"), { Program, "application/x-chrome-extension"_L1 } },
    { 0, octetsOf("ITSF\3"), { Program, "application/vnd.ms-htmlhelp"_L1 } },
    { 0, octetsOf("xar!"), { Program, "application/x-xar"_L1 } },
    { 0, octetsOf("L\0\0\0\1\x14\2\0"), { Starter, "application/x-ms-shortcut"_L1 } },
    { 0, octetsOf("\x78\x9f\x3e\x22"), { Tnef, "application/ms-tnef"_L1 } },
    { 0, octetsOf("wOFF"), { Font, "font/woff"_L1 } },
    { 0, octetsOf("wOF2"), { Font, "font/woff2"_L1 } },
    { 0, octetsOf("OTTO\0"), { Font, "font/otf"_L1 } },
    { 0, octetsOf("\0\1\0\0\0"), { Font, "font/ttf"_L1 } },
    { 0, octetsOf("ttcf\0"), { Font, "font/collection"_L1 } },
    { 0, octetsOf("\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d"), { Document, "application/onenote"_L1 } },
});

bool hasAt(QByteArrayView head, qsizetype offset, QByteArrayView octets)
{
    return head.size() >= offset + octets.size() && head.sliced(offset, octets.size()) == octets;
}

bool isWord(QByteArrayView octets)
{
    return octets.size() < 5 && std::ranges::all_of(octets, [](char c) { return c > ' ' && c < '\x7f'; });
}

/// More than looksLikeText(): its beginning is UTF-8 as well.
bool readsAsText(QByteArrayView head)
{
    constexpr qsizetype lookedAt = 256;
    QByteArrayView front = head.first(qMin(head.size(), lookedAt));
    while (front.size() > lookedAt - 4 && uchar(front.back()) >= 0x80)
        front.chop(1); // a character that the cut went through
    return looksLikeText(head) && isValidUtf8(front);
}

/// What the names of the first files in a zip say. Local headers (APPNOTE 4.3.7) are walked as far as the head reaches.
KnownType typeOfZip(QByteArrayView head)
{
    constexpr qsizetype fixedOctets = 30;
    constexpr int mostNames = 200;
    // ODF 1.3 part 2, 3.3 and EPUB: the first file is "mimetype", stored as it is.
    if (hasAt(head, fixedOctets, "mimetype")) {
        const QByteArrayView type = head.sliced(fixedOctets + 8, qMin<qsizetype>(80, head.size() - fixedOctets - 8));
        if (type.startsWith("application/vnd.oasis.opendocument.spreadsheet"))
            return { Spreadsheet, "application/vnd.oasis.opendocument.spreadsheet"_L1 };
        if (type.startsWith("application/vnd.oasis.opendocument.presentation"))
            return { Presentation, "application/vnd.oasis.opendocument.presentation"_L1 };
        if (type.startsWith("application/epub+zip"))
            return { Document, "application/epub+zip"_L1 };
        if (type.startsWith("application/vnd.oasis.opendocument."))
            return { Document, "application/vnd.oasis.opendocument.text"_L1 };
    }
    for (const auto &[name, type] : std::initializer_list<std::pair<QByteArrayView, KnownType>> {
             { "word/", { Document, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"_L1 } },
             { "xl/", { Spreadsheet, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_L1 } },
             { "ppt/", { Presentation, "application/vnd.openxmlformats-officedocument.presentationml.presentation"_L1 } },
             { "META-INF/MANIFEST.MF", { Program, "application/java-archive"_L1 } },
             { "AndroidManifest.xml", { Program, "application/vnd.android.package-archive"_L1 } } }) {
        qsizetype at = 0;
        for (int count = 0; count < mostNames && (at = head.indexOf("PK\3\4", at)) >= 0; ++count, at += 4) {
            if (hasAt(head, at + fixedOctets, name))
                return type;
        }
    }
    return { Archive, "application/zip"_L1 };
}

/// Names of OLE streams stand in UTF-16 in its directory, which is seldom in the head; the name decides else (typeByExtension).
KnownType typeOfOle(QByteArrayView head)
{
    const auto holds = [&](QStringView name) {
        return head.contains(QByteArrayView(reinterpret_cast<const char *>(name.utf16()), name.size() * 2));
    };
    if (holds(u"WordDocument"))
        return { Document, "application/msword"_L1 };
    if (holds(u"Workbook"))
        return { Spreadsheet, "application/vnd.ms-excel"_L1 };
    if (holds(u"PowerPoint Document"))
        return { Presentation, "application/vnd.ms-powerpoint"_L1 };
    return { Document, "application/x-ole-storage"_L1 };
}

KnownType typeOfIsoMedia(QByteArrayView brand)
{
    if (brand.startsWith("avif") || brand.startsWith("avis"))
        return { Picture, "image/avif"_L1 };
    if (brand.startsWith("heic") || brand.startsWith("heix") || brand.startsWith("mif1") || brand.startsWith("msf1"))
        return { Picture, "image/heif"_L1 };
    if (brand.startsWith("M4A") || brand.startsWith("M4B"))
        return { Audio, "audio/mp4"_L1 };
    return brand.startsWith("qt") ? KnownType { Video, "video/quicktime"_L1 } : KnownType { Video, "video/mp4"_L1 };
}

KnownType typeOfRiff(QByteArrayView form)
{
    if (form.startsWith("WEBP"))
        return { Picture, "image/webp"_L1 };
    if (form.startsWith("WAVE"))
        return { Audio, "audio/x-wav"_L1 };
    return form.startsWith("AVI ") ? KnownType { Video, "video/x-msvideo"_L1 } : KnownType {};
}

} // namespace

KnownType typeByMagic(QByteArrayView head)
{
    if (head.startsWith("PK\3\4"))
        return typeOfZip(head);
    if (head.startsWith(octetsOf("PK\5\6")))
        return { Archive, "application/zip"_L1 };
    if (head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return typeOfOle(head);
    if (hasAt(head, 4, "ftyp"))
        return typeOfIsoMedia(head.sliced(8));
    if (head.startsWith("RIFF") && head.size() >= 12)
        return typeOfRiff(head.sliced(8));
    for (const Magic &magic : magics) {
        // "MZ", "ID3" and the like begin words, too: what is text is no program by a few letters.
        if (hasAt(head, magic.offset, magic.octets) && (!isWord(magic.octets) || !readsAsText(head)))
            return magic.type;
    }
    if (hasAt(head, 0, "BM") && head.size() > 26 && hasAt(head, 6, octetsOf("\0\0\0\0")))
        return { Picture, "image/bmp"_L1 };
    // An MPEG audio frame without tags: 11 bits of sync, a layer and a bit rate that exist (ISO 11172-3 2.4.1.3).
    if (head.size() > 3 && uchar(head[0]) == 0xff && (uchar(head[1]) & 0xe0) == 0xe0 && (uchar(head[1]) & 0x06) != 0
        && (uchar(head[2]) & 0xf0) != 0xf0 && (uchar(head[2]) & 0xf0) != 0 && !looksLikeText(head))
        return { Audio, "audio/mpeg"_L1 };
    return {};
}

} // namespace Restante
