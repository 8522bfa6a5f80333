// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/html/originalhtml.h"

#include "mail/remotecontent.h"
#include "reader/linkpolicy.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr qsizetype longestOriginal = 4 * 1024 * 1024; ///< characters; what a body is cut at anyway
constexpr int mostOriginalElements = 150'000;          ///< the engine lays these out in about two seconds
constexpr qsizetype longestAttribute = 4096;           ///< of those that are no picture and no style
constexpr qsizetype mostLinks = 3000;
constexpr qsizetype longestLinkText = 300;

const QSet<QStringView> &originalElements()
{
    static const QSet<QStringView> names {
        u"html",     u"body",     u"style",  u"p",     u"div",    u"span",       u"br",      u"hr",       u"h1",
        u"h2",       u"h3",       u"h4",     u"h5",    u"h6",     u"b",          u"i",       u"u",        u"s",
        u"strike",   u"strong",   u"em",     u"small", u"big",    u"sub",        u"sup",     u"font",     u"a",
        u"img",      u"ul",       u"ol",     u"li",    u"dl",     u"dt",         u"dd",      u"table",    u"thead",
        u"tbody",    u"tfoot",    u"tr",     u"td",    u"th",     u"caption",    u"col",     u"colgroup", u"pre",
        u"code",     u"tt",       u"kbd",    u"samp",  u"var",    u"cite",       u"dfn",     u"address",  u"blockquote",
        u"center",   u"q",        u"ins",    u"del",   u"abbr",   u"acronym",    u"mark",    u"time",     u"wbr",
        u"nobr",     u"bdo",      u"bdi",    u"ruby",  u"rt",     u"rp",         u"section", u"article",  u"header",
        u"footer",   u"main",     u"nav",    u"aside", u"figure", u"figcaption", u"details", u"summary",  u"map",
        u"area",     u"fieldset", u"legend", u"label", u"button", u"input",      u"hgroup",  u"menu",     u"dir",
        u"basefont",
    };
    return names;
}

bool isLeftOutOfOriginal(QStringView name)
{
    static const QSet<QStringView> names { u"script",   u"title", u"template", u"object",  u"applet", u"iframe",
                                           u"noframes", u"svg",   u"math",     u"video",   u"audio",  u"canvas",
                                           u"select",   u"xml",   u"noembed",  u"datalist" };
    return names.contains(name);
}

const QSet<QStringView> &attributesThatPass()
{
    static const QSet<QStringView> names {
        u"class",       u"id",           u"dir",         u"lang",       u"title",     u"align",        u"valign",
        u"width",       u"height",       u"bgcolor",     u"color",      u"border",    u"bordercolor",  u"cellpadding",
        u"cellspacing", u"colspan",      u"rowspan",     u"face",       u"size",      u"nowrap",       u"start",
        u"value",       u"alt",          u"hspace",      u"vspace",     u"name",      u"shape",        u"coords",
        u"role",        u"summary",      u"headers",     u"scope",      u"noshade",   u"rules",        u"frame",
        u"clear",       u"compact",      u"span",        u"checked",    u"open",      u"for",          u"text",
        u"link",        u"vlink",        u"alink",       u"leftmargin", u"topmargin", u"rightmargin",  u"bottommargin",
        u"marginwidth", u"marginheight", u"hidden",      u"reversed",   u"abbr",      u"bgproperties", u"char",
        u"charoff",     u"axis",         u"placeholder",
    };
    return names;
}

/// What newsletters are built of; letters have pictures, cells and words of some width or ground as well.
bool isLayoutBox(QStringView name)
{
    static const QSet<QStringView> names { u"table", u"div",    u"center", u"section", u"article", u"main",
                                           u"aside", u"header", u"footer", u"nav",     u"figure",  u"form" };
    return names.contains(name);
}

bool isPageMargin(QStringView attribute)
{
    static const QSet<QStringView> names { u"leftmargin",   u"topmargin",   u"rightmargin",
                                           u"bottommargin", u"marginwidth", u"marginheight" };
    return names.contains(attribute);
}

/// The mode that browsers lay the mail out in hangs on its doctype alone (WHATWG HTML 13.2.6.4.1, what of it occurs in mail).
QString doctypeOf(QStringView markup)
{
    constexpr qsizetype sight = 2000;
    const QStringView head = markup.first(qMin(markup.size(), sight));
    const qsizetype start = head.indexOf(u"<!doctype", 0, Qt::CaseInsensitive);
    const qsizetype end = start < 0 ? -1 : head.indexOf(u'>', start);
    if (end < 0)
        return {};
    const QString text = head.sliced(start, end - start).toString().toLower();
    const bool transitional = text.contains(u"transitional") || text.contains(u"frameset");
    if (transitional && text.contains(u"xhtml 1.0"))
        return u"<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" "
               u"\"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">"_s;
    if (transitional)
        return text.contains(u"/loose.dtd") ? u"<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01 Transitional//EN\" "
                                              u"\"http://www.w3.org/TR/html4/loose.dtd\">"_s
                                            : QString();
    return text.contains(u"html 3.2") || text.contains(u"html 2") ? QString() : u"<!DOCTYPE html>"_s;
}

class Preparation
{
public:
    Preparation(QStringView markup, Ground ground, MailPictures &pictures)
        : m_tokenizer(markup.first(qMin(markup.size(), longestOriginal)))
        , m_ground(ground)
        , m_pictures(pictures)
    {
        m_result.doctype = doctypeOf(markup);
        m_result.cut = markup.size() > longestOriginal;
    }

    OriginalHtml run();

private:
    void text(QStringView words);
    void startTag(const HtmlToken &token);
    void endTag(const QString &name);
    void styleSheet(const HtmlToken &token);
    void picture(const HtmlToken &token);
    void attributes(const HtmlToken &token);
    QString link(const QString &href);
    void endLink();
    void see(QStringView words);
    void know(const QString &href, const QString &words);
    void write(QStringView name, const QString &value)
    {
        m_result.markup += u' ' + name.toString() + u"=\""_s + value.toHtmlEscaped() + u'"';
    }
    enum class Of { Sheet, Page, Box, Words };
    QString css(QStringView style, Of of);

    HtmlTokenizer m_tokenizer;
    Ground m_ground;
    MailPictures &m_pictures;
    OriginalHtml m_result;
    int m_elements = 0;
    QString m_href; ///< of the link that is open
    QString m_linkText;
};

OriginalHtml Preparation::run()
{
    for (HtmlToken token = m_tokenizer.next(); token.kind != HtmlToken::Kind::End; token = m_tokenizer.next()) {
        switch (token.kind) {
        case HtmlToken::Kind::Text:
            text(token.text);
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
        if (m_elements > mostOriginalElements) {
            m_result.cut = true;
            break;
        }
    }
    endLink();
    return std::move(m_result);
}

void Preparation::text(QStringView words)
{
    // What stood between two texts may be gone: no "<" is left to meet the next letter.
    QString clean = words.toString();
    clean.remove(QChar::Null).replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s);
    m_result.markup += clean;
    if (!m_href.isEmpty())
        see(resolvedReferences(words));
}

/// What the reader sees of the link that is open. White space and what has no width take no room of it: they could fill it up.
void Preparation::see(QStringView words)
{
    if (m_href.isEmpty())
        return;
    for (const QChar c : words) {
        if (m_linkText.size() >= longestLinkText)
            return;
        const bool space = c.isSpace();
        const bool nothing = c.category() == QChar::Other_Format || c == u'\u00AD' || c.category() == QChar::Other_Control;
        if (space ? !m_linkText.isEmpty() && !m_linkText.endsWith(u' ') : !nothing)
            m_linkText += space ? u' ' : c;
    }
}

void Preparation::startTag(const HtmlToken &token)
{
    ++m_elements;
    const QString &name = token.name;
    if (isLeftOutOfOriginal(name)) {
        m_tokenizer.rawText(name);
    } else if (name == u"style") {
        styleSheet(token);
    } else if (name == u"plaintext" || name == u"xmp" || name == u"textarea" || name == u"listing") {
        const QStringView words = m_tokenizer.rawText(name);
        see(words);
        m_result.markup += u"<pre>"_s + words.toString().toHtmlEscaped() + u"</pre>"_s;
    } else if (name == u"img" || name == u"image"
               || (name == u"input" && token.attribute(u"type").compare(u"image", Qt::CaseInsensitive) == 0)) {
        picture(token);
    } else if (name == u"form") {
        m_result.markup += u"<div"_s;
        attributes(token);
        m_result.markup += u'>';
    } else if (originalElements().contains(name)) {
        if (name == u"a")
            endLink();
        m_result.markup += u'<' + name;
        attributes(token);
        if (name == u"input" || name == u"button") {
            see(token.attribute(u"value"));
            // Fields are pictures of themselves: nothing that is typed would go anywhere.
            static const QStringList kinds { u"checkbox"_s, u"radio"_s, u"button"_s, u"submit"_s, u"reset"_s, u"hidden"_s };
            const QString kind = token.attribute(u"type").toLower();
            write(u"type",
                  kinds.contains(kind)    ? (kind == u"submit" || kind == u"reset" ? u"button"_s : kind)
                      : name == u"button" ? u"button"_s
                                          : u"text"_s);
            if (name == u"input" && !kinds.contains(kind))
                m_result.markup += u" readonly"_s;
        }
        m_result.markup += u'>';
    }
}

void Preparation::endTag(const QString &name)
{
    if (name == u"a")
        endLink();
    if (name == u"form")
        m_result.markup += u"</div>"_s;
    else if (originalElements().contains(name) && name != u"style")
        m_result.markup += u"</"_s + name + u'>';
}

void Preparation::styleSheet(const HtmlToken &token)
{
    const QStringView sheet = m_tokenizer.rawText(token.name);
    const QString type = token.attribute(u"type").trimmed().toLower();
    if (!type.isEmpty() && type != u"text/css")
        return;
    const QString media = token.attribute(u"media");
    const bool conditional = !media.trimmed().isEmpty() && media.size() < 300 && !media.contains(u'{') && !media.contains(u'}');
    const QString text = conditional ? u"@media "_s + media + u" {\n"_s + sheet.toString() + u"\n}"_s : sheet.toString();
    m_result.markup += u"<style>"_s + css(text, Of::Sheet) + u"</style>"_s;
}

QString Preparation::css(QStringView style, Of of)
{
    const OriginalCss made = originalCss(style, m_ground, m_pictures);
    m_result.hasColours = m_result.hasColours || made.hasColours;
    m_result.hasDarkStyles = m_result.hasDarkStyles || made.hasDarkStyles;
    m_result.laysOut = m_result.laysOut || ((of == Of::Sheet || of == Of::Box) && made.laysOut);
    m_result.namesFont = m_result.namesFont || (of == Of::Page && made.namesFont);
    return made.text;
}

void Preparation::picture(const HtmlToken &token)
{
    see(token.attribute(u"alt"));
    const QString source = m_pictures.nameOf(pictureSource(token));
    if (!source.isEmpty()) {
        m_result.markup += u"<img"_s;
        attributes(token);
        if (const QString map = token.attribute(u"usemap"); map.startsWith(u'#'))
            write(u"usemap", map.left(longestAttribute));
        write(u"src", source);
        m_result.markup += u'>';
        return;
    }
    // What is not loaded keeps its place and says its words, without the engine's sign of a broken picture.
    QString style = u"display:inline-block;overflow:hidden;box-sizing:border-box;max-width:100%;"_s;
    for (const QStringView side : { u"width", u"height" }) {
        const QString value = token.attribute(side).trimmed();
        bool isNumber = false;
        const int pixels = value.toInt(&isNumber);
        if (isNumber && pixels >= 0 && pixels < 10'000)
            style += u"%1:%2px;"_s.arg(side).arg(pixels);
        else if (side == u"width" && value.endsWith(u'%'))
            style += u"width:%1%;"_s.arg(qBound(0, QStringView(value).chopped(1).toInt(), 100));
    }
    m_result.markup += u"<span"_s;
    for (const QStringView kept : { u"class", u"id", u"title" }) {
        if (const QString value = token.attribute(kept); !value.isEmpty())
            write(kept, value.left(longestAttribute));
    }
    write(u"role", u"img"_s);
    write(u"style", css(token.attribute(u"style"), Of::Words) + u';' + style);
    m_result.markup += u'>' + token.attribute(u"alt").simplified().left(longestLinkText).toHtmlEscaped() + u"</span>"_s;
}

void Preparation::attributes(const HtmlToken &token)
{
    const bool isPage = token.name == u"body";
    const bool isBox = isLayoutBox(token.name);
    for (const HtmlAttribute &attribute : token.attributes) {
        const QString &name = attribute.name;
        if (name == u"style") {
            write(name, css(attribute.value, isPage ? Of::Page : isBox ? Of::Box : Of::Words));
        } else if (name == u"background") {
            if (const QString ground = m_pictures.nameOf(attribute.value); !ground.isEmpty())
                write(name, ground);
        } else if (name == u"href" && token.name == u"a") {
            m_href = link(attribute.value);
            m_linkText.clear();
        } else if (name == u"href" && token.name == u"area") {
            // A link of its own, that may stand within another: what it says of itself is what is seen of it.
            const QString said = token.attribute(u"alt") + u' ' + token.attribute(u"title");
            know(link(attribute.value), said.simplified().left(longestLinkText));
        } else if (name == u"type" && (token.name == u"ol" || token.name == u"ul" || token.name == u"li")) {
            write(name, attribute.value.left(8));
        } else if (attributesThatPass().contains(name) || name.startsWith(u"aria-")) {
            m_result.laysOut =
                m_result.laysOut || (isBox && (name == u"width" || name == u"bgcolor")) || (isPage && isPageMargin(name));
            m_result.hasColours = m_result.hasColours || name == u"bgcolor" || name == u"color" || name == u"text";
            write(name, attribute.value.left(longestAttribute));
        }
    }
}

/// Writes it; gives the address where it leads out of the message.
QString Preparation::link(const QString &href)
{
    // Browsers drop these within an address, so "java\nscript:" would be one.
    QString clean = href.trimmed();
    clean.remove(u'\t').remove(u'\n').remove(u'\r');
    if (clean.startsWith(u'#')) {
        write(u"href", clean.left(longestAttribute));
        return {};
    }
    // As the engine would write it: what it tells of a click is then what was judged.
    QUrl url = QUrl(clean, QUrl::TolerantMode).adjusted(QUrl::NormalizePathSegments);
    const QString scheme = url.scheme();
    if (scheme != u"http" && scheme != u"https" && scheme != u"mailto")
        return {};
    if (scheme != u"mailto") {
        if (url.path().isEmpty())
            url.setPath(u"/"_s);
        if (url.port() == (scheme == u"http" ? 80 : 443))
            url.setPort(-1);
    }
    const QString address = url.toString(QUrl::FullyEncoded).replace(u'\'', u"%27"_s);
    // One whose text is not known could not be judged by it.
    if (m_result.linkTexts.size() >= mostLinks && !m_result.linkTexts.contains(address))
        return {};
    write(u"href", address);
    return address;
}

void Preparation::endLink()
{
    know(std::exchange(m_href, {}), std::exchange(m_linkText, {}).simplified());
}

void Preparation::know(const QString &href, const QString &words)
{
    if (href.isEmpty())
        return;
    QString &known = m_result.linkTexts[href];
    known = tellingText(QUrl(href), known, words);
}

} // namespace

OriginalHtml originalHtml(QStringView markup, Ground ground, MailPictures &pictures)
{
    return Preparation(markup, ground, pictures).run();
}

} // namespace Restante
