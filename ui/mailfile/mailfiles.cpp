// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailfile/mailfiles.h"

#include "mailfile/mboxwindow.h"
#include "transfer/messagefile.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace Restante {

void openMailFile(const QString &path, const Surroundings &around, QWidget *parent)
{
    QObject *context = parent ? static_cast<QObject *>(parent) : qApp;
    QtConcurrent::run([path] {
        QFile file(path);
        return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly)
            && MboxReader::looksLikeMbox(file.read(sniffedFileOctets));
    }).then(context, [path, around, parent](bool isMbox) {
        if (isMbox) {
            (new MboxWindow(path, around, parent))->show();
            return;
        }
        auto *window = new MessageWindow(around, parent);
        window->openFile(path);
        window->show();
    });
}

} // namespace Restante
