// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/attachmentactions.h"

#include "reader/messageaccess.h"
#include "text/visibletext.h"
#include "transfer/newfile.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QUrl>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Restante {

AttachmentActions::AttachmentActions(QWidget *parent)
    : QObject(parent)
    , m_window(parent)
{}

void AttachmentActions::setMessage(const std::shared_ptr<MessageAccess> &access, const QList<Attachment> &attachments)
{
    m_access = access;
    m_attachments = attachments;
}

void AttachmentActions::withContent(const Attachment &attachment, const std::function<void(const QByteArray &)> &use)
{
    if (!m_access)
        return;
    m_access->part(attachment.part).then(this, [this, use](const Result<QByteArray> &octets) {
        if (octets)
            use(*octets);
        else
            Q_EMIT failed(octets.error());
    });
}

void AttachmentActions::open(const Attachment &attachment)
{
    withContent(attachment, [this, attachment](const QByteArray &octets) {
        if (attachment.isMessage) {
            Q_EMIT messageOpened(octets);
            return;
        }
        const std::optional<Danger> danger = dangerOf(attachment, octets);
        if (!danger) {
            openContent(attachment, octets);
            return;
        }
        Q_EMIT warned(dangerText(*danger, visibleText(attachment.name, 120)),
                      [this, attachment, octets] { openContent(attachment, octets); });
    });
}

void AttachmentActions::openContent(const Attachment &attachment, const QByteArray &octets)
{
    const Result<QString> folder = m_opened.newFolder();
    if (!folder) {
        Q_EMIT failed(folder.error());
        return;
    }
    QtConcurrent::run([folder = *folder, name = attachment.name, octets] {
        return writeNewFile(folder, name, octets);
    }).then(this, [this](const Result<QString> &path) {
        if (!path)
            Q_EMIT failed(path.error());
        else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*path)))
            Q_EMIT failed({ ErrorCode::FileUnreadable, *path, {} });
    });
}

void AttachmentActions::chooseFile(const QString &name, const std::function<void(const QString &)> &use)
{
    auto *dialog = new QFileDialog(m_window, tr("Save as"), QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, use);
    dialog->open();
}

void AttachmentActions::writeChosen(const QString &path, const QByteArray &octets)
{
    QtConcurrent::run([path, octets] {
        return writeChosenFile(path, octets);
    }).then(this, [this, path](const Result<void> &written) {
        if (written)
            Q_EMIT saved(1, path);
        else
            Q_EMIT failed(written.error());
    });
}

void AttachmentActions::save(const Attachment &attachment)
{
    chooseFile(attachment.name, [this, attachment](const QString &path) {
        withContent(attachment, [this, path](const QByteArray &octets) { writeChosen(path, octets); });
    });
}

void AttachmentActions::saveMessage(const QString &suggestedName)
{
    chooseFile(suggestedName, [this, access = m_access](const QString &path) {
        if (!access)
            return;
        access->octets().then(this, [this, path](const Result<QByteArray> &octets) {
            if (octets)
                writeChosen(path, *octets);
            else
                Q_EMIT failed(octets.error());
        });
    });
}

void AttachmentActions::saveAll()
{
    if (m_attachments.size() == 1) {
        save(m_attachments.constFirst());
        return;
    }
    auto *dialog = new QFileDialog(m_window, tr("Save all attachments in"),
                                   QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, attachments = m_attachments](const QString &folder) { saveNext(folder, attachments, 0); });
    dialog->open();
}

void AttachmentActions::saveNext(const QString &folder, const QList<Attachment> &left, int done)
{
    if (left.isEmpty()) {
        Q_EMIT saved(done, folder);
        return;
    }
    withContent(left.constFirst(), [this, folder, left, done](const QByteArray &octets) {
        QtConcurrent::run([folder, name = left.constFirst().name, octets] {
            return writeNewFile(folder, name, octets);
        }).then(this, [this, folder, left, done](const Result<QString> &path) {
            if (path)
                saveNext(folder, left.sliced(1), done + 1);
            else
                Q_EMIT failed(path.error());
        });
    });
}

} // namespace Restante
