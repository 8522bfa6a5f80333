// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#include <QChar>
#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// Unicode 16 East Asian Width W and F in the ranges that mail has, and the emoji that terminals show wide.
constexpr std::pair<char32_t, char32_t> wideRanges[] = {
    { 0x1100, 0x115F },   { 0x231A, 0x231B },   { 0x2329, 0x232A },   { 0x23E9, 0x23EC },   { 0x23F0, 0x23F0 },
    { 0x23F3, 0x23F3 },   { 0x25FD, 0x25FE },   { 0x2614, 0x2615 },   { 0x2648, 0x2653 },   { 0x267F, 0x267F },
    { 0x2693, 0x2693 },   { 0x26A1, 0x26A1 },   { 0x26AA, 0x26AB },   { 0x26BD, 0x26BE },   { 0x26C4, 0x26C5 },
    { 0x26CE, 0x26CE },   { 0x26D4, 0x26D4 },   { 0x26EA, 0x26EA },   { 0x26F2, 0x26F3 },   { 0x26F5, 0x26F5 },
    { 0x26FA, 0x26FA },   { 0x26FD, 0x26FD },   { 0x2705, 0x2705 },   { 0x270A, 0x270B },   { 0x2728, 0x2728 },
    { 0x274C, 0x274C },   { 0x274E, 0x274E },   { 0x2753, 0x2755 },   { 0x2757, 0x2757 },   { 0x2795, 0x2797 },
    { 0x27B0, 0x27B0 },   { 0x27BF, 0x27BF },   { 0x2B1B, 0x2B1C },   { 0x2B50, 0x2B50 },   { 0x2B55, 0x2B55 },
    { 0x2E80, 0x303E },   { 0x3041, 0x33FF },   { 0x3400, 0x4DBF },   { 0x4E00, 0x9FFF },   { 0xA000, 0xA4CF },
    { 0xA960, 0xA97F },   { 0xAC00, 0xD7A3 },   { 0xF900, 0xFAFF },   { 0xFE10, 0xFE19 },   { 0xFE30, 0xFE6F },
    { 0xFF01, 0xFF60 },   { 0xFFE0, 0xFFE6 },   { 0x16FE0, 0x18CFF }, { 0x1AFF0, 0x1B2FF }, { 0x1F004, 0x1F004 },
    { 0x1F0CF, 0x1F0CF }, { 0x1F18E, 0x1F18E }, { 0x1F191, 0x1F19A }, { 0x1F200, 0x1F320 }, { 0x1F32D, 0x1F335 },
    { 0x1F337, 0x1F37C }, { 0x1F37E, 0x1F393 }, { 0x1F3A0, 0x1F3CA }, { 0x1F3CF, 0x1F3D3 }, { 0x1F3E0, 0x1F3F0 },
    { 0x1F3F4, 0x1F3F4 }, { 0x1F3F8, 0x1F43E }, { 0x1F440, 0x1F440 }, { 0x1F442, 0x1F4FC }, { 0x1F4FF, 0x1F53D },
    { 0x1F54B, 0x1F54E }, { 0x1F550, 0x1F567 }, { 0x1F57A, 0x1F57A }, { 0x1F595, 0x1F596 }, { 0x1F5A4, 0x1F5A4 },
    { 0x1F5FB, 0x1F64F }, { 0x1F680, 0x1F6C5 }, { 0x1F6CC, 0x1F6CC }, { 0x1F6D0, 0x1F6D2 }, { 0x1F6D5, 0x1F6DF },
    { 0x1F6EB, 0x1F6EC }, { 0x1F6F4, 0x1F6FC }, { 0x1F7E0, 0x1F7EB }, { 0x1F90C, 0x1F93A }, { 0x1F93C, 0x1F945 },
    { 0x1F947, 0x1F9FF }, { 0x1FA70, 0x1FAFF }, { 0x20000, 0x3FFFD },
};

bool isWide(char32_t c)
{
    const auto range = std::ranges::upper_bound(wideRanges, c, {}, &std::pair<char32_t, char32_t>::first);
    return range != std::begin(wideRanges) && c <= std::prev(range)->second;
}

qsizetype width(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        return isWide(c) ? 2 : 1;
    }
}

/// U+FFFD says that something was here.
QString harmless(QStringView text, bool severalLines)
{
    constexpr char32_t zeroWidthNonJoiner = 0x200C; // both are needed to write Persian, Hindi and family emoji
    constexpr char32_t zeroWidthJoiner = 0x200D;
    QString result;
    result.reserve(text.size());
    const auto characters = text.toUcs4();
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t c = characters[i];
        if (c == '\n' || c == '\t' || c == '\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            if (!severalLines)
                result += u' ';
            else if (c != '\r')
                result += c == '\t' ? u'\t' : u'\n';
            else if (i + 1 < characters.size() && characters[i + 1] != '\n')
                result += u'\n';
            continue;
        }
        const QChar::Category category = QChar::category(c);
        const bool acts = category == QChar::Other_Control || category == QChar::Other_Surrogate
            || (category == QChar::Other_Format && c != zeroWidthNonJoiner && c != zeroWidthJoiner);
        if (!acts)
            result += QStringView(QChar::fromUcs4(c));
        else if (category != QChar::Other_Format)
            result += QChar(QChar::ReplacementCharacter);
    }
    return result;
}

} // namespace

QString terminalLine(QStringView text)
{
    return harmless(text, false).simplified();
}

QString terminalText(QStringView text)
{
    return harmless(text, true);
}

qsizetype columnWidth(QStringView text)
{
    qsizetype columns = 0;
    const auto codePoints = text.toUcs4();
    for (const char32_t c : codePoints)
        columns += width(c);
    return columns;
}

QString fitted(const QString &text, qsizetype columns)
{
    const qsizetype all = columnWidth(text);
    if (all <= columns)
        return text + QString(columns - all, u' ');
    QString result;
    qsizetype used = 0;
    const auto codePoints = text.toUcs4();
    for (const char32_t c : codePoints) {
        if (used + width(c) > columns - 1)
            break;
        used += width(c);
        result += QStringView(QChar::fromUcs4(c));
    }
    return result + u'…' + QString(columns - used - 1, u' ');
}

} // namespace Restante
