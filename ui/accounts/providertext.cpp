// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/providertext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

struct ProviderTextWords {
    Q_DECLARE_TR_FUNCTIONS(ProviderText)
};

QString sentence(ProviderDemand demand, const QString &name)
{
    switch (demand) {
    case ProviderDemand::SwitchOn:
        return ProviderTextWords::tr("Switch on POP3 in the web mail settings of %1; until then every sign-in is refused.")
            .arg(name);
    case ProviderDemand::AppPassword:
        return ProviderTextWords::tr(
                   "%1 wants a password made for mail programs (an app password). The one of the web page is refused.")
            .arg(name);
    case ProviderDemand::SeparatePassword:
        return ProviderTextWords::tr("%1 wants its separate e-mail password. The one of the web page is refused.").arg(name);
    case ProviderDemand::PaidPlan:
        return ProviderTextWords::tr("Not every free plan of %1 includes POP3.").arg(name);
    case ProviderDemand::OAuthOnly:
        return ProviderTextWords::tr(
                   "%1 takes no passwords from mail programs, only access tokens (OAuth 2.0). If a program of yours makes "
                   "such tokens, "
                   "put one in the place of the password.")
            .arg(name);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString demandText(const SettingsSuggestion &suggestion)
{
    if (!suggestion.provider)
        return {};
    QStringList sentences;
    for (const ProviderDemand demand : suggestion.provider->demands)
        sentences += sentence(demand, suggestion.providerName);
    return sentences.join(u' ');
}

QUrl demandPage(const SettingsSuggestion &suggestion)
{
    if (!suggestion.provider)
        return {};
    return suggestion.provider->enablePage.isEmpty() ? suggestion.provider->helpPage : suggestion.provider->enablePage;
}

} // namespace Restante
