// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/messagedocument.h"

#include <QAbstractButton>
#include <QFrame>

class QPushButton;

namespace Restante {

class FlowRow;

/// One attachment: a plate in the colour of its kind, its name with the extension in sight, its size.
class AttachmentPlate final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit AttachmentPlate(const Attachment &attachment, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    const Attachment &attachment() const { return m_attachment; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Attachment m_attachment;
};

/// What hangs on the message, below it.
class AttachmentBar final : public QFrame
{
    Q_OBJECT

public:
    explicit AttachmentBar(QWidget *parent = nullptr);

    void setAttachments(const QList<Attachment> &attachments);

Q_SIGNALS:
    void openWanted(const Restante::Attachment &attachment);
    void saveWanted(const Restante::Attachment &attachment);
    void saveAllWanted();

private:
    void showMenu(const Attachment &attachment, const QPoint &global);

    QWidget *m_plates;
    FlowRow *m_flow;
    QPushButton *m_saveAll;
};

} // namespace Restante
