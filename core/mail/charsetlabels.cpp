// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/charsetlabels.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace Restante {

namespace {

struct Label {
    QByteArrayView key; ///< lower-case letters and digits of the label
    const char *decoder;
};

// Qt takes every name but the UTFs from ICU, which knows many that must not be reachable from mail.
constexpr auto labels = std::to_array<Label>({
    { "utf8", "UTF-8" },
    { "unicode11utf8", "UTF-8" },
    { "utf7", "UTF-7" },
    { "unicode11utf7", "UTF-7" },
    { "utf16", "UTF-16" },
    { "utf16le", "UTF-16LE" },
    { "utf16be", "UTF-16BE" },
    { "utf32", "UTF-32" },
    { "utf32le", "UTF-32LE" },
    { "utf32be", "UTF-32BE" },
    { "usascii", "windows-1252" },
    { "ascii", "windows-1252" },
    { "ansix341968", "windows-1252" },
    { "ansix341986", "windows-1252" },
    { "iso646us", "windows-1252" },
    { "646", "windows-1252" },
    { "iso88591", "windows-1252" },
    { "88591", "windows-1252" },
    { "latin1", "windows-1252" },
    { "l1", "windows-1252" },
    { "windows1252", "windows-1252" },
    { "cp1252", "windows-1252" },
    { "win1252", "windows-1252" },
    { "xansi", "windows-1252" },
    { "iso88592", "ISO-8859-2" },
    { "latin2", "ISO-8859-2" },
    { "iso88593", "ISO-8859-3" },
    { "iso88594", "ISO-8859-4" },
    { "iso88595", "ISO-8859-5" },
    { "iso88596", "ISO-8859-6" },
    { "iso88596i", "ISO-8859-6" },
    { "iso88597", "ISO-8859-7" },
    { "iso88598", "ISO-8859-8" },
    { "iso88598i", "ISO-8859-8" },
    { "iso88598e", "ISO-8859-8" },
    { "iso88599", "windows-1254" },
    { "latin5", "windows-1254" },
    { "iso885910", "ISO-8859-10" },
    { "iso885911", "windows-874" },
    { "iso885913", "ISO-8859-13" },
    { "iso885914", "ISO-8859-14" },
    { "iso885915", "ISO-8859-15" },
    { "latin9", "ISO-8859-15" },
    { "windows874", "windows-874" },
    { "tis620", "windows-874" },
    { "windows1250", "windows-1250" },
    { "cp1250", "windows-1250" },
    { "windows1251", "windows-1251" },
    { "cp1251", "windows-1251" },
    { "win1251", "windows-1251" },
    { "windows1253", "windows-1253" },
    { "cp1253", "windows-1253" },
    { "windows1254", "windows-1254" },
    { "cp1254", "windows-1254" },
    { "windows1255", "windows-1255" },
    { "cp1255", "windows-1255" },
    { "windows1256", "windows-1256" },
    { "cp1256", "windows-1256" },
    { "windows1257", "windows-1257" },
    { "cp1257", "windows-1257" },
    { "windows1258", "windows-1258" },
    { "cp1258", "windows-1258" },
    { "koi8r", "KOI8-R" },
    { "koi8", "KOI8-R" },
    { "koi8u", "KOI8-U" },
    { "koi8ru", "KOI8-U" },
    { "ibm437", "IBM437" },
    { "cp437", "IBM437" },
    { "ibm850", "IBM850" },
    { "cp850", "IBM850" },
    { "ibm852", "IBM852" },
    { "cp852", "IBM852" },
    { "ibm866", "IBM866" },
    { "cp866", "IBM866" },
    { "macintosh", "macintosh" },
    { "xmacroman", "macintosh" },
    { "xmaccyrillic", "x-mac-cyrillic" },
    { "iso2022jp", "ISO-2022-JP" },
    { "csiso2022jp", "ISO-2022-JP" },
    { "iso2022jp1", "ISO-2022-JP-1" },
    { "iso2022jp2", "ISO-2022-JP-2" },
    { "iso2022kr", "ISO-2022-KR" },
    { "iso2022cn", "ISO-2022-CN" },
    { "hzgb2312", "HZ-GB-2312" },
    { "shiftjis", "windows-31j" },
    { "sjis", "windows-31j" },
    { "xsjis", "windows-31j" },
    { "mskanji", "windows-31j" },
    { "cp932", "windows-31j" },
    { "windows31j", "windows-31j" },
    { "ms932", "windows-31j" },
    { "eucjp", "EUC-JP" },
    { "xeucjp", "EUC-JP" },
    { "gb18030", "GB18030" },
    { "gbk", "GB18030" },
    { "xgbk", "GB18030" },
    { "cp936", "GB18030" },
    { "ms936", "GB18030" },
    { "gb2312", "GB18030" },
    { "gb231280", "GB18030" },
    { "euccn", "GB18030" },
    { "chinese", "GB18030" },
    { "big5", "Big5" },
    { "cp950", "Big5" },
    { "xxbig5", "Big5" },
    { "big5hkscs", "Big5-HKSCS" },
    { "euckr", "windows-949" },
    { "ksc56011987", "windows-949" },
    { "ksc5601", "windows-949" },
    { "ksc56011989", "windows-949" },
    { "cp949", "windows-949" },
    { "uhc", "windows-949" },
    { "korean", "windows-949" },
});

/// Enough for "charset=ansi_x3.4-1968"; a longer label is none of the table.
constexpr qsizetype maximumLabel = 40;

} // namespace

QByteArray decoderNameFor(QByteArrayView label)
{
    if (label.size() > maximumLabel)
        return {};
    QByteArray key;
    for (const char c : label) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            key.append(c);
        else if (c >= 'A' && c <= 'Z')
            key.append(char(c - 'A' + 'a'));
    }
    const auto found = std::ranges::find(labels, QByteArrayView(key), &Label::key);
    return found == std::end(labels) ? QByteArray() : QByteArray(found->decoder);
}

} // namespace Restante
