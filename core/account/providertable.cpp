// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/providertable.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

const QString tablePath = u":/restante/providers/providers.json"_s;
constexpr int knownFormat = 1;

std::optional<ProviderDemand> demandFromName(const QString &name)
{
    static const QHash<QString, ProviderDemand> demands {
        { u"switch-on"_s, ProviderDemand::SwitchOn },
        { u"app-password"_s, ProviderDemand::AppPassword },
        { u"separate-password"_s, ProviderDemand::SeparatePassword },
        { u"paid-plan"_s, ProviderDemand::PaidPlan },
        { u"oauth-only"_s, ProviderDemand::OAuthOnly },
    };
    const auto found = demands.constFind(name);
    return found == demands.constEnd() ? std::nullopt : std::optional(*found);
}

/// [host, port, security, user, [sign-in]]
std::optional<ProviderServer> serverFromJson(const QJsonArray &array)
{
    ProviderServer server;
    server.host = array.at(0).toString();
    const int port = array.at(1).toInt();
    const auto security = securityFromName(array.at(2).toString());
    server.user = array.at(3).toString();
    const QJsonArray signIn = array.at(4).toArray();
    if (server.host.isEmpty() || port < 1 || port > 65535 || !security || server.user.isEmpty() || signIn.isEmpty())
        return {};
    server.port = quint16(port);
    server.security = *security;
    server.takesOAuth = signIn.contains("oauth2"_L1);
    server.takesPassword = signIn.contains("password"_L1) || signIn.contains("encrypted"_L1);
    return server;
}

std::optional<Provider> providerFromJson(const QJsonObject &object)
{
    Provider provider;
    provider.name = object.value("name"_L1).toString();
    const auto domains = object.value("domains"_L1).toArray();
    for (const auto domain : domains)
        provider.domains += domain.toString();
    const auto servers = object.value("servers"_L1).toArray();
    for (const auto entry : servers) {
        const auto server = serverFromJson(entry.toArray());
        if (!server)
            return {};
        provider.servers += *server;
    }
    const auto steps = object.value("first"_L1).toArray();
    for (const auto entry : steps) {
        const auto demand = demandFromName(entry.toString());
        if (!demand)
            return {};
        provider.demands += *demand;
    }
    provider.minimumInterval = std::chrono::minutes(object.value("interval"_L1).toInt());
    provider.enablePage = QUrl(object.value("enable"_L1).toString());
    provider.helpPage = QUrl(object.value("help"_L1).toString());
    provider.recentMode = object.value("recent"_L1).toBool();
    if (provider.domains.isEmpty() || provider.servers.isEmpty())
        return {};
    return provider;
}

} // namespace

std::optional<Provider> ProviderTable::ofHost(QStringView host) const
{
    const auto isThere = [host](const ProviderServer &server) { return host.compare(server.host, Qt::CaseInsensitive) == 0; };
    const auto found = std::ranges::find_if(
        m_content->providers, [&](const Provider &provider) { return std::ranges::any_of(provider.servers, isThere); });
    return found == m_content->providers.cend() ? std::nullopt : std::optional(*found);
}

ProviderTable ProviderTable::builtIn()
{
    QFile file(tablePath);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const auto table = fromJson(file.readAll());
    Q_ASSERT(table); // it is part of the program, and a test reads every line of it
    return *table;
}

Result<ProviderTable> ProviderTable::fromJson(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root.value("format"_L1).toInt() != knownFormat)
        return failure(ErrorCode::FileUnreadable);
    auto content = std::make_shared<Content>();
    const auto providers = root.value("providers"_L1).toArray();
    for (const auto entry : providers) {
        const auto provider = providerFromJson(entry.toObject());
        if (!provider)
            return failure(ErrorCode::FileUnreadable);
        for (const QString &domain : provider->domains)
            content->byDomain.insert(domainOfAddress(u'@' + domain), content->providers.size());
        content->providers += *provider;
    }
    ProviderTable table;
    table.m_content = std::move(content);
    return table;
}

std::optional<ProviderTable::Match> ProviderTable::find(QStringView address) const
{
    QString domain = domainOfAddress(address);
    while (!domain.isEmpty()) {
        const auto found = m_content->byDomain.constFind(domain);
        if (found != m_content->byDomain.constEnd())
            return Match { m_content->providers.at(*found), domain };
        const qsizetype dot = domain.indexOf(u'.');
        domain = dot < 0 ? QString() : domain.sliced(dot + 1);
    }
    return {};
}

} // namespace Restante
