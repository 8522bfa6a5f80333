// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/messagefile.h"

#include "transfer/mailreader.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace Restante {

namespace {

/// RFC 5322 sets 998 octets a line; a field name alone has never been longer than this.
constexpr qsizetype longestFieldName = 76;

bool isKnownField(QByteArrayView line)
{
    static constexpr QByteArrayView known[] = { "From",         "To",         "Subject",      "Date",    "Received",
                                                "Return-Path",  "Message-ID", "MIME-Version", "Cc",      "Content-Type",
                                                "Delivered-To", "Reply-To",   "Sender",       "List-Id", "X-Mailer",
                                                "References",   "In-Reply-To" };
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || colon > longestFieldName)
        return false;
    const QByteArrayView name = line.first(colon).trimmed();
    return std::ranges::any_of(known, [&](QByteArrayView field) { return name.compare(field, Qt::CaseInsensitive) == 0; });
}

QByteArrayView withoutByteOrderMark(QByteArrayView octets)
{
    return octets.startsWith("\xEF\xBB\xBF") ? octets.sliced(3) : octets;
}

} // namespace

bool beginsLikeField(QByteArrayView line)
{
    qsizetype i = 0;
    while (i < line.size() && i <= longestFieldName && line[i] > ' ' && line[i] < 0x7F && line[i] != ':')
        ++i;
    if (i == 0)
        return false;
    while (i < line.size() && (line[i] == ' ' || line[i] == '\t'))
        ++i;
    return i < line.size() && line[i] == ':';
}

bool looksLikeMessage(QByteArrayView beginning)
{
    QByteArrayView rest = withoutByteOrderMark(beginning.first(std::min(beginning.size(), sniffedFileOctets)));
    bool isFirst = true;
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf('\n');
        QByteArrayView line = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty()) {
            if (isFirst)
                continue; // blank lines before the header
            return false; // the header is over
        }
        if (line.contains('\0'))
            return false;
        if (isFirst ? beginsLikeField(line) : isKnownField(line))
            return true;
        isFirst = false;
    }
    return false;
}

Result<QByteArray> readMessageFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path);
    if (file.size() > largestImportedMessage)
        return failure(ErrorCode::MessageTooLarge, path);
    QByteArray octets = file.peek(sniffedFileOctets);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, path);
    if (!looksLikeMessage(octets))
        return failure(ErrorCode::NotAMessage, path);
    octets = file.read(largestImportedMessage + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, path);
    if (octets.size() > largestImportedMessage) // it grew while we looked
        return failure(ErrorCode::MessageTooLarge, path);
    return octets;
}

} // namespace Restante
