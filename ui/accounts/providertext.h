// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/settingssuggestion.h"

namespace Restante {

/// What has to be done at the provider before the first sign-in, in sentences; empty: nothing. Plain text.
QString demandText(const SettingsSuggestion &suggestion);
/// Where it is done or described; may be invalid.
QUrl demandPage(const SettingsSuggestion &suggestion);

} // namespace Restante
