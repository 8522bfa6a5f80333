// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/settingssuggestion.h"

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

const QString recentPrefix = u"recent:"_s;

SettingsSuggestion guess(QStringView address)
{
    SettingsSuggestion suggestion;
    const QString domain = domainOfAddress(address);
    suggestion.providerName = domain;
    if (!domain.isEmpty())
        suggestion.server.host = u"pop."_s + domain;
    suggestion.server.user = address.trimmed().toString();
    return suggestion;
}

} // namespace

SettingsSuggestion suggestSettings(const ProviderTable &table, QStringView address)
{
    SettingsSuggestion suggestion = guess(address);
    const auto match = table.find(address);
    if (!match)
        return suggestion;

    const ProviderServer &best = match->provider.servers.constFirst();
    suggestion.source = SettingsSuggestion::Source::Provider;
    suggestion.provider = match->provider;
    suggestion.providerName = match->provider.name.isEmpty() ? match->domain : match->provider.name;
    suggestion.server.host = filledIn(best.host, address);
    suggestion.server.user = filledIn(best.user, address);
    suggestion.encryptionIsTried = best.security == Security::None;
    if (!suggestion.encryptionIsTried) {
        suggestion.server.port = best.port;
        suggestion.server.security = best.security;
    }
    if (!best.takesPassword)
        suggestion.server.authentication = Authentication::XOAuth2;
    return suggestion;
}

QString filledIn(const QString &pattern, QStringView address)
{
    const QStringView trimmed = address.trimmed();
    const qsizetype at = trimmed.lastIndexOf(u'@');
    const QString local = trimmed.first(at < 0 ? trimmed.size() : at).toString();
    // One pass from the left, so that a "{domain}" inside the address is not filled in again.
    QString result;
    for (qsizetype i = 0; i < pattern.size();) {
        const QStringView rest = QStringView(pattern).sliced(i);
        const auto fill = [&](QStringView placeholder, const QString &value) {
            if (!rest.startsWith(placeholder))
                return false;
            result += value;
            i += placeholder.size();
            return true;
        };
        if (!fill(u"{address}", trimmed.toString()) && !fill(u"{local}", local) && !fill(u"{domain}", domainOfAddress(trimmed)))
            result += pattern.at(i++);
    }
    return result;
}

QString userForSeveralDevices(const Provider &provider, const QString &user, bool severalDevices)
{
    if (!provider.recentMode)
        return user;
    const bool has = user.startsWith(recentPrefix);
    if (severalDevices == has)
        return user;
    return has ? user.sliced(recentPrefix.size()) : recentPrefix + user;
}

} // namespace Restante
