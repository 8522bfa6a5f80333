// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/htmltokens.h"

#include "mail/characters.h"

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr qsizetype mostAttributes = 64;
constexpr qsizetype longestTagName = 40;
constexpr qsizetype longestAttribute = 8192; ///< a longer one is a data: picture or an attack, and is dropped

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

char32_t namedReference(QStringView name)
{
    static constexpr std::pair<QStringView, char32_t> names[] = {
        { u"amp", '&' },    { u"lt", '<' },     { u"gt", '>' },        { u"quot", '"' },   { u"apos", '\'' },
        { u"colon", ':' },  { u"Tab", '\t' },   { u"NewLine", '\n' },  { u"sol", '/' },    { u"bsol", '\\' },
        { u"lpar", '(' },   { u"rpar", ')' },   { u"commat", '@' },    { u"period", '.' }, { u"num", '#' },
        { u"percnt", '%' }, { u"quest", '?' },  { u"equals", '=' },    { u"nbsp", 0xA0 },  { u"semi", ';' },
        { u"comma", ',' },  { u"lowbar", '_' }, { u"hyphen", 0x2010 },
    };
    for (const auto &[known, value] : names) {
        if (known == name)
            return value;
    }
    return 0;
}

} // namespace

QString HtmlToken::attribute(QStringView attributeName) const
{
    for (const HtmlAttribute &attribute : attributes) {
        if (attribute.name == attributeName)
            return attribute.value;
    }
    return {};
}

QString resolvedReferences(QStringView value)
{
    if (!value.contains(u'&'))
        return value.toString();
    QString result;
    result.reserve(value.size());
    for (qsizetype at = 0; at < value.size(); ++at) {
        if (value[at] != u'&') {
            result += value[at];
            continue;
        }
        constexpr qsizetype longestReference = 12;
        qsizetype end = at + 1;
        while (end < value.size() && end - at < longestReference
               && (value[end].isLetterOrNumber() || (value[end] == u'#' && end == at + 1)))
            ++end;
        const QStringView name = value.sliced(at + 1, end - at - 1);
        char32_t code = 0;
        if (name.startsWith(u"#x", Qt::CaseInsensitive))
            code = name.sliced(2).toUInt(nullptr, 16);
        else if (name.startsWith(u'#'))
            code = name.sliced(1).toUInt();
        else
            code = namedReference(name);
        if (code == 0 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) {
            result += u'&';
            continue;
        }
        result += QStringView(QChar::fromUcs4(code));
        at = end < value.size() && value[end] == u';' ? end : end - 1;
    }
    return result;
}

HtmlTokenizer::HtmlTokenizer(QStringView markup)
    : m_markup(markup)
{}

HtmlToken HtmlTokenizer::next()
{
    while (m_at < m_markup.size()) {
        const qsizetype start = m_at;
        qsizetype open = m_markup.indexOf(u'<', m_at);
        // A "<" that opens nothing is text.
        while (open >= 0 && open + 1 < m_markup.size()) {
            const QChar behind = m_markup[open + 1];
            if (isLetter(behind) || behind == u'/' || behind == u'!' || behind == u'?')
                break;
            open = m_markup.indexOf(u'<', open + 1);
        }
        if (open < 0 || open + 1 >= m_markup.size())
            open = m_markup.size();
        if (open > start) {
            m_at = open;
            HtmlToken token;
            token.kind = HtmlToken::Kind::Text;
            token.text = m_markup.sliced(start, open - start);
            return token;
        }
        const QChar behind = m_markup[open + 1];
        if (behind == u'!' || behind == u'?') {
            skipComment();
            continue;
        }
        if (behind == u'/' && (open + 2 >= m_markup.size() || !isLetter(m_markup[open + 2]))) {
            const qsizetype end = m_markup.indexOf(u'>', open);
            m_at = end < 0 ? m_markup.size() : end + 1;
            continue;
        }
        return tag();
    }
    return {};
}

void HtmlTokenizer::skipComment()
{
    qsizetype end = -1;
    if (m_markup.sliced(m_at).startsWith(u"<!--")) {
        // "<!-->" and "<!--->" are empty comments.
        const QStringView body = m_markup.sliced(m_at + 4);
        if (body.startsWith(u'>'))
            end = m_at + 5;
        else if (body.startsWith(u"->"))
            end = m_at + 6;
        else if (const qsizetype close = m_noCommentEnd ? -1 : m_markup.indexOf(u"-->", m_at + 4); close >= 0)
            end = close + 3;
        else
            m_noCommentEnd = true; // looked for once: a hundred thousand openings must not each read to the end
        // An unclosed comment would swallow the rest; browsers let it, a reader rather shows too much.
        if (end < 0) {
            const qsizetype close = m_markup.indexOf(u'>', m_at);
            end = close < 0 ? m_markup.size() : close + 1;
        }
    } else {
        const qsizetype close = m_markup.indexOf(u'>', m_at);
        end = close < 0 ? m_markup.size() : close + 1;
    }
    m_at = end;
}

HtmlToken HtmlTokenizer::tag()
{
    HtmlToken token;
    ++m_at;
    token.kind = HtmlToken::Kind::StartTag;
    if (m_markup[m_at] == u'/') {
        token.kind = HtmlToken::Kind::EndTag;
        ++m_at;
    }
    const qsizetype start = m_at;
    while (m_at < m_markup.size() && !isMarkupSpace(m_markup[m_at]) && m_markup[m_at] != u'>' && m_markup[m_at] != u'/')
        ++m_at;
    token.name = m_markup.sliced(start, qMin(m_at - start, longestTagName)).toString().toLower();
    token.attributes = attributes();
    return token;
}

QList<HtmlAttribute> HtmlTokenizer::attributes()
{
    QList<HtmlAttribute> found;
    while (m_at < m_markup.size()) {
        while (m_at < m_markup.size() && (isMarkupSpace(m_markup[m_at]) || m_markup[m_at] == u'/'))
            ++m_at;
        if (m_at >= m_markup.size())
            break;
        if (m_markup[m_at] == u'>') {
            ++m_at;
            break;
        }
        const qsizetype nameStart = m_at;
        ++m_at;
        while (m_at < m_markup.size() && !isMarkupSpace(m_markup[m_at]) && m_markup[m_at] != u'=' && m_markup[m_at] != u'>'
               && m_markup[m_at] != u'/')
            ++m_at;
        const QStringView name = m_markup.sliced(nameStart, m_at - nameStart);
        while (m_at < m_markup.size() && isMarkupSpace(m_markup[m_at]))
            ++m_at;
        QStringView value;
        if (m_at < m_markup.size() && m_markup[m_at] == u'=') {
            ++m_at;
            while (m_at < m_markup.size() && isMarkupSpace(m_markup[m_at]))
                ++m_at;
            const QChar quote = m_at < m_markup.size() ? m_markup[m_at] : QChar();
            if (quote == u'"' || quote == u'\'') {
                const qsizetype close = m_markup.indexOf(quote, m_at + 1);
                const qsizetype end = close < 0 ? m_markup.size() : close;
                value = m_markup.sliced(m_at + 1, end - m_at - 1);
                m_at = close < 0 ? m_markup.size() : close + 1;
            } else {
                const qsizetype valueStart = m_at;
                while (m_at < m_markup.size() && !isMarkupSpace(m_markup[m_at]) && m_markup[m_at] != u'>')
                    ++m_at;
                value = m_markup.sliced(valueStart, m_at - valueStart);
            }
        }
        // Of two attributes of one name the first counts.
        const QString lower = name.first(qMin(name.size(), longestTagName)).toString().toLower();
        const bool known = std::ranges::any_of(found, [&](const HtmlAttribute &attribute) { return attribute.name == lower; });
        if (!known && found.size() < mostAttributes)
            found.append({ lower, value.size() <= longestAttribute ? resolvedReferences(value) : QString() });
    }
    return found;
}

QStringView HtmlTokenizer::rawText(QStringView name)
{
    const qsizetype start = m_at;
    qsizetype open = m_markup.indexOf(u"</", m_at);
    while (open >= 0) {
        const QStringView behind = m_markup.sliced(open + 2);
        if (behind.startsWith(name, Qt::CaseInsensitive)
            && (behind.size() == name.size() || isMarkupSpace(behind[name.size()]) || behind[name.size()] == u'>'
                || behind[name.size()] == u'/')) {
            const qsizetype close = m_markup.indexOf(u'>', open);
            m_at = close < 0 ? m_markup.size() : close + 1;
            return m_markup.sliced(start, open - start);
        }
        open = m_markup.indexOf(u"</", open + 2);
    }
    m_at = m_markup.size();
    return m_markup.sliced(start);
}

} // namespace Restante
