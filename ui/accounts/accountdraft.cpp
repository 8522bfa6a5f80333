// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountdraft.h"

namespace Restante {

std::optional<WaitingMail> AccountDraft::waiting() const
{
    if (!probe)
        return {};
    return WaitingMail { probe->messages, probe->octets };
}

void setAddress(AccountDraft &draft, const ProviderTable &table, const QString &address)
{
    if (address == draft.address && !draft.server.user.isEmpty())
        return;
    draft.address = address;
    draft.suggestion = suggestSettings(table, address);
    draft.server = draft.suggestion.server;
    draft.probe.reset();
    draft.checkInterval = std::chrono::minutes(10);
    if (draft.suggestion.provider)
        draft.checkInterval = std::max(draft.checkInterval, draft.suggestion.provider->minimumInterval);
}

ServerSettings meant(ServerSettings server, const AccountDraft &draft)
{
    if (draft.withoutPassword && server.authentication == Authentication::Auto && server.tokenCommand.isEmpty()
        && !server.clientCertificate.isEmpty())
        server.authentication = Authentication::External;
    return server;
}

Account accountOf(const AccountDraft &draft, const QList<Account> &existing)
{
    QList<AccountId> taken;
    for (const Account &account : existing)
        taken += account.id;
    Account account;
    account.id = accountIdFor(draft.address, taken);
    account.address = draft.address;
    account.name = draft.name;
    account.server = draft.server;
    account.policy = draft.policy;
    account.passwordStore = draft.passwordStore;
    account.checkInterval = draft.checkInterval;
    return account;
}

} // namespace Restante
