// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/uniqueidtext.h"

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr qsizetype escapeLength = 4; // \xNN

bool isGraphic(char16_t c)
{
    return c >= 0x21 && c <= 0x7E;
}

std::optional<uint> hexDigit(char16_t c)
{
    if (c >= u'0' && c <= u'9')
        return c - u'0';
    if (c >= u'a' && c <= u'f')
        return c - u'a' + 10;
    return {};
}

char16_t unitOf(char octet)
{
    return uchar(octet);
}

char16_t unitOf(QChar c)
{
    return c.unicode();
}

/// What "\xNN" at this place stands for, if that is there.
template<typename View>
std::optional<char16_t> escapedAt(View text, qsizetype at)
{
    if (text.size() - at < escapeLength || unitOf(text[at]) != u'\\' || unitOf(text[at + 1]) != u'x')
        return {};
    const auto high = hexDigit(unitOf(text[at + 2]));
    const auto low = hexDigit(unitOf(text[at + 3]));
    return high && low ? std::optional(char16_t(*high * 16 + *low)) : std::nullopt;
}

/// A backslash is written out only where it would be read as the beginning of such an escape.
template<typename View>
bool standsForItself(char16_t c, View following)
{
    if (c != u'\\')
        return isGraphic(c);
    return following.size() < escapeLength - 1 || unitOf(following[0]) != u'x' || !hexDigit(unitOf(following[1]))
        || !hexDigit(unitOf(following[2]));
}

} // namespace

QString uniqueIdText(const UniqueId &id)
{
    const QByteArrayView octets = id.octets;
    QString text;
    text.reserve(octets.size());
    for (qsizetype i = 0; i < octets.size(); ++i) {
        const char16_t c = unitOf(octets[i]);
        if (standsForItself(c, octets.sliced(i + 1)))
            text += QChar(c);
        else
            text += u"\\x%1"_s.arg(uint(c), 2, 16, QChar(u'0'));
    }
    return text;
}

std::optional<UniqueId> uniqueIdFromText(QStringView text)
{
    if (text.size() > maximumUniqueId * escapeLength)
        return {};
    UniqueId id;
    for (qsizetype i = 0; i < text.size();) {
        const char16_t c = unitOf(text[i]);
        if (const auto escaped = escapedAt(text, i)) {
            if (standsForItself(*escaped, text.sliced(i + escapeLength)))
                return {}; // it would not have been written so
            id.octets += char(*escaped);
            i += escapeLength;
        } else if (isGraphic(c)) {
            id.octets += char(c);
            ++i;
        } else {
            return {};
        }
    }
    return id;
}

} // namespace Restante
