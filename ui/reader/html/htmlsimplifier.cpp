// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/html/htmlsimplifier.h"

#include "mail/htmltokens.h"
#include "mail/remotecontent.h"
#include "reader/html/darkpaint.h"
#include "reader/html/inlinestyle.h"
#include "theme/colours.h"

#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr qsizetype longestSimplified = 2 * 1024 * 1024; ///< characters; QTextDocument needs a second for as much
constexpr int mostSimpleElements = 40'000;
constexpr qsizetype deepest = 64;
constexpr int deepestTable = 5;
constexpr int mostCells = 20'000; ///< of the grid: a cell that spans four counts as four
constexpr int mostSpanned = 50;
constexpr int mostSimplePictures = 200;
constexpr int widest = 1600; ///< pixels
/// QTextDocument knows no padding within a line.
constexpr QLatin1StringView buttonEdge("&nbsp;&nbsp;");

const QSet<QStringView> &simpleElements()
{
    static const QSet<QStringView> names {
        u"p",     u"div",   u"span", u"br",      u"hr",         u"h1",      u"h2",  u"h3",    u"h4",  u"h5",    u"h6",
        u"b",     u"i",     u"u",    u"s",       u"strike",     u"strong",  u"em",  u"small", u"big", u"sub",   u"sup",
        u"font",  u"a",     u"img",  u"ul",      u"ol",         u"li",      u"dl",  u"dt",    u"dd",  u"table", u"thead",
        u"tbody", u"tfoot", u"tr",   u"td",      u"th",         u"caption", u"pre", u"code",  u"tt",  u"kbd",   u"samp",
        u"var",   u"cite",  u"dfn",  u"address", u"blockquote", u"center",  u"q",   u"ins",   u"del", u"body",
    };
    return names;
}

/// Their content is not text of the message.
bool isLeftOutOfSimple(QStringView name)
{
    static const QSet<QStringView> names { u"script", u"style",    u"title",    u"template", u"object", u"applet",
                                           u"iframe", u"frameset", u"noframes", u"svg",      u"math",   u"video",
                                           u"audio",  u"canvas",   u"select",   u"xml",      u"noembed" };
    return names.contains(name);
}

bool isVoid(QStringView name)
{
    static const QSet<QStringView> names { u"br",    u"hr",   u"img",  u"area",  u"base",   u"col",   u"embed",
                                           u"input", u"link", u"meta", u"param", u"source", u"track", u"wbr" };
    return names.contains(name);
}

QString boundedNumber(const QString &value, int most, bool percent)
{
    const QString trimmed = value.trimmed();
    if (percent && trimmed.endsWith(u'%')) {
        const int number = QStringView(trimmed).chopped(1).toInt();
        return number > 0 && number <= 100 ? QString::number(number) + u'%' : QString();
    }
    QStringView digits(trimmed);
    if (digits.endsWith(u"px", Qt::CaseInsensitive))
        digits = digits.chopped(2);
    bool good = false;
    const double number = digits.toDouble(&good);
    return good && number >= 0 ? QString::number(qMin(int(qMin(number, 1e6)), most)) : QString();
}

int spanned(const HtmlToken &cell, QStringView direction)
{
    return qBound(1, boundedNumber(cell.attribute(direction), mostSpanned, false).toInt(), mostSpanned);
}

class Simplifier
{
public:
    Simplifier(QStringView markup, HtmlColours colours, const PicturesHere &pictures)
        : m_tokenizer(markup.first(qMin(markup.size(), longestSimplified)))
        , m_colours(colours)
        , m_pictures(pictures)
    {
        m_result.cut = markup.size() > longestSimplified;
    }

    SimpleHtml run();

private:
    /// What text is painted with, as the mail says, and the ground it stands on, darkened already. Kept for Darkened alone.
    struct Paint {
        QColor text = Qt::black;
        QColor ground = darkColours().base;
        QColor was = Qt::white; ///< the ground that the mail means
    };
    struct Open {
        QString name;
        bool written = false; ///< its tag stands in the output
        bool hidden = false;  ///< it and all within is not shown
        bool padded = false;  ///< a button: its words keep off its edges
        Paint paint {};
    };
    void startTag(const HtmlToken &token);
    void endTag(const QString &name);
    void closeUntil(qsizetype depth);
    void picture(const HtmlToken &token);
    void area(const HtmlToken &token);
    QString attributes(const HtmlToken &token);
    void writeStyle(const HtmlToken &token, QString &to);
    QString darkened(const HtmlToken &token, const InlineStyle &style);
    QString link(const QString &href) const;
    bool isHidden() const { return !m_stack.isEmpty() && m_stack.back().hidden; }
    void write(const QString &name, const QString &value, QString &to) const
    {
        to += u' ' + name + u"=\""_s + value.toHtmlEscaped() + u'"';
    }

    HtmlTokenizer m_tokenizer;
    HtmlColours m_colours;
    const PicturesHere &m_pictures;
    SimpleHtml m_result;
    QList<Open> m_stack;
    QString m_area; ///< where the last place of an image map led to
    Paint m_paint;  ///< of the tag that is being read
    int m_elements = 0;
    int m_cells = 0;
    int m_tables = 0;
};

SimpleHtml Simplifier::run()
{
    for (HtmlToken token = m_tokenizer.next(); token.kind != HtmlToken::Kind::End; token = m_tokenizer.next()) {
        switch (token.kind) {
        case HtmlToken::Kind::Text:
            if (!isHidden()) {
                QString text = token.text.toString();
                // Object replacements are QTextDocument's own sign for pictures.
                text.remove(QChar::ObjectReplacementCharacter).replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s);
                m_result.markup += text;
            }
            break;
        case HtmlToken::Kind::StartTag:
            startTag(token);
            break;
        case HtmlToken::Kind::EndTag:
            endTag(token.name);
            break;
        case HtmlToken::Kind::End:
            break;
        }
        if (m_elements > mostSimpleElements || m_cells > mostCells) {
            m_result.cut = true;
            break;
        }
    }
    closeUntil(0);
    return std::move(m_result);
}

void Simplifier::startTag(const HtmlToken &token)
{
    ++m_elements;
    m_paint = m_stack.isEmpty() ? Paint() : m_stack.back().paint;
    if (isLeftOutOfSimple(token.name)) {
        m_tokenizer.rawText(token.name);
        return;
    }
    if (token.name == u"plaintext" || token.name == u"xmp" || token.name == u"textarea" || token.name == u"listing") {
        const QString text = m_tokenizer.rawText(token.name).toString();
        if (!isHidden())
            m_result.markup += u"<pre>"_s + text.toHtmlEscaped() + u"</pre>"_s;
        return;
    }
    if (token.name == u"img"
        || (token.name == u"input" && token.attribute(u"type").compare(u"image", Qt::CaseInsensitive) == 0)) {
        if (!isHidden())
            picture(token);
        return;
    }
    // A paragraph ends where the next block begins.
    static const QSet<QStringView> closesParagraph { u"p",  u"div", u"table", u"ul", u"ol",  u"h1", u"h2",
                                                     u"h3", u"h4",  u"h5",    u"h6", u"pre", u"hr", u"blockquote" };
    if (!m_stack.isEmpty() && m_stack.back().name == u"p" && closesParagraph.contains(token.name))
        closeUntil(m_stack.size() - 1);
    if (token.name == u"li" && !m_stack.isEmpty() && m_stack.back().name == u"li")
        closeUntil(m_stack.size() - 1);
    if ((token.name == u"td" || token.name == u"th") && !m_stack.isEmpty()
        && (m_stack.back().name == u"td" || m_stack.back().name == u"th"))
        closeUntil(m_stack.size() - 1);
    if (token.name == u"td" || token.name == u"th")
        m_cells += spanned(token, u"colspan") * spanned(token, u"rowspan");
    if (isVoid(token.name)) {
        if (!isHidden() && token.name == u"area")
            area(token);
        else if (!isHidden() && simpleElements().contains(token.name))
            m_result.markup += u'<' + token.name + attributes(token) + u'>';
        return;
    }
    if (m_stack.size() >= 4 * deepest) {
        m_result.cut = true;
        return;
    }

    Open open { token.name, false, isHidden() };
    const InlineStyle style(token.attribute(u"style"));
    open.hidden = open.hidden || style.hides()
        || token.attributes.end() != std::ranges::find(token.attributes, u"hidden"_s, &HtmlAttribute::name);
    static const QSet<QStringView> ofTables { u"table", u"thead", u"tbody", u"tfoot", u"tr", u"td", u"th", u"caption" };
    const bool tablePart = ofTables.contains(token.name);
    if (token.name == u"table")
        ++m_tables;
    const bool tooDeep = m_stack.size() >= deepest || (tablePart && m_tables > deepestTable);
    if (simpleElements().contains(token.name) && !tooDeep && !open.hidden && token.name != u"body") {
        m_result.markup += u'<' + token.name + attributes(token) + u'>';
        open.written = true;
        open.padded = token.name == u"a" && m_colours != HtmlColours::Dropped && !style.colour(u"background-color").isEmpty();
        if (open.padded)
            m_result.markup += buttonEdge;
    } else if (token.name == u"body" && !open.hidden) {
        attributes(token); // only for what it says of colours; its ground is the page's
        m_paint.ground = Paint().ground;
        m_paint.was = Paint().was;
    } else if (tablePart && tooDeep) {
        if (!open.hidden && (token.name == u"tr" || token.name == u"td"))
            m_result.markup += token.name == u"tr" ? u"<br>"_s : u" "_s;
    }
    open.paint = m_paint;
    m_stack.append(open);
}

void Simplifier::endTag(const QString &name)
{
    if (name == u"p" && !std::ranges::any_of(m_stack, [](const Open &open) { return open.name == u"p"; }))
        return;
    for (qsizetype depth = m_stack.size() - 1; depth >= 0; --depth) {
        if (m_stack[depth].name == name) {
            closeUntil(depth);
            return;
        }
        // An end tag does not reach out of the cell it stands in.
        if ((m_stack[depth].name == u"td" || m_stack[depth].name == u"th") && name != u"tr" && name != u"table"
            && name != u"tbody")
            return;
    }
}

void Simplifier::closeUntil(qsizetype depth)
{
    while (m_stack.size() > depth) {
        const Open open = m_stack.takeLast();
        if (open.name == u"table")
            --m_tables;
        if (open.padded)
            m_result.markup += buttonEdge;
        if (open.written)
            m_result.markup += u"</"_s + open.name + u'>';
    }
}

void Simplifier::picture(const HtmlToken &token)
{
    const QString source = token.attribute(u"src").trimmed();
    const QString alternative = token.attribute(u"alt").simplified().left(200);
    QString size;
    for (const QString &name : { u"width"_s, u"height"_s }) {
        if (const QString number = boundedNumber(token.attribute(name), widest, false); !number.isEmpty() && number != u"0")
            write(name, number, size);
    }
    const QString contentId =
        source.startsWith(u"cid:", Qt::CaseInsensitive) ? QUrl::fromPercentEncoding(source.sliced(4).toUtf8()) : QString();
    if (m_pictures.own.contains(contentId) && m_result.pictures.size() < mostSimplePictures) {
        qsizetype number = m_result.pictures.indexOf(contentId);
        if (number < 0) {
            number = m_result.pictures.size();
            m_result.pictures.append(contentId);
        }
        m_result.markup += u"<img src=\"cid:%1\""_s.arg(number) + size + u'>';
        return;
    }
    const QHash<QString, int> &remote = m_pictures.remote;
    const auto fetched = remote.isEmpty() ? remote.cend() : remote.constFind(remoteAddress(pictureSource(token)));
    if (fetched != remote.cend()) {
        m_result.remotePictures.append(*fetched);
        m_result.markup += u"<img src=\"remote:%1\""_s.arg(*fetched) + size + u'>';
        return;
    }
    if (alternative.isEmpty())
        return;
    // In the colours that the mail gives the picture's words: it stands on a ground that they were chosen for.
    QString style;
    writeStyle(token, style);
    const QString words = alternative.toHtmlEscaped();
    m_result.markup += u' ' + (style.isEmpty() ? words : u"<span"_s + style + u'>' + words + u"</span>"_s) + u' ';
}

/// No picture here has places to click on: where they lead stands in words, where the map stands.
void Simplifier::area(const HtmlToken &token)
{
    const QString target = link(token.attribute(u"href"));
    if (target.isEmpty() || target == m_area)
        return; // or one more corner of the same place
    m_area = target;
    QString text = token.attribute(u"alt").simplified();
    if (text.isEmpty())
        text = token.attribute(u"title").simplified();
    if (text.isEmpty())
        text = QUrl(target).host();
    m_result.markup += u" <a"_s;
    write(u"href"_s, target, m_result.markup);
    m_result.markup += u'>' + text.left(200).toHtmlEscaped() + u"</a> "_s;
}

QString Simplifier::link(const QString &href) const
{
    // Browsers drop these within an address, so "java\nscript:" would be one.
    QString clean = href.trimmed();
    clean.remove(u'\t').remove(u'\n').remove(u'\r');
    const QUrl url(clean, QUrl::TolerantMode);
    const QString scheme = url.scheme();
    return scheme == u"http" || scheme == u"https" || scheme == u"mailto" ? url.toString(QUrl::FullyEncoded) : QString();
}

QString Simplifier::attributes(const HtmlToken &token)
{
    QString text;
    bool colours = false;
    for (const HtmlAttribute &attribute : token.attributes) {
        const QString &name = attribute.name;
        if (name == u"bgcolor" || name == u"color" || name == u"text") {
            colours = true;
            if (m_colours == HtmlColours::Own && name != u"text" && isCssColour(attribute.value))
                write(name, attribute.value.trimmed(), text);
        } else if (name == u"align" || name == u"valign" || name == u"dir") {
            static const QSet<QString> values { u"left"_s,   u"right"_s,  u"center"_s, u"justify"_s, u"top"_s,
                                                u"middle"_s, u"bottom"_s, u"ltr"_s,    u"rtl"_s };
            if (values.contains(attribute.value.toLower()))
                write(name, attribute.value.toLower(), text);
        } else if (name == u"width") {
            write(name, boundedNumber(attribute.value, widest, true), text);
        } else if (name == u"cellpadding" || name == u"cellspacing" || name == u"border") {
            write(name, boundedNumber(attribute.value, 40, false), text);
        } else if (name == u"colspan" || name == u"rowspan") {
            write(name, boundedNumber(attribute.value, mostSpanned, false), text);
        } else if (name == u"start") {
            write(name, boundedNumber(attribute.value, 100'000, false), text);
        } else if (name == u"size" && token.name == u"font") {
            static const QSet<QString> sizes { u"1"_s, u"2"_s,  u"3"_s,  u"4"_s,  u"5"_s, u"6"_s,
                                               u"7"_s, u"+1"_s, u"+2"_s, u"-1"_s, u"-2"_s };
            if (sizes.contains(attribute.value.trimmed()))
                write(name, attribute.value.trimmed(), text);
        } else if (name == u"href" && token.name == u"a") {
            if (const QString target = link(attribute.value); !target.isEmpty())
                write(name, target, text);
        }
    }
    m_result.hasOwnColours = m_result.hasOwnColours || colours;
    writeStyle(token, text);
    return text;
}

void Simplifier::writeStyle(const HtmlToken &token, QString &to)
{
    const InlineStyle style(token.attribute(u"style"));
    m_result.hasOwnColours = m_result.hasOwnColours || style.hasColours();
    QString css = style.text(m_colours == HtmlColours::Own);
    if (m_colours == HtmlColours::Darkened)
        css += darkened(token, style);
    if (!css.isEmpty())
        write(u"style"_s, css, to);
}

/// The colours of a tag for the dark page. Where the ground changes, inherited text is painted anew.
QString Simplifier::darkened(const HtmlToken &token, const InlineStyle &style)
{
    const auto said = [&](QStringView property, QStringView attribute) {
        const QString value = style.colour(property);
        return cssColour(value.isEmpty() ? token.attribute(attribute) : value);
    };
    QString css;
    const QColor ground = said(u"background-color", u"bgcolor");
    if (ground.isValid() && ground.alpha() > 0) {
        m_paint.ground = darkGround(ground);
        m_paint.was = ground;
        css += u"background-color:%1;"_s.arg(m_paint.ground.name());
    }
    QColor text = said(u"color", token.name == u"body" ? u"text" : u"color");
    const bool isLink = token.name == u"a";
    if (!text.isValid() && isLink)
        text = darkColours().accent;
    if (text.isValid())
        m_paint.text = text;
    if (ground.isValid() || text.isValid()) {
        const bool plain = m_paint.text.lightnessF() < 0.15F && !isLink;
        const QColor meant = plain ? darkColours().text : m_paint.text;
        css += u"color:%1;"_s.arg(readableOn(meant, m_paint.ground, m_paint.was).name());
    }
    return css;
}

} // namespace

SimpleHtml simplifyHtml(QStringView markup, HtmlColours colours, const PicturesHere &pictures)
{
    return Simplifier(markup, colours, pictures).run();
}

} // namespace Restante
