// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/listheaders.h"

#include "mail/sendercheck.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// Addresses with a token for each reader have some hundred octets.
constexpr qsizetype longestListAddress = 2048;
constexpr qsizetype mostAddresses = 16;

/// What stands in angle brackets, without the blanks of folding (RFC 2369 2); comments do not count.
QList<QByteArray> addressesOf(QByteArrayView body)
{
    QList<QByteArray> addresses;
    QByteArray address;
    int depth = 0;
    bool inside = false;
    const QByteArray octets = unfolded(body);
    for (const char c : octets) {
        if (inside && c == '>') {
            inside = false;
            if (!address.isEmpty() && address.size() <= longestListAddress && addresses.size() < mostAddresses)
                addresses.append(address);
        } else if (inside) {
            if (c != ' ' && c != '\t')
                address.append(c);
        } else if (c == '(' || (c == ')' && depth > 0)) {
            depth += c == '(' ? 1 : -1;
        } else if (c == '<' && depth == 0) {
            inside = true;
            address.clear();
        }
    }
    return addresses;
}

/// ASCII without controls: an address that RFC 3986 allows.
bool isPlain(const QByteArray &address)
{
    return std::ranges::all_of(address, [](char c) { return c > ' ' && c < 127 && c != '"' && c != '\\'; });
}

} // namespace

ListUnsubscribe readListUnsubscribe(const HeaderFields &fields, const QList<AuthenticationResults> &counted)
{
    ListUnsubscribe unsubscribe;
    const auto addresses = addressesOf(fields.first("List-Unsubscribe"));
    QString page; // the first of http, in case that there is none of https
    for (const QByteArray &octets : addresses) {
        if (!isPlain(octets))
            continue;
        const QUrl address(QString::fromLatin1(octets), QUrl::StrictMode);
        const QString scheme = address.scheme();
        if (scheme == u"mailto" && address.path().contains(u'@') && unsubscribe.mail.isEmpty())
            unsubscribe.mail = address.toString(QUrl::FullyEncoded);
        else if (scheme == u"https" && !address.host().isEmpty() && unsubscribe.page.isEmpty())
            unsubscribe.page = address.toString(QUrl::FullyEncoded);
        else if (scheme == u"http" && !address.host().isEmpty() && page.isEmpty())
            page = address.toString(QUrl::FullyEncoded);
    }
    const bool offersPost =
        unfolded(fields.first("List-Unsubscribe-Post")).trimmed().compare(oneClickBody, Qt::CaseInsensitive) == 0;
    unsubscribe.oneClick = offersPost && !unsubscribe.page.isEmpty() && fields.all("List-Unsubscribe").size() == 1
        && fields.all("List-Unsubscribe-Post").size() == 1
        && isSigned(fields, { "List-Unsubscribe", "List-Unsubscribe-Post" }, counted);
    if (unsubscribe.page.isEmpty())
        unsubscribe.page = page;
    return unsubscribe;
}

} // namespace Restante
