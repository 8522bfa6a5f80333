// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mail/folder.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace Restante {

class MailService;

/// Changes messages for the user and takes the changes back, the last first, whatever they were. GUI thread.
class MessageActions final : public QObject
{
    Q_OBJECT

public:
    explicit MessageActions(MailService &service, QObject *parent = nullptr);

    void mark(MessageChange::Kind kind, const QList<MessageKey> &keys);
    void moveTo(Folder::Role role, const QList<MessageKey> &keys);
    void moveTo(FolderKey folder, const QString &name, const QList<MessageKey> &keys);
    void tag(const Tag &tag, const QList<MessageKey> &keys);
    void untag(const Tag &tag, const QList<MessageKey> &keys);
    void deleteForEver(const QList<MessageKey> &keys);
    /// Not the user's doing and nothing to take back: a message was shown.
    void markShown(MessageKey key);

    /// Something else that was done (to a tag, to a folder) and what takes it back.
    using TakeBack = std::function<QFuture<Result<void>>()>;
    void remember(const QString &text, const TakeBack &takeBack);

    bool canUndo() const { return !m_done.isEmpty(); }
    void undo();

Q_SIGNALS:
    /// Before the store knows: what is shown may change at once.
    void begun(const Restante::MessageChange &change);
    /// It is done and can be taken back.
    void done(const QString &text);
    void undone(const QString &text);
    /// What undo() would take back; empty: nothing.
    void undoableChanged(const QString &text);
    void failed(const Restante::Error &error);

private:
    struct Done {
        QString text;
        TakeBack takeBack;
    };
    void apply(const MessageChange &change, const QString &text);
    void announce();

    MailService &m_service;
    QList<Done> m_done;
};

} // namespace Restante
