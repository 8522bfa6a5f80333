// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preview/pdf/pdfviewer.h"

#include <QFuture>

namespace Restante {

/// Loads the module that shows PDF, off the GUI thread, at the first call; null: it is not installed.
QFuture<MakePdfViewer> pdfModule();

} // namespace Restante
