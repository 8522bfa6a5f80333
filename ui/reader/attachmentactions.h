// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/attachmentfiles.h"
#include "reader/parttransfer.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

class QWidget;

namespace Restante {

class MessageAccess;

/// Opens, saves and lends out attachments of the shown message; asks before what may be dangerous, runs nothing. Files are
/// brought off the GUI thread, piece by piece.
class AttachmentActions final : public QObject
{
    Q_OBJECT

public:
    explicit AttachmentActions(QWidget *parent);

    void setMessage(const std::shared_ptr<MessageAccess> &access, const QList<Attachment> &attachments);
    const std::shared_ptr<MessageAccess> &access() const { return m_access; }

    void open(const Attachment &attachment);
    void save(const Attachment &attachment);
    void save(const QList<Attachment> &attachments);
    void saveAll() { save(m_attachments); }
    void saveMessage(const QString &suggestedName);
    /// Octets that stand in none of the message's own parts (a file in winmail.dat, a contact's picture).
    void saveOctets(const QString &name, const QByteArray &octets);
    /// Copies in the private folder, under their own names, for dragging and copying; `use` gets the paths when all are there.
    void lend(const QList<Attachment> &attachments, const std::function<void(const QStringList &)> &use);
    /// As files, so that they can be pasted into a folder.
    void copy(const QList<Attachment> &attachments);

Q_SIGNALS:
    /// Before a dangerous one is opened; `goOn` opens it all the same.
    void warned(const QString &text, const std::function<void()> &goOn);
    void messageOpened(const std::shared_ptr<Restante::MessageAccess> &message);
    void failed(const Restante::Error &error);
    void saved(const QStringList &paths, const QString &folder);
    void copied(int count);
    void takesLong(Restante::PartTransfer *transfer);

private:
    void openFile(const Attachment &attachment, const QString &path);
    void show(const QString &path);
    void bring(const QList<Attachment> &attachments, const PartTransfer::MakeFile &makeFile,
               const std::function<void(const QStringList &)> &use);
    void chooseFile(const QString &name, const std::function<void(const QString &)> &use);
    void chooseFolder(const std::function<void(const QString &)> &use);
    void writeChosen(const QString &path, const QByteArray &octets);

    QWidget *m_window;
    std::shared_ptr<MessageAccess> m_access;
    QList<Attachment> m_attachments;
    OpenedFiles m_opened;
    QHash<PartPath, QString> m_lent; ///< of the shown message
};

/// Where files were saved last, else the folder for downloads.
QString saveFolder();
void rememberSaveFolder(const QString &folder);

} // namespace Restante
