// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/settingssuggestion.h"
#include "accounts/retentionpreview.h"
#include "service/mailservice.h"

#include <optional>

namespace Restante {

/// What the wizard knows so far. A value; the pages read it when they are entered and write it when they are left.
struct AccountDraft {
    QString name;
    QString address;
    QString password;
    bool withoutPassword = false; ///< a token or a certificate stands for it

    SettingsSuggestion suggestion;
    ServerSettings server; ///< the suggestion's until the user changed them

    bool severalDevices = true; ///< the safe assumption
    FetchPolicy policy;

    std::optional<SignInProbe> probe; ///< of exactly this server, user and password; cleared when they change

    PasswordStore passwordStore = PasswordStore::Keyring;
    std::chrono::minutes checkInterval { 10 };

    /// What waits there, once somebody signed in.
    std::optional<WaitingMail> waiting() const;
};

/// Takes the address over and makes a new suggestion when its domain's settings change; hand-made settings of the same address
/// stay.
void setAddress(AccountDraft &draft, const ProviderTable &table, const QString &address);

/// The settings as they are meant: where there is no password and no token, a certificate signs in (EXTERNAL).
ServerSettings meant(ServerSettings server, const AccountDraft &draft);

/// The account that will be added; its id is different from those of all in `existing`.
Account accountOf(const AccountDraft &draft, const QList<Account> &existing);

} // namespace Restante
