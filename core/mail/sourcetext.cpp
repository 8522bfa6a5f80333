// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/sourcetext.h"

#include "mail/encodedwords.h"
#include "mail/headerfields.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

bool contains(QByteArrayView octets, const QByteArray &lowered)
{
    return std::search(octets.begin(), octets.end(), lowered.begin(), lowered.end(),
                       [](char one, char other) { return lower(one) == other; })
        != octets.end();
}

} // namespace

QList<SourcePiece> sourcePieces(QByteArrayView raw, qsizetype octets)
{
    QList<SourcePiece> pieces;
    qsizetype begin = 0;
    qsizetype line = 1;
    do {
        qsizetype end = qMin(raw.size(), begin + octets);
        if (end < raw.size()) {
            // A line of half a piece is cut anywhere.
            const qsizetype lineEnd = raw.first(end).lastIndexOf('\n');
            if (lineEnd >= begin + octets / 2)
                end = lineEnd + 1;
        }
        pieces.append({ begin, end, line });
        line += std::count(raw.begin() + begin, raw.begin() + end, '\n');
        begin = end;
    } while (begin < raw.size());
    return pieces;
}

QString sourceText(QByteArrayView octets)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(octets);
    if (utf8.hasError())
        text = QString::fromLatin1(octets);
    text.replace(u"\r\n"_s, u"\n"_s);
    for (QChar &c : text) {
        const ushort unicode = c.unicode();
        const bool moves = (unicode >= 0x202A && unicode <= 0x202E) || (unicode >= 0x2066 && unicode <= 0x2069)
            || unicode == 0x200E || unicode == 0x200F || unicode == 0x2028 || unicode == 0x2029;
        if (moves || (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'))
            c = QChar::ReplacementCharacter;
    }
    return text;
}

qsizetype sourceHeaderEnd(QByteArrayView raw)
{
    return readHeader(raw, 0).bodyBegin;
}

QString decodedSourceHeader(QByteArrayView raw)
{
    QString text;
    const HeaderBlock block = readHeader(raw, 0);
    for (const HeaderField &field : block.header.fields)
        text += QString::fromLatin1(field.name) + u": "_s + decodeHeaderText(unfolded(field.body)).simplified() + u'\n';
    return sourceText(text.toUtf8());
}

int pieceWith(QByteArrayView raw, const QList<SourcePiece> &pieces, const QString &words, int from, int step)
{
    QByteArray lowered = words.toUtf8();
    std::ranges::transform(lowered, lowered.begin(), lower);
    const int count = int(pieces.size());
    for (int i = 0; i < count; ++i) {
        const int number = ((from + i * step) % count + count) % count;
        if (contains(raw.sliced(pieces[number].begin, pieces[number].end - pieces[number].begin), lowered))
            return number;
    }
    return -1;
}

} // namespace Restante
