// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/pdfmoduleloader.h"

#include <QCoreApplication>
#include <QLibrary>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Restante {

QFuture<MakePdfViewer> pdfModule()
{
    static const QFuture<MakePdfViewer> module =
        QtConcurrent::run([program = QCoreApplication::applicationDirPath()]() -> MakePdfViewer {
            // Beside the program as it is built, and where it is installed; never found by the system's search path.
            for (const QString &folder :
                 { program + u"/modules"_s, program + u"/../"_s + QLatin1StringView(RESTANTE_LIBDIR) + u"/restante"_s }) {
                QLibrary library(folder + u"/librestante_pdf"_s);
                library.setLoadHints(QLibrary::PreventUnloadHint);
                if (library.load())
                    return reinterpret_cast<MakePdfViewer>(library.resolve(makePdfViewerName));
            }
            return nullptr;
        });
    return module;
}

} // namespace Restante
