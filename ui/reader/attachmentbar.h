// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/messagedocument.h"

#include <QFrame>

class QPushButton;
class QScrollArea;

namespace Restante {

class AttachmentPlate;
class FlowRow;

/// What hangs on the message, below it: plates to open, look at, choose, drag and save. The first ones stand there, the rest
/// unfolds.
class AttachmentBar final : public QFrame
{
    Q_OBJECT

public:
    explicit AttachmentBar(QWidget *parent = nullptr);

    /// False: they are what it shows.
    bool setAttachments(const QList<Attachment> &attachments);
    /// All of them, folded or not.
    const QList<Attachment> &attachments() const { return m_attachments; }
    void setThumbnail(const PartPath &part, const QImage &picture);
    /// The first pictures among the plates: of those small pictures are worth their work.
    QList<Attachment> pictures() const;
    /// The chosen ones, in their order; empty: none.
    QList<Attachment> chosen() const;
    void focusPart(const PartPath &part);
    /// The one that is looked at stands out; empty: none.
    void markShown(const PartPath &part);

    int heightForWidth(int width) const override;

Q_SIGNALS:
    void openWanted(const Restante::Attachment &attachment);
    void previewWanted(const Restante::Attachment &attachment);
    void saveWanted(const QList<Restante::Attachment> &attachments);
    void saveAllWanted();
    void copyWanted(const QList<Restante::Attachment> &attachments);
    void dragWanted(const QList<Restante::Attachment> &attachments);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    AttachmentPlate *addPlate(const Attachment &attachment);
    void unfold();
    void showMenu(AttachmentPlate *plate, const QPoint &global);
    void step(AttachmentPlate *from, int key);
    void choose(AttachmentPlate *plate, bool only);
    void chooseRange(AttachmentPlate *to);
    void fit();
    /// What an action on this plate is meant for: all chosen ones when it is one of them.
    QList<Attachment> meantBy(const AttachmentPlate *plate) const;

    QList<Attachment> m_attachments;
    QList<AttachmentPlate *> m_shown; ///< those of the plates that are there, in order
    AttachmentPlate *m_anchor = nullptr;
    QScrollArea *m_area;
    QWidget *m_plates;
    FlowRow *m_flow;
    QPushButton *m_more;
    QPushButton *m_saveAll;
};

} // namespace Restante
