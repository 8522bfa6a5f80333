// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commands.h"

namespace Restante {

/// `use` with the messages of a folder by its name (empty: every folder), of one account if one is named. NoSuchAccount,
/// NoSuchFolder: a name that nothing has is a slip, not an empty folder.
QFuture<Outcome> withFolderQuery(const QString &folder, const AccountId &account, CommandContext &context,
                                 std::function<QFuture<Outcome>(const ListQuery &)> use);

} // namespace Restante
