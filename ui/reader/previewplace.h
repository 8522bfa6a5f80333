// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "mail/messagedocument.h"

#include <QObject>

#include <memory>

class QWidget;

namespace Restante {

class AttachmentSection;
class MessageAccess;
class PreviewPane;

/// The place of the letter, in which its attachments are looked at. What is seen there exists only for so long. GUI thread.
class PreviewPlace final : public QObject
{
    Q_OBJECT

public:
    /// `letter` and `attachments` stand in one column; they live as long as this.
    PreviewPlace(QWidget &letter, AttachmentSection &attachments, QObject *parent);

    void open(const std::shared_ptr<MessageAccess> &access, const QList<Attachment> &attachments, qsizetype index);
    void close();

Q_SIGNALS:
    void messageOpened(const std::shared_ptr<Restante::MessageAccess> &message);
    void failed(const Restante::Error &error);
    void told(const QString &text);

private:
    void make();

    QWidget &m_letter;
    AttachmentSection &m_attachments;
    PreviewPane *m_pane = nullptr;
};

} // namespace Restante
