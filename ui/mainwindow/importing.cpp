// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/importing.h"

#include "mainwindow/samplemailbox.h"
#include "transfer/importjob.h"
#include "words/foldernames.h"
#include "words/lists.h"
#include "words/quantities.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace Restante {

Importing::Importing(MailService &service, QWidget *window)
    : QObject(window)
    , m_service(service)
    , m_window(window)
{}

void Importing::ask(What what)
{
    if (m_running)
        return;
    auto *dialog = new QFileDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (what == What::Folder) {
        dialog->setWindowTitle(tr("Import a folder of mail"));
        dialog->setFileMode(QFileDialog::Directory);
    } else {
        dialog->setWindowTitle(tr("Import mail files (EML, mbox)"));
        dialog->setFileMode(QFileDialog::ExistingFiles);
    }
    connect(dialog, &QFileDialog::filesSelected, this, &Importing::import);
    dialog->open();
}

void Importing::import(const QStringList &paths)
{
    if (std::exchange(m_running, true))
        return;
    auto *job = new ImportJob(m_service, paths, importFolderName(), this);
    connect(job, &ImportJob::progressed, this, [this](int imported, int duplicates, qint64 octets) {
        Q_EMIT told(
            tr("Importing: %1, %2 read", "2,113 messages; 12 MB").arg(messagesText(imported + duplicates), octetsText(octets)));
    });
    job->start().then(this, [this, job](const Result<ImportReport> &report) {
        m_running = false;
        job->deleteLater();
        finish(report);
    });
}

void Importing::importSample()
{
    if (std::exchange(m_running, true))
        return;
    const QString folder = tr("Sample mail", "name of a folder");
    const QList<QByteArray> messages = sampleMessages(QDateTime::currentDateTime());
    for (const QByteArray &octets : messages)
        m_service.importMessage({ octets, folder, true, false });
    m_service.flush().then(this, [this, folder](const Result<void> &flushed) {
        m_running = false;
        if (!flushed) {
            Q_EMIT failed(flushed.error());
            return;
        }
        m_service.makeFolder({}, folder).then(this, [this](const Result<FolderKey> &key) {
            if (key)
                Q_EMIT sampleImported(*key);
            else
                Q_EMIT failed(key.error());
        });
    });
}

void Importing::finish(const Result<ImportReport> &report)
{
    if (!report) {
        Q_EMIT failed(report.error());
        return;
    }
    QStringList parts { tr("%1 imported", "2,113 messages").arg(messagesText(report->imported)) };
    if (report->duplicates > 0)
        parts += tr("%1 were here already", "number").arg(numberText(report->duplicates));
    Q_EMIT told(listText(parts));
    if (!report->failed.isEmpty())
        Q_EMIT failed(report->failed.constFirst().error);
}

} // namespace Restante

#include "moc_importing.cpp"
