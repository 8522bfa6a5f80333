// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mainwindow/messagewindow.h"

namespace Restante {

/// Opens a file in a window of its own: an mbox as a list with a reader, anything else as a message, which says so when it is
/// none. What it is, is found by its content, off the GUI thread.
void openMailFile(const QString &path, const Surroundings &around, QWidget *parent);

} // namespace Restante
