// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "mail/folder.h"

#include <QObject>

namespace Restante {

class MailService;

/// Changes messages for the user and takes the changes back, the last first. GUI thread.
class MessageActions final : public QObject
{
    Q_OBJECT

public:
    explicit MessageActions(MailService &service, QObject *parent = nullptr);

    void mark(MessageChange::Kind kind, const QList<MessageKey> &keys);
    void moveTo(Folder::Role role, const QList<MessageKey> &keys);
    void moveTo(FolderKey folder, const QString &name, const QList<MessageKey> &keys);
    void deleteForEver(const QList<MessageKey> &keys);
    /// Not the user's doing and nothing to take back: a message was shown.
    void markShown(MessageKey key);

    bool canUndo() const { return !m_done.isEmpty(); }
    void undo();

Q_SIGNALS:
    /// Before the store knows: what is shown may change at once.
    void begun(Restante::MessageChange::Kind kind, const QList<Restante::MessageKey> &keys);
    /// Worth a word with a way back.
    void moved(const QString &text);
    void undone(const QList<Restante::MessageKey> &keys);
    void undoableChanged(bool undoable);
    void failed(const Restante::Error &error);

private:
    enum class Undo { Offered, Silent, Impossible };
    void apply(const MessageChange &change, Undo undo, const QString &text = {});

    MailService &m_service;
    QList<MessageChange> m_done;
};

} // namespace Restante
