// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/attachmentsection.h"

#include "preview/previewcontent.h"
#include "reader/attachmentactions.h"
#include "reader/attachmentbar.h"
#include "reader/banner.h"
#include "reader/bannercolumn.h"
#include "reader/messageaccess.h"
#include "text/visibletext.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/stylesheet.h"
#include "words/quantities.h"

#include <QDesktopServices>
#include <QDrag>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// A larger picture is not worth fetching for a plate of 26 pixels.
constexpr qint64 mostThumbnailOctets = 16 * MiB;
constexpr int thumbnailSide = 128;

} // namespace

AttachmentSection::AttachmentSection(QWidget *parent)
    : ColumnItem(parent)
    , m_actions(new AttachmentActions(this))
    , m_notes(new BannerColumn({ 24, 0, 24, 10 }, this))
    , m_line(new QFrame(this))
    , m_bar(new AttachmentBar(this))
    , m_dragLoop([](QDrag *drag) { drag->exec(Qt::CopyAction); })
{
    const Metrics metrics(font());
    setLook(m_line, "line");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notes);
    column->addWidget(m_line);
    column->addWidget(m_bar);

    connect(m_bar, &AttachmentBar::openWanted, m_actions, &AttachmentActions::open);
    connect(m_bar, &AttachmentBar::saveWanted, m_actions, qOverload<const QList<Attachment> &>(&AttachmentActions::save));
    connect(m_bar, &AttachmentBar::saveAllWanted, m_actions, &AttachmentActions::saveAll);
    connect(m_bar, &AttachmentBar::copyWanted, m_actions, &AttachmentActions::copy);
    connect(m_bar, &AttachmentBar::previewWanted, this, &AttachmentSection::preview);
    connect(m_bar, &AttachmentBar::dragWanted, this, &AttachmentSection::drag);
    connect(m_actions, &AttachmentActions::warned, this, &AttachmentSection::warn);
    connect(m_actions, &AttachmentActions::takesLong, this, &AttachmentSection::showProgress);
    connect(m_actions, &AttachmentActions::saved, this, &AttachmentSection::tellSaved);
}

void AttachmentSection::show(const std::shared_ptr<MessageAccess> &access, const QList<Attachment> &all,
                             const QList<Attachment> &listed)
{
    m_listed = listed;
    if (access != m_access) {
        m_access = access;
        m_actions->setMessage(access, all);
        m_notes->clear();
    }
    m_line->setVisible(!m_listed.isEmpty());
    if (m_bar->setAttachments(m_listed))
        loadThumbnails();
}

void AttachmentSection::warn(const QString &text, const std::function<void()> &goOn)
{
    Banner *banner = m_notes->add(new Banner(Banner::Kind::Warning, Icon::Warning, text, m_notes));
    banner->addButton(
        tr("Open all the same"),
        [banner, goOn] {
            goOn();
            banner->deleteLater();
        },
        "danger");
    banner->addButton(tr("Do not open"), [banner] { banner->deleteLater(); });
}

void AttachmentSection::showProgress(PartTransfer *transfer)
{
    Banner *banner = m_notes->add(new Banner(Banner::Kind::Note, Icon::Save, {}, m_notes));
    const auto tell = [banner, transfer] {
        const qint64 total = qMax(transfer->total(), transfer->octets());
        const QString name = transfer->parts().size() == 1 ? visibleText(transfer->parts().constFirst().name, 80)
                                                           : tr("%Ln files", nullptr, int(transfer->parts().size()));
        banner->setText(
            tr("%1: %2 of %3", "name: octets of octets").arg(name, octetsText(transfer->octets()), octetsText(total)));
    };
    tell();
    connect(transfer, &PartTransfer::progressed, banner, tell);
    connect(transfer, &PartTransfer::finished, banner, &QObject::deleteLater);
    banner->addButton(tr("Stop"), [transfer = QPointer(transfer)] {
        if (transfer)
            transfer->stop();
    });
}

void AttachmentSection::tellSaved(const QStringList &paths, const QString &folder)
{
    if (m_saved)
        m_saved->deleteLater();
    const QString text = paths.size() == 1
        ? tr("Saved as %1").arg(visibleText(QFileInfo(paths.constFirst()).fileName(), 120))
        : tr("%Ln files saved in %1", nullptr, int(paths.size())).arg(visibleText(folder, 200));
    m_saved = m_notes->add(new Banner(Banner::Kind::Note, Icon::Check, text, m_notes));
    m_saved->addButton(tr("Open folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    m_saved->addButton(tr("Close"), [banner = m_saved] {
        if (banner)
            banner->deleteLater();
    });
}

void AttachmentSection::preview(const Attachment &attachment)
{
    QList<Attachment> previewable;
    for (const Attachment &each : std::as_const(m_listed)) {
        if (previewKindOf(each) != PreviewKind::None)
            previewable += each;
    }
    const auto at = std::ranges::find(previewable, attachment.part, &Attachment::part);
    if (at != previewable.end())
        Q_EMIT previewWanted(previewable, at - previewable.begin());
}

void AttachmentSection::drag(const QList<Attachment> &attachments)
{
    m_actions->lend(attachments, [this](const QStringList &paths) {
        // The copies are made while the button is held; who let go meanwhile dropped nothing.
        if (!(QGuiApplication::mouseButtons() & Qt::LeftButton))
            return;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls += QUrl::fromLocalFile(path);
        auto *drag = new QDrag(m_bar);
        auto *files = new QMimeData;
        files->setUrls(urls);
        drag->setMimeData(files);
        const int size = Metrics(font()).px(32);
        drag->setPixmap(iconPixmap(Icon::Attachment, size, devicePixelRatio(), palette().text().color()));
        m_dragLoop(drag);
    });
}

void AttachmentSection::loadThumbnails()
{
    const QList<Attachment> pictures = m_bar->pictures();
    for (const Attachment &picture : pictures) {
        if (previewKindOf(picture) != PreviewKind::Picture || picture.octets > mostThumbnailOctets)
            continue;
        m_access->part(picture.part).then(this, [this, picture, access = m_access](const Result<QByteArray> &octets) {
            if (!octets || access != m_access)
                return;
            QtConcurrent::run([octets = *octets, type = picture.type.mediaType] {
                return readPicture(octets, type, thumbnailSide).image;
            }).then(this, [this, picture, access](const QImage &image) {
                if (!image.isNull() && access == m_access)
                    m_bar->setThumbnail(picture.part, image);
            });
        });
    }
}

} // namespace Restante

#include "moc_attachmentsection.cpp"
