// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/htmltext.h"

#include "mail/htmlentities.h"

#include <QSet>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr int maximumQuoteDepth = 10;
// Of a URL in an attribute; what is longer names no content-id.
constexpr qsizetype maximumContentId = 998;
constexpr int maximumContentIds = 1000;

template<std::size_t n>
bool isOneOf(QStringView name, const std::array<QStringView, n> &names)
{
    return std::ranges::any_of(names, [&](QStringView other) { return name.compare(other, Qt::CaseInsensitive) == 0; });
}

/// Elements whose content is not for readers.
constexpr auto unreadable =
    std::to_array<QStringView>({ u"script", u"style", u"title", u"template", u"noembed", u"noframes", u"xml", u"iframe" });
constexpr auto blocks = std::to_array<QStringView>(
    { u"p",    u"div",    u"table",   u"tr",     u"ul",     u"ol",       u"li",      u"dl",      u"dt",
      u"dd",   u"h1",     u"h2",      u"h3",     u"h4",     u"h5",       u"h6",      u"pre",     u"hr",
      u"form", u"center", u"address", u"body",   u"html",   u"fieldset", u"section", u"header",  u"nav",
      u"main", u"aside",  u"article", u"footer", u"figure", u"details",  u"summary", u"caption", u"blockquote" });
constexpr auto paragraphs = std::to_array<QStringView>(
    { u"p", u"ul", u"ol", u"dl", u"h1", u"h2", u"h3", u"h4", u"h5", u"h6", u"pre", u"blockquote", u"table" });
constexpr auto cells = std::to_array<QStringView>({ u"td", u"th" });

/// Lays out words into lines.
class TextWriter
{
public:
    explicit TextWriter(qsizetype limit)
        : m_limit(limit)
    {}

    bool isFull() const { return m_text.size() >= m_limit; }

    void word(QStringView characters, bool preformatted)
    {
        for (qsizetype i = 0; i < characters.size();) {
            const QChar c = characters[i];
            if (!isBlank(c)) {
                const qsizetype begin = i;
                while (i < characters.size() && !isBlank(characters[i]))
                    ++i;
                put(characters.sliced(begin, i - begin));
                continue;
            }
            ++i;
            if (preformatted && c == u'\n')
                endLine(false);
            else if (preformatted && c != u'\r')
                put(c == QChar::Nbsp ? QStringView(u" ") : characters.sliced(i - 1, 1));
            else
                m_blank = true;
        }
    }

    void blank() { m_blank = true; }

    /// Ends the line; `apart` leaves an empty one behind it.
    void endLine(bool apart)
    {
        if (!m_atLineStart) {
            m_text += u'\n';
            m_atLineStart = true;
        }
        m_blank = false;
        m_apart = m_apart || (apart && !m_text.isEmpty());
    }

    void lineBreak()
    {
        if (m_atLineStart && !m_text.isEmpty())
            m_text += u'\n';
        endLine(false);
    }

    void quote(int by)
    {
        endLine(false);
        m_depth = qMax(0, m_depth + by);
    }

    QString text()
    {
        while (m_text.endsWith(u'\n'))
            m_text.chop(1);
        return m_text.left(m_limit);
    }

private:
    static bool isBlank(QChar c) { return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f' || c == QChar::Nbsp; }

    void put(QStringView characters)
    {
        if (m_atLineStart) {
            if (m_apart && !m_text.endsWith(u"\n\n"_s))
                m_text += u'\n';
            for (int i = 0; i < qMin(m_depth, maximumQuoteDepth); ++i)
                m_text += u"> "_s;
            m_apart = false;
            m_atLineStart = false;
            m_blank = false;
        } else if (m_blank) {
            m_text += u' ';
            m_blank = false;
        }
        m_text += characters;
    }

    qsizetype m_limit;
    QString m_text;
    int m_depth = 0;
    bool m_atLineStart = true;
    bool m_apart = false;
    bool m_blank = false;
};

/// Reads markup from its start to its end (HTML 13.2.5, simplified).
class HtmlReader
{
public:
    HtmlReader(QStringView markup, qsizetype limit)
        : m_markup(markup)
        , m_writer(limit)
    {}

    QString read()
    {
        while (m_at < m_markup.size() && !m_writer.isFull()) {
            const qsizetype next = nextMark();
            m_writer.word(m_markup.sliced(m_at, next - m_at), m_preformatted > 0);
            m_at = next;
            if (m_at >= m_markup.size())
                break;
            if (m_markup[m_at] == u'&')
                readEntity();
            else
                readMarkup();
        }
        return m_writer.text();
    }

private:
    qsizetype nextMark() const
    {
        qsizetype i = m_at;
        while (i < m_markup.size() && m_markup[i] != u'<' && m_markup[i] != u'&')
            ++i;
        return i;
    }

    void readEntity()
    {
        qsizetype length = 0;
        const QString characters = decodeHtmlEntity(m_markup.sliced(m_at), length);
        if (length == 0) {
            m_writer.word(u"&", m_preformatted > 0);
            ++m_at;
            return;
        }
        m_writer.word(characters, m_preformatted > 0);
        m_at += length;
    }

    void readMarkup()
    {
        const QStringView rest = m_markup.sliced(m_at);
        if (rest.startsWith(u"<!--")) {
            const qsizetype end = m_noCommentEnd ? -1 : m_markup.indexOf(u"-->", m_at + 2);
            m_noCommentEnd = m_noCommentEnd || end < 0;
            m_at = end < 0 ? behind(u'>') : end + 3;
        } else if (rest.size() > 1 && (rest[1] == u'!' || rest[1] == u'?')) {
            m_at = behind(u'>');
        } else if (rest.size() > 1 && (rest[1].isLetter() || rest[1] == u'/')) {
            readTag();
        } else {
            m_writer.word(u"<", m_preformatted > 0);
            ++m_at;
        }
    }

    qsizetype behind(QChar mark) const
    {
        const qsizetype found = m_markup.indexOf(mark, m_at);
        return found < 0 ? m_markup.size() : found + 1;
    }

    void readTag()
    {
        const bool isEnd = m_markup[m_at + 1] == u'/';
        const qsizetype begin = m_at + (isEnd ? 2 : 1);
        qsizetype i = begin;
        while (i < m_markup.size() && (m_markup[i].isLetterOrNumber() || m_markup[i] == u':' || m_markup[i] == u'-'))
            ++i;
        const QStringView name = m_markup.sliced(begin, i - begin);
        const QStringView attributes = readAttributes(i);
        apply(name, isEnd, attributes);
        if (!isEnd && isOneOf(name, unreadable))
            skipContent(name);
    }

    /// Moves behind the end of the tag; a tag that is never closed takes the rest, as in browsers.
    QStringView readAttributes(qsizetype from)
    {
        qsizetype i = from;
        bool afterEquals = false;
        while (i < m_markup.size() && m_markup[i] != u'>') {
            const QChar c = m_markup[i];
            if (afterEquals && (c == u'"' || c == u'\'')) {
                const qsizetype close = m_markup.indexOf(c, i + 1);
                i = close < 0 ? m_markup.size() : close + 1;
                afterEquals = false;
                continue;
            }
            afterEquals = c == u'=' || (afterEquals && c.isSpace());
            ++i;
        }
        const QStringView attributes = m_markup.sliced(from, qMin(i, m_markup.size()) - from);
        m_at = qMin(i + 1, m_markup.size());
        return attributes;
    }

    void apply(QStringView name, bool isEnd, QStringView attributes)
    {
        const auto is = [&](QStringView other) { return name.compare(other, Qt::CaseInsensitive) == 0; };
        if (is(u"br")) {
            m_writer.lineBreak();
        } else if (isOneOf(name, cells)) {
            m_writer.blank();
        } else if (is(u"img") && !isEnd) {
            // Beside another picture its words are words of their own.
            m_writer.blank();
            m_writer.word(alternativeText(attributes), false);
            m_writer.blank();
        } else if (isOneOf(name, blocks)) {
            m_writer.endLine(isOneOf(name, paragraphs));
            if (is(u"blockquote"))
                m_writer.quote(isEnd ? -1 : 1);
            if (is(u"pre"))
                m_preformatted = qMax(0, m_preformatted + (isEnd ? -1 : 1));
            if (is(u"li") && !isEnd)
                m_writer.word(u"• ", false);
        }
    }

    static QString alternativeText(QStringView attributes)
    {
        qsizetype at = attributes.indexOf(u"alt=", 0, Qt::CaseInsensitive);
        if (at <= 0 || !attributes[at - 1].isSpace() || at + 4 >= attributes.size())
            return {};
        at += 4;
        const QChar mark = attributes[at];
        if (mark != u'"' && mark != u'\'')
            return {};
        const qsizetype end = attributes.indexOf(mark, at + 1);
        return end < 0 ? QString() : decodeHtmlEntities(attributes.sliced(at + 1, end - at - 1));
    }

    void skipContent(QStringView name)
    {
        for (qsizetype end = m_markup.indexOf(u"</", m_at); end >= 0; end = m_markup.indexOf(u"</", end + 2)) {
            if (m_markup.sliced(end + 2).startsWith(name, Qt::CaseInsensitive)) {
                m_at = end;
                return;
            }
        }
        m_at = m_markup.size();
    }

    QStringView m_markup;
    qsizetype m_at = 0;
    TextWriter m_writer;
    int m_preformatted = 0;
    bool m_noCommentEnd = false;
};

} // namespace

QString textOfHtml(QStringView markup, qsizetype limit)
{
    return HtmlReader(markup, limit).read();
}

QStringList contentIdsIn(QStringView markup)
{
    QStringList identifiers;
    QSet<QString> seen;
    qsizetype end = 0;
    for (qsizetype colon = markup.indexOf(u':'); colon >= 0 && identifiers.size() < maximumContentIds;
         colon = markup.indexOf(u':', end)) {
        end = colon + 1;
        const qsizetype at = colon - 3;
        if (at < 0 || markup.sliced(at, 3).compare(u"cid", Qt::CaseInsensitive) != 0)
            continue;
        if (at > 0 && markup[at - 1].isLetterOrNumber())
            continue; // "acid:"
        while (end < markup.size() && end - at < maximumContentId && !markup[end].isSpace()
               && !QStringView(u"\"'<>)\\").contains(markup[end]))
            ++end;
        const QString url = decodeHtmlEntities(markup.sliced(at + 4, end - at - 4));
        const QString identifier = QUrl::fromPercentEncoding(url.toUtf8());
        if (!identifier.isEmpty() && !seen.contains(identifier)) {
            seen.insert(identifier);
            identifiers.append(identifier);
        }
    }
    return identifiers;
}

} // namespace Restante
