// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/linkpolicy.h"

#include "base/organisationaldomain.h"
#include "mail/sender.h"
#include "reader/textstructure.h"
#include "text/visibletext.h"
#include "words/lists.h"

#include <QCoreApplication>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

struct LinksWords {
    Q_DECLARE_TR_FUNCTIONS(Links)
};

constexpr qsizetype longestShownLink = 500;

/// A field of a header is one line: whatever some composer may take for the end of it is a space.
QString withoutControls(QString text, QStringView kept = {})
{
    for (QChar &c : text) {
        const QChar::Category category = c.category();
        const bool ends =
            category == QChar::Other_Control || category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
        if (ends && !kept.contains(c))
            c = u' ';
    }
    return text;
}

QUrl cleanMailto(const QUrl &link)
{
    QUrlQuery kept;
    const QUrlQuery query(link);
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        const QString field = name.toLower();
        if (field != u"to" && field != u"cc" && field != u"subject" && field != u"body")
            continue;
        const QString clean = withoutControls(value, field == u"body" ? u"\r\n\t" : u"");
        kept.addQueryItem(field, QString::fromLatin1(QUrl::toPercentEncoding(clean)));
    }
    QUrl result;
    result.setScheme(u"mailto"_s);
    result.setPath(withoutControls(link.path(QUrl::FullyDecoded)).remove(u' '), QUrl::DecodedMode);
    if (!kept.isEmpty())
        result.setQuery(kept);
    return result;
}

/// What a mail would hold that its reader has not seen; empty: nothing but one address and a subject.
QString mailtoReason(const QUrl &link)
{
    const QUrlQuery query(link);
    QStringList lists { link.path(QUrl::FullyDecoded) };
    for (const QString &field : { u"to"_s, u"cc"_s })
        lists += query.allQueryItemValues(field, QUrl::FullyDecoded);
    // Some composers part addresses by semicolons.
    const QStringList recipients = lists.join(u',').replace(u';', u',').split(u',', Qt::SkipEmptyParts);
    const QString body = query.allQueryItemValues(u"body"_s, QUrl::FullyDecoded).join(u'\n').trimmed();
    if (!body.isEmpty())
        return LinksWords::tr("This link begins a mail with a text that is not yours: “%1”").arg(visibleText(body, 200));
    if (recipients.size() > 1)
        return LinksWords::tr("This link begins a mail to several people: %1").arg(visibleText(listText(recipients), 300));
    return {};
}

/// In ASCII, so that no letter looks like another one.
QString hostOf(const QUrl &url)
{
    QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host.startsWith(u"www."))
        host.remove(0, 4);
    return host;
}

/// The hosts a text names, where it reads like addresses of the web.
QStringList namedHosts(const QString &text)
{
    // As the eye reads it: full-width letters and dots are the plain ones, and what cannot be seen is not there.
    QString trimmed = text.normalized(QString::NormalizationForm_KC).trimmed();
    trimmed.removeIf([](QChar c) { return c.category() == QChar::Other_Format || c == u'\u00AD'; });
    trimmed.replace(u'\u3002', u'.');
    QStringList hosts;
    const auto links = linksIn(trimmed);
    for (const TextLink &link : links) {
        if (!link.target.startsWith(u"mailto:", Qt::CaseInsensitive))
            hosts += hostOf(QUrl(link.target));
    }
    if (!hosts.isEmpty())
        return hosts;
    // "bank.example/login" or "bank.example" alone.
    const QString first = trimmed.section(u'/', 0, 0);
    const bool bare = !first.contains(u' ') && !first.contains(u'@') && first.contains(u'.')
        && first.size() - first.lastIndexOf(u'.') > 2 && first.at(first.size() - 1).isLetter() && first.size() < 254;
    return bare ? QStringList(hostOf(QUrl(u"http://"_s + first))) : hosts;
}

/// One is the other or lies below it: "bank.example" and "login.bank.example".
bool isSameSite(const QString &one, const QString &other)
{
    return one == other || one.endsWith(u'.' + other) || other.endsWith(u'.' + one);
}

bool isDeceptiveHost(const QString &host)
{
    return std::ranges::any_of(host.split(u'.'), isDeceptiveHostLabel);
}

bool isAddressLiteral(const QString &host)
{
    if (host.isEmpty() || host.endsWith(u'.'))
        return false;
    // IPv6 has colons; every way to write IPv4 (dotted, decimal, hexadecimal, octal) ends in a part that begins with a digit, as
    // no domain does.
    return host.contains(u':') || host.sliced(host.lastIndexOf(u'.') + 1).front().isDigit();
}

} // namespace

LinkVerdict judgeLink(const QUrl &link, const QString &text)
{
    LinkVerdict verdict;
    const QString scheme = link.scheme();
    verdict.shown = visibleText(link.toString(QUrl::FullyEncoded), longestShownLink);
    if (scheme == u"mailto") {
        verdict.target = cleanMailto(link);
        verdict.shown = visibleText(verdict.target.toString(QUrl::FullyEncoded), longestShownLink);
        verdict.reason = mailtoReason(verdict.target);
        verdict.kind = verdict.reason.isEmpty() ? LinkVerdict::Kind::Clear : LinkVerdict::Kind::Disguised;
        return verdict;
    }
    if ((scheme != u"http" && scheme != u"https") || link.host().isEmpty() || !link.isValid()) {
        verdict.reason = LinksWords::tr("Only links to web pages and mail addresses are opened.");
        return verdict;
    }
    verdict.target = link;
    // What stands before the host may be long, and made to look like one.
    verdict.shown =
        visibleText(link.toString(QUrl::FormattingOptions(QUrl::FullyEncoded) | QUrl::RemoveUserInfo), longestShownLink);
    const QString host = hostOf(link);
    const QStringList named = namedHosts(text);
    const auto other =
        std::ranges::find_if(named, [&](const QString &name) { return !name.isEmpty() && !isSameSite(host, name); });
    if (other != named.end()) {
        verdict.named = *other;
        // Whose it is, not what it calls itself: "bank.example.login.evil.example" is evil.example's. Two places of one owner
        // differ in what stands before.
        const QString place = haveOneOwner(*other, host) ? host : organisationalDomain(host);
        verdict.reason = LinksWords::tr("The text names %1, but the link goes to %2.").arg(*other, place);
    } else if (!link.userInfo().isEmpty()) {
        verdict.reason = LinksWords::tr("What stands before the @ hides where this link goes: to %1.").arg(host);
    } else if (isDeceptiveHost(host)) {
        verdict.reason = LinksWords::tr("The name of this place has letters that are made to look like others: %1.").arg(host);
    } else if (isAddressLiteral(host)) {
        verdict.reason = LinksWords::tr("This link goes to a number instead of a name: %1.").arg(host);
    }
    verdict.kind = verdict.reason.isEmpty() ? LinkVerdict::Kind::Clear : LinkVerdict::Kind::Disguised;
    return verdict;
}

QString tellingText(const QUrl &link, const QString &one, const QString &other)
{
    const auto warns = [&](const QString &text) {
        return !text.isEmpty() && judgeLink(link, text).kind == LinkVerdict::Kind::Disguised;
    };
    const bool oneWarns = warns(one);
    if (oneWarns != warns(other))
        return oneWarns ? one : other;
    return one.size() >= other.size() ? one : other;
}

QList<LinkVerdict> misleadingLinks(const QHash<QString, QString> &links, const QString &trusted)
{
    constexpr qsizetype most = 100;
    QStringList addresses = links.keys();
    addresses.sort();
    QList<LinkVerdict> found;
    for (const QString &address : std::as_const(addresses)) {
        const QUrl link(address);
        if (link.scheme() == u"mailto")
            continue; // what it writes is shown before it is sent
        LinkVerdict verdict = judgeLink(link, links.value(address));
        const bool own = !verdict.named.isEmpty() && link.userInfo().isEmpty()
            && (haveOneOwner(verdict.named, hostOf(link)) || (!trusted.isEmpty() && isSameSite(verdict.named, trusted)));
        if (verdict.kind != LinkVerdict::Kind::Disguised || own)
            continue;
        found.append(std::move(verdict));
        if (found.size() == most)
            break;
    }
    return found;
}

} // namespace Restante
