// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/html/originalcss.h"

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr int deepestBlock = 64; ///< brackets of a rule that is left out

bool isNameSign(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'_' || c.unicode() >= 0x80;
}

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

class Rewriter
{
public:
    Rewriter(QStringView css, Ground ground, MailPictures &pictures)
        : m_css(css)
        , m_ground(ground)
        , m_pictures(pictures)
    {}

    OriginalCss run();

private:
    bool atEnd() const { return m_at >= m_css.size(); }
    QChar peek(qsizetype ahead = 0) const { return m_at + ahead < m_css.size() ? m_css[m_at + ahead] : QChar(); }
    bool startsName() const { return isNameSign(peek()) || (peek() == u'\\' && !isSpace(peek(1)) && m_at + 1 < m_css.size()); }
    void skipComment();
    void skipSpace();
    QString name();
    QString escape();
    QString string();
    QString bareAddress();
    void skipBlock(QChar open, QChar close);
    void skipRule();
    void atRule();
    void nameOrFunction();
    void address();
    bool isPlainGround() const;
    void writeName(const QString &text);
    void writeString(const QString &text);
    void settleColourScheme();

    QStringView m_css;
    qsizetype m_at = 0;
    Ground m_ground;
    MailPictures &m_pictures;
    OriginalCss m_result;
};

OriginalCss Rewriter::run()
{
    m_result.text.reserve(m_css.size());
    while (!atEnd()) {
        const QChar c = peek();
        if (c == u'/' && peek(1) == u'*') {
            skipComment();
        } else if (c == u'"' || c == u'\'') {
            writeString(string());
        } else if (c == u'@') {
            ++m_at;
            atRule();
        } else if (startsName()) {
            nameOrFunction();
        } else {
            // "</style" and "<!--" are none of CSS; "<" alone is, in queries of width.
            if (!(c == u'<' && (peek(1) == u'/' || peek(1) == u'!')) && c != u'\\' && c != QChar::Null)
                m_result.text += c;
            ++m_at;
        }
    }
    settleColourScheme();
    return std::move(m_result);
}

void Rewriter::skipComment()
{
    const qsizetype end = m_css.indexOf(u"*/", m_at + 2);
    m_at = end < 0 ? m_css.size() : end + 2;
    m_result.text += u' ';
}

void Rewriter::skipSpace()
{
    while (!atEnd() && isSpace(peek()))
        ++m_at;
}

/// Behind the backslash.
QString Rewriter::escape()
{
    constexpr int mostDigits = 6;
    uint code = 0;
    int digits = 0;
    for (; digits < mostDigits && !atEnd(); ++digits, ++m_at) {
        const char16_t c = peek().toLower().unicode();
        if (c >= u'0' && c <= u'9')
            code = code * 16 + (c - u'0');
        else if (c >= u'a' && c <= u'f')
            code = code * 16 + (c - u'a' + 10);
        else
            break;
    }
    if (digits == 0)
        return atEnd() ? QString() : QString(m_css[m_at++]);
    if (isSpace(peek()))
        ++m_at;
    const bool good = code > 0 && code <= 0x10FFFF && !(code >= 0xD800 && code <= 0xDFFF);
    return QStringView(QChar::fromUcs4(good ? code : 0xFFFD)).toString();
}

QString Rewriter::name()
{
    QString text;
    while (startsName()) {
        if (peek() == u'\\') {
            ++m_at;
            text += escape();
        } else {
            text += m_css[m_at++];
        }
    }
    return text;
}

QString Rewriter::string()
{
    const QChar quote = m_css[m_at++];
    QString text;
    while (!atEnd() && peek() != quote) {
        if (peek() == u'\n')
            break;
        if (peek() == u'\\') {
            ++m_at;
            if (peek() == u'\n')
                ++m_at;
            else
                text += escape();
        } else {
            text += m_css[m_at++];
        }
    }
    ++m_at;
    return text;
}

QString Rewriter::bareAddress()
{
    QString text;
    while (!atEnd() && peek() != u')') {
        if (peek() == u'\\') {
            ++m_at;
            text += escape();
        } else {
            text += m_css[m_at++];
        }
    }
    return text.trimmed();
}

/// From behind an opening bracket to behind the one that closes it; no recursion, whatever it holds.
void Rewriter::skipBlock(QChar open, QChar close)
{
    int depth = 1;
    while (!atEnd() && depth > 0) {
        const QChar c = peek();
        if (c == u'"' || c == u'\'') {
            string();
        } else if (c == u'/' && peek(1) == u'*') {
            const qsizetype end = m_css.indexOf(u"*/", m_at + 2);
            m_at = end < 0 ? m_css.size() : end + 2;
        } else {
            depth += c == open && depth < deepestBlock ? 1 : c == close ? -1 : 0;
            m_at += c == u'\\' ? 2 : 1;
        }
    }
}

/// A rule that is left out: up to its ";" or with its block.
void Rewriter::skipRule()
{
    while (!atEnd()) {
        const QChar c = peek();
        if (c == u'"' || c == u'\'') {
            string();
            continue;
        }
        m_at += c == u'\\' ? 2 : 1;
        if (c == u';')
            return;
        if (c == u'(')
            skipBlock(u'(', u')');
        if (c == u'{') {
            skipBlock(u'{', u'}');
            return;
        }
        if (c == u'}') {
            --m_at; // of the block around
            return;
        }
    }
}

void Rewriter::atRule()
{
    const QString rule = name().toLower();
    static const QStringList thatPass { u"media"_s,     u"supports"_s, u"keyframes"_s, u"-webkit-keyframes"_s,
                                        u"container"_s, u"layer"_s,    u"page"_s };
    if (thatPass.contains(rule))
        m_result.text += u'@' + rule;
    else
        skipRule();
}

void Rewriter::nameOrFunction()
{
    const QString text = name();
    if (text.isEmpty()) {
        ++m_at;
        return;
    }
    const QString lower = text.toLower();
    if (peek() != u'(') {
        m_result.hasColours = m_result.hasColours || lower == u"color" || lower.startsWith(u"background") || lower == u"bgcolor";
        m_result.laysOut = m_result.laysOut || lower == u"width" || lower == u"max-width" || lower == u"min-width"
            || (lower.startsWith(u"background") && !isPlainGround());
        m_result.namesFont = m_result.namesFont || lower == u"font" || lower.startsWith(u"font-");
        // The engine's own darkening is told by us alone.
        writeName(lower == u"color-scheme" || lower == u"supported-color-schemes" ? u"-x-"_s + lower : text);
        return;
    }
    static const QStringList thatLoad {
        u"image-set"_s, u"-webkit-image-set"_s,  u"image"_s,   u"src"_s,        u"cross-fade"_s,
        u"paint"_s,     u"-webkit-cross-fade"_s, u"element"_s, u"expression"_s, u"-webkit-canvas"_s,
        u"attr"_s
    };
    ++m_at;
    if (lower == u"url" || lower == u"url-prefix" || lower == u"domain") {
        address();
    } else if (thatLoad.contains(lower)) {
        skipBlock(u'(', u')');
        m_result.text += u"none"_s;
    } else {
        writeName(text);
        m_result.text += u'(';
    }
}

/// Behind the name of a property: a ground that is no band of colour on a white page, as web mailers put below every letter.
bool Rewriter::isPlainGround() const
{
    constexpr qsizetype sight = 40;
    static const QStringList plain { u":#fff"_s, u":#ffffff"_s, u":white"_s,   u":rgb(255,255,255)"_s,
                                     u":none"_s, u":inherit"_s, u":initial"_s, u":transparent"_s };
    QString value;
    for (const QChar c : m_css.sliced(m_at, qMin(m_css.size() - m_at, sight))) {
        if (c == u';' || c == u'}' || c == u'!')
            break;
        if (!isSpace(c))
            value += c.toLower();
    }
    return plain.contains(value);
}

void Rewriter::address()
{
    skipSpace();
    const bool quoted = peek() == u'"' || peek() == u'\'';
    const QString source = quoted ? string() : bareAddress();
    skipBlock(u'(', u')');
    const QString name = m_pictures.nameOf(source);
    m_result.text += name.isEmpty() ? u"none"_s : u"url(\"%1\")"_s.arg(name);
}

void Rewriter::writeName(const QString &text)
{
    for (const QChar c : text) {
        if (isNameSign(c))
            m_result.text += c;
        else
            m_result.text += u'\\' + QString::number(c.unicode(), 16) + u' ';
    }
}

void Rewriter::writeString(const QString &text)
{
    m_result.text += u'"';
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\' || c == u'<' || c == u'>' || c.unicode() < 0x20)
            m_result.text += u'\\' + QString::number(c.unicode(), 16) + u' ';
        else
            m_result.text += c;
    }
    m_result.text += u'"';
}

/// "(prefers-color-scheme: dark)" becomes a condition that always or never holds: the ground is the reader's choice for this very
/// message, which no setting of the engine knows.
void Rewriter::settleColourScheme()
{
    constexpr auto feature = "prefers-color-scheme"_L1;
    qsizetype at = 0;
    while ((at = m_result.text.indexOf(feature, at, Qt::CaseInsensitive)) >= 0) {
        qsizetype value = at + feature.size();
        while (value < m_result.text.size() && (isSpace(m_result.text[value]) || m_result.text[value] == u':'))
            ++value;
        const QStringView rest = QStringView(m_result.text).sliced(value);
        const bool dark = rest.startsWith(u"dark", Qt::CaseInsensitive);
        const bool light = rest.startsWith(u"light", Qt::CaseInsensitive);
        const bool holds = (dark && m_ground == Ground::Dark) || (light && m_ground == Ground::Light);
        m_result.hasDarkStyles = m_result.hasDarkStyles || dark;
        const qsizetype length = value - at + (dark ? 4 : light ? 5 : 0);
        m_result.text.replace(at, length, holds ? u"min-width:0px"_s : u"max-width:0px"_s);
    }
}

} // namespace

OriginalCss originalCss(QStringView css, Ground ground, MailPictures &pictures)
{
    return Rewriter(css, ground, pictures).run();
}

} // namespace Restante
