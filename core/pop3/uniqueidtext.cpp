// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/uniqueidtext.h"

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr qsizetype escapeLength = 4; // \xNN

bool standsForItself(char16_t c)
{
    return c >= 0x21 && c <= 0x7E && c != u'\\';
}

std::optional<uint> hexDigit(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    if (c >= u'a' && c <= u'f')
        return c.unicode() - u'a' + 10;
    return {};
}

} // namespace

QString uniqueIdText(const UniqueId &id)
{
    QString text;
    text.reserve(id.octets.size());
    for (const char octet : id.octets) {
        const uchar c = uchar(octet);
        if (standsForItself(c))
            text += QLatin1Char(octet);
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
    while (!text.isEmpty()) {
        if (standsForItself(text.front().unicode())) {
            id.octets += char(text.front().unicode());
            text = text.sliced(1);
            continue;
        }
        if (text.size() < escapeLength || !text.startsWith("\\x"_L1))
            return {};
        const auto high = hexDigit(text[2]);
        const auto low = hexDigit(text[3]);
        if (!high || !low || standsForItself(char16_t(*high * 16 + *low)))
            return {};
        id.octets += char(*high * 16 + *low);
        text = text.sliced(escapeLength);
    }
    return id;
}

} // namespace Restante
