// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/archivelisting.h"

#include "mail/charsetguess.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

// Longer paths than any system opens.
constexpr qsizetype maximumEntryName = 4096;
// PATH_MAX twice over: a GNU long name.
constexpr qint64 maximumLongName = 8192;

template<typename T>
T littleAt(QByteArrayView octets, qsizetype at)
{
    return at >= 0 && at + qsizetype(sizeof(T)) <= octets.size() ? qFromLittleEndian<T>(octets.data() + at) : T(0);
}

QString entryName(QByteArrayView octets)
{
    return decodeRawHeader(octets.first(qMin(octets.size(), maximumEntryName)), {});
}

/// False: no more are taken.
bool add(ArchiveListing &listing, ArchiveEntry entry)
{
    if (listing.entries.size() >= maximumArchiveEntries) {
        listing.isCut = true;
        return false;
    }
    listing.isLocked = listing.isLocked || entry.isLocked;
    entry.isFolder = entry.isFolder || entry.name.endsWith(u'/');
    listing.entries.append(std::move(entry));
    return true;
}

/// Where the central directory begins: the end record stands within the last 64 KiB + 22 octets (APPNOTE 4.3.16).
qsizetype centralDirectory(QByteArrayView whole)
{
    constexpr qsizetype endOctets = 22;
    constexpr qsizetype longestComment = 0xffff;
    const QByteArrayView tail = whole.last(qMin(whole.size(), endOctets + longestComment));
    const qsizetype end = tail.lastIndexOf(QByteArrayView("PK\5\6", 4));
    if (end < 0)
        return -1;
    const qsizetype endAt = whole.size() - tail.size() + end;
    // By its size, not by its offset: octets in front (self-extracting, cut off by a gateway) move it.
    const qint64 size = littleAt<quint32>(whole, endAt + 12);
    const qint64 at = endAt - size;
    if (at >= 0 && whole.sliced(at).startsWith("PK\1\2"))
        return at;
    const qint64 offset = littleAt<quint32>(whole, endAt + 16);
    return offset < whole.size() && whole.sliced(offset).startsWith("PK\1\2") ? qsizetype(offset) : -1;
}

ArchiveListing listByCentralDirectory(QByteArrayView whole, qsizetype at)
{
    constexpr qsizetype fixedOctets = 46;
    ArchiveListing listing;
    while (at + fixedOctets <= whole.size() && whole.sliced(at).startsWith("PK\1\2")) {
        const auto flags = littleAt<quint16>(whole, at + 8);
        const qsizetype nameSize = littleAt<quint16>(whole, at + 28);
        const qsizetype rest = littleAt<quint16>(whole, at + 30) + littleAt<quint16>(whole, at + 32);
        if (at + fixedOctets + nameSize > whole.size()) {
            listing.isDamaged = true;
            break;
        }
        if (!add(listing,
                 { entryName(whole.sliced(at + fixedOctets, nameSize)), littleAt<quint32>(whole, at + 24), false,
                   (flags & 1) != 0 }))
            return listing;
        at += fixedOctets + nameSize + rest;
    }
    listing.isDamaged = listing.isDamaged || at >= whole.size() || !whole.sliced(at).startsWith("PK");
    return listing;
}

ArchiveListing listByLocalHeaders(QByteArrayView whole)
{
    constexpr qsizetype fixedOctets = 30;
    ArchiveListing listing;
    listing.isDamaged = true;
    qsizetype at = 0;
    while ((at = whole.indexOf(QByteArrayView("PK\3\4", 4), at)) >= 0 && at + fixedOctets <= whole.size()) {
        const qsizetype nameSize = qMin<qsizetype>(littleAt<quint16>(whole, at + 26), whole.size() - at - fixedOctets);
        if (!add(listing,
                 { entryName(whole.sliced(at + fixedOctets, nameSize)), littleAt<quint32>(whole, at + 22), false,
                   (littleAt<quint16>(whole, at + 6) & 1) != 0 }))
            break;
        at += fixedOctets + nameSize;
    }
    return listing;
}

qint64 octalOf(QByteArrayView digits)
{
    qint64 number = 0;
    for (const char c : digits.trimmed()) {
        if (c < '0' || c > '7' || number > (qint64(1) << 56))
            break;
        number = number * 8 + (c - '0');
    }
    return number;
}

QByteArrayView untilZero(QByteArrayView field)
{
    const qsizetype zero = field.indexOf('\0');
    return zero < 0 ? field : field.first(zero);
}

ArchiveListing listTar(QByteArrayView whole)
{
    constexpr qsizetype block = 512;
    ArchiveListing listing;
    QByteArray longName;
    qint64 at = 0;
    while (at + block <= whole.size()) {
        const QByteArrayView header = whole.sliced(at, block);
        if (header.front() == '\0')
            return listing;
        const qint64 octets = octalOf(header.sliced(124, 12));
        const char type = header[156];
        if (type == 'L' && octets <= maximumLongName && at + block + octets <= whole.size()) {
            longName = untilZero(whole.sliced(at + block, octets)).toByteArray();
        } else if (type != 'x' && type != 'g' && type != 'K') { // pax headers describe, they are no files
            const QByteArray prefix = untilZero(header.sliced(345, 155)).toByteArray();
            const QByteArray plain = untilZero(header.first(100)).toByteArray();
            const QByteArray name = !longName.isEmpty() ? longName : prefix.isEmpty() ? plain : prefix + '/' + plain;
            longName.clear();
            if (!add(listing, { entryName(name), octets, type == '5', false }))
                return listing;
        }
        at += block + (octets + block - 1) / block * block;
    }
    listing.isDamaged = true;
    return listing;
}

/// RAR 4: headers of a fixed form, one behind the other (technote.txt of unrar 4).
ArchiveListing listRar4(QByteArrayView whole)
{
    ArchiveListing listing;
    qint64 at = 7;
    while (at + 7 <= whole.size()) {
        const uchar type = uchar(whole[at + 2]);
        const auto flags = littleAt<quint16>(whole, at + 3);
        const qint64 headerSize = littleAt<quint16>(whole, at + 5);
        if (type == 0x7b || headerSize < 7)
            break;
        if (type == 0x73 && (flags & 0x80)) {
            listing.isLocked = true; // even the names
            break;
        }
        const bool hasData = type == 0x74 || (flags & 0x8000);
        const qint64 data = hasData ? littleAt<quint32>(whole, at + 7) : 0;
        if (type == 0x74 && at + 32 <= whole.size()) {
            const qsizetype nameAt = at + 32 + ((flags & 0x100) ? 8 : 0);
            const qsizetype nameSize =
                qBound<qsizetype>(0, littleAt<quint16>(whole, at + 26), qMax<qsizetype>(0, whole.size() - nameAt));
            const QByteArrayView name = nameSize > 0 ? untilZero(whole.sliced(nameAt, nameSize)) : QByteArrayView();
            if (!add(listing,
                     { entryName(name).replace(u'\\', u'/'), littleAt<quint32>(whole, at + 11), (flags & 0xe0) == 0xe0,
                       (flags & 4) != 0 }))
                break;
        }
        at += headerSize + data;
    }
    return listing;
}

/// Variable-length integers of RAR 5: seven bits an octet.
quint64 variableAt(QByteArrayView octets, qsizetype &at)
{
    quint64 value = 0;
    for (int shift = 0; shift < 63 && at < octets.size(); shift += 7) {
        const uchar octet = uchar(octets[at++]);
        value |= quint64(octet & 0x7f) << shift;
        if (!(octet & 0x80))
            break;
    }
    return value;
}

/// RAR 5 (rarlab.com/technote.htm).
ArchiveListing listRar5(QByteArrayView whole)
{
    ArchiveListing listing;
    qsizetype at = 8;
    while (at + 6 < whole.size()) {
        qsizetype field = at + 4;
        const quint64 headerSize = variableAt(whole, field);
        const qsizetype headerEnd = field + qsizetype(qMin<quint64>(headerSize, quint64(whole.size() - field)));
        const quint64 type = variableAt(whole, field);
        const quint64 flags = variableAt(whole, field);
        const quint64 extra = (flags & 1) ? variableAt(whole, field) : 0;
        const quint64 data = (flags & 2) ? variableAt(whole, field) : 0;
        if (type == 4)
            listing.isLocked = true; // everything behind is encrypted
        if (type == 4 || type == 5 || headerSize == 0)
            break;
        if (type == 2) {
            const quint64 fileFlags = variableAt(whole, field);
            const quint64 octets = variableAt(whole, field);
            variableAt(whole, field); // attributes
            field += ((fileFlags & 2) ? 4 : 0) + ((fileFlags & 4) ? 4 : 0);
            variableAt(whole, field); // compression
            variableAt(whole, field); // system
            const quint64 nameSize = variableAt(whole, field);
            const qsizetype room = qMax<qsizetype>(0, headerEnd - field);
            const QByteArrayView name = room > 0
                ? whole.sliced(field, qMin<qsizetype>(room, qsizetype(qMin<quint64>(nameSize, maximumEntryName))))
                : QByteArrayView();
            // The first record of the extra area that says "encryption" (type 1) is enough.
            qsizetype extraAt = headerEnd - qsizetype(qMin<quint64>(extra, quint64(headerEnd)));
            const quint64 recordSize = extra > 0 ? variableAt(whole, extraAt) : 0;
            const bool isLocked = recordSize > 0 && variableAt(whole, extraAt) == 1;
            if (!add(listing,
                     { entryName(name), qint64(qMin<quint64>(octets, quint64(std::numeric_limits<qint64>::max()))),
                       (fileFlags & 1) != 0, isLocked }))
                break;
        }
        if (data > quint64(whole.size()))
            break;
        at = headerEnd + qsizetype(data);
    }
    return listing;
}

/// Names of streams that hold Basic, in the directory of an OLE file ([MS-OVBA] 2.2) or in an office zip.
bool hasOleMacros(QByteArrayView whole)
{
    constexpr QStringView streams[] = { u"_VBA_PROJECT", u"XLM4", u"Macros" };
    return std::ranges::any_of(streams, [&](QStringView name) {
        return whole.contains(QByteArrayView(reinterpret_cast<const char *>(name.utf16()), name.size() * 2));
    });
}

} // namespace

std::optional<ArchiveListing> listArchive(QByteArrayView whole)
{
    if (whole.startsWith("PK")) {
        const qsizetype directory = centralDirectory(whole);
        return directory >= 0 ? listByCentralDirectory(whole, directory) : listByLocalHeaders(whole);
    }
    if (whole.startsWith(QByteArrayView("Rar!\x1a\x07\x01\0", 8)))
        return listRar5(whole);
    if (whole.startsWith(QByteArrayView("Rar!\x1a\x07\0", 7)))
        return listRar4(whole);
    if (whole.size() >= 512 && whole.sliced(257).startsWith("ustar"))
        return listTar(whole);
    return {};
}

ContentFindings inspectContent(QByteArrayView whole, const FileType &type)
{
    constexpr qsizetype mostNamed = 5;
    ContentFindings findings;
    if (whole.startsWith("\xd0\xcf\x11\xe0")) {
        findings.hasMacros = hasOleMacros(whole);
        return findings;
    }
    const std::optional<ArchiveListing> listing = listArchive(whole);
    if (!listing)
        return findings;
    const bool isArchive = type.kind == FileKind::Archive;
    findings.isLocked = isArchive && listing->isLocked;
    for (const ArchiveEntry &entry : listing->entries) {
        if (entry.isFolder)
            continue;
        // Starters for macros of old (intlsheet) and new kind (vbaProject), and OpenDocument's Basic.
        findings.hasMacros = findings.hasMacros
            || (!isArchive
                && (entry.name.endsWith("vbaProject.bin"_L1, Qt::CaseInsensitive) || entry.name.startsWith("Basic/"_L1)
                    || entry.name.startsWith("Scripts/"_L1) || entry.name.startsWith("xl/macrosheets/"_L1)));
        if (isArchive && findings.programs.size() < mostNamed && isRunnableName(entry.name))
            findings.programs.append(entry.name.sliced(entry.name.lastIndexOf(u'/') + 1));
    }
    return findings;
}

} // namespace Restante
