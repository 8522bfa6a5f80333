// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/identifiers.h"

#include "mail/charsetguess.h"
#include "mail/encodedwords.h"
#include "mail/headerfields.h"
#include "mail/messagebounds.h"

namespace Restante {

QStringList readIdentifiers(QByteArrayView fieldBody)
{
    const QByteArray octets = unfolded(fieldBody);
    QStringList identifiers;
    const auto add = [&](QByteArrayView text) {
        QByteArray identifier;
        for (const char c : text) {
            if (c != ' ' && c != '\t')
                identifier.append(c);
        }
        if (!identifier.isEmpty() && identifier.size() <= maximumIdentifierOctets)
            identifiers.append(harmlessName(decodeRawHeader(identifier, {})));
    };
    qsizetype close = 0;
    for (qsizetype open = octets.indexOf('<'); open >= 0; open = octets.indexOf('<', close)) {
        close = octets.indexOf('>', open);
        if (close < 0)
            break;
        open = octets.lastIndexOf('<', close); // "<a <b@c>"
        add(QByteArrayView(octets).sliced(open + 1, close - open - 1));
    }
    if (identifiers.isEmpty()) {
        const auto words = octets.simplified().split(' ');
        for (const QByteArray &word : words) {
            if (word.contains('@') && !word.contains('"'))
                add(word.startsWith('<') ? QByteArrayView(word).sliced(1) : QByteArrayView(word));
        }
    }
    return identifiers;
}

} // namespace Restante
