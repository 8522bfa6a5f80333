// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/messageactions.h"

#include "service/mailservice.h"
#include "words/quantities.h"

namespace Restante {

namespace {
constexpr qsizetype deepestUndo = 100;
}

MessageActions::MessageActions(MailService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{}

void MessageActions::apply(const MessageChange &change, Undo undo, const QString &text)
{
    if (change.keys.isEmpty())
        return;
    Q_EMIT begun(change.kind, change.keys);
    m_service.apply(change).then(this, [this, undo, text](const Result<MessageChange> &applied) {
        if (!applied) {
            Q_EMIT failed(applied.error());
            return;
        }
        if (undo == Undo::Impossible)
            return;
        m_done.append(*applied);
        if (m_done.size() > deepestUndo)
            m_done.removeFirst();
        Q_EMIT undoableChanged(true);
        if (undo == Undo::Offered)
            Q_EMIT moved(text);
    });
}

void MessageActions::mark(MessageChange::Kind kind, const QList<MessageKey> &keys)
{
    MessageChange change;
    change.kind = kind;
    change.keys = keys;
    apply(change, Undo::Silent);
}

void MessageActions::markShown(MessageKey key)
{
    MessageChange change;
    change.kind = MessageChange::Kind::MarkRead;
    change.keys = { key };
    apply(change, Undo::Impossible);
}

void MessageActions::moveTo(Folder::Role role, const QList<MessageKey> &keys)
{
    MessageChange change;
    change.kind = MessageChange::Kind::Move;
    change.keys = keys;
    change.targetRole = role;
    const QString text = [&] {
        const QString count = messagesText(keys.size());
        switch (role) {
        case Folder::Role::Archive:
            return tr("%1 archived", "2,113 messages").arg(count);
        case Folder::Role::Junk:
            return tr("%1 moved to Junk", "2,113 messages").arg(count);
        case Folder::Role::Trash:
            return tr("%1 moved to Trash", "2,113 messages").arg(count);
        case Folder::Role::Inbox:
        case Folder::Role::Normal:
            return tr("%1 moved", "2,113 messages").arg(count);
        }
        Q_UNREACHABLE_RETURN(QString());
    }();
    apply(change, Undo::Offered, text);
}

void MessageActions::moveTo(FolderKey folder, const QString &name, const QList<MessageKey> &keys)
{
    MessageChange change;
    change.kind = MessageChange::Kind::Move;
    change.keys = keys;
    change.target = folder;
    apply(change, Undo::Offered, tr("%1 moved to %2", "2,113 messages; a folder").arg(messagesText(keys.size()), name));
}

void MessageActions::deleteForEver(const QList<MessageKey> &keys)
{
    MessageChange change;
    change.kind = MessageChange::Kind::DeleteForEver;
    change.keys = keys;
    apply(change, Undo::Impossible);
}

void MessageActions::undo()
{
    if (m_done.isEmpty())
        return;
    const MessageChange change = m_done.takeLast();
    Q_EMIT undoableChanged(canUndo());
    m_service.revert(change).then(this, [this, change](const Result<void> &reverted) {
        if (reverted)
            Q_EMIT undone(change.keys);
        else
            Q_EMIT failed(reverted.error());
    });
}

} // namespace Restante
