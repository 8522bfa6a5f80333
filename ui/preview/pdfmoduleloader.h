// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preview/pdf/pdfpages.h"
#include "preview/pdf/pdfviewer.h"

#include <QFuture>

namespace Restante {

/// What the module of PDF offers; null: it is not installed.
struct PdfModule {
    MakePdfViewer makeViewer = nullptr;
    OpenPdfPages openPages = nullptr;
};

/// Loads it, off the GUI thread, at the first call.
QFuture<PdfModule> pdfModule();

} // namespace Restante
