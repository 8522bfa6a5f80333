// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/organisationaldomain.h"

#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// RFC 1035 2.3.4.
constexpr qsizetype longestName = 253;
/// Labels looked at from the end; no public suffix has more than five.
constexpr qsizetype mostLabels = 8;

/// Qt has no public function that asks its list, but refuses cookies for a public suffix (RFC 6265 5.3).
class SuffixList final : public QNetworkCookieJar
{
public:
    bool has(const QString &domain) const
    {
        // In the form in which QUrl gives hosts: names with other letters than ASCII's in Unicode.
        const QUrl below(u"https://below."_s + domain);
        const qsizetype dot = below.host().indexOf(u'.');
        if (dot < 0) // no name at all
            return false;
        QNetworkCookie cookie("name", "value");
        cookie.setDomain(below.host().sliced(dot));
        return !validateCookie(cookie, below);
    }
};

bool isAddressLiteral(const QString &domain)
{
    return domain.contains(u':') || domain.startsWith(u'[') || domain.back().isDigit();
}

} // namespace

bool knowsPublicSuffixes()
{
    static const bool known = SuffixList().has(u"co.uk"_s) && !SuffixList().has(u"restante.co.uk"_s);
    return known;
}

QString asciiDomain(const QString &domain)
{
    if (domain.isEmpty() || domain.size() > longestName)
        return {};
    QString ascii = QString::fromLatin1(QUrl::toAce(domain, QUrl::IgnoreIDNWhitelist)).toLower();
    while (ascii.endsWith(u'.'))
        ascii.chop(1);
    return ascii;
}

QString organisationalDomain(const QString &domain)
{
    const QString ascii = asciiDomain(domain);
    if (ascii.isEmpty() || isAddressLiteral(ascii) || !knowsPublicSuffixes())
        return ascii;
    const QStringList labels = ascii.split(u'.');
    const SuffixList suffixes;
    // The longest suffix counts. What stands in no entry ends with a suffix of one label.
    for (qsizetype at = qMax<qsizetype>(0, labels.size() - mostLabels); at < labels.size(); ++at) {
        if (at + 1 == labels.size() || suffixes.has(labels.sliced(at).join(u'.')))
            return labels.sliced(qMax<qsizetype>(0, at - 1)).join(u'.');
    }
    return ascii;
}

bool haveOneOwner(const QString &one, const QString &other)
{
    const QString owner = organisationalDomain(one);
    return !owner.isEmpty() && owner == organisationalDomain(other);
}

} // namespace Restante
