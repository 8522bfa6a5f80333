// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Restante {

/// The store of a profile, the one file of all its mail.
inline QString storeFileName(const QString &profile)
{
    return profile + QStringLiteral("/mail.sqlite");
}

} // namespace Restante
