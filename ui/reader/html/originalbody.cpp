// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/html/originalbody.h"

#include "reader/bodydocument.h"
#include "reader/html/originalhtml.h"
#include "reader/linkpolicy.h"
#include "reader/textstructure.h"

#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr qsizetype longestText = 2 * 1024 * 1024; ///< characters of a text body within an HTML mail
constexpr qsizetype mostFrames = 60;               ///< as many bodies as anybody scrolls through; the rest is in the source

class Builder
{
public:
    Builder(const BodyOrder &order, BuiltBody &built)
        : m_order(order)
        , m_built(built)
        , m_pictures(picturesOf(order.message), order.approvedPictures)
    {}

    void run();

private:
    QByteArray html(const BodyPart &part);
    QByteArray text(const BodyPart &part) const;
    QByteArray picture(const QString &name) const;
    QByteArray shell(qsizetype frames) const;
    QString pageStyle() const;
    QString letterStyle(const OriginalHtml &letter = {}) const;
    void leaveRoom(QByteArray &document) const;
    QList<BodyPicture> loosePictures() const;

    const BodyOrder &m_order;
    BuiltBody &m_built;
    MailPictures m_pictures;
    OriginalBody m_body;
};

/// Mail that paints nothing stands on the page of the window, in its colours.
QString Builder::pageStyle() const
{
    const Colours &colours = m_order.colours;
    return u"html{background:%1;color:%2}a:link,a:visited{color:%3}"
           u"blockquote{border-left:2px solid %4;margin-left:0;padding-left:12px}"_s.arg(
               colours.base.name(), colours.text.name(), colours.accent.name(), colours.line.name());
}

/// Mail that lays out nothing is a letter: it begins below the words of the header card, and is written like the rest of the
/// window unless it names a font. All of it is weaker than whatever the mail says itself.
QString Builder::letterStyle(const OriginalHtml &letter) const
{
    const int size = m_order.font.pixelSize();
    QString style = u":where(body){margin:%1px %2px;overflow-wrap:break-word}"_s.arg(12 * size / drawnBodyPixels)
                        .arg(24 * size / drawnBodyPixels);
    if (letter.namesFont)
        return style;
    // Letters of one width would be made smaller once more by the engine; without a doctype (quirks mode) tables inherit no size.
    const qreal lines = QFontMetricsF(m_order.font).height() * linePercent / 100 / size;
    style +=
        u":where(body){font-size:%1px;line-height:%2}:where(pre,code,tt,kbd,samp){font-family:monospace,monospace}"_s.arg(size)
            .arg(lines, 0, 'f', 2);
    if (letter.doctype.isEmpty())
        style += u":where(table){font-size:%1px}"_s.arg(size);
    return style;
}

QByteArray Builder::html(const BodyPart &part)
{
    const OriginalHtml made = originalHtml(part.content, m_order.ground, m_pictures);
    m_built.cut = m_built.cut || made.cut;
    m_built.ownColours = m_built.ownColours || made.hasColours;
    for (const auto &[address, words] : made.linkTexts.asKeyValueRange()) {
        QString &known = m_body.linkTexts[address];
        known = tellingText(QUrl(address), known, words);
    }
    const bool dark = m_order.ground == Ground::Dark;
    // Heavier than what the mail says about itself, which comes later.
    QString style = m_order.standsStill ? u":root:root:root *{animation:none!important;transition:none!important}"_s : QString();
    if (!made.hasColours)
        style += pageStyle();
    else if (dark && made.hasDarkStyles)
        style += u"html{background:%1;color:%2}"_s.arg(m_order.colours.base.name(), m_order.colours.text.name());
    if (!made.laysOut)
        style += letterStyle(made);
    m_body.page.darken = m_body.page.darken || (dark && made.hasColours && !made.hasDarkStyles);
    if (made.hasColours && !dark)
        m_body.page.ground = Qt::white;
    return (made.doctype + u"<html><head><meta charset=\"utf-8\"><style>"_s + style + u"</style></head>"_s + made.markup)
        .toUtf8();
}

QByteArray Builder::text(const BodyPart &part) const
{
    QString markup = u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><style>"_s + pageStyle() + letterStyle()
        + u"body{white-space:pre-wrap;overflow-wrap:anywhere;max-width:72ch}</style></head><body>"_s;
    const QStringList lines = part.content.left(longestText).split(u'\n');
    for (const QString &line : lines) {
        qsizetype at = 0;
        const QList<TextLink> links = linksIn(line);
        for (const TextLink &link : links) {
            markup += line.sliced(at, link.start - at).toHtmlEscaped() + u"<a href=\""_s + link.target.toHtmlEscaped() + u"\">"_s
                + line.sliced(link.start, link.length).toHtmlEscaped() + u"</a>"_s;
            at = link.start + link.length;
        }
        markup += line.sliced(at).toHtmlEscaped() + u'\n';
    }
    return markup.toUtf8();
}

QByteArray Builder::picture(const QString &name) const
{
    return (u"<!DOCTYPE html><html><head><style>"_s + pageStyle() + letterStyle()
            + u"img{max-width:100%;height:auto}</style></head><body><img src=\"%1\"></body></html>"_s.arg(name))
        .toUtf8();
}

QByteArray Builder::shell(qsizetype frames) const
{
    QString markup = u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><style>html,body{margin:0;background:%1}"
                     u"iframe{display:block;width:100%;height:0;border:0}iframe+iframe{border-top:1px solid %2}"
                     u"</style></head><body>"_s.arg(m_body.page.ground.name(), m_order.colours.line.name());
    // Same origin, or their height could not be asked for; no script runs in any of them, by the attribute too.
    for (qsizetype frame = 1; frame <= frames; ++frame)
        markup += u"<iframe sandbox=\"allow-same-origin\" scrolling=\"no\" src=\"%1\"></iframe>"_s.arg(frame);
    return (markup + u"</body></html>"_s).toUtf8();
}

/// At the end of our own style, which is the first. The selector weighs more than a mail's would, so that its rules do not take
/// the room.
void Builder::leaveRoom(QByteArray &document) const
{
    const QString rule =
        u":root:root:root:root{display:block!important;padding-top:%1px!important}body{margin:0}"_s.arg(m_order.roomAbove);
    document.insert(document.indexOf("</style>"), rule.toLatin1());
}

/// Pictures that no markup shows stand below the text, as they hang on the message.
QList<BodyPicture> Builder::loosePictures() const
{
    QList<BodyPicture> loose = picturesToShow(m_order.message);
    loose.removeIf([this](const BodyPicture &picture) {
        return !picture.contentId.isEmpty() && std::ranges::any_of(m_pictures.list(), [&](const MailPictures::Picture &shown) {
            return shown.contentId == picture.contentId;
        });
    });
    return loose;
}

void Builder::run()
{
    m_body.page.ground = m_order.colours.base;
    QList<QByteArray> &documents = m_body.page.documents;
    bool isOne = m_order.message.htmlBodies.size() == 1;
    for (const BodyPart &part : m_order.message.htmlBodies) {
        if (documents.size() >= mostFrames) {
            m_built.cut = true;
            break;
        }
        isOne = isOne && part.kind == BodyPart::Kind::Html;
        documents += part.kind == BodyPart::Kind::Html ? html(part) : text(part);
    }
    for (const MailPictures::Picture &shown : m_pictures.list())
        m_built.pictures.append({ shown.contentId, {}, shown.address });
    const QList<BodyPicture> loose = loosePictures();
    for (const BodyPicture &one : loose) {
        documents += picture(u"../p/%1"_s.arg(m_built.pictures.size()));
        m_built.pictures.append({ {}, one.part, {} });
    }
    if (!isOne || !loose.isEmpty())
        documents.prepend(shell(documents.size()));
    if (m_order.roomAbove > 0)
        leaveRoom(documents.front());
    m_built.original = std::make_shared<const OriginalBody>(std::move(m_body));
}

} // namespace

QString OriginalBody::pictureName(int number)
{
    return u"p/%1"_s.arg(number);
}

int OriginalBody::pictureNumber(const QString &name)
{
    bool good = false;
    const int number = name.startsWith(u"p/") ? QStringView(name).sliced(2).toInt(&good) : -1;
    return good ? number : -1;
}

void buildOriginal(const BodyOrder &order, BuiltBody &built)
{
    Builder(order, built).run();
}

} // namespace Restante
