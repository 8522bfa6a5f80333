// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/remotecontent.h"

#include "mail/characters.h"
#include "mail/remotecss.h"
#include "mail/trackersigns.h"

#include <QHash>
#include <QHostAddress>
#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr qsizetype longestMarkup = 2 * 1024 * 1024; ///< characters; what Simple HTML shows
constexpr qsizetype mostPictures = 500;
constexpr qsizetype mostOfOneSheet = 2000;
constexpr int mostElements = 200'000;

QStringView trimmed(QStringView text)
{
    while (!text.isEmpty() && (text.front().unicode() <= 0x20))
        text = text.sliced(1);
    while (!text.isEmpty() && (text.back().unicode() <= 0x20))
        text = text.chopped(1);
    return text;
}

/// The address of the first candidate of a srcset.
QString firstCandidate(const QString &srcset)
{
    qsizetype start = 0;
    while (start < srcset.size() && (isMarkupSpace(srcset[start]) || srcset[start] == u','))
        ++start;
    qsizetype end = start;
    while (end < srcset.size() && !isMarkupSpace(srcset[end]))
        ++end;
    QString first = srcset.sliced(start, end - start);
    while (first.endsWith(u','))
        first.chop(1);
    return first;
}

class Inventory
{
public:
    explicit Inventory(QStringView markup)
        : m_tokenizer(markup.first(qMin(markup.size(), longestMarkup)))
    {
        m_found.cut = markup.size() > longestMarkup;
    }

    RemoteContent run()
    {
        int elements = 0;
        for (HtmlToken token = m_tokenizer.next(); token.kind != HtmlToken::Kind::End; token = m_tokenizer.next()) {
            if (token.kind != HtmlToken::Kind::StartTag)
                continue;
            if (++elements > mostElements) {
                m_found.cut = true;
                break;
            }
            startTag(token);
        }
        return std::move(m_found);
    }

private:
    void startTag(const HtmlToken &token)
    {
        static const QSet<QStringView> raw { u"script", u"title", u"xmp", u"textarea", u"noembed", u"noframes" };
        if (token.name == u"style") {
            css(m_tokenizer.rawText(token.name));
            return;
        }
        if (const bool button = token.name == u"input"; token.name == u"img" || token.name == u"image"
            || (button && token.attribute(u"type").compare(u"image", Qt::CaseInsensitive) == 0))
            picture(pictureSource(token), trackerSigns(token));
        else
            loadedElsewhere(token);
        if (const QString ground = token.attribute(u"background"); !ground.isEmpty())
            picture(ground, {});
        if (const QString style = token.attribute(u"style"); !style.isEmpty())
            css(style);
        if (raw.contains(token.name))
            m_tokenizer.rawText(token.name);
    }

    /// Attributes by which other elements load by themselves.
    void loadedElsewhere(const HtmlToken &token)
    {
        static const QSet<QStringView> loading { u"script", u"iframe", u"frame",   u"embed", u"object", u"applet",
                                                 u"audio",  u"video",  u"source",  u"track", u"link",   u"bgsound",
                                                 u"use",    u"layer",  u"feimage", u"portal" };
        if (!loading.contains(token.name))
            return;
        for (const QStringView name :
             { u"src", u"href", u"data", u"code", u"archive", u"codebase", u"poster", u"srcset", u"xlink:href" }) {
            if (!remoteAddress(firstCandidate(token.attribute(name))).isEmpty()) {
                ++m_found.others;
                return;
            }
        }
    }

    void css(QStringView text)
    {
        const QList<CssReference> references = cssReferences(text, mostOfOneSheet);
        for (const CssReference &reference : references) {
            if (reference.kind == CssReference::Kind::Picture)
                picture(reference.address, {});
            else if (!remoteAddress(reference.address).isEmpty())
                ++m_found.others;
        }
    }

    void picture(const QString &source, const QList<TrackerSign> &signsOfElement)
    {
        const QString address = remoteAddress(source);
        if (address.isEmpty())
            return;
        if (const auto known = m_numbers.constFind(address); known != m_numbers.cend()) {
            // Shown once for people, it is a picture, however often it stands elsewhere.
            if (signsOfElement.isEmpty())
                m_found.pictures[*known].signs.removeIf(
                    [](TrackerSign sign) { return sign == TrackerSign::OnePixel || sign == TrackerSign::Hidden; });
            return;
        }
        if (m_found.pictures.size() >= mostPictures) {
            m_found.cut = true;
            return;
        }
        const QUrl url(address);
        RemoteReference reference { address, url.host(), trimmed(source).startsWith(u"http:", Qt::CaseInsensitive),
                                    signsOfElement };
        if (isTrackerPath(url))
            reference.signs += TrackerSign::KnownPath;
        m_numbers.insert(address, m_found.pictures.size());
        m_found.pictures.append(reference);
    }

    HtmlTokenizer m_tokenizer;
    RemoteContent m_found;
    QHash<QString, qsizetype> m_numbers;
};

} // namespace

void RemoteContent::add(const RemoteContent &other)
{
    others += other.others;
    cut = cut || other.cut;
    QSet<QString> known;
    for (const RemoteReference &picture : std::as_const(pictures))
        known.insert(picture.address);
    for (const RemoteReference &picture : other.pictures) {
        if (known.contains(picture.address))
            continue;
        if (pictures.size() >= mostPictures) {
            cut = true;
            return;
        }
        pictures.append(picture);
    }
}

QStringList RemoteContent::servers() const
{
    QHash<QString, int> counts;
    QStringList names;
    for (const RemoteReference &picture : pictures) {
        const QString server = serverOfHost(picture.host);
        if (counts[server]++ == 0)
            names.append(server);
    }
    std::ranges::stable_sort(names, [&](const QString &a, const QString &b) { return counts.value(a) > counts.value(b); });
    return names;
}

RemoteContent remoteContentOf(QStringView markup)
{
    return Inventory(markup).run();
}

QString remoteAddress(QStringView text)
{
    QString address = trimmed(text).toString();
    // As browsers do: these are dropped within an address, and a backslash is a slash.
    address.remove(u'\t').remove(u'\n').remove(u'\r');
    const qsizetype query = address.indexOf(u'?');
    for (qsizetype i = 0; i < (query < 0 ? address.size() : query); ++i) {
        if (address[i] == u'\\')
            address[i] = u'/';
    }
    if (address.startsWith(u"//"))
        address.prepend(u"https:");
    QUrl url(address, QUrl::TolerantMode);
    const QString scheme = url.scheme();
    if ((scheme != u"https" && scheme != u"http") || url.host().isEmpty())
        return {};
    if (scheme == u"http" && url.port() == 80)
        url.setPort(-1);
    url.setScheme(u"https"_s);
    if (url.port() == 443)
        url.setPort(-1);
    url.setUserInfo({});
    url.setFragment({});
    if (url.path().isEmpty())
        url.setPath(u"/"_s);
    return url.isValid() ? QString::fromLatin1(url.toEncoded(QUrl::FullyEncoded)) : QString();
}

QString pictureSource(const HtmlToken &token)
{
    const QString source = token.attribute(u"src");
    return trimmed(source).isEmpty() ? firstCandidate(token.attribute(u"srcset")) : source;
}

QString serverOfHost(const QString &host)
{
    if (!QHostAddress(host).isNull())
        return host;
    static const QSet<QString> secondLevels { u"co"_s,  u"com"_s, u"net"_s, u"org"_s, u"gov"_s, u"edu"_s, u"ac"_s,
                                              u"or"_s,  u"ne"_s,  u"go"_s,  u"gob"_s, u"gv"_s,  u"nhs"_s, u"ltd"_s,
                                              u"plc"_s, u"sch"_s, u"mil"_s, u"id"_s,  u"nom"_s, u"asso"_s };
    const QStringList labels = host.split(u'.', Qt::SkipEmptyParts);
    qsizetype keep = 2;
    if (labels.size() > 2 && labels.last().size() == 2 && secondLevels.contains(labels[labels.size() - 2]))
        keep = 3;
    return QStringList(labels.mid(qMax(qsizetype(0), labels.size() - keep))).join(u'.');
}

} // namespace Restante
