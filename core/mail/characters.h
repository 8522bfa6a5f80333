// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

namespace Restante {

/// WSP of RFC 5234 B.1.
constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// White space of HTML (4.01 9.1) and CSS.
constexpr bool isMarkupSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

/// What a hexadecimal digit counts, -1 where `c` is none.
constexpr int hexDigit(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

} // namespace Restante
