// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;
class QLocale;

namespace Restante {

/// The application's texts, and Qt's own, in the first of the locale's languages that has a translation. English is in the code,
/// so none is no failure. Call it once, on the GUI thread, before anything with words is made.
void speak(QCoreApplication &application, const QLocale &locale);

} // namespace Restante
