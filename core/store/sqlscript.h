// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>

namespace Restante {

/// The statements of an SQL script, each with its semicolon. Semicolons in strings, quoted names, comments and the bodies of
/// triggers end nothing (the rule of sqlite3_complete()). StoreFailed when the last statement is not ended. Pure.
Result<QList<QByteArray>> splitStatements(QByteArrayView script);

} // namespace Restante
