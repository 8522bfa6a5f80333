// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/bodytext.h"

#include "mail/charsetguess.h"
#include "mail/charsetlabels.h"
#include "mail/flowedtext.h"
#include "mail/messagebounds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// Line ends (CR LF, CR CR LF of broken gateways, CR, LF) become LF. What is no text in plain text (controls but tab and form
/// feed) becomes U+FFFD, so that no terminal obeys it; in HTML only NUL, as HTML 13.2.3.5 has it.
QString withSimpleLines(const QString &text, bool isPlain)
{
    QString result(text.size(), Qt::Uninitialized); // nothing becomes longer
    QChar *out = result.data();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c >= 0x20 && c < 0x7F) {
            *out++ = c;
        } else if (c == '\r') {
            qsizetype behind = i;
            while (behind < text.size() && text[behind] == u'\r')
                ++behind;
            if (behind == text.size() || text[behind] != u'\n')
                out = std::fill_n(out, behind - i, QChar(u'\n'));
            i = behind - 1;
        } else if (c == 0 || (isPlain && ((c < 0x20 && c != '\n' && c != '\t' && c != '\f') || (c >= 0x7F && c <= 0x9F)))) {
            *out++ = QChar::ReplacementCharacter;
        } else {
            *out++ = c;
        }
    }
    result.truncate(out - result.constData());
    return result;
}

bool saysNothing(QByteArrayView charset)
{
    return decoderNameFor(charset).isEmpty() || charset.toByteArray().toLower().contains("ascii");
}

} // namespace

BodyText readPlainText(const EmbeddedFiles &content, const Entity &entity, QByteArrayView forcedCharset, qsizetype limit)
{
    QByteArray octets;
    bool truncated = content.cut;
    const auto append = [&](qsizetype begin, qsizetype end) {
        const qsizetype room = limit - octets.size();
        octets.append(content.content.sliced(begin, qMin(room, end - begin)));
        truncated = truncated || end - begin > room;
    };
    qsizetype position = 0;
    for (const UuencodedFile &file : content.files) {
        append(position, file.begin);
        position = file.end;
    }
    append(position, content.content.size());

    BodyText body;
    const DecodedText decoded =
        decodeText(octets, forcedCharset.isEmpty() ? QByteArrayView(entity.charset) : forcedCharset, truncated);
    body.text = withSimpleLines(decoded.text, true);
    body.flowed = entity.flowed && entity.mediaType == "text/plain";
    if (body.flowed)
        body.text = unflowed(body.text, entity.delSp);
    body.damaged = content.damaged;
    body.guessed = decoded.guessed;
    body.truncated = truncated;
    body.hasPgpMessage = octets.startsWith("-----BEGIN PGP MESSAGE-----") || octets.contains("\n-----BEGIN PGP MESSAGE-----");
    return body;
}

BodyText readHtml(QByteArrayView raw, const Entity &entity, QByteArrayView forcedCharset, qsizetype limit)
{
    const DecodedContent content = decodedContent(entity.body(raw), entity.encoding, limit);
    QByteArray charset = forcedCharset.toByteArray();
    if (charset.isEmpty())
        charset = saysNothing(entity.charset) ? charsetOfHtml(content.octets) : entity.charset;
    if (charset.isEmpty())
        charset = entity.charset;
    const DecodedText decoded = decodeText(content.octets, charset, content.cut);
    BodyText body;
    body.text = withSimpleLines(decoded.text, false);
    body.damaged = content.damaged;
    body.guessed = decoded.guessed;
    body.truncated = content.cut;
    return body;
}

} // namespace Restante
