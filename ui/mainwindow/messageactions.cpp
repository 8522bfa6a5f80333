// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/messageactions.h"

#include "service/mailservice.h"
#include "text/visibletext.h"
#include "words/quantities.h"

namespace Restante {

namespace {

constexpr qsizetype deepestUndo = 100;
constexpr int longestName = 60; ///< of a folder or tag in a sentence

MessageChange changeOf(MessageChange::Kind kind, const QList<MessageKey> &keys)
{
    MessageChange change;
    change.kind = kind;
    change.keys = keys;
    return change;
}

} // namespace

MessageActions::MessageActions(MailService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{}

/// Without a text nothing can be taken back.
void MessageActions::apply(const MessageChange &change, const QString &text)
{
    if (change.keys.isEmpty())
        return;
    Q_EMIT begun(change);
    m_service.apply(change).then(this, [this, text](const Result<MessageChange> &applied) {
        if (!applied)
            Q_EMIT failed(applied.error());
        else if (!text.isEmpty())
            remember(text, [this, done = *applied] { return m_service.revert(done); });
    });
}

void MessageActions::remember(const QString &text, const TakeBack &takeBack)
{
    m_done.append({ text, takeBack });
    if (m_done.size() > deepestUndo)
        m_done.removeFirst();
    announce();
    Q_EMIT done(text);
}

void MessageActions::announce()
{
    Q_EMIT undoableChanged(m_done.isEmpty() ? QString() : m_done.constLast().text);
}

void MessageActions::mark(MessageChange::Kind kind, const QList<MessageKey> &keys)
{
    const QString count = messagesText(keys.size());
    const QString text = [&] {
        switch (kind) {
        case MessageChange::Kind::MarkRead:
            return tr("%1 marked as read", "2,113 messages").arg(count);
        case MessageChange::Kind::MarkUnread:
            return tr("%1 marked as unread", "2,113 messages").arg(count);
        case MessageChange::Kind::Star:
            return tr("Star given to %1", "2,113 messages").arg(count);
        case MessageChange::Kind::Unstar:
            return tr("Star taken from %1", "2,113 messages").arg(count);
        case MessageChange::Kind::Move:
        case MessageChange::Kind::DeleteForEver:
        case MessageChange::Kind::AddTag:
        case MessageChange::Kind::RemoveTag:
            break;
        }
        Q_UNREACHABLE_RETURN(QString());
    }();
    apply(changeOf(kind, keys), text);
}

void MessageActions::markShown(MessageKey key)
{
    apply(changeOf(MessageChange::Kind::MarkRead, { key }), {});
}

void MessageActions::moveTo(Folder::Role role, const QList<MessageKey> &keys)
{
    MessageChange change = changeOf(MessageChange::Kind::Move, keys);
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
    apply(change, text);
}

void MessageActions::moveTo(FolderKey folder, const QString &name, const QList<MessageKey> &keys)
{
    MessageChange change = changeOf(MessageChange::Kind::Move, keys);
    change.target = folder;
    apply(change,
          tr("%1 moved to %2", "2,113 messages; a folder").arg(messagesText(keys.size()), visibleText(name, longestName)));
}

void MessageActions::tag(const Tag &tag, const QList<MessageKey> &keys)
{
    MessageChange change = changeOf(MessageChange::Kind::AddTag, keys);
    change.tag = tag.key;
    apply(change,
          tr("“%2” put on %1", "2,113 messages; a tag").arg(messagesText(keys.size()), visibleText(tag.name, longestName)));
}

void MessageActions::untag(const Tag &tag, const QList<MessageKey> &keys)
{
    MessageChange change = changeOf(MessageChange::Kind::RemoveTag, keys);
    change.tag = tag.key;
    apply(change,
          tr("“%2” taken off %1", "2,113 messages; a tag").arg(messagesText(keys.size()), visibleText(tag.name, longestName)));
}

void MessageActions::deleteForEver(const QList<MessageKey> &keys)
{
    apply(changeOf(MessageChange::Kind::DeleteForEver, keys), {});
}

void MessageActions::undo()
{
    if (m_done.isEmpty())
        return;
    const Done last = m_done.takeLast();
    announce();
    last.takeBack().then(this, [this, text = last.text](const Result<void> &reverted) {
        if (reverted)
            Q_EMIT undone(text);
        else
            Q_EMIT failed(reverted.error());
    });
}

} // namespace Restante

#include "moc_messageactions.cpp"
