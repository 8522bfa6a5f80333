// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/octets.h"

#include <QList>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

bool isHarmless(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidirectional and zero-width
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

} // namespace

QString printable(QByteArrayView octets, qsizetype maximum)
{
    const bool cut = octets.size() > maximum;
    octets = octets.first(qMin(octets.size(), maximum));
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = utf8(octets);
    if (utf8.hasError() && !cut)
        text = QString::fromLatin1(octets);

    QString result;
    result.reserve(text.size());
    const auto codePoints = text.toUcs4();
    for (const char32_t c : codePoints) {
        if (isHarmless(c))
            result += QStringView(QChar::fromUcs4(c));
        else if (c < 0x100)
            result += u"\\x%1"_s.arg(uint(c), 2, 16, QChar(u'0'));
        else
            result += u"\\u{%1}"_s.arg(uint(c), 4, 16, QChar(u'0'));
    }
    if (cut)
        result += u'…';
    return result.trimmed();
}

} // namespace Restante
