// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"

#include <QHash>
#include <QStringList>
#include <QUrl>

#include <memory>
#include <optional>

namespace Restante {

/// One way to a provider's maildrops. `host` and `user` may hold {address}, {local} and {domain}.
struct ProviderServer {
    QString host;
    quint16 port = 995;
    Security security = Security::Tls;
    QString user;
    bool takesPassword = true; ///< false: tokens of OAuth 2.0 alone
    bool takesOAuth = false;
};

/// What a provider is known to want of its users before a mail program may sign in.
enum class ProviderDemand {
    SwitchOn,         ///< POP3 is off until it is switched on in the web mail
    AppPassword,      ///< a password made for one program; the one of the web page is refused
    SeparatePassword, ///< a second password for all mail programs
    PaidPlan,         ///< not in every free plan
    OAuthOnly,        ///< no password at all
};

/// Facts about one provider, offline.
struct Provider {
    QString name; ///< empty: its domain is its name
    QStringList domains;
    QList<ProviderServer> servers; ///< never empty; the best encryption first
    std::chrono::minutes minimumInterval { 0 };
    QList<ProviderDemand> demands;
    QUrl enablePage; ///< where the demands are met
    QUrl helpPage;
    bool recentMode = false; ///< "recent:" before the user name gives every device the mail of 30 days
};

/// The providers whose settings are known without any network. A value that is cheap to copy and never changes.
class ProviderTable final
{
public:
    /// The one that is compiled in (resources/providers/providers.json).
    static ProviderTable builtIn();
    /// FileUnreadable when it is not such a table; not one entry of a half-valid table is taken.
    static Result<ProviderTable> fromJson(const QByteArray &json);

    struct Match {
        Provider provider;
        QString domain; ///< the one that stands in the table: the address's own or one above it
    };
    /// By the domain of an address, in its Unicode or its xn-- form, or by the nearest domain above it that stands in the table.
    std::optional<Match> find(QStringView address) const;
    /// By the name of its server: of addresses with a domain of their own (Google Workspace).
    std::optional<Provider> ofHost(QStringView host) const;

    const QList<Provider> &providers() const { return m_content->providers; }
    qsizetype domainCount() const { return m_content->byDomain.size(); }

private:
    struct Content {
        QList<Provider> providers;
        QHash<QString, qsizetype> byDomain;
    };
    std::shared_ptr<const Content> m_content;
};

} // namespace Restante
