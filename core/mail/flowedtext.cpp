// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/flowedtext.h"

namespace Restante {

QString unflowed(QStringView text, bool delSp)
{
    QString result;
    result.reserve(text.size());
    qsizetype paragraphDepth = -1; // of the paragraph that goes on with the next line, -1: none does
    qsizetype position = 0;
    while (position < text.size()) {
        const qsizetype lineFeed = text.indexOf(u'\n', position);
        QStringView line = text.sliced(position, (lineFeed < 0 ? text.size() : lineFeed) - position);
        position = lineFeed < 0 ? text.size() : lineFeed + 1;

        qsizetype depth = 0;
        while (depth < line.size() && line[depth] == u'>')
            ++depth;
        line = line.sliced(depth);
        if (line.startsWith(u' '))
            line = line.sliced(1);
        const bool isSignature = line == u"-- ";
        const bool isFlowed = line.endsWith(u' ') && !isSignature;

        const bool continues = paragraphDepth == depth && !isSignature;
        if (!continues) {
            if (paragraphDepth >= 0) // the depth changed within a paragraph: RFC 3676 4.5, it ends there
                result += u'\n';
            for (qsizetype i = 0; i < depth; ++i)
                result += i == 0 ? QStringView(u">") : QStringView(u" >");
            if (depth > 0 && !line.isEmpty())
                result += u' ';
        }
        result += isFlowed && delSp ? line.chopped(1) : line;
        if (isFlowed) {
            paragraphDepth = depth;
        } else {
            paragraphDepth = -1;
            if (lineFeed >= 0)
                result += u'\n';
        }
    }
    return result;
}

} // namespace Restante
