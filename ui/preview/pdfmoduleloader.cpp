// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/pdfmoduleloader.h"

#include <QCoreApplication>
#include <QLibrary>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

PdfModule loadedFrom(const QString &program)
{
    // Where it is installed, seen from the program; never found by the system's search path.
    QLibrary library(program + u'/' + QStringLiteral(RESTANTE_MODULE_PATH) + u"/restante_pdf"_s
                     + QStringLiteral(RESTANTE_MODULE_SUFFIX));
    library.setLoadHints(QLibrary::PreventUnloadHint);
    if (library.load())
        return { reinterpret_cast<MakePdfViewer>(library.resolve(makePdfViewerName)),
                 reinterpret_cast<OpenPdfPages>(library.resolve(openPdfPagesName)) };
    qWarning("%s", qPrintable(library.errorString()));
    return {};
}

} // namespace

QFuture<PdfModule> pdfModule()
{
    return QtConcurrent::run([program = QCoreApplication::applicationDirPath()] {
        static const PdfModule module = loadedFrom(program);
        return module;
    });
}

} // namespace Restante
