// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFuture>
#include <QString>

namespace Restante {

/// The first line of what a command of the user's prints (`pass show mail/anna`), run by the shell. PasswordCommandFailed
/// (subject: the command, serverText: what it said on stderr) when it cannot be run, ends with a failure, prints nothing or takes
/// longer than `timeout`.
QFuture<Result<QString>> passwordFromCommand(const QString &command, std::chrono::seconds timeout = std::chrono::seconds(120));

} // namespace Restante
