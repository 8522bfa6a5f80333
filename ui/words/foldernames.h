// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Restante {

/// The local folder that imported mail goes to when none is named: one, whether the window or a command imports.
QString importFolderName();

} // namespace Restante
