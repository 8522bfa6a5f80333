// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/addresslist.h"

#include "mail/charsetguess.h"
#include "mail/encodedwords.h"
#include "mail/headerfields.h"
#include "mail/messagebounds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

struct Token {
    enum class Kind { Text, Quoted, Comment, Angle, Comma, Semicolon, Colon };
    Kind kind = Kind::Text;
    QByteArrayView octets; ///< Quoted, Comment and Angle: without the marks around them
    bool afterBlank = false;
};
using Tokens = QList<Token>;

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// Cuts an unfolded field body into tokens (RFC 5322 3.2). A mark that is never closed is text.
class AddressLexer
{
public:
    explicit AddressLexer(QByteArrayView octets)
        : m_octets(octets)
    {
    }

    Tokens tokens()
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
            takeUntil(Token::Kind::Quoted, closingQuote(), blank);
            break;
        case '(':
            takeUntil(Token::Kind::Comment, closingParenthesis(), blank);
            break;
        case '<':
            takeUntil(Token::Kind::Angle, closingAngle(), blank);
            break;
        case ',':
            takeMark(Token::Kind::Comma, blank);
            break;
        case ';':
            takeMark(Token::Kind::Semicolon, blank);
            break;
        case ':':
            takeMark(Token::Kind::Colon, blank);
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

    void takeMark(Token::Kind kind, bool blank)
    {
        m_tokens.append({ kind, m_octets.sliced(m_at, 1), blank });
        ++m_at;
    }

    void takeUntil(Token::Kind kind, qsizetype close, bool blank)
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
        m_tokens.append({ Token::Kind::Text, m_octets.sliced(begin, m_at - begin), blank });
    }

    /// As far as a mark that closes an address is looked for.
    QByteArrayView reach(qsizetype from) const { return m_octets.sliced(from, qMin(m_octets.size() - from, maximumAddrSpecOctets)); }

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
    Tokens m_tokens;
    bool m_noQuote = false;
    bool m_noParenthesis = false;
};

QByteArray unescaped(QByteArrayView octets)
{
    QByteArray text;
    text.reserve(octets.size());
    for (qsizetype i = 0; i < octets.size(); ++i) {
        if (octets[i] == '\\' && i + 1 < octets.size())
            ++i;
        text.append(octets[i]);
    }
    return text;
}

/// Text as the sender wrote it, for a display name. `decode`: quotes and escapes are taken off and encoded-words decoded.
QString phrase(const Token *begin, const Token *end, QByteArrayView fallback)
{
    QString text;
    QByteArray run; // of texts, decoded together so that adjacent encoded-words are joined
    const auto flush = [&] {
        text += decodeHeaderText(run, fallback);
        run.clear();
    };
    for (const Token *token = begin; token != end; ++token) {
        const bool blank = token->afterBlank && token != begin;
        switch (token->kind) {
        case Token::Kind::Quoted:
            flush();
            text += (blank ? u" "_s : QString()) + decodeHeaderText(unescaped(token->octets), fallback);
            break;
        case Token::Kind::Comment:
            flush();
            text += (blank ? u" ("_s : u"("_s) + decodeHeaderText(unescaped(token->octets), fallback) + u')';
            break;
        case Token::Kind::Angle:
            flush();
            text += (blank ? u" <"_s : u"<"_s) + decodeHeaderText(token->octets, fallback) + u'>';
            break;
        default:
            if (blank && run.isEmpty())
                text += u' ';
            else if (blank)
                run += ' ';
            run += token->octets;
        }
    }
    flush();
    return text;
}

QString displayName(const Token *begin, const Token *end, QByteArrayView fallback)
{
    const QString name = harmlessName(phrase(begin, end, fallback));
    return name.size() > maximumDisplayName ? name.left(maximumDisplayName - 1) + u'…' : name;
}

/// An addr-spec as it stands, without comments and blanks around its dots and "@" (RFC 5322 4.4), never decoded but from octets.
QString addressText(QByteArrayView octets)
{
    return harmlessName(decodeRawHeader(octets, {}));
}

/// The addr-spec in angle brackets without a source route ("@a,@b:") and comments.
QByteArray withoutRoute(QByteArrayView angle)
{
    QByteArray text;
    for (const Token &token : AddressLexer(angle).tokens()) {
        if (token.kind == Token::Kind::Comment)
            continue;
        const bool joins = text.isEmpty() || text.endsWith('.') || text.endsWith('@') || token.octets.startsWith('.')
            || token.octets.startsWith('@') || !token.afterBlank;
        if (token.kind == Token::Kind::Colon && text.startsWith('@')) {
            text.clear();
            continue;
        }
        if (!joins)
            text += ' ';
        if (token.kind == Token::Kind::Quoted)
            text += '"' + token.octets.toByteArray() + '"';
        else
            text += token.octets;
    }
    return text.trimmed();
}

/// Whether the octets have the form local@domain, leniently: any text without blanks and marks on both sides of one "@".
bool isAddrSpec(QByteArrayView text)
{
    const qsizetype at = text.lastIndexOf('@');
    if (at <= 0 || at + 1 >= text.size() || text.size() > maximumAddrSpecOctets)
        return false;
    const QByteArrayView local = text.first(at);
    const QByteArrayView domain = text.sliced(at + 1);
    const bool quotedLocal = local.size() > 1 && local.startsWith('"') && local.endsWith('"');
    const auto isMark = [](char c) { return uchar(c) <= 32 || c == 127 || QByteArrayView("()<>,;:\"@").contains(c); };
    const bool literal = domain.startsWith('[') && domain.endsWith(']');
    return (quotedLocal || std::ranges::none_of(local, isMark))
        && (literal || std::ranges::none_of(domain, [&](char c) { return isMark(c) || c == '\\' || c == '[' || c == ']'; }));
}

/// One element of the list.
Mailbox mailboxOf(const Token *begin, const Token *end, QByteArrayView fallback)
{
    const auto isAngle = [](const Token &token) { return token.kind == Token::Kind::Angle && !token.octets.trimmed().isEmpty(); };
    const Token *angle = end;
    for (const Token *token = begin; token != end; ++token)
        angle = isAngle(*token) ? token : angle;
    if (angle == end) {
        QByteArray bare;
        const Token *comment = nullptr;
        bool blanks = false;
        for (const Token *token = begin; token != end; ++token) {
            if (token->kind == Token::Kind::Comment) {
                comment = token;
                continue;
            }
            const bool joins = bare.isEmpty() || bare.endsWith('.') || bare.endsWith('@') || token->octets.startsWith('.')
                || token->octets.startsWith('@') || !token->afterBlank;
            blanks = blanks || !joins;
            bare += token->kind == Token::Kind::Quoted ? '"' + token->octets.toByteArray() + '"' : token->octets.toByteArray();
        }
        if (blanks || !isAddrSpec(bare))
            return { displayName(begin, end, fallback), {} };
        // RFC 822 style: the name is in a comment behind the address.
        const QString name = comment ? harmlessName(decodeHeaderText(unescaped(comment->octets), fallback)) : QString();
        return { name.left(maximumDisplayName), addressText(bare) };
    }
    const QByteArray address = withoutRoute(angle->octets);
    if (address.size() > maximumAddrSpecOctets)
        return { displayName(begin, end, fallback), {} };
    Mailbox mailbox { displayName(begin, angle, fallback), addressText(address) };
    const bool onlyComments
        = std::all_of(angle + 1, end, [](const Token &token) { return token.kind == Token::Kind::Comment; });
    if (mailbox.displayName.isEmpty() && onlyComments && angle + 1 != end)
        mailbox.displayName = harmlessName(decodeHeaderText(unescaped((end - 1)->octets), fallback)).left(maximumDisplayName);
    else if (!onlyComments) // "<a@y>admin@x": what else stands there is not hidden
        mailbox.displayName = harmlessName(mailbox.displayName + u' ' + displayName(angle + 1, end, fallback));
    return mailbox;
}

bool isComment(const Token &token)
{
    return token.kind == Token::Kind::Comment;
}

/// Comments of a phrase in front of an address are not shown (RFC 5322 3.2.2), unless there is nothing else.
void appendMailbox(MailboxList &list, Tokens &element, QByteArrayView fallback, bool inGroup)
{
    const bool onlyComments = std::ranges::all_of(element, isComment);
    if (element.isEmpty() || (inGroup && onlyComments) || list.size() >= maximumMailboxes) {
        element.clear();
        return;
    }
    const bool hasAngle = std::ranges::any_of(element, [](const Token &token) { return token.kind == Token::Kind::Angle; });
    if (hasAngle) {
        const auto angle = std::ranges::find(element, Token::Kind::Angle, &Token::kind);
        element.erase(std::remove_if(element.begin(), angle, isComment), angle);
    }
    const Mailbox mailbox = mailboxOf(element.constData(), element.constData() + element.size(), fallback);
    if (!mailbox.displayName.isEmpty() || !mailbox.addrSpec.isEmpty())
        list.append(mailbox);
    element.clear();
}

} // namespace

MailboxList readAddressList(QByteArrayView fieldBody, QByteArrayView fallbackCharset)
{
    const QByteArray octets = unfolded(fieldBody);
    const Tokens tokens = AddressLexer(octets).tokens();
    qsizetype lastSemicolon = -1;
    for (qsizetype i = 0; i < tokens.size(); ++i)
        lastSemicolon = tokens[i].kind == Token::Kind::Semicolon ? i : lastSemicolon;

    MailboxList list;
    Tokens element;
    qsizetype groupStart = -1; // members so far when a group was opened
    QString groupName;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const Token &token = tokens[i];
        switch (token.kind) {
        case Token::Kind::Colon:
            // A group only where a semicolon closes it: "Re: x <a@b>" has none.
            if (groupStart < 0 && i < lastSemicolon) {
                element.removeIf(isComment);
                groupName = displayName(element.constData(), element.constData() + element.size(), fallbackCharset);
                groupStart = list.size();
                element.clear();
            } else {
                element.append(token);
            }
            break;
        case Token::Kind::Semicolon:
            appendMailbox(list, element, fallbackCharset, groupStart >= 0);
            if (groupStart >= 0 && list.size() == groupStart && !groupName.isEmpty())
                list.append({ groupName, {} });
            groupStart = -1;
            break;
        case Token::Kind::Comma:
            appendMailbox(list, element, fallbackCharset, groupStart >= 0);
            break;
        default:
            element.append(token);
        }
    }
    appendMailbox(list, element, fallbackCharset, false);
    return list;
}

QStringList readIdentifiers(QByteArrayView fieldBody)
{
    const QByteArray octets = unfolded(fieldBody);
    QStringList identifiers;
    const auto add = [&](QByteArrayView text) {
        QByteArray identifier;
        for (const char c : text) {
            if (!isBlank(c))
                identifier.append(c);
        }
        if (!identifier.isEmpty() && identifier.size() <= maximumIdentifierOctets)
            identifiers.append(harmlessName(decodeRawHeader(identifier, {})));
    };
    qsizetype close = 0;
    for (qsizetype open = octets.indexOf('<'); open >= 0; open = octets.indexOf('<', close)) {
        close = octets.indexOf('>', open);
        if (close < 0)
            break;
        open = octets.lastIndexOf('<', close); // "<a <b@c>"
        add(QByteArrayView(octets).sliced(open + 1, close - open - 1));
    }
    if (identifiers.isEmpty()) {
        for (const QByteArray &word : octets.simplified().split(' ')) {
            if (word.contains('@') && !word.contains('"'))
                add(word.startsWith('<') ? QByteArrayView(word).sliced(1) : QByteArrayView(word));
        }
    }
    return identifiers;
}

} // namespace Restante
