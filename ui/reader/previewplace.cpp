// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/previewplace.h"

#include "preview/previewpane.h"
#include "reader/attachmentactions.h"
#include "reader/attachmentbar.h"
#include "reader/attachmentsection.h"

#include <QApplication>
#include <QBoxLayout>

namespace Restante {

PreviewPlace::PreviewPlace(QWidget &letter, AttachmentSection &attachments, QObject *parent)
    : QObject(parent)
    , m_letter(letter)
    , m_attachments(attachments)
{}

void PreviewPlace::make()
{
    QWidget *page = m_letter.parentWidget();
    m_pane = new PreviewPane(page);
    auto *column = static_cast<QBoxLayout *>(page->layout());
    column->insertWidget(column->indexOf(&m_letter) + 1, m_pane, 1);
    AttachmentActions *actions = &m_attachments.actions();
    connect(m_pane, &PreviewPane::closed, this, &PreviewPlace::close);
    connect(m_pane, &PreviewPane::currentChanged, &m_attachments.bar(), &AttachmentBar::markShown);
    connect(m_pane, &PreviewPane::openWanted, actions, &AttachmentActions::open);
    connect(m_pane, &PreviewPane::saveWanted, actions, qOverload<const Attachment &>(&AttachmentActions::save));
    connect(m_pane, &PreviewPane::saveOctetsWanted, actions, &AttachmentActions::saveOctets);
    connect(m_pane, &PreviewPane::messageOpened, this, &PreviewPlace::messageOpened);
    connect(m_pane, &PreviewPane::failed, this, &PreviewPlace::failed);
    connect(m_pane, &PreviewPane::told, this, &PreviewPlace::told);
}

void PreviewPlace::open(const std::shared_ptr<MessageAccess> &access, const QList<Attachment> &attachments, qsizetype index)
{
    if (!m_pane)
        make();
    m_letter.hide();
    m_pane->QWidget::show();
    m_pane->setFocus();
    m_pane->show(access, attachments, index);
}

void PreviewPlace::close()
{
    if (!m_pane)
        return;
    // Gone with all it holds: a document of a hundred megabytes, a nested message.
    const bool focused = m_pane->isAncestorOf(QApplication::focusWidget()) || m_pane->hasFocus();
    const Attachment *shown = m_pane->current();
    if (focused && shown)
        m_attachments.bar().focusPart(shown->part);
    m_attachments.bar().markShown({});
    m_pane->hide();
    m_pane->deleteLater();
    m_pane = nullptr;
    m_letter.show();
}

} // namespace Restante

#include "moc_previewplace.cpp"
