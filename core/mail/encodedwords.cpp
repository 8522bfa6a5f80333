// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/encodedwords.h"

#include "mail/characters.h"
#include "mail/charsetguess.h"
#include "mail/headerfields.h"
#include "mail/transferdecoding.h"

#include <algorithm>
#include <optional>

namespace Restante {

namespace {

// RFC 2047 2 allows 75 in all; labels in use are shorter than this.
constexpr qsizetype maximumCharsetLabel = 60;
constexpr qsizetype maximumStrictWord = 1000;

struct EncodedWord {
    QByteArrayView charset; ///< without the language of RFC 2231 5
    bool base64 = false;
    QByteArrayView payload;
    qsizetype length = 0; ///< of the whole word
};

/// Where a word may begin. In "Zm9v=?=" the first "=" is padding of the word that ends there.
qsizetype wordStart(QByteArrayView octets, qsizetype from)
{
    qsizetype at = octets.indexOf("=?", from);
    while (at >= 0 && at + 2 < octets.size() && octets[at + 2] == '=')
        at = octets.indexOf("=?", at + 1);
    return at;
}

/// The word that begins at the start of the octets ("=?").
std::optional<EncodedWord> wordAt(QByteArrayView octets)
{
    qsizetype i = 2;
    while (i < octets.size() && i < maximumCharsetLabel && octets[i] > 32 && octets[i] < 127 && octets[i] != '?')
        ++i;
    if (i == 2 || i + 2 >= octets.size() || octets[i] != '?' || octets[i + 2] != '?')
        return {};
    EncodedWord word;
    word.charset = octets.sliced(2, i - 2);
    if (const qsizetype star = word.charset.indexOf('*'); star >= 0)
        word.charset = word.charset.first(star);
    const char encoding = octets[i + 1];
    word.base64 = encoding == 'b' || encoding == 'B';
    if (!word.base64 && encoding != 'q' && encoding != 'Q')
        return {};
    const qsizetype begin = i + 3;
    // A word ends before the next one begins; looking no further also keeps the search linear.
    const qsizetype nextWord = wordStart(octets, begin);
    const QByteArrayView reach = nextWord < 0 ? octets : octets.first(nextWord + 1);
    const qsizetype end = reach.indexOf("?=", begin);
    if (end < 0)
        return {};
    word.payload = octets.sliced(begin, end - begin);
    word.length = end + 2;
    return word;
}

QByteArray decodedQ(QByteArrayView payload)
{
    QByteArray octets;
    octets.reserve(payload.size());
    for (qsizetype i = 0; i < payload.size(); ++i) {
        const int high = i + 2 < payload.size() && payload[i] == '=' ? hexDigit(payload[i + 1]) : -1;
        const int low = high >= 0 ? hexDigit(payload[i + 2]) : -1;
        if (low >= 0) {
            octets.append(char(high * 16 + low));
            i += 2;
        } else {
            octets.append(payload[i] == '_' ? ' ' : payload[i]);
        }
    }
    return octets;
}

/// Puts literal text and words together; adjacent words of one charset are decoded as one.
class HeaderText
{
public:
    explicit HeaderText(QByteArrayView fallbackCharset)
        : m_fallback(fallbackCharset)
    {}

    void addLiteral(QByteArrayView octets)
    {
        const bool onlyBlanks = std::ranges::all_of(octets, isBlank);
        if (onlyBlanks && m_afterWord) {
            m_blanks = octets; // RFC 2047 6.2: dropped if another word follows
            return;
        }
        flush();
        m_text += decodeRawHeader(octets, m_fallback);
        m_afterWord = false;
    }

    void addWord(const EncodedWord &word)
    {
        const QByteArray charset = word.charset.toByteArray().toLower();
        if (charset != m_charset)
            flushWords();
        m_blanks = {};
        m_charset = charset;
        m_afterWord = true;
        if (!word.base64) {
            flushQuantum();
            m_octets += decodedQ(word.payload);
            return;
        }
        m_base64 += word.payload;
        // Some senders cut in the middle of four characters; then there is no padding and the next word goes on.
        if (word.payload.endsWith('=') || m_base64.size() % 4 == 0)
            flushQuantum();
    }

    QString text()
    {
        flush();
        return m_text;
    }

private:
    void flushQuantum()
    {
        if (!m_base64.isEmpty())
            m_octets += decodedContent(m_base64, TransferEncoding::Base64, m_base64.size()).octets;
        m_base64.clear();
    }

    void flushWords()
    {
        flushQuantum();
        if (!m_octets.isEmpty())
            m_text += decodeText(m_octets, m_charset).text;
        m_octets.clear();
    }

    void flush()
    {
        flushWords();
        m_text += QString::fromLatin1(m_blanks);
        m_blanks = {};
    }

    QByteArrayView m_fallback;
    QString m_text;
    QByteArray m_charset;
    QByteArray m_octets;
    QByteArray m_base64;
    QByteArrayView m_blanks;
    bool m_afterWord = false;
};

bool isBidirectionalOverride(char32_t c)
{
    return c >= 0x202A && c <= 0x202E;
}

bool isIsolate(char32_t c)
{
    return c >= 0x2066 && c <= 0x2069;
}

/// Zero-width and format characters that let two names look the same; the joiners are letters' business (Persian, emoji).
bool isInvisible(char32_t c)
{
    switch (c) {
    case 0x00AD: // soft hyphen
    case 0x034F: // combining grapheme joiner
    case 0x115F: // Hangul fillers
    case 0x1160:
    case 0x3164:
    case 0xFFA0:
    case 0x180E: // Mongolian vowel separator
    case 0x200B: // zero width space
    case 0x2060: // word joiner and invisible operators
    case 0x2061:
    case 0x2062:
    case 0x2063:
    case 0x2064:
    case 0x2800: // blank Braille pattern
    case 0xFEFF:
        return true;
    default:
        return c >= 0xE0000 && c <= 0xE0FFF && !(c >= 0xE0020 && c <= 0xE007F); // tags spell flags of regions
    }
}

template<typename Refuse>
QString harmless(QStringView text, const Refuse &refuse)
{
    QString result;
    result.reserve(text.size());
    const auto codePoints = text.toUcs4();
    for (const char32_t c : codePoints) {
        if (c == '\t' || c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029)
            result += u' ';
        else if (isIsolate(c))
            continue;
        else if (c < 0x20 || (c >= 0x7F && c <= 0x9F) || isBidirectionalOverride(c) || (c >= 0xD800 && c <= 0xDFFF) || refuse(c))
            result += QChar(QChar::ReplacementCharacter);
        else
            result += QStringView(QChar::fromUcs4(c));
    }
    return result;
}

} // namespace

QString decodeHeaderText(QByteArrayView body, QByteArrayView fallbackCharset)
{
    const QByteArray unfoldedBody = unfolded(body);
    const QByteArrayView octets = unfoldedBody;
    HeaderText text(fallbackCharset);
    qsizetype literal = 0;
    qsizetype at = wordStart(octets, 0);
    while (at >= 0) {
        const std::optional<EncodedWord> word = wordAt(octets.sliced(at));
        if (word) {
            if (at > literal)
                text.addLiteral(octets.sliced(literal, at - literal));
            text.addWord(*word);
            literal = at + word->length;
        }
        at = wordStart(octets, word ? literal : at + 2);
    }
    if (literal < octets.size())
        text.addLiteral(octets.sliced(literal));
    return harmlessLine(text.text());
}

qsizetype encodedWordLength(QByteArrayView octets)
{
    if (!octets.startsWith("=?"))
        return 0;
    const std::optional<EncodedWord> word = wordAt(octets.first(qMin(octets.size(), maximumStrictWord)));
    return word && std::ranges::none_of(word->payload, isBlank) ? word->length : 0;
}

QString harmlessLine(QStringView text)
{
    return harmless(text, [](char32_t) { return false; });
}

QString harmlessName(QStringView text)
{
    return harmless(text, isInvisible).simplified();
}

} // namespace Restante
