// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/mailworker_p.h"

// What the user changes here: messages, folders, tags.
namespace Restante {

void MailWorker::apply(const MessageChange &change, const Reply<Result<MessageChange>> &reply)
{
    const auto applied = changed([&] { return d->messages.apply(change); });
    if (applied)
        announce(*applied);
    reply.give(applied);
}

void MailWorker::revert(const MessageChange &applied, const Reply<Result<void>> &reply)
{
    const auto reverted = changed([&] { return d->messages.revert(applied); });
    if (reverted)
        announce(applied);
    reply.give(reverted);
}

void MailWorker::announce(const MessageChange &change)
{
    QList<MessageKey> keys;
    for (const MessageChange::Former &former : change.former)
        keys.append(former.key);
    if (keys.isEmpty())
        return;
    if (change.kind == MessageChange::Kind::DeleteForEver)
        Q_EMIT messagesRemoved(keys);
    else
        Q_EMIT messagesChanged(keys);
    Q_EMIT foldersChanged();
    Q_EMIT tagsChanged();
}

void MailWorker::makeFolder(const AccountId &account, const QString &name, const Reply<Result<FolderKey>> &reply)
{
    const auto made = changed([&] { return d->messages.folder(account, name); });
    if (made)
        Q_EMIT foldersChanged();
    reply.give(made);
}

void MailWorker::renameFolder(FolderKey key, const QString &name, const Reply<Result<QString>> &reply)
{
    giveRenamed(changed([&] { return d->messages.renameFolder(key, name); }), key, reply);
}

void MailWorker::moveFolder(FolderKey key, FolderKey above, const Reply<Result<QString>> &reply)
{
    giveRenamed(changed([&] { return d->messages.moveFolder(key, above); }), key, reply);
}

void MailWorker::giveRenamed(const Result<QString> &former, FolderKey key, const Reply<Result<QString>> &reply)
{
    if (former) {
        Q_EMIT foldersChanged();
        // Rows show its name.
        if (const auto shown = d->messages.messagesBelow(key); shown && !shown->isEmpty())
            Q_EMIT messagesChanged(*shown);
    }
    reply.give(former);
}

void MailWorker::removeFolder(FolderKey key, const Reply<Result<RemovedFolder>> &reply)
{
    const auto removed = changed([&] { return d->messages.removeFolder(key); });
    if (removed) {
        announce(removed->moved);
        Q_EMIT foldersChanged();
    }
    reply.give(removed);
}

void MailWorker::restoreFolder(const RemovedFolder &removed, const Reply<Result<void>> &reply)
{
    const auto restored = changed([&] { return d->messages.restoreFolder(removed); });
    if (restored) {
        announce(removed.moved);
        Q_EMIT foldersChanged();
    }
    reply.give(restored);
}

void MailWorker::makeTag(const QString &name, Tag::Colour colour, const Reply<Result<TagKey>> &reply)
{
    const auto made = changed([&] { return d->tags.make(name, colour); });
    if (made)
        Q_EMIT tagsChanged();
    reply.give(made);
}

void MailWorker::changeTag(const Tag &tag, const Reply<Result<void>> &reply)
{
    // Rows show its name and colour.
    const auto shown = changed([&] { return d->tags.change(tag).and_then([&] { return d->tags.bearers(tag.key); }); });
    if (shown)
        announceTagged(*shown);
    reply.give(shown.transform([](const QList<MessageKey> &) {}));
}

void MailWorker::removeTag(TagKey key, const Reply<Result<RemovedTag>> &reply)
{
    const auto removed = changed([&] { return d->tags.remove(key); });
    if (removed)
        announceTagged(removed->messages);
    reply.give(removed);
}

void MailWorker::restoreTag(const RemovedTag &removed, const Reply<Result<void>> &reply)
{
    const auto restored = changed([&] { return d->tags.restore(removed); });
    if (restored)
        announceTagged(removed.messages);
    reply.give(restored);
}

void MailWorker::announceTagged(const QList<MessageKey> &keys)
{
    Q_EMIT tagsChanged();
    if (!keys.isEmpty())
        Q_EMIT messagesChanged(keys);
}

} // namespace Restante
