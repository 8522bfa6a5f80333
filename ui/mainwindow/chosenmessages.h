// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/folder.h"

#include <QObject>

class QMenu;

namespace Restante {

class MessageActions;
class MessageListPane;
class SidebarModel;

/// What keys, menus and buttons do with the messages chosen in the list: of folded conversations with all their members. GUI
/// thread.
class ChosenMessages final : public QObject
{
    Q_OBJECT

public:
    ChosenMessages(MessageListPane &list, const SidebarModel &places, MessageActions &actions, QObject *parent = nullptr);

    void setTags(const QList<Tag> &tags) { m_tags = tags; }
    const QList<Tag> &tags() const { return m_tags; }

    void toggleStar();
    /// The user marked one unread: it stays so while it is shown.
    void toggleUnread();
    void move(Folder::Role role);
    void move(FolderKey folder, const QString &name);
    /// What lies in the Trash already is deleted for ever, which is asked first.
    void trash();
    /// Gives the tag, or takes it where all have it.
    void toggleTag(const Tag &tag);
    void fillMoveMenu(QMenu &menu);
    void fillTagMenu(QMenu &menu);

    /// Of the first chosen row: what a toggle would do.
    bool isStarred() const;
    bool isUnread() const;

Q_SIGNALS:
    void unreadToggled();
    void deletionAsked(const QList<Restante::MessageKey> &keys);
    void newTagWanted();

private:
    int firstRow() const; ///< -1: nothing is chosen
    bool allInTrash(const QList<MessageKey> &keys) const;
    /// Of the chosen ones whose rows are known.
    qsizetype countTagged(TagKey tag, qsizetype &known) const;

    MessageListPane &m_list;
    const SidebarModel &m_places;
    MessageActions &m_actions;
    QList<Tag> m_tags;
};

} // namespace Restante
