// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/messagelink.h"

#include <algorithm>

namespace Restante {

QUrl messageLink(const QString &messageId)
{
    constexpr qsizetype longest = 998; // RFC 5322 2.1.1
    const bool isPlain = !messageId.isEmpty() && messageId.size() <= longest
        && std::ranges::none_of(messageId, [](QChar c) { return c.isSpace() || c.unicode() < 0x20 || c == u'<' || c == u'>'; });
    if (!isPlain)
        return {};
    // A slash would begin the content-id of a part.
    return QUrl::fromEncoded("mid:" + QUrl::toPercentEncoding(messageId, "@!$&'()*+,;=:"));
}

QString identifierOfLink(const QUrl &link)
{
    if (link.scheme() != u"mid")
        return {};
    QByteArray encoded = link.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment).sliced(4);
    if (const qsizetype part = encoded.indexOf('/'); part >= 0)
        encoded.truncate(part);
    const QString identifier = QUrl::fromPercentEncoding(encoded);
    return messageLink(identifier).isEmpty() ? QString() : identifier;
}

} // namespace Restante
