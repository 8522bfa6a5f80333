// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/trackersigns.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// As large as a dot: nobody looks at it.
constexpr double dot = 3;
/// A word of letters and digits this long is made by a machine, for one reader.
constexpr qsizetype longestWord = 20;
constexpr qsizetype longestQuery = 120;

/// Pixels: "1", "1px", "0.5em" is none of our business.
std::optional<double> pixels(QStringView value)
{
    value = value.trimmed();
    if (value.endsWith(u"px", Qt::CaseInsensitive))
        value = value.chopped(2);
    bool good = false;
    const double number = value.trimmed().toDouble(&good);
    return good ? std::optional(number) : std::nullopt;
}

struct Looks {
    std::optional<double> width;
    std::optional<double> height;
    bool hidden = false;
    bool sized = false; ///< says how large it is to be, in whatever unit
};

void readStyle(const QString &style, Looks &looks)
{
    const auto declarations = QStringView(style).split(u';');
    for (const QStringView declaration : declarations) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon < 0)
            continue;
        const QString property = declaration.first(colon).trimmed().toString().toLower();
        QString value = declaration.sliced(colon + 1).trimmed().toString().toLower();
        if (const qsizetype important = value.indexOf(u'!'); important >= 0)
            value = value.first(important).trimmed();
        if (property == u"width" || property == u"max-width") {
            looks.sized = true;
            if (const auto size = pixels(value); size && (property == u"width" || *size <= dot))
                looks.width = size;
        } else if (property == u"height" || property == u"max-height") {
            if (const auto size = pixels(value); size && (property == u"height" || *size <= dot))
                looks.height = size;
        } else if ((property == u"display" && value == u"none") || (property == u"visibility" && value == u"hidden")
                   || (property == u"opacity" && pixels(value) == 0.0)) {
            looks.hidden = true;
        }
    }
}

Looks looksOf(const HtmlToken &picture)
{
    Looks looks;
    const QString width = picture.attribute(u"width");
    const QString height = picture.attribute(u"height");
    looks.width = pixels(width);
    looks.height = pixels(height);
    looks.sized = !width.trimmed().isEmpty() || !height.trimmed().isEmpty();
    looks.hidden = std::ranges::contains(picture.attributes, u"hidden"_s, &HtmlAttribute::name);
    readStyle(picture.attribute(u"style"), looks);
    return looks;
}

bool isMachineWord(QStringView word)
{
    if (word.size() < longestWord)
        return false;
    const bool letters = std::ranges::any_of(word, [](QChar c) { return c.isLetter(); });
    const bool digits = std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
    return letters && digits && std::ranges::all_of(word, [](QChar c) {
               return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'=' || c == u'.';
           });
}

bool endsAsPicture(const QString &path)
{
    return std::ranges::any_of(std::initializer_list<QStringView> { u".png", u".jpg", u".jpeg", u".gif", u".webp", u".bmp" },
                               [&](QStringView end) { return path.endsWith(end, Qt::CaseInsensitive); });
}

/// An address that could be told apart from that in the neighbour's mail.
bool namesTheReader(const QUrl &url)
{
    const QString query = url.query(QUrl::FullyDecoded);
    if (query.contains(u'@') || url.path().contains(u'@'))
        return true;
    // Pictures cut to size on the way have long addresses too.
    if (endsAsPicture(url.path()))
        return false;
    if (query.size() > longestQuery)
        return true;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    if (std::ranges::any_of(items, [](const auto &item) { return isMachineWord(item.second) || isMachineWord(item.first); }))
        return true;
    const QStringList segments = url.path().split(u'/');
    return std::ranges::any_of(segments, [](const QString &segment) { return isMachineWord(segment); });
}

} // namespace

QList<TrackerSign> trackerSigns(const HtmlToken &picture)
{
    const Looks looks = looksOf(picture);
    QList<TrackerSign> signs;
    const bool small = looks.width && looks.height && *looks.width <= dot && *looks.height <= dot;
    const bool nothing = (looks.width && *looks.width <= 0) || (looks.height && *looks.height <= 0);
    if (small || nothing)
        signs += TrackerSign::OnePixel;
    if (looks.hidden)
        signs += TrackerSign::Hidden;
    if (!looks.sized && picture.attribute(u"alt").trimmed().isEmpty()
        && namesTheReader(QUrl(remoteAddress(pictureSource(picture)))))
        signs += TrackerSign::Recipient;
    return signs;
}

bool isTrackerPath(const QUrl &address)
{
    // As the services' own documents and their mails show them: SendGrid /wf/open, Mailchimp and Mandrill /track/open.php,
    // Mailgun /o/…, SparkPost /q/…, HubSpot __ptq.gif, Amazon /gp/r.html and /CI0/, Mailjet /oo/, Customer.io /e/o/.
    static const QRegularExpression shapes(
        u"(^|/)(open|opened|track|tracking|tracker|trace|beacon|pixel|px|pxl|imp|impression|wf/open|track/open|e/o|oo|ss/o|ci0|"
        "__ptq|spacer-open|webbug)(\\.(php|aspx?|ashx|gif|png|jpe?g|cgi|html?))?(/|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression shortPaths(u"^/(o|q|t|p|r)(\\.gif|/[^/]{16,})"_s, QRegularExpression::CaseInsensitiveOption);
    static const QSet<QString> services { u"emltrk.com"_s,      u"mailtrack.io"_s,     u"google-analytics.com"_s,
                                          u"doubleclick.net"_s, u"returnpath.net"_s,   u"list-manage.com"_s,
                                          u"mandrillapp.com"_s, u"sidekickopen.com"_s, u"yesware.com"_s,
                                          u"bananatag.com"_s,   u"getnotify.com"_s,    u"readnotify.com"_s,
                                          u"mixmax.com"_s,      u"sendibt3.com"_s,     u"cirrusinsight.com"_s };
    return services.contains(serverOfHost(address.host())) || shapes.match(address.path()).hasMatch()
        || shortPaths.match(address.path()).hasMatch();
}

} // namespace Restante
