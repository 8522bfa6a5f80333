// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/receivingserver.h"

#include "account/account.h"
#include "base/organisationaldomain.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// Providers whose authserv-ids have another domain than their POP3 servers, as their mail shows it.
struct Provider {
    QLatin1StringView owner; ///< organisational domain of the POP3 server
    QLatin1StringView names; ///< of its fields, with blanks between them
    int fieldsOfEach;
};
constexpr Provider providers[] = {
    { "gmail.com"_L1, "mx.google.com"_L1, 1 },
    { "googlemail.com"_L1, "mx.google.com"_L1, 1 },
    { "office365.com"_L1, "outlook.com microsoft.com"_L1, 1 },
    { "live.com"_L1, "outlook.com microsoft.com"_L1, 1 },
    { "outlook.com"_L1, "microsoft.com"_L1, 1 },
    { "fastmail.com"_L1, "messagingengine.com"_L1, 0 },
    { "yandex.com"_L1, "yandex.net yandex.ru"_L1, 0 },
    { "yandex.ru"_L1, "yandex.net"_L1, 0 },
    { "zoho.com"_L1, "zohomail.com"_L1, 0 },
    { "zoho.eu"_L1, "zohomail.eu"_L1, 0 },
    { "ionos.de"_L1, "kundenserver.de"_L1, 0 },
    { "ionos.com"_L1, "perfora.net kundenserver.de"_L1, 0 },
    { "strato.de"_L1, "strato.com rzone.de"_L1, 0 },
};

} // namespace

bool ReceivingServer::isOwn(const QString &host) const
{
    return std::ranges::any_of(
        names, [&](const QString &name) { return name.compare(host, Qt::CaseInsensitive) == 0 || haveOneOwner(name, host); });
}

ReceivingServer receivingServer(const Account &account)
{
    ReceivingServer server;
    const QString owner = organisationalDomain(account.server.host);
    const auto add = [&](const QString &name) {
        if (!name.isEmpty() && !server.names.contains(name))
            server.names.append(name.toLower());
    };
    add(account.server.host);
    add(domainOfAddress(account.address));
    for (const Provider &provider : providers) {
        if (provider.owner != owner)
            continue;
        const auto names = QString(provider.names).split(u' ');
        for (const QString &name : names)
            add(name);
        server.fieldsOfEach = provider.fieldsOfEach;
        server.leavesOutIds = provider.names.contains("microsoft"_L1);
    }
    // Who names an authserv-id says with it that this server puts a field on each message.
    if (!account.authservId.isEmpty()) {
        add(account.authservId);
        server.fieldsOfEach = qMax(server.fieldsOfEach, 1);
    }
    return server;
}

} // namespace Restante
