// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/addresslexer.h"

#include "mail/characters.h"
#include "mail/encodedwords.h"
#include "mail/messagebounds.h"

namespace Restante {

namespace {

/// Cuts an unfolded field body into tokens (RFC 5322 3.2). A mark that is never closed is text.
class AddressLexer
{
public:
    explicit AddressLexer(QByteArrayView octets)
        : m_octets(octets)
    {}

    AddressTokens tokens()
    {
        while (m_at < m_octets.size())
            next();
        return m_tokens;
    }

private:
    void next()
    {
        const bool blank = skipBlanks();
        if (m_at >= m_octets.size())
            return;
        switch (m_octets[m_at]) {
        case '"':
            takeUntil(AddressToken::Kind::Quoted, closingQuote(), blank);
            break;
        case '(':
            takeUntil(AddressToken::Kind::Comment, closingParenthesis(), blank);
            break;
        case '<':
            takeUntil(AddressToken::Kind::Angle, closingAngle(), blank);
            break;
        case ',':
            takeMark(AddressToken::Kind::Comma, blank);
            break;
        case ';':
            takeMark(AddressToken::Kind::Semicolon, blank);
            break;
        case ':':
            takeMark(AddressToken::Kind::Colon, blank);
            break;
        default:
            takeText(blank);
        }
    }

    bool skipBlanks()
    {
        const qsizetype begin = m_at;
        while (m_at < m_octets.size() && isBlank(m_octets[m_at]))
            ++m_at;
        return m_at > begin;
    }

    void takeMark(AddressToken::Kind kind, bool blank)
    {
        m_tokens.append({ kind, m_octets.sliced(m_at, 1), blank });
        ++m_at;
    }

    void takeUntil(AddressToken::Kind kind, qsizetype close, bool blank)
    {
        if (close < 0) {
            takeText(blank);
            return;
        }
        m_tokens.append({ kind, m_octets.sliced(m_at + 1, close - m_at - 1), blank });
        m_at = close + 1;
    }

    /// At least one octet, up to the next mark or blank. An encoded-word is one text whatever marks are in it.
    void takeText(bool blank)
    {
        const qsizetype begin = m_at;
        const qsizetype word = encodedWordLength(m_octets.sliced(m_at));
        m_at += qMax<qsizetype>(1, word);
        while (word == 0 && m_at < m_octets.size()) {
            const char c = m_octets[m_at];
            if (c == '[' && m_octets[m_at - 1] == '@') { // a domain-literal has colons
                const qsizetype close = reach(m_at).indexOf(']');
                m_at += close < 0 ? 1 : close + 1;
                continue;
            }
            if (isBlank(c) || QByteArrayView("\"(<,;:").contains(c))
                break;
            ++m_at;
        }
        m_tokens.append({ AddressToken::Kind::Text, m_octets.sliced(begin, m_at - begin), blank });
    }

    /// As far as a mark that closes an address is looked for.
    QByteArrayView reach(qsizetype from) const
    {
        return m_octets.sliced(from, qMin(m_octets.size() - from, maximumAddrSpecOctets));
    }

    qsizetype closingQuote()
    {
        for (qsizetype i = m_at + 1; !m_noQuote && i < m_octets.size(); ++i) {
            if (m_octets[i] == '\\')
                ++i;
            else if (m_octets[i] == '"')
                return i;
        }
        m_noQuote = true; // for the rest of the field; keeps this linear
        return -1;
    }

    qsizetype closingAngle() const
    {
        const QByteArrayView text = reach(m_at + 1);
        bool quoted = false;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i] == '\\')
                ++i;
            else if (text[i] == '"')
                quoted = !quoted;
            else if (text[i] == '>' && !quoted)
                return m_at + 1 + i;
            else if (text[i] == '<' && !quoted)
                return -1; // "<a <b@x>": the first is never closed
        }
        const qsizetype plain = quoted ? text.indexOf('>') : -1; // a stray quote
        return plain < 0 ? -1 : m_at + 1 + plain;
    }

    qsizetype closingParenthesis()
    {
        int depth = 0;
        for (qsizetype i = m_at; !m_noParenthesis && i < m_octets.size(); ++i) {
            const char c = m_octets[i];
            if (c == '\\')
                ++i;
            else if (c == '(')
                ++depth;
            else if (c == ')' && --depth == 0)
                return i;
        }
        m_noParenthesis = true; // one more "(" than ")" stays so for those that follow
        return -1;
    }

    QByteArrayView m_octets;
    qsizetype m_at = 0;
    AddressTokens m_tokens;
    bool m_noQuote = false;
    bool m_noParenthesis = false;
};

} // namespace

AddressTokens lexAddresses(QByteArrayView octets)
{
    return AddressLexer(octets).tokens();
}

} // namespace Restante
