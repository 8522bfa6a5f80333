// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace Restante {

/// The name, version and language of the application, for both kinds of process: call it first after making the QCoreApplication.
void introduce(QCoreApplication &application);

} // namespace Restante
