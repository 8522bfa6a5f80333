// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/uuencode.h"

#include "mail/headerfields.h"

#include <algorithm>

namespace Restante {

namespace {

bool isOctalDigit(char c)
{
    return c >= '0' && c <= '7';
}

/// "begin 644 name"; empty when the line is none. The name may have blanks.
QByteArrayView nameOfBegin(QByteArrayView line)
{
    if (!line.startsWith("begin "))
        return {};
    QByteArrayView rest = line.sliced(6).trimmed();
    qsizetype digits = 0;
    while (digits < rest.size() && isOctalDigit(rest[digits]))
        ++digits;
    if (digits < 3 || digits > 5 || digits >= rest.size() || rest[digits] != ' ')
        return {};
    return rest.sliced(digits).trimmed();
}

int octetsAnnounced(QByteArrayView line)
{
    return line.isEmpty() || line.front() < 0x20 || line.front() > 0x60 ? -1 : (line.front() - 0x20) & 0x3F;
}

bool isTerminator(QByteArrayView line)
{
    return line.isEmpty() || (octetsAnnounced(line) == 0 && line.trimmed().size() <= 1);
}

/// A line of data: the length, then four characters for three octets, perhaps without trailing blanks (zero bits), perhaps with a
/// check character behind.
bool isData(QByteArrayView line)
{
    const int octets = octetsAnnounced(line);
    if (octets <= 0 || octets > 45)
        return false;
    const qsizetype characters = (octets + 2) / 3 * 4;
    const QByteArrayView data = line.sliced(1);
    return data.size() <= characters + 2 && std::ranges::all_of(data, [](char c) { return c >= 0x20 && c <= 0x60; });
}

bool isEnd(QByteArrayView line)
{
    return line.trimmed() == "end";
}

/// Completes the file whose "begin" line is given; false when no data follows.
bool readFile(QByteArrayView octets, qsizetype dataBegin, UuencodedFile &file)
{
    file.dataBegin = dataBegin;
    qsizetype position = dataBegin;
    bool whole = false; // a line as long as it says: prose in capitals is no data
    while (position < octets.size()) {
        const Line line = lineAt(octets, position);
        if (isEnd(line.octets)) {
            file.dataEnd = position;
            file.end = line.next;
            return true; // an empty file is a file
        }
        if (isTerminator(line.octets)) {
            const Line behind = line.next < octets.size() ? lineAt(octets, line.next) : Line { {}, line.next };
            if (whole || isEnd(behind.octets)) {
                file.dataEnd = position;
                file.end = isEnd(behind.octets) ? behind.next : line.next;
                return true;
            }
            return false;
        }
        if (!isData(line.octets))
            break;
        whole = whole || line.octets.size() > (octetsAnnounced(line.octets) + 2) / 3 * 4;
        position = line.next;
    }
    file.dataEnd = position;
    file.end = position;
    return whole;
}

} // namespace

QList<UuencodedFile> findUuencoded(QByteArrayView octets, int limit)
{
    QList<UuencodedFile> files;
    qsizetype position = octets.startsWith("begin ") ? 0 : -1;
    if (position < 0)
        position = octets.indexOf("\nbegin ") + 1;
    while (files.size() < limit && (position > 0 || (position == 0 && octets.startsWith("begin ")))) {
        const Line line = lineAt(octets, position);
        UuencodedFile file;
        file.begin = position;
        file.name = nameOfBegin(line.octets);
        qsizetype searchFrom = line.next;
        if (!file.name.isEmpty() && readFile(octets, line.next, file)) {
            files.append(file);
            searchFrom = file.end;
        }
        if (octets.sliced(searchFrom).startsWith("begin ")) {
            position = searchFrom;
            continue;
        }
        const qsizetype found = octets.indexOf("\nbegin ", searchFrom);
        if (found < 0)
            break;
        position = found + 1;
    }
    return files;
}

bool decodeUuencodedLines(QByteArrayView lines, const OctetSink &sink)
{
    bool sound = true;
    qsizetype position = 0;
    while (position < lines.size()) {
        const Line line = lineAt(lines, position);
        position = line.next;
        if (!isData(line.octets)) {
            sound = sound && isTerminator(line.octets);
            continue;
        }
        const int octets = octetsAnnounced(line.octets);
        const QByteArrayView data = line.octets.sliced(1);
        const auto digit = [&](qsizetype i) { return i < data.size() ? (data[i] - 0x20) & 0x3F : 0; };
        QByteArray decoded;
        for (qsizetype group = 0; decoded.size() < octets; group += 4) {
            const int bits = digit(group) << 18 | digit(group + 1) << 12 | digit(group + 2) << 6 | digit(group + 3);
            decoded.append(char(bits >> 16));
            decoded.append(char(bits >> 8));
            decoded.append(char(bits));
        }
        decoded.truncate(octets);
        if (!sink(decoded))
            return sound;
    }
    return sound;
}

} // namespace Restante
