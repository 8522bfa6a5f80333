// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/remotecss.h"

#include "mail/characters.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr qsizetype longestFunctionName = 40;
constexpr qsizetype longestUrl = 8192; ///< as of an attribute

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'_' || c.unicode() >= 0x80;
}

int hexValue(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    const char16_t lower = c.unicode() | 0x20;
    return lower >= u'a' && lower <= u'f' ? lower - u'a' + 10 : -1;
}

/// What paints a picture; all else that has an address loads something else.
bool paints(QStringView property)
{
    static constexpr auto names =
        std::to_array<QStringView>({ u"background", u"background-image", u"list-style", u"list-style-image", u"content",
                                     u"border-image", u"border-image-source" });
    return std::ranges::find(names, property) != names.end();
}

class CssReader
{
public:
    CssReader(QStringView css, qsizetype most)
        : m_css(css)
        , m_most(most)
    {}

    QList<CssReference> read()
    {
        while (m_at < m_css.size() && m_found.size() < m_most)
            step();
        return std::move(m_found);
    }

private:
    enum class Rule { Ordinary, Import, FontFace, Unloading };

    void step()
    {
        const QChar c = m_css[m_at];
        if (c == u'/' && at(1) == u'*') {
            const qsizetype end = m_css.indexOf(u"*/", m_at + 2);
            m_at = end < 0 ? m_css.size() : end + 2;
        } else if (c == u'"' || c == u'\'') {
            const QString text = string();
            if (m_rule == Rule::Import || m_strings > 0)
                found(text);
        } else if (c == u'@') {
            ++m_at;
            const QString rule = name();
            m_rule = rule == u"import"                       ? Rule::Import
                : rule == u"font-face"                       ? Rule::FontFace
                : rule == u"namespace" || rule == u"charset" ? Rule::Unloading
                                                             : Rule::Ordinary;
        } else if (isNameCharacter(c) || c == u'\\') {
            word();
        } else {
            punctuation(c);
        }
    }

    void punctuation(QChar c)
    {
        ++m_at;
        if (c == u':' && m_property.isEmpty()) {
            m_property = m_lastName;
        } else if (c == u';' || c == u'{' || c == u'}') {
            m_property.clear();
            m_strings = 0;
            // "@font-face {…}" ends with its brace, "@import …;" with its semicolon.
            if (m_rule != Rule::FontFace || c == u'}')
                m_rule = Rule::Ordinary;
        } else if (c == u')' && m_strings > 0) {
            --m_strings;
        }
    }

    void word()
    {
        const QString word = name();
        if (word.isEmpty()) { // a backslash before a line end
            ++m_at;
            return;
        }
        if (at(0) != u'(') {
            m_lastName = word;
            return;
        }
        ++m_at;
        if (word == u"url" || word == u"src")
            url();
        else if (word.endsWith(u"image-set") || word == u"image" || m_strings > 0)
            ++m_strings;
    }

    void url()
    {
        while (m_at < m_css.size() && isMarkupSpace(m_css[m_at]))
            ++m_at;
        QString text;
        if (at(0) == u'"' || at(0) == u'\'') {
            text = string();
        } else {
            while (m_at < m_css.size() && m_css[m_at] != u')' && !isMarkupSpace(m_css[m_at]))
                append(text, longestUrl);
        }
        const qsizetype close = m_css.indexOf(u')', m_at);
        m_at = close < 0 ? m_css.size() : close + 1;
        found(text);
    }

    QString string()
    {
        const QChar quote = m_css[m_at++];
        QString text;
        while (m_at < m_css.size() && m_css[m_at] != quote && m_css[m_at] != u'\n')
            append(text, longestUrl);
        ++m_at;
        m_at = qMin(m_at, m_css.size());
        return text;
    }

    QString name()
    {
        QString text;
        while (m_at < m_css.size()
               && (isNameCharacter(m_css[m_at]) || (m_css[m_at] == u'\\' && at(1) != u'\n' && at(1) != QChar())))
            append(text, longestFunctionName);
        return text.toLower();
    }

    /// One character, or what an escape stands for (CSS Syntax 3, 4.3.7).
    void append(QString &text, qsizetype most)
    {
        const QChar c = m_css[m_at++];
        if (c != u'\\') {
            if (text.size() < most)
                text += c;
            return;
        }
        char32_t code = 0;
        int digits = 0;
        while (digits < 6 && m_at < m_css.size() && hexValue(m_css[m_at]) >= 0) {
            code = code * 16 + char32_t(hexValue(m_css[m_at++]));
            ++digits;
        }
        if (digits == 0) {
            if (m_at < m_css.size() && m_css[m_at] != u'\n' && text.size() < most)
                text += m_css[m_at];
            m_at = qMin(m_at + 1, m_css.size());
            return;
        }
        if (m_at < m_css.size() && isMarkupSpace(m_css[m_at]))
            ++m_at;
        if (code > 0 && code <= 0x10FFFF && !(code >= 0xD800 && code <= 0xDFFF) && text.size() < most)
            text += QStringView(QChar::fromUcs4(code));
    }

    void found(const QString &address)
    {
        if (m_rule == Rule::Unloading || address.isEmpty())
            return;
        const bool picture = m_rule == Rule::Ordinary && paints(m_property);
        m_found.append({ picture ? CssReference::Kind::Picture : CssReference::Kind::Other, address });
    }

    QChar at(qsizetype ahead) const { return m_at + ahead < m_css.size() ? m_css[m_at + ahead] : QChar(); }

    QStringView m_css;
    qsizetype m_most;
    qsizetype m_at = 0;
    QList<CssReference> m_found;
    Rule m_rule = Rule::Ordinary;
    QString m_lastName;
    QString m_property; ///< of the declaration we stand in
    int m_strings = 0;  ///< depth of functions whose strings are addresses
};

} // namespace

QList<CssReference> cssReferences(QStringView css, qsizetype most)
{
    return CssReader(css, most).read();
}

} // namespace Restante
