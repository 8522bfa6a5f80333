// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/attachmentactions.h"

#include "reader/messageaccess.h"
#include "transfer/newfile.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// For this run of the program: where the last file went, the next one belongs.
QString &lastFolder()
{
    static QString folder;
    return folder;
}

} // namespace

QString saveFolder()
{
    const QString &last = lastFolder();
    return !last.isEmpty() && QDir(last).exists() ? last : QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
}

void rememberSaveFolder(const QString &folder)
{
    lastFolder() = folder;
}

AttachmentActions::AttachmentActions(QWidget *parent)
    : QObject(parent)
    , m_window(parent)
{}

void AttachmentActions::setMessage(const std::shared_ptr<MessageAccess> &access, const QList<Attachment> &attachments)
{
    m_access = access;
    m_attachments = attachments;
    m_lent.clear();
}

void AttachmentActions::bring(const QList<Attachment> &attachments, const PartTransfer::MakeFile &makeFile,
                              const std::function<void(const QStringList &)> &use)
{
    if (!m_access || attachments.isEmpty())
        return;
    auto *transfer = new PartTransfer(m_access, attachments, makeFile, this);
    connect(transfer, &PartTransfer::takesLong, this, [this, transfer] { Q_EMIT takesLong(transfer); });
    connect(transfer, &PartTransfer::finished, this, [this, use](const Result<QStringList> &paths) {
        if (paths)
            use(*paths);
        else if (paths.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(paths.error());
    });
    transfer->start();
}

void AttachmentActions::open(const Attachment &attachment)
{
    if (attachment.isMessage) {
        if (m_access)
            m_access->part(attachment.part).then(this, [this, within = m_access](const Result<QByteArray> &octets) {
                if (octets)
                    Q_EMIT messageOpened(std::make_shared<LooseMessage>(*octets, *within));
                else
                    Q_EMIT failed(octets.error());
            });
        return;
    }
    const Result<QString> folder = m_opened.newFolder();
    if (!folder) {
        Q_EMIT failed(folder.error());
        return;
    }
    bring(
        { attachment }, [folder = *folder](const Attachment &part) { return newOutputFile(folder + u'/', part.name); },
        [this, attachment](const QStringList &paths) { openFile(attachment, paths.constFirst()); });
}

void AttachmentActions::openFile(const Attachment &attachment, const QString &path)
{
    QtConcurrent::run([path, type = attachment.type] {
        const auto findings = inspectFile(path, type);
        makeReadOnly(path);
        return findings;
    }).then(this, [this, attachment, path](const Result<ContentFindings> &findings) {
        if (!findings) {
            Q_EMIT failed(findings.error());
            return;
        }
        if (const std::optional<Danger> danger = dangerOf(attachment, *findings))
            Q_EMIT warned(dangerText(*danger, attachment, *findings), [this, path] { show(path); });
        else
            show(path);
    });
}

void AttachmentActions::show(const QString &path)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        Q_EMIT failed({ ErrorCode::FileUnreadable, path, {} });
}

void AttachmentActions::chooseFile(const QString &name, const std::function<void(const QString &)> &use)
{
    auto *dialog = new QFileDialog(m_window, tr("Save as"), saveFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [use](const QString &path) {
        rememberSaveFolder(QFileInfo(path).path());
        use(path);
    });
    dialog->open();
}

void AttachmentActions::chooseFolder(const std::function<void(const QString &)> &use)
{
    auto *dialog = new QFileDialog(m_window, tr("Save all attachments in"), saveFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [use](const QString &folder) {
        rememberSaveFolder(folder);
        use(folder);
    });
    dialog->open();
}

void AttachmentActions::writeChosen(const QString &path, const QByteArray &octets)
{
    QtConcurrent::run([path, octets] {
        return writeChosenFile(path, octets);
    }).then(this, [this, path](const Result<void> &written) {
        if (written)
            Q_EMIT saved({ path }, QFileInfo(path).path());
        else
            Q_EMIT failed(written.error());
    });
}

void AttachmentActions::save(const Attachment &attachment)
{
    chooseFile(attachment.name, [this, attachment](const QString &path) {
        bring(
            { attachment }, [path](const Attachment &) { return chosenOutputFile(path); },
            [this](const QStringList &paths) { Q_EMIT saved(paths, QFileInfo(paths.constFirst()).path()); });
    });
}

void AttachmentActions::save(const QList<Attachment> &attachments)
{
    if (attachments.size() == 1) {
        save(attachments.constFirst());
        return;
    }
    chooseFolder([this, attachments](const QString &folder) {
        bring(
            attachments, [folder](const Attachment &part) { return newOutputFile(folder + u'/', part.name); },
            [this, folder](const QStringList &paths) { Q_EMIT saved(paths, folder); });
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

void AttachmentActions::saveOctets(const QString &name, const QByteArray &octets)
{
    chooseFile(name, [this, octets](const QString &path) { writeChosen(path, octets); });
}

void AttachmentActions::lend(const QList<Attachment> &attachments, const std::function<void(const QStringList &)> &use)
{
    QList<Attachment> missing;
    for (const Attachment &attachment : attachments) {
        if (!m_lent.contains(attachment.part))
            missing += attachment;
    }
    const auto give = [this, attachments, use] {
        QStringList paths;
        for (const Attachment &attachment : attachments)
            paths += m_lent.value(attachment.part);
        use(paths);
    };
    if (missing.isEmpty()) {
        give();
        return;
    }
    const Result<QString> folder = m_opened.newFolder();
    if (!folder) {
        Q_EMIT failed(folder.error());
        return;
    }
    bring(
        missing, [folder = *folder](const Attachment &part) { return newOutputFile(folder + u'/', part.name); },
        [this, missing, give, access = m_access](const QStringList &paths) {
            if (access != m_access)
                return; // another message is shown
            for (qsizetype i = 0; i < missing.size(); ++i)
                m_lent.insert(missing[i].part, paths[i]);
            give();
        });
}

void AttachmentActions::copy(const QList<Attachment> &attachments)
{
    lend(attachments, [this](const QStringList &paths) {
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls += QUrl::fromLocalFile(path);
        auto *data = new QMimeData;
        data->setUrls(urls);
        // What file managers of GNOME and KDE look for beside the addresses.
        data->setData(u"x-special/gnome-copied-files"_s,
                      "copy\n" + QUrl::toStringList(urls, QUrl::FullyEncoded).join(u'\n').toUtf8());
        QGuiApplication::clipboard()->setMimeData(data);
        Q_EMIT copied(int(paths.size()));
    });
}

} // namespace Restante

#include "moc_attachmentactions.cpp"
