// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Restante {

/// Name, version, licence.
void showAboutWindow(QWidget *parent);

} // namespace Restante
