// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/providertable.h"

namespace Restante {

/// What the wizard proposes for an address before anything was asked of any network.
struct SettingsSuggestion {
    enum class Source {
        Provider, ///< facts about a known provider
        Guess,    ///< the usual names at an unknown domain; to be checked by the user
    };
    Source source = Source::Guess;
    ServerSettings server;
    std::optional<Provider> provider;
    QString providerName; ///< its name, or the domain
    /// The provider is known with a line without encryption only; `server` tries TLS on 995 all the same, because a password in
    /// the clear is never a suggestion.
    bool encryptionIsTried = false;
};

/// Pure. An address without a domain gives a guess with an empty host.
SettingsSuggestion suggestSettings(const ProviderTable &table, QStringView address);

/// `pattern` with {address}, {local} and {domain} filled in.
QString filledIn(const QString &pattern, QStringView address);

/// The user name that gives every device its mail where a provider has such a mode ("recent:anna@gmail.com"), or takes it back.
QString userForSeveralDevices(const Provider &provider, const QString &user, bool severalDevices);

} // namespace Restante
