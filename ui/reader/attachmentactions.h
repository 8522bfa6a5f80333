// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/attachmentfiles.h"

#include <QObject>

#include <functional>
#include <memory>

class QWidget;

namespace Restante {

class MessageAccess;

/// Opens and saves attachments of the shown message; asks before what may be dangerous. Files are written off the GUI thread.
class AttachmentActions final : public QObject
{
    Q_OBJECT

public:
    explicit AttachmentActions(QWidget *parent);

    void setMessage(const std::shared_ptr<MessageAccess> &access, const QList<Attachment> &attachments);

    void open(const Attachment &attachment);
    void save(const Attachment &attachment);
    void saveAll();
    void saveMessage(const QString &suggestedName);

Q_SIGNALS:
    /// Before a dangerous one is opened; `goOn` opens it all the same.
    void warned(const QString &text, const std::function<void()> &goOn);
    void messageOpened(const QByteArray &octets);
    void failed(const Restante::Error &error);
    void saved(int count, const QString &place);

private:
    void withContent(const Attachment &attachment, const std::function<void(const QByteArray &)> &use);
    void openContent(const Attachment &attachment, const QByteArray &octets);
    void chooseFile(const QString &name, const std::function<void(const QString &)> &use);
    void saveNext(const QString &folder, const QList<Attachment> &left, int done);
    void writeChosen(const QString &path, const QByteArray &octets);

    QWidget *m_window;
    std::shared_ptr<MessageAccess> m_access;
    QList<Attachment> m_attachments;
    OpenedFiles m_opened;
};

} // namespace Restante
