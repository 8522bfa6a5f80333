// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/messagedocument.h"
#include "theme/columnitem.h"

#include <QPointer>

#include <functional>
#include <memory>

class QDrag;

namespace Restante {

class AttachmentActions;
class AttachmentBar;
class Banner;
class BannerColumn;
class MessageAccess;
class PartTransfer;

/// The foot of the reader: the attachments, and above them what is asked and told about them (warnings, progress, what was
/// saved).
class AttachmentSection final : public ColumnItem<QWidget>
{
    Q_OBJECT

public:
    explicit AttachmentSection(QWidget *parent = nullptr);

    /// `listed`: those of the attachments that are not shown as pictures of the body.
    void show(const std::shared_ptr<MessageAccess> &access, const QList<Attachment> &all, const QList<Attachment> &listed);
    AttachmentActions &actions() { return *m_actions; }
    AttachmentBar &bar() { return *m_bar; }

    /// Carries a drag out, and it is gone then. By default the system's own loop, as in every list of Qt.
    using DragLoop = std::function<void(QDrag *)>;
    void setDragLoop(const DragLoop &loop) { m_dragLoop = loop; }

Q_SIGNALS:
    /// What can be looked at, and which of them.
    void previewWanted(const QList<Restante::Attachment> &attachments, qsizetype index);

private:
    void warn(const QString &text, const std::function<void()> &goOn);
    void showProgress(PartTransfer *transfer);
    void tellSaved(const QStringList &paths, const QString &folder);
    void preview(const Attachment &attachment);
    void drag(const QList<Attachment> &attachments);
    void loadThumbnails();

    std::shared_ptr<MessageAccess> m_access;
    QList<Attachment> m_listed;
    AttachmentActions *m_actions;
    BannerColumn *m_notes;
    QWidget *m_line;
    AttachmentBar *m_bar;
    DragLoop m_dragLoop;
    QPointer<Banner> m_saved; ///< one at a time
};

} // namespace Restante
